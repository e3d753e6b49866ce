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

[[nodiscard]] Creation addTodo(const QuickAddResult &todo, const QString &dayOrder,
                               const ActionContext &context);
[[nodiscard]] Creation addProject(const QString &title, const QString &colour, const QString &order,
                                  const ActionContext &context);
[[nodiscard]] Creation addGoal(const QString &title, IsoWeek week, std::optional<RecordId> project,
                               const QString &order, const ActionContext &context);
[[nodiscard]] Creation addThought(const QString &title, const QString &body,
                                  const ActionContext &context);
[[nodiscard]] Creation addLink(const RecordId &from, Entity fromEntity, const RecordId &to,
                               Entity toEntity, const ActionContext &context);

/// Marks todos done. A recurring one gets its successor in the same action: id successorId(series,
/// this), and only series, predecessor and occurrence written; all else is inherited. A running
/// timer of one of them is stopped (`runningEntries`: open time entries).
[[nodiscard]] Action complete(std::span<const Record> todos, std::span<const Record> runningEntries,
                              const ActionContext &context);
[[nodiscard]] Action letGo(std::span<const Record> todos, const ActionContext &context);
[[nodiscard]] Action reopen(std::span<const Record> todos, const ActionContext &context);
[[nodiscard]] Action remove(std::span<const Record> records, const ActionContext &context);
[[nodiscard]] Action restore(std::span<const Record> records, const ActionContext &context);
/// Plans todos for a day or a week, or unschedules them (null plan); `orders` has one key a todo,
/// or is empty.
[[nodiscard]] Action plan(std::span<const Record> todos, const Plan &plan,
                          std::span<const QString> orders, const ActionContext &context);
/// Starts the timer of a todo and stops what ran before.
[[nodiscard]] Creation startTimer(const Record &todo, std::span<const Record> runningEntries,
                                  const ActionContext &context);
[[nodiscard]] Action stopTimer(std::span<const Record> runningEntries,
                               const ActionContext &context);
/// Freezes what was promised: todos and the sum of their estimates.
[[nodiscard]] Action commitWeek(IsoWeek week, std::span<const RecordId> todos, int minutes,
                                const ActionContext &context);
[[nodiscard]] Action setSetting(const QString &key, const QString &json,
                                const ActionContext &context);

} // namespace sennight
