// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Items

/**
 * One drag of one or several todos through the window: what is lifted, where the pointer is, what lies under it. On each
 * move every place that takes todos looks whether the pointer is over it, and claims the drop.
 */
QtObject {
    id: drag

    property bool active: false
    property list<string> ids
    /** The lifted card or row, whose looks the copy takes. */
    property Item source: null
    /** Pointer in scene coordinates. */
    property point scene: Qt.point(0, 0)
    /** Where in the card it was taken. */
    property point grip: Qt.point(0, 0)
    property real cardHeight: 0
    /** What Planner.dropOn takes: a day or week, "today", "inbox", "project:…", "goal:…"; empty = no place. */
    property string target: ""
    /** The card in front of which the placeholder opens; empty = at the end. */
    property string beforeId: ""
    /** Width of the column below; 0 = as wide as it was. */
    property real columnWidth: 0
    property string claimedTarget: ""
    property string claimedBefore: ""
    property real claimedWidth: 0

    /** The minutes that a list would hold more: those of todos that are not in it yet. */
    function minutesNotOn(todos: TodoListModel): int {
        return Planner.minutesOf(ids.filter(id => todos.indexOf(id) < 0));
    }

    signal moved(point scene)
    signal dropped(string todoId)
    signal cancelled

    function begin(item: Item, todoIds: list<string>, where: point) {
        source = item;
        ids = todoIds;
        grip = item.mapFromItem(null, where.x, where.y);
        cardHeight = item.height;
        active = true;
    }

    function follow(where: point) {
        if (!active)
            return;
        scene = where;
        claim("", "", 0);
        moved(where);
        target = claimedTarget;
        beforeId = claimedBefore;
        columnWidth = claimedWidth;
    }

    /** To be called while `moved` is sent. The last claim counts: what lies above claims later. */
    function claim(place: string, before: string, width: real) {
        claimedTarget = place;
        claimedBefore = before;
        claimedWidth = width;
    }

    function cancel() {
        if (!active)
            return;
        finish();
        cancelled();
    }

    function drop() {
        if (!active)
            return;
        const taken = target !== "";
        const first = ids[0];
        // Before finish(): a list read from a property follows the property.
        if (taken)
            Planner.dropOn(ids, target, beforeId);
        finish();
        if (taken)
            dropped(first);
        else
            cancelled();
    }

    function finish() {
        active = false;
        target = "";
        beforeId = "";
        columnWidth = 0;
        source = null;
        ids = [];
    }
}
