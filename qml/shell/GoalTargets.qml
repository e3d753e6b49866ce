// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** How much is meant for the open goal: time and number of todos, as the person sets them. */
Row {
    id: targets

    readonly property Item firstItem: time

    spacing: Theme.space10

    component Target: Column {
        id: target

        required property string name
        required property string shownText
        required property string example
        property string problem: ""

        signal entered(string text)

        spacing: Theme.space2
        width: (targets.width - targets.spacing) / 2

        Label {
            anchors.left: parent.left
            color: Theme.text3
            font: Theme.smallFont
            text: target.name
        }
        Field {
            id: field

            Accessible.name: target.name
            errorText: target.problem
            placeholderText: target.example
            text: target.shownText
            width: parent.width

            Keys.onReturnPressed: target.entered(text)
            onActiveFocusChanged: if (!activeFocus && text !== target.shownText)
                target.entered(text)
            onTextEdited: target.problem = ""
        }
    }

    Target {
        id: time

        example: qsTr("Sum of the estimates")
        name: qsTr("Time meant for it")
        shownText: GoalView.targetTimeText

        onEntered: text => problem = GoalView.setTargetTime(text) ? "" : qsTr("Write it as 45m or 7h.")
    }
    Target {
        example: qsTr("All that are linked")
        name: qsTr("Todos that make it")
        shownText: GoalView.targetCountText

        onEntered: text => problem = GoalView.setTargetCount(text) ? "" : qsTr("Write a number.")
    }
}
