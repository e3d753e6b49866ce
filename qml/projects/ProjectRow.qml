// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** One project: dot and title, state and how many of its todos are done. */
Pressable {
    id: row

    required property string projectId
    required property string title
    required property string colour
    required property string statusText
    required property string doneText
    required property double progress
    required property string accessibleText
    property bool selected: false

    Accessible.name: accessibleText
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: selected
    focusPolicy: Qt.NoFocus
    implicitHeight: Math.round(52 * Theme.scale)

    background: Rectangle {
        border.color: row.selected && row.ListView.view?.activeFocus ? Theme.accent : "transparent"
        border.width: 1.5
        color: row.selected ? Theme.sel : row.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusButton
    }
    contentItem: Item {
        ProjectDot {
            id: dot

            anchors.left: parent.left
            anchors.leftMargin: Theme.space10
            anchors.verticalCenter: name.verticalCenter
            colourName: row.colour
        }
        Label {
            id: name

            anchors.left: dot.right
            anchors.leftMargin: Theme.space8
            anchors.right: parent.right
            anchors.rightMargin: Theme.space10
            anchors.top: parent.top
            anchors.topMargin: Theme.space8
            font: Theme.bodyMediumFont
            text: row.title
        }
        Label {
            anchors.left: name.left
            anchors.top: name.bottom
            anchors.topMargin: Theme.space2
            color: Theme.text3
            font: Theme.smallFont
            text: row.statusText
        }
        Label {
            anchors.right: name.right
            anchors.top: name.bottom
            anchors.topMargin: Theme.space2
            color: Theme.text3
            font: Theme.smallFont
            text: row.doneText
        }
    }
}
