// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** "Add to today", "Add to Thursday": the quiet last line of a list. */
Pressable {
    id: row

    /** Else it keeps its place, and its words are not made. */
    property bool shown: true
    /** It stands for an empty list that has the focus. */
    property bool standsIn: false

    focusPolicy: Qt.TabFocus
    implicitHeight: Theme.rowHeight

    contentItem: Loader {
        active: row.shown

        sourceComponent: Rectangle {
            color: row.down ? Theme.pressed : row.hovered ? Theme.hover : "transparent"
            radius: Theme.radiusButton

            FocusRing {
                cornerRadius: parent.radius
                shown: row.visualFocus || row.standsIn
            }
            Icon {
                id: plus

                anchors.left: parent.left
                anchors.leftMargin: Theme.space10
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text3
                name: "plus"
                size: Theme.icon14
            }
            Label {
                anchors.left: plus.right
                anchors.leftMargin: Theme.space8
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text3
                text: row.text
            }
        }
    }
}
