// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person_week.h"
#include "items/item_context.h"
#include "support/patience.h"

#include <algorithm>
#include <thread>

namespace sennight {

/// A profile in memory for the tests of the models: rows as they are, lists by the simple rules of
/// TodoFilter. Counts how often it was asked for rows. Set it up before other threads read it.
class FakeQueries final : public Queries
{
public:
    std::vector<TodoRow> rows; ///< in the order of every list
    std::vector<ProjectRow> projectRows;
    std::vector<IntentionRow> intentionRows;
    std::vector<GoalRow> goalRows;
    std::vector<Record> records; ///< all others are empty
    std::vector<SearchHit> hits;
    std::vector<TimeEntryRow> entryRows;
    std::vector<ReminderRow> reminderRows;
    std::optional<Error> error; ///< given instead of any answer
    QDate day = QDate(2026, 11, 11);
    PlannerSettings planner;
    QTimeZone zone{"Europe/Berlin"};
    bool isIndexed = true;
    mutable int rowReads = 0;
    mutable int goalReads = 0;
    mutable int keyReads = 0;
    mutable std::thread::id keyThread;
    mutable QString searched;

    TodoRow &add(const QString &title, const Plan &plan = {})
    {
        TodoRow row;
        row.key = static_cast<RowKey>(rows.size()) + 1;
        row.id = RecordId::fromName(QByteArray::number(row.key));
        row.title = title;
        row.plan = plan;
        rows.push_back(row);
        return rows.back();
    }
    TodoRow &row(const QString &title) { return *std::ranges::find(rows, title, &TodoRow::title); }

    Result<std::vector<RowKey>> todoKeys(const TodoFilter &filter) const override
    {
        ++keyReads;
        keyThread = std::this_thread::get_id();
        if (error)
            return std::unexpected(*error);
        std::vector<RowKey> keys;
        for (const TodoRow &each : rows) {
            if (isIn(each, filter))
                keys.push_back(each.key);
        }
        return keys;
    }
    Result<std::vector<TodoRow>> todoRows(std::span<const RowKey> keys) const override
    {
        ++rowReads;
        if (error)
            return std::unexpected(*error);
        std::vector<TodoRow> found;
        for (const RowKey key : keys) {
            const auto row = std::ranges::find(rows, key, &TodoRow::key);
            if (row != rows.end())
                found.push_back(*row);
        }
        return found;
    }
    Result<std::vector<TodoRow>> todos(const TodoFilter &filter, int limit) const override
    {
        if (error)
            return std::unexpected(*error);
        std::vector<TodoRow> found;
        for (const TodoRow &each : rows) {
            if (isIn(each, filter) && (limit < 0 || std::ssize(found) < limit))
                found.push_back(each);
        }
        return found;
    }
    Result<TodoRow> todo(const RecordId &id) const override
    {
        const auto row = std::ranges::find(rows, id, &TodoRow::id);
        if (row == rows.end())
            return failure(ErrorCode::NotFound);
        return *row;
    }
    Result<qint64> countTodos(const TodoFilter &filter) const override
    {
        return static_cast<qint64>(todos(filter, -1)->size());
    }
    Result<std::optional<TodoRow>> runningTodo() const override
    {
        for (const TodoRow &each : rows) {
            if (each.runningSinceMs)
                return each;
        }
        return std::nullopt;
    }
    Result<std::vector<Record>> runningEntries() const override
    {
        std::vector<Record> found;
        for (const TodoRow &each : rows) {
            if (!each.runningSinceMs)
                continue;
            Record entry;
            entry.entity = Entity::TimeEntry;
            entry.values[Field::TimeEntryTodo] = each.id;
            entry.values[Field::TimeEntryStartedAt] = *each.runningSinceMs;
            found.push_back(std::move(entry));
        }
        return found;
    }
    Result<std::vector<ProjectRow>> projects(bool includeEnded) const override
    {
        std::vector<ProjectRow> found = projectRows;
        if (!includeEnded)
            std::erase_if(found, [](const ProjectRow &row) {
                return row.status == QLatin1StringView("completed") ||
                       row.status == QLatin1StringView("archived");
            });
        return found;
    }
    Result<std::vector<IntentionRow>> intentions() const override
    {
        if (error)
            return std::unexpected(*error);
        return intentionRows;
    }
    Result<std::vector<OutlineRow>> outline(const RecordId &project, const QString &) const override
    {
        if (error)
            return std::unexpected(*error);
        std::vector<OutlineRow> found;
        for (const TodoRow &each : rows) {
            if (each.project == project)
                found.push_back(outlineOf(each));
        }
        return found;
    }
    Result<QString> lastProjectOrder(const RecordId &) const override { return QString(); }
    Result<std::vector<GoalRow>> goals(IsoWeek week) const override
    {
        ++goalReads;
        std::vector<GoalRow> found = goalRows;
        std::erase_if(found, [&](const GoalRow &row) { return row.week != week; });
        return found;
    }
    Result<WeekFacts> weekFacts(IsoWeek week) const override
    {
        if (error)
            return std::unexpected(*error);
        WeekFacts facts;
        facts.week = week;
        const QDate first = firstDayOf(week, planner.firstDayOfWeek);
        for (int i = 0; i < 7; ++i)
            facts.days.push_back(dayFacts(first.addDays(i)));
        for (const TodoRow &each : rows) {
            facts.todos += isInWeek(each, week) ? 1 : 0;
            facts.done += isInWeek(each, week) && each.completedAtMs ? 1 : 0;
            if (each.runningSinceMs)
                facts.running.push_back(
                    {dateAt(*each.runningSinceMs, planner.dayStart, zone), *each.runningSinceMs});
            if (isIn(each, {.kind = TodoFilter::Kind::LeftOver, .week = week})) {
                ++facts.leftOver;
                facts.leftOverMinutes += each.estimateMinutes.value_or(0);
            }
        }
        return facts;
    }
    Result<WeekSnapshot> week(IsoWeek week, const QString &query, int mostLeftOver) const override
    {
        if (error)
            return std::unexpected(*error);
        using Kind = TodoFilter::Kind;
        return WeekSnapshot{
            *weekFacts(week), *todos({.kind = Kind::Week, .week = week, .query = query}, -1),
            *todos({.kind = Kind::LeftOver, .week = week, .query = query}, mostLeftOver),
            *goals(week)};
    }
    Result<std::vector<SearchHit>> search(const QString &query, int limit) const override
    {
        searched = query;
        if (error)
            return std::unexpected(*error);
        return std::vector<SearchHit>(hits.begin(),
                                      hits.begin() + std::min<qsizetype>(limit, hits.size()));
    }
    bool searchIsComplete() const override { return isIndexed; }
    Result<Record> record(const RecordId &id) const override
    {
        const auto kept = std::ranges::find(records, id, &Record::id);
        if (kept != records.end())
            return *kept;
        Record record;
        record.id = id;
        return record;
    }
    Result<std::pair<Entity, RecordId>> resolve(const QString &) const override
    {
        return failure(ErrorCode::NotFound);
    }
    int prefixLength() const override { return 4; }
    Result<void> forEach(Entity, bool, const std::function<bool(const Record &)> &) const override
    {
        return {};
    }
    Result<std::optional<RecordId>> findByExtra(Entity, const QString &,
                                                const QString &) const override
    {
        return std::nullopt;
    }
    Result<std::vector<RecordId>> findByTitle(Entity, const QString &) const override { return {}; }
    Result<std::vector<HistoryEntry>> history(const RecordId &) const override { return {}; }
    PlannerSettings settings() const override { return planner; }
    Result<std::optional<QString>> setting(const QString &) const override { return std::nullopt; }
    QDate today() const override { return day; }
    Result<std::vector<TimeEntryRow>> timeEntriesOf(const RecordId &todo) const override
    {
        if (error)
            return std::unexpected(*error);
        std::vector<TimeEntryRow> found = entryRows;
        std::erase_if(found, [&](const TimeEntryRow &row) { return row.todo != todo; });
        return found;
    }
    Result<std::vector<TimeEntryRow>> timeEntries(qint64, qint64) const override
    {
        if (error)
            return std::unexpected(*error);
        return entryRows;
    }
    Result<std::vector<ReminderRow>> reminders(qint64 fromMs, qint64 toMs) const override
    {
        if (error)
            return std::unexpected(*error);
        std::vector<ReminderRow> found = reminderRows;
        std::erase_if(
            found, [&](const ReminderRow &row) { return row.atMs < fromMs || row.atMs >= toMs; });
        return found;
    }

private:
    DayFacts dayFacts(QDate date) const
    {
        DayFacts facts;
        facts.date = date;
        facts.capacityMinutes = planner.capacityMinutes[date.dayOfWeek() - 1];
        for (const TodoRow &each : rows) {
            if (each.plan.day != date)
                continue;
            ++facts.todos;
            facts.done += each.completedAtMs ? 1 : 0;
            facts.plannedMinutes += each.estimateMinutes.value_or(0);
            facts.trackedMinutes += each.trackedMinutes();
        }
        return facts;
    }
    OutlineRow outlineOf(const TodoRow &row) const
    {
        const auto parent =
            row.parent ? std::ranges::find(rows, *row.parent, &TodoRow::id) : rows.end();
        return {.key = row.key,
                .id = row.id,
                .parent = parent == rows.end() ? 0 : parent->key,
                .order = row.projectOrder,
                .plan = row.plan,
                .dueOn = row.due.date,
                .settledAtMs = row.completedAtMs.value_or(row.letGoAtMs.value_or(0)),
                .minutesLeft =
                    row.isOpen() ? row.estimateMinutes.value_or(0) - row.trackedMinutes() : 0};
    }
    bool isInWeek(const TodoRow &row, IsoWeek week) const
    {
        return row.plan.week == week ||
               (row.plan.day.isValid() && weekOf(row.plan.day, planner.firstDayOfWeek) == week);
    }
    bool isBefore(const TodoRow &row, IsoWeek week) const
    {
        return row.plan.day.isValid() ? row.plan.day < firstDayOf(week, planner.firstDayOfWeek)
                                      : row.plan.week.isValid() && row.plan.week < week;
    }
    bool isIn(const TodoRow &row, const TodoFilter &filter) const
    {
        if (filter.openOnly && !row.isOpen())
            return false;
        switch (filter.kind) {
        case TodoFilter::Kind::Day:
            return row.plan.day == filter.date;
        case TodoFilter::Kind::AnyDay:
            return row.isOpen() && row.plan.week == filter.week;
        case TodoFilter::Kind::LeftOver:
            return row.isOpen() && isBefore(row, filter.week);
        case TodoFilter::Kind::Week:
            return isInWeek(row, filter.week);
        case TodoFilter::Kind::Today:
            return row.plan.day == filter.date ||
                   (row.isOpen() && ((row.plan.day.isValid() && row.plan.day < filter.date) ||
                                     (!row.due.isNull() && row.due.date <= filter.date)));
        case TodoFilter::Kind::Inbox:
            return row.isOpen() && row.plan.isNull();
        case TodoFilter::Kind::Project:
            return row.project == filter.record;
        default:
            return true;
        }
    }
};

/// What the models need, over one FakeQueries: Wednesday 11 November 2026, 10:00 in Berlin.
struct FakeProfile
{
    FakeProfile() { feed.setDay(queries.day, 1); }

    [[nodiscard]] ItemContext context(BackgroundReader *reader = nullptr)
    {
        return {queries, reader, feed, clock, QLocale(QLocale::English, QLocale::UnitedKingdom)};
    }
    /// One todo was touched.
    void commit(const TodoRow &row, std::vector<Field> fields = {Field::TodoPlan})
    {
        Committed committed;
        committed.records.push_back({Entity::Todo, row.id, row.key, std::move(fields), false});
        Q_EMIT feed.committed(committed);
    }
    void commitEverything()
    {
        Committed committed;
        committed.everything = true;
        Q_EMIT feed.committed(committed);
    }

    static constexpr qint64 tenOClock = 1794387600000; ///< 2026-11-11T09:00Z
    FakeQueries queries;
    ChangeFeed feed;
    FixedClock clock{tenOClock, QTimeZone("Europe/Berlin")};
};

} // namespace sennight
