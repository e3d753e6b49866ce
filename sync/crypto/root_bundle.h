// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epoch_keys.h"
#include "signing.h"

namespace sennight::sync {

/// The account's own keys, which no device keeps: they are in memory while an account is founded,
/// while its secrets are replaced, and while one of these opens it. Ed25519 and X25519 from one
/// seed. Any thread.
class RootKeys
{
public:
    [[nodiscard]] static RootKeys random(Entropy &entropy);
    explicit RootKeys(Secret32 seed);

    [[nodiscard]] const Secret32 &seed() const { return m_seed; }
    [[nodiscard]] const SignSecret &signing() const { return m_signing; }
    [[nodiscard]] const BoxSecret &box() const { return m_box; }
    /// With the public halves of the secrets that are to open it.
    [[nodiscard]] RootIdentity identity(const BoxKey &recoveryKey,
                                        const std::optional<BoxKey> &passphraseKey) const;

private:
    Secret32 m_seed;
    SignSecret m_signing;
    BoxSecret m_box;
};

/// What either secret opens: the root, and through its share in the log all content keys. (A device
/// has the content keys from its own share. It is never given the root: a device that is revoked
/// would have it for good, and with it the power to undo its revocation.)
struct RootBundle
{
    RootKeys root;
    EpochKeys keys;
};

/// OldRoot where the log names another root by now, and the errors of EpochKeys::fromLog().
[[nodiscard]] CryptoResult<RootBundle> openBundle(RootKeys root, const Membership &members);

} // namespace sennight::sync
