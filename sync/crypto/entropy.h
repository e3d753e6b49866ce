// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret_bytes.h"

namespace sennight::sync {

/// Where keys, nonces and salts come from. Composition passes SystemEntropy; only tests pass
/// anything else, since whoever knows its bytes knows the keys. Callable from any thread.
class Entropy
{
public:
    virtual ~Entropy() = default;
    virtual void fill(std::span<unsigned char> bytes) = 0;

    template <size_t N>
    [[nodiscard]] Secret<N> secret()
    {
        Secret<N> made;
        fill(made.writable());
        return made;
    }
};

/// The operating system's generator, through libsodium.
class SystemEntropy final : public Entropy
{
public:
    void fill(std::span<unsigned char> bytes) override;
};

} // namespace sennight::sync
