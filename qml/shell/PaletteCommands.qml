// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml
import Sennight.App

/** The commands of the palette that need the window. */
QtObject {
    id: commands

    required property Requests requests

    function run(command: string) {
        switch (command) {
        case "quick-add":
            requests.quickAddWanted("");
            break;
        case "triage":
            Shell.screen = Shell.Screen.Inbox;
            TriageView.start("");
            break;
        case "new-project":
            requests.projectWanted();
            break;
        case "theme-light":
        case "theme-dark":
        case "theme-system":
            SettingsView.theme = command.slice("theme-".length);
            break;
        case "tracked-time":
            requests.entriesWanted("");
            break;
        case "shutdown":
            requests.shutdownWanted();
            break;
        case "keys":
            requests.keysWanted();
            break;
        case "print":
            requests.printWanted();
            break;
        case "import":
            requests.importWanted();
            break;
        case "go-to":
            requests.pickerWanted("week", []);
            break;
        case "contract":
            Shell.screen = Shell.Screen.Week;
            ContractView.open = true;
            break;
        case "sidebar":
            SettingsView.rail = !SettingsView.rail;
            break;
        case "side-panel":
            SettingsView.sidePanel = !SettingsView.sidePanel;
            break;
        }
    }
}
