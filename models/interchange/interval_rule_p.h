// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recurrence.h"

namespace sennight {

/// What foreign formats can say of a repetition: every so many days, weeks, months or years.
struct IntervalRule
{
    enum class Unit : quint8 { Day, Week, Month, Year, WorkDay };
    Unit unit = Unit::Day;
    int count = 1;
    bool afterCompletion = false;
    friend bool operator==(const IntervalRule &, const IntervalRule &) = default;
};

inline constexpr int mostUnits = 9'999;

/// The rule that starts at `due`; nothing for a count that no rule has (work days by more than
/// one).
[[nodiscard]] std::optional<Recurrence> ruleOf(const IntervalRule &interval, QDate due);
/// The other way; nothing for rules that say more than an interval from `due`.
[[nodiscard]] std::optional<IntervalRule> intervalOf(const Recurrence &rule, QDate due);

} // namespace sennight
