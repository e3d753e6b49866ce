// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** What a hovered row shows besides its own. */
Item {
    id: extra

    required property TodoRow todo

    anchors.fill: parent

    Icon {
        anchors.right: parent.left
        anchors.rightMargin: Theme.hairline
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text3
        name: "grip"
        size: Theme.icon12
        visible: extra.todo?.gripShown ?? false
    }
    TodoHover {
        readonly property real edge: extra.todo?.metaEdge ?? 0

        anchors.verticalCenter: parent.verticalCenter
        backColor: extra.todo?.chosen ? Theme.sel : Theme.hover
        todo: extra.todo
        x: extra.todo?.mirrored ? edge + Theme.space8 : edge - width - Theme.space8
    }
    Tooltip {
        shown: text !== ""
        text: extra.todo?.hintAt(extra.todo.pointer.x, extra.todo.pointer.y) ?? ""
    }
}
