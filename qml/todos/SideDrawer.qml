// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** A screen's side panel where it has no room beside the screen: over it from the end side, or from below in the small window. */
Item {
    id: drawer

    required property PlannerScreen screen
    required property bool shown
    /** Of the small window's height, or less where the panel says that it needs less. */
    property real share: 0.7
    property alias panel: loader.sourceComponent
    readonly property Item item: loader.item as Item
    readonly property bool fromBelow: screen.small

    signal closeWanted

    visible: shown

    Keys.onEscapePressed: closeWanted()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            onTapped: drawer.closeWanted()
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
        height: drawer.fromBelow ? Math.round(Math.min(parent.height * drawer.share, implicitHeight || parent.height)) : parent.height
        width: drawer.fromBelow ? parent.width : Math.min(parent.width, Math.round(Theme.sheetWidth * Theme.scale))
    }
    TabTurn {
        id: end

        forward: true
        other: start
    }
}
