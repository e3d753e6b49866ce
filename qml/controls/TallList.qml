// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** A list as tall as all its rows, inside a Flickable that scrolls it: makes the rows down to the end of the view only. */
ListView {
    id: list

    /** Where the view that scrolls the list ends, in the list's coordinates. */
    property real viewEnd: Infinity
    /** Something asked for a row far below the view: from then on all are made. */
    property bool whole: false
    readonly property bool mirrored: LayoutMirroring.enabled

    /** The item of a row, also where the view has not come to it yet. */
    function made(row: int): Item {
        if (row >= 0 && row < count && !itemAtIndex(row)) {
            whole = true;
            forceLayout();
        }
        return itemAtIndex(row);
    }

    cacheBuffer: 0
    displayMarginEnd: whole ? 0 : Math.min(0, Math.max(0, viewEnd) - height)
    implicitHeight: contentHeight
    interactive: false
    keyNavigationEnabled: false
}
