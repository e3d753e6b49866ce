// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme
import Sennight.Todos

/** An open day: header, open todos as cards, then what is done. */
FocusScope {
    id: day

    required property Board board
    required property int index
    required property string date
    required property string weekdayText
    required property string weekdayLongText
    required property string dayText
    required property bool isToday
    required property bool isPast
    required property bool dropTarget
    required property headerLoad load
    required property TodoListModel todos
    required property TodoListModel doneTodos
    required property TodoListModel proposed
    required property string accessibleText
    property bool doneShown: false
    readonly property real side: board.columnsAtOnce === 1 ? 0 : Theme.space8
    /** What a drop or the proposal would add: the header shows the total as it would be. */
    readonly property int extraMinutes: dropTarget ? board.drag.minutesNotOn(todos) : proposed.minutesLeft
    readonly property headerLoad shownLoad: extraMinutes > 0 ? Shell.week.loadWith(index, extraMinutes) : load

    function enter(fromEnd: bool) {
        if (cards.count === 0 && isPast && doneLoader.list)
            doneLoader.list.enter(fromEnd);
        else
            cards.enter(fromEnd);
    }

    function reveal(todoId: string): bool {
        if (cards.reveal(todoId))
            return true;
        doneShown = doneShown || doneTodos.indexOf(todoId) >= 0;
        return doneLoader.list?.reveal(todoId) ?? false;
    }

    /** From an empty day to the nearest that has todos; forwards from the last to Unscheduled. */
    function leaveEmpty(step: int) {
        const next = Shell.week.nextFilledDay(index, step);
        if (next >= 0 || step > 0)
            board.goWanted(next >= 0 ? next - step : 6, step);
    }

    function idBelow(scene: point): string {
        const here = cards.mapFromItem(null, scene.x, scene.y);
        return cards.idBelow(here.y);
    }

    DayHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        briefLoadText: day.shownLoad.brief
        capacityShare: day.shownLoad.capacityShare
        dayText: day.dayText
        isToday: day.isToday
        loadText: day.shownLoad.text
        overCapacity: day.shownLoad.over
        plannedShare: day.shownLoad.plannedShare
        trackedShare: day.shownLoad.trackedShare
        weekdayText: day.weekdayText
    }
    Flickable {
        id: flick

        readonly property real viewEnd: day.visible ? contentY + height : 0

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: content.implicitHeight
        interactive: contentHeight > height && !day.board.drag.active

        Column {
            id: content

            width: parent.width

            CardList {
                id: cards

                board: day.board
                name: day.accessibleText
                plan: day.date
                todos: day.todos
                viewEnd: flick.viewEnd - y
                width: parent.width - 2 * day.side
                x: day.side

                onBroughtIntoView: card => flick.show(card)
                Keys.onEnterPressed: event => event.accepted = adder.takeKey()
                Keys.onReturnPressed: event => event.accepted = adder.takeKey()
                onCountChanged: if (count === 0 && activeFocus && day.isPast)
                    Qt.callLater(day.enter, false)
                onLeftDownwards: if (doneLoader.list)
                    doneLoader.list.enter(false)
                else if (count > 0)
                    adder.forceActiveFocus(Qt.TabFocusReason)
                else
                    day.leaveEmpty(1)
                onLeftUpwards: if (count === 0)
                    day.leaveEmpty(-1)
            }
            Loader {
                readonly property bool wanted: day.proposed.count > 0

                visible: wanted
                width: cards.width
                x: cards.x

                onWantedChanged: if (status === Loader.Null)
                    setSource("ProposedCards.qml", {
                        todos: day.proposed
                    })
            }
            FoldTitle {
                shown: day.doneShown
                text: qsTr("Done %1").arg(day.doneTodos.count)
                visible: day.doneTodos.count > 0 && !day.isPast
                width: parent.width

                onClicked: day.doneShown = !day.doneShown
            }
            Loader {
                id: doneLoader

                readonly property CardList list: item as CardList

                active: day.doneTodos.count > 0 && (day.doneShown || day.isPast)
                visible: active
                width: parent.width - 2 * day.side
                x: day.side

                // With its last todo it goes; the focus stays in the day.
                onListChanged: if (!list && activeFocus)
                    Qt.callLater(day.enter, true)

                sourceComponent: CardList {
                    board: day.board
                    name: qsTr("Done")
                    todos: day.doneTodos
                    viewEnd: flick.viewEnd - doneLoader.y

                    onBroughtIntoView: card => flick.show(card)
                    onLeftUpwards: cards.count > 0 ? cards.enter(true) : adder.forceActiveFocus(Qt.TabFocusReason)
                }
            }
            AddRow {
                id: adder

                /** Enter in the empty list adds to it. */
                function takeKey(): bool {
                    if (standsIn)
                        click();
                    return standsIn;
                }

                height: visible ? implicitHeight : 0
                readonly property bool ofRows: day.board.columnsAtOnce === 1

                gap: ofRows ? Theme.space10 : Theme.space6 + 1
                indent: ofRows ? Theme.space6 : Theme.space8
                moon: ofRows ? Theme.tallMoon : Theme.icon16
                shown: hover.hovered || activeFocus || cards.count === 0
                shortText: qsTr("Add to %1").arg(day.weekdayText)
                text: day.isToday ? qsTr("Add to today") : qsTr("Add to %1").arg(day.weekdayLongText)
                standsIn: cards.count === 0 && cards.activeFocus
                visible: !day.isPast || standsIn
                width: parent.width - 2 * x
                x: ofRows ? Theme.space4 : Theme.space8

                Keys.onUpPressed: cards.enter(true)
                onClicked: day.board.screen.quickAddWanted(day.date)
            }
        }

        function show(card: Item) {
            if (!card)
                return;
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
    Timer {
        /** A card held near the upper or lower edge scrolls the day. */
        readonly property bool wanted: day.dropTarget && flick.contentHeight > flick.height
        readonly property real at: wanted ? flick.mapFromItem(null, 0, day.board.drag.scene.y).y : 0
        readonly property int step: !wanted ? 0 : at < Theme.space32 ? -1 : at > flick.height - Theme.space32 ? 1 : 0

        interval: 16
        repeat: true
        running: step !== 0

        onTriggered: flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + 6 * step))
    }
}
