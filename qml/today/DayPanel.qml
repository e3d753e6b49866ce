// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Beside the day, or over it: how full it is, what else could be done in it, and its end. */
Rectangle {
    id: panel

    /** Over the day, which shows what is suggested itself. */
    property bool closable: false

    signal closeWanted
    signal entriesWanted
    signal shutdownWanted
    /** Nothing is left in it that had the focus. */
    signal leaveWanted

    function enter() {
        capacity.enter();
    }

    Accessible.name: qsTr("Capacity")
    Accessible.role: Accessible.Pane
    color: Theme.panel
    implicitHeight: head.height + flick.contentHeight + foot.height

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.line
        width: Theme.hairline
    }
    Item {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        height: panel.closable ? Theme.titleRowHeight : 0
        visible: panel.closable

        Label {
            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            anchors.right: close.left
            anchors.verticalCenter: parent.verticalCenter
            font: Theme.h1SmallFont
            text: Shell.today.title
        }
        IconButton {
            id: close

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            focusPolicy: Qt.StrongFocus
            iconName: "x"
            iconSize: Theme.icon14
            keys: qsTr("Esc")
            text: qsTr("Close")

            onClicked: panel.closeWanted()
        }
    }
    Flickable {
        id: flick

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
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
            y: panel.closable ? 0 : Theme.space16 - Theme.space2

            CapacityBox {
                id: capacity

                width: parent.width

                onEntriesWanted: panel.entriesWanted()
            }
            Suggestions {
                visible: SuggestionsView.suggestions.length > 0 && !panel.closable
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
