// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The active projects in the person's own order. */
Column {
    id: projects

    required property TodoDrag drag
    /** Where the view that scrolls this ends, in its coordinates. */
    property real viewEnd: Infinity

    signal chosen
    signal projectWanted
    signal broughtIntoView(Item project)

    component ProjectLine: SidebarItem {
        required property string projectId
    }

    Item {
        height: Theme.navItemHeight + Theme.space16
        width: parent.width

        Label {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space6
            anchors.left: parent.left
            anchors.leftMargin: Theme.space16 + Theme.space2
            color: Theme.text3
            font: Theme.metaFont
            text: qsTr("Projects")
        }
        IconButton {
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            anchors.rightMargin: Theme.space10
            iconName: "plus"
            side: Theme.buttonHeightSmall
            text: qsTr("New project")

            onClicked: projects.projectWanted()
        }
    }
    // One for all rows: each with a place of its own would cost the start more than the row.
    Connections {
        function onMoved() {
            if (!projects.drag.isOver(list))
                return;
            const at = list.mapFromItem(null, projects.drag.scene.x, projects.drag.scene.y);
            const project = list.itemAt(at.x + list.contentX, at.y + list.contentY) as ProjectLine;
            if (project)
                projects.drag.claim("project:" + project.projectId, "", 0);
        }

        enabled: projects.visible
        target: projects.drag
    }
    TallList {
        id: list

        Accessible.name: qsTr("Projects")
        Accessible.role: Accessible.List
        currentIndex: -1
        highlightFollowsCurrentItem: false
        model: Shell.projects
        viewEnd: projects.viewEnd - y
        width: parent.width - 2 * Theme.space10
        x: Theme.space10

        delegate: ProjectLine {
            required property string title
            required property string colour

            dotColour: colour
            dropTarget: projects.drag.active && projects.drag.target === "project:" + projectId
            mirrored: projects.LayoutMirroring.enabled
            text: title
            width: list.width

            onActiveFocusChanged: if (activeFocus)
                projects.broughtIntoView(this)
            onClicked: {
                Shell.openProject(projectId);
                projects.chosen();
            }
        }
    }
}
