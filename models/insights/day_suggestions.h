// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"

#include <span>

namespace sennight {

/// Why a todo may be something for today; the strongest reason first.
enum class SuggestionReason {
    Rolled,   ///< put off so often that it wants a decision
    DueSoon,  ///< due within three days, with no day before that
    LeftOver, ///< an earlier week left it over, and today has room for it
    FitsToday ///< for any day of this week, and today has room for it
};

struct DaySuggestion
{
    TodoRow todo;
    SuggestionReason reason;
};

/// What a suggestion is weighed against.
struct SuggestionDay
{
    QDate today;
    IsoWeek thisWeek; ///< the person's week that today lies in
    QDate firstDay;   ///< of that week
    int freeMinutes = 0;
};

/// How many days ahead a deadline is close.
inline constexpr int dueSoonDays = 3;

/// The reason for one todo; nothing where today has it already, where its turn comes on a day
/// before it is due, or where it cannot be done yet. Pure; any thread.
[[nodiscard]] std::optional<SuggestionReason> reasonForToday(const TodoRow &todo,
                                                             const SuggestionDay &day);

/// Each todo that has a reason once, the most pressing first: by reason, then deadline, then
/// priority, then as `todos` has them. Pure; any thread.
[[nodiscard]] std::vector<DaySuggestion> suggestForDay(std::span<const TodoRow> todos,
                                                       const SuggestionDay &day);

} // namespace sennight
