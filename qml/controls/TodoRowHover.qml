// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** What a hovered row shows besides its own. */
Item {
    id: extra

    required property TodoItem todo
    property bool gripShown: true

    Icon {
        anchors.right: parent.left
        anchors.rightMargin: Theme.hairline
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text3
        name: "grip"
        size: Theme.icon12
        visible: extra.gripShown
    }
    TodoHover {
        readonly property real edge: extra.todo.face.x + extra.todo.face.metaEdge

        anchors.verticalCenter: parent.verticalCenter
        backColor: extra.todo.selected || extra.todo.focused ? Theme.sel : Theme.hover
        todo: extra.todo
        x: extra.todo.mirrored ? edge + Theme.space8 : edge - width - Theme.space8
    }
    Tooltip {
        shown: text !== ""
        text: {
            const at = extra.todo.face.mapFromItem(extra.todo, extra.todo.mouseX, extra.todo.mouseY);
            return extra.todo.face.hintAt(at.x, at.y);
        }
    }
}
