// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/**
 * What was dumped and has no place yet: the box to write down many at once and the list; beside them triage, or the selected
 * todo. In narrow windows triage is a page of its own with Back.
 */
PlannerScreen {
    id: screen

    readonly property bool twoPages: tier <= 1
    readonly property bool empty: list.count === 0 && !Shell.inbox.loading
    readonly property bool triaging: TriageView.active
    readonly property bool paneShown: !empty && (!twoPages || TriageView.active)
    readonly property TriagePane triage: pane.item as TriagePane

    footHeight: triage ? triage.footHeight : start.active ? start.height + Theme.space12 : 0

    readonly property string placedText: {
        const key = ActionKeys.hint("quick-add", ActionKeys.revision);
        return key === "" ? qsTr("Everything you dropped in has a place. Write the next thing in the box.") : qsTr("Everything you dropped in has a place. Write the next thing in the box, or press %1 anywhere.").arg(key);
    }

    function filter() {
        if (!twoPages || !TriageView.active)
            header.openFilter();
    }

    function enter() {
        if (TriageView.active && triage)
            triage.enter();
        else
            list.resume();
    }

    function startTriage() {
        TriageView.start(selection.currentId);
    }

    /** Nothing in it can have the focus: the field takes it. */
    function leaveEmptyList() {
        if (list.activeFocus && list.count === 0 && !Shell.inbox.loading)
            box.focusText();
    }

    function regions(): list<Item> {
        return [header, box, list, pane];
    }

    function enterRegion(region: Item) {
        if (region === list)
            list.resume();
        else if (region === pane && triage)
            triage.enter();
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
    // After what opened it, a palette or a menu, has given the focus back.
    onTriagingChanged: if (visible)
        Qt.callLater(enter)

    Connections {
        // The list beside the card follows it.
        function onCardChanged() {
            if (TriageView.active)
                screen.selection.select(TriageView.todoId);
        }

        target: TriageView
    }
    Connections {
        function onCurrentIdChanged() {
            TriageView.show(screen.selection.currentId);
        }

        target: screen.selection
    }
    PageHeader {
        id: header

        outermost: screen.twoPages

        anchors.left: parent.left
        backShown: screen.twoPages && TriageView.active
        detail: Shell.inboxCount > 0 ? Shell.inboxCount.toLocaleString(Qt.locale(), "f", 0) : ""
        small: screen.small
        title: backShown ? qsTr("Triage") : qsTr("Inbox")
        width: side.width

        IconButton {
            iconName: "filter"
            keys: ActionKeys.hint("filter", ActionKeys.revision)
            text: qsTr("Filter")
            visible: !header.backShown

            onClicked: screen.filter()
        }

        onBackWanted: TriageView.leave()
        onDrawerWanted: screen.drawerWanted()
        onFilterLeft: screen.enter()
        onPaletteWanted: screen.paletteWanted()
    }
    Item {
        id: side

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: header.bottom
        visible: !screen.twoPages || !TriageView.active
        width: screen.twoPages ? screen.width : Math.round(316 * Theme.scale)

        DumpBox {
            id: box

            width: parent.width - 2 * x
            x: Theme.space16

            onExited: screen.enter()
        }
        TodoKeys {
            id: keys

            selection: screen.selection

            onAsked: picker => screen.pickerWanted(picker, screen.selection.ids, list)
            onMenuAsked: screen.menuWanted(screen.selection.ids, list.currentItem ?? list, Qt.point(Theme.space20, Theme.space20))
            onOpened: screen.startTriage()
        }
        InboxList {
            id: list

            anchors.bottom: start.active ? start.top : parent.bottom
            anchors.top: box.bottom
            anchors.topMargin: Theme.space8
            drag: screen.drag
            focus: true
            selection: screen.selection
            tall: screen.small
            width: parent.width - 2 * x
            x: Theme.space16

            onActiveFocusChanged: screen.leaveEmptyList()
            onCountChanged: {
                screen.leaveEmptyList();
                // One that came back may be the selected one still.
                TriageView.show(screen.selection.currentId);
            }
            onKeyPressed: event => event.accepted = keys.handle(event)
            onLeftUpwards: box.focusText()
            onMenuRequested: (todoId, where) => screen.menuWanted(screen.selection.ids, list, where)
            onOpened: todoId => screen.editorWanted(todoId, currentItem ?? list)
        }
        Loader {
            id: start

            active: screen.twoPages && !screen.empty
            anchors.bottom: parent.bottom
            anchors.bottomMargin: active ? Theme.space12 : 0
            anchors.left: list.left
            anchors.right: list.right

            sourceComponent: Button {
                kind: Button.Kind.Primary
                size: Button.Size.Large
                text: qsTr("Start triage")

                onClicked: screen.startTriage()
            }
        }
    }
    Rectangle {
        id: ground

        anchors.bottom: parent.bottom
        anchors.left: screen.twoPages ? parent.left : side.right
        anchors.right: parent.right
        anchors.top: screen.twoPages ? header.bottom : parent.top
        color: Theme.panel
        visible: !screen.twoPages || screen.paneShown

        Rectangle {
            anchors.left: parent.left
            color: Theme.line
            height: parent.height
            visible: !screen.twoPages
            width: Theme.hairline
        }
        Loader {
            id: pane

            active: screen.paneShown
            anchors.fill: parent
            sourceComponent: TriageView.active ? triaging : selected

            Component {
                id: triaging

                TriagePane {
                    low: screen.low
                    narrow: screen.twoPages && screen.width < 560 * Theme.scale

                    onOtherWanted: kind => screen.pickerWanted(kind, [TriageView.todoId], this)
                }
            }
            Component {
                id: selected

                SelectedTodo {
                    onEditorWanted: anchor => screen.editorWanted(TriageView.todoId, anchor)
                    onStartWanted: screen.startTriage()
                }
            }
        }
    }
    Loader {
        active: screen.empty
        anchors.horizontalCenter: screen.twoPages ? side.horizontalCenter : ground.horizontalCenter
        anchors.verticalCenter: screen.twoPages ? side.verticalCenter : ground.verticalCenter
        width: Math.min((screen.twoPages ? side.width : ground.width) - 2 * Theme.space20, Math.round(420 * Theme.scale))

        sourceComponent: EmptyState {
            dotsShown: true
            text: Shell.filterText === "" ? screen.placedText : qsTr("No todo here has these words.")
            title: Shell.filterText === "" ? qsTr("All clear") : qsTr("Nothing found")
            today: Shell.todayDot
        }
    }
}
