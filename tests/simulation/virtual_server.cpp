// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtual_server.h"

#include "world_clock.h"

namespace sennight::sync::simulation {
namespace {

constexpr qint64 betweenUpkeepsMs = 12LL * 3600 * 1000;

ServerState freshState(SeededEntropy &entropy)
{
    ServerState state;
    entropy.fill(state.identity.server.bytes);
    entropy.fill(state.identity.sessionKey.bytes);
    entropy.fill(state.epoch.bytes);
    return state;
}

} // namespace

qint64 VirtualServer::ServerClock::nowMs() const
{
    return beginningMs + time.nowMs() + offsetMs;
}

VirtualServer::VirtualServer(VirtualTime &time, quint64 seed)
    : m_time(time)
    , m_clock(time)
    , m_random(seed)
    , m_storage(freshState(m_random.entropy))
{
    start();
    upkeep();
}

void VirtualServer::start()
{
    if (m_service)
        return;
    m_service = std::make_unique<server::Service>(
        m_storage, m_clock, m_random,
        server::ServiceOptions{.registration = protocol::Registration::Open});
    m_service->whenThereIsMore([this](const AccountTag &account, const protocol::More &more) {
        for (const auto &[line, ear] : m_ears)
            if (ear.account == account)
                ear.said(protocol::encode(more));
    });
}

void VirtualServer::stop()
{
    m_service.reset();
    for (const auto &[line, ear] : std::exchange(m_ears, {}))
        ear.closed();
}

server::Reply VirtualServer::handle(const server::Request &request)
{
    return m_service->handle(request);
}

VirtualServer::Line VirtualServer::listen(const server::Request &request, Said said,
                                          std::function<void()> closed)
{
    const auto listener = m_service->listen(request);
    if (!listener)
        return 0;
    said(protocol::encode(listener->now));
    m_ears.emplace(++m_lastLine, Ear{listener->account, std::move(said), std::move(closed)});
    return m_lastLine;
}

void VirtualServer::hangUp(Line line)
{
    m_ears.erase(line);
}

void VirtualServer::putBack(ServerState backup)
{
    ++m_timesPutBack;
    const bool wasUp = isUp();
    stop();
    m_random.fill(backup.epoch.bytes);
    m_storage.putBack(std::move(backup));
    if (wasUp)
        start();
}

void VirtualServer::upkeep()
{
    if (m_service)
        (void)m_service->maintain();
    m_time.after(betweenUpkeepsMs, [this] { upkeep(); });
}

} // namespace sennight::sync::simulation
