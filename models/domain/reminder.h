// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

#include <QTimeZone>

namespace sennight {

/// The local moment that an element of TodoReminders means: "2026-11-11T11:30" itself, "due-15m"
/// as long before the deadline (one without a time of day counts as 09:00),
/// "again-2026-11-11T11:40" that of a reminder put off. Nothing where there is no deadline, or for
/// what is no such element. Pure; any thread.
[[nodiscard]] std::optional<Due> reminderMoment(const QString &element, const Due &due);
/// The moment ("2026-11-11T11:30") that stands beside a todo with these elements: the earliest, or
/// where one was put off the earliest from then on. Empty: none. Pure; any thread.
[[nodiscard]] QString shownReminder(const QStringList &elements, const Due &due);
/// The element by which a reminder comes once more at that moment, for this occurrence alone. The
/// moment has a time of day. Pure; any thread.
[[nodiscard]] QString putOff(const Due &moment);
/// Whether an element is of putOff(). Pure; any thread.
[[nodiscard]] bool isPutOff(QStringView element);
/// The instant at which that moment comes in a zone, ms since 1970 UTC. One that the clock skips
/// (daylight saving) comes as long after the gap as it lay behind its beginning; of one that comes
/// twice, the first. Pure; any thread.
[[nodiscard]] qint64 instantOf(const Due &moment, const QTimeZone &zone);

} // namespace sennight
