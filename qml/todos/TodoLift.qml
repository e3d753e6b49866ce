// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Items

/**
 * Lies over a list and lifts what is dragged out of it: after 6 px, or in the small window, where a move scrolls, after a
 * press of 350 ms.
 */
Item {
    id: lift

    required property TodoDrag drag
    required property ListView list
    required property TodoSelection selection
    property bool pressFirst: false
    property bool held: false

    /** A todo that was not selected is lifted: it becomes the selection. */
    signal chosen(int row, string todoId)

    function begin(press: point) {
        const here = list.contentItem.mapFromItem(null, press.x, press.y);
        const item = list.itemAt(here.x, here.y) as TodoItem;
        if (!item)
            return;
        if (!selection.contains(item.todoId))
            chosen(list.indexAt(here.x, here.y), item.todoId);
        drag.begin(item, selection.contains(item.todoId) ? selection.ids : [item.todoId], press);
    }

    anchors.fill: parent

    // Of the list itself: handlers that lie over the rows would keep clicks from them.
    DragHandler {
        parent: lift.list
        dragThreshold: lift.pressFirst && !lift.held ? 10000 : 6
        target: null

        onActiveChanged: {
            lift.held = false;
            if (active)
                lift.begin(centroid.scenePressPosition);
            else
                lift.drag.drop();
        }
        onCanceled: lift.drag.cancel()
        onCentroidChanged: if (active)
            lift.drag.follow(centroid.scenePosition)
    }
    Loader {
        active: lift.pressFirst && !lift.held && !lift.drag.active
        anchors.fill: parent

        sourceComponent: RowSwipe {
            list: lift.list
        }
    }
    TapHandler {
        parent: lift.list
        acceptedButtons: Qt.LeftButton
        enabled: lift.pressFirst
        longPressThreshold: 0.35

        onLongPressed: lift.held = true
        onPressedChanged: if (!pressed)
            lift.held = false
    }
}
