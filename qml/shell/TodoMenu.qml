// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** What can be done with the selected todos; every line names the key that does the same. */
Item {
    id: host

    property list<string> ids: []
    property Item anchorItem: null
    readonly property bool shown: menu.visible

    signal closed
    /** One of the lines was chosen. */
    signal acted
    signal pickerWanted(string picker, list<string> ids)
    signal editorWanted(string todoId, Item anchor)

    function open(todoIds: list<string>, anchor: Item, where: point) {
        ids = todoIds;
        anchorItem = anchor;
        const at = anchor.mapToItem(host, where.x, where.y);
        menu.x = at.x;
        menu.y = at.y;
        menu.open();
    }

    Menu {
        id: menu

        onClosed: host.closed()

        Component.onCompleted: {
            for (let line = 0; line < count; ++line)
                (itemAt(line) as MenuItem)?.triggered.connect(host.acted);
        }

        MenuItem {
            iconName: "note"
            keys: qsTr("Enter")
            text: qsTr("Open")

            onTriggered: host.editorWanted(host.ids[0], host.anchorItem)
        }
        MenuItem {
            iconName: "check"
            keys: "X"
            text: qsTr("Done")

            onTriggered: Planner.toggleDone(host.ids)
        }
        MenuItem {
            iconName: "play"
            keys: qsTr("Space")
            text: qsTr("Start or pause the timer")

            onTriggered: Planner.toggleTimer(host.ids[0])
        }
        MenuSeparator {}
        MenuItem {
            iconName: "today"
            keys: "T"
            text: qsTr("Today")

            onTriggered: Planner.placeToday(host.ids)
        }
        MenuItem {
            iconName: "arrow"
            keys: ">"
            text: qsTr("Next week")

            onTriggered: Planner.placeNextWeek(host.ids)
        }
        MenuItem {
            iconName: "calendar"
            keys: "D"
            text: qsTr("Pick a date…")

            onTriggered: host.pickerWanted("plan", host.ids)
        }
        MenuItem {
            iconName: "minus"
            keys: "0"
            text: qsTr("Unschedule")

            onTriggered: Planner.unschedule(host.ids)
        }
        MenuSeparator {}
        MenuItem {
            iconName: "clock"
            keys: "E"
            text: qsTr("Estimate…")

            onTriggered: host.pickerWanted("estimate", host.ids)
        }
        MenuItem {
            iconName: "folder"
            keys: "P"
            text: qsTr("Project…")

            onTriggered: host.pickerWanted("project", host.ids)
        }
        MenuItem {
            iconName: "target"
            keys: "G"
            text: qsTr("Goal…")

            onTriggered: host.pickerWanted("goal", host.ids)
        }
        MenuItem {
            iconName: "warn"
            keys: qsTr("Shift+D")
            text: qsTr("Due…")

            onTriggered: host.pickerWanted("due", host.ids)
        }
        MenuItem {
            iconName: "repeat"
            keys: qsTr("Shift+R")
            text: qsTr("Repeat…")

            onTriggered: host.pickerWanted("repeat", host.ids)
        }
        MenuItem {
            iconName: "tag"
            keys: "#"
            text: qsTr("Tag…")

            onTriggered: host.pickerWanted("tag", host.ids)
        }
        MenuSeparator {}
        MenuItem {
            iconName: "copy"
            keys: qsTr("Ctrl+D")
            text: qsTr("Duplicate")

            onTriggered: Planner.duplicate(host.ids)
        }
        MenuItem {
            iconName: "leaf"
            keys: qsTr("Del")
            text: qsTr("Let go")

            onTriggered: Planner.letGo(host.ids)
        }
        MenuItem {
            danger: true
            iconName: "trash"
            text: qsTr("Delete")

            onTriggered: Planner.remove(host.ids)
        }
    }
}
