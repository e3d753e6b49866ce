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

} // namespace sennight
