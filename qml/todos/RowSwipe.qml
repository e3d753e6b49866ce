// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The small window: a row swiped to its end is done, to its start it waits for tomorrow. Both can be undone. */
Item {
    id: swipe

    required property Item area
    property TodoItem row: null
    readonly property real enough: width * 0.28
    readonly property real shift: row ? row.x : 0
    readonly property bool toEnd: shift > 0 !== LayoutMirroring.enabled
    readonly property bool willAct: Math.abs(shift) >= enough

    /** The row that is swiped is to be set. */
    signal begun(point press)

    function finish() {
        if (!row)
            return;
        const ids = [row.todoId];
        const acts = willAct;
        const done = toEnd;
        row.x = 0;
        row = null;
        if (acts && done)
            Planner.toggleDone(ids);
        else if (acts)
            Planner.placeTomorrow(ids);
    }

    Accessible.ignored: true
    anchors.fill: parent

    Rectangle {
        color: swipe.willAct ? swipe.toEnd ? Theme.accentSoft : Theme.lampSoft : Theme.sunken
        height: swipe.row?.height ?? 0
        visible: swipe.shift !== 0
        width: Math.abs(swipe.shift)
        x: swipe.shift > 0 ? 0 : swipe.width - width
        y: swipe.row ? swipe.area.mapFromItem(swipe.row, 0, 0).y : 0

        Icon {
            anchors.centerIn: parent
            color: swipe.toEnd ? Theme.accent : Theme.lamp
            name: swipe.toEnd ? "check" : "arrow"
            size: Theme.icon18
            visible: parent.width > 2 * Theme.icon18
        }
    }
    DragHandler {
        parent: swipe.area // not over the rows: they are clicked, too
        dragThreshold: 16
        target: null
        yAxis.enabled: false

        onActiveChanged: if (active)
            swipe.begun(centroid.scenePressPosition)
        else
            swipe.finish()
        onActiveTranslationChanged: if (swipe.row)
            swipe.row.x = Math.round(activeTranslation.x)
        onCanceled: {
            if (swipe.row)
                swipe.row.x = 0;
            swipe.row = null;
        }
    }
}
