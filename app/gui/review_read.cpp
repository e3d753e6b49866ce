// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_read.h"

#include "domain/person_week.h"
#include "domain/week_actions.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// A target this near is a reason for a goal.
constexpr int nearDays = 28;
constexpr int maxNearing = 5;

LeftTodo leftTodo(const Queries &queries, const TodoRow &row)
{
    LeftTodo todo{row};
    const auto record = queries.record(row.id);
    if (!record)
        return todo;
    todo.waits = row.plan.isNull() && !row.project && !isNull(record->value(Field::TodoWaitUntil));
    todo.split = isSplit(*record);
    return todo;
}

/// What still has a day of its own in a week that runs is not left over.
bool isLeft(const TodoRow &row, QDate today)
{
    return !row.plan.day.isValid() || row.plan.day <= today;
}

Result<void> addLeftOver(const Queries &queries, std::span<const RecordId> kept,
                         ReviewSnapshot &review)
{
    const TodoFilter filter{.kind = TodoFilter::Kind::LeftOver,
                            .week = review.contract.week.facts.week.next()};
    const auto open = queries.todos(filter, maxLeftTodos);
    const auto all = queries.countTodos(filter);
    if (!open || !all)
        return std::unexpected(open ? all.error() : open.error());
    std::unordered_set<RecordId> shown;
    for (const RecordId &id : kept) {
        const auto row = queries.todo(id);
        if (row && shown.insert(id).second)
            review.leftOver.push_back(leftTodo(queries, *row));
    }
    for (const TodoRow &row : *open) {
        if (isLeft(row, queries.today()) && shown.insert(row.id).second)
            review.leftOver.push_back({row});
    }
    review.moreLeftOver = *all - std::ssize(*open);
    return {};
}

/// Counts what a week is measured by.
class Tallying
{
public:
    Tallying(const Queries &queries, const ReviewSnapshot &review, const QTimeZone &zone)
        : m_queries(queries)
        , m_review(review)
        , m_week(review.contract.week.facts)
        , m_endMs(startOfDayMs(review.next.week.facts.days.front().date,
                               queries.settings().dayStart, zone))
    {
        if (review.contract.promise)
            m_promised = {review.contract.promise->todos.begin(),
                          review.contract.promise->todos.end()};
        for (const LeftTodo &todo : review.leftOver)
            m_left.insert(todo.row.id);
    }

    WeekTally tally()
    {
        for (const TodoRow &row : m_review.contract.week.todos) {
            m_met.insert(row.id);
            if (!row.letGoAtMs || m_promised.contains(row.id) || m_left.contains(row.id))
                add(row, row.completedAtMs.has_value());
        }
        for (const RecordId &id : m_promised) {
            if (const auto row = m_queries.todo(id); row && m_met.insert(id).second)
                addGone(*row);
        }
        for (const LeftTodo &todo : m_review.leftOver) {
            if (m_met.insert(todo.row.id).second && stoodHere(todo.row.id))
                addGone(todo.row);
        }
        return m_tally;
    }

private:
    void add(const TodoRow &row, bool isDone)
    {
        ++m_tally.todos;
        m_tally.done += isDone ? 1 : 0;
        m_tally.estimateMinutes += row.estimateMinutes.value_or(0);
    }

    void addGone(const TodoRow &row)
    {
        add(row, row.completedAtMs && *row.completedAtMs < m_endMs);
    }

    /// What is left over may come from any week before.
    [[nodiscard]] bool stoodHere(const RecordId &todo) const
    {
        const QLatin1StringView plan(spec(Field::TodoPlan).name);
        const auto history = m_queries.history(todo);
        return history && std::ranges::any_of(*history, [&](const HistoryEntry &entry) {
                   return entry.field == plan && isHere(Plan::fromValue(entry.from));
               });
    }

    [[nodiscard]] bool isHere(const Plan &plan) const
    {
        return plan.day.isValid()
                   ? plan.day >= m_week.days.front().date && plan.day <= m_week.days.back().date
                   : plan.week == m_week.week;
    }

    const Queries &m_queries;
    const ReviewSnapshot &m_review;
    const WeekFacts &m_week;
    qint64 m_endMs;
    std::unordered_set<RecordId> m_promised;
    std::unordered_set<RecordId> m_left;
    std::unordered_set<RecordId> m_met;
    WeekTally m_tally;
};

/// What the review decides about a todo that is left over is no change of the week.
void dropDecisions(ReviewSnapshot &review)
{
    std::erase_if(review.contract.changes, [&](const ContractLine &line) {
        const auto kind = line.change.kind;
        return (kind == ContractChange::Kind::LeftWeek || kind == ContractChange::Kind::LetGo ||
                kind == ContractChange::Kind::Deleted) &&
               std::ranges::any_of(review.leftOver, [&](const LeftTodo &todo) {
                   return todo.row.id == line.change.todo;
               });
    });
}

void addGoals(const Queries &queries, ReviewSnapshot &review)
{
    for (const GoalRow &goal : review.contract.week.goals) {
        const auto record = queries.record(goal.id);
        const bool carried =
            record && record->elements(Field::GoalExtras).contains(QString(carriedTo));
        review.goals.push_back({goal, carried});
    }
}

void addEstimates(ReviewSnapshot &review)
{
    std::vector<MeasuredTodo> todos;
    const auto &rows = review.contract.week.todos;
    for (const TodoRow &row : rows) {
        if (row.completedAtMs)
            todos.push_back({row.project, row.estimateMinutes.value_or(0), row.trackedMinutes()});
    }
    for (const EstimateError &error : estimateErrors(todos)) {
        const auto of = std::ranges::find(rows, error.project, &TodoRow::project);
        review.estimates.push_back({error, of->projectTitle, of->projectColour});
    }
}

Result<void> addNearing(const Queries &queries, ReviewSnapshot &review)
{
    auto projects = queries.projects(false);
    if (!projects)
        return std::unexpected(projects.error());
    const QDate last = queries.today().addDays(nearDays);
    std::erase_if(*projects, [&](const ProjectRow &project) {
        const bool isNear = project.targetDate.isValid() && project.targetDate <= last;
        return !isNear || project.status != "active"_L1 || project.openTodos == 0 ||
               std::ranges::contains(review.next.week.goals, std::optional(project.id),
                                     &GoalRow::project);
    });
    std::ranges::stable_sort(*projects, {}, &ProjectRow::targetDate);
    if (projects->size() > maxNearing)
        projects->resize(maxNearing);
    review.nearing = std::move(*projects);
    return {};
}

} // namespace

Result<ReviewSnapshot> readReview(const Queries &queries, IsoWeek week, const QTimeZone &zone,
                                  std::span<const RecordId> kept)
{
    auto contract = readContract(queries, week, zone, kept);
    auto next = readContract(queries, week.next(), zone);
    const auto before = queries.weekFacts(week.next(-1));
    if (!contract || !next || !before)
        return std::unexpected(!contract ? contract.error()
                               : !next   ? next.error()
                                         : before.error());
    ReviewSnapshot review;
    review.contract = std::move(*contract);
    review.next = std::move(*next);
    review.doneBefore = before->done;
    addGoals(queries, review);
    addEstimates(review);
    return addLeftOver(queries, kept, review)
        .transform([&] { dropDecisions(review); })
        .transform([&] { review.tally = Tallying(queries, review, zone).tally(); })
        .and_then([&] { return addNearing(queries, review); })
        .transform([&] { return std::move(review); });
}

} // namespace sennight
