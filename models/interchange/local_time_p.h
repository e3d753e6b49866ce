// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"

#include <QHash>
#include <QTimeZone>

namespace sennight {

/// Turns instants into local dates and back, quickly: zones change their offset on quarters of an
/// hour only, so one look-up serves a quarter; and one serves all starts of a date. Not thread
/// safe.
class LocalTime
{
public:
    explicit LocalTime(QTimeZone zone)
        : m_zone(std::move(zone))
    {}

    struct Moment
    {
        QDate date;
        QTime time; ///< to the second
    };
    [[nodiscard]] Moment at(qint64 ms);
    [[nodiscard]] QDate dateAt(qint64 ms) { return at(ms).date; }
    /// The first instant of a local date or of a time on it; a time that a clock change skips is
    /// read as Qt does.
    [[nodiscard]] qint64 startOf(QDate date, QTime time = {});
    /// A due date and time of day, without a time where the instant is the date's first.
    [[nodiscard]] Due dueAt(qint64 ms);
    [[nodiscard]] qint64 instantOf(const Due &due) { return startOf(due.date, due.time); }

private:
    QTimeZone m_zone;
    QHash<qint64, int> m_offsets; ///< quarter of an hour since 1970 → seconds
    QHash<QDate, qint64> m_starts;
};

/// "2026-11-13T12:00:00[.123]Z", "+01:00" or without a zone (then local), "20261113T120000Z",
/// "2026-11-13" (local midnight) → ms since 1970 UTC; nothing for anything else.
[[nodiscard]] std::optional<qint64> instantFromText(QStringView text, LocalTime &local);
/// "2026-11-13T12:00:00.123Z"; without milliseconds where they are zero.
[[nodiscard]] QString instantToText(qint64 ms);

} // namespace sennight
