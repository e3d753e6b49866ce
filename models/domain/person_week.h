// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

#include <QTimeZone>

namespace sennight {

// A person's week has seven days from their first day of the week on and the name of the ISO week
// that its Thursday lies in: each such week holds exactly one Thursday, so each has one name.
// Weekdays are 1 = Monday … 7 = Sunday, as in PlannerSettings. Pure; any thread.

/// The first of the seven days of the week that is named `week`.
[[nodiscard]] QDate firstDayOf(IsoWeek week, int firstDayOfWeek);
/// The name of the person's week that `date` lies in.
[[nodiscard]] IsoWeek weekOf(QDate date, int firstDayOfWeek);

/// The instant at which the person's day `date` begins. Where the clock skips that time of day
/// (daylight saving), the first instant after the gap; where it comes twice, the first of them.
[[nodiscard]] qint64 startOfDayMs(QDate date, QTime dayStart, const QTimeZone &zone);
/// The person's date at an instant: before the day's start it is still yesterday.
[[nodiscard]] QDate dateAt(qint64 ms, QTime dayStart, const QTimeZone &zone);

} // namespace sennight
