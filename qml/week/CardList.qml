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
TallList {
    id: list

    required property Board board
    required property TodoListModel todos
    /** 0 … 6 a day of the board, 7 unscheduled. */
    required property int day
    property string name: ""
    readonly property TodoSelection selection: board.screen.selection
    readonly property WeekDrag drag: board.drag

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
        for (let row = 0; row < count; ++row) {
            const card = itemAtIndex(row);
            if (card && y < card.y + card.height / 2)
                return todos.idAt(row);
        }
        return "";
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

    function keepCurrent() {
        if (!activeFocus || count === 0 || todos.indexOf(selection.currentId) >= 0)
            return;
        go(Math.max(0, Math.min(currentIndex, count - 1)));
    }

    Accessible.name: name
    Accessible.role: Accessible.List
    activeFocusOnTab: count > 0 || activeFocus
    currentIndex: -1
    highlightFollowsCurrentItem: false
    model: todos
    spacing: Theme.cardGap

    Keys.onPressed: event => {
        const plain = !(event.modifiers & (Qt.AltModifier | Qt.ControlModifier));
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
        event.accepted = true;
        if (plain && (event.key === Qt.Key_Up || event.key === Qt.Key_K))
            step(-1, shift);
        else if (plain && (event.key === Qt.Key_Down || event.key === Qt.Key_J))
            step(1, shift);
        else
            event.accepted = keys.handle(event);
    }
    onActiveFocusChanged: keepCurrent()
    onCountChanged: keepCurrent()

    TodoKeys {
        id: keys

        mirrored: list.LayoutMirroring.enabled
        movesInDays: true
        selection: list.selection
        week: Shell.week.week

        onAsked: picker => list.board.screen.pickerWanted(picker, list.selection.ids, list.currentItem ?? list)
        onOpened: todoId => list.board.screen.editorWanted(todoId, list.currentItem ?? list)
    }

    delegate: DraggableCard {
        board: list.board
        day: list.day
        listFocused: list.activeFocus
        width: ListView.view.width

        onChosen: (row, modifiers) => list.pick(row, todoId, modifiers)
    }
    footer: DropPlaceholder {
        height: shown ? 56 * Theme.scale : 0
        readonly property bool shown: list.drag.active && list.drag.day === list.day && list.drag.beforeId === ""

        visible: shown
        width: list.width
    }
}
