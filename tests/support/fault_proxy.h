// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <random>
#include <set>
#include <thread>

namespace sennight {

/// What a bad way does to a request and its answer.
enum class WireFault : quint8 {
    None,
    DropRequest, ///< the server never hears of it; the connection is closed
    DropReply,   ///< the server did it, and nobody is told
    Delay,       ///< of both, by some milliseconds
    Duplicate,   ///< the server gets it twice, and the second answer is passed on
    Truncate,    ///< a part of the answer, then the end of the connection
    Reset,       ///< while the request is under way; of a live line: in its midst
};

/// A request and its answer, as they pass.
struct WireExchange
{
    QByteArray method;
    QByteArray path; ///< with its query
    QByteArray request;
    int status = 0;
    QByteArray reply; ///< its body
};

/// Where an exchange is while it passes.
enum class WireMoment : quint8 {
    Asked,    ///< the client has sent its request, the server has not heard of it
    Answered, ///< the server has answered, the client has not heard of it
    Told,     ///< the client has the first half of the answer
};

/// A way over loopback between clients and one server that speaks HTTP/1.1 without TLS and
/// WebSocket, and that fails by the dice of a seed. Clients go on using its address when the server
/// ends and begins at another port. It works in threads of its own; its functions may be called
/// from any. Each connection asks the server through a connection of its own for each request.
class FaultProxy
{
public:
    static constexpr size_t faultKinds = 7;
    using Watcher = std::function<void()>;
    using Tamper = std::function<void(WireExchange &)>;

    explicit FaultProxy(quint64 seed);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    /// http://127.0.0.1:PORT
    [[nodiscard]] QString address() const;
    void forwardTo(quint16 port) { m_server = port; }
    /// So many exchanges of a hundred meet a fault, each kind as often; none at first.
    void setFaultPercent(int percent) { m_percent = percent; }
    /// May change each answer before it is passed on; one call at a time. Empty: none.
    void setTamper(Tamper tamper);
    /// Calls once, in a thread of the proxy, when the `exchange`-th from now (0: the next) is at
    /// that moment.
    void callAt(int exchange, WireMoment moment, Watcher call);
    /// Takes back what callAt() asked for and has not happened.
    void callNothing();

    /// Everything that passed in both directions, live lines too.
    [[nodiscard]] QByteArray wire() const;
    /// How often a fault was met.
    [[nodiscard]] int met(WireFault fault) const;
    [[nodiscard]] int exchanges() const { return m_exchanges; }

private:
    struct Connection
    {
        std::thread thread;
        std::atomic<bool> isOver = false;
    };

    void acceptAll();
    void serve(int client);
    [[nodiscard]] bool exchange(int client, const QByteArray &head, const QByteArray &request);
    void tunnel(int client, const QByteArray &head);
    [[nodiscard]] QByteArray ask(const QByteArray &request);
    [[nodiscard]] QByteArray altered(const QByteArray &head, const QByteArray &request,
                                     const QByteArray &reply);
    [[nodiscard]] int connectToServer();
    [[nodiscard]] bool readMore(int from, QByteArray *into);
    [[nodiscard]] bool writeAll(int to, const QByteArray &bytes);
    void close(int socket, bool isReset);
    void note(int socket);
    [[nodiscard]] WireFault nextFault();
    [[nodiscard]] int dice(int below);
    void reach(int exchange, WireMoment moment);
    [[nodiscard]] bool waitMs(int most);

    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<quint16> m_server = 0;
    std::atomic<int> m_percent = 0;
    std::atomic<int> m_exchanges = 0;
    std::atomic<int> m_faults = 0;
    std::atomic<bool> m_isEnding = false;
    std::array<std::atomic<int>, faultKinds> m_met{};

    mutable std::mutex m_mutex;
    std::condition_variable m_ends;
    std::mt19937_64 m_random;
    QByteArray m_wire;
    std::set<int> m_sockets;
    std::map<std::pair<int, WireMoment>, Watcher> m_watchers;
    std::mutex m_tampering;
    Tamper m_tamper;

    std::list<Connection> m_connections; ///< of the accepting thread alone
    std::thread m_accepting;
};

} // namespace sennight
