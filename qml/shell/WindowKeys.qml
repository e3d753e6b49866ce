// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Todos

/** The keys that work everywhere in the window (UI.md, section 6). Made after the first frame, which does not wait for it. */
Item {
    id: keys

    required property Requests requests
    required property TodoDrag drag

    function run(action: string) {
        switch (action) {
        case "palette":
            requests.paletteWanted("");
            break;
        case "quick-add":
            requests.quickAddWanted("");
            break;
        case "week":
            requests.screenWanted(Shell.Screen.Week);
            break;
        case "today":
            requests.screenWanted(Shell.Screen.Today);
            break;
        case "inbox":
            requests.screenWanted(Shell.Screen.Inbox);
            break;
        case "projects":
            requests.screenWanted(Shell.Screen.Projects);
            break;
        case "review":
            requests.screenWanted(Shell.Screen.Review);
            break;
        case "settings":
            requests.screenWanted(Shell.Screen.Settings);
            break;
        case "filter":
            requests.filterWanted();
            break;
        case "go-to":
            requests.pickerWanted("week", []);
            break;
        case "print":
            requests.printWanted();
            break;
        case "keys":
            requests.keysWanted();
            break;
        case "sidebar":
            SettingsView.rail = !SettingsView.rail;
            break;
        case "side-panel":
            requests.panelWanted();
            break;
        case "undo":
            Planner.undo();
            break;
        case "redo":
            Planner.redo();
            break;
        case "sync-now":
            if (SyncView.on)
                SyncView.syncNow();
            else
                Shell.openSettings("Sync");
            break;
        case "next-region":
            requests.regionWanted(1);
            break;
        case "previous-region":
            requests.regionWanted(-1);
            break;
        case "quit":
            Qt.quit();
            break;
        }
    }

    Shortcut {
        enabled: keys.drag.active
        sequences: ["Esc"]

        onActivated: keys.drag.cancel()
    }
    Repeater {
        model: ActionKeys.windowActions

        delegate: Item {
            id: action

            required property string modelData

            Shortcut {
                sequences: ActionKeys.keys(action.modelData, ActionKeys.revision)

                onActivated: keys.run(action.modelData)
            }
        }
    }
}
