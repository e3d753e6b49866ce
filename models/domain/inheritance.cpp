// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inheritance.h"

#include "reminder.h"

namespace sennight {

namespace {

QDate ownAnchor(const Record &todo)
{
    if (const auto occurrence = dateFromText(todo.text(Field::TodoOccurrence)))
        return *occurrence;
    if (const Due due = Due::fromValue(todo.value(Field::TodoDue)); !due.isNull())
        return due.date;
    return Plan::fromValue(todo.value(Field::TodoPlan)).day;
}

/// How long before its due a plan lies, in days of the plan's own measure; never after it.
qint64 lead(const Plan &plan, const Due &due)
{
    if (due.isNull())
        return 0;
    const QDate end = plan.day.isValid() ? due.date : IsoWeek::of(due.date).monday();
    const QDate start = plan.day.isValid() ? plan.day : plan.week.monday();
    return qMax<qint64>(start.daysTo(end), 0);
}

Plan inheritedPlan(const Plan &plan, const Due &due, QDate occurrence)
{
    if (plan.isNull() && !due.isNull())
        return {};
    const QDate day = occurrence.addDays(-lead(plan, due));
    if (!isWritable(day))
        return {};
    return plan.week.isValid() ? Plan{.week = IsoWeek::of(day)} : Plan{.day = day};
}

} // namespace

QDate recurrenceAnchor(const Record &todo, QDate fallback)
{
    const QDate anchor = ownAnchor(todo);
    return anchor.isValid() ? anchor : fallback;
}

InheritedDates inheritedDates(const Record &predecessor, QDate occurrence)
{
    if (!isWritable(occurrence))
        return {};
    const Plan plan = Plan::fromValue(predecessor.value(Field::TodoPlan));
    const Due due = Due::fromValue(predecessor.value(Field::TodoDue));
    return {.plan = inheritedPlan(plan, due, occurrence),
            .due = due.isNull() ? Due{} : Due{occurrence, due.time}};
}

bool isAbsoluteReminder(const QString &reminder)
{
    return !reminder.isEmpty() && reminder.front().isDigit();
}

QString inheritedReminder(const QString &reminder, const Record &predecessor, QDate occurrence)
{
    if (isPutOff(reminder))
        return {};
    const auto moment = isAbsoluteReminder(reminder) ? Due::fromText(reminder) : std::nullopt;
    if (!moment || moment->isNull() || !isWritable(occurrence))
        return reminder;
    const Plan plan = Plan::fromValue(predecessor.value(Field::TodoPlan));
    qint64 days = moment->date.daysTo(occurrence);
    if (const QDate anchor = ownAnchor(predecessor); anchor.isValid())
        days = anchor.daysTo(occurrence);
    else if (plan.week.isValid())
        days = plan.week.monday().daysTo(IsoWeek::of(occurrence).monday());
    const QDate date = moment->date.addDays(days);
    return isWritable(date) ? Due{date, moment->time}.toText() : QString();
}

} // namespace sennight
