// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline_reader_p.h"
#include "record_reader_p.h"
#include "sqlite_queries.h"
#include "time_reader_p.h"
#include "todo_reader_p.h"
#include "week_reader_p.h"

namespace sennight {

/// The queries on a read-only connection. Each call reads one state of the database and leaves no
/// transaction open behind it, so that checkpoints can empty the WAL.
class SqliteQueries final : public Queries
{
public:
    SqliteQueries(std::unique_ptr<ReadConnection> connection, const Clock &clock);

    [[nodiscard]] Result<std::vector<RowKey>> todoKeys(const TodoFilter &filter) const override;
    [[nodiscard]] Result<std::vector<TodoRow>>
    todoRows(std::span<const RowKey> keys) const override;
    [[nodiscard]] Result<std::vector<TodoRow>> todos(const TodoFilter &filter,
                                                     int limit) const override;
    [[nodiscard]] Result<TodoRow> todo(const RecordId &id) const override;
    [[nodiscard]] Result<qint64> countTodos(const TodoFilter &filter) const override;
    [[nodiscard]] Result<std::optional<TodoRow>> runningTodo() const override;
    [[nodiscard]] Result<std::vector<Record>> runningEntries() const override;

    [[nodiscard]] Result<std::vector<ProjectRow>> projects(bool includeEnded) const override;
    [[nodiscard]] Result<std::vector<IntentionRow>> intentions() const override;
    [[nodiscard]] Result<std::vector<OutlineRow>> outline(const RecordId &project,
                                                          const QString &query) const override;
    [[nodiscard]] Result<QString> lastProjectOrder(const RecordId &project) const override;
    [[nodiscard]] Result<std::vector<GoalRow>> goals(IsoWeek week) const override;
    [[nodiscard]] Result<WeekFacts> weekFacts(IsoWeek week) const override;
    [[nodiscard]] Result<WeekSnapshot> week(IsoWeek week, const QString &query,
                                            int mostLeftOver) const override;

    [[nodiscard]] Result<std::vector<SearchHit>> search(const QString &query,
                                                        int limit) const override;
    [[nodiscard]] bool searchIsComplete() const override;

    [[nodiscard]] Result<Record> record(const RecordId &id) const override;
    [[nodiscard]] Result<std::pair<Entity, RecordId>> resolve(const QString &prefix) const override;
    [[nodiscard]] int prefixLength() const override;
    Result<void> forEach(Entity entity, bool includeDeleted,
                         const std::function<bool(const Record &)> &visit) const override;
    [[nodiscard]] Result<std::optional<RecordId>> findByExtra(Entity entity, const QString &key,
                                                              const QString &value) const override;
    [[nodiscard]] Result<std::vector<RecordId>> findByTitle(Entity entity,
                                                            const QString &title) const override;

    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const RecordId &id) const override;
    [[nodiscard]] PlannerSettings settings() const override;
    [[nodiscard]] Result<std::optional<QString>> setting(const QString &key) const override;
    [[nodiscard]] QDate today() const override;

    [[nodiscard]] Result<std::vector<TimeEntryRow>>
    timeEntriesOf(const RecordId &todo) const override;
    [[nodiscard]] Result<std::vector<TimeEntryRow>> timeEntries(qint64 fromMs,
                                                                qint64 toMs) const override;
    [[nodiscard]] Result<std::vector<ReminderRow>> reminders(qint64 fromMs,
                                                             qint64 toMs) const override;

private:
    /// One snapshot with everything kept from the last one checked.
    class Look;

    struct Readers
    {
        Readers(std::unique_ptr<ReadConnection> reader, const Clock &clock);
        std::unique_ptr<ReadConnection> connection;
        ProfileMoment moment;
        SearchReader search;
        ReferencedRecords references;
        TodoReader todos;
        OutlineReader outlines;
        WeekReader weeks;
        RecordReader records;
        TimeReader times;
    };
    /// Reading keeps statements and settings, which no caller can tell.
    std::unique_ptr<Readers> m_readers;
};

} // namespace sennight
