// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "target_runner_p.h"

#include <algorithm>

namespace sennight::sync {

Engine::Engine(EnginePorts ports, EngineTimes times)
    : m_ports(std::move(ports))
    , m_times(times)
{}

Engine::~Engine()
{
    m_ports.scheduler.cancel(m_farewell);
}

void Engine::add(Target &target, int priority)
{
    remove(target.name());
    const auto place = std::ranges::find_if(
        m_runners, [&](const auto &each) { return each->status().priority < priority; });
    const auto added =
        m_runners.insert(place, std::make_unique<TargetRunner>(*this, target, priority));
    if (!m_isLaunched || m_isQuitting)
        return;
    (*added)->start();
    (*added)->wake(RoundCause::Login);
}

void Engine::remove(const QString &target)
{
    std::erase_if(m_runners, [&](const auto &each) { return each->status().name == target; });
}

TargetRunner *Engine::find(const QString &target) const
{
    const auto found = std::ranges::find_if(
        m_runners, [&](const auto &each) { return each->status().name == target; });
    return found != m_runners.end() ? found->get() : nullptr;
}

void Engine::wakeAll(RoundCause cause)
{
    for (const auto &runner : m_runners)
        runner->wake(cause);
}

void Engine::launch()
{
    if (std::exchange(m_isLaunched, true) || m_isQuitting)
        return;
    for (const auto &runner : m_runners)
        runner->start();
    wakeAll(RoundCause::Launch);
}

void Engine::saved()
{
    for (const auto &runner : m_runners)
        runner->saved();
}

void Engine::networkBack()
{
    wakeAll(RoundCause::NetworkBack);
}

void Engine::login(const QString &target)
{
    TargetRunner *runner = find(target);
    if (!runner || !m_isLaunched || m_isQuitting)
        return;
    if (runner->status().phase == TargetPhase::Off)
        runner->start();
    runner->wake(RoundCause::Login);
}

void Engine::logout(const QString &target)
{
    if (TargetRunner *runner = find(target)) {
        runner->stop();
        m_ports.observer.statusChanged(runner->status());
    }
}

void Engine::targetSwitched(const QString &target)
{
    TargetRunner *runner = find(target);
    if (!runner || !m_isLaunched || m_isQuitting)
        return;
    runner->start();
    runner->wake(RoundCause::TargetSwitched);
}

void Engine::platformChanged()
{
    wakeAll(RoundCause::PlatformChanged);
}

void Engine::setWatched(bool isWatched)
{
    if (std::exchange(m_isWatched, isWatched) == isWatched || !isWatched)
        return;
    for (const auto &runner : m_runners) {
        if (runner->status().phase == TargetPhase::Waiting)
            runner->wake(RoundCause::Watched);
    }
}

void Engine::syncWanted()
{
    wakeAll(RoundCause::Wanted);
}

void Engine::pause()
{
    m_isPaused = true;
    for (const auto &runner : m_runners)
        runner->setPaused(true);
}

void Engine::resume()
{
    m_isPaused = false;
    for (const auto &runner : m_runners)
        runner->setPaused(false);
}

void Engine::quit(std::function<void()> done)
{
    m_isQuitting = true;
    m_quitDone = std::move(done);
    m_goodbyes = m_runners.size();
    m_farewell = m_ports.scheduler.after(m_times.farewell, [this] { endQuitting(); });
    for (const auto &runner : m_runners)
        runner->finish([this] { sayGoodbye(); });
    if (m_runners.empty()) {
        m_goodbyes = 1;
        sayGoodbye();
    }
}

// The answer comes later, even where there was nothing to say.
void Engine::sayGoodbye()
{
    if (--m_goodbyes > 0)
        return;
    m_ports.scheduler.cancel(m_farewell);
    m_farewell = m_ports.scheduler.after(std::chrono::milliseconds(0), [this] { endQuitting(); });
}

void Engine::endQuitting()
{
    m_farewell = 0;
    for (const auto &runner : m_runners)
        runner->stop();
    if (const auto done = std::exchange(m_quitDone, {}))
        done();
}

std::vector<TargetStatus> Engine::status() const
{
    std::vector<TargetStatus> all;
    all.reserve(m_runners.size());
    for (const auto &runner : m_runners)
        all.push_back(runner->status());
    return all;
}

void Engine::record(RoundRecord record)
{
    m_log.push_back(std::move(record));
    if (m_log.size() > mostLogged)
        m_log.pop_front();
    m_ports.observer.roundEnded(m_log.back());
}

} // namespace sennight::sync
