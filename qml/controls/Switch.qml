// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sennight.Theme

/** On or off, at once. `text` is shown after it and is its name. */
T.Switch {
    id: control

    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.name: text
    focusPolicy: Qt.StrongFocus
    font: Theme.bodyFont
    hoverEnabled: true
    implicitHeight: Math.max(Theme.hitArea, label.implicitHeight)
    implicitWidth: indicator.width + (text === "" ? 0 : Theme.space8 + Math.ceil(label.implicitWidth))

    contentItem: Label {
        id: label

        color: control.enabled ? Theme.text : Theme.textOff
        font: control.font
        leftPadding: control.mirrored ? 0 : control.indicator.width + Theme.space8
        rightPadding: control.mirrored ? control.indicator.width + Theme.space8 : 0
        text: control.text
        visible: text !== ""
    }
    indicator: Rectangle {
        color: !control.enabled ? Theme.line : control.checked ? Theme.accent : Theme.control
        height: 18
        radius: height / 2
        width: 30
        x: control.mirrored ? control.width - width : 0
        y: Math.round((control.height - height) / 2)

        Rectangle {
            id: thumb

            readonly property bool atEnd: control.checked !== control.mirrored

            color: control.enabled ? Theme.surface : Theme.textOff
            height: 14
            radius: height / 2
            width: 14
            x: atEnd ? parent.width - width - Theme.space2 : Theme.space2
            y: Theme.space2

            Behavior on x {
                NumberAnimation {
                    duration: Theme.baseMs
                    easing: Theme.baseEasing
                }
            }
        }
        FocusRing {
            cornerRadius: parent.radius
            shown: control.visualFocus
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
