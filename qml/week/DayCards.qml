// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** An open day: header, open todos as cards, then what is done. */
FocusScope {
    id: day

    required property DayColumn column
    readonly property TodoSelection selection: column.board.screen.selection
    property bool doneShown: true

    function enter(fromEnd: bool) {
        cards.enter(fromEnd);
    }

    function reveal(todoId: string): bool {
        return cards.reveal(todoId) || done.reveal(todoId);
    }

    function idBelow(scene: point): string {
        const here = cards.contentItem.mapFromItem(null, scene.x, scene.y);
        return cards.idBelow(here.y);
    }

    DayHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        capacityShare: day.column.capacityShare
        dayText: day.column.dayText
        isToday: day.column.isToday
        loadText: day.column.dropTarget ? Shell.week.loadTextWith(day.column.index, day.column.board.drag.minutes) : day.column.loadText
        overCapacity: day.column.dropTarget ? Shell.week.overCapacityWith(day.column.index, day.column.board.drag.minutes) : day.column.overCapacity
        plannedShare: day.column.plannedShare
        trackedShare: day.column.trackedShare
        weekdayText: day.column.weekdayText
    }
    Flickable {
        id: flick

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: content.implicitHeight
        interactive: contentHeight > height && !day.column.board.drag.active

        Column {
            id: content

            width: parent.width

            CardList {
                id: cards

                board: day.column.board
                day: day.column.index
                name: day.column.accessibleText
                todos: day.column.todos
                width: parent.width

                onBroughtIntoView: card => flick.show(card)
                onLeftDownwards: if (done.count > 0 && done.visible)
                    done.enter(false)
                else
                    adder.forceActiveFocus(Qt.TabFocusReason)
            }
            AddRow {
                id: adder

                height: implicitHeight
                opacity: hover.hovered || activeFocus || cards.count === 0 && !day.column.isPast ? 1 : 0
                text: day.column.isToday ? qsTr("Add to today") : qsTr("Add to %1").arg(day.column.weekdayLongText)
                width: parent.width - Theme.space16
                x: Theme.space8

                Keys.onUpPressed: cards.enter(true)
                onClicked: day.column.board.screen.quickAddWanted(day.column.date)
            }
            FoldTitle {
                shown: day.doneShown
                text: qsTr("Done %1").arg(done.count)
                visible: done.count > 0 && !day.column.isPast
                width: parent.width

                onClicked: day.doneShown = !day.doneShown
            }
            CardList {
                id: done

                board: day.column.board
                day: day.column.index
                name: qsTr("Done")
                todos: day.column.doneTodos
                visible: count > 0 && (day.doneShown || day.column.isPast)
                width: parent.width

                onBroughtIntoView: card => flick.show(card)
                onLeftUpwards: cards.count > 0 ? cards.enter(true) : adder.forceActiveFocus(Qt.TabFocusReason)
            }
        }

        function show(card: Item) {
            const top = card.mapToItem(contentItem, 0, 0).y;
            if (top < contentY)
                contentY = Math.max(0, top - Theme.space8);
            else if (top + card.height > contentY + height)
                contentY = top + card.height - height + Theme.space8;
        }
    }
    HoverHandler {
        id: hover
    }
}
