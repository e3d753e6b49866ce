// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/item_context.h"
#include "store/sync_queries.h"

namespace sennight {

// How people are told of a record that lives although somebody deleted it; translatable. Pure; GUI
// thread.

/// Its title in quotes, or its kind: "“Pick slides”", "A link".
[[nodiscard]] QString putBackName(const PutBack &record);
/// What happened, as this device sees it: "You moved it to Wednesday, but it had been deleted on
/// Desk PC on Sunday at 21:40. We kept your version here."
[[nodiscard]] QString putBackText(const PutBack &record, const ItemContext &context);

} // namespace sennight
