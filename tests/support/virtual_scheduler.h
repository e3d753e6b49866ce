// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/ports.h"

#include <map>

namespace sennight::sync {

/// Time that passes only when a test lets it: calls are made in the order of their times, and of
/// their making where these are equal.
class VirtualScheduler final : public Scheduler
{
public:
    Timer after(std::chrono::milliseconds delay, std::function<void()> call) override
    {
        const Timer timer = ++m_last;
        const qint64 at = m_nowMs + std::max<qint64>(delay.count(), 0);
        m_calls.emplace(std::pair(at, timer), std::move(call));
        m_times.emplace(timer, at);
        return timer;
    }
    void cancel(Timer timer) override
    {
        const auto at = m_times.find(timer);
        if (at == m_times.end())
            return;
        m_calls.erase({at->second, timer});
        m_times.erase(at);
    }
    [[nodiscard]] qint64 elapsedMs() const override { return m_nowMs; }

    /// The next call, with the time moved to it; false where there is none.
    bool step()
    {
        if (m_calls.empty())
            return false;
        auto next = m_calls.extract(m_calls.begin());
        m_times.erase(next.key().second);
        m_nowMs = std::max(m_nowMs, next.key().first);
        next.mapped()();
        return true;
    }
    /// Lets that time pass.
    void pass(std::chrono::milliseconds span)
    {
        const qint64 until = m_nowMs + span.count();
        while (!m_calls.empty() && m_calls.begin()->first.first <= until)
            step();
        m_nowMs = until;
    }
    /// Until `isDone`, or nothing is left to happen.
    template <typename Condition>
    bool runUntil(Condition isDone)
    {
        while (!isDone())
            if (!step())
                return false;
        return true;
    }

private:
    std::map<std::pair<qint64, Timer>, std::function<void()>> m_calls;
    std::map<Timer, qint64> m_times;
    Timer m_last = 0;
    qint64 m_nowMs = 1'000'000;
};

} // namespace sennight::sync
