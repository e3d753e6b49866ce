// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** What was dumped and has no place yet. One field to write down many at once, one list. */
PlannerScreen {
    id: screen

    function filter() {
        header.openFilter();
    }

    function enter() {
        list.resume();
    }

    /** Nothing in it can have the focus: the field takes it. */
    function leaveEmptyList() {
        if (list.activeFocus && list.count === 0 && !Shell.inbox.loading)
            box.focusText();
    }

    function regions(): list<Item> {
        return [header, box, list];
    }

    function enterRegion(region: Item) {
        if (region === list)
            list.resume();
        else
            enterFirst(region);
    }

    function reveal(todoId: string): bool {
        return list.reveal(todoId);
    }

    Connections {
        function onLoadingChanged() {
            screen.leaveEmptyList();
        }

        target: Shell.inbox
    }
    PageHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        detail: Shell.inboxCount > 0 ? qsTr("%n waiting", "", Shell.inboxCount) : ""
        small: screen.small
        title: qsTr("Inbox")

        onDrawerWanted: screen.drawerWanted()
        onFilterLeft: screen.enter()
        onPaletteWanted: screen.paletteWanted()
    }
    DumpBox {
        id: box

        anchors.left: parent.left
        anchors.leftMargin: screen.small ? Theme.space16 : Theme.space24
        anchors.top: header.bottom
        width: Math.min(parent.width - 2 * anchors.leftMargin, 1100)

        onExited: screen.enter()
    }
    TodoKeys {
        id: keys

        selection: screen.selection

        onAsked: picker => screen.pickerWanted(picker, screen.selection.ids, list)
        onMenuAsked: screen.menuWanted(screen.selection.ids, list.currentItem ?? list, Qt.point(Theme.space20, Theme.space20))
        onOpened: todoId => screen.editorWanted(todoId, list.currentItem ?? list)
    }
    TodoList {
        id: list

        anchors.bottom: hints.visible ? hints.top : parent.bottom
        anchors.left: box.left
        anchors.right: box.right
        anchors.top: box.bottom
        anchors.topMargin: Theme.space12
        drag: screen.drag
        focus: true
        name: qsTr("Inbox")
        selection: screen.selection
        tall: screen.small
        todos: Shell.inbox

        onActiveFocusChanged: screen.leaveEmptyList()
        onCountChanged: screen.leaveEmptyList()
        onKeyPressed: event => event.accepted = keys.handle(event)
        onLeftUpwards: box.focusText()
        onMenuRequested: (todoId, where) => screen.menuWanted(screen.selection.ids, list, where)
        onOpened: todoId => screen.editorWanted(todoId, currentItem ?? list)
    }
    Loader {
        active: list.count === 0 && !Shell.inbox.loading
        anchors.centerIn: list
        width: Math.min(parent.width - 2 * Theme.space20, 420)

        sourceComponent: EmptyState {
            text: qsTr("Everything you dropped in has a place.")
            title: qsTr("All clear")
            dotsShown: true
            today: Shell.todayDot
        }
    }
    KeyHints {
        id: hints

        anchors.bottom: parent.bottom
        anchors.left: box.left
        anchors.leftMargin: Theme.space10
        anchors.right: parent.right
        visible: !screen.low && !screen.small && list.count > 0
    }
}
