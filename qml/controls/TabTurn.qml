// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** One end of a panel that holds the focus: Tab beyond it goes on at the other end. */
Item {
    id: turn

    required property Item other
    /** Stands at the panel's end, and goes on from its start. */
    required property bool forward

    Accessible.ignored: true
    activeFocusOnTab: true

    onActiveFocusChanged: {
        if (!activeFocus)
            return;
        const next = other.nextItemInFocusChain(forward);
        if (next && next !== turn)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
}
