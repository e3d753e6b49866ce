// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entropy.h"
#include "sync/crypto/verify/crypto_error.h"

#include <QByteArray>

namespace sennight::sync {

inline constexpr size_t nonceBytes = 24;
inline constexpr size_t tagBytes = 16;

/// A sub-key for one purpose (crypto_kdf, BLAKE2b). `purpose` is eight characters.
[[nodiscard]] Secret32 subKey(const Secret32 &key, const char (&purpose)[9], quint64 number = 1);

/// XChaCha20-Poly1305: nonce, ciphertext, tag. `out` is nonceBytes + tagBytes longer than `plain`.
void encrypt(std::span<unsigned char> out, std::span<const unsigned char> plain,
             QByteArrayView associated, const Secret32 &key, Entropy &entropy);
/// Whether the sealed bytes are as they were sealed; `out` is zero where they are not.
[[nodiscard]] bool decrypt(std::span<unsigned char> out, std::span<const unsigned char> sealed,
                           QByteArrayView associated, const Secret32 &key);

} // namespace sennight::sync
