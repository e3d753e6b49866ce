// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** Remembers what has the focus while something over it takes it. */
QtObject {
    id: keeper

    /** Something in the window. */
    required property Item ground
    property Item before: null
    /** It showed that it has the focus. */
    property bool shown: false

    // Controls of two kinds do.
    function showsFocus(item: var): bool {
        return item?.visualFocus ?? false;
    }

    function keep() {
        before = ground.Window.activeFocusItem;
        shown = showsFocus(before);
    }

    /** False where it went, or is hidden now: who shows the rest says what has the focus then. */
    function giveBack(): bool {
        const item = before;
        before = null;
        if (!item?.visible || !item.enabled)
            return false;
        item.forceActiveFocus(shown ? Qt.TabFocusReason : Qt.PopupFocusReason);
        return true;
    }
}
