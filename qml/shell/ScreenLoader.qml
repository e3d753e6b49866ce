// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Todos

/** Makes one screen when it is first visited, and wires it to the window. */
Loader {
    id: loader

    required property ScreenHost host
    required property int screen
    /** Where its QML lies: read only when it is wanted, so that the first frame pays for one screen. */
    required property url file
    readonly property bool shown: Shell.screen === screen
    readonly property Screen page: item as Screen

    anchors.fill: parent
    focus: shown
    visible: shown

    Component.onCompleted: if (shown)
        source = file
    onLoaded: {
        page.tier = Qt.binding(() => loader.host.tier);
        page.sidebarFull = Qt.binding(() => loader.host.sidebarFull);
        page.low = Qt.binding(() => loader.host.low);
        page.focus = true;
    }
    onShownChanged: if (shown && status === Loader.Null)
        source = file

    Connections {
        function onDrawerWanted() {
            loader.host.overlays.openDrawer();
        }

        function onEditorWanted(todoId: string, anchor: Item) {
            loader.host.overlays.openEditor(todoId, anchor);
        }

        function onMenuWanted(ids: list<string>, anchor: Item, where: point) {
            loader.host.overlays.openTodoMenu(ids, anchor, where);
        }

        function onPaletteWanted() {
            loader.host.overlays.openPalette("");
        }

        function onPickerWanted(picker: string, ids: list<string>, anchor: Item) {
            loader.host.overlays.openPicker(picker, ids);
        }

        function onQuickAddWanted(plan: string) {
            loader.host.overlays.openQuickAdd(plan);
        }

        target: loader.page
    }
}
