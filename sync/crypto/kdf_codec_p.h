// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passphrase.h"
#include "sync/core/cbor.h"

namespace sennight::sync {

/// kdf = [salt, passes, memory in KiB]
void writeKdf(CborWriter &cbor, const KdfParameters &kdf);
[[nodiscard]] KdfParameters readKdf(CborReader &cbor);

} // namespace sennight::sync
