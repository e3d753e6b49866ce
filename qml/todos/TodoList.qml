// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme

/**
 * Rows of todos: one tab stop, arrows move in it, rows come in windows from the model. A focused list always looks selected.
 */
ListView {
    id: list

    required property TodoListModel todos
    required property TodoSelection selection
    /** Rows can be lifted out and dropped elsewhere. */
    required property TodoDrag drag
    property string name: ""
    /** Two lines a row: the small window. */
    property bool tall: false
    /** Of the view that scrolls it. */
    property real viewHeight: height
    readonly property bool mirrored: LayoutMirroring.enabled

    /** A key that the list itself does not use. */
    signal keyPressed(KeyEvent event)
    signal opened(string todoId)
    signal menuRequested(string todoId, point where)
    /** The arrow keys left the list at its end. */
    signal leftUpwards
    signal leftDownwards

    function enter(fromEnd: bool) {
        currentIndex = fromEnd ? count - 1 : 0;
        forceActiveFocus(Qt.TabFocusReason);
        selectCurrent();
    }

    /** To the current todo of the screen where it is one of these, else to the first. */
    function resume() {
        if (todos.indexOf(selection.currentId) >= 0)
            forceActiveFocus(Qt.TabFocusReason);
        else
            enter(false);
    }

    /** Before a row far away becomes the current one: else the list makes it where it guesses that it is, and leaves it there. */
    function show(row: int) {
        if (interactive)
            positionViewAtIndex(row, ListView.Contain);
    }

    function reveal(todoId: string): bool {
        const row = todos.indexOf(todoId);
        if (row < 0)
            return false;
        show(row);
        currentIndex = row;
        forceActiveFocus(Qt.OtherFocusReason);
        selection.select(todoId);
        return true;
    }

    /** Done, moved or let go: the next one takes the focus. */
    function keepCurrent() {
        if (activeFocus && count > 0 && todos.indexOf(selection.currentId) < 0) {
            currentIndex = Math.max(0, Math.min(currentIndex, count - 1));
            selectCurrent();
        }
    }

    function selectCurrent() {
        if (currentIndex >= 0)
            selection.select(todos.idAt(currentIndex));
    }

    function move(step: int, extend: bool) {
        const next = currentIndex + step;
        if (next < 0) {
            leftUpwards();
            return;
        }
        if (next >= count) {
            leftDownwards();
            return;
        }
        show(next);
        currentIndex = next;
        if (!extend) {
            selectCurrent();
            return;
        }
        extendTo(next);
    }

    function selectAll() {
        if (count > 0)
            selection.extend(todos.idAt(Math.max(0, currentIndex)), todos.idsBetween(0, count - 1));
    }

    function handle(event: KeyEvent): bool {
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
        switch (ActionKeys.actionFor(ActionKeys.Lists, event.key, event.modifiers & ~Qt.ShiftModifier, event.text)) {
        case "next":
            move(1, shift);
            return true;
        case "previous":
            move(-1, shift);
            return true;
        case "select-all":
            selectAll();
            return true;
        }
        if (event.modifiers & (Qt.AltModifier | Qt.ControlModifier))
            return false;
        switch (event.key) {
        case Qt.Key_Escape:
            if (!selection.several)
                return false;
            selectCurrent();
            return true;
        case Qt.Key_Up:
            move(-1, shift);
            return true;
        case Qt.Key_Down:
            move(1, shift);
            return true;
        case Qt.Key_PageUp:
        case Qt.Key_PageDown:
            const page = Math.max(1, Math.floor(viewHeight / (tall ? Theme.tallRowHeight : Theme.rowHeight)) - 1);
            const target = currentIndex + (event.key === Qt.Key_PageDown ? page : -page);
            move(Math.max(0, Math.min(count - 1, target)) - currentIndex, shift);
            return true;
        case Qt.Key_Home:
            move(-currentIndex, shift);
            return true;
        case Qt.Key_End:
            move(count - 1 - currentIndex, shift);
            return true;
        }
        return false;
    }

    function pick(index: int, todoId: string, modifiers: int) {
        forceActiveFocus(Qt.MouseFocusReason);
        currentIndex = index;
        if (modifiers & Qt.ControlModifier)
            selection.toggle(todoId);
        else if (modifiers & Qt.ShiftModifier)
            extendTo(index);
        else if (!selection.several || !selection.contains(todoId))
            selection.select(todoId);
    }

    function extendTo(next: int) {
        const anchor = Math.max(0, todos.indexOf(selection.anchorId));
        selection.extend(todos.idAt(next), todos.idsBetween(Math.min(anchor, next), Math.max(anchor, next)));
    }

    Accessible.name: name
    Accessible.role: Accessible.List
    activeFocusOnTab: count > 0 || activeFocus
    boundsBehavior: Flickable.StopAtBounds
    clip: interactive
    currentIndex: -1
    highlightFollowsCurrentItem: false
    implicitHeight: contentHeight
    keyNavigationEnabled: false
    model: todos
    reuseItems: true

    Keys.onPressed: event => {
        event.accepted = handle(event);
        if (!event.accepted)
            keyPressed(event);
    }
    onActiveFocusChanged: keepCurrent()
    onCountChanged: keepCurrent()
    onCurrentIndexChanged: if (currentIndex >= 0)
        show(currentIndex)

    delegate: TodoRow {
        lifted: list.drag.active && list.drag.ids.includes(todoId)
        focused: list.activeFocus && todoId === list.selection.currentId
        selected: list.selection.ids.includes(todoId)
        mirrored: list.mirrored
        tall: list.tall
        width: list.width

        onDoneToggled: Planner.toggleDone([todoId])
        onMenuRequested: (x, y) => {
            list.pick(index, todoId, Qt.NoModifier);
            list.menuRequested(todoId, mapToItem(list, x, y));
        }
        onOpened: list.opened(todoId)
        onConflictClicked: ConflictView.open(todoId)
        onPlayClicked: Planner.toggleTimer(todoId)
        onPicked: modifiers => list.pick(index, todoId, modifiers)
    }

    // As many may have come as went, like the todo whose timer stopped for another's.
    Connections {
        target: list.todos

        function onRowsRemoved() {
            Qt.callLater(list.keepCurrent);
        }
    }
    TodoLift {
        area: list
        drag: list.drag
        pressFirst: list.tall
        selection: list.selection

        function itemUnder(x: real, y: real): TodoItem {
            return list.itemAt(x - list.contentItem.x, y - list.contentItem.y) as TodoItem;
        }

        onChosen: item => list.pick(item.index, item.todoId, Qt.NoModifier)
    }
}
