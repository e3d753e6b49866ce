// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** Nothing is planned for today, or nothing of it is what the filter asks for. */
EmptyState {
    text: Shell.today.emptyText
    title: Shell.today.isFiltered ? qsTr("Nothing found") : qsTr("Nothing planned for today")

    Button {
        kind: Button.Kind.Primary
        text: Shell.today.isFiltered ? qsTr("Show all") : qsTr("Choose from the week")

        onClicked: if (Shell.today.isFiltered) {
            Shell.today.projectId = "";
            Shell.filterText = "";
        } else {
            Shell.screen = Shell.Screen.Week;
        }
    }
}
