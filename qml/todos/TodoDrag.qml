// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Items

/** The drag of todos through the window, and where they go. */
TodoCarry {
    id: drag

    /** The minutes that a list would hold more: those of todos that are not in it yet. */
    function minutesNotOn(todos: TodoListModel): int {
        return Planner.minutesOf(ids.filter(id => todos.indexOf(id) < 0));
    }

    onTaken: (ids, target, before) => Planner.dropOn(ids, target, before)
}
