// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls

/** Notices, chips, marks and what an empty list says. */
Column {
    spacing: 14

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
