// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme
import Sennight.Todos

/** Cards of one day or group: one tab stop, arrows move, a drag lifts what is selected. */
TodoStack {
    id: list

    required property Board board
    required property TodoListModel todos
    /** The day or week that a card dropped here goes to; empty = takes none. */
    property string plan: ""
    property string name: ""
    /** Of the view that scrolls it. */
    property real viewHeight: Window.height
    readonly property TodoSelection selection: board.screen.selection
    readonly property TodoDrag drag: board.drag

    signal broughtIntoView(Item card)
    signal leftUpwards
    signal leftDownwards

    function enter(fromEnd: bool) {
        forceActiveFocus(Qt.TabFocusReason);
        if (count === 0)
            return;
        const known = todos.indexOf(selection.currentId);
        go(known >= 0 ? known : fromEnd ? count - 1 : Math.max(0, Math.min(currentIndex, count - 1)));
    }

    function go(row: int) {
        const card = made(row);
        currentIndex = row;
        selection.select(todos.idAt(row));
        if (card)
            broughtIntoView(card);
    }

    function reveal(todoId: string): bool {
        const row = todos.indexOf(todoId);
        if (row < 0)
            return false;
        forceActiveFocus(Qt.OtherFocusReason);
        go(row);
        return true;
    }

    function idBelow(y: real): string {
        const row = rowBelow(y);
        return row < 0 ? "" : todos.idAt(row);
    }

    function pick(row: int, todoId: string, modifiers: int) {
        forceActiveFocus(Qt.MouseFocusReason);
        currentIndex = row;
        if (modifiers & Qt.ControlModifier)
            selection.toggle(todoId);
        else if (modifiers & Qt.ShiftModifier) {
            const anchor = Math.max(0, todos.indexOf(selection.anchorId));
            selection.extend(todoId, todos.idsBetween(Math.min(anchor, row), Math.max(anchor, row)));
        } else
            selection.select(todoId);
    }

    function step(by: int, extend: bool) {
        const next = currentIndex + by;
        if (next < 0)
            leftUpwards();
        else if (next >= count)
            leftDownwards();
        else if (extend)
            pick(next, todos.idAt(next), Qt.ShiftModifier);
        else
            go(next);
    }

    function turnPage(pages: int, extend: bool) {
        const page = Math.max(1, Math.floor(viewHeight * count / Math.max(1, contentHeight)) - 1);
        step(Math.max(0, Math.min(count - 1, currentIndex + pages * page)) - currentIndex, extend);
    }

    function keepCurrent() {
        const carried = board.carried !== "" && board.carried === selection.currentId;
        if (activeFocus && !carried && todos.indexOf(selection.currentId) < 0)
            go(Math.max(0, Math.min(currentIndex, count - 1)));
    }

    Accessible.name: name
    Accessible.role: Accessible.List
    activeFocusOnTab: count > 0 || activeFocus
    focusedId: activeFocus ? selection.currentId : ""
    gap: gapRow < 0 ? 0 : drag.cardHeight + spacing
    gapMs: Theme.baseMs
    /** The row in front of which a dragged card would land. */
    gapRow: !drag.placed || plan === "" || drag.target !== plan ? -1 : drag.beforeId === "" ? count : Math.max(0, todos.indexOf(drag.beforeId))
    implicitHeight: contentHeight + gap
    liftedIds: drag.active ? drag.ids : []
    mirrored: LayoutMirroring.enabled
    model: todos
    rows: board.columnsAtOnce === 1
    selectedIds: selection.ids
    spacing: rows ? 0 : Theme.cardGap

    Keys.onPressed: event => {
        const action = ActionKeys.actionFor(ActionKeys.Lists, event.key, event.modifiers & ~Qt.ShiftModifier, event.text);
        const plain = !(event.modifiers & (Qt.AltModifier | Qt.ControlModifier));
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
        event.accepted = true;
        if (action === "previous" || plain && event.key === Qt.Key_Up)
            step(-1, shift);
        else if (action === "next" || plain && event.key === Qt.Key_Down)
            step(1, shift);
        else if (event.key === Qt.Key_Escape && selection.several)
            selection.select(selection.currentId);
        else if (plain && (event.key === Qt.Key_Home || event.key === Qt.Key_End))
            step((event.key === Qt.Key_Home ? 0 : count - 1) - currentIndex, shift);
        else if (plain && (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown))
            turnPage(event.key === Qt.Key_PageUp ? -1 : 1, shift);
        else if (action === "select-all")
            selection.extend(todos.idAt(Math.max(0, currentIndex)), todos.idsBetween(0, count - 1));
        else
            event.accepted = keys.handle(event);
    }
    onActiveFocusChanged: keepCurrent()
    onCountChanged: keepCurrent()
    onDoneToggled: item => Planner.toggleDone([item.todoId])
    onMenuRequested: (item, where) => {
        if (!selection.contains(item.todoId))
            pick(item.index, item.todoId, Qt.NoModifier);
        board.screen.menuWanted(selection.ids, item, where);
    }
    onOpened: item => board.screen.editorWanted(item.todoId, item)
    onPicked: (item, modifiers) => pick(item.index, item.todoId, modifiers)
    onConflictClicked: item => ConflictView.open(item.todoId)
    onPlayClicked: item => Planner.toggleTimer(item.todoId)

    TodoKeys {
        id: keys

        mirrored: list.mirrored
        movesInDays: true
        selection: list.selection
        week: Shell.week.week

        onCarried: todoId => list.board.carried = todoId
        onAsked: picker => list.board.screen.pickerWanted(picker, list.selection.ids, list.currentItem ?? list)
        onMenuAsked: list.board.screen.menuWanted(list.selection.ids, list.currentItem ?? list, Qt.point(Theme.space20, Theme.space20))
        onOpened: todoId => list.board.screen.editorWanted(todoId, list.currentItem ?? list)
    }

    Loader {
        readonly property bool wanted: list.gapRow >= 0

        active: false
        parent: list
        width: list.width
        y: wanted ? list.topOf(list.gapRow) : 0

        onWantedChanged: active = true

        sourceComponent: DropPlaceholder {
            height: list.drag.cardHeight
            opacity: list.gapRow >= 0 ? 1 : 0
        }
    }
    TodoLift {
        area: list
        drag: list.drag
        pressFirst: list.board.screen.small
        selection: list.selection

        function itemUnder(x: real, y: real): TodoItem {
            return list.itemAtIndex(list.indexAt(x, y)) as TodoItem;
        }

        onChosen: item => list.pick(item.index, item.todoId, Qt.NoModifier)
    }
}
