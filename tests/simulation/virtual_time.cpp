// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtual_time.h"

namespace sennight::sync::simulation {

VirtualTime::Id VirtualTime::after(qint64 delayMs, std::function<void()> call)
{
    const Id id = ++m_last;
    const qint64 at = m_nowMs + std::max<qint64>(delayMs, 0);
    m_queue.emplace(Place(at, id), std::move(call));
    m_times.emplace(id, at);
    return id;
}

void VirtualTime::cancel(Id id)
{
    const auto found = m_times.find(id);
    if (found == m_times.end())
        return;
    m_queue.erase({found->second, id});
    m_times.erase(found);
}

void VirtualTime::run(qint64 durationMs)
{
    const qint64 untilMs = m_nowMs + durationMs;
    while (!m_queue.empty() && m_queue.begin()->first.first <= untilMs) {
        auto next = m_queue.extract(m_queue.begin());
        m_nowMs = next.key().first;
        m_times.erase(next.key().second);
        ++m_events;
        next.mapped()();
    }
    m_nowMs = untilMs;
}

VirtualScheduler::~VirtualScheduler()
{
    for (const Timer timer : m_timers)
        m_time.cancel(timer);
}

Scheduler::Timer VirtualScheduler::after(std::chrono::milliseconds delay,
                                         std::function<void()> call)
{
    const auto mine = std::make_shared<Timer>(0);
    *mine = m_time.after(delay.count(), [this, mine, ring = std::move(call)] {
        m_timers.erase(*mine);
        ring();
    });
    m_timers.insert(*mine);
    return *mine;
}

void VirtualScheduler::cancel(Timer timer)
{
    if (m_timers.erase(timer))
        m_time.cancel(timer);
}

} // namespace sennight::sync::simulation
