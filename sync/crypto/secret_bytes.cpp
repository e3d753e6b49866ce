// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_bytes.h"

#include "sync/crypto/verify/sodium_ready_p.h"

#include <sodium.h>

#include <algorithm>

namespace sennight::sync {

void wipe(std::span<unsigned char> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

bool equalSecrets(std::span<const unsigned char> left, std::span<const unsigned char> right)
{
    // The sizes are no secret.
    return left.size() == right.size() &&
           sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

SecretBuffer::SecretBuffer(size_t size)
{
    makeSodiumReady();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    m_size = m_bytes ? size : 0;
    if (m_bytes)
        sodium_memzero(m_bytes.get(), m_size);
}

SecretBuffer SecretBuffer::of(std::span<const unsigned char> bytes)
{
    SecretBuffer made(bytes.size());
    if (made.size() == bytes.size())
        std::ranges::copy(bytes, made.writable().begin());
    return made;
}

void SecretBuffer::Freed::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

} // namespace sennight::sync
