// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile_moment_p.h"

namespace sennight {

/// What was shown already stands in `meta` under these keys: "reminded <todo> <moment>".
inline constexpr QLatin1StringView reminderClaims{"reminded "};
inline constexpr QLatin1StringView behindReminderClaims{"reminded!"};
/// A reminder that old is not shown any more, and its claim may go a while later.
inline constexpr qint64 reminderLateMs = qint64(30) * 24 * 60 * 60 * 1000;
inline constexpr qint64 claimsKeptMs = 2 * reminderLateMs;
[[nodiscard]] QString reminderClaim(const ReminderName &reminder);

/// Reads tracked time and reminders. Each call is to be made inside a snapshot.
class TimeReader
{
public:
    TimeReader(ReadConnection &connection, ProfileMoment &moment)
        : m_connection(connection)
        , m_moment(moment)
    {}

    [[nodiscard]] Result<std::vector<TimeEntryRow>> entriesOf(const RecordId &todo);
    [[nodiscard]] Result<std::vector<TimeEntryRow>> entries(qint64 fromMs, qint64 toMs);
    [[nodiscard]] Result<std::vector<ReminderRow>> reminders(qint64 fromMs, qint64 toMs);

private:
    [[nodiscard]] Result<std::vector<TimeEntryRow>> readEntries(const QString &where,
                                                                const QVariantList &values);
    [[nodiscard]] Result<void> readReminders(const QString &from, const QString &to,
                                             std::vector<ReminderRow> &into);
    [[nodiscard]] Result<std::unordered_set<QString>> claims();

    ReadConnection &m_connection;
    ProfileMoment &m_moment;
};

} // namespace sennight
