// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passphrase.h"
#include "signing.h"

namespace sennight::sync {

/// A device's own keys: it signs with Ed25519 and is sealed to with X25519. Both come from one seed
/// (crypto_kdf), so 32 bytes are all that has to be kept. Any thread; the caller owns the file or
/// the place in the keychain, and its mode.
class DeviceKeys
{
public:
    [[nodiscard]] static DeviceKeys random(Entropy &entropy);

    [[nodiscard]] const DeviceIdentity &identity() const { return m_identity; }
    [[nodiscard]] DeviceId id() const { return m_identity.id(); }
    [[nodiscard]] const SignSecret &signing() const { return m_signing; }
    [[nodiscard]] const BoxSecret &box() const { return m_box; }
    /// What this device shows to be added to the account.
    [[nodiscard]] Signature proofFor(const AccountTag &account) const;

    /// For a keychain: version, device id, seed; 49 bytes, in the clear.
    [[nodiscard]] SecretBuffer forKeychain() const;
    /// Malformed, UnknownVersion; Tampered where the seed is not that device's.
    [[nodiscard]] static CryptoResult<DeviceKeys>
    fromKeychain(std::span<const unsigned char> bytes);

    /// For a file where there is no keychain: deterministic CBOR
    /// [1, device id, [salt, passes, memory in KiB], the seed sealed to the passphrase].
    /// Errors: those of Passphrase::boxSecret().
    [[nodiscard]] CryptoResult<QByteArray>
    forFile(const Passphrase &passphrase, const KdfParameters &kdf, Entropy &entropy) const;
    /// Malformed, UnknownVersion, KdfTooWeak, KdfTooCostly (before any memory is taken),
    /// OutOfMemory, WrongKey for a wrong passphrase, Tampered.
    [[nodiscard]] static CryptoResult<DeviceKeys> fromFile(QByteArrayView bytes,
                                                           const Passphrase &passphrase);

private:
    explicit DeviceKeys(Secret32 seed);

    Secret32 m_seed;
    SignSecret m_signing;
    BoxSecret m_box;
    DeviceIdentity m_identity;
};

} // namespace sennight::sync
