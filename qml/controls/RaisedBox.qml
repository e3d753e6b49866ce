// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** The ground of everything that floats: raised, with its shadow. */
Item {
    id: box

    property int level: Shadow.E4
    property alias color: ground.color
    property alias radius: ground.radius
    property alias borderColor: ground.border.color

    Shadow {
        anchors.fill: parent
        level: box.level
        radius: ground.radius
    }
    Rectangle {
        id: ground

        anchors.fill: parent
        border.color: Theme.dark ? Theme.lineStrong : Theme.line
        border.width: Theme.hairline
        color: Theme.raised
        radius: Theme.radiusDialog
    }
}
