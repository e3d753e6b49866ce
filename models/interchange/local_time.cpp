// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_time_p.h"

#include <QDateTime>

namespace sennight {

namespace {

constexpr qint64 quarterMs = 15 * 60 * 1000;
constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
constexpr qint64 unixEpochJulianDay = 2'440'588;

qint64 floorDivide(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

/// The compact form of iCalendar and Taskwarrior, read by hand: an export has four a task.
std::optional<qint64> fromCompact(QStringView text)
{
    if (text.size() != 16 || text[8] != u'T' || text[15] != u'Z')
        return {};
    const auto number = [&](qsizetype from, qsizetype size) {
        int value = 0;
        for (const QChar c : text.sliced(from, size))
            value = c >= u'0' && c <= u'9' && value >= 0 ? value * 10 + (c.unicode() - u'0') : -1;
        return value;
    };
    const QDate date(number(0, 4), number(4, 2), number(6, 2));
    const QTime time(number(9, 2), number(11, 2), number(13, 2));
    if (!date.isValid() || !time.isValid())
        return {};
    return (date.toJulianDay() - unixEpochJulianDay) * dayMs + time.msecsSinceStartOfDay();
}

} // namespace

LocalTime::Moment LocalTime::at(qint64 ms)
{
    const qint64 quarter = floorDivide(ms, quarterMs);
    if (!m_offsets.contains(quarter)) {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
        m_offsets.insert(quarter, m_zone.offsetFromUtc(when));
    }
    const qint64 localMs = ms + m_offsets.value(quarter) * qint64(1000);
    const qint64 days = floorDivide(localMs, dayMs);
    const int inDay = static_cast<int>((localMs - days * dayMs) / 1000 * 1000);
    return {QDate::fromJulianDay(days + unixEpochJulianDay),
            QTime::fromMSecsSinceStartOfDay(inDay)};
}

qint64 LocalTime::startOf(QDate date, QTime time)
{
    if (time.isValid())
        return QDateTime(date, time, m_zone).toMSecsSinceEpoch();
    const auto known = m_starts.constFind(date);
    if (known != m_starts.cend())
        return *known;
    return *m_starts.insert(date, date.startOfDay(m_zone).toMSecsSinceEpoch());
}

Due LocalTime::dueAt(qint64 ms)
{
    const Moment moment = at(ms);
    if (moment.time.hour() < 4 && startOf(moment.date) == ms)
        return {moment.date, {}};
    return {moment.date, QTime(moment.time.hour(), moment.time.minute())};
}

std::optional<qint64> instantFromText(QStringView text, LocalTime &local)
{
    text = text.trimmed();
    if (const auto compact = fromCompact(text))
        return compact;
    if (const auto date = dateFromText(text))
        return local.startOf(*date);
    if (text.size() < 16 || text.size() > 40 || (text[10] != u'T' && text[10] != u' '))
        return {};
    QString iso = text.toString();
    iso[10] = u'T';
    const QDateTime when = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!when.isValid())
        return {};
    if (when.timeSpec() == Qt::LocalTime)
        return local.startOf(when.date(), when.time());
    return when.toMSecsSinceEpoch();
}

QString instantToText(qint64 ms)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
    return when.toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace sennight
