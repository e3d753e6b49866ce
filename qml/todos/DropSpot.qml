// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** A place that takes dragged todos: fills what stands for it, and says when a drop would go there. */
Item {
    id: spot

    required property TodoDrag drag
    /** What Planner.dropOn takes. */
    required property string place
    readonly property bool lit: drag.active && drag.target === place

    Accessible.ignored: true
    anchors.fill: parent

    Connections {
        function onMoved() {
            if (spot.drag.isOver(spot))
                spot.drag.claim(spot.place, "", 0);
        }

        enabled: spot.visible
        target: spot.drag
    }
}
