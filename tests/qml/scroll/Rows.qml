// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls

/** A list as Today and the projects have it. */
ListView {
    model: ManyTodos {}
    reuseItems: true

    delegate: TodoRow {
        width: ListView.view.width
    }
}
