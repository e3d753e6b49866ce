// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics.h"
#include "peer_addresses.h"
#include "rate_limits.h"
#include "settings.h"
#include "sync/server/service/service.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <thread>

namespace sennight::sync::server {

class LiveConnections;

/// HTTP and WebSockets by Drogon, which there is one of in a process: limits of sizes, times,
/// numbers and rates; the calls themselves are the service's, on threads of their own. What a
/// client is told beyond them:
///
///     GET /healthz     200, or 503 where the database does not answer
///     GET /readyz      200, or 503 where the database cannot be written
///     GET /metrics     for whoever asks from this machine
///
/// Memory is bounded: bodies beyond 64 KiB lie in a file until they are whole, so many calls are
/// under way at once, and others are told to come again.
class HttpFront
{
public:
    static constexpr size_t bodyInMemoryBytes = 64 * 1024;
    static constexpr int mostCalls = 256;
    static constexpr qint64 mostCallBytes = qint64{48} * 1024 * 1024;

    /// All outlive the front.
    HttpFront(Service &service, Storage &storage, const Settings &settings, PeerAddresses &peers);
    ~HttpFront();
    HttpFront(const HttpFront &) = delete;
    HttpFront &operator=(const HttpFront &) = delete;

    /// Listens, on a thread of its own; the port, or none where that is not possible. Once.
    [[nodiscard]] std::optional<quint16> start(const QString &address, quint16 port);
    /// Answers what is under way, refuses the rest, and ends.
    void stop();

private:
    friend class LiveFilter;
    struct Incoming
    {
        Request request;
        QByteArray peer;
        bool isLocal = false; ///< from this machine, through no proxy
    };
    using Answered = std::function<void(const Reply &)>;

    void configure(const QString &address, quint16 port);
    void take(Incoming incoming, Answered done);
    /// A live connection.
    void admit(Incoming incoming, std::function<void(const Listener &)> admitted, Answered refused);
    [[nodiscard]] Reply special(const Incoming &incoming);
    /// By address and account; what is refused for that.
    [[nodiscard]] std::optional<Reply> overLimit(const Incoming &incoming);
    void work(const Incoming &incoming, const Answered &done);
    void record(QLatin1StringView call, const Request &request, const Reply &reply,
                qint64 milliseconds);
    template <typename DrogonRequest>
    [[nodiscard]] Incoming incomingOf(const DrogonRequest &request) const;

    Service &m_service;
    Storage &m_storage;
    const Settings &m_settings;
    PeerAddresses &m_peers;
    RateLimit m_perAddress;
    RateLimit m_perAccount;
    RateLimit m_attempts;
    QElapsedTimer m_since;
    Metrics m_metrics;
    std::shared_ptr<LiveConnections> m_live;
    QThreadPool m_workers;
    std::atomic<int> m_calls = 0;
    std::atomic<qint64> m_callBytes = 0;
    std::atomic<bool> m_isStopping = false;
    std::thread m_thread;
};

} // namespace sennight::sync::server
