// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"

namespace sennight {

/// A stretch of time, in ms since 1970 UTC. Without an end it still runs.
struct Interval
{
    qint64 startMs = 0;
    std::optional<qint64> endMs = {};
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// Why an interval cannot be a time entry.
enum class IntervalProblem {
    None,
    NoTime,   ///< it ends when it begins, or before
    NotYet,   ///< it begins or ends after now
    TooLong,  ///< longer than a day
    Overlaps, ///< a minute or more of it is another entry's
};

struct IntervalCheck
{
    IntervalProblem problem = IntervalProblem::None;
    size_t other = 0; ///< Overlaps: which of the others
};

// Time entries as values and edits, as in actions.h: pure, the caller commits. The rule for all:
// one person works on one thing at a time.

/// `others`: every other entry near it.
[[nodiscard]] IntervalCheck checkInterval(const Interval &wanted, std::span<const Interval> others,
                                          qint64 nowMs);
[[nodiscard]] Interval intervalOf(const Record &entry);

[[nodiscard]] Creation addTimeEntry(const Record &todo, const Interval &interval,
                                    const QString &note, const ActionContext &context);
/// Only what differs is written.
[[nodiscard]] Action editTimeEntry(const Record &entry, const Interval &interval,
                                   const QString &note);
/// The entry ends at `atMs` and another of the same todo and note goes on from there. Empty where
/// that leaves either without time.
[[nodiscard]] Action splitTimeEntry(const Record &entry, qint64 atMs, const ActionContext &context);
/// Takes a time without work out of an entry: it ends where that begins, and what came after it is
/// an entry of its own, which runs on if this one did.
[[nodiscard]] Action takeOff(const Record &entry, const Interval &away,
                             const ActionContext &context);
/// Ends all running entries but the latest where the next one began: two processes, or two devices,
/// started one each.
[[nodiscard]] Action endEarlierTimers(std::span<const Record> runningEntries);

} // namespace sennight
