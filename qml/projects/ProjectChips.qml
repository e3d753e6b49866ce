// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** What else is known of a project, as chips: filled where it has a value, dashed where it could have one. */
Flow {
    id: chips

    required property ProjectAsks asks

    Accessible.name: qsTr("Fields")
    Accessible.role: Accessible.List
    spacing: Theme.space6

    component FieldChip: Chip {
        required property string value
        required property string emptyText

        editable: true
        kind: value === "" ? Chip.Kind.Optional : Chip.Kind.Neutral
        text: value === "" ? emptyText : value
    }

    FieldChip {
        id: intention

        emptyText: qsTr("Intention")
        iconName: "target"
        value: ProjectView.intentionTitle

        onClicked: chips.asks.intentionsMenu(Shell.projectId, intention)
        onRemoved: ProjectPlanner.setIntention(Shell.projectId, "")
    }
    FieldChip {
        id: target

        emptyText: qsTr("Target date")
        iconName: "calendar"
        kind: value === "" ? Chip.Kind.Optional : ProjectView.targetPassed ? Chip.Kind.Danger : Chip.Kind.Neutral
        value: ProjectView.targetText === "" ? "" : ProjectView.targetPassed ? qsTr("Target was %1").arg(ProjectView.targetText) : qsTr("Target %1").arg(ProjectView.targetText)

        onClicked: chips.asks.ask("target", Shell.projectId, target)
        onRemoved: ProjectView.setTarget("")
    }
    FieldChip {
        id: review

        detail: ProjectView.dueForReview ? qsTr("due") : ""
        emptyText: qsTr("Review")
        iconName: "review"
        kind: value === "" ? Chip.Kind.Optional : ProjectView.dueForReview ? Chip.Kind.Lamp : Chip.Kind.Neutral
        value: ProjectView.reviewText

        onClicked: chips.asks.reviewMenu(review)
        onRemoved: ProjectView.setReviewDays(0)
    }
    Repeater {
        model: ProjectView.tags

        delegate: Chip {
            required property string modelData

            editable: true
            kind: Chip.Kind.Outline
            text: qsTr("#%1").arg(modelData)

            onRemoved: ProjectView.removeTag(modelData)
        }
    }
    FieldChip {
        id: tag

        emptyText: qsTr("Tag")
        iconName: "tag"
        value: ""

        onClicked: chips.asks.ask("tag", Shell.projectId, tag)
    }
}
