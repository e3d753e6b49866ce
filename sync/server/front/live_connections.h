// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/service/service.h"

#include <drogon/WebSocketController.h>

#include <map>
#include <mutex>
#include <vector>

namespace sennight::sync::server {

/// Who listens on GET /v1/live. A connection ends with its session: the device comes again with a
/// new one, and one that was revoked does not. Any thread.
class LiveConnections final : public drogon::WebSocketController<LiveConnections, false>
{
public:
    static constexpr int pingSeconds = 30;

    LiveConnections(const WallClock &clock, int mostOfAnAccount)
        : m_clock(clock)
        , m_mostOfAnAccount(mostOfAnAccount)
    {}

    void tell(const AccountTag &account, const protocol::More &more);
    void closeOver();
    void closeAll();
    /// Without waiting for what a client says to it.
    void dropAll();
    [[nodiscard]] quint64 count() const;

    void handleNewMessage(const drogon::WebSocketConnectionPtr &connection, std::string &&message,
                          const drogon::WebSocketMessageType &type) override;
    void handleNewConnection(const drogon::HttpRequestPtr &request,
                             const drogon::WebSocketConnectionPtr &connection) override;
    void handleConnectionClosed(const drogon::WebSocketConnectionPtr &connection) override;

    WS_PATH_LIST_BEGIN
    WS_PATH_ADD("/v1/live", "sennight::sync::server::LiveFilter");
    WS_PATH_LIST_END

private:
    struct Open
    {
        drogon::WebSocketConnectionPtr connection;
        qint64 untilMs = 0;
    };
    void forget(const drogon::WebSocketConnectionPtr &connection);
    [[nodiscard]] std::vector<drogon::WebSocketConnectionPtr>
    openWhere(const std::function<bool(const Open &)> &isWanted) const;

    const WallClock &m_clock;
    const int m_mostOfAnAccount;
    mutable std::mutex m_mutex;
    std::multimap<AccountTag, Open> m_open;
};

} // namespace sennight::sync::server
