// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** What to do with a week in which nothing is planned. */
Item {
    id: empty

    required property WeekBoard board

    implicitHeight: words.implicitHeight

    // The lines between the days do not run through the words.
    Rectangle {
        anchors.fill: words
        anchors.margins: -Theme.space16
        color: Theme.canvas
        radius: Theme.radiusPanel
    }
    EmptyState {
        id: words

        text: qsTr("Write down what matters, or bring in last week's plan.")
        title: qsTr("An empty week")
        width: parent.width

        Button {
            kind: Button.Kind.Primary
            text: qsTr("Add a todo")

            onClicked: empty.board.screen.quickAddWanted("")
        }
        Button {
            text: qsTr("Set goals")
            visible: Shell.week.goals.count === 0

            onClicked: empty.board.goalsWanted()
        }
        Button {
            kind: Button.Kind.Quiet
            text: qsTr("Explore a sample week")
            visible: Shell.canExploreSample

            onClicked: Shell.exploreSample()
        }
    }
}
