// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** One choice of a step, with the key that takes it. */
Pressable {
    id: option

    required property string key
    property string colour: ""
    property bool chosen: false
    /** The list of choices has the focus. */
    property bool lit: false

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.NoFocus
    implicitHeight: Math.round(28 * Theme.scale)
    implicitWidth: cap.width + (dot.visible ? dot.width + Theme.space6 : 0) + words.implicitWidth + 2 * Theme.space8 + Theme.space6

    background: Rectangle {
        border.color: option.chosen ? Theme.accent : option.hovered ? Theme.control : Theme.lineStrong
        border.width: option.chosen ? 1.5 : Theme.hairline
        color: option.chosen ? Theme.accentSoft : option.down ? Theme.pressed : option.hovered ? Theme.hover : Theme.surface
        radius: Theme.radiusButton

        FocusRing {
            cornerRadius: parent.radius
            shown: option.lit && option.chosen
        }
    }
    contentItem: Item {
        KeyCap {
            id: cap

            anchors.left: parent.left
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            key: option.key
            visible: option.key !== ""
            width: visible ? implicitWidth : 0
        }
        ProjectDot {
            id: dot

            anchors.left: cap.right
            anchors.leftMargin: Theme.space6
            anchors.verticalCenter: parent.verticalCenter
            colourName: option.colour
            visible: option.colour !== ""
        }
        Label {
            id: words

            anchors.left: dot.visible ? dot.right : cap.right
            anchors.leftMargin: Theme.space6
            anchors.verticalCenter: parent.verticalCenter
            color: option.chosen ? Theme.accent : Theme.text
            font: Theme.buttonFont
            text: option.text
            width: Math.min(implicitWidth, option.width - cap.width - (dot.visible ? dot.width + Theme.space6 : 0) - Theme.space6 - 2 * Theme.space8)
        }
    }
}
