// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_order.h"

#include "domain/order_key.h"

#include <algorithm>

namespace sennight {

namespace {

bool isOrdered(std::span<const OrderedRecord> rows)
{
    const auto misplaced =
        std::ranges::adjacent_find(rows, [](const OrderedRecord &left, const OrderedRecord &right) {
            return left.order >= right.order;
        });
    return misplaced == rows.end() && (rows.empty() || !rows.front().order.isEmpty());
}

/// One row of keys for all: those in front, the new ones, those behind.
DayPlaces renumber(std::span<const OrderedRecord> rows, Field field, size_t at, int count,
                   RandomSource &random)
{
    const auto keys = orderKeysBetween({}, {}, static_cast<int>(rows.size()) + count, random);
    DayPlaces places;
    places.orders.assign(keys.begin() + at, keys.begin() + at + count);
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString &key = keys[i < at ? i : i + count];
        places.renumbered.push_back({.record = rows[i].id, .field = field, .value = key});
    }
    return places;
}

} // namespace

DayPlaces placesAmong(std::span<const OrderedRecord> rows, Field field,
                      const std::optional<RecordId> &before, int count, RandomSource &random)
{
    const auto found = before ? std::ranges::find(rows, *before, &OrderedRecord::id) : rows.end();
    const auto at = static_cast<size_t>(found - rows.begin());
    if (!isOrdered(rows))
        return renumber(rows, field, at, count, random);
    const QString low = at == 0 ? QString() : rows[at - 1].order;
    const QString high = at == rows.size() ? QString() : rows[at].order;
    return {orderKeysBetween(low, high, count, random), {}};
}

DayPlaces placesInDay(std::span<const TodoRow> rows, const std::optional<RecordId> &before,
                      int count, RandomSource &random)
{
    std::vector<OrderedRecord> ordered;
    ordered.reserve(rows.size());
    for (const TodoRow &row : rows)
        ordered.push_back({row.id, row.dayOrder});
    return placesAmong(ordered, Field::TodoDayOrder, before, count, random);
}

} // namespace sennight
