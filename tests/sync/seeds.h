// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"

#include <QtEnvironmentVariables>

#include <vector>

namespace sennight::sync {

/// How many seeds a property test runs; SENNIGHT_SEEDS overrides it.
inline quint64 seedCount(quint64 usual)
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("SENNIGHT_SEEDS", &given);
    return given && count > 0 ? static_cast<quint64>(count) : usual;
}

/// Choices of a property test, all from one seed.
class Dice
{
public:
    /// Mixed, as neighbouring seeds of the generator give one sequence, shifted.
    explicit Dice(quint64 seed)
        : m_random(SeededRandom(seed).next64())
    {}

    /// From bits that are random already: as the scripts of tests/simulation/found were played.
    static Dice ofBits(quint64 bits) { return Dice(SeededRandom(bits * 0x9e3779b97f4a7c15 + 1)); }

    /// 0 … limit - 1
    int below(int limit)
    {
        return static_cast<int>(m_random.next64() % static_cast<quint64>(limit));
    }
    bool oneIn(int n) { return below(n) == 0; }
    quint64 next64() { return m_random.next64(); }
    template <typename T>
    const T &pick(const std::vector<T> &from)
    {
        return from[static_cast<size_t>(below(static_cast<int>(from.size())))];
    }
    template <typename T>
    void shuffle(std::vector<T> &items)
    {
        for (size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[static_cast<size_t>(below(static_cast<int>(i)))]);
    }
    RandomSource &source() { return m_random; }

private:
    explicit Dice(const SeededRandom &random)
        : m_random(random)
    {}

    SeededRandom m_random;
};

} // namespace sennight::sync
