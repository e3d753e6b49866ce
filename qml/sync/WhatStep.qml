// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Which projects sync, and how large the first upload is. */
Column {
    id: step

    spacing: Theme.space12

    StepHead {
        bottomPadding: Theme.space4
        text: qsTr("A project that is off stays on this device only, with its todos. You can change this later.")
        title: qsTr("What syncs")
    }
    FieldHead {
        height: implicitHeight - step.spacing
        note: SyncSetupView.projects.syncedText
        text: qsTr("Projects")
    }
    Label {
        color: Theme.text2
        text: qsTr("There are no projects yet. Todos without a project sync.")
        visible: SyncSetupView.projects.count === 0
        width: parent.width
        wrapMode: Text.Wrap
    }
    ProjectSwitches {
        projects: SyncSetupView.projects

        onChosen: (projectId, title, syncs) => SyncSetupView.choose(projectId, syncs)
    }
    Label {
        color: Theme.text2
        font: Theme.metaFont
        text: qsTr("The first upload: %1").arg(SyncSetupView.sizeText)
        visible: SyncSetupView.sizeText !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
    Label {
        color: Theme.text2
        font: Theme.metaFont
        text: qsTr("Todos without a project, thoughts, goals and tracked time sync. Settings of this window do not.")
        width: parent.width
        wrapMode: Text.Wrap
    }
}
