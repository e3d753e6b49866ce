// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sennight.Theme

/** A box to tick. `text` is shown after it and is its name. */
T.CheckBox {
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
        wrapMode: Text.Wrap
    }
    indicator: Rectangle {
        readonly property bool filled: control.checkState !== Qt.Unchecked

        border.color: !control.enabled ? Theme.line : filled ? Theme.accent : Theme.control
        border.width: 1.3
        color: filled ? (control.enabled ? Theme.accent : Theme.line) : "transparent"
        height: Theme.icon16
        radius: Theme.radiusBadge
        width: Theme.icon16
        x: control.mirrored ? control.width - width : 0
        y: Math.round((control.height - height) / 2)

        Icon {
            anchors.centerIn: parent
            color: control.enabled ? Theme.onAccent : Theme.textOff
            name: control.checkState === Qt.PartiallyChecked ? "minus" : "check"
            size: Theme.icon12
            visible: parent.filled
        }
        FocusRing {
            cornerRadius: parent.radius
            shown: control.visualFocus
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
