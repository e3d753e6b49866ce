// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of each step, and what can be decided about them.
#include "review_rows.h"

#include "contract_text.h"
#include "items/todo_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

using enum ReviewChoice;

constexpr qint64 dayMs = 24 * 60 * 60 * qint64(1000);
/// From here on how long a todo is open says something.
constexpr int longOpenDays = 30;
/// Rows of several kinds in one list need keys of their own.
constexpr int kinds = 4;

std::vector<ReviewChoice> choicesOf(const LeftTodo &todo)
{
    if (!todo.row.isOpen())
        return {Reopen};
    return needsDecision(todo.row) ? std::vector{Roll, Split, Park, LetGo}
                                   : std::vector{Roll, PickDay, ToInbox, LetGo};
}

std::vector<ReviewChoice> choicesOf(const ReviewGoal &goal)
{
    if (goal.carried)
        return {};
    if (!goal.row.status.isEmpty() && isClosed(goal))
        return {GoalAgain};
    return goal.row.reached ? std::vector<ReviewChoice>()
                            : std::vector{Reached, Carry, Missed, Drop};
}

QString nameOf(ReviewChoice choice, const ReviewSnapshot &review, const TextContext &context)
{
    const IsoWeek next = review.next.week.facts.week;
    switch (choice) {
    case Roll:
        return weekName(next, context);
    case PickDay:
        return ReviewText::tr("Pick a day");
    case ToInbox:
        return ReviewText::tr("To Inbox");
    case LetGo:
        return ReviewText::tr("Let go");
    case Split:
        return ReviewText::tr("Split");
    case Park:
        return ReviewText::tr("Park");
    case Reopen:
        return ReviewText::tr("Open again");
    case Reached:
        return ReviewText::tr("Reached");
    case Carry:
        return ReviewText::tr("Carry over");
    case Missed:
        return ReviewText::tr("Missed");
    case Drop:
        return ReviewText::tr("Drop");
    case GoalAgain:
        return ReviewText::tr("A goal again");
    case TakeGoal:
    case TakeProject:
        return ReviewText::tr("Make it a goal");
    }
    return {};
}

QStringList namesOf(const std::vector<ReviewChoice> &choices, const ReviewSnapshot &review,
                    const TextContext &context)
{
    QStringList names;
    for (const ReviewChoice choice : choices)
        names << nameOf(choice, review, context);
    return names;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

QString openSince(const TodoRow &row, const TextContext &context)
{
    const int days = static_cast<int>((context.nowMs - row.createdAtMs) / dayMs);
    return row.isOpen() && days > longOpenDays ? ReviewText::tr("open for %Ln days", nullptr, days)
                                               : QString();
}

void decide(DecisionRow &row, const QString &outcome, const QString &icon, OutcomeTone tone)
{
    row.decided = true;
    row.outcome = outcome;
    row.outcomeIcon = icon;
    row.tone = tone;
}

/// Where a planned todo went: "Monday 16", "Next week".
void decidePlanned(DecisionRow &row, const Plan &plan, const TextContext &context)
{
    if (plan.day.isValid())
        decide(row, weekdayDayText(plan.day, context.locale, QLocale::LongFormat), u"calendar"_s,
               OutcomeTone::Accent);
    else
        decide(row, weekName(plan.week, context), u"arrow"_s, OutcomeTone::Accent);
}

void setOutcome(DecisionRow &row, const LeftTodo &todo, const ReviewSnapshot &review,
                const TextContext &context)
{
    if (!isDecided(todo, review))
        row.outcome = ReviewText::tr("undecided");
    else if (todo.row.completedAtMs)
        decide(row, ReviewText::tr("Done"), u"check"_s, OutcomeTone::Good);
    else if (todo.split)
        decide(row, ReviewText::tr("Split", "outcome"), u"split"_s, OutcomeTone::Neutral);
    else if (todo.row.letGoAtMs)
        decide(row, ReviewText::tr("Let go"), u"leaf"_s, OutcomeTone::Neutral);
    else if (!todo.row.plan.isNull())
        decidePlanned(row, todo.row.plan, context);
    else if (todo.waits || (todo.row.project && todo.row.stage == Stage::Confirmed))
        decide(row, ReviewText::tr("Parked"), u"pause"_s, OutcomeTone::Neutral);
    else
        decide(row, ReviewText::tr("Inbox"), u"inbox"_s, OutcomeTone::Neutral);
}

DecisionRow rowOf(const LeftTodo &todo, const ReviewSnapshot &review, const TextContext &context)
{
    const TodoRow &each = todo.row;
    DecisionRow row{.key = each.key, .id = each.id.toHex(), .title = each.title};
    row.dotColour = each.projectColour;
    row.detail =
        joined({each.projectTitle, timeText(each, context.nowMs), openSince(each, context)});
    row.badge = rolloverText(each);
    row.alarm = overdueText(each, context);
    row.late = isOverdue(each, context);
    row.isTodo = true;
    row.done = each.completedAtMs.has_value();
    row.progress = progress(each, context.nowMs);
    row.choices = namesOf(choicesOf(todo), review, context);
    setOutcome(row, todo, review, context);
    if (!row.decided && needsDecision(each))
        row.hint =
            ReviewText::tr("It has rolled over %Ln times. Split it, park it, or let it go; or "
                           "roll it once more.",
                           nullptr, each.rollovers);
    return row;
}

void setOutcome(DecisionRow &row, const ReviewGoal &goal)
{
    if (goal.carried)
        decide(row, ReviewText::tr("Carried over"), u"arrow"_s, OutcomeTone::Accent);
    else if (goal.row.status == "dropped"_L1)
        decide(row, ReviewText::tr("Dropped"), u"leaf"_s, OutcomeTone::Neutral);
    else if (goal.row.status == "missed"_L1)
        decide(row, ReviewText::tr("Missed"), u"minus"_s, OutcomeTone::Neutral);
    else if (goal.row.reached)
        decide(row, ReviewText::tr("Reached"), u"check"_s, OutcomeTone::Good);
    else
        row.outcome = ReviewText::tr("undecided");
}

QString goalDetail(const GoalRow &goal, qint64 nowMs)
{
    const QString done = goal.todos > 0
                             ? ReviewText::tr("%1 of %2 done").arg(goal.done).arg(goal.todos)
                             : ReviewText::tr("no todos");
    const QString time = goal.estimateMinutes > 0 ? partText(durationText(goal.trackedAt(nowMs)),
                                                             durationText(goal.estimateMinutes))
                                                  : QString();
    return joined({goal.projectTitle, done, time});
}

DecisionRow rowOf(const GoalRow &goal, int kind, qint64 nowMs)
{
    DecisionRow row{.key = goal.key * kinds + kind, .id = goal.id.toHex(), .title = goal.title};
    row.dotColour = goal.projectColour;
    row.detail = goalDetail(goal, nowMs);
    row.done = goal.reached;
    row.progress = goal.completionPercent / 100.0;
    row.isTodo = true;
    return row;
}

std::vector<DecisionRow> leftRows(const ReviewSnapshot &review, const TextContext &context)
{
    std::vector<DecisionRow> rows;
    rows.reserve(review.leftOver.size());
    for (const LeftTodo &todo : review.leftOver)
        rows.push_back(rowOf(todo, review, context));
    return rows;
}

std::vector<DecisionRow> goalRows(const ReviewSnapshot &review, const TextContext &context)
{
    std::vector<DecisionRow> rows;
    for (const ReviewGoal &goal : review.goals) {
        DecisionRow row = rowOf(goal.row, 0, context.nowMs);
        row.choices = namesOf(choicesOf(goal), review, context);
        setOutcome(row, goal);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<DecisionRow> longRows(const ReviewSnapshot &review)
{
    std::vector<DecisionRow> rows;
    for (const TodoRow &each : review.contract.week.todos) {
        if (!ranLong(each))
            continue;
        DecisionRow row{.key = each.key, .id = each.id.toHex(), .title = each.title};
        row.dotColour = each.projectColour;
        const int planned = each.estimateMinutes.value_or(1);
        row.detail = joined({each.projectTitle,
                             ReviewText::tr("%1 planned, %2 tracked")
                                 .arg(durationText(planned), durationText(each.trackedMinutes()))});
        row.isTodo = true;
        row.done = true;
        decide(row,
               ReviewText::tr("%1×").arg(
                   QLocale().toString(each.trackedMinutes() / double(planned), 'f', 1)),
               {}, OutcomeTone::Lamp);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Unreached goals that the person has not closed otherwise.
bool isProposal(const ReviewGoal &goal)
{
    return !goal.row.reached && !goal.carried && goal.row.status != "dropped"_L1;
}

std::vector<DecisionRow> nextRows(const ReviewSnapshot &review, const TextContext &context)
{
    std::vector<DecisionRow> rows;
    for (const GoalRow &goal : review.next.week.goals) {
        DecisionRow row = rowOf(goal, 0, context.nowMs);
        decide(row, ReviewText::tr("Goal"), u"check"_s, OutcomeTone::Accent);
        rows.push_back(std::move(row));
    }
    for (const ReviewGoal &goal : review.goals) {
        if (!isProposal(goal))
            continue;
        DecisionRow row = rowOf(goal.row, 1, context.nowMs);
        row.outcome = ReviewText::tr("not reached in week %1").arg(goal.row.week.week);
        row.choices = namesOf({TakeGoal}, review, context);
        rows.push_back(std::move(row));
    }
    for (const ProjectRow &project : review.nearing) {
        DecisionRow row{
            .key = project.key * kinds + 2, .id = project.id.toHex(), .title = project.title};
        row.dotColour = project.colour;
        row.detail = ReviewText::tr("%1 of %2 done")
                         .arg(project.doneTodos)
                         .arg(project.doneTodos + project.openTodos);
        row.outcome = ReviewText::tr("due %1").arg(dateText(project.targetDate, context));
        row.choices = namesOf({TakeProject}, review, context);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<DecisionRow> stepRows(ReviewStep step, const ReviewSnapshot &review,
                                  const TextContext &context)
{
    switch (step) {
    case ReviewStep::LookBack:
        return changeRows(review.contract.changes, context);
    case ReviewStep::Leftovers:
        return leftRows(review, context);
    case ReviewStep::Goals:
        return goalRows(review, context);
    case ReviewStep::Estimates:
        return longRows(review);
    case ReviewStep::NextWeek:
        return nextRows(review, context);
    case ReviewStep::Close:
        break;
    }
    return {};
}

std::vector<ReviewChoice> choicesOf(ReviewStep step, const ReviewSnapshot &review,
                                    const RecordId &row)
{
    const auto goal =
        std::ranges::find(review.goals, row, [](const ReviewGoal &each) { return each.row.id; });
    if (step == ReviewStep::Leftovers) {
        const auto todo = std::ranges::find(review.leftOver, row,
                                            [](const LeftTodo &each) { return each.row.id; });
        return todo == review.leftOver.end() ? std::vector<ReviewChoice>() : choicesOf(*todo);
    }
    if (step == ReviewStep::Goals)
        return goal == review.goals.end() ? std::vector<ReviewChoice>() : choicesOf(*goal);
    if (step != ReviewStep::NextWeek)
        return {};
    if (goal != review.goals.end() && isProposal(*goal))
        return {TakeGoal};
    return std::ranges::contains(review.nearing, row, &ProjectRow::id)
               ? std::vector{TakeProject}
               : std::vector<ReviewChoice>();
}

bool ranLong(const TodoRow &row)
{
    constexpr double noticeable = 1.25;
    return row.completedAtMs && row.estimateMinutes && *row.estimateMinutes > 0 &&
           row.trackedMinutes() > noticeable * *row.estimateMinutes;
}

} // namespace sennight
