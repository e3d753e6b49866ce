// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ical_time_p.h"

namespace sennight {

/// What the import and the export of iCalendar's VTODO (RFC 5545, 9253) share.
///
/// A due date is DUE, a planned day DTSTART, what a todo is part of RELATED-TO, what must be done
/// before RELATED-TO;RELTYPE=DEPENDS-ON. What has no property of its own goes out under an X- name
/// that other programs carry along. Of a foreign VTODO everything that the fields here do not say
/// is kept in extras, line by line, and goes out again.
namespace ical {

inline constexpr QLatin1StringView prefix("ical");
inline constexpr QLatin1StringView keptLines("vtodo"); ///< the name of that extra

inline constexpr QLatin1StringView projectName("X-SENNIGHT-PROJECT");
inline constexpr QLatin1StringView planned("X-SENNIGHT-PLANNED"); ///< a day or week
inline constexpr QLatin1StringView estimate("X-SENNIGHT-ESTIMATE");
inline constexpr QLatin1StringView waitUntil("X-SENNIGHT-WAIT-UNTIL");
inline constexpr QLatin1StringView stage("X-SENNIGHT-STAGE");
inline constexpr QLatin1StringView letGo("X-SENNIGHT-LET-GO");
/// "COMPLETION" where an RRULE counts from there.
inline constexpr QLatin1StringView repeatFrom("X-SENNIGHT-REPEAT-FROM");
/// The rule of what is done: as an RRULE, other programs would open it again.
inline constexpr QLatin1StringView doneRule("X-SENNIGHT-RRULE");

/// 1 … 9 → high, medium, low; empty for 0 and anything else.
[[nodiscard]] QString priorityWord(int priority);

/// The reminder that an alarm means, as an element of TodoReminders; nothing for one that has no
/// such form (of a place, without a time). A trigger counts from the start where there is one,
/// unless it says RELATED=END.
struct AlarmTimes
{
    std::optional<IcalMoment> start{};
    std::optional<IcalMoment> due{};
};
[[nodiscard]] std::optional<QString> reminderOf(const IcalComponent &alarm, const AlarmTimes &times,
                                                IcalTimes &zones);

/// The key by which a VTODO is known: its UID, and which occurrence it stands for.
[[nodiscard]] QString keyOf(const QString &uid, const QString &recurrenceId);

} // namespace ical

} // namespace sennight
