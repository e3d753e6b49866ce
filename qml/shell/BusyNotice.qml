// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Something is being written that takes its time. */
Boxed {
    implicitHeight: line.implicitHeight + topPadding + bottomPadding
    implicitWidth: Theme.noticeWidth * Theme.scale
    bottomPadding: Theme.space12
    leftPadding: Theme.space16
    rightPadding: Theme.space12
    topPadding: Theme.space12

    background: RaisedBox {
        borderColor: Theme.lineStrong
        color: Theme.surface
        level: Shadow.E2
        radius: Theme.radiusPanel
    }
    contentItem: Item {
        ProgressLine {
            id: line

            share: Planner.busyShare
            text: Planner.busyText

            onStopWanted: Planner.cancelBusy()
        }
    }
}
