// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** The page of the design that shows every control in every state. */
Window {
    id: window

    component Head: Label {
        color: Theme.text2
        font: Theme.metaStrongFont
        height: 20
        x: 24
    }

    color: Theme.canvas
    height: 800
    visible: true
    width: 640

    Head {
        text: "Todo row"
        y: 14
    }
    TodoRows {
        x: 24
        y: 37
    }
    Head {
        text: "Buttons"
        y: 442
    }
    Row {
        spacing: 8
        x: 24
        y: 465

        Button {
            kind: Button.Kind.Primary
            text: "Primary"
        }
        Button {
            kind: Button.Kind.Primary
            text: "Hover"
        }
        Button {
            id: focused

            kind: Button.Kind.Primary
            text: "Focus"

            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        }
        Button {
            text: "Secondary"
        }
        Button {
            kind: Button.Kind.Quiet
            text: "Quiet"
        }
        Button {
            kind: Button.Kind.Danger
            text: "Danger"
        }
        Button {
            enabled: false
            text: "Disabled"
        }
        Button {
            busy: true
            text: "Busy"
        }
    }
    Head {
        text: "Chips and badges"
        y: 504
    }
    Row {
        spacing: 8
        x: 24
        y: 527

        Chip {
            dotColour: "blue"
            text: "River"
        }
        Chip {
            kind: Chip.Kind.Outline
            text: "#field"
        }
        Chip {
            kind: Chip.Kind.Accent
            text: "Monday 16"
        }
        Chip {
            kind: Chip.Kind.Good
            text: "Active"
        }
        Chip {
            kind: Chip.Kind.Other
            text: "2 versions"
        }
        Chip {
            kind: Chip.Kind.Lamp
            text: "Read only"
        }
        Badge {
            anchors.verticalCenter: parent.verticalCenter
            text: "rolled 3×"
        }
        Badge {
            anchors.verticalCenter: parent.verticalCenter
            kind: Badge.Kind.Danger
            text: "since Mon"
        }
        PriorityMark {
            anchors.verticalCenter: parent.verticalCenter
            priority: 3
        }
        PriorityMark {
            anchors.verticalCenter: parent.verticalCenter
            priority: 1
        }
    }
    Head {
        text: "Inputs"
        y: 558
    }
    Row {
        spacing: 8
        x: 24
        y: 581

        Field {
            height: 32
            placeholderText: "Estimate"
            width: 100
        }
        Field {
            text: "45m"
            width: 100
        }
        Field {
            errorText: "Not a time"
            text: "45x"
            width: 112
        }
        Switch {
            checked: true
        }
        Switch {}
        CheckBox {
            checked: true
        }
        CheckBox {}
        Item {
            height: 1
            width: 3
        }
        SegmentedControl {
            segments: ["Graph", "List"]
        }
    }
    Head {
        text: "The moon fills with tracked time: 0, 25, 60, running, over, done. Day and goal meters."
        y: 622
    }
    Moons {
        x: 20
        y: 641
    }
    Toast {
        actions: ["Undo"]
        keys: "Ctrl Z"
        shown: true
        text: "Moved to Thursday"
        x: 24
        y: 676
    }
    Toast {
        actions: ["Start", "Later"]
        iconName: "bell"
        shown: true
        text: "Reply to the quarry"
        x: 265
        y: 676
    }
    Row {
        spacing: 4
        x: 18
        y: 723

        SyncLine {
            syncState: SyncLine.State.UpToDate
            text: "Synced 10:41"
        }
        SyncLine {
            syncState: SyncLine.State.Offline
            text: "Offline · 4 waiting"
        }
        SyncLine {
            syncState: SyncLine.State.Syncing
            text: "Syncing 4 of 11…"
        }
        SyncLine {
            syncState: SyncLine.State.Error
            text: "Sign in again to sync"
        }
    }
}
