// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** The project is due for review: one sentence, and on to the next. */
Banner {
    id: bar

    required property ProjectAsks asks
    readonly property int stillDue: Shell.projectList.dueForReview.length

    actions: asks.reviewing && stillDue > 1 ? [qsTr("Reviewed"), qsTr("Next"), qsTr("Stop")] : [qsTr("Reviewed")]
    iconName: "review"
    text: qsTr("%1. Does it still matter, and is the next step clear?").arg(ProjectView.reviewedText)
    title: asks.reviewing && asks.reviewCount > 1 ? qsTr("Review %1 of %2").arg(asks.reviewCount - stillDue + 1).arg(asks.reviewCount) : qsTr("Due for review")

    onActionTriggered: index => {
        if (index === 2)
            asks.reviewing = false;
        else
            asks.reviewNext(index === 0);
    }
}
