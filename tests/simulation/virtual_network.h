// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/cloud/http_calls.h"
#include "sync/seeds.h"
#include "virtual_server.h"

namespace sennight::sync::simulation {

/// How bad the way between the devices and the server is: per cent of all requests and replies.
struct Weather
{
    int lost = 0;
    int doubled = 0;   ///< the server is asked twice
    int truncated = 0; ///< half of the reply's body arrives
    int captive = 0;   ///< somebody else answers
    int slowestMs = 50;
};

/// Looks for plain text on the wire.
using WireTap = std::function<void(const QByteArray &bytes)>;

/// Everything between the devices and the server. Outlives both.
struct VirtualNetwork
{
    VirtualTime &time;
    VirtualServer &server;
    Dice dice;
    Weather weather = {};
    WireTap tap = {};
    int flips = 0; ///< of the next replies with content, so many come with another bit
};

/// A device's own end of the network.
struct NetworkEnd
{
    bool isCutOff = false;
    int flipped = 0; ///< replies that came with another bit
    int heardOf = 0; ///< VirtualServer::timesPutBack() as the last answer that arrived could tell
};

/// The way of one running program to the server. `end` outlives it.
class VirtualHttp final : public HttpCalls
{
public:
    VirtualHttp(VirtualNetwork &network, NetworkEnd &end);

    Call send(HttpRequest request, std::function<void(HttpResult)> done) override;
    void cancel(Call call) override;
    [[nodiscard]] std::unique_ptr<LiveLine> listen(const QString &path, const QByteArray &token,
                                                   std::function<void(QByteArray)> said,
                                                   std::function<void()> closed) override;

private:
    /// What outlives a request's way: the program may be gone when the reply comes.
    struct Waiting
    {
        std::map<Call, std::function<void(HttpResult)>> calls;
    };
    void answer(Call call, qint64 delayMs, HttpResult result, bool tellsEpoch = false);
    void deliver(Call call, const HttpRequest &request);
    [[nodiscard]] bool isReachable() const { return !m_end.isCutOff && m_network.server.isUp(); }

    VirtualNetwork &m_network;
    NetworkEnd &m_end;
    std::shared_ptr<Waiting> m_waiting = std::make_shared<Waiting>();
    Call m_last = 0;
};

} // namespace sennight::sync::simulation
