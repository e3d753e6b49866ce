// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** What the settings screen knows of a section's page. */
FocusScope {
    id: page

    /** The window is small: what can stand below each other does. */
    property bool small: false
    /** It has a header of its own. */
    property bool ownHeader: false
    /** What can be pressed at its foot is so high: messages stay above it. */
    property real footHeight: 0
    /** What has the focus first, and when what had it is gone; null: the first thing that takes it. */
    property Item focusHome: null
    /** At the end of the header. */
    property Component trailing: null

    /** Todos from elsewhere: the window asks which. */
    signal importWanted

    /** Ctrl+F. */
    function filter() {
    }

    /** Gives the focus to where it belongs, else to the first thing on the page, or to the page where nothing takes it. */
    function enter() {
        if (focusHome?.visible) {
            focusHome.forceActiveFocus(Qt.TabFocusReason);
            return;
        }
        const first = nextItemInFocusChain(true);
        let holder = first;
        while (holder && holder !== page)
            holder = holder.parent;
        (holder ? first : page).forceActiveFocus(Qt.TabFocusReason);
    }
}
