// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme
import Sennight.Todos

/** Where a dragged todo would land in the list of its project: a line between two rows. */
Item {
    id: spot

    required property TodoDrag drag
    required property TodoList list
    required property ProjectTodoModel todos
    readonly property bool lit: drag.active && drag.target.startsWith("outline:")
    property real lineAt: 0
    property int depth: 0

    /** The row that it would stand in front of; the list's end where that is none. */
    function claim() {
        const at = list.mapFromItem(null, drag.scene.x, drag.scene.y);
        const below = list.indexAt(Theme.space20, at.y + list.contentY);
        if (below < 0)
            return;
        const item = list.itemAtIndex(below);
        const lower = at.y + list.contentY > item.y + item.height / 2;
        const group = todos.groupAt(below);
        if (group === "2")
            return;
        // Below a line with steps shown stands its first step.
        let row = lower ? below + 1 : below;
        while (row < list.count && drag.ids.includes(todos.idAt(row)))
            ++row;
        const inGroup = row < list.count && todos.groupAt(row) === group;
        lineAt = item.y - list.contentY + (lower ? item.height : 0);
        depth = inGroup ? todos.depthAt(row) : 0;
        drag.claim("outline:" + Shell.projectId + ":" + group, inGroup ? todos.idAt(row) : "", 0);
    }

    Accessible.ignored: true
    anchors.fill: parent
    parent: list // not of its content, which scrolls

    Connections {
        function onMoved() {
            if (spot.drag.isOver(spot))
                spot.claim();
        }

        enabled: spot.visible
        target: spot.drag
    }
    Rectangle {
        color: Theme.accent
        height: Theme.space2
        radius: 1
        visible: spot.lit
        width: parent.width - offset
        x: spot.LayoutMirroring.enabled ? 0 : offset
        y: spot.lineAt - 1

        readonly property real offset: Theme.space10 + spot.depth * 22
    }
}
