// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

/// Where a run of a letter of at most so many begins in a date format, and where it ends.
struct Run
{
    qsizetype begin = -1;
    qsizetype end = -1;
};

Run runOf(QStringView format, QChar letter, qsizetype longest)
{
    bool quoted = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] == u'\'')
            quoted = !quoted;
        if (quoted || format[i] != letter)
            continue;
        qsizetype end = i;
        while (end < format.size() && format[end] == letter)
            ++end;
        if (end - i <= longest)
            return {i, end};
        i = end - 1; // "dddd" is the weekday
    }
    return {};
}

/// With what the language writes right behind a number: the point of "13.", the "日" of "13日".
qsizetype withSuffix(QStringView format, qsizetype end)
{
    while (end < format.size() && !format[end].isSpace() && format[end] != u',' &&
           format[end] != u'\'' && !QStringView(u"dMyE").contains(format[end]))
        ++end;
    return end;
}

/// How a locale writes dates, by what it says of whole ones.
struct DateForm
{
    QString day;      ///< "d", "d.", "d日"
    QString dayMonth; ///< "d MMMM", "MMMM d", "d. MMMM", "M月d日"
    bool monthFirst = false;
};

DateForm formOf(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::LongFormat);
    const Run day = runOf(format, u'd', 2);
    const Run month = runOf(format, u'M', 4);
    if (day.begin < 0 || month.begin < 0)
        return {.day = u"d"_s, .dayMonth = u"d MMMM"_s};
    const qsizetype dayEnd = withSuffix(format, day.end);
    const qsizetype begin = std::min(day.begin, month.begin);
    const qsizetype end = std::max(dayEnd, withSuffix(format, month.end));
    DateForm form{.day = u'd' + format.sliced(day.end, dayEnd - day.end),
                  .dayMonth = format.sliced(begin, end - begin),
                  .monthFirst = month.begin < day.begin};
    if (day.end - day.begin == 2)
        form.dayMonth.replace(u"dd"_s, u"d"_s);
    return form;
}

QString withShortMonth(QString format)
{
    return format.replace(u"MMMM"_s, u"MMM"_s);
}

QString weekdayText(QDate date, const QLocale &locale, QLocale::FormatType length)
{
    return locale.toString(date, length == QLocale::ShortFormat ? u"ddd"_s : u"dddd"_s);
}

bool isNear(QDate date, QDate today)
{
    return qAbs(today.daysTo(date)) < 7;
}

QString withYear(const QString &text, QDate date, QDate today)
{
    return date.year() == today.year()
               ? text
               : DateText::tr("%1 %2", "day and month, year").arg(text).arg(date.year());
}

QString range(QDate first, QDate last, const QLocale &locale, bool dated,
              QLocale::FormatType length)
{
    DateForm form = formOf(locale);
    if (length == QLocale::ShortFormat)
        form.dayMonth = withShortMonth(form.dayMonth);
    const bool isInOneMonth = first.month() == last.month();
    QString from =
        locale.toString(first, isInOneMonth && !form.monthFirst ? form.day : form.dayMonth);
    QString to = locale.toString(last, isInOneMonth && form.monthFirst ? form.day : form.dayMonth);
    const bool isOverTheYear = first.year() != last.year();
    if (isOverTheYear)
        from = withYear(from, first, {});
    if (isOverTheYear || dated)
        to = withYear(to, last, {});
    return DateText::tr("%1 – %2", "from one day to another").arg(from, to);
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

QString shortDurationText(int minutes)
{
    constexpr int hoursAlone = 100 * 60; // from here on minutes say nothing, and have no room
    if (minutes >= hoursAlone)
        return durationText(minutes / 60 * 60);
    if (minutes < 60 || minutes % 60 == 0)
        return durationText(minutes);
    return DateText::tr("%1h %2m", "hours and minutes where there is little room")
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, '0'_L1);
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
    const QString hourText = DateText::tr("%Ln hours", nullptr, hours);
    const QString minuteText = DateText::tr("%Ln minutes", nullptr, rest);
    if (hours == 0)
        return minuteText;
    return rest == 0 ? hourText : DateText::tr("%1 %2", "hours, minutes").arg(hourText, minuteText);
}

QString partText(const QString &part, const QString &whole)
{
    return DateText::tr("%1 of %2").arg(part, whole);
}

QString briefPartText(const QString &part, const QString &whole)
{
    return DateText::tr("%1/%2", "part/whole, where there is little room").arg(part, whole);
}

QString dayMonthText(QDate date, const QLocale &locale, QLocale::FormatType length)
{
    const QString format = formOf(locale).dayMonth;
    return locale.toString(date, length == QLocale::ShortFormat ? withShortMonth(format) : format);
}

QString dayText(QDate date, const QLocale &locale)
{
    return locale.toString(date, formOf(locale).day);
}

QString weekdayDayText(QDate date, const QLocale &locale, QLocale::FormatType length)
{
    return DateText::tr("%1 %2", "weekday, day of the month")
        .arg(weekdayText(date, locale, length), dayText(date, locale));
}

QString weekdayDateText(QDate date, const QLocale &locale, QLocale::FormatType length)
{
    return DateText::tr("%1 %2", "weekday, day and month")
        .arg(weekdayText(date, locale, length), dayMonthText(date, locale, length));
}

QString fullDateText(QDate date, const QLocale &locale)
{
    return DateText::tr("%1, %2", "weekday, day and month as a heading")
        .arg(weekdayText(date, locale, QLocale::LongFormat),
             dayMonthText(date, locale, QLocale::LongFormat));
}

QString dateTimeText(const QString &date, const QString &time)
{
    return DateText::tr("%1 %2", "date, time of day").arg(date, time);
}

QString dateText(QDate date, const TextContext &context)
{
    if (isNear(date, context.today))
        return context.locale.toString(
            date, DateText::tr("ddd", "QLocale's format of a day of this week"));
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

QString rangeText(QDate first, QDate last, const TextContext &context, QLocale::FormatType length)
{
    return range(first, last, context.locale, last.year() != context.today.year(), length);
}

QString datedRangeText(QDate first, QDate last, const QLocale &locale)
{
    return range(first, last, locale, true, QLocale::LongFormat);
}

} // namespace sennight
