// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** What a hovered card shows besides its own. */
Item {
    id: extra

    required property TodoItem todo
    required property color backColor

    TodoHover {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.top: parent.top
        anchors.topMargin: Theme.space4
        backColor: extra.backColor
        todo: extra.todo
    }
    Tooltip {
        shown: text !== ""
        text: {
            const at = extra.todo.face.mapFromItem(extra.todo, extra.todo.mouseX, extra.todo.mouseY);
            return extra.todo.face.hintAt(at.x, at.y);
        }
    }
}
