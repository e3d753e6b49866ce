// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The panels over the screens: each is made when it is first wanted. Overlays loads this file when it wants the first. */
Item {
    id: panels

    required property Requests requests
    required property TodoDrag drag
    property bool small: false
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

    function openKeysAlone() {
        if (!topmost())
            openKeys();
    }

    function openGoal(goalId: string, anchor: Item) {
        goalAnchor = anchor;
        Shell.openGoal(goalId);
    }

    function showGoal() {
        (made(goal) as GoalPopup).open(goalAnchor);
        goalAnchor = null;
    }

    function openNewProject() {
        (made(newProject) as NewProjectDialog).open();
    }

    function askDeletion(ids: list<string>, total: int) {
        (made(deletion) as DeletionQuestion).ask(ids, total);
    }

    function openPrint() {
        if (printing.status === Loader.Null)
            printing.setSource("PrintDialog.qml", {
                requests: requests
            });
    }

    function openImport() {
        (made(importing) as ImportPanel).open();
    }

    function timePanels(): TimePanels {
        return made(time) as TimePanels;
    }

    function openDrawer() {
        (made(drawer) as SidebarDrawer).open();
    }

    function made(loader: Loader): Item {
        if (!topmost() && !(menu.item as TodoMenu)?.shown)
            keeper.keep();
        loader.active = true;
        return loader.item as Item;
    }

    /** What is open over the screen, the one above the others. */
    function topmost(): Item {
        for (const loader of [deletion, importing, time, picker_, editor, goal, quickAdd, palette, keys, newProject, drawer]) {
            const panel = loader.item as Item;
            if (panel?.enabled && panel.visible)
                return panel;
        }
        return null;
    }

    function giveFocusBack() {
        const below = topmost();
        below?.forceActiveFocus(Qt.PopupFocusReason);
        if (!below && !keeper.giveBack())
            requests.focusReturned();
    }

    FocusKeeper {
        id: keeper

        ground: panels
    }
    // What was chosen in the palette has the focus when it closes.
    Connections {
        function onRevealed() {
            keeper.keep();
        }

        target: Shell
    }

    component Layer: Loader {
        active: false
        anchors.fill: parent
    }

    PaletteCommands {
        id: commands

        requests: panels.requests
    }
    Layer {
        id: goal

        sourceComponent: GoalPopup {
            drag: panels.drag
            small: panels.small

            onClosed: panels.giveFocusBack()
            onEditorWanted: todoId => panels.openEditor(todoId, null)
            onPickerWanted: (picker, ids) => panels.openPicker(picker, ids)
        }
    }
    Layer {
        id: editor

        sourceComponent: EditorPopup {
            small: panels.small

            onClosed: panels.giveFocusBack()
            onEntriesWanted: todoId => panels.timePanels().openEntries(todoId)
            onPickerWanted: (picker, ids) => panels.openPicker(picker, ids)
        }
    }
    Layer {
        id: menu

        sourceComponent: TodoMenu {
            onActed: (palette.item as PalettePanel)?.hide()
            onClosed: panels.giveFocusBack()
            onEditorWanted: (todoId, anchor) => panels.openEditor(todoId, anchor)
            onEntriesWanted: todoId => panels.timePanels().openEntries(todoId)
            onPickerWanted: (picker, ids) => panels.openPicker(picker, ids)
        }
    }
    Layer {
        id: picker_

        sourceComponent: TodoPicker {
            onClosed: panels.giveFocusBack()
        }
    }
    Layer {
        id: quickAdd

        sourceComponent: QuickAdd {
            small: panels.small

            onClosed: panels.giveFocusBack()
        }
    }
    Layer {
        id: palette

        sourceComponent: PalettePanel {
            small: panels.small

            onClosed: panels.giveFocusBack()
            onActionsWanted: (todoId, anchor) => panels.openTodoMenu([todoId], anchor, Qt.point(Theme.space40, anchor.height))
            onCommandChosen: command => commands.run(command)
        }
    }
    Layer {
        id: keys

        sourceComponent: KeysPanel {
            small: panels.small

            onClosed: panels.giveFocusBack()
        }
    }
    Layer {
        id: newProject

        sourceComponent: NewProjectDialog {
            onClosed: panels.giveFocusBack()
        }
    }
    Layer {
        id: deletion

        sourceComponent: DeletionQuestion {
            onClosed: panels.giveFocusBack()
        }
    }
    Loader {
        id: printing
    }
    Layer {
        id: importing

        sourceComponent: ImportPanel {
            onClosed: panels.giveFocusBack()
        }
    }
    Layer {
        id: time

        sourceComponent: TimePanels {
            small: panels.small

            onClosed: panels.giveFocusBack()
        }
    }
    Layer {
        id: drawer

        sourceComponent: SidebarDrawer {
            drag: panels.drag

            onClosed: panels.giveFocusBack()
            onPaletteWanted: panels.openPalette("")
            onProjectWanted: panels.openNewProject()
            onQuickAddWanted: panels.openQuickAdd("")
        }
    }
}
