// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace sennight {

/// What an occurrence of a recurring todo shows as its plan and due while nobody edited them.
struct InheritedDates
{
    Plan plan;
    Due due;
    friend bool operator==(const InheritedDates &, const InheritedDates &) = default;
};

/// The date from which the rule counts: the todo's own occurrence, else its due date, else its
/// planned day, else `fallback` (the day it was completed).
[[nodiscard]] QDate recurrenceAnchor(const Record &todo, QDate fallback);

/// The dates that the rule gives: the due falls on `occurrence` and keeps its time of day; the plan
/// falls on it too, or as many days (weeks) before the due as the predecessor's did. Having put one
/// occurrence off does not drag the later ones along. A predecessor with neither a plan nor a due
/// gives a successor that is planned for the occurrence, so that it shows up when it comes again. A
/// date that leaves the years 1 to 9999 is dropped. Pure; any thread.
[[nodiscard]] InheritedDates inheritedDates(const Record &predecessor, QDate occurrence);

/// The element of TodoReminders that an occurrence shows for one of its predecessor's: one that
/// names a moment moves by as many days as the occurrence lies after the predecessor's own date
/// (recurrenceAnchor(), or its planned week), and falls on the occurrence where that has none; one
/// that hangs on the deadline stays as it is. Empty where it would leave the years 1 to 9999, and
/// for one that was put off (putOff()): that was for its own day. Pure; any thread.
[[nodiscard]] QString inheritedReminder(const QString &reminder, const Record &predecessor,
                                        QDate occurrence);

/// "2026-11-11T11:30" names a moment; "due-15m" one that moves with the deadline.
[[nodiscard]] bool isAbsoluteReminder(const QString &reminder);

} // namespace sennight
