// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Theme
import Sennight.Todos

/** The week as one picture: goals, seven days, and what has no day yet. */
PlannerScreen {
    id: screen

    readonly property bool panelBeside: tier >= 3 && SettingsView.sidePanel
    readonly property bool strip: tier <= 1
    /** Unscheduled over the days, where it has no room beside them. */
    property bool drawerShown: false

    signal drawerEntered

    /** Past days are folded to spines; F and the width decide. */
    property bool foldPast: SettingsView.foldPastDays && tier < 4 && (tier <= 2 || sidebarFull)

    function filter() {
        header.openFilter();
    }

    function enter() {
        board.enter();
    }

    function regions(): list<Item> {
        return ContractView.open ? [contract] : drawerShown ? [drawer] : [header, banner, goals, board, panel];
    }

    /** To where the focus was in it. */
    function resumeBoard() {
        board.forceActiveFocus(Qt.TabFocusReason);
        if (Window.activeFocusItem === board)
            board.enter();
    }

    function enterRegion(region: Item) {
        if (region === board)
            resumeBoard();
        else if (region === goals)
            goals.enter();
        else if (region === drawer)
            drawerEntered();
        else if (region === contract)
            (contract.item as ContractDrawer).enter();
        else if (region === panel)
            (panel.item as UnscheduledPanel).enter();
        else
            enterFirst(region);
    }

    function reveal(todoId: string): bool {
        return board.reveal(todoId) || (panel.item as UnscheduledPanel)?.reveal(todoId) === true;
    }

    onDrawerShownChanged: {
        if (!drawerShown)
            board.enter();
        else if (drawer.status === Loader.Null)
            drawer.setSource("UnscheduledDrawer.qml", {
                board: board.context,
                screen: screen
            });
    }

    Keys.onPressed: event => {
        event.accepted = true;
        switch (ActionKeys.actionFor(ActionKeys.Week, event.key, event.modifiers, event.text)) {
        case "previous-week":
            Shell.week.previous();
            break;
        case "next-week":
            Shell.week.next();
            break;
        case "unscheduled":
            goToPanel();
            break;
        case "fold":
            foldPast = !foldPast;
            break;
        case "contract":
            ContractView.open = true;
            break;
        case "goals":
            goals.go();
            break;
        default:
            event.accepted = false;
        }
    }

    /** U: to Unscheduled, shown where it was hidden; from there it is hidden again. */
    function goToPanel() {
        const beside = panel.item as UnscheduledPanel;
        if (beside && !beside.activeFocus) {
            beside.enter();
            return;
        }
        togglePanel();
        if (tier >= 3 && SettingsView.sidePanel)
            (panel.item as UnscheduledPanel)?.enter();
        else if (tier >= 3)
            board.enter();
    }

    function togglePanel() {
        if (tier >= 3)
            SettingsView.sidePanel = !SettingsView.sidePanel;
        else
            drawerShown = !drawerShown;
    }

    Connections {
        function onOpenChanged() {
            if (!ContractView.open)
                board.enter();
            else if (contract.status === Loader.Null)
                contract.setSource("ContractDrawer.qml", {
                    screen: screen
                });
        }

        target: ContractView
    }
    Shortcut {
        enabled: Shell.week.proposing && (board.activeFocus || panel.activeFocus)
        sequences: ["Return", "Enter"]

        onActivated: Shell.acceptProposal()
    }
    Shortcut {
        enabled: Shell.week.proposing && screen.activeFocus
        sequences: ["Esc"]

        onActivated: Shell.week.dropProposal()
    }
    WeekHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        drawerButton: screen.tier < 3
        screen: screen

        onUnscheduledWanted: screen.togglePanel()
    }
    WeekBanner {
        id: banner

        anchors.left: parent.left
        anchors.leftMargin: Theme.space20
        anchors.right: parent.right
        anchors.rightMargin: Theme.space20
        anchors.top: header.bottom
        small: screen.small
    }
    Loader {
        id: days

        active: screen.strip
        height: active ? implicitHeight : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: banner.bottom

        sourceComponent: DayStrip {
            current: board.firstDay
            drag: screen.drag
            shown: screen.tier === 0 ? 1 : 3

            onChosen: day => board.showDay(day)
        }
    }
    GoalsBand {
        id: goals

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: days.bottom
        low: screen.low
        screen: screen
        small: screen.small

        onExited: board.enter()
    }
    WeekBoard {
        id: board

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: panel.left
        anchors.top: goals.bottom
        columnsAtOnce: screen.tier === 0 ? 1 : screen.tier === 1 ? 3 : 7
        focus: true
        foldPast: screen.foldPast
        screen: screen
        stackWeekend: screen.tier < 5 && screen.tier >= 2

        onGoalsWanted: goals.add()
        onLeftForwards: (panel.item as UnscheduledPanel)?.enter()
    }
    Loader {
        id: panel

        active: screen.panelBeside
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: goals.bottom
        width: active ? Theme.unscheduledWidth : 0

        sourceComponent: UnscheduledPanel {
            board: board.context
            screen: screen

            onLeftBackwards: board.go(7, -1)
            onProposed: board.enter()
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: goals.bottom
        color: Theme.line
        height: Theme.hairline
    }
    Loader {
        id: drawer

        anchors.fill: parent
    }
    Loader {
        id: contract

        anchors.fill: parent
    }
}
