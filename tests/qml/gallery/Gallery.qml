// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

Window {
    color: Theme.canvas
    height: 800
    visible: true
    width: 640

    Label {
        color: Theme.text2
        font: Theme.metaStrongFont
        height: 20
        text: "Todo row"
        x: 24
        y: 13
    }
    TodoRows {
        x: 24
        y: 37
    }
    Column {
        spacing: 10
        x: 24
        y: 440

        Label {
            color: Theme.text2
            font: Theme.metaStrongFont
            text: "Buttons"
        }
        Row {
            spacing: 8

            Button {
                kind: Button.Kind.Primary
                text: "Primary"
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
            IconButton {
                iconName: "gear"
                text: "Settings"
            }
            KeyCap {
                key: "Ctrl"
            }
        }
        Row {
            spacing: 8

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
            Badge {
                text: "rolled 3×"
            }
            Badge {
                kind: Badge.Kind.Danger
                text: "since Mon"
            }
        }
        Row {
            spacing: 8

            Field {
                placeholderText: "Estimate"
                width: 100
            }
            Field {
                errorText: "Not a time"
                text: "45x"
                width: 100
            }
            Switch {
                checked: true
            }
            CheckBox {
                checked: true
            }
            SegmentedControl {
                segments: ["Graph", "List"]
            }
        }
        Row {
            spacing: 8

            Moon {}
            Moon {
                progress: 0.25
            }
            Moon {
                progress: 0.6
            }
            Moon {
                progress: 0.6
                running: true
            }
            Moon {
                over: true
                progress: 1
            }
            Moon {
                done: true
            }
            Wordmark {
                today: 2
            }
        }
        SidebarItem {
            count: 5
            iconName: "today"
            selected: true
            text: "Today"
        }
    }
}
