// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Theme
import Sennight.Todos

/** The seven days side by side. Left and right go from day to day, up and down within one. */
FocusScope {
    id: board

    required property PlannerScreen screen
    property bool foldPast: false
    property bool stackWeekend: true
    /** 7, or fewer where the window is narrow: then firstDay is the first in view. */
    property int columnsAtOnce: 7
    property int firstDay: 0
    /** Past days that the person unfolded by hand. */
    property list<int> unfolded: []
    readonly property int today: Shell.week.todayIndex
    property int todayBefore: -1 // midnight
    readonly property TodoDrag drag: screen.drag
    /** A dropped todo, until it shows in its new place and takes the focus. */
    property string dropped: ""
    readonly property Board context: Board {
        columnsAtOnce: board.columnsAtOnce
        screen: board.screen

        onGoWanted: (from, step) => board.go(from, step)
        onUnfoldWanted: day => {
            board.unfolded = [...board.unfolded, day];
            board.columnAt(day)?.enter(false);
        }
    }
    readonly property list<rect> frames: ready ? layoutDays() : []
    property bool complete: false
    /** Days made before the board knows its size and what is folded would be made twice. */
    property bool ready: false
    /** Was entered before there was a day to go to. */
    property bool entersLater: false

    signal leftForwards
    signal goalsWanted

    function isFolded(day: int): bool {
        return columnsAtOnce === 7 && foldPast && today > 0 && day < today && !unfolded.includes(day);
    }

    /** Sunday below Saturday at the end of the week, until the two are all that is left of it. */
    function isStacked(day: int): bool {
        return columnsAtOnce === 7 && stackWeekend && day === 6 && SettingsView.firstDayOfWeek === 1 && !isFolded(4) && !isFolded(5) && !isFolded(6);
    }

    function layoutDays(): list<rect> {
        const result = [];
        if (columnsAtOnce < 7) {
            const each = width / columnsAtOnce;
            for (let day = 0; day < 7; ++day)
                result.push(Qt.rect(Math.round((day - firstDay) * each), 0, Math.round(each), height));
            return result;
        }
        const weights = [];
        let fixed = 0;
        let total = 0;
        for (let day = 0; day < 7; ++day) {
            const folded = isFolded(day);
            const weight = folded || isStacked(day) ? 0 : day === today ? 1.34 : 1;
            weights.push(weight);
            total += weight;
            fixed += folded ? Theme.spineWidth : 0;
        }
        const unit = (width - fixed) / Math.max(1, total);
        let x = 0;
        for (let day = 0; day < 7; ++day) {
            if (isStacked(day)) {
                const half = Math.round(height * 0.53);
                const above = result[5];
                result[5] = Qt.rect(above.x, 0, above.width, half);
                result.push(Qt.rect(above.x, half, above.width, height - half));
                continue;
            }
            const next = x + (isFolded(day) ? Theme.spineWidth : unit * weights[day]);
            result.push(Qt.rect(Math.round(x), 0, Math.round(next) - Math.round(x), height));
            x = next;
        }
        return result;
    }

    function columnAt(day: int): DayColumn {
        return days.itemAt(day) as DayColumn;
    }

    function showDay(day: int) {
        firstDay = Math.max(0, Math.min(7 - columnsAtOnce, day));
        columnAt(day)?.enter(false);
    }

    function enter() {
        entersLater = !ready;
        const start = today >= 0 ? today : 0;
        if (columnsAtOnce < 7)
            firstDay = Math.max(0, Math.min(7 - columnsAtOnce, start));
        columnAt(start)?.enter(false);
    }

    function go(from: int, step: int) {
        const next = from + step;
        if (next > 6) {
            leftForwards();
            return;
        }
        if (next < 0)
            return;
        if (next < firstDay || next >= firstDay + columnsAtOnce)
            firstDay = Math.max(0, Math.min(7 - columnsAtOnce, step > 0 ? next - columnsAtOnce + 1 : next));
        columnAt(next)?.enter(false);
    }

    function reveal(todoId: string): bool {
        for (let day = 0; day < 7; ++day) {
            if (columnAt(day)?.reveal(todoId)) {
                if (day < firstDay || day >= firstDay + columnsAtOnce)
                    firstDay = Math.max(0, Math.min(7 - columnsAtOnce, day));
                return true;
            }
        }
        return false;
    }

    /** A todo was dropped: it has the focus, unless its day is folded and stays so. */
    function showDropped(todoId: string): bool {
        for (let day = 0; day < 7; ++day) {
            if (!isFolded(day) && columnAt(day)?.reveal(todoId))
                return true;
        }
        return false;
    }

    /** What keys moved has the focus in its new day; where that is not in view, the board has it. */
    function followCarried() {
        const todoId = context.carried;
        const settled = Planner.inFlight === 0; // else it goes on
        if (settled)
            context.carried = "";
        if (todoId !== "" && !showDropped(todoId) && settled)
            enter();
    }

    function begin() {
        ready = ready || (complete && width > 0 && height > 0);
    }

    /** Where few days fit, today is in view first. */
    function showToday() {
        firstDay = Math.max(0, Math.min(7 - columnsAtOnce, today >= 0 ? today : 0));
    }

    Accessible.name: qsTr("Days")
    Accessible.role: Accessible.Pane
    clip: columnsAtOnce < 7

    Component.onCompleted: {
        complete = true;
        begin();
        showToday();
    }
    onColumnsAtOnceChanged: showToday()
    onHeightChanged: begin()
    onTodayChanged: {
        if (todayBefore >= 0 && today >= 0 && activeFocus && (today < todayBefore || columnAt(todayBefore)?.activeFocus))
            Qt.callLater(enter);
        todayBefore = today;
    }
    onWidthChanged: begin()

    Connections {
        function onCancelled() {
            board.enter();
        }

        function onDropped(todoId: string) {
            board.dropped = todoId;
        }

        /** The pointer moved with a card: to which day, and in front of which card. */
        function onMoved() {
            const drag = board.drag;
            for (let day = 0; drag.isOver(board) && day < 7; ++day) {
                const column = board.columnAt(day);
                if (column?.visible && drag.isOver(column))
                    drag.claim(column.date, column.idBelow(drag.scene), board.isFolded(day) ? 0 : column.width - Theme.space16);
            }
        }

        enabled: board.visible
        target: board.drag
    }
    Connections {
        function onFactsChanged() {
            if (board.context.carried !== "")
                Qt.callLater(board.followCarried);
            if (board.dropped === "")
                return;
            const todoId = board.dropped;
            board.dropped = "";
            Qt.callLater(board.showDropped, todoId);
        }

        target: Shell.week
    }
    Repeater {
        id: days

        onItemAdded: if (board.entersLater && count === 7)
            Qt.callLater(board.enter)

        model: board.ready ? Shell.week : null

        delegate: DayColumn {
            readonly property rect frame: board.frames[index] ?? Qt.rect(0, 0, 0, 0)

            board: board.context
            folded: board.isFolded(index)
            height: frame.height
            stacked: board.isStacked(index)
            visible: x + width > 0 && x < board.width
            width: frame.width
            x: board.LayoutMirroring.enabled ? board.width - frame.x - width : frame.x
            y: frame.y
        }
    }
    Loader {
        readonly property bool wanted: Shell.week.isEmpty && !board.drag.active

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.dayHeaderHeight + Theme.rowHeight + 2 * Theme.space16, (parent.height - height) / 2)
        width: Math.min(parent.width - 2 * Theme.space20, Math.round(420 * Theme.scale))

        onWantedChanged: {
            const hadFocus = activeFocus;
            setSource(wanted ? "EmptyWeek.qml" : "", wanted ? {
                board: board
            } : {});
            if (hadFocus)
                board.enter();
        }
    }
}
