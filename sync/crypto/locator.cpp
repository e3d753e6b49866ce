// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locator.h"

#include "sealed_box.h"
#include "sync/crypto/verify/hashing.h"

namespace sennight::sync {

protocol::Locator locatorOf(const RecoveryKey &key)
{
    // Of no account: an account's tag is a hash, and never zero.
    const BoxSecret secret = key.boxSecret(AccountTag());
    const Hash256 hash = hashOf("sennight recovery locator v1", {secret.secret().view()});
    return *protocol::Locator::fromBytes(hash.view());
}

CryptoResult<protocol::Locator> locatorOf(const Passphrase &passphrase,
                                          const protocol::ServerId &server)
{
    static_assert(KdfSalt::size == protocol::ServerId::size);
    KdfParameters kdf = kdfFloor;
    kdf.salt = *KdfSalt::fromBytes(server.view());
    return passphrase.boxSecret(kdf).transform([](const BoxSecret &secret) {
        const Hash256 hash = hashOf("sennight passphrase locator v1", {secret.secret().view()});
        return *protocol::Locator::fromBytes(hash.view());
    });
}

} // namespace sennight::sync
