// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** The floor: rows of text and nothing else. */
ListView {
    model: ManyTodos {}
    reuseItems: true

    delegate: Text {
        required property string title

        color: Theme.text
        font: Theme.bodyFont
        height: Theme.rowHeight
        leftPadding: 37
        text: title
        verticalAlignment: Text.AlignVCenter
        width: ListView.view.width
    }
}
