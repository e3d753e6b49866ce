// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_connections.h"

namespace sennight::sync::server {

namespace {

void sendMore(const drogon::WebSocketConnectionPtr &connection, const protocol::More &more)
{
    const QByteArray bytes = encode(more);
    connection->send(bytes.constData(), static_cast<uint64_t>(bytes.size()),
                     drogon::WebSocketMessageType::Binary);
}

} // namespace

void LiveConnections::tell(const AccountTag &account, const protocol::More &more)
{
    std::vector<drogon::WebSocketConnectionPtr> told;
    {
        const std::scoped_lock lock(m_mutex);
        const auto [begin, end] = m_open.equal_range(account);
        for (auto it = begin; it != end; ++it)
            told.push_back(it->second.connection);
    }
    for (const auto &connection : told)
        sendMore(connection, more);
}

void LiveConnections::closeOver()
{
    const qint64 now = m_clock.nowMs();
    closeWhere([now](const Open &open) { return open.untilMs <= now; });
}

void LiveConnections::closeAll()
{
    closeWhere([](const Open &) { return true; });
}

void LiveConnections::closeWhere(const std::function<bool(const Open &)> &isOver)
{
    std::vector<drogon::WebSocketConnectionPtr> over;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &[account, open] : m_open) {
            if (isOver(open))
                over.push_back(open.connection);
        }
    }
    for (const auto &connection : over)
        connection->shutdown(drogon::CloseCode::kNormalClosure);
}

quint64 LiveConnections::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_open.size();
}

void LiveConnections::handleNewMessage(const drogon::WebSocketConnectionPtr &connection,
                                       std::string && /*message*/,
                                       const drogon::WebSocketMessageType &type)
{
    // A client has nothing to say here; pings and pongs are Drogon's.
    if (type == drogon::WebSocketMessageType::Text || type == drogon::WebSocketMessageType::Binary)
        connection->forceClose();
}

void LiveConnections::handleNewConnection(const drogon::HttpRequestPtr &request,
                                          const drogon::WebSocketConnectionPtr &connection)
{
    const auto &listener = request->attributes()->get<Listener>("listener");
    {
        const std::scoped_lock lock(m_mutex);
        if (std::cmp_less(m_open.count(listener.account), m_mostOfAnAccount)) {
            m_open.emplace(listener.account, Open{connection, listener.untilMs});
            connection->setContext(std::make_shared<AccountTag>(listener.account));
        }
    }
    if (!connection->hasContext())
        return connection->forceClose();
    connection->setPingMessage("", std::chrono::seconds(pingSeconds));
    sendMore(connection, listener.now);
}

void LiveConnections::handleConnectionClosed(const drogon::WebSocketConnectionPtr &connection)
{
    const auto account = connection->getContext<AccountTag>();
    if (!account)
        return;
    const std::scoped_lock lock(m_mutex);
    const auto [begin, end] = m_open.equal_range(*account);
    const auto it = std::find_if(
        begin, end, [&](const auto &entry) { return entry.second.connection == connection; });
    if (it != end)
        m_open.erase(it);
}

} // namespace sennight::sync::server
