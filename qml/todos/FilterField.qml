// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Ctrl+F: the screen shows only the todos with these words. Esc shows all again. */
Loader {
    id: filter

    /** Down or Enter: to what was found. */
    signal leaveWanted

    function open() {
        active = true;
        (item as Field).forceActiveFocus(Qt.ShortcutFocusReason);
        (item as Field).selectAll();
    }

    function close() {
        active = false;
        Shell.filterText = "";
        leaveWanted();
    }

    active: Shell.filterText !== ""
    visible: active

    sourceComponent: Field {
        Accessible.name: qsTr("Filter this view")
        iconName: "filter"
        implicitWidth: 200 * Theme.scale
        placeholderText: qsTr("Filter this view")
        text: Shell.filterText

        Keys.onDownPressed: filter.leaveWanted()
        Keys.onEscapePressed: filter.close()
        Keys.onReturnPressed: filter.leaveWanted()
        onTextEdited: Shell.filterText = text
    }
}
