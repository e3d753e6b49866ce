// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backoff.h"

#include <algorithm>

namespace sennight::sync {

namespace {

/// 0 … `most`.
std::chrono::milliseconds randomPart(std::chrono::milliseconds most, const Dice &dice)
{
    return std::chrono::milliseconds(qint64{dice()} % (most.count() + 1));
}

} // namespace

std::chrono::milliseconds Backoff::next(const Dice &dice)
{
    constexpr int mostDoublings = 20;
    const int doublings = std::min(m_failures++, mostDoublings);
    const std::chrono::milliseconds grown = shortest * (qint64{1} << doublings);
    const std::chrono::milliseconds whole = std::min(grown, longest);
    return whole / 2 + randomPart(whole / 2, dice);
}

std::chrono::milliseconds jittered(std::chrono::milliseconds whole, const Dice &dice)
{
    return whole - randomPart(whole / 8, dice);
}

} // namespace sennight::sync
