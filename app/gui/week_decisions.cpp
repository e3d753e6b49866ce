// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_decisions.h"

#include "action_text.h"
#include "day_order.h"
#include "items/todo_text.h"

#include "domain/order_key.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct WeekText
{
    Q_DECLARE_TR_FUNCTIONS(WeekText)
};

/// How long what has no project stays out of sight when it is parked.
constexpr int parkedDays = 28;

QStringList titlesOf(const std::vector<Record> &todos)
{
    QStringList titles;
    for (const Record &todo : todos)
        titles << todo.text(Field::TodoTitle);
    return titles;
}

QString promisedToast(IsoWeek week, int todos, int minutes)
{
    const QString counted = WeekText::tr("%Ln todos", nullptr, todos);
    return WeekText::tr("Week %1 is committed: %2, %3")
        .arg(week.week)
        .arg(counted, durationText(minutes));
}

void append(std::vector<Edit> &edits, std::vector<Edit> more)
{
    std::ranges::move(more, std::back_inserter(edits));
}

} // namespace

void WeekDecisions::commit(IsoWeek week)
{
    m_planner.perform([this, week] {
        const auto rows = queries().todos({.kind = TodoFilter::Kind::Week, .week = week});
        std::vector<RecordId> todos;
        int minutes = 0;
        for (const TodoRow &row : rows.value_or(std::vector<TodoRow>())) {
            if (row.letGoAtMs)
                continue;
            todos.push_back(row.id);
            minutes += row.estimateMinutes.value_or(0);
        }
        if (todos.empty())
            return Planner::Step{};
        return Planner::Step{commitWeek(week, todos, minutes, m_planner.actionContext()),
                             promisedToast(week, static_cast<int>(todos.size()), minutes)};
    });
}

void WeekDecisions::uncommit(IsoWeek week)
{
    m_planner.perform([this, week] {
        return Planner::Step{uncommitWeek(week, m_planner.actionContext()),
                             WeekText::tr("Week %1 is not committed any more").arg(week.week)};
    });
}

std::vector<QString> WeekDecisions::ordersAt(const Plan &plan, int count,
                                             std::vector<Edit> &renumbered) const
{
    DayPlaces places = placesInDay(m_planner.rowsAt(plan), {}, count, m_planner.ports().random);
    renumbered = std::move(places.renumbered);
    return std::move(places.orders);
}

void WeekDecisions::rollOver(const QStringList &ids, IsoWeek week, const Plan &to)
{
    m_planner.perform([this, ids, week, to] {
        const auto todos = m_planner.records(ids);
        if (todos.empty())
            return Planner::Step{};
        std::vector<Edit> renumbered;
        const auto orders = ordersAt(to, static_cast<int>(todos.size()), renumbered);
        Planner::Step step{sennight::rollOver(todos, week, to, orders, m_planner.actionContext()),
                           movedToast(titlesOf(todos), to, text())};
        append(step.action.edits, std::move(renumbered));
        return step;
    });
}

void WeekDecisions::park(const QStringList &ids)
{
    m_planner.perform([this, ids] {
        const auto todos = m_planner.records(ids);
        if (todos.empty())
            return Planner::Step{};
        const QDate back = m_planner.ports().items.feed.today().addDays(parkedDays);
        const bool hasProject = !isNull(todos.front().value(Field::TodoProject));
        const QString toast = hasProject
                                  ? WeekText::tr("Parked in its project: %1")
                                        .arg(quotedTitle(todos.front().text(Field::TodoTitle)))
                                  : WeekText::tr("Parked until %1: %2")
                                        .arg(dayMonthText(back, text().locale),
                                             quotedTitle(todos.front().text(Field::TodoTitle)));
        return Planner::Step{sennight::park(todos, back, m_planner.actionContext()), toast};
    });
}

void WeekDecisions::split(const QString &id, std::vector<TodoPart> parts, const Plan &to)
{
    m_planner.perform([this, id, parts = std::move(parts), to] {
        const auto todos = m_planner.records({id});
        if (todos.empty())
            return Planner::Step{};
        const Record &todo = todos.front();
        const TodoFilter openSteps{
            .kind = TodoFilter::Kind::Subtasks, .record = todo.id, .openOnly = true};
        QStringList steps;
        for (const TodoRow &row : queries().todos(openSteps).value_or(std::vector<TodoRow>()))
            steps << row.id.toHex();
        const auto running = queries().runningEntries().value_or(std::vector<Record>());
        std::vector<Edit> renumbered;
        const auto orders = to.isNull() ? std::vector<QString>()
                                        : ordersAt(to, static_cast<int>(parts.size()), renumbered);
        Planner::Step step{
            sennight::split(todo, parts, m_planner.records(steps), running, to, orders,
                            m_planner.actionContext()),
            WeekText::tr("Split into %Ln parts", nullptr, static_cast<int>(parts.size()))};
        append(step.action.edits, std::move(renumbered));
        return step;
    });
}

void WeekDecisions::carryGoal(const GoalRow &goal, IsoWeek to)
{
    m_planner.perform([this, goal, to] {
        const auto record = queries().record(goal.id);
        if (!record)
            return Planner::Step{};
        const TodoFilter open{.kind = TodoFilter::Kind::Goal, .record = goal.id, .openOnly = true};
        QStringList todos;
        int takenAlong = 0;
        for (const TodoRow &row : queries().todos(open).value_or(std::vector<TodoRow>())) {
            todos << row.id.toHex();
            takenAlong += row.trackedMinutes();
        }
        const auto there = queries().goals(to).value_or(std::vector<GoalRow>());
        const QString order = orderKeyBetween(there.empty() ? QString() : there.back().order, {},
                                              m_planner.ports().random);
        return Planner::Step{
            sennight::carryGoal(*record, m_planner.records(todos),
                                {.todos = goal.todos,
                                 .done = goal.done,
                                 .estimateMinutes = goal.estimateMinutes,
                                 .trackedMinutes = std::max(0, goal.trackedMinutes - takenAlong)},
                                to, order, m_planner.actionContext())
                .action,
            WeekText::tr("%1 goes on in week %2").arg(quotedTitle(goal.title)).arg(to.week)};
    });
}

void WeekDecisions::editGoal(const RecordId &goal, Field field, const Value &value,
                             const QString &toast)
{
    m_planner.perform([this, goal, field, value, toast] {
        const auto record = queries().record(goal);
        if (!record)
            return Planner::Step{};
        return Planner::Step{sennight::edit(std::span(&*record, 1), field, value), toast};
    });
}

void WeekDecisions::setGoalStatus(const GoalRow &goal, const QString &status)
{
    const QString toast =
        status == "dropped"_L1  ? WeekText::tr("Dropped: %1").arg(quotedTitle(goal.title))
        : status == "missed"_L1 ? WeekText::tr("Missed: %1").arg(quotedTitle(goal.title))
                                : WeekText::tr("A goal again: %1").arg(quotedTitle(goal.title));
    editGoal(goal.id, Field::GoalStatus, status.isEmpty() ? Value() : Value(status), toast);
}

void WeekDecisions::reachGoal(const GoalRow &goal)
{
    editGoal(goal.id, Field::GoalCompletion, m_planner.actionContext().nowMs,
             WeekText::tr("Reached: %1").arg(quotedTitle(goal.title)));
}

void WeekDecisions::setCapacity(IsoWeek week, int weekday, int minutes)
{
    m_planner.perform([this, week, weekday, minutes] {
        const QString day = text().locale.standaloneDayName(weekday);
        return Planner::Step{
            editWeek(week, Field::WeekCapacity, qint64(minutes), QString::number(weekday)),
            WeekText::tr("%1 of week %2 holds %3")
                .arg(day)
                .arg(week.week)
                .arg(durationText(minutes))};
    });
}

void WeekDecisions::setReflection(IsoWeek week, const QString &text, const QString &toast)
{
    const QString words = cleanMarkdown(text).trimmed();
    m_planner.perform([week, words, toast] {
        return Planner::Step{
            editWeek(week, Field::WeekReflection, words.isEmpty() ? Value() : Value(words)), toast};
    });
}

void WeekDecisions::giveReason(const QString &todoId, IsoWeek week, const QString &text)
{
    const QString words = cleanMarkdown(text).trimmed();
    m_planner.edit({todoId}, Field::TodoExtras, words.isEmpty() ? Value() : Value(words),
                   reasonElement(week));
}

} // namespace sennight
