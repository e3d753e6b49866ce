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

    /** For the text, where that does not fit. */
    property string shortText: ""
    /** The plus stands where the moons of the list do, the words where the titles begin. */
    property real indent: Theme.space10
    property real gap: Theme.space10
    property real moon: Theme.moon

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
            TextMetrics {
                id: whole

                font: words.font
                text: row.text
            }
            Icon {
                anchors.left: parent.left
                anchors.leftMargin: row.indent + Math.round((row.moon - width) / 2)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text3
                name: "plus"
                size: Theme.icon14
            }
            Label {
                id: words

                readonly property real room: parent.width - anchors.leftMargin

                anchors.left: parent.left
                anchors.leftMargin: row.indent + row.moon + row.gap
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text3
                text: row.shortText !== "" && whole.advanceWidth > room ? row.shortText : row.text
                width: Math.min(implicitWidth, room)
            }
        }
    }
}
