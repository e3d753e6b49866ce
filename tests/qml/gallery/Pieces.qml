// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** The pieces that the pictures of the week, of today and of the dialogs are put together from. */
Window {
    id: window

    component Card: TodoCard {
        accessibleText: title
        blocked: false
        conflictText: ""
        done: false
        hasNotes: false
        letGo: false
        localOnly: false
        movedToText: ""
        over: false
        overdueText: ""
        pending: false
        priority: 0
        progress: 0
        projectColour: "blue"
        projectName: "River"
        reminderText: ""
        repeats: false
        rolloverText: ""
        running: false
        timeState: 0
        timeText: "20m"
        title: "Order worktop samples"
        todoId: title
    }

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
    Item {
        height: 660
        width: 226
        x: 258
        y: 140

        TodayGlow {
            anchors.fill: parent
        }
        DayHeader {
            capacityShare: 1
            dayText: "11"
            isToday: true
            loadText: "5h 05m of 6h"
            overCapacity: false
            plannedShare: 0.85
            trackedShare: 0.35
            weekdayText: "Wed"
            width: parent.width
        }
        Column {
            spacing: Theme.cardGap
            width: 207
            x: 10
            y: 51

            Card {
                priority: 0
                progress: 0.6
                running: true
                timeState: 1
                timeText: "1:12:40 / 2h"
                title: "Calibrate gauge 7 against the staff readings"
                width: 207
            }
            Card {
                focused: true
                overdueText: "since Mon"
                priority: 3
                timeText: "15m"
                title: "Reply to the quarry about site access"
                width: 207
            }
            Card {
                progress: 0.28
                projectColour: "ochre"
                projectName: "Grant"
                timeText: "25m / 1h 30m"
                title: "Edit section 2 with Tomas’s notes"
                width: 207
            }
            Card {
                pending: true
                projectColour: "terracotta"
                projectName: "Kitchen"
                width: 207
            }
            Card {
                projectColour: "violet"
                projectName: "Italian"
                repeats: true
                timeText: "30m"
                title: "Italian, unit 9 vocabulary"
                width: 207
            }
            Card {
                done: true
                title: "Stand-up with the field team"
                width: 207
            }
            Card {
                movedToText: "moved to Wed"
                width: 207
            }
            DropPlaceholder {
                height: 50
                width: 207
            }
        }
    }
    Item {
        height: 660
        width: 170
        x: 484
        y: 140

        DayHeader {
            capacityShare: 0.92
            dayText: "13"
            isToday: false
            loadText: "6h 20m of 6h"
            overCapacity: true
            plannedShare: 1
            trackedShare: 0
            weekdayText: "Fri"
            width: parent.width
        }
        Column {
            spacing: Theme.cardGap
            x: 8
            y: 51

            Card {
                priority: 3
                timeText: "1h 30m"
                title: "Walk the site with the quarry manager and the whole of the survey team, then write it up"
                width: 153
            }
            Card {
                conflictText: "2 versions"
                localOnly: true
                overdueText: "due 19 Nov"
                pending: true
                priority: 2
                reminderText: "11:30"
                repeats: true
                rolloverText: "rolled 3×"
                timeText: "25m / 1h 30m"
                title: "Everything at once"
                width: 153
            }
            Card {
                title: "اتصل بالكهربائي بخصوص دائرة الموقد"
                width: 153
                priority: 3
            }
            Card {
                title: "Donaudampfschifffahrtsgesellschaftskapitän"
                width: 153
            }
        }
    }
    Column {
        spacing: 14
        x: 680
        y: 150

        Notice {
            actions: ["Keep it", "Delete it here too", "See both in History"]
            text: "You moved it to Wednesday while this laptop was offline, but it had been deleted on Desk PC on Sunday at 21:40. We kept your version here."
            title: "“Pick slides” was put back"
        }
        Row {
            spacing: 8

            Chip {
                editable: true
                iconName: "calendar"
                roomy: true
                text: "Fri 13 Nov"
            }
            Chip {
                dotColour: "green"
                editable: true
                roomy: true
                text: "Finance"
            }
            Chip {
                detail: "next Sun 13 Dec"
                editable: true
                iconName: "repeat"
                roomy: true
                text: "Monthly"
            }
            Chip {
                editable: true
                iconName: "target"
                kind: Chip.Kind.Optional
                roomy: true
                text: "Goal"
            }
        }
        Row {
            spacing: 6

            KeyCap {
                key: "Space"
            }
            KeyCap {
                key: "X"
            }
            IconButton {
                iconName: "plus"
                primary: true
                side: 30
                text: "Add"
            }
            Button {
                iconName: "pause"
                size: Button.Size.Large
                text: "Pause"
            }
            Button {
                iconName: "check"
                kind: Button.Kind.Primary
                size: Button.Size.Large
                text: "Done"
            }
            StageBars {
                stage: 3
            }
            TimeText {
                estimateText: "2h"
                running: true
                trackedText: "1:12:40"
            }
        }
        TextArea {
            placeholderText: "What is on your mind? One thought per line"
            width: 300
        }
        EmptyState {
            dotsShown: true
            text: "Everything you dropped in has a place."
            title: "All clear"
            today: 2

            Button {
                text: "Add a todo"
            }
        }
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
