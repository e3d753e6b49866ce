// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/seeded_entropy.h"
#include "sync/server/service/service.h"
#include "virtual_storage.h"
#include "virtual_time.h"

namespace sennight::sync::simulation {

/// The server's service as it is, over a storage in memory and with a clock of its own.
class VirtualServer
{
public:
    VirtualServer(VirtualTime &time, quint64 seed);

    [[nodiscard]] bool isUp() const { return m_service != nullptr; }
    void stop();
    void start();

    /// It must be up.
    [[nodiscard]] server::Reply handle(const server::Request &request);

    using Line = quint64;
    using Said = std::function<void(QByteArray)>;
    /// `said` at once and whenever there is more; `closed` when the server stops. 0: refused.
    [[nodiscard]] Line listen(const server::Request &request, Said said,
                              std::function<void()> closed);
    void hangUp(Line line);

    [[nodiscard]] const ServerState &state() const { return m_storage.state(); }
    /// As an operator puts a backup back: what was stored since is gone, and the epoch is another.
    void putBack(ServerState backup);
    /// How often that was done.
    [[nodiscard]] int timesPutBack() const { return m_timesPutBack; }
    void failNext(int transactions) { m_storage.failNext(transactions); }
    void setClock(qint64 offsetMs) { m_clock.offsetMs = offsetMs; }

private:
    struct ServerClock final : server::WallClock
    {
        explicit ServerClock(const VirtualTime &of)
            : time(of)
        {}
        [[nodiscard]] qint64 nowMs() const override;
        const VirtualTime &time;
        qint64 offsetMs = 0;
    };
    struct ServerRandom final : server::RandomSource
    {
        explicit ServerRandom(quint64 seed)
            : entropy(seed)
        {}
        void fill(std::span<unsigned char> bytes) override { entropy.fill(bytes); }
        SeededEntropy entropy;
    };
    struct Ear
    {
        AccountTag account;
        Said said;
        std::function<void()> closed;
    };

    void upkeep();

    VirtualTime &m_time;
    ServerClock m_clock;
    ServerRandom m_random;
    VirtualStorage m_storage;
    std::unique_ptr<server::Service> m_service;
    std::map<Line, Ear> m_ears;
    Line m_lastLine = 0;
    int m_timesPutBack = 0;
};

} // namespace sennight::sync::simulation
