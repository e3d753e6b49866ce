// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows.h"

namespace sennight {

/// A record's rowid in the full-text tables `search_words` and `search_short`.
/// Each kind of record is one contiguous range, so that a query for one kind seeks to it: with the
/// kind in the low bits, the 200 projects would hide behind the 100,000 todos.
///
///     entity << 40 | key
inline constexpr RowKey lastRowKey = (RowKey{1} << 40) - 1;
[[nodiscard]] constexpr qint64 searchRow(Entity entity, RowKey key)
{
    return static_cast<qint64>(entity) << 40 | key;
}
[[nodiscard]] constexpr Entity searchRowEntity(qint64 row)
{
    return static_cast<Entity>(row >> 40);
}
[[nodiscard]] constexpr RowKey searchRowKey(qint64 row)
{
    return row & lastRowKey;
}

} // namespace sennight
