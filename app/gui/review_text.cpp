// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_text.h"

#include "items/joined_text.h"

#include "contract_text.h"
#include "items/todo_text.h"
#include "review_rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

/// Small numbers as words, as a sentence begins with them.
QString numberWord(int number)
{
    static const std::array words{
        QT_TRANSLATE_NOOP("ReviewText", "Two"),   QT_TRANSLATE_NOOP("ReviewText", "Three"),
        QT_TRANSLATE_NOOP("ReviewText", "Four"),  QT_TRANSLATE_NOOP("ReviewText", "Five"),
        QT_TRANSLATE_NOOP("ReviewText", "Six"),   QT_TRANSLATE_NOOP("ReviewText", "Seven"),
        QT_TRANSLATE_NOOP("ReviewText", "Eight"), QT_TRANSLATE_NOOP("ReviewText", "Nine"),
        QT_TRANSLATE_NOOP("ReviewText", "Ten")};
    const auto at = static_cast<size_t>(number - 2);
    return number >= 2 && at < words.size() ? ReviewText::tr(words.at(at))
                                            : QLocale().toString(number);
}

int decided(const ReviewSnapshot &review)
{
    return static_cast<int>(std::ranges::count_if(
        review.leftOver, [&](const LeftTodo &todo) { return isDecided(todo, review); }));
}

int reachedGoals(const ReviewSnapshot &review)
{
    return static_cast<int>(std::ranges::count_if(
        review.goals, [](const ReviewGoal &goal) { return goal.row.reached; }));
}

QString doneSentence(const WeekTally &tally)
{
    if (tally.todos == 0)
        return ReviewText::tr("Nothing was planned.");
    if (tally.done == tally.todos)
        return ReviewText::tr("Everything got done.");
    return ReviewText::tr("%1 of %2 todos got done.").arg(tally.done).arg(tally.todos);
}

QString scopeText(const ReviewSnapshot &review)
{
    if (!review.contract.promise)
        return ReviewText::tr(
            "The week was not committed, so changes of the plan have no measure.");
    const QString changes = changesSummary(review.contract.changes);
    return changes.isEmpty() ? ReviewText::tr("The plan stayed as it was committed.")
                             : ReviewText::tr("Since you committed to it: %1.").arg(changes);
}

QString leftSentence(const ReviewSnapshot &review)
{
    const int left = static_cast<int>(review.leftOver.size() + review.moreLeftOver);
    if (left == 0)
        return ReviewText::tr("Everything got done.");
    return left == 1 ? ReviewText::tr("One thing did not get done.")
                     : ReviewText::tr("%1 things did not get done.").arg(numberWord(left));
}

QString leftExplanation(const ReviewSnapshot &review)
{
    if (review.leftOver.empty())
        return ReviewText::tr("Nothing is left over. There is nothing to decide here.");
    const QString text =
        ReviewText::tr("Decide each one once. Letting go is a decision too, and Undo takes "
                       "it back.");
    if (review.moreLeftOver > 0)
        return sentencesText(
            {text, ReviewText::tr("%Ln more follow when these are decided.", nullptr,
                                  static_cast<int>(review.moreLeftOver))});
    return text;
}

QString goalsSentence(const ReviewSnapshot &review)
{
    const int goals = static_cast<int>(review.goals.size());
    if (goals == 0)
        return ReviewText::tr("There were no goals.");
    const int reached = reachedGoals(review);
    if (reached == goals)
        return goals == 1 ? ReviewText::tr("The goal is reached.")
                          : ReviewText::tr("All goals are reached.");
    return goals == 1 ? ReviewText::tr("The goal is not reached yet.")
                      : ReviewText::tr("%1 of %2 goals are reached.").arg(reached).arg(goals);
}

QString estimatesSentence(const ReviewSnapshot &review)
{
    if (review.estimates.empty())
        return ReviewText::tr("There is nothing to compare.");
    const auto longer = std::ranges::count_if(review.contract.week.todos,
                                              [](const TodoRow &row) { return ranLong(row); });
    if (longer == 0)
        return ReviewText::tr("Nothing ran long.");
    return longer == 1
               ? ReviewText::tr("One todo ran long.")
               : ReviewText::tr("%1 todos ran long.").arg(numberWord(static_cast<int>(longer)));
}

/// "Kitchen refit ran 1.4 times over; everything else came in under."
QString errorsText(const ReviewSnapshot &review)
{
    QStringList over;
    constexpr double noticeable = 1.1;
    for (const EstimateLine &line : review.estimates) {
        if (line.error.factor() < noticeable || over.size() == 2)
            break;
        const QString name =
            line.projectTitle.isEmpty() ? ReviewText::tr("What has no project") : line.projectTitle;
        over << ReviewText::tr("%1 took %2 times as long")
                    .arg(name, QLocale().toString(line.error.factor(), 'f', 1));
    }
    if (over.isEmpty())
        return ReviewText::tr("Every project came in close to its estimates.");
    const bool rest = std::ranges::any_of(
        review.estimates, [](const EstimateLine &line) { return line.error.factor() <= 1; });
    if (rest && over.size() + 1 >= std::ssize(review.estimates))
        over << ReviewText::tr("the rest came in under");
    return clausesText(over);
}

QString nextExplanation(const ReviewSnapshot &review)
{
    QStringList parts{fitText(review.next.fit)};
    parts << unknownText(review.next.fit);
    if (!review.next.fit.swaps.empty()) {
        const int swaps = static_cast<int>(review.next.fit.swaps.size());
        parts << ReviewText::tr("%Ln todos do not fit yet.", nullptr, swaps);
    }
    parts.removeAll(QString());
    return sentencesText(parts);
}

QString goalsDetail(const ReviewSnapshot &review)
{
    const auto open =
        std::ranges::count_if(review.goals, [](const ReviewGoal &goal) { return !isClosed(goal); });
    if (review.goals.empty())
        return ReviewText::tr("no goals");
    return open > 0 ? ReviewText::tr("%Ln to close", nullptr, static_cast<int>(open))
                    : ReviewText::tr("%1 of %2 reached")
                          .arg(reachedGoals(review))
                          .arg(review.goals.size());
}

QString leftDetail(const ReviewSnapshot &review)
{
    if (review.leftOver.empty())
        return ReviewText::tr("nothing left over");
    return ReviewText::tr("%1 of %2 decided")
        .arg(decided(review))
        .arg(static_cast<qint64>(review.leftOver.size()) + review.moreLeftOver);
}

QString estimatesDetail(const ReviewSnapshot &review)
{
    const auto longer = std::ranges::count_if(review.contract.week.todos, ranLong);
    return longer > 0 ? ReviewText::tr("%Ln ran long", nullptr, static_cast<int>(longer))
                      : ReviewText::tr("nothing ran long");
}

QString nextDetail(const ReviewSnapshot &review)
{
    const int goals = static_cast<int>(review.next.week.goals.size());
    return goals == 0 ? ReviewText::tr("no goals yet")
                      : ReviewText::tr("%Ln goals", nullptr, goals);
}

} // namespace

QString stepTitle(ReviewStep step)
{
    switch (step) {
    case ReviewStep::LookBack:
        return ReviewText::tr("Look back");
    case ReviewStep::Leftovers:
        return ReviewText::tr("Leftovers");
    case ReviewStep::Goals:
        return ReviewText::tr("Goals");
    case ReviewStep::Estimates:
        return ReviewText::tr("Estimates");
    case ReviewStep::NextWeek:
        return ReviewText::tr("Next week");
    case ReviewStep::Close:
        return ReviewText::tr("Close the week");
    }
    return {};
}

QString stepDetail(ReviewStep step, const ReviewSnapshot &review, const TextContext &context)
{
    switch (step) {
    case ReviewStep::LookBack:
        return ReviewText::tr("%1 done, %2")
            .arg(review.tally.done)
            .arg(durationText(trackedMinutes(review, context.nowMs)));
    case ReviewStep::Leftovers:
        return leftDetail(review);
    case ReviewStep::Goals:
        return goalsDetail(review);
    case ReviewStep::Estimates:
        return estimatesDetail(review);
    case ReviewStep::NextWeek:
        return nextDetail(review);
    case ReviewStep::Close:
        return review.contract.reflection.isEmpty() ? ReviewText::tr("a line for later")
                                                    : ReviewText::tr("written");
    }
    return {};
}

QString stepSentence(ReviewStep step, const ReviewSnapshot &review)
{
    switch (step) {
    case ReviewStep::LookBack:
        return doneSentence(review.tally);
    case ReviewStep::Leftovers:
        return leftSentence(review);
    case ReviewStep::Goals:
        return goalsSentence(review);
    case ReviewStep::Estimates:
        return estimatesSentence(review);
    case ReviewStep::NextWeek:
        return ReviewText::tr("What should be true by the end of week %1?")
            .arg(review.next.week.facts.week.week);
    case ReviewStep::Close:
        return ReviewText::tr("What would you tell next week's you?");
    }
    return {};
}

QString stepExplanation(ReviewStep step, const ReviewSnapshot &review)
{
    switch (step) {
    case ReviewStep::LookBack:
        return scopeText(review);
    case ReviewStep::Leftovers:
        return leftExplanation(review);
    case ReviewStep::Goals:
        return review.goals.empty()
                   ? ReviewText::tr("Next week may have some.")
                   : ReviewText::tr("A goal that goes on takes its open todos with it.");
    case ReviewStep::Estimates:
        return review.estimates.empty()
                   ? ReviewText::tr("No todo that was done has both an estimate and tracked time.")
                   : errorsText(review);
    case ReviewStep::NextWeek:
        return nextExplanation(review);
    case ReviewStep::Close:
        return ReviewText::tr("One line is enough. It is shown on the first day of the week.");
    }
    return {};
}

QString shareText(const ReviewSnapshot &review)
{
    const WeekTally &tally = review.tally;
    if (tally.todos == 0)
        return {};
    const QString share = ReviewText::tr("%1%").arg(100 * tally.done / tally.todos);
    const int more = tally.done - review.doneBefore;
    if (review.doneBefore == 0)
        return share;
    if (more == 0)
        return ReviewText::tr("%1, as many as last week").arg(share);
    return more > 0 ? ReviewText::tr("%1, %2 more than last week").arg(share).arg(more)
                    : ReviewText::tr("%1, %2 fewer than last week").arg(share).arg(-more);
}

QString estimatesText(const ReviewSnapshot &review)
{
    if (review.estimates.empty())
        return ReviewText::tr("No estimate can be compared with tracked time.");
    int planned = 0;
    int took = 0;
    for (const EstimateLine &line : review.estimates) {
        planned += line.error.estimateMinutes;
        took += line.error.trackedMinutes;
    }
    return sentencesText({ReviewText::tr("You planned %1 for what took %2.")
                              .arg(durationText(planned), durationText(took)),
                          errorsText(review)});
}

QString weekName(IsoWeek week, const TextContext &context)
{
    if (week == context.thisWeek)
        return ReviewText::tr("This week");
    return week == context.thisWeek.next() ? ReviewText::tr("Next week")
                                           : ReviewText::tr("Week %1").arg(week.week);
}

bool isDecided(const LeftTodo &todo, const ReviewSnapshot &review)
{
    const TodoRow &row = todo.row;
    const QDate nextWeek = review.next.week.facts.days.front().date;
    if (!row.isOpen() || row.plan.isNull())
        return true;
    return row.plan.day.isValid() ? row.plan.day >= nextWeek
                                  : row.plan.week > review.contract.week.facts.week;
}

bool needsDecision(const TodoRow &row)
{
    return row.rollovers >= rolloversBeforeDecision;
}

bool isClosed(const ReviewGoal &goal)
{
    return goal.row.reached || goal.row.status == "missed"_L1 || goal.row.status == "dropped"_L1;
}

int trackedMinutes(const ReviewSnapshot &review, const DayFacts &day, qint64 nowMs)
{
    return review.contract.week.facts.trackedAt(day, nowMs);
}

int trackedMinutes(const ReviewSnapshot &review, qint64 nowMs)
{
    int minutes = 0;
    for (const DayFacts &day : review.contract.week.facts.days)
        minutes += trackedMinutes(review, day, nowMs);
    return minutes;
}

} // namespace sennight
