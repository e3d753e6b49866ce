// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Theme
import Sennight.Todos

/** What lies over the screens. Its files are read when something in them is first wanted: no start waits for them. */
Item {
    id: overlays

    required property Requests requests
    required property TodoDrag drag
    property bool small: false
    property real sidebarWidth: 0
    property real bottomSpace: 0
    /** What stands at the foot of the screen in view and must not be covered. */
    property real footHeight: 0
    /** The messages; null until there was one. */
    readonly property Item toast: toastLoader.item as Item
    /** A panel is open and keeps the focus in itself. */
    readonly property bool holdsFocus: panelLoader.activeFocus
    readonly property bool toastReachable: isReachable(toastLoader.item)

    // Their types are not named here: naming them would read their files.
    function isReachable(messages: var): bool {
        return messages !== null && messages.reachable;
    }

    function panels(): var {
        if (panelLoader.status === Loader.Null)
            panelLoader.setSource("Panels.qml", {
                drag: drag,
                requests: requests
            });
        return panelLoader.item;
    }

    function messages(): var {
        if (toastLoader.status === Loader.Null)
            toastLoader.setSource("ToastHost.qml", {
                requests: requests
            });
        return toastLoader.item;
    }

    function enterToast() {
        messages().enter();
    }

    function openQuickAdd(plan: string) {
        panels().openQuickAdd(plan);
    }

    function openPalette(prefix: string) {
        panels().openPalette(prefix);
    }

    /** Its file is chosen in it. */
    function openImport() {
        panels().openImport();
    }

    function openEditor(todoId: string, anchor: Item) {
        panels().openEditor(todoId, anchor);
    }

    function openGoal(goalId: string, anchor: Item) {
        panels().openGoal(goalId, anchor);
    }

    function openNewProject() {
        panels().openNewProject();
    }

    function openKeys() {
        panels().openKeys();
    }

    function openEntries(todoId: string) {
        panels().timePanels().openEntries(todoId);
    }

    function openPlaces(todoId: string) {
        SyncFactsView.locate(todoId);
    }

    // As every panel that can be opened by name: the text is not for it.
    function openShutdown(_: string) {
        panels().timePanels().openShutdown();
    }

    Connections {
        function onDrawerWanted() {
            overlays.panels().openDrawer();
        }

        function onEditorWanted(todoId: string, anchor: Item) {
            overlays.openEditor(todoId, anchor);
        }

        function onEntriesWanted(todoId: string) {
            overlays.openEntries(todoId);
        }

        function onGoalWanted(goalId: string, anchor: Item) {
            overlays.openGoal(goalId, anchor);
        }

        function onKeysWanted() {
            overlays.panels().openKeysAlone();
        }

        function onImportWanted() {
            overlays.openImport();
        }

        function onPrintWanted() {
            overlays.panels().openPrint();
        }

        function onMenuWanted(ids: list<string>, anchor: Item, where: point) {
            overlays.panels().openTodoMenu(ids, anchor, where);
        }

        function onPaletteWanted(prefix: string) {
            overlays.openPalette(prefix);
        }

        function onPickerWanted(picker: string, ids: list<string>) {
            overlays.panels().openPicker(picker, ids);
        }

        function onProjectWanted() {
            overlays.openNewProject();
        }

        function onQuickAddWanted(plan: string) {
            overlays.openQuickAdd(plan);
        }

        function onShutdownWanted() {
            overlays.openShutdown("");
        }

        target: overlays.requests
    }
    Connections {
        function onAwayChanged() {
            if (TimerView.awayText !== "")
                overlays.messages();
        }

        target: TimerView
    }
    Connections {
        function onChanged() {
            overlays.messages();
        }

        target: ReminderView
    }
    Connections {
        function onAnnounced(text: string) {
            overlays.messages().say(text);
        }

        function onBusyChanged() {
            overlays.messages();
        }

        function onDeletionAsked(ids: list<string>, total: int) {
            overlays.panels().askDeletion(ids, total);
        }

        function onFailed(message: string, hint: string) {
            overlays.messages().fail(message, hint);
        }

        function onOffered(text: string, action: string) {
            overlays.messages().offer(text, action);
        }

        function onSwitchAsked(todoId: string, runningTitle: string) {
            overlays.panels().timePanels().askSwitch(todoId, runningTitle);
        }

        function onToast(text: string, undoable: bool) {
            overlays.messages().tell(text, undoable);
        }

        function onUnsavedChanged() {
            overlays.messages();
        }

        target: Planner
    }
    Connections {
        function onNoticeChanged() {
            overlays.messages();
        }

        target: DataView
    }
    SyncOverlay {
        onNoticeWanted: overlays.messages()
    }
    Connections {
        function onGoalChanged() {
            if (Shell.goalId !== "")
                overlays.panels().showGoal();
        }

        target: Shell
    }
    Loader {
        id: panelLoader

        anchors.fill: parent

        onLoaded: {
            const made = item as QtObject;
            made["small"] = Qt.binding(() => overlays.small);
        }
    }
    Loader {
        id: toastLoader

        readonly property real availableWidth: parent.width - overlays.sidebarWidth - 2 * Theme.space16

        anchors.bottom: parent.bottom
        anchors.bottomMargin: overlays.bottomSpace + overlays.footHeight + Theme.space20
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: overlays.sidebarWidth / 2

        onLoaded: {
            const made = item as QtObject;
            made["availableWidth"] = Qt.binding(() => toastLoader.availableWidth);
        }
    }
}
