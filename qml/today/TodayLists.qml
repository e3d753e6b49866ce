// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme
import Sennight.Todos

/** Hero, overdue, focus and done, one below the other; the arrow keys walk through all of them. */
FocusScope {
    id: lists

    required property PlannerScreen screen
    property bool low: false
    /** There is no panel beside them for what is suggested. */
    property bool suggesting: false
    readonly property list<TodoList> all: [overdue, focusList, done]
    readonly property Item focusedRow: all.find(list => list.activeFocus)?.currentItem ?? null

    function enter() {
        const filled = all.filter(list => list.count > 0);
        const known = filled.find(list => list.todos.indexOf(screen.selection.currentId) >= 0) ?? filled[0];
        if (known)
            known.resume();
        else
            nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
    }

    /** The last open todo of a list is gone: to the other list, or to the line that adds one. */
    function leaveEmptied() {
        const open = [focusList, overdue].find(list => list.count > 0);
        if (open)
            open.enter(false);
        else if (adder.visible)
            adder.forceActiveFocus(Qt.TabFocusReason);
        else
            enter();
    }

    function reveal(todoId: string): bool {
        return all.some(list => list.reveal(todoId));
    }

    /** The next list with rows in a direction, or the same when there is none. */
    function leave(from: int, step: int) {
        for (let next = from + step; next >= 0 && next < all.length; next += step) {
            if (all[next].count > 0) {
                all[next].enter(step < 0);
                return;
            }
        }
    }

    Accessible.name: qsTr("Today")
    Accessible.role: Accessible.Pane

    TodoKeys {
        id: keys

        movesInDays: true
        selection: lists.screen.selection

        onAsked: picker => lists.screen.pickerWanted(picker, lists.screen.selection.ids, lists)
        onMenuAsked: lists.screen.menuWanted(lists.screen.selection.ids, lists.focusedRow ?? lists, Qt.point(Theme.space20, Theme.space20))
        onOpened: todoId => lists.screen.editorWanted(todoId, lists.focusedRow ?? lists)
    }
    Flickable {
        id: flick

        anchors.bottom: hints.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight + Theme.space20

        function show(item: Item, above: real) {
            const top = item.mapToItem(contentItem, 0, 0).y;
            if (top < contentY)
                contentY = Math.max(0, top - above);
            else if (top + item.height > contentY + height)
                contentY = top + item.height - height + Theme.space8;
        }

        Column {
            id: column

            readonly property real margin: lists.screen.small ? Theme.space8 : Theme.space20

            width: Math.min(parent.width - 2 * margin, Math.round(1100 * Theme.scale))
            x: margin

            TodayHero {
                low: lists.low
                small: lists.screen.small
                visible: shown
                width: parent.width

                onEmptied: lists.enter()
            }
            TodaysLine {
                visible: ShutdownView.todaysLine !== ""
                width: parent.width
            }
            Label {
                Accessible.role: Accessible.Heading
                bottomPadding: Theme.space12
                font: Theme.h2Font
                leftPadding: Theme.space10
                text: Shell.today.emptyText
                topPadding: Theme.space12
                visible: Shell.today.isAllDone
                width: parent.width
                wrapMode: Text.Wrap
            }
            Group {
                alarming: true
                detail: overdue.count.toLocaleString(Qt.locale(), "f", 0)
                list: overdue
                title: qsTr("Overdue")
            }
            Rows {
                id: overdue

                name: qsTr("Overdue")
                place: 0
                todos: Shell.today.overdue
            }
            Group {
                detail: [focusList.count.toLocaleString(Qt.locale(), "f", 0), Shell.today.focusText].filter(part => part !== "").join(" · ")
                list: focusList
                title: qsTr("Focus")
            }
            Rows {
                id: focusList

                name: qsTr("Focus")
                place: 1
                todos: Shell.today.focus
            }
            AddRow {
                id: adder

                moon: lists.screen.small ? Theme.tallMoon : Theme.moon
                text: qsTr("Add to today")
                visible: !Shell.today.isEmpty
                width: parent.width

                Keys.onDownPressed: lists.leave(1, 1)
                Keys.onUpPressed: lists.leave(2, -1)
                onClicked: lists.screen.quickAddWanted("")
            }
            Group {
                detail: [done.count.toLocaleString(Qt.locale(), "f", 0), Shell.today.doneText].filter(part => part !== "").join(" · ")
                list: done
                title: qsTr("Done")
            }
            Rows {
                id: done

                name: qsTr("Done")
                place: 2
                todos: Shell.today.done
            }
            Loader {
                active: lists.suggesting
                visible: active && SuggestionsView.suggestions.length > 0 && !Shell.today.isEmpty
                width: parent.width

                sourceComponent: Item {
                    implicitHeight: suggestions.y + suggestions.implicitHeight

                    Suggestions {
                        id: suggestions

                        width: parent.width
                        y: Theme.space20

                        onBroughtIntoView: item => flick.show(item, Theme.space8)
                        onEmptied: lists.enter()
                    }
                }
            }
        }
    }
    Loader {
        active: Shell.today.isEmpty
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space20, Math.round(420 * Theme.scale))

        onActiveChanged: if (!active && activeFocus)
            Qt.callLater(lists.enter)

        sourceComponent: EmptyToday {}
    }
    KeyHints {
        id: hints

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: column.margin + Theme.space10
        anchors.right: parent.right
        todayText: qsTr("tomorrow")
        visible: !lists.low && !lists.screen.small && !Shell.today.isEmpty
    }

    component Group: GroupTitle {
        required property TodoList list

        visible: list.count > 0
        width: column.width
    }
    component Rows: TodoList {
        required property int place

        /** Where the view that scrolls all lists begins in this one. */
        readonly property real viewStart: flick.contentY - y

        cacheBuffer: 0
        displayMarginBeginning: -Math.max(0, Math.min(height, viewStart))
        displayMarginEnd: -Math.max(0, Math.min(height, height - viewStart - flick.height))
        drag: lists.screen.drag
        interactive: false
        selection: lists.screen.selection
        tall: lists.screen.small
        viewHeight: flick.height
        visible: count > 0
        width: column.width

        onCountChanged: if (count === 0 && activeFocus)
            Qt.callLater(lists.leaveEmptied)
        onCurrentItemChanged: if (currentItem && activeFocus)
            flick.show(currentItem, Theme.space32)
        onKeyPressed: event => event.accepted = keys.handle(event)
        onLeftDownwards: lists.leave(place, 1)
        onLeftUpwards: lists.leave(place, -1)
        onMenuRequested: (todoId, where) => lists.screen.menuWanted(lists.screen.selection.ids, this, where)
        onOpened: todoId => lists.screen.editorWanted(todoId, currentItem ?? this)
    }
}
