// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** Four parts, as many filled as a passphrase is strong. Its words stand elsewhere. */
Row {
    id: meter

    /** 0 … 4 */
    required property int parts

    Accessible.ignored: true
    height: Theme.space4
    spacing: Theme.space4 - 1
    topPadding: Theme.space2
    width: parent?.width ?? 0

    Repeater {
        model: 4

        delegate: Rectangle {
            required property int index

            color: index < meter.parts ? meter.parts < 2 ? Theme.dangerFill : Theme.accent : meter.parts < 2 ? Theme.line : Theme.accentLine
            height: Theme.space4
            opacity: index < meter.parts ? 1 : 0.6
            radius: Theme.space2
            width: (meter.width - 3 * meter.spacing) / 4
        }
    }
}
