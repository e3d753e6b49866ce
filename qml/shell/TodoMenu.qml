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
    property bool inConflict: false
    readonly property bool shown: menu.visible

    signal closed
    /** One of the lines was chosen. */
    signal acted
    signal pickerWanted(string picker, list<string> ids)
    signal editorWanted(string todoId, Item anchor)
    signal entriesWanted(string todoId)

    function open(todoIds: list<string>, anchor: Item, where: point) {
        ids = todoIds;
        anchorItem = anchor;
        inConflict = ConflictView.has(todoIds[0]);
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
            keys: ActionKeys.hint("open", ActionKeys.revision)
            text: qsTr("Open")

            onTriggered: host.editorWanted(host.ids[0], host.anchorItem)
        }
        MenuItem {
            iconName: "check"
            keys: ActionKeys.hint("done", ActionKeys.revision)
            text: qsTr("Done")

            onTriggered: Planner.toggleDone(host.ids)
        }
        MenuItem {
            iconName: "play"
            keys: ActionKeys.hint("timer", ActionKeys.revision)
            text: qsTr("Start or pause the timer")

            onTriggered: Planner.toggleTimer(host.ids[0])
        }
        MenuItem {
            iconName: "history"
            text: qsTr("Tracked time…")

            onTriggered: host.entriesWanted(host.ids[0])
        }
        MenuItem {
            enabled: host.inConflict
            iconName: "merge"
            reason: qsTr("There is one version only")
            text: qsTr("Choose between versions…")

            onTriggered: ConflictView.open(host.ids[0])
        }
        MenuItem {
            enabled: SyncView.on
            iconName: "cloud"
            reason: qsTr("Everything is on this device only")
            text: qsTr("Where is my change?")

            onTriggered: SyncFactsView.locate(host.ids[0])
        }
        MenuSeparator {}
        MenuItem {
            iconName: "today"
            keys: ActionKeys.hint("to-today", ActionKeys.revision)
            text: qsTr("Today")

            onTriggered: Planner.placeToday(host.ids)
        }
        MenuItem {
            iconName: "arrow"
            keys: ActionKeys.hint("to-next-week", ActionKeys.revision)
            text: qsTr("Next week")

            onTriggered: Planner.placeNextWeek(host.ids)
        }
        MenuItem {
            iconName: "calendar"
            keys: ActionKeys.hint("plan", ActionKeys.revision)
            text: qsTr("Pick a date…")

            onTriggered: host.pickerWanted("plan", host.ids)
        }
        MenuItem {
            iconName: "minus"
            keys: ActionKeys.hint("unschedule", ActionKeys.revision)
            text: qsTr("Unschedule")

            onTriggered: Planner.unschedule(host.ids)
        }
        MenuSeparator {}
        MenuItem {
            iconName: "clock"
            keys: ActionKeys.hint("estimate", ActionKeys.revision)
            text: qsTr("Estimate…")

            onTriggered: host.pickerWanted("estimate", host.ids)
        }
        MenuItem {
            iconName: "folder"
            keys: ActionKeys.hint("project", ActionKeys.revision)
            text: qsTr("Project…")

            onTriggered: host.pickerWanted("project", host.ids)
        }
        MenuItem {
            iconName: "target"
            keys: ActionKeys.hint("goal", ActionKeys.revision)
            text: qsTr("Goal…")

            onTriggered: host.pickerWanted("goal", host.ids)
        }
        MenuItem {
            iconName: "warn"
            keys: ActionKeys.hint("due", ActionKeys.revision)
            text: qsTr("Due…")

            onTriggered: host.pickerWanted("due", host.ids)
        }
        MenuItem {
            iconName: "repeat"
            keys: ActionKeys.hint("repeat", ActionKeys.revision)
            text: qsTr("Repeat…")

            onTriggered: host.pickerWanted("repeat", host.ids)
        }
        MenuItem {
            iconName: "tag"
            keys: ActionKeys.hint("tag", ActionKeys.revision)
            text: qsTr("Tag…")

            onTriggered: host.pickerWanted("tag", host.ids)
        }
        MenuItem {
            iconName: "lock"
            keys: ActionKeys.hint("dependency", ActionKeys.revision)
            text: qsTr("Waits for…")

            onTriggered: host.pickerWanted("dependency", host.ids)
        }
        MenuItem {
            iconName: "split"
            keys: ActionKeys.hint("step", ActionKeys.revision)
            text: qsTr("Add a step…")

            onTriggered: host.pickerWanted("step", host.ids)
        }
        MenuItem {
            height: visible ? implicitHeight : 0
            iconName: "right"
            keys: qsTr("Alt+→")
            text: qsTr("Make it a step of the one above")
            visible: Shell.screen === Shell.Screen.Projects

            onTriggered: Planner.indent(host.ids, Shell.projectId)
        }
        MenuItem {
            height: visible ? implicitHeight : 0
            iconName: "left"
            keys: qsTr("Alt+←")
            text: qsTr("No longer a step")
            visible: Shell.screen === Shell.Screen.Projects

            onTriggered: Planner.outdent(host.ids, Shell.projectId)
        }
        MenuSeparator {}
        MenuItem {
            iconName: "copy"
            keys: ActionKeys.hint("duplicate", ActionKeys.revision)
            text: qsTr("Duplicate")

            onTriggered: Planner.duplicate(host.ids)
        }
        MenuItem {
            iconName: "leaf"
            keys: ActionKeys.hint("let-go", ActionKeys.revision)
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
