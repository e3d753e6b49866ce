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
    /** The day or week that a card dropped here goes to; empty = takes none. */
    property string plan: ""
    property string name: ""
    /** Rows over the whole width instead of cards. */
    readonly property bool rows: board.columnsAtOnce === 1
    readonly property TodoSelection selection: board.screen.selection
    readonly property TodoDrag drag: board.drag
    /** The row in front of which a dragged card would land; -1 = it is elsewhere. */
    readonly property int gapRow: !drag.active || plan === "" || drag.target !== plan ? -1 : drag.beforeId === "" ? count : Math.max(0, todos.indexOf(drag.beforeId))
    readonly property real gap: gapRow < 0 ? 0 : drag.cardHeight + spacing

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
            if (card && y < card.y + card.height / 2 && !drag.ids.includes(todos.idAt(row)))
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

    function isFocused(todoId: string): bool {
        return activeFocus && todoId === selection.currentId;
    }

    function isLifted(todoId: string): bool {
        return drag.active && drag.ids.includes(todoId);
    }

    /** Rows behind the place where a dragged card would land make room for it. */
    function makeRoom() {
        for (let row = 0; row < count; ++row) {
            const item = itemAtIndex(row);
            if (item)
                item.transform = gapRow >= 0 && row >= gapRow ? [room] : [];
        }
    }

    function open(item: TodoItem) {
        board.screen.editorWanted(item.todoId, item);
    }

    function openMenu(item: TodoItem, row: int, where: point) {
        if (!selection.contains(item.todoId))
            pick(row, item.todoId, Qt.NoModifier);
        board.screen.menuWanted(selection.ids, item, where);
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
        if (!activeFocus || count === 0 || board.carried === selection.currentId || todos.indexOf(selection.currentId) >= 0)
            return;
        go(Math.max(0, Math.min(currentIndex, count - 1)));
    }

    Accessible.name: name
    Accessible.role: Accessible.List
    activeFocusOnTab: count > 0 || activeFocus
    currentIndex: -1
    highlightFollowsCurrentItem: false
    delegate: rows ? rowDelegate : cardDelegate
    implicitHeight: contentHeight + gap
    model: todos
    spacing: rows ? 0 : Theme.cardGap

    Keys.onPressed: event => {
        const plain = !(event.modifiers & (Qt.AltModifier | Qt.ControlModifier));
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
        event.accepted = true;
        if (plain && (event.key === Qt.Key_Up || event.key === Qt.Key_K))
            step(-1, shift);
        else if (plain && (event.key === Qt.Key_Down || event.key === Qt.Key_J))
            step(1, shift);
        else if (event.key === Qt.Key_Escape && selection.several)
            selection.select(selection.currentId);
        else if (plain && (event.key === Qt.Key_Home || event.key === Qt.Key_End))
            step((event.key === Qt.Key_Home ? 0 : count - 1) - currentIndex, shift);
        else if (event.key === Qt.Key_A && (event.modifiers & Qt.ControlModifier))
            selection.extend(todos.idAt(Math.max(0, currentIndex)), todos.idsBetween(0, count - 1));
        else
            event.accepted = keys.handle(event);
    }
    onActiveFocusChanged: keepCurrent()
    onCountChanged: {
        keepCurrent();
        if (gapRow >= 0)
            makeRoom();
    }
    onGapRowChanged: makeRoom()

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

    Component {
        id: cardDelegate

        TodoCard {
            focused: list.isFocused(todoId)
            lifted: list.isLifted(todoId)
            mirrored: list.mirrored
            selected: list.selection.ids.includes(todoId)
            width: list.width

            onDoneToggled: Planner.toggleDone([todoId])
            onMenuRequested: (x, y) => list.openMenu(this, index, Qt.point(x, y))
            onOpened: list.open(this)
            onPicked: modifiers => list.pick(index, todoId, modifiers)
            onPlayClicked: Planner.toggleTimer(todoId)
        }
    }
    Component {
        id: rowDelegate

        TodoRow {
            focused: list.isFocused(todoId)
            lifted: list.isLifted(todoId)
            mirrored: list.mirrored
            selected: list.selection.ids.includes(todoId)
            tall: true
            width: list.width

            onDoneToggled: Planner.toggleDone([todoId])
            onMenuRequested: (x, y) => list.openMenu(this, index, Qt.point(x, y))
            onOpened: list.open(this)
            onPicked: modifiers => list.pick(index, todoId, modifiers)
            onPlayClicked: Planner.toggleTimer(todoId)

            Rectangle {
                anchors.bottom: parent.bottom
                color: Theme.line
                height: Theme.hairline
                width: parent.width
            }
        }
    }

    Translate {
        id: room

        y: list.gap

        Behavior on y {
            NumberAnimation {
                duration: Theme.baseMs
            }
        }
    }
    Loader {
        active: list.gapRow >= 0
        parent: list
        width: list.width
        y: {
            const card = list.gapRow < list.count ? list.itemAtIndex(list.gapRow) : null;
            return card ? card.y - list.originY : list.contentHeight + (list.count > 0 ? list.spacing : 0);
        }

        sourceComponent: DropPlaceholder {
            height: list.drag.cardHeight
        }
    }
    TodoLift {
        drag: list.drag
        list: list
        parent: list
        pressFirst: list.board.screen.small
        selection: list.selection

        onChosen: (row, todoId) => list.pick(row, todoId, Qt.NoModifier)
    }
}
