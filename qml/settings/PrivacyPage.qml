// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** What is kept, and what leaves this computer: nothing. */
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
            text: qsTr("Nothing. Sennight opens no connection to anywhere.")
        }
        Sentence {
            about: qsTr("Usage statistics")
            text: qsTr("None. Nothing is counted or sent, not even when something goes wrong.")
        }
    }
}
