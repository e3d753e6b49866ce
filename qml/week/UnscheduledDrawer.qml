// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Todos

/** Unscheduled where there is no room beside the days. */
SideDrawer {
    id: drawer

    required property Board board
    readonly property WeekScreen week: screen as WeekScreen

    /** While a card is lifted out of it, the days below can be seen. */
    opacity: screen.drag.active ? 0 : 1
    shown: week.drawerShown

    onCloseWanted: week.drawerShown = false

    panel: UnscheduledPanel {
        board: drawer.board
        closable: true
        screen: drawer.screen

        Component.onCompleted: enter()
        onCloseWanted: drawer.closeWanted()
        onLeftBackwards: drawer.closeWanted()
        onProposed: drawer.closeWanted()
    }

    Connections {
        function onDrawerEntered() {
            (drawer.item as UnscheduledPanel)?.enter();
        }

        target: drawer.week
    }
    Connections {
        function onDropped() {
            drawer.closeWanted();
        }

        target: drawer.screen.drag
    }
}
