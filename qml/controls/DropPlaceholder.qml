// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** Where a dragged card would land. */
Rectangle {
    Accessible.ignored: true
    color: Theme.accentSoft
    implicitHeight: Theme.rowHeight
    radius: Theme.radiusCard

    DashedOutline {
        anchors.fill: parent
        color: Theme.accent
        radius: Theme.radiusCard
    }
}
