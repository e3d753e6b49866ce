// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "sync/crypto/entropy.h"

#include <algorithm>

namespace sennight::sync {

/// The same bytes for the same seed.
class SeededEntropy final : public Entropy
{
public:
    explicit SeededEntropy(quint64 seed)
        : m_random(seed)
    {}
    void fill(std::span<unsigned char> bytes) override
    {
        std::ranges::generate(bytes,
                              [this] { return static_cast<unsigned char>(m_random.next64()); });
    }

private:
    SeededRandom m_random;
};

} // namespace sennight::sync
