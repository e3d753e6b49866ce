// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_week.h"

namespace sennight {

namespace {

constexpr int thursday = 4;

/// Days from the weekday `from` forward to the weekday `to`, 0 … 6.
int daysUntil(int from, int to)
{
    return (to - from + 7) % 7;
}

} // namespace

QDate firstDayOf(IsoWeek week, int firstDayOfWeek)
{
    return week.monday().addDays(thursday - 1 - daysUntil(firstDayOfWeek, thursday));
}

IsoWeek weekOf(QDate date, int firstDayOfWeek)
{
    const QDate first = date.addDays(-daysUntil(firstDayOfWeek, date.dayOfWeek()));
    return IsoWeek::of(first.addDays(daysUntil(firstDayOfWeek, thursday)));
}

qint64 startOfDayMs(QDate date, QTime dayStart, const QTimeZone &zone)
{
    // Read with the offset from before a change of the clock: a time that comes twice is its first,
    // and one that is skipped comes out behind the gap, which then began at the last transition.
    const QDateTime start(date, dayStart, zone, QDateTime::TransitionResolution::RelativeToBefore);
    if (start.time() == dayStart)
        return start.toMSecsSinceEpoch();
    return zone.previousTransition(start.addSecs(1)).atUtc.toMSecsSinceEpoch();
}

QDate dateAt(qint64 ms, QTime dayStart, const QTimeZone &zone)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms, zone).date();
    if (ms < startOfDayMs(date, dayStart, zone))
        return date.addDays(-1);
    return ms >= startOfDayMs(date.addDays(1), dayStart, zone) ? date.addDays(1) : date;
}

} // namespace sennight
