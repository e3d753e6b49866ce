// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The screens that one can go to. */
Column {
    id: places

    property bool rail: false

    signal chosen

    function go(screen: int) {
        Shell.screen = screen;
        chosen();
    }

    spacing: rail ? Theme.space2 : 0

    component Place: SidebarItem {
        required property int screen

        anchors.horizontalCenter: parent?.horizontalCenter
        rail: places.rail
        selected: Shell.screen === screen && (screen !== Shell.Screen.Projects || Shell.projectId === "" || places.rail)
        width: places.rail ? implicitWidth : places.width - 2 * Theme.space10

        onClicked: places.go(screen)
    }

    Place {
        iconName: "week"
        keys: qsTr("Ctrl+1")
        screen: Shell.Screen.Week
        text: qsTr("Week")
    }
    Place {
        count: Shell.todayCount
        iconName: "today"
        keys: qsTr("Ctrl+2")
        screen: Shell.Screen.Today
        text: qsTr("Today")
    }
    Place {
        count: Shell.inboxCount
        iconName: "inbox"
        keys: qsTr("Ctrl+3")
        screen: Shell.Screen.Inbox
        text: qsTr("Inbox")
    }
    Place {
        iconName: "projects"
        keys: qsTr("Ctrl+4")
        screen: Shell.Screen.Projects
        text: qsTr("Projects")
    }
}
