// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed_box.h"

#include "cipher_p.h"
#include "sync/crypto/verify/hashing.h"
#include "sync/crypto/verify/sodium_ready_p.h"

#include <sodium.h>

#include <algorithm>

namespace sennight::sync {

namespace {

constexpr size_t commitmentAt = BoxKey::size;
constexpr size_t cipherAt = commitmentAt + Secret32::size;
static_assert(cipherAt + nonceBytes + Secret32::size + tagBytes == SealedKey::size);

struct BoxKeys
{
    Secret32 cipher;
    Secret32 commitment;
};

// Nothing where the other key is of small order: the shared secret would be known to everybody.
std::optional<BoxKeys> keysOf(const BoxSecret &own, const BoxKey &other, const BoxKey &ephemeral,
                              const BoxKey &recipient)
{
    Secret32 shared;
    if (crypto_scalarmult_curve25519(shared.writable().data(), own.secret().bytes().data(),
                                     other.bytes.data()) != 0)
        return {};
    Secret32 key;
    hashInto(key.writable(), "sennight sealed box v1",
             {shared.view(), ephemeral.view(), recipient.view()});
    return BoxKeys{subKey(key, "boxcrypt"), subKey(key, "boxcheck")};
}

} // namespace

BoxKey BoxSecret::publicKey() const
{
    makeSodiumReady();
    BoxKey key;
    crypto_scalarmult_curve25519_base(key.bytes.data(), m_secret.bytes().data());
    return key;
}

SealedKey sealTo(const BoxKey &recipient, QByteArrayView context, const Secret32 &plain,
                 Entropy &entropy)
{
    const BoxSecret ephemeral(entropy.secret<32>());
    const BoxKey ephemeralKey = ephemeral.publicKey();
    const auto keys = keysOf(ephemeral, recipient, ephemeralKey, recipient);
    if (!keys)
        return {}; // nobody has the other half of such a key, so nobody could open it either
    SealedKey sealed;
    std::ranges::copy(ephemeralKey.bytes, sealed.bytes.begin());
    std::ranges::copy(keys->commitment.bytes(), sealed.bytes.begin() + commitmentAt);
    encrypt(std::span(sealed.bytes).subspan(cipherAt), plain.bytes(), context, keys->cipher,
            entropy);
    return sealed;
}

CryptoResult<Secret32> openSealed(const SealedKey &sealed, QByteArrayView context,
                                  const BoxSecret &recipient)
{
    const std::span bytes(sealed.bytes);
    const auto ephemeral = *BoxKey::fromBytes(sealed.view().first(BoxKey::size));
    const auto keys = keysOf(recipient, ephemeral, ephemeral, recipient.publicKey());
    if (!keys ||
        !equalSecrets(keys->commitment.bytes(), bytes.subspan(commitmentAt, Secret32::size)))
        return std::unexpected(CryptoError::WrongKey);
    Secret32 plain;
    if (!decrypt(plain.writable(), bytes.subspan(cipherAt), context, keys->cipher))
        return std::unexpected(CryptoError::Tampered);
    return plain;
}

} // namespace sennight::sync
