// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"

#include <span>

namespace sennight {

/// A day that has room, and how full it would be.
struct DayProposal
{
    QDate day;
    int thenMinutes = 0; ///< planned for it, with the todo
    int capacityMinutes = 0;
    QDate fullDay = {}; ///< the last of those before it that had no room; invalid where none was
    friend bool operator==(const DayProposal &, const DayProposal &) = default;
};

/// The first of `days` (in order) from `from` on, until `latest` where that is valid, that has room
/// for `minutes` within its capacity. Nothing where none has. Pure; any thread.
[[nodiscard]] std::optional<DayProposal> proposeDay(std::span<const DayFacts> days, int minutes,
                                                    QDate from, QDate latest);

/// The goal that a todo of a project may count for: of the open goals of that project the only
/// one, or the only one that shares a word with the title. Nothing where that is not clear.
[[nodiscard]] std::optional<RecordId> proposeGoal(std::span<const GoalRow> goals,
                                                  const std::optional<RecordId> &project,
                                                  const QString &title);

} // namespace sennight
