// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The day: what runs, what is late, what is for today, what is done; beside it how full the day is. */
PlannerScreen {
    id: screen

    readonly property bool panelBeside: tier >= 2 && SettingsView.sidePanel

    function filter() {
        header.openFilter();
    }

    function enter() {
        lists.enter();
    }

    function regions(): list<Item> {
        return [header, lists, panel];
    }

    function enterRegion(region: Item) {
        if (region === lists)
            lists.enter();
        else
            enterFirst(region);
    }

    function reveal(todoId: string): bool {
        return lists.reveal(todoId);
    }

    Component.onDestruction: SuggestionsView.shown = false

    Binding {
        property: "shown"
        target: SuggestionsView
        value: screen.visible && (panel.active || lists.suggesting) && screen.Window.visibility !== Window.Hidden
    }
    PageHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        small: screen.small
        title: Shell.today.title

        ProjectFilter {
            small: screen.small
        }

        onDrawerWanted: screen.drawerWanted()
        onFilterLeft: screen.enter()
        onPaletteWanted: screen.paletteWanted()
    }
    TodayLists {
        id: lists

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: panel.left
        anchors.top: header.bottom
        focus: true
        low: screen.low
        screen: screen
        suggesting: screen.tier < 2
    }
    Loader {
        id: panel

        active: screen.panelBeside
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: header.bottom
        width: active ? Math.round(340 * Theme.scale) : 0

        sourceComponent: DayPanel {
            onLeaveWanted: screen.enter()
            onEntriesWanted: screen.entriesWanted("")
            onShutdownWanted: screen.shutdownWanted()
        }
    }
}
