// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QDate>
#include <QLocale>

#include <optional>

namespace sennight {

/// When a recurring todo comes again: an RFC 5545 rule on local dates (libical), either on schedule
/// or counted from completion. Canonical text: "FREQ=WEEKLY;BYDAY=MO,TH", or "after
/// FREQ=DAILY;INTERVAL=3". A plain value; any thread. The 29th to 31st fall on the last day of a
/// shorter month; 29 February on the 28th in common years. Rules that narrow days further (BYDAY,
/// BYSETPOS beside BYMONTHDAY) mean exactly what RFC 5545 says.
class Recurrence
{
public:
    /// InvalidValue for what libical cannot read, for parts finer than a day, for COUNT (it counts
    /// from a first occurrence that a completed series has left behind), RSCALE, X- parts, BYSETPOS
    /// in rules by day or week, and for texts above 1,000 characters. Letter case and the order of
    /// parts and of lists do not matter; an UNTIL with a time is cut to its date.
    [[nodiscard]] static Result<Recurrence> fromText(QStringView text);
    [[nodiscard]] QString toText() const;
    [[nodiscard]] bool isAfterCompletion() const { return m_afterCompletion; }
    /// The RRULE value for iCalendar, without "after".
    [[nodiscard]] QString rrule() const { return m_rrule; }

    /// A monthly or yearly rule that takes its day from the first occurrence, with that day written
    /// into it: a chain of occurrences starts at a clamped one sooner or later (28 February), and
    /// would stay there. Other rules as they are.
    [[nodiscard]] Recurrence pinnedTo(QDate first) const;

    /// The first date of the rule that starts at `anchor` strictly after `after`; nothing when the
    /// rule has ended or names no date within 100 years. Bounded time for every rule.
    [[nodiscard]] std::optional<QDate> nextAfter(QDate anchor, QDate after) const;
    /// The occurrence that follows a completion: on schedule, the first date after both the
    /// previous occurrence and the day it was completed (missed ones do not pile up); after
    /// completion, the interval counted from that day.
    [[nodiscard]] std::optional<QDate> following(QDate previousOccurrence, QDate completedOn) const;

    friend bool operator==(const Recurrence &, const Recurrence &) = default;

private:
    QString m_rrule;
    bool m_afterCompletion = false;
};

/// "every Monday and Thursday", "3 days after completion": translatable.
[[nodiscard]] QString describe(const Recurrence &rule, const QLocale &locale);

} // namespace sennight
