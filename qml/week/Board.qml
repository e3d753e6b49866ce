// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Todos

/** What the parts of the board share: the screen, the drag, and how to go from day to day. */
QtObject {
    required property PlannerScreen screen
    readonly property TodoDrag drag: screen.drag
    /** 7, or fewer where the window is narrow. */
    property int columnsAtOnce: 7
    /** A todo that keys move to another day: it keeps the focus. */
    property string carried: ""

    signal goWanted(int from, int step)
    signal unfoldWanted(int day)
}
