// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"

#include <QString>

#include <span>

namespace sennight {

/// Believable words for sample records: mostly English, some German, Japanese and Chinese, some
/// emoji. All texts are made up. Not thread safe.
class SampleWords
{
public:
    explicit SampleWords(RandomSource &random)
        : m_random(random)
    {}

    [[nodiscard]] QString todoTitle();
    [[nodiscard]] QString stepTitle();
    [[nodiscard]] QString goalTitle();
    /// A name for the n-th project; different for each n.
    [[nodiscard]] QString projectTitle(int n);
    [[nodiscard]] QString why();
    [[nodiscard]] QString notes();
    [[nodiscard]] QString thoughtTitle();
    [[nodiscard]] QString tag();

    /// 0 … bound - 1.
    [[nodiscard]] int below(int bound)
    {
        return static_cast<int>(m_random.next64() % static_cast<quint64>(bound));
    }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] QString pick(std::span<const char *const> words)
    {
        return QString::fromUtf8(words[static_cast<size_t>(below(static_cast<int>(words.size())))]);
    }

private:
    RandomSource &m_random;
};

} // namespace sennight
