// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Todos

/** Makes one screen when it is first visited, and wires it to the window. */
Loader {
    id: loader

    required property Requests requests
    required property TodoDrag drag
    required property int tier
    required property bool sidebarFull
    required property bool low
    required property bool covered
    required property int screen
    /** Where its QML lies: read only when it is wanted, so that the first frame pays for one screen. */
    required property url file
    property bool complete: false
    property bool made: false
    readonly property bool shown: Shell.screen === screen
    readonly property PlannerScreen page: item as PlannerScreen

    anchors.fill: parent
    focus: shown
    visible: shown

    /** Once, and not before the loader knows what the screen needs. */
    function make() {
        if (!complete || !shown || made)
            return;
        made = true;
        setSource(file, {
            drag: drag,
            low: low,
            sidebarFull: sidebarFull,
            tier: tier
        });
    }

    function enter() {
        if (!covered)
            page.enter();
    }

    Component.onCompleted: {
        complete = true;
        make();
    }
    onLoaded: {
        page.tier = Qt.binding(() => loader.tier);
        page.sidebarFull = Qt.binding(() => loader.sidebarFull);
        page.low = Qt.binding(() => loader.low);
        page.focus = true;
        if (shown)
            Qt.callLater(enter);
    }
    onShownChanged: make()

    Connections {
        function onDrawerWanted() {
            loader.requests.drawerWanted();
        }

        function onEditorWanted(todoId: string, anchor: Item) {
            loader.requests.editorWanted(todoId, anchor);
        }

        function onEntriesWanted(todoId: string) {
            loader.requests.entriesWanted(todoId);
        }

        function onGoalWanted(goalId: string, anchor: Item) {
            loader.requests.goalWanted(goalId, anchor);
        }

        function onImportWanted() {
            loader.requests.importWanted();
        }

        function onMenuWanted(ids: list<string>, anchor: Item, where: point) {
            loader.requests.menuWanted(ids, anchor, where);
        }

        function onPaletteWanted() {
            loader.requests.paletteWanted("");
        }

        function onPickerWanted(picker: string, ids: list<string>, anchor: Item) {
            loader.requests.pickerWanted(picker, ids);
        }

        function onProjectWanted() {
            loader.requests.projectWanted();
        }

        function onQuickAddWanted(plan: string) {
            loader.requests.quickAddWanted(plan);
        }

        function onShutdownWanted() {
            loader.requests.shutdownWanted();
        }

        target: loader.page
    }
}
