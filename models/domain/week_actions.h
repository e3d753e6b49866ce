// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"

namespace sennight {

// What people decide when one week ends and the next begins, as edits. Pure, as actions.h.

/// Takes the promise of a week back.
[[nodiscard]] Action uncommitWeek(IsoWeek week, const ActionContext &context);
/// Sets one field, or one element of it, of a week that may have no record yet.
[[nodiscard]] Action editWeek(IsoWeek week, Field field, const Value &value,
                              const QString &element = {});
/// Plans todos that a week left over for `to`, and counts that they rolled over from `week`, which
/// may not be over yet. `orders` as for plan().
[[nodiscard]] Action rollOver(std::span<const Record> todos, IsoWeek week, const Plan &to,
                              std::span<const QString> orders, const ActionContext &context);
/// Takes todos out of the plan without letting them go. One with a project waits there; one
/// without comes back into the Inbox on `backOn`.
[[nodiscard]] Action park(std::span<const Record> todos, QDate backOn,
                          const ActionContext &context);

/// A part of a todo that is too much for one.
struct TodoPart
{
    QString title;
    std::optional<int> estimateMinutes = {};
};

/// One part a line, "Write the intro 1h 30m": the estimate stands at the end, where there is one.
/// Empty lines are left out.
[[nodiscard]] std::vector<TodoPart> partsFromText(const QString &lines);

/// Where the first part of a todo that was split is named.
inline constexpr QLatin1StringView splitInto("sennight:split_into");

/// Todos of their own in place of one, planned for `to`, with its project, goal, priority, deadline
/// and tags; its notes and its open `steps` go to the first part. The todo itself is let go as one
/// that was split, and keeps the time that it took: its timer stops (`runningEntries`: open time
/// entries). `orders` has one key a part, or is empty. Nothing where there are no parts.
[[nodiscard]] Action split(const Record &todo, std::span<const TodoPart> parts,
                           std::span<const Record> steps, std::span<const Record> runningEntries,
                           const Plan &to, std::span<const QString> orders,
                           const ActionContext &context);

/// Let go because its parts stand in its place.
[[nodiscard]] bool isSplit(const Record &todo);

/// Where the goal of a later week that carries this one on is named.
inline constexpr QLatin1StringView carriedTo("sennight:carried_to");

/// What a goal meant to reach in its week, and what it reached.
struct GoalProgress
{
    int todos = 0;
    int done = 0;
    int estimateMinutes = 0;
    int trackedMinutes = 0;
};

/// The same goal for a later week, with the targets that are left and the todos that are open; this
/// one is missed. What left it stays in its targets, so that it does not look reached. Gives the
/// new goal.
[[nodiscard]] Creation carryGoal(const Record &goal, std::span<const Record> openTodos,
                                 const GoalProgress &progress, IsoWeek week, const QString &order,
                                 const ActionContext &context);

/// Where a person wrote why a todo of a committed week came, moved or went: an element of the
/// todo's extras.
[[nodiscard]] QString reasonElement(IsoWeek week);

} // namespace sennight
