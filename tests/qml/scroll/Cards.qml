// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** A day's column. */
ListView {
    model: ManyTodos {}
    reuseItems: true
    spacing: Theme.cardGap

    delegate: TodoCard {
        width: 200
    }
}
