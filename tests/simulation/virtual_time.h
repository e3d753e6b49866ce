// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/ports.h"

#include <functional>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace sennight::sync::simulation {

/// The time of a simulated world: what is to happen, in the order in which it does. Two things of
/// one instant happen in the order in which they were asked for.
class VirtualTime
{
public:
    using Id = quint64; ///< 0 names none

    [[nodiscard]] qint64 nowMs() const { return m_nowMs; } ///< since the world began
    Id after(qint64 delayMs, std::function<void()> call);
    void cancel(Id id);
    /// All that happens within that time, what follows from it included.
    void run(qint64 durationMs);
    /// So many things have happened.
    [[nodiscard]] quint64 events() const { return m_events; }

private:
    using Place = std::pair<qint64, Id>;

    qint64 m_nowMs = 0;
    Id m_last = 0;
    quint64 m_events = 0;
    std::map<Place, std::function<void()>> m_queue;
    std::unordered_map<Id, qint64> m_times;
};

/// The timers of one running program; those that are left go with it.
class VirtualScheduler final : public Scheduler
{
public:
    explicit VirtualScheduler(VirtualTime &time)
        : m_time(time)
    {}
    VirtualScheduler(const VirtualScheduler &) = delete;
    VirtualScheduler &operator=(const VirtualScheduler &) = delete;
    ~VirtualScheduler() override;

    Timer after(std::chrono::milliseconds delay, std::function<void()> call) override;
    void cancel(Timer timer) override;
    [[nodiscard]] qint64 elapsedMs() const override { return m_time.nowMs(); }

private:
    VirtualTime &m_time;
    std::unordered_set<Timer> m_timers;
};

} // namespace sennight::sync::simulation
