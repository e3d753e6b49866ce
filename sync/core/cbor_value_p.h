// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cbor.h"
#include "domain/value.h"

namespace sennight::sync {

/// A Value as one item: null, booleans, integers, text, and 16 bytes for an id. Every other item is
/// an OpaqueValue.
void writeValue(CborWriter &writer, const Value &value);
[[nodiscard]] Value readValue(CborReader &reader);

} // namespace sennight::sync
