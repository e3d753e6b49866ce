// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_interval.h"

#include <algorithm>

namespace sennight {

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
