// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_table.h"

#include <QtTranslation>

#include <algorithm>

namespace sennight {

namespace {

using enum KeyPlace;

constexpr KeyAction table[] = {
    {"quick-add", Everywhere, "Ctrl+N", QT_TRANSLATE_NOOP("KeyActions", "Add a todo"),
     QT_TRANSLATE_NOOP("KeyActions", "add a todo")},
    {"palette", Everywhere, "Ctrl+K", QT_TRANSLATE_NOOP("KeyActions", "Search and commands"),
     QT_TRANSLATE_NOOP("KeyActions", "search and commands")},
    {"filter", Everywhere, "Ctrl+F", QT_TRANSLATE_NOOP("KeyActions", "Filter this view"),
     QT_TRANSLATE_NOOP("KeyActions", "filter this view")},
    {"week", Everywhere, "Ctrl+1", QT_TRANSLATE_NOOP("KeyActions", "Go to Week"),
     QT_TRANSLATE_NOOP("KeyActions", "Week, Today, Inbox, Projects")},
    {"today", Everywhere, "Ctrl+2", QT_TRANSLATE_NOOP("KeyActions", "Go to Today"), nullptr},
    {"inbox", Everywhere, "Ctrl+3", QT_TRANSLATE_NOOP("KeyActions", "Go to Inbox"), nullptr},
    {"projects", Everywhere, "Ctrl+4", QT_TRANSLATE_NOOP("KeyActions", "Go to Projects"), nullptr},
    {"review", Everywhere, "Ctrl+6", QT_TRANSLATE_NOOP("KeyActions", "Go to Review"),
     QT_TRANSLATE_NOOP("KeyActions", "review")},
    {"settings", Everywhere, "Ctrl+,", QT_TRANSLATE_NOOP("KeyActions", "Open the settings"),
     QT_TRANSLATE_NOOP("KeyActions", "settings")},
    {"go-to", Everywhere, "Ctrl+G", QT_TRANSLATE_NOOP("KeyActions", "Go to a date"),
     QT_TRANSLATE_NOOP("KeyActions", "go to a date")},
    {"print", Everywhere, "Ctrl+P", QT_TRANSLATE_NOOP("KeyActions", "Print the week"),
     QT_TRANSLATE_NOOP("KeyActions", "print the week")},
    {"undo", Everywhere, "Ctrl+Z", QT_TRANSLATE_NOOP("KeyActions", "Undo"),
     QT_TRANSLATE_NOOP("KeyActions", "undo")},
    {"redo", Everywhere, "Ctrl+Shift+Z Ctrl+Y", QT_TRANSLATE_NOOP("KeyActions", "Redo"),
     QT_TRANSLATE_NOOP("KeyActions", "redo")},
    {"sync-now", Everywhere, "Ctrl+Shift+S", QT_TRANSLATE_NOOP("KeyActions", "Sync now"),
     QT_TRANSLATE_NOOP("KeyActions", "sync now")},
    {"sidebar", Everywhere, "Ctrl+\\",
     QT_TRANSLATE_NOOP("KeyActions", "Fold or unfold the sidebar"),
     QT_TRANSLATE_NOOP("KeyActions", "sidebar, rail")},
    {"side-panel", Everywhere, "Ctrl+.",
     QT_TRANSLATE_NOOP("KeyActions", "Show or hide the side panel"),
     QT_TRANSLATE_NOOP("KeyActions", "side panel")},
    {"next-region", Everywhere, "F6", QT_TRANSLATE_NOOP("KeyActions", "Next region"),
     QT_TRANSLATE_NOOP("KeyActions", "next, previous region")},
    {"previous-region", Everywhere, "Shift+F6", QT_TRANSLATE_NOOP("KeyActions", "Previous region"),
     nullptr},
    {"keys", Everywhere, "?", QT_TRANSLATE_NOOP("KeyActions", "Show the keys"),
     QT_TRANSLATE_NOOP("KeyActions", "these keys")},
    {"quit", Everywhere, "Ctrl+Q", QT_TRANSLATE_NOOP("KeyActions", "Quit"),
     QT_TRANSLATE_NOOP("KeyActions", "quit")},

    {"next", Lists, "J", QT_TRANSLATE_NOOP("KeyActions", "Next in the list"),
     QT_TRANSLATE_NOOP("KeyActions", "next, previous in the list")},
    {"previous", Lists, "K", QT_TRANSLATE_NOOP("KeyActions", "Previous in the list"), nullptr},
    {"select-all", Lists, "Ctrl+A", QT_TRANSLATE_NOOP("KeyActions", "Select all"),
     QT_TRANSLATE_NOOP("KeyActions", "select all")},

    {"open", Todos, "Return", QT_TRANSLATE_NOOP("KeyActions", "Open in place"),
     QT_TRANSLATE_NOOP("KeyActions", "open in place")},
    {"timer", Todos, "Space", QT_TRANSLATE_NOOP("KeyActions", "Start or pause the timer"),
     QT_TRANSLATE_NOOP("KeyActions", "start or pause")},
    {"done", Todos, "X", QT_TRANSLATE_NOOP("KeyActions", "Done"),
     QT_TRANSLATE_NOOP("KeyActions", "done")},
    {"day-1", Todos, "1", QT_TRANSLATE_NOOP("KeyActions", "Place on the first day of the week"),
     QT_TRANSLATE_NOOP("KeyActions", "place on a day")},
    {"day-2", Todos, "2", QT_TRANSLATE_NOOP("KeyActions", "Place on the second day"), nullptr},
    {"day-3", Todos, "3", QT_TRANSLATE_NOOP("KeyActions", "Place on the third day"), nullptr},
    {"day-4", Todos, "4", QT_TRANSLATE_NOOP("KeyActions", "Place on the fourth day"), nullptr},
    {"day-5", Todos, "5", QT_TRANSLATE_NOOP("KeyActions", "Place on the fifth day"), nullptr},
    {"day-6", Todos, "6", QT_TRANSLATE_NOOP("KeyActions", "Place on the sixth day"), nullptr},
    {"day-7", Todos, "7", QT_TRANSLATE_NOOP("KeyActions", "Place on the seventh day"), nullptr},
    {"unschedule", Todos, "0", QT_TRANSLATE_NOOP("KeyActions", "Unschedule"),
     QT_TRANSLATE_NOOP("KeyActions", "unschedule")},
    {"to-today", Todos, "T", QT_TRANSLATE_NOOP("KeyActions", "Today; if already today, tomorrow"),
     QT_TRANSLATE_NOOP("KeyActions", "today, then tomorrow")},
    {"to-next-week", Todos, ">", QT_TRANSLATE_NOOP("KeyActions", "Next week"),
     QT_TRANSLATE_NOOP("KeyActions", "next week")},
    {"plan", Todos, "D", QT_TRANSLATE_NOOP("KeyActions", "Pick a date"),
     QT_TRANSLATE_NOOP("KeyActions", "pick a date")},
    {"estimate", Todos, "E", QT_TRANSLATE_NOOP("KeyActions", "Estimate"),
     QT_TRANSLATE_NOOP("KeyActions", "estimate")},
    {"due", Todos, "Shift+D", QT_TRANSLATE_NOOP("KeyActions", "Due date"),
     QT_TRANSLATE_NOOP("KeyActions", "due date")},
    {"project", Todos, "P", QT_TRANSLATE_NOOP("KeyActions", "Project"),
     QT_TRANSLATE_NOOP("KeyActions", "project, goal, tag")},
    {"goal", Todos, "G", QT_TRANSLATE_NOOP("KeyActions", "Goal"), nullptr},
    {"tag", Todos, "#", QT_TRANSLATE_NOOP("KeyActions", "Tag"), nullptr},
    {"priority", Todos, "!", QT_TRANSLATE_NOOP("KeyActions", "Next priority"),
     QT_TRANSLATE_NOOP("KeyActions", "next priority")},
    {"reminder", Todos, "R", QT_TRANSLATE_NOOP("KeyActions", "Reminder"),
     QT_TRANSLATE_NOOP("KeyActions", "reminder")},
    {"repeat", Todos, "Shift+R", QT_TRANSLATE_NOOP("KeyActions", "Repeat"),
     QT_TRANSLATE_NOOP("KeyActions", "repeat")},
    {"step", Todos, "S", QT_TRANSLATE_NOOP("KeyActions", "Add a step"),
     QT_TRANSLATE_NOOP("KeyActions", "add a step")},
    {"dependency", Todos, "W", QT_TRANSLATE_NOOP("KeyActions", "Wait for another todo"),
     QT_TRANSLATE_NOOP("KeyActions", "waits for another")},
    {"duplicate", Todos, "Ctrl+D", QT_TRANSLATE_NOOP("KeyActions", "Duplicate"),
     QT_TRANSLATE_NOOP("KeyActions", "duplicate")},
    {"let-go", Todos, "Del", QT_TRANSLATE_NOOP("KeyActions", "Let go"),
     QT_TRANSLATE_NOOP("KeyActions", "let go")},
    {"menu", Todos, "Menu Shift+F10",
     QT_TRANSLATE_NOOP("KeyActions", "All that can be done with it"),
     QT_TRANSLATE_NOOP("KeyActions", "all of these")},
    {"up-in-day", Todos, "Alt+Up", QT_TRANSLATE_NOOP("KeyActions", "Move up in the day"),
     QT_TRANSLATE_NOOP("KeyActions", "move within the day")},
    {"down-in-day", Todos, "Alt+Down", QT_TRANSLATE_NOOP("KeyActions", "Move down in the day"),
     nullptr},
    {"day-before", Todos, "Alt+Left", QT_TRANSLATE_NOOP("KeyActions", "Move to the day before"),
     QT_TRANSLATE_NOOP("KeyActions", "move to another day")},
    {"day-after", Todos, "Alt+Right", QT_TRANSLATE_NOOP("KeyActions", "Move to the day after"),
     nullptr},

    {"previous-week", Week, "[", QT_TRANSLATE_NOOP("KeyActions", "Previous week"),
     QT_TRANSLATE_NOOP("KeyActions", "previous, next week")},
    {"next-week", Week, "]", QT_TRANSLATE_NOOP("KeyActions", "Next week"), nullptr},
    {"goals", Week, "Shift+G", QT_TRANSLATE_NOOP("KeyActions", "Go to the goals"),
     QT_TRANSLATE_NOOP("KeyActions", "goals")},
    {"unscheduled", Week, "U", QT_TRANSLATE_NOOP("KeyActions", "Go to Unscheduled"),
     QT_TRANSLATE_NOOP("KeyActions", "Unscheduled")},
    {"contract", Week, "C", QT_TRANSLATE_NOOP("KeyActions", "Commit, and see what changed since"),
     QT_TRANSLATE_NOOP("KeyActions", "commit, changes since")},
    {"fold", Week, "F", QT_TRANSLATE_NOOP("KeyActions", "Fold or unfold past days"),
     QT_TRANSLATE_NOOP("KeyActions", "fold or unfold past days")},

    {"add-another", QuickAdd, "Ctrl+Return",
     QT_TRANSLATE_NOOP("KeyActions", "Add and write another"),
     QT_TRANSLATE_NOOP("KeyActions", "add another")},
    {"add-to-inbox", QuickAdd, "Ctrl+I", QT_TRANSLATE_NOOP("KeyActions", "Add to the Inbox"),
     QT_TRANSLATE_NOOP("KeyActions", "add to the Inbox")},
    {"quick-add-help", QuickAdd, "Ctrl+/",
     QT_TRANSLATE_NOOP("KeyActions", "What quick add understands"),
     QT_TRANSLATE_NOOP("KeyActions", "what it understands")},
    {"way-out", QuickAdd, "Alt+A", QT_TRANSLATE_NOOP("KeyActions", "Take the day that is offered"),
     QT_TRANSLATE_NOOP("KeyActions", "take the day that is offered")},

    {"triage-next", Triage, "Return", QT_TRANSLATE_NOOP("KeyActions", "Next step"),
     QT_TRANSLATE_NOOP("KeyActions", "next step")},
    {"triage-accept", Triage, "Ctrl+Return",
     QT_TRANSLATE_NOOP("KeyActions", "Accept all proposals"),
     QT_TRANSLATE_NOOP("KeyActions", "accept all proposals")},
    {"triage-choice-1", Triage, "1", QT_TRANSLATE_NOOP("KeyActions", "Take the first choice"),
     QT_TRANSLATE_NOOP("KeyActions", "choose")},
    {"triage-choice-2", Triage, "2", QT_TRANSLATE_NOOP("KeyActions", "Take the second choice"),
     nullptr},
    {"triage-choice-3", Triage, "3", QT_TRANSLATE_NOOP("KeyActions", "Take the third choice"),
     nullptr},
    {"triage-choice-4", Triage, "4", QT_TRANSLATE_NOOP("KeyActions", "Take the fourth choice"),
     nullptr},
    {"triage-choice-5", Triage, "5", QT_TRANSLATE_NOOP("KeyActions", "Take the fifth choice"),
     nullptr},
    {"triage-choice-6", Triage, "6", QT_TRANSLATE_NOOP("KeyActions", "Take the sixth choice"),
     nullptr},
    {"triage-other", Triage, "O", QT_TRANSLATE_NOOP("KeyActions", "Another choice"),
     QT_TRANSLATE_NOOP("KeyActions", "another one")},
    {"triage-new-project", Triage, "N",
     QT_TRANSLATE_NOOP("KeyActions", "A new project for the todo"),
     QT_TRANSLATE_NOOP("KeyActions", "new project")},
    {"triage-project", Triage, "P", QT_TRANSLATE_NOOP("KeyActions", "Change the project"),
     QT_TRANSLATE_NOOP("KeyActions", "change the project")},
    {"triage-priority", Triage, "!", QT_TRANSLATE_NOOP("KeyActions", "Next priority"),
     QT_TRANSLATE_NOOP("KeyActions", "next priority")},
    {"triage-split", Triage, "B", QT_TRANSLATE_NOOP("KeyActions", "Split into several todos"),
     QT_TRANSLATE_NOOP("KeyActions", "split")},
    {"triage-skip", Triage, "J", QT_TRANSLATE_NOOP("KeyActions", "Skip"),
     QT_TRANSLATE_NOOP("KeyActions", "skip")},
    {"triage-let-go", Triage, "Del", QT_TRANSLATE_NOOP("KeyActions", "Let go"),
     QT_TRANSLATE_NOOP("KeyActions", "let go")},
    {"triage-dismiss", Triage, "Backspace", QT_TRANSLATE_NOOP("KeyActions", "Do not propose this"),
     QT_TRANSLATE_NOOP("KeyActions", "do not propose this")},
    {"triage-undo", Triage, "Z", QT_TRANSLATE_NOOP("KeyActions", "Undo the last decision"),
     QT_TRANSLATE_NOOP("KeyActions", "undo last")},

    {"drop-in", Dump, "Ctrl+Return", QT_TRANSLATE_NOOP("KeyActions", "Drop the lines in"),
     QT_TRANSLATE_NOOP("KeyActions", "drop the lines in")},

    {"close-todo", Editor, "Ctrl+Return", QT_TRANSLATE_NOOP("KeyActions", "Close the open todo"),
     QT_TRANSLATE_NOOP("KeyActions", "close the open todo")},
};

} // namespace

std::span<const KeyAction> keyActions()
{
    return table;
}

const KeyAction *findKeyAction(QStringView id)
{
    const auto found = std::ranges::find_if(
        table, [&](const KeyAction &action) { return id == QLatin1StringView(action.id); });
    return found == std::end(table) ? nullptr : found;
}

bool overlap(KeyPlace one, KeyPlace other)
{
    const auto isOf = [](KeyPlace place) { return place == Lists || place == Todos; };
    const auto isOnScreen = [&](KeyPlace place) { return isOf(place) || place == Week; };
    if (one == other || one == Everywhere || other == Everywhere)
        return true;
    // What is over the lists, or beside them, has the keys for itself.
    return isOnScreen(one) && isOnScreen(other) && (isOf(one) || isOf(other));
}

} // namespace sennight
