// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "domain/record.h"
#include "store/rows.h"

#include <span>

namespace sennight {

/// Something with a place among others.
struct OrderedRecord
{
    RecordId id;
    QString order;
};

/// Order keys for what comes into a list, and the edits that give the list's own records keys where
/// they had none, or two of them the same.
struct DayPlaces
{
    std::vector<QString> orders;
    std::vector<Edit> renumbered;
};

/// Places `count` records in front of `before`, or at the end. `rows` are those of the list in the
/// order shown, without those that move; `field` holds their order. Pure.
[[nodiscard]] DayPlaces placesAmong(std::span<const OrderedRecord> rows, Field field,
                                    const std::optional<RecordId> &before, int count,
                                    RandomSource &random);

/// Places `count` todos in front of `before`, or at the end. `rows` are the day's todos in the
/// order shown, without those that move. Pure.
[[nodiscard]] DayPlaces placesInDay(std::span<const TodoRow> rows,
                                    const std::optional<RecordId> &before, int count,
                                    RandomSource &random);

} // namespace sennight
