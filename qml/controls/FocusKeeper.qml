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

    function keep() {
        before = ground.Window.activeFocusItem;
    }

    /** False where it went, or is hidden now: who shows the rest says what has the focus then. */
    function giveBack(): bool {
        const item = before;
        before = null;
        if (!item?.visible || !item.enabled)
            return false;
        item.forceActiveFocus(Qt.PopupFocusReason);
        return true;
    }
}
