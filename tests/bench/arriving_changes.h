// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/ports.h"

#include <vector>

namespace bench {

/// What another device wrote, handed to a profile batch after batch, the next one as soon as the
/// one before is durable, as a target does. Lives in the thread of `profile`, which outlives it.
class ArrivingChanges
{
public:
    /// Makes `count` new todos, a change each: every hundredth is planned in the week of `nowMs`.
    ArrivingChanges(sennight::sync::Replica &profile, int count, qint64 nowMs);

    void begin() { takeNext(); }
    /// How many are durable in the profile.
    [[nodiscard]] qint64 arrived() const { return m_arrived; }

private:
    void takeNext();

    sennight::sync::Replica &m_profile;
    sennight::sync::ChainId m_chain;
    std::vector<QByteArray> m_changes;
    size_t m_next = 0;
    qint64 m_arrived = 0;
};

} // namespace bench
