// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme
import Sennight.Todos

/** The sidebar of the small window: slides in over the screen. */
FocusScope {
    id: drawer

    required property TodoDrag drag
    property bool shown: false

    signal closed
    signal paletteWanted
    signal quickAddWanted
    signal projectWanted

    function open() {
        shown = true;
        sidebar.enter();
    }

    function close() {
        if (!shown)
            return;
        shown = false;
        closed();
    }

    visible: shown || slide.running

    Keys.onEscapePressed: close()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: drawer.shown ? 1 : 0

        TapHandler {
            onTapped: drawer.close()
        }
    }
    Sidebar {
        id: sidebar

        readonly property bool mirrored: LayoutMirroring.enabled
        readonly property real hiddenX: mirrored ? drawer.width : -width

        drag: drawer.drag
        height: parent.height
        railForced: true
        width: Math.min(Math.round(280 * Theme.scale), drawer.width - Theme.space40)
        x: drawer.shown ? mirrored ? drawer.width - width : 0 : hiddenX

        Behavior on x {
            NumberAnimation {
                id: slide

                duration: drawer.shown ? Theme.panelInMs : Theme.panelOutMs
                easing: Theme.panelInEasing
            }
        }

        onPaletteWanted: {
            drawer.close();
            drawer.paletteWanted();
        }
        onPlaceChosen: drawer.close()
        onProjectWanted: {
            drawer.close();
            drawer.projectWanted();
        }
        onQuickAddWanted: {
            drawer.close();
            drawer.quickAddWanted();
        }
    }
}
