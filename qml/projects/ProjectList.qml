// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme

/** Active, paused or done projects. Up and down choose, Enter goes to the todos. */
FocusScope {
    id: projects

    signal entered

    function enter() {
        rows.forceActiveFocus(Qt.TabFocusReason);
    }

    Column {
        id: head

        padding: Theme.space12
        width: parent.width

        SegmentedControl {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space12
            currentIndex: Shell.projectsShown
            name: qsTr("Which projects")
            segments: [qsTr("Active"), qsTr("Paused"), qsTr("Done")]

            onChosen: index => Shell.projectsShown = index
        }
    }
    ListView {
        id: rows

        Accessible.name: qsTr("Projects")
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: Shell.projectList.indexOf(Shell.projectId)
        focus: true
        keyNavigationEnabled: false
        model: Shell.projectList
        reuseItems: true

        Keys.onPressed: event => {
            const step = event.key === Qt.Key_Down || event.key === Qt.Key_J ? 1 : event.key === Qt.Key_Up || event.key === Qt.Key_K ? -1 : 0;
            if (step !== 0) {
                const next = Math.max(0, Math.min(count - 1, currentIndex + step));
                Shell.openProject(Shell.projectList.idAt(next));
                event.accepted = true;
            } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                projects.entered();
                event.accepted = true;
            }
        }

        delegate: ProjectRow {
            selected: projectId === Shell.projectId
            width: ListView.view.width

            onClicked: {
                Shell.openProject(projectId);
                projects.entered();
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.line
        width: Theme.hairline
    }
}
