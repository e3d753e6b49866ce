// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows.h"

#include <array>
#include <functional>
#include <span>

namespace sennight {

/// The settings that queries depend on, read from the profile once and again when they change.
struct PlannerSettings
{
    int firstDayOfWeek = 1;       ///< 1 = Monday … 7 = Sunday
    QTime dayStart = QTime(4, 0); ///< "today" begins here
    std::array<int, 7> capacityMinutes{360, 360, 360, 360,
                                       360, 180, 120}; ///< Monday first; a week may differ
    friend bool operator==(const PlannerSettings &, const PlannerSettings &) = default;
};

/// Reads on a read-only connection. Lives in one thread, the one that made it; never waits for a
/// writer. A row that a list shows is fetched by key: ask for the keys once, then for windows of
/// rows.
class Queries
{
public:
    virtual ~Queries() = default;

    [[nodiscard]] virtual Result<std::vector<RowKey>> todoKeys(const TodoFilter &filter) const = 0;
    /// Rows in the order of `keys`; a key that is gone gives no row.
    [[nodiscard]] virtual Result<std::vector<TodoRow>>
    todoRows(std::span<const RowKey> keys) const = 0;
    /// Keys and rows at once, for the short lists of the week.
    [[nodiscard]] virtual Result<std::vector<TodoRow>> todos(const TodoFilter &filter,
                                                             int limit = -1) const = 0;
    [[nodiscard]] virtual Result<TodoRow> todo(const RecordId &id) const = 0;
    [[nodiscard]] virtual Result<qint64> countTodos(const TodoFilter &filter) const = 0;
    /// The todo whose timer runs on this profile; the latest where several devices started one.
    [[nodiscard]] virtual Result<std::optional<TodoRow>> runningTodo() const = 0;
    /// The time entries whose end is open, deleted ones left out: what starting, stopping and
    /// completing touch.
    [[nodiscard]] virtual Result<std::vector<Record>> runningEntries() const = 0;

    [[nodiscard]] virtual Result<std::vector<ProjectRow>> projects(bool includeEnded) const = 0;
    /// In the person's own order.
    [[nodiscard]] virtual Result<std::vector<IntentionRow>> intentions() const = 0;
    /// All todos of a project and the steps of each, also those that no project holds, by project
    /// order; with a query only those that match. May be long.
    [[nodiscard]] virtual Result<std::vector<OutlineRow>> outline(const RecordId &project,
                                                                  const QString &query) const = 0;
    /// The largest order key in a project; empty where there is none.
    [[nodiscard]] virtual Result<QString> lastProjectOrder(const RecordId &project) const = 0;
    [[nodiscard]] virtual Result<std::vector<GoalRow>> goals(IsoWeek week) const = 0;
    [[nodiscard]] virtual Result<WeekFacts> weekFacts(IsoWeek week) const = 0;
    /// `query` (CLI.md's operators) narrows the todos; facts and goals stay whole. At most
    /// `mostLeftOver` rows of what is left over; the facts count all of it.
    [[nodiscard]] virtual Result<WeekSnapshot> week(IsoWeek week, const QString &query,
                                                    int mostLeftOver) const = 0;

    [[nodiscard]] virtual Result<std::vector<SearchHit>> search(const QString &query,
                                                                int limit) const = 0;
    /// False while words of some commits are not indexed yet; they are found all the same.
    [[nodiscard]] virtual bool searchIsComplete() const = 0;

    /// The whole record with all shown values. NotFound where there is none; deleted ones are
    /// found.
    [[nodiscard]] virtual Result<Record> record(const RecordId &id) const = 0;
    /// A full id or an unambiguous prefix of at least one digit → the record. NotFound, Ambiguous
    /// (detail lists up to five).
    [[nodiscard]] virtual Result<std::pair<Entity, RecordId>>
    resolve(const QString &prefix) const = 0;
    /// How many digits make every id of this entity distinct in lists; at least four.
    [[nodiscard]] virtual int prefixLength() const = 0;
    /// Every record of a kind in ascending id, deleted ones on request; stops when `visit` gives
    /// false.
    virtual Result<void> forEach(Entity entity, bool includeDeleted,
                                 const std::function<bool(const Record &)> &visit) const = 0;
    /// The record whose `extras` has element `key` with the one-line `value` (foreign ids), if any.
    [[nodiscard]] virtual Result<std::optional<RecordId>>
    findByExtra(Entity entity, const QString &key, const QString &value) const = 0;
    /// Records of a kind by title, letter case ignored; exact matches first, then unique prefixes.
    [[nodiscard]] virtual Result<std::vector<RecordId>> findByTitle(Entity entity,
                                                                    const QString &title) const = 0;

    [[nodiscard]] virtual Result<std::vector<HistoryEntry>> history(const RecordId &id) const = 0;
    [[nodiscard]] virtual PlannerSettings settings() const = 0;
    /// A setting's JSON text as stored; nothing = the default applies.
    [[nodiscard]] virtual Result<std::optional<QString>> setting(const QString &key) const = 0;
    /// The local date that "today" is, by clock, zone and the day-start setting.
    [[nodiscard]] virtual QDate today() const = 0;

    /// Time entries of one todo, the latest first.
    [[nodiscard]] virtual Result<std::vector<TimeEntryRow>>
    timeEntriesOf(const RecordId &todo) const = 0;
    /// Time entries of all todos of which some time lies between two instants (ms, the second left
    /// out), by start. Of one that is longer than a year the end is not looked for.
    [[nodiscard]] virtual Result<std::vector<TimeEntryRow>> timeEntries(qint64 fromMs,
                                                                        qint64 toMs) const = 0;
    /// Reminders of open todos that were not claimed yet (Store::claimReminders) and whose instant
    /// lies between two instants (ms, the second left out), the earliest first.
    [[nodiscard]] virtual Result<std::vector<ReminderRow>> reminders(qint64 fromMs,
                                                                     qint64 toMs) const = 0;
};

} // namespace sennight
