// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme

/** One day: a header with its meter and the day's cards; a past day may be folded to a spine. */
FocusScope {
    id: column

    required property Board board
    required property int index
    required property string date
    required property string weekdayText
    required property string weekdayLongText
    required property string dayText
    required property bool isToday
    required property bool isPast
    required property headerLoad load
    required property TodoListModel todos
    required property TodoListModel doneTodos
    required property TodoListModel proposed
    required property list<spineBar> bars
    required property string doneCountText
    required property string trackedText
    required property string accessibleText
    required property string spineAccessibleText
    property bool folded: false
    property bool stacked: false
    readonly property bool dropTarget: board.drag.active && board.drag.target === date
    readonly property DayCards cards: body.item as DayCards

    function enter(fromEnd: bool) {
        if (cards)
            cards.enter(fromEnd);
        else
            forceActiveFocus(Qt.TabFocusReason);
    }

    /** What took the place of what had the keys has them already, and does not show it. */
    function enterAnew() {
        if (!activeFocus)
            return;
        focus = false;
        enter(false);
    }

    function reveal(todoId: string): bool {
        if (todos.indexOf(todoId) < 0 && doneTodos.indexOf(todoId) < 0)
            return false;
        if (folded)
            board.unfoldWanted(index);
        return cards?.reveal(todoId) ?? false;
    }

    /** The card below a point of the scene: where a dropped one would go in front. */
    function idBelow(scene: point): string {
        return cards?.idBelow(scene) ?? "";
    }

    Accessible.name: accessibleText
    Accessible.role: Accessible.List

    // Another day may come into this place: where the week begins, or at the day's end.
    onFoldedChanged: if (activeFocus)
        Qt.callLater(enterAnew)

    Keys.onPressed: event => {
        const forward = LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
        const plain = !(event.modifiers & (Qt.AltModifier | Qt.ControlModifier));
        event.accepted = true;
        if (plain && (event.key === Qt.Key_Left || event.key === Qt.Key_Right))
            board.goWanted(index, event.key === forward ? 1 : -1);
        else if (folded && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            board.unfoldWanted(index);
        else
            event.accepted = false;
    }

    // Neither is hidden: in mid-drag that would let the window look through all of its items.
    Rectangle {
        anchors.fill: parent
        color: column.dropTarget ? Theme.dropColumn : "transparent"
    }
    Loader {
        active: column.isToday
        anchors.fill: parent
        opacity: column.dropTarget ? 0 : 1

        sourceComponent: TodayGlow {}
    }
    Rectangle {
        anchors.right: parent.right
        color: Theme.line
        height: parent.height
        visible: column.board.columnsAtOnce > 1
        width: Theme.hairline
    }
    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: column.stacked
        width: parent.width
    }
    Loader {
        id: body

        anchors.fill: parent
        focus: true
        sourceComponent: column.folded ? spine : open
    }
    Component {
        id: open

        DayCards {
            accessibleText: column.accessibleText
            board: column.board
            date: column.date
            dayText: column.dayText
            doneTodos: column.doneTodos
            dropTarget: column.dropTarget
            focus: true
            index: column.index
            isPast: column.isPast
            isToday: column.isToday
            load: column.load
            proposed: column.proposed
            todos: column.todos
            weekdayLongText: column.weekdayLongText
            weekdayText: column.weekdayText
        }
    }
    Component {
        id: spine

        Spine {
            bars: column.bars
            dayText: column.dayText
            doneCountText: column.doneCountText
            dropTarget: column.dropTarget
            focus: true
            spineAccessibleText: column.spineAccessibleText
            trackedText: column.trackedText
            weekdayText: column.weekdayText

            onClicked: column.board.unfoldWanted(column.index)
        }
    }
}
