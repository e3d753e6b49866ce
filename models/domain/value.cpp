// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "value.h"

namespace sennight {

namespace {

/// A number of exactly these ASCII digits. QString::toInt would take signs, spaces and the digits
/// of other scripts, and one date must have one text.
std::optional<int> fixedDigits(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

} // namespace

std::optional<QDate> dateFromText(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto year = fixedDigits(text.first(4));
    const auto month = fixedDigits(text.sliced(5, 2));
    const auto day = fixedDigits(text.sliced(8, 2));
    if (!year || !month || !day || *year < 1)
        return {};
    const QDate date(*year, *month, *day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString dateToText(QDate date)
{
    if (!date.isValid())
        return {};
    const auto [year, month, day] = QCalendar().partsFromDate(date);
    if (year < 1 || year > 9999)
        return padded(year, 4) + u'-' + padded(month, 2) + u'-' + padded(day, 2);
    QString text = QStringLiteral("0000-00-00");
    const auto write = [&text](qsizetype last, int number) {
        for (; number > 0; number /= 10, --last)
            text[last] = QChar(u'0' + number % 10);
    };
    write(3, year);
    write(6, month);
    write(9, day);
    return text;
}

bool isWritable(QDate date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

std::optional<QTime> timeFromText(QStringView text)
{
    if (text.size() != 5 || text[2] != u':')
        return {};
    const auto hour = fixedDigits(text.first(2));
    const auto minute = fixedDigits(text.last(2));
    if (!hour || !minute || !QTime::isValid(*hour, *minute, 0))
        return {};
    return QTime(*hour, *minute);
}

QString timeToText(QTime time)
{
    return time.isValid() ? padded(time.hour(), 2) + u':' + padded(time.minute(), 2) : QString();
}

IsoWeek IsoWeek::of(QDate date)
{
    if (!date.isValid())
        return {};
    int year = 0;
    const int week = date.weekNumber(&year);
    return {year, week};
}

std::optional<IsoWeek> IsoWeek::fromText(QStringView text)
{
    if (text.size() != 8 || text[4] != u'-' || text[5] != u'W')
        return {};
    const auto year = fixedDigits(text.first(4));
    const auto week = fixedDigits(text.last(2));
    if (!year || !week || *year < 1 || *week < 1)
        return {};
    const IsoWeek parsed{*year, *week};
    return of(parsed.monday()) == parsed ? std::optional(parsed) : std::nullopt;
}

QString IsoWeek::toText() const
{
    return isValid() ? padded(year, 4) + QStringLiteral("-W") + padded(week, 2) : QString();
}

QDate IsoWeek::monday() const
{
    if (!isValid())
        return {};
    const QDate inFirstWeek(year, 1, 4);
    return inFirstWeek.addDays((week - 1) * 7 - (inFirstWeek.dayOfWeek() - 1));
}

IsoWeek IsoWeek::next(int weeks) const
{
    return of(monday().addDays(qint64(weeks) * 7));
}

std::optional<Plan> Plan::fromText(QStringView text)
{
    if (const auto day = dateFromText(text))
        return Plan{.day = *day};
    if (const auto week = IsoWeek::fromText(text))
        return Plan{.week = *week};
    return {};
}

Plan Plan::fromValue(const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text ? fromText(*text).value_or(Plan{}) : Plan{};
}

Value Plan::toValue() const
{
    return isNull() ? Value{} : Value{toText()};
}

QString Plan::toText() const
{
    return day.isValid() ? dateToText(day) : week.toText();
}

std::optional<Due> Due::fromText(QStringView text)
{
    const auto date = dateFromText(text.first(qMin<qsizetype>(text.size(), 10)));
    if (!date)
        return {};
    if (text.size() == 10)
        return Due{*date, {}};
    const auto time = timeFromText(text.sliced(11));
    if (text[10] != u'T' || !time)
        return {};
    return Due{*date, *time};
}

Due Due::fromValue(const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text ? fromText(*text).value_or(Due{}) : Due{};
}

Value Due::toValue() const
{
    return isNull() ? Value{} : Value{toText()};
}

QString Due::toText() const
{
    return time.isValid() && date.isValid() ? dateToText(date) + u'T' + timeToText(time)
                                            : dateToText(date);
}

} // namespace sennight
