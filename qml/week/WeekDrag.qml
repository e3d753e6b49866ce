// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App

/** One drag of one or several todos: what is lifted, where the pointer is, what lies under it. */
QtObject {
    id: drag

    property bool active: false
    property list<string> ids: []
    /** The lifted card, whose looks the copy takes. */
    property Item source: null
    /** Pointer in scene coordinates. */
    property point scene: Qt.point(0, 0)
    /** Where in the card it was taken. */
    property point grip: Qt.point(0, 0)
    property int minutes: 0
    /** Column under the pointer: 0 … 6 a day, 7 unscheduled, -1 none. */
    property int day: -1
    /** The card in front of which the placeholder opens; empty = at the end. */
    property string beforeId: ""
    property real columnWidth: 0

    signal dropped(string todoId)
    signal cancelled

    function begin(card: Item, todoIds: list<string>, where: point) {
        source = card;
        ids = todoIds;
        grip = where;
        active = true;
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
        const taken = day >= 0;
        // Before finish(): a list read from a property follows the property.
        if (taken)
            Planner.placeBefore(ids, day === 7 ? Shell.week.week : Shell.week.dateAt(day), beforeId);
        const first = ids[0];
        finish();
        if (taken)
            dropped(first);
        else
            cancelled();
    }

    function finish() {
        active = false;
        day = -1;
        beforeId = "";
        source = null;
        ids = [];
    }
}
