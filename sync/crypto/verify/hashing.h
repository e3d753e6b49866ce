// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/fixed_bytes.h"

#include <initializer_list>
#include <memory>
#include <span>

namespace sennight::sync {

/// What is hashed or signed together, in this order, without lengths: at most the last part may
/// vary in size.
using Parts = std::initializer_list<QByteArrayView>;

/// BLAKE2b-256 (RFC 7693) over the domain, a zero byte and the parts. Hashes of two purposes never
/// meet because no domain holds a zero byte. Any thread.
[[nodiscard]] Hash256 hashOf(QByteArrayView domain, Parts parts);
/// The same, for results that are secret.
void hashInto(std::span<unsigned char, 32> out, QByteArrayView domain, Parts parts);

/// hashOf() of what comes piece by piece. In one thread.
class Hashing
{
public:
    explicit Hashing(QByteArrayView domain);
    ~Hashing();
    Hashing(const Hashing &) = delete;
    Hashing &operator=(const Hashing &) = delete;

    void add(QByteArrayView bytes);
    /// Once, at the end.
    [[nodiscard]] Hash256 result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// What a signature for `domain` covers: the domain, a zero byte and the parts.
[[nodiscard]] QByteArray signedMessage(QByteArrayView domain, Parts parts);
/// Ed25519 (RFC 8032) as libsodium checks it: no key of small order, no second form of a signature.
[[nodiscard]] bool isSignature(const Signature &signature, QByteArrayView message,
                               const SignKey &key);

} // namespace sennight::sync
