// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Of which project the todos are that today shows. */
Item {
    id: filter

    property bool small: false
    readonly property bool narrowed: Shell.today.projectId !== ""

    function choose(projectId: string) {
        Shell.today.projectId = projectId;
    }

    function openMenu() {
        menu.active = true;
        (menu.item as Menu).popup(filter, 0, filter.height + Theme.space4);
    }

    implicitHeight: button.height
    implicitWidth: button.width
    visible: Shell.projects.count > 0

    Loader {
        id: button

        sourceComponent: filter.small ? icon : words
    }
    Component {
        id: words

        Button {
            iconName: "filter"
            kind: filter.narrowed ? Button.Kind.Secondary : Button.Kind.Quiet
            text: filter.narrowed ? Shell.today.projectTitle : qsTr("All projects")
            width: Math.min(implicitWidth, Math.round(240 * Theme.scale))

            onClicked: filter.openMenu()
        }
    }
    Component {
        id: icon

        IconButton {
            iconName: "filter"
            iconColor: filter.narrowed ? Theme.accent : Theme.text2
            side: Theme.hitAreaSmallWindow
            text: filter.narrowed ? Shell.today.projectTitle : qsTr("All projects")

            onClicked: filter.openMenu()
        }
    }
    Loader {
        id: menu

        active: false

        sourceComponent: Menu {
            MenuItem {
                checkable: true
                checked: !filter.narrowed
                text: qsTr("All projects")

                onTriggered: filter.choose("")
            }
            MenuSeparator {}
            Repeater {
                model: Shell.projects

                delegate: MenuItem {
                    required property string projectId
                    required property string title
                    required property string colour

                    checkable: true
                    checked: Shell.today.projectId === projectId
                    dotColour: colour
                    text: title

                    onTriggered: filter.choose(projectId)
                }
            }
        }
    }
}
