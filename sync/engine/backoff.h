// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <chrono>
#include <functional>

namespace sennight::sync {

/// Any 32 bits, equally likely.
using Chance = std::function<quint32()>;

/// How long to wait after each failure in a row: twice as long each time, from 2 s to 15 min, and
/// of that a random part between a half and all of it, so that devices which lost one server at one
/// moment do not come back at one moment ("equal jitter"; Brooker 2015). A plain value.
class Backoff
{
public:
    static constexpr std::chrono::milliseconds shortest{2'000};
    static constexpr std::chrono::milliseconds longest{15 * 60'000};

    /// `most`: where a person waits for it, who is not to wait as long.
    [[nodiscard]] std::chrono::milliseconds next(const Chance &chance,
                                                 std::chrono::milliseconds most = longest);
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    int m_failures = 0;
};

/// `whole` less a random part of at most an eighth.
[[nodiscard]] std::chrono::milliseconds jittered(std::chrono::milliseconds whole,
                                                 const Chance &chance);

} // namespace sennight::sync
