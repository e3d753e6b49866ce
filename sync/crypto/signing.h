// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entropy.h"
#include "sync/core/fixed_bytes.h"

#include <QByteArray>

namespace sennight::sync {

/// The secret half of an Ed25519 key pair (RFC 8032), as its seed. Any thread.
class SignSecret
{
public:
    explicit SignSecret(Secret32 seed)
        : m_seed(std::move(seed))
    {}
    [[nodiscard]] SignKey publicKey() const;
    /// Only messages of signedMessage(): each begins with what it is for.
    [[nodiscard]] Signature sign(QByteArrayView message) const;

private:
    Secret32 m_seed;
};

} // namespace sennight::sync
