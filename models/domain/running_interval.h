// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <span>

namespace sennight {

/// Tracked time that still grows, and the person's day that it counts for: the one on which it
/// started, as for intervals that have ended (DayFacts).
struct RunningInterval
{
    QDate day;
    qint64 sinceMs = 0;
    friend bool operator==(const RunningInterval &, const RunningInterval &) = default;
};

/// Whole minutes of those of one day, or of all where none is given.
[[nodiscard]] int runningMinutes(std::span<const RunningInterval> intervals, qint64 nowMs,
                                 QDate day = {});

} // namespace sennight
