// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The active projects in the person's own order. */
Column {
    id: projects

    signal chosen
    signal projectWanted

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
    Repeater {
        model: Shell.projects

        delegate: SidebarItem {
            required property string projectId
            required property string title
            required property string colour

            anchors.horizontalCenter: parent?.horizontalCenter
            dotColour: colour
            selected: Shell.screen === Shell.Screen.Projects && Shell.projectId === projectId
            text: title
            width: projects.width - 2 * Theme.space10

            onClicked: {
                Shell.openProject(projectId);
                projects.chosen();
            }
        }
    }
}
