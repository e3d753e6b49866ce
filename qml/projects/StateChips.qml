// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** State and priority of the project, and that it stays on this device. */
Row {
    id: chips

    required property ProjectAsks asks

    spacing: Theme.space8

    Chip {
        id: state

        Accessible.name: qsTr("State: %1").arg(text)
        editable: true
        kind: ProjectView.status === "active" ? Chip.Kind.Good : ProjectView.status === "completed" ? Chip.Kind.Accent : Chip.Kind.Neutral
        text: ProjectView.statusText

        onClicked: chips.asks.statusMenu(state)
    }
    Chip {
        id: priority

        Accessible.name: qsTr("Priority: %1").arg(text)
        editable: true
        iconName: ["", "prioritylow", "prioritymedium", "priorityhigh"][ProjectView.priority]
        kind: ProjectView.priority === 0 ? Chip.Kind.Optional : Chip.Kind.Neutral
        text: [qsTr("Priority"), qsTr("Low"), qsTr("Medium"), qsTr("High")][ProjectView.priority]

        onClicked: chips.asks.priorityMenu(priority)
        onRemoved: ProjectView.setPriority(0)
    }
    Chip {
        iconName: "laptop"
        text: qsTr("This device only")
        visible: ProjectView.localOnly
    }
}
