// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "quick_add.h"

#include <span>

namespace sennight {

/// What every action needs beside its records.
struct ActionContext
{
    qint64 nowMs = 0;
    QDate today;
    RandomSource &random;
};

/// A new record and the action that makes it.
struct Creation
{
    RecordId id;
    Action action;
};

// What people do, as edits. Pure: they read the records given and write nothing. The caller
// commits.

/// Where a new todo stands among others; empty: nothing is written of it.
struct TodoOrders
{
    QString day = {};     ///< in the list of its day or week
    QString project = {}; ///< among the todos of its project
};
[[nodiscard]] Creation addTodo(const QuickAddResult &todo, const TodoOrders &orders,
                               const ActionContext &context);
/// A second todo like this one, without what makes it this very one: what was done about it, its
/// order and its place in a series.
[[nodiscard]] Creation copyTodo(const Record &todo, const ActionContext &context);
[[nodiscard]] Creation addProject(const QString &title, const QString &colour, const QString &order,
                                  const ActionContext &context);
[[nodiscard]] Creation addGoal(const QString &title, IsoWeek week, std::optional<RecordId> project,
                               const QString &order, const ActionContext &context);
[[nodiscard]] Creation addThought(const QString &title, const QString &body,
                                  const ActionContext &context);
/// The link's id follows from its ends. A link that was deleted lives again.
[[nodiscard]] Creation addLink(const RecordId &from, Entity fromEntity, const RecordId &to,
                               Entity toEntity, const ActionContext &context);

/// Sets one field, or one element of it, of records of any kind.
[[nodiscard]] Action edit(std::span<const Record> records, Field field, const Value &value,
                          const QString &element = {});
/// Marks todos done; done ones stay as they are. A recurring one gets its successor in the same
/// action: id successorId(series, this), and only bookkeeping written (series, predecessor,
/// occurrence, created_at); all else is inherited. `deleted` = false goes with it for a successor
/// that an undo took away, here or, later, on another device that completed the same todo. The
/// occurrence follows from recurrenceAnchor() and the day of completion. A running timer of one of
/// the todos is stopped (`runningEntries`: open time entries).
[[nodiscard]] Action complete(std::span<const Record> todos, std::span<const Record> runningEntries,
                              const ActionContext &context);
/// Decided not to do them; done ones stay done. Of a recurring todo that is this one occurrence:
/// its successor comes as after a completion. Deleting it ends the series. Running timers of the
/// todos are stopped, as by complete().
[[nodiscard]] Action letGo(std::span<const Record> todos, std::span<const Record> runningEntries,
                           const ActionContext &context);
/// Open again, whether done or let go. A successor that was made stays.
[[nodiscard]] Action reopen(std::span<const Record> todos, const ActionContext &context);
/// Running timers of the todos among them are stopped, as by complete().
[[nodiscard]] Action remove(std::span<const Record> records, std::span<const Record> runningEntries,
                            const ActionContext &context);
[[nodiscard]] Action restore(std::span<const Record> records, const ActionContext &context);
/// Plans todos for a day or a week, or unschedules them (null plan); `orders` has one key a todo,
/// or is empty.
[[nodiscard]] Action plan(std::span<const Record> todos, const Plan &plan,
                          std::span<const QString> orders, const ActionContext &context);
/// Starts the timer of a todo and stops what ran before. One that runs already goes on: the action
/// is empty then, and the id is that of its entry.
[[nodiscard]] Creation startTimer(const Record &todo, std::span<const Record> runningEntries,
                                  const ActionContext &context);
[[nodiscard]] Action stopTimer(std::span<const Record> runningEntries,
                               const ActionContext &context);
/// Freezes what was promised: todos and the sum of their estimates.
[[nodiscard]] Action commitWeek(IsoWeek week, std::span<const RecordId> todos, int minutes,
                                const ActionContext &context);
/// Kept in canonical form; what is no JSON is passed on as it is, for validate() to refuse.
[[nodiscard]] Action setSetting(const QString &key, const QString &json,
                                const ActionContext &context);

} // namespace sennight
