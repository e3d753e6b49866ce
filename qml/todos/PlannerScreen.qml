// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App

/**
 * What the window knows of a screen. Screens talk to the models directly; what only the window can do (its overlays), they
 * ask for by signal.
 */
FocusScope {
    id: screen

    /** How wide the window is (UI.md, section 8): 0 from 400, 1 from 640, 2 from 900, 3 from 1180, 4 from 1440, 5 from 1680. */
    property int tier: 3
    readonly property bool small: tier === 0
    /** The sidebar shows words, not only icons. */
    property bool sidebarFull: true
    /** Height below 640: what can be shorter is. */
    property bool low: false
    /** What can be pressed at its foot is so high: messages stay above it. */
    property real footHeight: 0
    /** The one drag of the window. */
    required property TodoDrag drag
    readonly property TodoSelection selection: TodoSelection {}

    signal drawerWanted
    signal paletteWanted
    signal importWanted
    /** A new todo; `plan` holds where its text names no day ("2026-11-12", empty = the screen's own). */
    signal quickAddWanted(string plan)
    /** A picker for the selected todos: "estimate", "plan", "due", "project", "goal", "tag", "reminder", "repeat". */
    signal pickerWanted(string picker, list<string> ids, Item anchor)
    signal menuWanted(list<string> ids, Item anchor, point where)
    signal editorWanted(string todoId, Item anchor)
    /** The goal's popover, below its card. */
    signal goalWanted(string goalId, Item anchor)

    signal projectWanted
    /** Tracked time of a todo; of today where the id is empty. */
    signal entriesWanted(string todoId)
    signal shutdownWanted

    /** Ctrl+F: shows only the todos with some words. */
    function filter() {
    }

    /** Ctrl+.: shows or hides the side panel, which is a drawer where it has no room. */
    function togglePanel() {
        SettingsView.sidePanel = !SettingsView.sidePanel;
    }

    /** Gives the focus to the screen's main list. */
    function enter() {
        forceActiveFocus(Qt.TabFocusReason);
    }

    /** What F6 goes through, in reading order. */
    function regions(): list<Item> {
        return [screen];
    }

    /** F6 came to a region. */
    function enterRegion(region: Item) {
        enterFirst(region);
    }

    /** To the first thing in a region that Tab stops at. */
    function enterFirst(region: Item) {
        region.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
    }

    /** Selects a todo and brings it into view; false when it is not on this screen. */
    function reveal(todoId: string): bool {
        return false;
    }
}
