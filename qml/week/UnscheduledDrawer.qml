// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme
import Sennight.Todos

/** Unscheduled where there is no room beside the days: slides in from the end, or up in the small window. */
Item {
    id: drawer

    required property PlannerScreen screen
    required property Board board
    property bool shown: false

    signal exited
    readonly property bool fromBelow: screen.small

    function enter() {
        (loader.item as UnscheduledPanel)?.enter();
    }

    /** While a card is lifted out of it, the days below can be seen. */
    opacity: screen.drag.active ? 0 : 1
    visible: shown

    Keys.onEscapePressed: shown = false
    onShownChanged: shown ? enter() : exited()

    Connections {
        function onDropped() {
            drawer.shown = false;
        }

        target: drawer.screen.drag
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            onTapped: drawer.shown = false
        }
    }
    Loader {
        id: loader

        active: drawer.shown
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: drawer.fromBelow ? Math.round(parent.height * 0.7) : parent.height
        width: drawer.fromBelow ? parent.width : Theme.sheetWidth

        sourceComponent: UnscheduledPanel {
            board: drawer.board
            closable: true
            screen: drawer.screen

            Component.onCompleted: enter()
            onCloseWanted: drawer.shown = false
            onLeftBackwards: drawer.shown = false
            onProposed: drawer.shown = false
        }
    }
}
