// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_text.h"

#include "domain/duration_text.h"

#include <array>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array weekdays{"Monday"_L1, "Tuesday"_L1,  "Wednesday"_L1, "Thursday"_L1,
                              "Friday"_L1, "Saturday"_L1, "Sunday"_L1};
constexpr std::array months{"January"_L1,   "February"_L1, "March"_L1,    "April"_L1,
                            "May"_L1,       "June"_L1,     "July"_L1,     "August"_L1,
                            "September"_L1, "October"_L1,  "November"_L1, "December"_L1};

QLatin1StringView weekday(QDate day)
{
    return weekdays.at(static_cast<size_t>(day.dayOfWeek()) - 1);
}

QLatin1StringView month(QDate day)
{
    return months.at(static_cast<size_t>(day.month()) - 1);
}

} // namespace

QString dayText(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    switch (today.daysTo(day)) {
    case -1:
        return u"yesterday"_s;
    case 0:
        return u"today"_s;
    case 1:
        return u"tomorrow"_s;
    default:
        break;
    }
    const auto text =
        u"%1 %2 %3"_s.arg(weekday(day).first(3)).arg(day.day()).arg(month(day).first(3));
    return day.year() == today.year() ? text : text + u' ' + QString::number(day.year());
}

QString longDayText(QDate day)
{
    return u"%1 %2 %3"_s.arg(weekday(day)).arg(day.day()).arg(month(day));
}

QString dueText(const Due &due, QDate today)
{
    const auto day = dayText(due.date, today);
    return due.time.isValid() ? day + u' ' + timeToText(due.time) : day;
}

QString planText(const Plan &plan, QDate today, IsoWeek thisWeek)
{
    if (!plan.week.isValid())
        return dayText(plan.day, today);
    if (plan.week == thisWeek)
        return u"this week"_s;
    if (plan.week == thisWeek.next())
        return u"next week"_s;
    return u"week %1"_s.arg(plan.week.toText());
}

QString momentText(qint64 ms, const QTimeZone &zone)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(ms, zone);
    return dateToText(moment.date()) + u' ' + timeToText(moment.time());
}

QString valueText(const Session &session, FieldType type, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (type == FieldType::Instant)
            return momentText(*number, session.clock().zone());
        return type == FieldType::Minutes ? minutesToText(static_cast<int>(*number))
                                          : QString::number(*number);
    }
    if (const auto *on = std::get_if<bool>(&value))
        return *on ? u"yes"_s : u"no"_s;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *id = std::get_if<RecordId>(&value)) {
        const auto record = session.queries().record(*id);
        return record ? titleOf(*record) : id->toHex();
    }
    return u"nothing"_s;
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

} // namespace sennight::cli
