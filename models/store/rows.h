// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outline.h"
#include "domain/record.h"
#include "domain/running_interval.h"
#include "domain/stage.h"

#include <QStringList>

namespace sennight {

/// A row's place in its table: stable while the profile exists, never sent anywhere.
using RowKey = qint64;

/// What a list shows of a todo: one row of the table with what belongs to it.
struct TodoRow
{
    RowKey key = 0;
    RecordId id;
    QString title;
    bool hasNotes = false;
    std::optional<RecordId> project;
    QString projectTitle;
    QString projectColour;
    std::optional<RecordId> goal;
    std::optional<RecordId> parent;
    Priority priority = Priority::None;
    Plan plan;
    Due due;
    std::optional<int> estimateMinutes;
    qint64 trackedMs = 0; ///< closed intervals only
    std::optional<qint64> runningSinceMs;
    std::optional<qint64> completedAtMs;
    std::optional<qint64> letGoAtMs;
    Stage stage = Stage::Dumped;
    bool repeats = false;
    QString nextReminder; ///< the first, local "2026-11-11T11:30"; empty for none
    int rollovers = 0;
    int conflicts = 0;
    bool pending = false; ///< something of it is not yet on a target
    bool localOnly = false;
    int subtasks = 0;
    int subtasksDone = 0;
    bool blocked = false; ///< depends on a todo that is still open
    QString waitsFor;     ///< the title of that todo
    QString dayOrder;
    QString projectOrder;
    qint64 createdAtMs = 0;
    qint64 modifiedAtMs = 0;

    [[nodiscard]] bool isOpen() const { return !completedAtMs && !letGoAtMs; }
    [[nodiscard]] int trackedMinutes() const { return static_cast<int>(trackedMs / 60'000); }
    friend bool operator==(const TodoRow &, const TodoRow &) = default;
};

struct ProjectRow
{
    RowKey key = 0;
    RecordId id;
    QString title;
    QString colour;
    QString status; ///< active, paused, someday, completed, archived
    std::optional<RecordId> intention;
    Priority priority = Priority::None;
    int openTodos = 0;
    int doneTodos = 0;
    int progressPercent = 0; ///< as set, or derived from the todos' estimates
    int estimateMinutes = 0; ///< of all todos not let go
    int trackedMinutes = 0;
    QDate targetDate;
    bool localOnly = false;
    QString order;
    QDate reviewOn; ///< the day to look at it again; none without a review interval
    friend bool operator==(const ProjectRow &, const ProjectRow &) = default;
};

/// What projects serve.
struct IntentionRow
{
    RowKey key = 0;
    RecordId id;
    QString title;
    QString order;
    friend bool operator==(const IntentionRow &, const IntentionRow &) = default;
};

struct GoalRow
{
    RowKey key = 0;
    RecordId id;
    QString title;
    IsoWeek week;
    std::optional<RecordId> project;
    QString projectTitle;
    QString projectColour;
    int todos = 0; ///< linked and not let go; or the target count when that is larger
    int done = 0;
    int completionPercent = 0;
    int estimateMinutes = 0;              ///< the target, else the sum of its todos' estimates
    int trackedMinutes = 0;               ///< closed intervals only
    std::vector<RunningInterval> running; ///< of its todos
    bool reached = false;
    QString status; ///< planned, active, completed, missed, dropped, as set; empty: derived
    QString order;

    [[nodiscard]] int trackedAt(qint64 nowMs) const
    {
        return trackedMinutes + runningMinutes(running, nowMs);
    }
    friend bool operator==(const GoalRow &, const GoalRow &) = default;
};

/// One day as a column header and a meter show it.
struct DayFacts
{
    QDate date;
    int capacityMinutes = 0;
    int plannedMinutes =
        0; ///< estimates of its todos (done ones count what was tracked where that is more)
    int trackedMinutes = 0; ///< closed intervals that started on it (day start setting applied)
    int todos = 0;
    int done = 0;
    friend bool operator==(const DayFacts &, const DayFacts &) = default;
};

struct WeekFacts
{
    IsoWeek week;
    std::vector<DayFacts> days; ///< seven, from the first day of the person's week
    int todos = 0;
    int done = 0;
    bool committed = false;
    int leftOver = 0; ///< open todos planned for an earlier day or week before this one
    int leftOverMinutes = 0;
    std::vector<RunningInterval> running; ///< of any day

    [[nodiscard]] int trackedAt(const DayFacts &day, qint64 nowMs) const
    {
        return day.trackedMinutes + runningMinutes(running, nowMs, day.date);
    }
    friend bool operator==(const WeekFacts &, const WeekFacts &) = default;
};

/// Everything that a week shows, of one state of the profile.
struct WeekSnapshot
{
    WeekFacts facts;
    std::vector<TodoRow> todos;    ///< everything planned in the week, as Kind::Week has it
    std::vector<TodoRow> leftOver; ///< the first ones that are open and were planned before it
    std::vector<GoalRow> goals;
};

/// One stretch of tracked time, with the todo that it belongs to.
struct TimeEntryRow
{
    RowKey key = 0;
    RecordId id;
    RecordId todo;
    QString title; ///< of the todo
    QString projectTitle;
    QString projectColour;
    qint64 startedAtMs = 0;
    std::optional<qint64> endedAtMs; ///< nothing while it runs
    QString note;
    friend bool operator==(const TimeEntryRow &, const TimeEntryRow &) = default;
};

/// One reminder, by what it never shares with another: two that mean the same moment are one.
struct ReminderName
{
    RecordId todo;
    QString moment; ///< local, "2026-11-11T11:30"
    friend auto operator<=>(const ReminderName &, const ReminderName &) = default;
};

/// A reminder of an open todo that was not shown yet.
struct ReminderRow
{
    ReminderName name;
    QString element; ///< of TodoReminders: the moment, "due-15m", or one put off
    qint64 atMs = 0; ///< when the moment comes in the clock's zone
    QString title;
    QString projectTitle;
    std::optional<int> estimateMinutes;
    Plan plan;
    Due due;
    friend bool operator==(const ReminderRow &, const ReminderRow &) = default;
};

/// Which todos a list shows, and in which order.
struct TodoFilter
{
    enum class Kind {
        Day,      ///< planned for `date`, by day order (open and done)
        AnyDay,   ///< open, planned for `week` without a day
        LeftOver, ///< open, planned for a day or week before `week`
        Week,     ///< everything planned in `week`, by day, then day order; any-day last
        Today,    ///< planned for `date`, or due by it, or left over from before it, or done on it
        Inbox, ///< open, no project and no plan … those that have not reached `confirmed`, newest
               ///< first
        InboxByStage, ///< the same: what still waits for a project or an estimate, then the rest
        NearlyThere,  ///< the rest: of the Inbox, what has a project and an estimate
        Project,
        Goal,
        Subtasks, ///< of `record`, by project order
        All,      ///< every todo that is not deleted, newest first
        Search,   ///< matches of `query`
    };
    Kind kind = Kind::All;
    QDate date = {};
    IsoWeek week = {};
    RecordId record = {};
    QString query = {}; ///< CLI.md's operators narrow any kind
    bool openOnly = false;
    friend bool operator==(const TodoFilter &, const TodoFilter &) = default;
};

struct SearchHit
{
    Entity entity;
    RecordId id;
    QString title;
    QString excerpt; ///< the place of the match in the notes; empty where the title matched
    bool open = true;
};

/// One field's change in a record's history.
struct HistoryEntry
{
    qint64 atMs = 0;
    QString device; ///< its name, or the first digits of its id
    RecordId action;
    ActionKind kind = ActionKind::Edit;
    QString field;
    QString element;
    Value from;
    Value to;
};

} // namespace sennight
