// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ical_component_p.h"
#include "local_time_p.h"

#include "domain/recurrence.h"

#include <map>

namespace sennight {

/// A date or a moment as iCalendar writes it, in the local zone.
struct IcalMoment
{
    enum class Form : quint8 {
        Date,        ///< no time of day
        Floating,    ///< on the wall, wherever that is
        Utc,         ///< ends with Z
        Zoned,       ///< has a TZID that is known
        UnknownZone, ///< has one that is not; taken as it stands
    };
    Due local; ///< a date never shifts
    Form form = Form::Date;
    qint64 ms = 0; ///< a date's is its local midnight

    friend bool operator==(const IcalMoment &, const IcalMoment &) = default;
};

/// Reads dates and times. Zones are those of the system by their names (also as Evolution, Windows
/// and others write them), else what a VTIMEZONE of the file says. Not thread safe.
class IcalTimes
{
public:
    explicit IcalTimes(LocalTime &local)
        : m_local(local)
    {}

    /// A VTIMEZONE; one of the same TZID takes its place.
    void addZone(const IcalComponent &zone);
    void clearZones() { m_ownZones.clear(); }

    /// Nothing for what is no date or beyond the years 1 to 9999.
    [[nodiscard]] std::optional<IcalMoment> moment(const IcalProperty &property);
    /// The system's zone of a TZID; an invalid one where there is none.
    [[nodiscard]] QTimeZone systemZone(const QString &tzid);
    [[nodiscard]] LocalTime &local() { return m_local; }

private:
    /// A stretch of standard or of daylight time, and when it begins again.
    struct Observance
    {
        QDateTime start; ///< on the wall, kept as UTC
        int offset = 0;  ///< seconds east of Greenwich
        int offsetBefore = 0;
        std::optional<Recurrence> rule{};
        QDate until{};
    };
    using OwnZone = std::vector<Observance>;

    [[nodiscard]] std::optional<qint64> instant(const QDateTime &wall, const QString &tzid);
    [[nodiscard]] static int offsetAt(const OwnZone &zone, const QDateTime &wall);
    [[nodiscard]] static QDateTime lastOnset(const Observance &observance, const QDateTime &wall);

    LocalTime &m_local;
    QHash<QString, QTimeZone> m_systemZones; ///< by TZID
    std::map<QString, OwnZone> m_ownZones;
};

namespace ical {

/// "-PT15M", "P1DT2H", "P2W" → seconds; nothing for anything else, or beyond ten years.
[[nodiscard]] std::optional<qint64> seconds(QStringView duration);
/// "20261113", "20261113T093000".
[[nodiscard]] QString dateText(QDate date);
[[nodiscard]] QString wallText(const Due &due);

} // namespace ical

} // namespace sennight
