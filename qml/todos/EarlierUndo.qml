// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App

/** For `Keys.forwardTo` of a field: what was typed is taken back first, then what was done before. */
Item {
    id: earlier

    required property bool canUndo
    required property bool canRedo

    Keys.onPressed: event => {
        event.accepted = event.matches(StandardKey.Undo) && !canUndo || event.matches(StandardKey.Redo) && !canRedo;
        if (event.accepted && event.matches(StandardKey.Undo))
            Planner.undo();
        else if (event.accepted)
            Planner.redo();
    }
}
