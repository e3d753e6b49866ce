// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** The next cards, of which the lower edge shows. */
Item {
    id: cards

    required property int count

    Repeater {
        model: cards.count

        delegate: Rectangle {
            required property int index
            readonly property int depth: cards.count - index

            border.color: Theme.line
            border.width: Theme.hairline
            color: Theme.surface
            height: cards.height - Theme.space40
            radius: Theme.radiusTriage
            width: cards.width - 2 * x
            x: depth * (Theme.radiusTriage + Theme.hairline)
            y: Theme.space40 + depth * Theme.space8
        }
    }
}
