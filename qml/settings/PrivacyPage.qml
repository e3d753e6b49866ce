// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App

/** What is kept, and what leaves this computer: nothing, or with sync what only its devices can open. */
ScrolledPage {
    SettingGroup {
        Sentence {
            about: qsTr("What is stored")
            text: qsTr("What you write: todos, projects, goals, tracked time, thoughts and settings, and each change to them, so that you can go back. Texts that you have begun and not finished. Backups of all this.")
        }
        Sentence {
            about: qsTr("Where")
            text: qsTr("In one folder on this computer that only your own account can read. About shows which.")
        }
        Sentence {
            about: qsTr("What leaves")
            text: SyncView.on ? qsTr("With sync on: locked blocks to your server, with their sizes and times, and how many devices you have. Nobody there can read what you write.") : qsTr("Nothing. While sync is off, Sennight opens no connection to anywhere.")
        }
        Sentence {
            about: qsTr("Usage statistics")
            text: qsTr("None. Nothing is counted or sent, not even when something goes wrong.")
        }
    }
}
