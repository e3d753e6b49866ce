// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entropy.h"
#include "sync/crypto/verify/member_record.h"

namespace sennight::sync {

/// The secret half of an X25519 key pair (RFC 7748). Any thread.
class BoxSecret
{
public:
    explicit BoxSecret(Secret32 secret)
        : m_secret(std::move(secret))
    {}
    [[nodiscard]] BoxKey publicKey() const;
    [[nodiscard]] const Secret32 &secret() const { return m_secret; }

private:
    Secret32 m_secret;
};

/// Seals 32 secret bytes to whoever has the other half of `recipient`, from nobody in particular:
///
///     ephemeral key (32), commitment (32), nonce (24), XChaCha20-Poly1305 of the bytes (32 + 16)
///
/// The shared secret is hashed with both public keys, as in age and HPKE (RFC 9180, DHKEM); the
/// cipher's key and the commitment are sub-keys of it. The commitment makes one key the only one
/// that opens the box: without it, somebody who keeps boxes sealed to passphrases could make one
/// that many passphrases open, and learn from each try about all of them (Len, Grubbs, Ristenpart
/// 2021). `context` says what the box is for, and has to be the same when it is opened.
[[nodiscard]] SealedKey sealTo(const BoxKey &recipient, QByteArrayView context,
                               const Secret32 &plain, Entropy &entropy);
/// WrongKey where it was sealed to another key, Tampered where the rest is not as it was sealed.
[[nodiscard]] CryptoResult<Secret32> openSealed(const SealedKey &sealed, QByteArrayView context,
                                                const BoxSecret &recipient);

} // namespace sennight::sync
