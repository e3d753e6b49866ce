// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** How far a todo has come, from dumped (1) to committed (5). */
Row {
    id: bars

    required property int stage

    Accessible.name: qsTr("Stage %1 of 5").arg(stage)
    Accessible.role: Accessible.Graphic
    spacing: Theme.space2

    Repeater {
        model: 5

        delegate: Rectangle {
            required property int index

            color: index < bars.stage ? Theme.accent : Theme.lineStrong
            height: 3
            radius: 1.5
            width: 9
        }
    }
}
