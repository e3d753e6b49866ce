// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Todos

/** The keys that work everywhere in the window (UI.md, section 6). */
Item {
    id: keys

    required property Requests requests
    required property TodoDrag drag

    signal regionWanted(int step)
    signal filterWanted

    Shortcut {
        enabled: keys.drag.active
        sequences: ["Esc"]

        onActivated: keys.drag.cancel()
    }
    Shortcut {
        sequences: ["Ctrl+K"]

        onActivated: keys.requests.paletteWanted("")
    }
    Shortcut {
        sequences: [StandardKey.New]

        onActivated: keys.requests.quickAddWanted("")
    }
    Shortcut {
        sequences: ["Ctrl+1"]

        onActivated: Shell.screen = Shell.Screen.Week
    }
    Shortcut {
        sequences: ["Ctrl+2"]

        onActivated: Shell.screen = Shell.Screen.Today
    }
    Shortcut {
        sequences: ["Ctrl+3"]

        onActivated: Shell.screen = Shell.Screen.Inbox
    }
    Shortcut {
        sequences: ["Ctrl+4"]

        onActivated: Shell.screen = Shell.Screen.Projects
    }
    Shortcut {
        sequences: [StandardKey.Find]

        onActivated: keys.filterWanted()
    }
    Shortcut {
        sequences: ["Ctrl+G"]

        onActivated: keys.requests.pickerWanted("week", [])
    }
    Shortcut {
        sequences: ["?"]

        onActivated: keys.requests.keysWanted()
    }
    Shortcut {
        sequences: ["Ctrl+\\"]

        onActivated: SettingsView.rail = !SettingsView.rail
    }
    Shortcut {
        sequences: ["Ctrl+."]

        onActivated: SettingsView.sidePanel = !SettingsView.sidePanel
    }
    Shortcut {
        sequences: ["Ctrl+Z"]

        onActivated: Planner.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]

        onActivated: Planner.redo()
    }
    Shortcut {
        sequences: ["F6"]

        onActivated: keys.regionWanted(1)
    }
    Shortcut {
        sequences: ["Shift+F6"]

        onActivated: keys.regionWanted(-1)
    }
    Shortcut {
        sequences: [StandardKey.Quit]

        onActivated: Qt.quit()
    }
}
