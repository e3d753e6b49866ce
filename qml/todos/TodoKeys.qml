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

    /** Opens the picker "estimate", "plan", "due", "project", "goal", "tag", "reminder", "repeat", "step" or "dependency". */
    signal asked(string picker)
    signal opened(string todoId)
    /** The menu key: what can be done with the selected todos. */
    signal menuAsked
    /** It goes to another day. */
    signal carried(string todoId)

    function handle(event: KeyEvent): bool {
        if (selection.ids.length === 0)
            return false;
        const action = ActionKeys.actionFor(ActionKeys.Todos, event.key, event.modifiers, event.text, mirrored);
        return action !== "" && (place(action) || act(action) || ask(action) || movesInDays && move(action));
    }

    function move(action: string): bool {
        switch (action) {
        case "up-in-day":
            Planner.moveInDay(selection.currentId, -1);
            return true;
        case "down-in-day":
            Planner.moveInDay(selection.currentId, 1);
            return true;
        case "day-before":
        case "day-after":
            carried(selection.currentId);
            Planner.moveByDays(selection.ids, action === "day-after" ? 1 : -1);
            return true;
        }
        return false;
    }

    function place(action: string): bool {
        switch (action) {
        case "day-1":
        case "day-2":
        case "day-3":
        case "day-4":
        case "day-5":
        case "day-6":
        case "day-7":
            Planner.placeOnWeekday(selection.ids, Number(action.slice(4)) - 1, week);
            return true;
        case "unschedule":
            Planner.unschedule(selection.ids);
            return true;
        case "to-today":
            Planner.placeToday(selection.ids);
            return true;
        case "to-next-week":
            Planner.placeNextWeek(selection.ids);
            return true;
        }
        return false;
    }

    function act(action: string): bool {
        switch (action) {
        case "done":
            Planner.toggleDone(selection.ids);
            return true;
        case "timer":
            Planner.toggleTimer(selection.currentId);
            return true;
        case "priority":
            Planner.nextPriority(selection.ids);
            return true;
        case "duplicate":
            Planner.duplicate(selection.ids);
            return true;
        case "let-go":
            Planner.letGo(selection.ids);
            return true;
        case "open":
            opened(selection.currentId);
            return true;
        case "menu":
            menuAsked();
            return true;
        }
        return false;
    }

    /** The pickers have the names of their actions. */
    function ask(action: string): bool {
        if (!["estimate", "plan", "due", "project", "goal", "tag", "reminder", "repeat", "step", "dependency"].includes(action))
            return false;
        asked(action);
        return true;
    }
}
