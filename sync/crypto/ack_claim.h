// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epoch_keys.h"
#include "sync/core/ports.h"
#include "sync/core/protocol.h"

namespace sennight::sync {

inline constexpr qsizetype maxSystemNameLength = 40; ///< in UTF-16

/// What a device says with an acknowledgement to the other devices, and to nobody between them.
struct AckClaim
{
    Holding holding;
    QString system; ///< "Linux", that it runs on; cut to maxSystemNameLength
    friend bool operator==(const AckClaim &, const AckClaim &) = default;
};

/// Which acknowledgement a claim belongs to: it opens with no other.
struct AckPlace
{
    AccountTag account;
    DeviceId device;
    protocol::StoreEpoch store;
    quint64 serverSeq = 0;
};

///     version 1 (1), epoch (4, big endian), nonce, XChaCha20-Poly1305 of [frontier, digest,
///     system]
///
/// under a sub-key of the epoch key, all but the ciphertext and the place as associated data. At
/// most protocol::maxClaimBytes. Any thread.
[[nodiscard]] QByteArray sealClaim(const AckClaim &claim, const AckPlace &place,
                                   const EpochKey &key, Entropy &entropy);
/// Truncated, UnknownVersion, UnknownEpoch, Tampered, Malformed.
[[nodiscard]] CryptoResult<AckClaim> openClaim(QByteArrayView sealed, const AckPlace &place,
                                               const EpochKeys &keys);

} // namespace sennight::sync
