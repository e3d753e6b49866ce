// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cipher_p.h"

#include "sync/crypto/verify/sodium_ready_p.h"

#include <sodium.h>

namespace sennight::sync {

namespace {

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

Secret32 subKey(const Secret32 &key, const char (&purpose)[9], quint64 number)
{
    makeSodiumReady();
    Secret32 derived;
    crypto_kdf_derive_from_key(derived.writable().data(), derived.size, number, purpose,
                               key.bytes().data());
    return derived;
}

void encrypt(std::span<unsigned char> out, std::span<const unsigned char> plain,
             QByteArrayView associated, const Secret32 &key, Entropy &entropy)
{
    makeSodiumReady();
    Q_ASSERT(out.size() == plain.size() + nonceBytes + tagBytes);
    const auto nonce = out.first(nonceBytes);
    entropy.fill(nonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + nonceBytes, nullptr, plain.data(),
                                               plain.size(), raw(associated),
                                               static_cast<unsigned long long>(associated.size()),
                                               nullptr, nonce.data(), key.bytes().data());
}

bool decrypt(std::span<unsigned char> out, std::span<const unsigned char> sealed,
             QByteArrayView associated, const Secret32 &key)
{
    makeSodiumReady();
    Q_ASSERT(sealed.size() == out.size() + nonceBytes + tagBytes);
    const auto nonce = sealed.first(nonceBytes);
    const auto ciphertext = sealed.subspan(nonceBytes);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               out.data(), nullptr, nullptr, ciphertext.data(), ciphertext.size(), raw(associated),
               static_cast<unsigned long long>(associated.size()), nonce.data(),
               key.bytes().data()) == 0;
}

} // namespace sennight::sync
