// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** What a hovered row of the Inbox shows besides its own: a title that is cut. */
Item {
    id: extra

    required property StageRow todo

    anchors.fill: parent

    Tooltip {
        shown: text !== ""
        text: extra.todo?.hintAt(extra.todo.pointer.x, extra.todo.pointer.y) ?? ""
    }
}
