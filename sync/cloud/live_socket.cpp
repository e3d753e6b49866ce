// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_socket_p.h"

#include "sync/core/protocol.h"

#include <QNetworkRequest>
#include <QTimer>
#include <QWebSocket>

namespace sennight::sync {

namespace {

constexpr quint64 largestMessage = 64 * 1024;

class LiveSocket final : public LiveLine
{
public:
    LiveSocket(const QUrl &address, const QByteArray &token, const QNetworkProxy &proxy,
               std::chrono::milliseconds ping, std::function<void(QByteArray)> said,
               std::function<void()> closed)
        : m_said(std::move(said))
        , m_closed(std::move(closed))
    {
        m_socket.setMaxAllowedIncomingFrameSize(largestMessage);
        m_socket.setMaxAllowedIncomingMessageSize(largestMessage);
        QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, &m_context,
                         [this](const QByteArray &message) { m_said(message); });
        QObject::connect(&m_socket, &QWebSocket::pong, &m_context, [this] { m_isAwaited = false; });
        // What ends it is told once and later: whoever hears it may destroy this.
        QObject::connect(&m_socket, &QWebSocket::disconnected, &m_context, [this] { end(); });
        QObject::connect(&m_socket, &QWebSocket::errorOccurred, &m_context, [this] { end(); });
        QObject::connect(&m_ping, &QTimer::timeout, &m_context, [this] { ask(); });
        QNetworkRequest request(address);
        request.setRawHeader("Sennight-Protocol", QByteArray::number(protocol::version));
        request.setRawHeader("Authorization", "Bearer " + token);
        m_socket.setProxy(proxy);
        m_ping.start(ping);
        m_socket.open(request);
    }
    ~LiveSocket() override
    {
        m_socket.disconnect(&m_context);
        m_socket.abort();
    }
    LiveSocket(const LiveSocket &) = delete;
    LiveSocket &operator=(const LiveSocket &) = delete;

private:
    /// Also ends what never opened.
    void ask()
    {
        if (std::exchange(m_isAwaited, true))
            end();
        else
            m_socket.ping();
    }

    void end()
    {
        m_ping.stop();
        if (m_closed)
            QMetaObject::invokeMethod(&m_context, std::exchange(m_closed, {}),
                                      Qt::QueuedConnection);
    }

    std::function<void(QByteArray)> m_said;
    std::function<void()> m_closed;
    bool m_isAwaited = false;
    QTimer m_ping;
    QWebSocket m_socket;
    QObject m_context; ///< destroyed first: nothing is called any more
};

} // namespace

std::unique_ptr<LiveLine> openLiveSocket(const QUrl &address, const QByteArray &token,
                                         const QNetworkProxy &proxy, std::chrono::milliseconds ping,
                                         std::function<void(QByteArray)> said,
                                         std::function<void()> closed)
{
    return std::make_unique<LiveSocket>(address, token, proxy, ping, std::move(said),
                                        std::move(closed));
}

} // namespace sennight::sync
