// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** A turning ring: something is under way elsewhere. Stands still with reduced motion. */
Icon {
    id: spinner

    property bool turning: true

    name: "spinner"
    size: Theme.icon12

    RotationAnimation on rotation {
        duration: 900
        from: 0
        loops: Animation.Infinite
        running: spinner.turning && spinner.visible && !Theme.reducedMotion
        to: 360
    }
}
