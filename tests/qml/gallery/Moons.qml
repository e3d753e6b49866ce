// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls

/** Moons from empty to done, and the meters of a day and of a goal. */
Row {
    spacing: 4

    Moon {
        size: 20
    }
    Moon {
        progress: 0.25
        size: 20
    }
    Moon {
        progress: 0.6
        size: 20
    }
    Moon {
        progress: 0.6
        running: true
        size: 20
    }
    Moon {
        over: true
        progress: 1
        size: 20
    }
    Moon {
        done: true
        size: 20
    }
    GoalSegments {
        anchors.verticalCenter: parent.verticalCenter
        done: 3
        total: 5
        width: 105
    }
}
