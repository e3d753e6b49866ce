// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Theme
import Sennight.Todos

/** What lies over the screens: each part is made when it is first wanted. */
Item {
    id: overlays

    required property Requests requests
    required property TodoDrag drag
    property bool small: false
    property real sidebarWidth: 0
    property real bottomSpace: 0
    /** What had the focus before an overlay took it. */
    property Item before: null
    readonly property ToastHost toast: toastHost
    /** The goal's card, for the popover that Shell.goalId opens. */
    property Item goalAnchor: null

    function openQuickAdd(plan: string) {
        (made(quickAdd) as QuickAdd).open(plan);
    }

    function openPalette(prefix: string) {
        (made(palette) as PalettePanel).open(prefix);
    }

    function openEditor(todoId: string, anchor: Item) {
        (made(editor) as EditorPopup).open(todoId, anchor);
    }

    function openPicker(picker: string, ids: list<string>) {
        (made(picker_) as TodoPicker).open(picker, ids);
    }

    function openTodoMenu(ids: list<string>, anchor: Item, where: point) {
        (made(menu) as TodoMenu).open(ids, anchor, where);
    }

    function openKeys() {
        (made(keys) as KeysPanel).open();
    }

    function openGoal(goalId: string, anchor: Item) {
        goalAnchor = anchor;
        Shell.openGoal(goalId);
    }

    function openNewProject() {
        (made(newProject) as NewProjectDialog).open();
    }

    function openDrawer() {
        (made(drawer) as SidebarDrawer).open();
    }

    function made(loader: Loader): Item {
        if (!topmost())
            before = Window.activeFocusItem;
        loader.active = true;
        return loader.item as Item;
    }

    /** What is open over the screen, the one above the others. */
    function topmost(): Item {
        for (const loader of [picker_, editor, goal, quickAdd, palette, keys, newProject, drawer]) {
            const panel = loader.item as Item;
            if (panel?.enabled && panel.visible)
                return panel;
        }
        return null;
    }

    function giveFocusBack() {
        const below = topmost();
        if (below) {
            below.forceActiveFocus(Qt.PopupFocusReason);
            return;
        }
        const item = before;
        before = null;
        if (item && item.visible)
            item.forceActiveFocus(Qt.PopupFocusReason);
        else
            requests.focusReturned();
    }

    component Layer: Loader {
        active: false
        anchors.fill: parent
    }

    PaletteCommands {
        id: commands

        requests: overlays.requests
    }
    Connections {
        function onDrawerWanted() {
            overlays.openDrawer();
        }

        function onEditorWanted(todoId: string, anchor: Item) {
            overlays.openEditor(todoId, anchor);
        }

        function onGoalWanted(goalId: string, anchor: Item) {
            overlays.openGoal(goalId, anchor);
        }

        function onKeysWanted() {
            if (!overlays.topmost())
                overlays.openKeys();
        }

        function onMenuWanted(ids: list<string>, anchor: Item, where: point) {
            overlays.openTodoMenu(ids, anchor, where);
        }

        function onPaletteWanted(prefix: string) {
            overlays.openPalette(prefix);
        }

        function onPickerWanted(picker: string, ids: list<string>) {
            overlays.openPicker(picker, ids);
        }

        function onProjectWanted() {
            overlays.openNewProject();
        }

        function onQuickAddWanted(plan: string) {
            overlays.openQuickAdd(plan);
        }

        target: overlays.requests
    }

    Connections {
        function onGoalChanged() {
            if (Shell.goalId === "")
                return;
            (overlays.made(goal) as GoalPopup).open(overlays.goalAnchor);
            overlays.goalAnchor = null;
        }

        target: Shell
    }
    Layer {
        id: goal

        sourceComponent: GoalPopup {
            drag: overlays.drag
            small: overlays.small

            onClosed: overlays.giveFocusBack()
            onEditorWanted: todoId => overlays.openEditor(todoId, null)
            onPickerWanted: (picker, ids) => overlays.openPicker(picker, ids)
        }
    }
    Layer {
        id: editor

        sourceComponent: EditorPopup {
            small: overlays.small

            onClosed: overlays.giveFocusBack()
            onPickerWanted: (picker, ids) => overlays.openPicker(picker, ids)
        }
    }
    Layer {
        id: menu

        sourceComponent: TodoMenu {
            onActed: (palette.item as PalettePanel)?.hide()
            onClosed: overlays.giveFocusBack()
            onEditorWanted: (todoId, anchor) => overlays.openEditor(todoId, anchor)
            onPickerWanted: (picker, ids) => overlays.openPicker(picker, ids)
        }
    }
    Layer {
        id: picker_

        sourceComponent: TodoPicker {
            onClosed: overlays.giveFocusBack()
        }
    }
    Layer {
        id: quickAdd

        sourceComponent: QuickAdd {
            small: overlays.small

            onClosed: overlays.giveFocusBack()
        }
    }
    Layer {
        id: palette

        sourceComponent: PalettePanel {
            small: overlays.small

            onClosed: overlays.giveFocusBack()
            onActionsWanted: (todoId, anchor) => overlays.openTodoMenu([todoId], anchor, Qt.point(Theme.space40, anchor.height))
            onCommandChosen: command => commands.run(command)
        }
    }
    Layer {
        id: keys

        sourceComponent: KeysPanel {
            small: overlays.small

            onClosed: overlays.giveFocusBack()
        }
    }
    Layer {
        id: newProject

        sourceComponent: NewProjectDialog {
            onClosed: overlays.giveFocusBack()
        }
    }
    Layer {
        id: drawer

        sourceComponent: SidebarDrawer {
            drag: overlays.drag

            onClosed: overlays.giveFocusBack()
            onPaletteWanted: overlays.openPalette("")
            onProjectWanted: overlays.openNewProject()
            onQuickAddWanted: overlays.openQuickAdd("")
        }
    }
    ToastHost {
        id: toastHost

        anchors.bottom: parent.bottom
        anchors.bottomMargin: overlays.bottomSpace + Theme.space20
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: overlays.sidebarWidth / 2 * (LayoutMirroring.enabled ? -1 : 1)
        availableWidth: parent.width - overlays.sidebarWidth - 2 * Theme.space16
    }
}
