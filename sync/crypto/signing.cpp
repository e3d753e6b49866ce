// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing.h"

#include "sync/crypto/verify/sodium_ready_p.h"

#include <sodium.h>

namespace sennight::sync {

SignKey SignSecret::publicKey() const
{
    makeSodiumReady();
    SignKey key;
    Secret<crypto_sign_SECRETKEYBYTES> both;
    crypto_sign_seed_keypair(key.bytes.data(), both.writable().data(), m_seed.bytes().data());
    return key;
}

Signature SignSecret::sign(QByteArrayView message) const
{
    makeSodiumReady();
    SignKey key;
    Secret<crypto_sign_SECRETKEYBYTES> both;
    crypto_sign_seed_keypair(key.bytes.data(), both.writable().data(), m_seed.bytes().data());
    Signature signature;
    crypto_sign_detached(signature.bytes.data(), nullptr,
                         reinterpret_cast<const unsigned char *>(message.data()),
                         static_cast<unsigned long long>(message.size()), both.bytes().data());
    return signature;
}

} // namespace sennight::sync
