// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** One project: dot and title, state and how many of its todos are done, and a quiet mark of how far it is. */
Pressable {
    id: row

    required property int index
    required property string projectId
    required property string title
    required property string colour
    required property string detailText
    required property double progress
    required property int openTodos
    required property int doneTodos
    required property bool dueForReview
    required property string accessibleText
    property bool selected: false
    property bool listFocused: false
    /** Lifted, or where a lifted one would land: a line above it. */
    property bool lifted: false
    property bool dropAbove: false

    signal menuRequested(point where)

    Accessible.name: accessibleText
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: selected
    focusPolicy: Qt.NoFocus
    implicitHeight: Math.round(54 * Theme.scale)
    opacity: lifted ? 0.38 : 1

    background: Rectangle {
        border.color: row.selected && row.listFocused ? Theme.accent : "transparent"
        border.width: 1.5
        color: row.selected ? Theme.sel : row.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusCard
    }
    contentItem: Item {
        ProjectDot {
            id: dot

            anchors.left: parent.left
            anchors.leftMargin: Theme.space12
            anchors.verticalCenter: name.verticalCenter
            colourName: row.colour
        }
        Label {
            id: name

            anchors.left: dot.right
            anchors.leftMargin: Theme.space8
            anchors.top: parent.top
            anchors.topMargin: Theme.space8
            font: Theme.bodyMediumFont
            text: row.title
            width: Math.min(implicitWidth, parent.width - dot.width - Theme.space12 - Theme.space8 - (due.visible ? due.width + Theme.space6 : 0) - Theme.space12)
        }
        Badge {
            id: due

            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: name.verticalCenter
            kind: Badge.Kind.Lamp
            text: qsTr("review")
            visible: row.dueForReview
        }
        Label {
            id: detail

            anchors.left: name.left
            anchors.top: name.bottom
            anchors.topMargin: Theme.space2
            color: Theme.text3
            font: Theme.smallFont
            text: row.detailText
            width: Math.min(implicitWidth, parent.width - dot.width - Theme.space12 - 2 * Theme.space8 - (meter.visible ? meter.width : 0) - Theme.space12)
        }
        ProgressMark {
            id: meter

            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: detail.verticalCenter
            progress: row.progress
            visible: row.openTodos + row.doneTodos > 0
            width: Math.round(44 * Theme.scale)
        }
        Rectangle {
            color: Theme.accent
            height: Theme.space2
            radius: 1
            visible: row.dropAbove
            width: parent.width
            y: -Theme.hairline
        }
    }

    TapHandler {
        acceptedButtons: Qt.RightButton

        onTapped: point => row.menuRequested(point.position)
    }
}
