// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "root_bundle.h"

#include "cipher_p.h"

namespace sennight::sync {

RootKeys::RootKeys(Secret32 seed)
    : m_seed(std::move(seed))
    , m_signing(subKey(m_seed, "rootsign"))
    , m_box(subKey(m_seed, "root_box"))
{}

RootKeys RootKeys::random(Entropy &entropy)
{
    return RootKeys(entropy.secret<32>());
}

RootIdentity RootKeys::identity(const BoxKey &recoveryKey,
                                const std::optional<BoxKey> &passphraseKey) const
{
    return {m_signing.publicKey(), m_box.publicKey(), recoveryKey, passphraseKey};
}

CryptoResult<RootBundle> openBundle(RootKeys root, const Membership &members)
{
    if (root.signing().publicKey() != members.root().signKey)
        return std::unexpected(CryptoError::OldRoot);
    return EpochKeys::fromLog(members, std::nullopt, root.box()).transform([&](EpochKeys keys) {
        return RootBundle{std::move(root), std::move(keys)};
    });
}

} // namespace sennight::sync
