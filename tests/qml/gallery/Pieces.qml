// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** The pieces that the pictures of the week, of today and of the dialogs are put together from. */
Window {
    id: window

    color: Theme.canvas
    height: 800
    visible: true
    width: 1280

    Rectangle {
        color: Theme.sidebar
        height: parent.height
        width: Theme.sidebarWidth

        Wordmark {
            today: 2
            x: 18
            y: 16
        }
        Column {
            x: 10
            y: 92

            SidebarItem {
                iconName: "week"
                selected: true
                text: "Week"
            }
            SidebarItem {
                count: 5
                iconName: "today"
                text: "Today"
            }
            SidebarItem {
                count: 9
                iconName: "inbox"
                text: "Inbox"
            }
            SidebarItem {
                iconName: "projects"
                text: "Projects"
            }
            SidebarItem {
                dotColour: "ochre"
                text: "Winter grant report"
                warned: true
            }
            SidebarItem {
                count: 5
                iconName: "today"
                rail: true
                text: "Today"
            }
        }
        SyncLine {
            syncState: SyncLine.State.Off
            x: 10
            y: 764
        }
    }
    Row {
        spacing: 10
        x: 220
        y: 52

        GoalCard {
            accessibleText: title
            completion: 0.6
            continuous: false
            done: 3
            doneText: "3 of 5"
            goalId: "1"
            percentText: "60%"
            projectColour: "blue"
            reached: false
            timeAhead: false
            timeText: "4h 10m of 7h"
            title: "Gauge 7 live and calibrated"
            todos: 5
            width: 234
        }
        GoalCard {
            accessibleText: title
            completion: 1
            continuous: true
            done: 14
            doneText: "14 of 14"
            goalId: "2"
            percentText: "100%"
            projectColour: "ochre"
            reached: true
            timeAhead: true
            timeText: "7h of 7h"
            title: "Report: sections 1–4 in draft, and a very long title"
            todos: 14
            width: 234
        }
        Banner {
            actions: ["Go through them", "Later"]
            iconName: "history"
            text: "2h 40m in all."
            title: "3 todos are left over."
            width: 560
        }
    }
    Spine {
        bars: [
            {
                title: "Field",
                colour: "blue",
                minutes: 95,
                done: true
            },
            {
                title: "Outline",
                colour: "ochre",
                minutes: 110,
                done: true
            },
            {
                title: "Moved",
                colour: "green",
                minutes: 10,
                done: false
            },
            {
                title: "Panels",
                colour: "terracotta",
                minutes: 25,
                done: true
            }
        ]
        dayText: "9"
        doneCountText: "6/7"
        height: 660
        spineAccessibleText: "Monday 9, 6 of 7 done, 5 hours 40, unfold"
        trackedText: "5h 40m"
        weekdayText: "Mon"
        x: 204
        y: 140
    }
    Days {
        x: 258
        y: 140
    }
    Odds {
        x: 680
        y: 150
    }
    Menu {
        id: menu

        x: 1080
        y: 330

        MenuItem {
            iconName: "play"
            keys: "Space"
            text: "Start"
        }
        MenuItem {
            iconName: "check"
            keys: "X"
            text: "Done"
        }
        MenuSeparator {}
        MenuItem {
            danger: true
            iconName: "trash"
            keys: "Del"
            text: "Let go"
        }
    }
    Popover {
        id: popover

        height: 90
        width: 180
        x: 1080
        y: 180

        contentItem: Label {
            text: "You can keep working. 4 changes will go out when this computer is back online."
            wrapMode: Text.Wrap
        }
    }

    Component.onCompleted: {
        menu.open();
        popover.open();
    }
}
