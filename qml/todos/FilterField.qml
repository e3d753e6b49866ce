// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App

/** Ctrl+F: the screen shows only the todos with these words. Esc shows all again. */
Loader {
    id: filter

    /** Down or Enter: to what was found. */
    signal leaveWanted

    // Its type is not named here: naming it would read its file.
    function input(): var {
        return item;
    }

    function open() {
        active = true;
        input().take();
    }

    function close() {
        active = false;
        Shell.filterText = "";
        leaveWanted();
    }

    active: Shell.filterText !== ""
    source: active ? "FilterInput.qml" : ""
    visible: active

    Connections {
        function onClosed() {
            filter.close();
        }

        function onLeaveWanted() {
            filter.leaveWanted();
        }

        ignoreUnknownSignals: true
        target: filter.item
    }
}
