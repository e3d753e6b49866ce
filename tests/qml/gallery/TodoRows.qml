// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** The states of a todo row, each with its name. */
Column {
    id: rows

    component Sample: TodoRow {
        required property string label
        accessibleText: title
        blocked: false
        conflictText: ""
        done: false
        hasNotes: false
        height: 33
        index: -1
        letGo: false
        localOnly: false
        movedToText: ""
        over: false
        overdue: overdueText !== ""
        overdueText: ""
        pending: false
        priority: 0
        progress: 0
        projectColour: "terracotta"
        projectName: "Kitchen"
        putBackText: ""
        reminderText: ""
        repeats: false
        rolloverText: ""
        running: false
        timeState: 0
        timeText: "20m"
        title: "Order worktop samples"
        todoId: label
        width: 480
        x: 112

        Label {
            color: Theme.text2
            font: Theme.metaFont
            height: parent.height
            text: parent.label
            x: -112
        }
    }

    Sample {
        label: "Rest"
    }
    Sample {
        label: "Hover"
    }
    Sample {
        focused: true
        label: "Selected, focused"
    }
    Sample {
        priority: 3
        progress: 0.6
        projectColour: "blue"
        projectName: "River"
        running: true
        label: "Running"
        timeState: 1
        timeText: "1:12:40 / 2h"
        title: "Calibrate gauge 7"
    }
    Sample {
        over: true
        progress: 1
        projectColour: "blue"
        projectName: "River"
        label: "Over estimate"
        timeState: 2
        timeText: "2h 10m / 1h 30m"
        title: "Fix timezone drift"
    }
    Sample {
        overdueText: "since Mon"
        projectColour: "blue"
        projectName: "River"
        reminderText: "11:30"
        label: "Overdue, reminder"
        timeText: "15m"
        title: "Reply to the quarry"
    }
    Sample {
        repeats: true
        rolloverText: "rolled 3×"
        label: "Rolled, repeating"
        timeText: "10m"
        title: "Call the electrician"
    }
    Sample {
        pending: true
        projectColour: "ochre"
        projectName: "Grant"
        label: "Waiting to sync"
        timeText: "45m"
        title: "Pick slides for the evening"
    }
    Sample {
        projectColour: "ochre"
        projectName: "Grant"
        putBackText: "put back"
        label: "Put back"
        timeText: "45m"
        title: "Pick slides for the evening"
    }
    Sample {
        conflictText: "2 versions"
        projectColour: "ochre"
        projectName: "Grant"
        label: "Conflict"
        timeText: "3h"
        title: "Write section 3"
    }
    Sample {
        localOnly: true
        projectColour: "green"
        projectName: "Finance"
        label: "This device only"
        timeText: "30m"
        title: "Compare pension letters"
    }
    Sample {
        done: true
        projectColour: "blue"
        projectName: "River"
        label: "Done"
        timeText: "10m / 15m"
        title: "Back up the logger cards"
    }
}
