// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_order.h"

#include "domain/order_key.h"

#include <algorithm>

namespace sennight {

namespace {

bool isOrdered(std::span<const TodoRow> rows)
{
    const auto misplaced =
        std::ranges::adjacent_find(rows, [](const TodoRow &left, const TodoRow &right) {
            return left.dayOrder >= right.dayOrder;
        });
    return misplaced == rows.end() && (rows.empty() || !rows.front().dayOrder.isEmpty());
}

/// One row of keys for all: those in front, the new ones, those behind.
DayPlaces renumber(std::span<const TodoRow> rows, size_t at, int count, RandomSource &random)
{
    const auto keys = orderKeysBetween({}, {}, static_cast<int>(rows.size()) + count, random);
    DayPlaces places;
    places.orders.assign(keys.begin() + at, keys.begin() + at + count);
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString &key = keys[i < at ? i : i + count];
        places.renumbered.push_back(
            {.record = rows[i].id, .field = Field::TodoDayOrder, .value = key});
    }
    return places;
}

} // namespace

DayPlaces placesInDay(std::span<const TodoRow> rows, const std::optional<RecordId> &before,
                      int count, RandomSource &random)
{
    const auto found = before ? std::ranges::find(rows, *before, &TodoRow::id) : rows.end();
    const auto at = static_cast<size_t>(found - rows.begin());
    if (!isOrdered(rows))
        return renumber(rows, at, count, random);
    const QString low = at == 0 ? QString() : rows[at - 1].dayOrder;
    const QString high = at == rows.size() ? QString() : rows[at].dayOrder;
    return {orderKeysBetween(low, high, count, random), {}};
}

} // namespace sennight
