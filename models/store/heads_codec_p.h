// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/record_state.h"

#include <functional>

namespace sennight {

/// Chains are named by small numbers inside this profile (`chains.chain`).
using NumberOfChain = std::function<int(const sync::ChainId &)>;
using ChainOfNumber = std::function<std::optional<sync::ChainId>(int)>;
/// The value that a record's row shows in a field's column; nothing for a field without a column.
using ValueInRow = std::function<const Value *(quint8 field)>;

/// The heads of a record as the one blob of its row. A register with one head whose value stands in
/// its column costs one bit beside its dot; everything else carries its value:
///
///     version | dots: (chain, seq, id prefix, order, bits of the plain fields) …
///             | registers: (field, element, heads: (dot, value, covers) …) …
[[nodiscard]] QByteArray encodeHeads(const sync::RecordState &state, const NumberOfChain &numberOf,
                                     const ValueInRow &inRow);

/// The state that such a blob and its row tell of. Nothing where the bytes are damaged.
[[nodiscard]] std::optional<sync::RecordState> decodeHeads(QByteArrayView bytes, quint8 entity,
                                                           const RecordId &record,
                                                           const ChainOfNumber &chainOf,
                                                           const ValueInRow &inRow);

} // namespace sennight
