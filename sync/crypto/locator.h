// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passphrase.h"
#include "recovery_key.h"
#include "sync/core/protocol.h"

namespace sennight::sync {

/// What an account is found by when only its secret is known: a hash of the recovery key's 152
/// random bits, which cannot be guessed. Any thread.
[[nodiscard]] protocol::Locator locatorOf(const RecoveryKey &key);

/// Argon2id at the floor's cost with the server's id as its salt, so that one passphrase is found
/// by another locator at another server: about a second and 256 MiB. It is no key of a slot, whose
/// salt is its own, and no easier to guess from. OutOfMemory. Any thread.
[[nodiscard]] CryptoResult<protocol::Locator> locatorOf(const Passphrase &passphrase,
                                                        const protocol::ServerId &server);

} // namespace sennight::sync
