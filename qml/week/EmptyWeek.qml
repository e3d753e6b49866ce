// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** What to do with a week in which nothing is planned. */
EmptyState {
    id: empty

    required property WeekBoard board

    text: qsTr("Write down what matters, or bring in last week's plan.")
    title: qsTr("An empty week")

    Button {
        kind: Button.Kind.Primary
        text: qsTr("Add a todo")

        onClicked: empty.board.screen.quickAddWanted("")
    }
    Button {
        text: qsTr("Set goals")

        onClicked: empty.board.goalsWanted()
    }
    Button {
        kind: Button.Kind.Quiet
        text: qsTr("Explore a sample week")
        visible: Shell.canExploreSample

        onClicked: Shell.exploreSample()
    }
}
