// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Beside the day: how full it is, what else could be done in it, and its end. */
Rectangle {
    id: panel

    signal entriesWanted
    signal shutdownWanted
    /** Nothing is left in it that had the focus. */
    signal leaveWanted

    Accessible.name: qsTr("Capacity")
    Accessible.role: Accessible.Pane
    color: Theme.panel

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.line
        width: Theme.hairline
    }
    Flickable {
        id: flick

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: column.y + column.implicitHeight + Theme.space16
        interactive: contentHeight > height

        function show(item: Item) {
            const top = item.mapToItem(contentItem, 0, 0).y;
            if (top < contentY)
                contentY = Math.max(0, top - Theme.space8);
            else if (top + item.height > contentY + height)
                contentY = Math.min(contentHeight - height, top + item.height - height + Theme.space8);
        }

        Column {
            id: column

            spacing: Theme.space16
            width: parent.width - 2 * Theme.space16
            x: Theme.space16
            y: Theme.space16 - Theme.space2

            CapacityBox {
                width: parent.width

                onEntriesWanted: panel.entriesWanted()
            }
            Suggestions {
                visible: SuggestionsView.suggestions.length > 0
                width: parent.width

                onBroughtIntoView: item => flick.show(item)
                onEmptied: panel.leaveWanted()
            }
        }
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.round(52 * Theme.scale)

        Button {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            iconName: "leaf"
            kind: Button.Kind.Quiet
            text: qsTr("Shut down the day")

            onClicked: panel.shutdownWanted()
        }
    }
}
