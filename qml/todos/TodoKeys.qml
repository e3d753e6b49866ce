// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App

/**
 * The single keys of UI.md, section 6, for the selected todos of a screen. The screen hands every key press here that it
 * does not use itself; what a key needs to ask (an estimate, a date …) is asked through `asked`.
 */
QtObject {
    id: keys

    required property TodoSelection selection
    /** The week that 1 … 7 mean: "2026-W46", or empty for this week. */
    property string week: ""
    /** Alt with the arrow keys moves todos in and between days. */
    property bool movesInDays: false
    property bool mirrored: false

    /** Opens the picker "estimate", "plan", "due", "project", "goal", "tag", "reminder" or "repeat". */
    signal asked(string picker)
    signal opened(string todoId)
    /** The menu key: what can be done with the selected todos. */
    signal menuAsked
    /** It goes to another day. */
    signal carried(string todoId)

    function handle(event: KeyEvent): bool {
        if (selection.ids.length === 0)
            return false;
        if (event.modifiers & Qt.AltModifier)
            return movesInDays && moveByArrow(event.key);
        if (event.modifiers & Qt.ControlModifier)
            return withControl(event.key);
        if (event.key === Qt.Key_Menu || event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier)) {
            menuAsked();
            return true;
        }
        return place(event) || act(event.key) || ask(event);
    }

    function moveByArrow(key: int): bool {
        const forward = mirrored ? Qt.Key_Left : Qt.Key_Right;
        switch (key) {
        case Qt.Key_Up:
            Planner.moveInDay(selection.currentId, -1);
            return true;
        case Qt.Key_Down:
            Planner.moveInDay(selection.currentId, 1);
            return true;
        case Qt.Key_Left:
        case Qt.Key_Right:
            carried(selection.currentId);
            Planner.moveByDays(selection.ids, key === forward ? 1 : -1);
            return true;
        }
        return false;
    }

    function withControl(key: int): bool {
        if (key !== Qt.Key_D)
            return false;
        Planner.duplicate(selection.ids);
        return true;
    }

    function place(event: KeyEvent): bool {
        if (event.key >= Qt.Key_1 && event.key <= Qt.Key_7 && event.text.length === 1 && "1234567".includes(event.text)) {
            Planner.placeOnWeekday(selection.ids, event.key - Qt.Key_1, week);
            return true;
        }
        switch (event.text) {
        case "0":
            Planner.unschedule(selection.ids);
            return true;
        case "t":
            Planner.placeToday(selection.ids);
            return true;
        case ">":
            Planner.placeNextWeek(selection.ids);
            return true;
        case "!":
            Planner.nextPriority(selection.ids);
            return true;
        }
        return false;
    }

    function act(key: int): bool {
        switch (key) {
        case Qt.Key_X:
            Planner.toggleDone(selection.ids);
            return true;
        case Qt.Key_Space:
            Planner.toggleTimer(selection.currentId);
            return true;
        case Qt.Key_Delete:
            Planner.letGo(selection.ids);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            opened(selection.currentId);
            return true;
        }
        return false;
    }

    function ask(event: KeyEvent): bool {
        const pickers = {
            "e": "estimate",
            "d": "plan",
            "D": "due",
            "p": "project",
            "g": "goal",
            "#": "tag",
            "r": "reminder",
            "R": "repeat"
        };
        const picker = pickers[event.text];
        if (picker === undefined)
            return false;
        asked(picker);
        return true;
    }
}
