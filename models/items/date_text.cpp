// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

bool isMonthFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd');
}

bool isNear(QDate date, QDate today)
{
    return qAbs(today.daysTo(date)) < 7;
}

QString withYear(const QString &text, QDate date, QDate today)
{
    return date.year() == today.year() ? text : u"%1 %2"_s.arg(text).arg(date.year());
}

} // namespace

QString durationText(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0 && rest > 0)
        return DateText::tr("%1m", "minutes").arg(rest);
    if (rest == 0)
        return DateText::tr("%1h", "hours").arg(hours);
    return DateText::tr("%1h %2m", "hours and minutes").arg(hours).arg(rest, 2, 10, '0'_L1);
}

QString elapsedText(qint64 seconds)
{
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, '0'_L1); };
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return u"%1:%2"_s.arg(minutes).arg(two(seconds % 60));
    return u"%1:%2:%3"_s.arg(minutes / 60).arg(two(minutes % 60), two(seconds % 60));
}

QString spokenDuration(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    const QString hourText = hours == 1 ? DateText::tr("%n hour", nullptr, hours)
                                        : DateText::tr("%n hours", nullptr, hours);
    const QString minuteText = rest == 1 ? DateText::tr("%n minute", nullptr, rest)
                                         : DateText::tr("%n minutes", nullptr, rest);
    if (hours == 0)
        return minuteText;
    return rest == 0 ? hourText : hourText + u' ' + minuteText;
}

QString partText(const QString &part, const QString &whole)
{
    return DateText::tr("%1 of %2").arg(part, whole);
}

QString dayMonthText(QDate date, const QLocale &locale, QLocale::FormatType length)
{
    const QString month = length == QLocale::ShortFormat ? u"MMM"_s : u"MMMM"_s;
    return locale.toString(date, isMonthFirst(locale) ? month + u" d"_s : u"d "_s + month);
}

QString dateText(QDate date, const TextContext &context)
{
    if (isNear(date, context.today))
        return context.locale.toString(date, u"ddd"_s);
    return withYear(dayMonthText(date, context.locale), date, context.today);
}

QString longDateText(QDate date, const TextContext &context)
{
    if (isNear(date, context.today))
        return context.locale.toString(date, u"dddd"_s);
    return withYear(dayMonthText(date, context.locale, QLocale::LongFormat), date, context.today);
}

QString planText(const Plan &plan, const TextContext &context)
{
    if (plan.day == context.today && plan.day.isValid())
        return DateText::tr("Today");
    if (plan.day.isValid() && plan.day == context.today.addDays(1))
        return DateText::tr("Tomorrow");
    if (plan.day.isValid())
        return dateText(plan.day, context);
    if (!plan.week.isValid())
        return {};
    if (plan.week == context.thisWeek)
        return DateText::tr("Any day");
    return DateText::tr("Week %1").arg(plan.week.week);
}

QString destinationText(const Plan &plan, const TextContext &context)
{
    if (plan.day.isValid()) {
        if (plan.day == context.today)
            return DateText::tr("today");
        return plan.day == context.today.addDays(1) ? DateText::tr("tomorrow")
                                                    : longDateText(plan.day, context);
    }
    if (!plan.week.isValid())
        return DateText::tr("no day");
    if (plan.week == context.thisWeek)
        return DateText::tr("this week");
    return plan.week == context.thisWeek.next() ? DateText::tr("next week")
                                                : DateText::tr("week %1").arg(plan.week.week);
}

QString rangeText(QDate first, QDate last, const TextContext &context)
{
    const QLocale &locale = context.locale;
    QString from = dayMonthText(first, locale, QLocale::LongFormat);
    QString to = dayMonthText(last, locale, QLocale::LongFormat);
    if (first.month() == last.month())
        (isMonthFirst(locale) ? to : from) =
            locale.toString(isMonthFirst(locale) ? last : first, u"d"_s);
    if (first.year() != last.year())
        from = withYear(from, first, {});
    if (first.year() != last.year() || last.year() != context.today.year())
        to = withYear(to, last, {});
    return u"%1 – %2"_s.arg(from, to);
}

} // namespace sennight
