// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sennight.Theme

/** One line of text. `errorText` turns the border red and says below what is wrong. */
T.TextField {
    id: field

    property string errorText: ""
    property string iconName: ""
    readonly property bool failed: errorText !== ""
    readonly property real boxHeight: Theme.fieldHeight
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real iconSpace: Theme.icon14 + Theme.space8
    readonly property bool iconAtLeft: mirrored ? failed : iconName !== ""
    readonly property bool iconAtRight: mirrored ? iconName !== "" : failed

    Accessible.description: errorText
    // Qt takes the name away from fields of this state; that it is one is known by its echo mode.
    Accessible.onPasswordEditChanged: Accessible.passwordEdit = false
    bottomPadding: failed ? problem.height + Theme.space4 : 0
    color: enabled ? Theme.text : Theme.textOff
    cursorDelegate: Caret {
        field: field
    }
    font: Theme.bodyFont
    hoverEnabled: true
    implicitHeight: boxHeight + bottomPadding
    implicitWidth: 200
    leftPadding: Theme.space10 + (iconAtLeft ? iconSpace : 0)
    placeholderTextColor: Theme.text3
    rightPadding: Theme.space10 + (iconAtRight ? iconSpace : 0)
    selectByMouse: true
    selectedTextColor: Theme.onAccent
    selectionColor: Theme.accent
    topPadding: metrics.topPadding(boxHeight, contentHeight)
    verticalAlignment: TextInput.AlignTop

    LineMetrics {
        id: metrics

        font: field.font
    }

    background: Item {
        Rectangle {
            id: halo

            anchors.fill: box
            anchors.margins: -Theme.space2
            color: Theme.faded(Theme.accent, 0.26)
            radius: box.radius + Theme.space2
            visible: field.activeFocus
        }
        Rectangle {
            id: box

            border.color: field.failed ? Theme.dangerFill : field.activeFocus ? Theme.accent : !field.enabled ? Theme.line : field.hovered ? Theme.control : Theme.lineStrong
            border.width: field.activeFocus ? 1.5 : Theme.hairline
            color: field.enabled ? Theme.surface : Theme.sunken
            height: field.boxHeight
            radius: Theme.radiusButton
            width: parent.width
        }
        Icon {
            anchors.verticalCenter: box.verticalCenter
            color: Theme.text3
            name: field.iconName
            size: Theme.icon14
            visible: field.iconName !== ""
            x: field.mirrored ? box.width - width - Theme.space10 : Theme.space10
        }
        Icon {
            anchors.verticalCenter: box.verticalCenter
            color: Theme.danger
            name: "warn"
            size: Theme.icon14
            visible: field.failed
            x: field.mirrored ? Theme.space10 : box.width - width - Theme.space10
        }
        Label {
            id: problem

            anchors.top: box.bottom
            anchors.topMargin: Theme.space4
            color: Theme.danger
            font: Theme.smallFont
            text: field.errorText
            visible: field.failed
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    Label {
        color: field.placeholderTextColor
        font: field.font
        height: field.boxHeight
        text: field.placeholderText
        visible: field.text === "" && field.preeditText === ""
        width: field.width - field.leftPadding - field.rightPadding
        x: field.leftPadding
    }
}
