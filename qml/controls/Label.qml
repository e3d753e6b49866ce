// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** Plain text in a style of the type scale. Never reads mark-up: most texts are the person's own. */
Text {
    color: Theme.text
    elide: Text.ElideRight
    font: Theme.bodyFont
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
