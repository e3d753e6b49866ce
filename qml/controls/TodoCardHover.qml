// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** What a hovered card shows besides its own. */
Item {
    id: extra

    required property TodoCard todo

    anchors.fill: parent

    TodoHover {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.top: parent.top
        anchors.topMargin: Theme.space4
        backColor: extra.todo?.chosen ? Theme.sel : extra.todo?.boxed ? Theme.surface : Theme.canvas
        todo: extra.todo
    }
    Tooltip {
        shown: text !== ""
        text: extra.todo?.hintAt(extra.todo.pointer.x, extra.todo.pointer.y) ?? ""
    }
}
