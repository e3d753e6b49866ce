// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "queries.h"
#include "read_connection_p.h"

#include <map>
#include <unordered_set>

namespace sennight {

/// What many reads ask again and again: the settings, the date, the weeks' commitments. Kept until
/// another connection commits. One thread.
class ProfileMoment
{
public:
    ProfileMoment(ReadConnection &connection, const Clock &clock)
        : m_connection(connection)
        , m_clock(clock)
    {}

    /// To be called at the beginning of each read, inside its snapshot.
    void refresh();
    /// Another one after each commit of another connection.
    [[nodiscard]] qint64 version() const { return m_version; }
    [[nodiscard]] const PlannerSettings &settings();
    [[nodiscard]] Result<std::optional<QString>> setting(const QString &key);
    [[nodiscard]] QDate today();
    /// The person's date at an instant.
    [[nodiscard]] QDate dateOf(qint64 ms);
    /// The local time of day and date on the clock, "2026-11-11T09:30".
    [[nodiscard]] QString localNow() const;
    [[nodiscard]] qint64 startOfDayMs(QDate date);
    [[nodiscard]] QTimeZone zone() const { return m_clock.zone(); }
    /// Whether the todo was promised for the week that it is planned in.
    [[nodiscard]] bool isCommitted(const Plan &plan, const RecordId &todo);
    /// Key of the week's record, which may not exist.
    [[nodiscard]] std::optional<RowKey> weekKey(IsoWeek week);
    [[nodiscard]] bool hasCommitment(IsoWeek week);

private:
    struct Week
    {
        std::optional<RowKey> key;
        bool committed = false;
        std::unordered_set<RecordId> todos;
    };
    [[nodiscard]] PlannerSettings readSettings();
    [[nodiscard]] Week readWeek(IsoWeek week);
    [[nodiscard]] const Week &week(IsoWeek week);

    ReadConnection &m_connection;
    const Clock &m_clock;
    qint64 m_version = -1;
    std::optional<PlannerSettings> m_settings;
    std::map<IsoWeek, Week> m_weeks;
};

} // namespace sennight
