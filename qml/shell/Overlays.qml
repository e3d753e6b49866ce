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
    property bool small: false
    property real sidebarWidth: 0
    property real bottomSpace: 0
    readonly property bool toastShown: toastHost.shown
    /** What had the focus before an overlay took it. */
    property Item before: null
    readonly property Item toast: toastHost

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

    function openNewProject() {
        (made(newProject) as NewProjectDialog).open();
    }

    function openDrawer() {
        (made(drawer) as SidebarDrawer).open();
    }

    function made(loader: Loader): Item {
        // A picker over the editor gives the focus back to the screen, not to the editor's chip.
        if (!before)
            before = Window.activeFocusItem;
        loader.active = true;
        return loader.item as Item;
    }

    function giveFocusBack() {
        const item = before;
        before = null;
        if (item && item.visible)
            item.forceActiveFocus(Qt.PopupFocusReason);
        else
            requests.focusReturned();
    }

    Connections {
        function onDrawerWanted() {
            overlays.openDrawer();
        }

        function onEditorWanted(todoId: string, anchor: Item) {
            overlays.openEditor(todoId, anchor);
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

    Loader {
        id: editor

        active: false
        anchors.fill: parent

        sourceComponent: EditorPopup {
            small: overlays.small

            onClosed: overlays.giveFocusBack()
            onPickerWanted: (picker, ids) => overlays.openPicker(picker, ids)
        }
    }
    Loader {
        id: menu

        active: false
        anchors.fill: parent

        sourceComponent: TodoMenu {
            onClosed: overlays.giveFocusBack()
            onEditorWanted: (todoId, anchor) => overlays.openEditor(todoId, anchor)
            onPickerWanted: (picker, ids) => overlays.openPicker(picker, ids)
        }
    }
    Loader {
        id: picker_

        active: false
        anchors.fill: parent

        sourceComponent: TodoPicker {
            onClosed: overlays.giveFocusBack()
        }
    }
    Loader {
        id: quickAdd

        active: false
        anchors.fill: parent

        sourceComponent: QuickAdd {
            small: overlays.small

            onClosed: overlays.giveFocusBack()
        }
    }
    Loader {
        id: palette

        active: false
        anchors.fill: parent

        sourceComponent: PalettePanel {
            small: overlays.small

            onClosed: overlays.giveFocusBack()
            onCommandChosen: command => overlays.run(command)
        }
    }
    Loader {
        id: newProject

        active: false
        anchors.fill: parent

        sourceComponent: NewProjectDialog {
            onClosed: overlays.giveFocusBack()
        }
    }
    Loader {
        id: drawer

        active: false
        anchors.fill: parent

        sourceComponent: SidebarDrawer {
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

    function run(command: string) {
        switch (command) {
        case "quick-add":
            openQuickAdd("");
            break;
        case "new-project":
            openNewProject();
            break;
        case "theme":
            SettingsView.theme = Theme.dark ? "light" : "dark";
            break;
        case "sidebar":
            SettingsView.rail = !SettingsView.rail;
            break;
        case "side-panel":
            SettingsView.sidePanel = !SettingsView.sidePanel;
            break;
        }
    }
}
