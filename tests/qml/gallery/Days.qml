// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** A day of each kind, with todos in every state. */
Item {
    id: days

    component Card: TodoCard {
        accessibleText: title
        blocked: false
        conflictText: ""
        done: false
        hasNotes: false
        index: -1
        letGo: false
        localOnly: false
        movedToText: ""
        over: false
        overdue: false
        overdueText: ""
        pending: false
        priority: 0
        progress: 0
        projectColour: "blue"
        projectName: "River"
        putBackText: ""
        reminderText: ""
        repeats: false
        rolloverText: ""
        running: false
        timeState: 0
        timeText: "20m"
        title: "Order worktop samples"
        todoId: title
    }

    Item {
        height: 660
        width: 226

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
                overdue: true
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
        x: 226

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
}
