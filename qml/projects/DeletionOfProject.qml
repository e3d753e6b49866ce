// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls

/** Asks before a project and its open todos are deleted. */
Dialog {
    id: dialog

    property string projectId: ""
    property int openTodos: 0

    function ask(id: string) {
        projectId = id;
        openTodos = ProjectPlanner.openTodos(id);
        open();
    }

    /** What is shown is gone: the one below it, or the one above. */
    function showNext() {
        const list = Shell.projectList;
        const row = list.indexOf(projectId);
        if (projectId === Shell.projectId)
            Shell.openProject(list.idAt(row + 1 < list.count ? row + 1 : row - 1));
    }

    destructive: true
    primaryText: qsTr("Delete")
    text: qsTr("Undo brings them back, also after a restart. Done todos stay in their weeks.")
    title: openTodos === 0 ? qsTr("Delete “%1”?").arg(ProjectView.title) : qsTr("Delete “%1” and its %Ln open todos?", "", openTodos).arg(ProjectView.title)

    onAccepted: {
        const gone = projectId;
        showNext();
        ProjectPlanner.remove(gone);
    }
}
