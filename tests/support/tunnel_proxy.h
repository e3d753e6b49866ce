// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

namespace sennight {

/// An HTTP proxy that leads whatever CONNECT asks for to one port of this computer: Qt asks no
/// proxy about this computer itself, and without TLS no server elsewhere is asked. In one thread.
class TunnelProxy
{
public:
    explicit TunnelProxy(quint16 port)
        : m_port(port)
    {
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                QObject::connect(client, &QTcpSocket::readyRead, &m_server,
                                 [this, client] { read(*client); });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QNetworkProxy proxy() const
    {
        return {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_server.serverPort()};
    }
    void close() { m_server.close(); }

    QByteArray refusal;      ///< says this instead of leading anywhere
    QList<QByteArray> asked; ///< for, in their order: host and port

private:
    void read(QTcpSocket &client)
    {
        if (auto *server = client.findChild<QTcpSocket *>()) {
            server->write(client.readAll());
            return;
        }
        const QByteArray head = client.peek(client.bytesAvailable());
        if (!head.contains("\r\n\r\n"))
            return;
        client.readAll();
        const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
        asked << (words.value(0) == "CONNECT" ? words.value(1) : head);
        if (refusal.isEmpty())
            lead(client);
        else
            client.write(refusal);
    }
    void lead(QTcpSocket &client)
    {
        auto *server = new QTcpSocket(&client);
        server->setProxy(QNetworkProxy::NoProxy);
        QObject::connect(server, &QTcpSocket::connected, &client, [&client] {
            client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        });
        QObject::connect(server, &QTcpSocket::readyRead, &client,
                         [server, &client] { client.write(server->readAll()); });
        QObject::connect(server, &QTcpSocket::disconnected, &client,
                         [&client] { client.disconnectFromHost(); });
        QObject::connect(&client, &QTcpSocket::disconnected, server,
                         [server] { server->disconnectFromHost(); });
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    }

    quint16 m_port;
    QTcpServer m_server;
};

/// A system that names a proxy for addresses of https and none for a bare connection, as most do.
class ProxyForPages final : public QNetworkProxyFactory
{
public:
    explicit ProxyForPages(QNetworkProxy proxy)
        : m_proxy(std::move(proxy))
    {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const bool isPage = query.queryType() == QNetworkProxyQuery::UrlRequest &&
                            query.protocolTag() == QLatin1StringView("https");
        return {isPage ? m_proxy : QNetworkProxy(QNetworkProxy::NoProxy)};
    }

private:
    QNetworkProxy m_proxy;
};

} // namespace sennight
