// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hashing.h"

#include "sodium_ready_p.h"

#include <sodium.h>

namespace sennight::sync {

namespace {

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

void absorb(crypto_generichash_state &state, QByteArrayView bytes)
{
    crypto_generichash_update(&state, raw(bytes), static_cast<size_t>(bytes.size()));
}

} // namespace

void makeSodiumReady()
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium cannot start"); // no source of randomness: nothing could be safe
}

void hashInto(std::span<unsigned char, 32> out, QByteArrayView domain, Parts parts)
{
    makeSodiumReady();
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, out.size());
    absorb(state, domain);
    absorb(state, QByteArrayView("\0", 1));
    for (const QByteArrayView part : parts)
        absorb(state, part);
    crypto_generichash_final(&state, out.data(), out.size());
    sodium_memzero(&state, sizeof state);
}

Hash256 hashOf(QByteArrayView domain, Parts parts)
{
    Hash256 hash;
    hashInto(hash.bytes, domain, parts);
    return hash;
}

struct Hashing::State
{
    crypto_generichash_state hash;
};

Hashing::Hashing(QByteArrayView domain)
    : m_state(std::make_unique<State>())
{
    makeSodiumReady();
    crypto_generichash_init(&m_state->hash, nullptr, 0, Hash256::size);
    add(domain);
    add(QByteArrayView("\0", 1));
}

Hashing::~Hashing() = default;

void Hashing::add(QByteArrayView bytes)
{
    absorb(m_state->hash, bytes);
}

Hash256 Hashing::result()
{
    Hash256 hash;
    crypto_generichash_final(&m_state->hash, hash.bytes.data(), hash.bytes.size());
    return hash;
}

QByteArray signedMessage(QByteArrayView domain, Parts parts)
{
    QByteArray message;
    message.append(domain).append('\0');
    for (const QByteArrayView part : parts)
        message.append(part);
    return message;
}

bool isSignature(const Signature &signature, QByteArrayView message, const SignKey &key)
{
    makeSodiumReady();
    return crypto_sign_verify_detached(signature.bytes.data(), raw(message),
                                       static_cast<size_t>(message.size()), key.bytes.data()) == 0;
}

} // namespace sennight::sync
