// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** The two controls of a hovered todo, and the words for the mark under the pointer. */
Item {
    id: hover

    required property TodoItem todo
    property color backColor: Theme.hover

    implicitHeight: Theme.icon12 * 2
    objectName: "hover"
    implicitWidth: buttons.implicitWidth

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.space6
        anchors.rightMargin: -Theme.space2
        color: hover.backColor
        radius: Theme.radiusNav
    }
    Row {
        id: buttons

        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            iconName: hover.todo?.running ? "pause" : "play"
            iconSize: Theme.icon14
            side: 24
            text: hover.todo?.running ? qsTr("Pause the timer") : qsTr("Start the timer")
            visible: hover.todo !== null && !hover.todo.done && !hover.todo.letGo

            onClicked: hover.todo.playClicked()
        }
        IconButton {
            id: more

            iconName: "more"
            iconSize: Theme.icon14
            side: 24
            text: qsTr("More")

            onClicked: {
                const below = more.mapToItem(hover.todo, 0, more.height);
                hover.todo.menuRequested(below.x, below.y);
            }
        }
    }
}
