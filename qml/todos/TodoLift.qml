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
    /** The list that it lies over. */
    required property Item area
    required property TodoSelection selection
    property bool pressFirst: false
    property bool held: false

    /** A todo that was not selected is lifted: it becomes the selection. */
    signal chosen(TodoItem item)

    /** The row or card at a point of the area; each list knows its own. */
    function itemUnder(x: real, y: real): TodoItem {
        return null;
    }

    function itemAt(press: point): TodoItem {
        const here = area.mapFromItem(null, press.x, press.y);
        return itemUnder(here.x, here.y);
    }

    function begin(press: point) {
        const item = itemAt(press);
        if (!item)
            return;
        if (!selection.contains(item.todoId))
            chosen(item);
        drag.begin(item, selection.contains(item.todoId) ? selection.ids : [item.todoId], press);
    }

    anchors.fill: parent
    parent: area

    // Of the list itself: handlers that lie over the rows would keep clicks from them.
    DragHandler {
        parent: lift.area
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
        active: lift.pressFirst
        anchors.fill: parent

        sourceComponent: Item {
            Loader {
                active: !lift.held && !lift.drag.active
                anchors.fill: parent

                sourceComponent: RowSwipe {
                    area: lift.area

                    onBegun: press => row = lift.itemAt(press)
                }
            }
            TapHandler {
                parent: lift.area
                acceptedButtons: Qt.LeftButton
                longPressThreshold: 0.35

                onLongPressed: lift.held = true
                onPressedChanged: if (!pressed)
                    lift.held = false
            }
        }
    }
}
