// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Theme

/** The days of the next week with what they have free. Keys 1–7. */
Flow {
    id: days

    signal chosen(int day)

    Accessible.name: qsTr("Pick a day")
    Accessible.role: Accessible.List
    spacing: Theme.space6

    Repeater {
        model: ReviewView.days.length

        delegate: ReviewChoice {
            required property int index
            readonly property reviewDay day: ReviewView.days[index]

            detail: day.open ? day.detail : qsTr("past")
            enabled: day.open
            key: String(index + 1)
            text: day.name

            onClicked: days.chosen(index)
        }
    }
}
