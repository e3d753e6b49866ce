// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** One way to decide, with its key. */
Pressable {
    id: choice

    required property string key
    property string detail: ""

    Accessible.description: detail
    focusPolicy: Qt.NoFocus
    implicitHeight: Theme.buttonHeight
    implicitWidth: row.implicitWidth + 2 * Theme.space8 + 4

    background: Rectangle {
        border.color: choice.enabled ? Theme.lineStrong : Theme.line
        border.width: Theme.hairline
        color: choice.down ? Theme.pressed : choice.hovered ? Theme.hover : Theme.surface
        radius: Theme.radiusButton
    }
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space8

            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: choice.enabled ? Theme.text : Theme.textOff
                font: Theme.buttonFont
                text: choice.text
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: choice.enabled ? Theme.text3 : Theme.textOff
                font: Theme.metaFont
                text: choice.detail
                visible: text !== ""
            }
            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                key: choice.key
            }
        }
    }
}
