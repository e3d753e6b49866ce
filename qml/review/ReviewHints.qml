// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** The keys that decide, where they work. */
Flow {
    id: hints

    /** How many choices the row offers. */
    property int choices: 0
    /** Enter opens the row; else it goes on. */
    property bool opens: true

    Accessible.ignored: true
    spacing: Theme.space16

    component Hint: Row {
        id: hint

        required property list<string> keys
        required property string words

        spacing: Theme.space4

        Repeater {
            model: hint.keys

            delegate: KeyCap {
                required property string modelData

                key: modelData
            }
        }
        Label {
            color: Theme.text3
            font: Theme.metaFont
            leftPadding: Theme.space2
            text: hint.words
        }
    }

    Hint {
        keys: ["↑", "↓"]
        words: qsTr("move")
    }
    Hint {
        keys: [hints.choices > 1 ? "1 – %1".arg(hints.choices) : "1"]
        words: qsTr("decide")
    }
    Hint {
        keys: [qsTr("Enter")]
        visible: hints.opens
        words: qsTr("open")
    }
    Hint {
        keys: ["Z"]
        words: qsTr("undo")
    }
}
