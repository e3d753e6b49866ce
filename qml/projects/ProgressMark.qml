// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** How far something is: a line that fills from the start. */
Item {
    id: mark

    required property real progress

    Accessible.ignored: true
    implicitHeight: Theme.space4

    Rectangle {
        anchors.fill: parent
        color: Theme.line
        radius: height / 2
    }
    Rectangle {
        anchors.left: parent.left
        color: Theme.accent
        height: parent.height
        radius: height / 2
        visible: width > 0
        width: Math.round(parent.width * Math.max(0, Math.min(1, mark.progress)))

        Behavior on width {
            NumberAnimation {
                duration: Theme.meterMs
                easing: Theme.meterEasing
            }
        }
    }
}
