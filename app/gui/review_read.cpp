// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_read.h"

#include "domain/week_actions.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// A target this near is a reason for a goal.
constexpr int nearDays = 28;
constexpr int maxNearing = 5;

bool waits(const Queries &queries, const TodoRow &row)
{
    if (!row.plan.isNull() || row.project)
        return false;
    const auto record = queries.record(row.id);
    return record && !isNull(record->value(Field::TodoWaitUntil));
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
            review.leftOver.push_back({*row, waits(queries, *row)});
    }
    for (const TodoRow &row : *open) {
        if (isLeft(row, queries.today()) && shown.insert(row.id).second)
            review.leftOver.push_back({row, false});
    }
    review.moreLeftOver = *all - std::ssize(*open);
    return {};
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

Result<ReviewSnapshot> readReview(const Queries &queries, IsoWeek week,
                                  std::span<const RecordId> kept)
{
    auto contract = readContract(queries, week);
    auto next = readContract(queries, week.next());
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
        .and_then([&] { return addNearing(queries, review); })
        .transform([&] { return std::move(review); });
}

} // namespace sennight
