// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurrence.h"

#include "recurrence_rule_p.h"

#include <QCoreApplication>
#include <QStringList>

namespace sennight {

namespace {

struct RecurrenceText
{
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

using Frequency = RecurrenceRule::Frequency;
using Weekday = RecurrenceRule::Weekday;

QString every(Frequency frequency, int interval)
{
    const bool single = interval == 1;
    switch (frequency) {
    case Frequency::Daily:
        return single ? RecurrenceText::tr("every day")
                      : RecurrenceText::tr("every %n days", nullptr, interval);
    case Frequency::Weekly:
        return single ? RecurrenceText::tr("every week")
                      : RecurrenceText::tr("every %n weeks", nullptr, interval);
    case Frequency::Monthly:
        return single ? RecurrenceText::tr("every month")
                      : RecurrenceText::tr("every %n months", nullptr, interval);
    case Frequency::Yearly:
        break;
    }
    return single ? RecurrenceText::tr("every year")
                  : RecurrenceText::tr("every %n years", nullptr, interval);
}

QString afterCompletion(Frequency frequency, int interval)
{
    const bool single = interval == 1;
    switch (frequency) {
    case Frequency::Daily:
        return single ? RecurrenceText::tr("a day after completion")
                      : RecurrenceText::tr("%n days after completion", nullptr, interval);
    case Frequency::Weekly:
        return single ? RecurrenceText::tr("a week after completion")
                      : RecurrenceText::tr("%n weeks after completion", nullptr, interval);
    case Frequency::Monthly:
        return single ? RecurrenceText::tr("a month after completion")
                      : RecurrenceText::tr("%n months after completion", nullptr, interval);
    case Frequency::Yearly:
        break;
    }
    return single ? RecurrenceText::tr("a year after completion")
                  : RecurrenceText::tr("%n years after completion", nullptr, interval);
}

QString weekdayText(const Weekday &weekday, const QLocale &locale)
{
    const QString day = locale.standaloneDayName(weekday.day);
    switch (weekday.position) {
    case 0:
        return day;
    case 1:
        return RecurrenceText::tr("the first %1").arg(day);
    case 2:
        return RecurrenceText::tr("the second %1").arg(day);
    case 3:
        return RecurrenceText::tr("the third %1").arg(day);
    case 4:
        return RecurrenceText::tr("the fourth %1").arg(day);
    case -1:
        return RecurrenceText::tr("the last %1").arg(day);
    default:
        break;
    }
    return weekday.position > 0
               ? RecurrenceText::tr("%1 number %2").arg(day).arg(weekday.position)
               : RecurrenceText::tr("%1 number %2 from the end").arg(day).arg(-weekday.position);
}

QString weekdaysText(const std::vector<Weekday> &weekdays, const QLocale &locale)
{
    QStringList names;
    for (const Weekday &weekday : weekdays)
        names += weekdayText(weekday, locale);
    return locale.createSeparatedList(names);
}

QString dayText(int day)
{
    if (day == -1)
        return RecurrenceText::tr("the last day");
    return day > 0 ? RecurrenceText::tr("day %1").arg(day)
                   : RecurrenceText::tr("day %1 from the end").arg(-day);
}

QString daysText(const std::vector<int> &days, const QLocale &locale)
{
    QStringList names;
    for (const int day : days)
        names += dayText(day);
    return locale.createSeparatedList(names);
}

QString monthsText(const std::vector<int> &months, const QLocale &locale)
{
    QStringList names;
    for (const int month : months)
        names += locale.standaloneMonthName(month);
    return locale.createSeparatedList(names);
}

bool isWorkdays(const RecurrenceRule &rule)
{
    const std::vector<Weekday> workdays{{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}};
    return rule.frequency == Frequency::Weekly && rule.interval == 1 && rule.weekdays == workdays;
}

/// "29 February", in the order of the language.
QString dateText(const RecurrenceRule &rule, const QLocale &locale)
{
    return RecurrenceText::tr("%1 %2", "day of the month, name of the month")
        .arg(rule.monthDays.front())
        .arg(locale.monthName(rule.months.front()));
}

bool isOneDate(const RecurrenceRule &rule)
{
    return rule.frequency == Frequency::Yearly && rule.months.size() == 1 &&
           rule.monthDays.size() == 1 && rule.monthDays.front() > 0 && rule.weekdays.empty();
}

/// The days within the period, or nothing.
QString onDays(const RecurrenceRule &rule, const QLocale &locale)
{
    if (isOneDate(rule))
        return dateText(rule, locale);
    QStringList parts;
    if (!rule.monthDays.empty())
        parts += daysText(rule.monthDays, locale);
    if (!rule.weekdays.empty())
        parts += weekdaysText(rule.weekdays, locale);
    if (!rule.months.empty())
        parts += monthsText(rule.months, locale);
    return parts.join(RecurrenceText::tr(", ", "between the parts of a rule"));
}

QString withEnd(const QString &text, const RecurrenceRule &rule, const QLocale &locale)
{
    if (!rule.until.isValid())
        return text;
    return RecurrenceText::tr("%1 until %2")
        .arg(text, locale.toString(rule.until, QLocale::ShortFormat));
}

/// Parts that no short sentence tells: the rule itself is the honest text.
bool isBeyondWords(const RecurrenceRule &rule)
{
    return !rule.positions.empty() || !rule.yearDays.empty() || !rule.weekNumbers.empty();
}

QString onSchedule(const RecurrenceRule &rule, const QLocale &locale)
{
    if (isWorkdays(rule))
        return RecurrenceText::tr("every weekday");
    const bool plainWeek = rule.frequency == Frequency::Weekly && rule.interval == 1;
    if (plainWeek && !rule.weekdays.empty() && rule.months.empty())
        return RecurrenceText::tr("every %1").arg(weekdaysText(rule.weekdays, locale));
    const QString period = every(rule.frequency, rule.interval);
    if (!rule.months.empty() && rule.monthDays.empty() && rule.weekdays.empty())
        return RecurrenceText::tr("%1 in %2", "every year in January")
            .arg(period, monthsText(rule.months, locale));
    const QString days = onDays(rule, locale);
    return days.isEmpty() ? period : RecurrenceText::tr("%1 on %2").arg(period, days);
}

} // namespace

QString describe(const Recurrence &recurrence, const QLocale &locale)
{
    const auto rule = RecurrenceRule::fromText(recurrence.rrule());
    if (!rule)
        return {};
    if (isBeyondWords(*rule))
        return RecurrenceText::tr("by the rule %1").arg(recurrence.toText());
    if (!recurrence.isAfterCompletion())
        return withEnd(onSchedule(*rule, locale), *rule, locale);
    const QString days = onDays(*rule, locale);
    const QString after = afterCompletion(rule->frequency, rule->interval);
    const QString text = days.isEmpty() ? after : RecurrenceText::tr("%1, on %2").arg(after, days);
    return withEnd(text, *rule, locale);
}

} // namespace sennight
