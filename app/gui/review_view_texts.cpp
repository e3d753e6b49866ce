// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the review's screen shows of its snapshot.
#include "review_view.h"

#include "contract_text.h"

using namespace Qt::StringLiterals;

namespace sennight {

QString ReviewView::weekText() const
{
    return m_week.isValid() ? tr("Week %1").arg(m_week.week) : QString();
}

QString ReviewView::rangeText() const
{
    if (!m_review)
        return {};
    const auto &days = m_review->contract.week.facts.days;
    return sennight::rangeText(days.front().date, days.back().date, m_context.text());
}

QString ReviewView::otherWeekText() const
{
    return m_week == m_context.feed.thisWeek() ? tr("Review last week instead")
                                               : tr("Review this week instead");
}

/// It was passed, and nothing in it is left to decide.
bool ReviewView::isDone(ReviewStep step) const
{
    const bool passed =
        m_progress.week() == m_week && static_cast<int>(step) < m_progress.furthest();
    if (!passed || !m_review)
        return passed;
    if (step == ReviewStep::Leftovers)
        return std::ranges::all_of(
            m_review->leftOver, [&](const LeftTodo &todo) { return isDecided(todo, *m_review); });
    return step != ReviewStep::Goals || std::ranges::all_of(m_review->goals, sennight::isClosed);
}

QList<ReviewStepEntry> ReviewView::steps() const
{
    QList<ReviewStepEntry> entries;
    for (int i = 0; i < reviewSteps; ++i) {
        const auto each = static_cast<ReviewStep>(i);
        ReviewStepEntry entry;
        entry.title = stepTitle(each);
        if (m_review)
            entry.detail = stepDetail(each, *m_review, m_context.text());
        entry.done = isClosed() || (i != step() && isDone(each));
        entries << entry;
    }
    return entries;
}

QString ReviewView::sentence() const
{
    return m_review ? stepSentence(m_step, *m_review) : QString();
}

QString ReviewView::explanation() const
{
    return m_review ? stepExplanation(m_step, *m_review) : QString();
}

QString ReviewView::missingText() const
{
    if (m_step != ReviewStep::Leftovers && m_step != ReviewStep::Goals)
        return {};
    const int missing = m_rows->undecided();
    return missing > 0 ? tr("%Ln still to decide", nullptr, missing) : QString();
}

QString ReviewView::continueText() const
{
    switch (m_step) {
    case ReviewStep::LookBack:
        return m_review && m_review->leftOver.empty() ? tr("Continue to goals")
                                                      : tr("Continue to leftovers");
    case ReviewStep::Leftovers:
        return tr("Continue to goals");
    case ReviewStep::Goals:
        return tr("Continue to estimates");
    case ReviewStep::Estimates:
        return tr("Continue to next week");
    case ReviewStep::NextWeek:
        return tr("Continue to the last step");
    case ReviewStep::Close:
        return isClosed() ? tr("Week %1 is closed").arg(m_week.week) : tr("Close the week");
    }
    return {};
}

QString ReviewView::backText() const
{
    return m_step == ReviewStep::LookBack ? QString()
                                          : stepTitle(static_cast<ReviewStep>(step() - 1));
}

double ReviewView::doneShare() const
{
    if (!m_review || m_review->tally.todos == 0)
        return 0;
    return m_review->tally.done / double(m_review->tally.todos);
}

QString ReviewView::doneText() const
{
    return m_review ? tr("%1 of %2").arg(m_review->tally.done).arg(m_review->tally.todos)
                    : QString();
}

QString ReviewView::shareText() const
{
    return m_review ? sennight::shareText(*m_review) : QString();
}

QString ReviewView::hoursText() const
{
    if (!m_review)
        return {};
    return tr("%1 of %2 planned")
        .arg(durationText(trackedMinutes(*m_review, m_context.clock.nowMs())),
             durationText(m_review->tally.estimateMinutes));
}

int ReviewView::trackedOn(const DayFacts &day) const
{
    return trackedMinutes(*m_review, day, m_context.clock.nowMs());
}

int ReviewView::longestDay() const
{
    int longest = 1;
    for (const DayFacts &day : m_review->contract.week.facts.days)
        longest = std::max({longest, trackedOn(day), day.capacityMinutes});
    return longest;
}

/// What most days hold.
int ReviewView::usualCapacity() const
{
    std::map<int, int> days;
    for (const DayFacts &day : m_review->contract.week.facts.days)
        ++days[day.capacityMinutes];
    return std::ranges::max_element(days, {}, &std::pair<const int, int>::second)->first;
}

QList<ReviewDay> ReviewView::bars() const
{
    QList<ReviewDay> bars;
    if (!m_review)
        return bars;
    const double longest = longestDay();
    for (const DayFacts &day : m_review->contract.week.facts.days)
        bars << ReviewDay{m_context.locale.toString(day.date, u"ddd"_s),
                          tr("%1 tracked of %2")
                              .arg(durationText(trackedOn(day)), durationText(day.capacityMinutes)),
                          trackedOn(day) / longest, trackedOn(day) > day.capacityMinutes};
    return bars;
}

double ReviewView::capacityShare() const
{
    return m_review ? usualCapacity() / double(longestDay()) : 0;
}

QString ReviewView::capacityText() const
{
    return m_review ? tr("%1 a day").arg(durationText(usualCapacity())) : QString();
}

QString ReviewView::goalsText() const
{
    if (!m_review || m_review->goals.empty())
        return {};
    const auto reached = std::ranges::count_if(
        m_review->goals, [](const ReviewGoal &goal) { return goal.row.reached; });
    return tr("%Ln reached", nullptr, static_cast<int>(reached));
}

QString ReviewView::estimatesText() const
{
    return m_review ? sennight::estimatesText(*m_review) : QString();
}

QList<ReviewDay> ReviewView::days() const
{
    QList<ReviewDay> days;
    if (!m_review)
        return days;
    for (const DayFacts &day : m_review->next.week.facts.days) {
        const int free = day.capacityMinutes - day.plannedMinutes;
        days << ReviewDay{weekdayDayText(day.date, m_context.locale),
                          free > 0 ? tr("%1 free").arg(durationText(free)) : tr("full"), 0,
                          free <= 0, day.date >= m_context.feed.today()};
    }
    return days;
}

QList<ReviewDay> ReviewView::capacities() const
{
    QList<ReviewDay> days;
    if (!m_review)
        return days;
    for (const DayFacts &day : m_review->next.week.facts.days)
        days << ReviewDay{m_context.locale.toString(day.date, u"ddd"_s),
                          durationText(day.capacityMinutes), 0,
                          day.plannedMinutes > day.capacityMinutes};
    return days;
}

QString ReviewView::goalWarning() const
{
    if (!m_review)
        return {};
    const int goals = static_cast<int>(m_review->next.week.goals.size());
    return goals > goalsOfAWeek ? tr("These are %Ln goals. About four can be kept in sight; is one "
                                     "of them for another "
                                     "week?",
                                     nullptr, goals)
                                : QString();
}

QString ReviewView::reflection() const
{
    return m_review ? m_review->contract.reflection : QString();
}

} // namespace sennight
