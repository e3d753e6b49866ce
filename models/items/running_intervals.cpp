// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_intervals.h"

namespace sennight {

std::vector<RunningInterval> runningIntervals(const Queries &queries, const QTimeZone &zone)
{
    const auto entries = queries.runningEntries();
    if (!entries)
        return {};
    return runningIntervals(*entries, queries.settings().dayStart, zone);
}

} // namespace sennight
