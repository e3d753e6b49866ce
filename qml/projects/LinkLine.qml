// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** A quiet line with the key that does the same. */
Pressable {
    id: line

    property string keys: ""

    focusPolicy: Qt.TabFocus
    implicitHeight: Theme.hitLine

    contentItem: Rectangle {
        color: line.down ? Theme.pressed : Theme.lampSoft
        radius: Theme.radiusNav

        FocusRing {
            cornerRadius: parent.radius
            gap: 0
            shown: line.visualFocus
        }
        Label {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space10
            anchors.right: cap.left
            anchors.rightMargin: Theme.space6
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.lamp
            font: Theme.metaStrongFont
            text: line.text
        }
        KeyCap {
            id: cap

            anchors.right: parent.right
            anchors.rightMargin: Theme.space6
            anchors.verticalCenter: parent.verticalCenter
            key: line.keys
        }
    }
}
