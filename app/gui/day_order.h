// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "domain/record.h"
#include "store/rows.h"

#include <span>

namespace sennight {

/// Order keys for todos that come into a day, and the edits that give the day's own todos keys
/// where they had none, or two of them the same.
struct DayPlaces
{
    std::vector<QString> orders;
    std::vector<Edit> renumbered;
};

/// Places `count` todos in front of `before`, or at the end. `rows` are the day's todos in the
/// order shown, without those that move. Pure.
[[nodiscard]] DayPlaces placesInDay(std::span<const TodoRow> rows,
                                    const std::optional<RecordId> &before, int count,
                                    RandomSource &random);

} // namespace sennight
