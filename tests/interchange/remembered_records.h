// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "store/queries.h"

#include <map>
#include <set>

namespace sennight {

/// Records in memory behind the query interface, as far as import and export ask. Committing checks
/// every edit as the store does, and fails the test where one is bad. A test double.
class RememberedRecords final : public Queries
{
public:
    explicit RememberedRecords(const Clock &clock)
        : m_clock(clock)
    {}

    /// The number of edits that changed something.
    int commit(const Action &action);
    /// As the store does: records that the action made are deleted.
    void undo(const Action &action);
    [[nodiscard]] std::vector<Record> all(Entity entity) const;
    [[nodiscard]] Record byTitle(Entity entity, const QString &title) const;
    [[nodiscard]] Action editing(const RecordId &record, Field field, const Value &value) const
    {
        return {ActionKind::Edit, {}, {{record, field, value}}};
    }

    Result<std::vector<RowKey>> todoKeys(const TodoFilter &) const override { return {}; }
    Result<std::vector<TodoRow>> todoRows(std::span<const RowKey>) const override { return {}; }
    Result<std::vector<TodoRow>> todos(const TodoFilter &, int) const override { return {}; }
    Result<TodoRow> todo(const RecordId &) const override { return failure(ErrorCode::NotFound); }
    Result<qint64> countTodos(const TodoFilter &) const override { return 0; }
    Result<std::optional<TodoRow>> runningTodo() const override { return std::nullopt; }
    Result<std::vector<Record>> runningEntries() const override { return {}; }
    Result<std::vector<ProjectRow>> projects(bool includeEnded) const override;
    Result<std::vector<IntentionRow>> intentions() const override { return {}; }
    Result<std::vector<OutlineRow>> outline(const RecordId &, const QString &) const override
    {
        return {};
    }
    Result<QString> lastProjectOrder(const RecordId &) const override { return QString(); }
    Result<std::vector<GoalRow>> goals(IsoWeek) const override { return {}; }
    Result<WeekFacts> weekFacts(IsoWeek) const override { return {}; }
    Result<WeekSnapshot> week(IsoWeek, const QString &, int) const override { return {}; }
    Result<std::vector<SearchHit>> search(const QString &, int) const override { return {}; }
    bool searchIsComplete() const override { return true; }
    Result<Record> record(const RecordId &id) const override;
    Result<std::pair<Entity, RecordId>> resolve(const QString &) const override
    {
        return failure(ErrorCode::NotFound);
    }
    int prefixLength() const override { return 4; }
    Result<void> forEach(Entity entity, bool includeDeleted,
                         const std::function<bool(const Record &)> &visit) const override;
    Result<std::optional<RecordId>> findByExtra(Entity entity, const QString &key,
                                                const QString &value) const override;
    Result<std::vector<RecordId>> findByTitle(Entity, const QString &) const override { return {}; }
    /// As far as it tells what was deleted by an undo.
    Result<std::vector<HistoryEntry>> history(const RecordId &id) const override;
    PlannerSettings settings() const override { return {}; }
    Result<std::optional<QString>> setting(const QString &) const override { return std::nullopt; }
    Result<std::vector<TimeEntryRow>> timeEntriesOf(const RecordId &) const override { return {}; }
    Result<std::vector<TimeEntryRow>> timeEntries(qint64, qint64) const override { return {}; }
    Result<std::vector<ReminderRow>> reminders(qint64, qint64) const override { return {}; }
    QDate today() const override;

private:
    const Clock &m_clock;
    std::map<std::pair<Entity, RecordId>, Record> m_records;
    std::set<RecordId> m_undone;
};

} // namespace sennight
