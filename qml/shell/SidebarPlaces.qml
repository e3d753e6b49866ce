// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The screens that one can go to. */
Column {
    id: places

    property bool rail: false
    required property TodoDrag drag

    signal chosen

    function enter() {
        const current = [week, today, inbox, projects, review, conflicts].find(place => place.screen === Shell.screen) ?? week;
        current.forceActiveFocus(Qt.TabFocusReason);
    }

    function go(screen: int) {
        Shell.screen = screen;
        chosen();
    }

    spacing: rail ? Theme.space2 : 0

    component Place: SidebarItem {
        id: place

        required property int screen
        /** Which keys go there (ActionKeys). */
        property string action: ""
        /** What a todo dropped here becomes (Planner.dropOn); empty = nothing. */
        property string drop: ""

        anchors.horizontalCenter: parent?.horizontalCenter
        mirrored: places.LayoutMirroring.enabled
        dropTarget: drop !== "" && places.drag.active && places.drag.target === drop
        keys: hovered ? ActionKeys.hint(action, ActionKeys.revision) : ""
        rail: places.rail
        selected: Shell.screen === screen
        width: places.rail ? implicitWidth : places.width - 2 * Theme.space10

        onClicked: places.go(screen)

        Loader {
            id: spot

            active: place.drop !== ""
            anchors.fill: parent

            sourceComponent: DropSpot {
                drag: places.drag
                place: place.drop
            }
        }
    }

    Place {
        id: week

        iconName: "week"
        action: "week"
        screen: Shell.Screen.Week
        text: qsTr("Week")
    }
    Place {
        id: today

        count: Shell.todayCount
        drop: "today"
        iconName: "today"
        action: "today"
        screen: Shell.Screen.Today
        text: qsTr("Today")
    }
    Place {
        id: inbox

        count: Shell.inboxCount
        drop: "inbox"
        iconName: "inbox"
        action: "inbox"
        screen: Shell.Screen.Inbox
        text: qsTr("Inbox")
    }
    Place {
        id: projects

        iconName: "projects"
        action: "projects"
        screen: Shell.Screen.Projects
        text: qsTr("Projects")
    }
    Place {
        id: review

        iconName: "review"
        action: "review"
        marked: ReviewView.unfinished
        screen: Shell.Screen.Review
        spoken: marked ? qsTr("Review, begun") : text
        text: qsTr("Review")
    }
    // There is nothing to go to before devices differ.
    Place {
        id: conflicts

        count: SyncView.conflictCount
        iconName: "merge"
        screen: Shell.Screen.Conflicts
        text: qsTr("Conflicts")
        visible: SyncView.conflictCount > 0 || Shell.screen === Shell.Screen.Conflicts
    }
}
