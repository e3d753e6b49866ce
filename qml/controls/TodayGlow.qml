// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** The lamplight of today's column: a line on top and a glow that is gone after 330 pixels. */
Item {
    Accessible.ignored: true

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.min(330, parent.height)

        gradient: Gradient {
            GradientStop {
                color: Theme.faded(Theme.lampGlow, Theme.dark ? 0.15 : 0.17)
                position: 0
            }
            GradientStop {
                color: Theme.faded(Theme.lampGlow, 0.04)
                position: 190 / 330
            }
            GradientStop {
                color: Theme.faded(Theme.lampGlow, 0)
                position: 1
            }
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.lampGlow
        height: Theme.space2
    }
}
