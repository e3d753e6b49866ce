// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backoff.h"

#include <algorithm>

namespace sennight::sync {

namespace {

/// 0 … `most`.
std::chrono::milliseconds randomPart(std::chrono::milliseconds most, const Chance &chance)
{
    return std::chrono::milliseconds(qint64{chance()} % (most.count() + 1));
}

} // namespace

std::chrono::milliseconds Backoff::next(const Chance &chance, std::chrono::milliseconds most)
{
    constexpr int mostDoublings = 20;
    const int doublings = std::min(m_failures++, mostDoublings);
    const std::chrono::milliseconds grown = shortest * (qint64{1} << doublings);
    const std::chrono::milliseconds whole = std::min({grown, longest, most});
    return whole / 2 + randomPart(whole / 2, chance);
}

std::chrono::milliseconds jittered(std::chrono::milliseconds whole, const Chance &chance)
{
    return whole - randomPart(whole / 8, chance);
}

} // namespace sennight::sync
