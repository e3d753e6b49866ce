// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_interval.h"

#include "person_week.h"

#include <algorithm>

namespace sennight {

std::vector<RunningInterval> runningIntervals(std::span<const Record> entries, QTime dayStart,
                                              const QTimeZone &zone)
{
    std::vector<RunningInterval> intervals;
    for (const Record &entry : entries) {
        if (const auto since = entry.number(Field::TimeEntryStartedAt))
            intervals.push_back({dateAt(*since, dayStart, zone), *since});
    }
    return intervals;
}

int runningMinutes(std::span<const RunningInterval> intervals, qint64 nowMs, QDate day)
{
    constexpr qint64 msPerMinute = 60'000;
    int minutes = 0;
    for (const RunningInterval &interval : intervals) {
        if (!day.isValid() || interval.day == day)
            minutes +=
                static_cast<int>(std::max<qint64>(0, nowMs - interval.sinceMs) / msPerMinute);
    }
    return minutes;
}

} // namespace sennight
