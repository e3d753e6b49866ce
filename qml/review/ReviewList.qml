// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Theme

/** The rows of a step in one box; the current one is unfolded. */
Rectangle {
    id: list

    property int current: -1
    property string asking: ""
    readonly property int count: rows.count

    signal pressed(int index)
    signal asked(string what)
    signal chosen(int choice)
    signal dayChosen(int day)

    function itemAt(index: int): ReviewRow {
        return rows.itemAt(index) as ReviewRow;
    }

    Accessible.name: ReviewView.sentence
    Accessible.role: Accessible.List
    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: column.height
    radius: Theme.radiusPanel

    Column {
        id: column

        width: parent.width

        Repeater {
            id: rows

            model: ReviewView.rows

            delegate: ReviewRow {
                atBottom: index === rows.count - 1
                atTop: index === 0
                asking: current ? list.asking : ""
                current: list.current === index
                first: list.current < 0 && index === 0
                width: column.width

                onAsked: what => list.asked(what)
                onChosen: choice => list.chosen(choice)
                onDayChosen: day => list.dayChosen(day)
                onPressed: if (!current)
                    list.pressed(index)
            }
        }
    }
}
