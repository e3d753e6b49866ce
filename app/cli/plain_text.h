// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_json.h"
#include "text_table.h"

namespace sennight::cli {

// What people read: dates by name, durations short, ids as prefixes.

/// "today", "Wed 11 Nov", with the year where it is not today's.
[[nodiscard]] QString dayText(QDate day, QDate today);
/// "Monday 9 November".
[[nodiscard]] QString longDayText(QDate day);
/// "Fri 13 Nov 09:30".
[[nodiscard]] QString dueText(const Due &due, QDate today);
/// "Wed 11 Nov", "any day of week 46".
[[nodiscard]] QString planText(const Plan &plan, QDate today, IsoWeek thisWeek);
/// "2026-11-11 10:00" in the clock's zone.
[[nodiscard]] QString momentText(qint64 ms, const QTimeZone &zone);
/// A value as history and show print it; "nothing" where there is none.
[[nodiscard]] QString valueText(const Session &session, FieldType type, const Value &value);
/// "3 todos", "1 todo".
[[nodiscard]] QString counted(qint64 count, const QString &one, const QString &many);

/// The prefix of an id that lists show.
class ShortIds
{
public:
    explicit ShortIds(const Session &session)
        : m_length(session.queries().prefixLength())
    {}
    [[nodiscard]] QString operator()(const RecordId &id) const { return id.toHex().left(m_length); }

private:
    int m_length;
};

} // namespace sennight::cli
