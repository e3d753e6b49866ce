// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planner.h"

#include "domain/week_actions.h"

namespace sennight {

/// What a person decides about a week: each call is one action of the planner, with its toast and
/// its undo, built when its turn comes. GUI thread.
class WeekDecisions
{
public:
    /// The planner must outlive this.
    explicit WeekDecisions(Planner &planner)
        : m_planner(planner)
    {}

    /// Promises everything that stands in the week and is not let go.
    void commit(IsoWeek week);
    void uncommit(IsoWeek week);
    /// Plans what `week` left over, and counts that it rolled over.
    void rollOver(const QStringList &ids, IsoWeek week, const Plan &to);
    /// Out of the plan: into the project, or for four weeks out of sight.
    void park(const QStringList &ids);
    /// Without `to` its parts have no plan.
    void split(const QString &id, std::vector<TodoPart> parts, const Plan &to);
    /// The goal goes on in another week, with its open todos.
    void carryGoal(const GoalRow &goal, IsoWeek to);
    /// "missed", "dropped"; empty: as its todos say.
    void setGoalStatus(const GoalRow &goal, const QString &status);
    void reachGoal(const GoalRow &goal);
    /// `weekday`: 1 = Monday … 7 = Sunday.
    void setCapacity(IsoWeek week, int weekday, int minutes);
    void setReflection(IsoWeek week, const QString &text, const QString &toast);
    /// Why a todo of a committed week came, moved or went; empty takes it away.
    void giveReason(const QString &todoId, IsoWeek week, const QString &text);

private:
    [[nodiscard]] const Queries &queries() const { return m_planner.ports().items.queries; }
    [[nodiscard]] TextContext text() const { return m_planner.ports().items.text(); }
    [[nodiscard]] std::vector<QString> ordersAt(const Plan &plan, int count,
                                                std::vector<Edit> &renumbered) const;
    void editGoal(const RecordId &goal, Field field, const Value &value, const QString &toast);

    Planner &m_planner;
};

} // namespace sennight
