// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** What can become of a row. Keys 1, 2, … */
Flow {
    id: row

    required property list<string> choices

    signal chosen(int choice)

    Accessible.name: qsTr("What becomes of it")
    Accessible.role: Accessible.List
    spacing: Theme.space6

    Repeater {
        model: row.choices

        delegate: ReviewChoice {
            required property int index
            required property string modelData

            key: String(index + 1)
            text: modelData

            onClicked: row.chosen(index + 1)
        }
    }
}
