// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** Unscheduled where there is no room beside the days: slides in from the end, or up in the small window. */
Item {
    id: drawer

    required property WeekScreen screen
    required property Board board
    readonly property bool shown: screen.drawerShown
    readonly property bool fromBelow: screen.small

    /** While a card is lifted out of it, the days below can be seen. */
    opacity: screen.drag.active ? 0 : 1
    visible: shown

    Keys.onEscapePressed: screen.drawerShown = false

    Connections {
        function onDrawerEntered() {
            (loader.item as UnscheduledPanel)?.enter();
        }

        target: drawer.screen
    }
    Connections {
        function onDropped() {
            drawer.screen.drawerShown = false;
        }

        target: drawer.screen.drag
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            onTapped: drawer.screen.drawerShown = false
        }
    }
    TabTurn {
        id: start

        forward: false
        other: end
    }
    Loader {
        id: loader

        active: drawer.shown
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: drawer.fromBelow ? Math.round(parent.height * 0.7) : parent.height
        width: drawer.fromBelow ? parent.width : Math.min(parent.width, Math.round(Theme.sheetWidth * Theme.scale))

        sourceComponent: UnscheduledPanel {
            board: drawer.board
            closable: true
            screen: drawer.screen

            Component.onCompleted: enter()
            onCloseWanted: drawer.screen.drawerShown = false
            onLeftBackwards: drawer.screen.drawerShown = false
            onProposed: drawer.screen.drawerShown = false
        }
    }
    TabTurn {
        id: end

        forward: true
        other: start
    }
}
