// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device_keys.h"
#include "epoch_keys.h"
#include "sync/core/change.h"
#include "sync/crypto/verify/envelope_view.h"

namespace sennight::sync {

[[nodiscard]] ChainTag tagOf(const ChainId &chain);

/// A person's edits on their way. The plain text of a body is
///
///     size of the frame (4, big endian), zstd frame, zeros up to paddedSize() of both
///
/// and the frame holds the changes as CBOR: an array of byte strings, each a change's canonical
/// bytes, in the order of their chain. It is encrypted under a sub-key of the epoch key with a
/// random nonce and with the header as associated data, and the device signs the whole. The header
/// names the key by its hash, so a body has no second meaning under another key. There is no plain
/// form. What an envelope may hold, compressed and not:
inline constexpr qsizetype maxPlainBytes = 1024 * 1024;

/// Seals a run of one chain's shared changes, each after the one before it. A bound is exceeded:
/// TooLarge; seal fewer. NotShared, WrongChain where the changes are no such run of this device's
/// chain, Malformed where one cannot be read. Any thread.
[[nodiscard]] CryptoResult<QByteArray> sealEnvelope(std::span<const QByteArray> changes,
                                                    const AccountTag &account, const EpochKey &key,
                                                    const DeviceKeys &device, Entropy &entropy);
/// The same in as many envelopes as it takes, of at most `batchBytes` of changes each where a
/// single change is not larger.
[[nodiscard]] CryptoResult<std::vector<QByteArray>>
sealEnvelopes(std::span<const QByteArray> changes, const AccountTag &account, const EpochKey &key,
              const DeviceKeys &device, Entropy &entropy, qsizetype batchBytes = maxPlainBytes / 2);

/// The canonical bytes of the changes, checked against the header: their chain and numbers, each
/// change's `prev`, the last one's id. UnknownEpoch where `keys` has none of that epoch, WrongKey,
/// Tampered, BadPadding, BadCompression, Malformed, NotShared, WrongChain. Any thread.
[[nodiscard]] CryptoResult<std::vector<QByteArray>> openEnvelope(const VerifiedEnvelope &envelope,
                                                                 const EpochKeys &keys);

} // namespace sennight::sync
