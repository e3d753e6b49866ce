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
    const auto over = openWhere([now](const Open &open) { return open.untilMs <= now; });
    for (const auto &connection : over)
        connection->shutdown(drogon::CloseCode::kNormalClosure);
}

void LiveConnections::closeAll()
{
    const auto all = openWhere([](const Open &) { return true; });
    for (const auto &connection : all)
        connection->shutdown(drogon::CloseCode::kNormalClosure);
}

void LiveConnections::dropAll()
{
    const auto all = openWhere([](const Open &) { return true; });
    for (const auto &connection : all)
        connection->forceClose();
}

std::vector<drogon::WebSocketConnectionPtr>
LiveConnections::openWhere(const std::function<bool(const Open &)> &isWanted) const
{
    std::vector<drogon::WebSocketConnectionPtr> found;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &[account, open] : m_open) {
            if (isWanted(open))
                found.push_back(open.connection);
        }
    }
    return found;
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
    // It may have gone while the listener's token was looked up: nobody says so any more.
    if (!connection->connected())
        return forget(connection);
    connection->setPingMessage("", std::chrono::seconds(pingSeconds));
    sendMore(connection, listener.now);
}

void LiveConnections::handleConnectionClosed(const drogon::WebSocketConnectionPtr &connection)
{
    forget(connection);
}

void LiveConnections::forget(const drogon::WebSocketConnectionPtr &connection)
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
