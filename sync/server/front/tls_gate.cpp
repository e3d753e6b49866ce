// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tls_gate.h"

#include "rate_limits.h"
#include "relay_p.h"

#include <QFile>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

std::expected<QSslConfiguration, QString> readCertificate(const QString &certificate,
                                                          const QString &key)
{
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        return std::unexpected(key);
    const QByteArray pem = keyFile.readAll();
    QSslKey privateKey(pem, QSsl::Rsa);
    if (privateKey.isNull())
        privateKey = QSslKey(pem, QSsl::Ec);
    if (privateKey.isNull())
        return std::unexpected(key);
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificate);
    if (chain.isEmpty() || chain.constFirst().publicKey().algorithm() != privateKey.algorithm())
        return std::unexpected(certificate);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(privateKey);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // devices sign in by their own keys
    configuration.setAllowedNextProtocols({"http/1.1"_ba});
    return configuration;
}

TlsGate::TlsGate(const GateLimits &limits, PeerAddresses &peers, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_peers(peers)
{
    m_server.setHandshakeTimeout(handshakeMs);
    m_server.setListenBacklogSize(1024);
    m_server.setMaxPendingConnections(1024);
    connect(&m_server, &QSslServer::startedEncryptionHandshake, this, &TlsGate::begin);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection()))
            relay(socket);
    });
    m_watch.setInterval(1000);
    connect(&m_watch, &QTimer::timeout, this, &TlsGate::closeSlow);
}

bool TlsGate::listen(const QHostAddress &address, quint16 port,
                     const QSslConfiguration &configuration, quint16 httpPort)
{
    m_httpPort = httpPort;
    m_server.setSslConfiguration(configuration);
    m_watch.start();
    return m_server.listen(address, port);
}

void TlsGate::setConfiguration(const QSslConfiguration &configuration)
{
    m_server.setSslConfiguration(configuration);
}

void TlsGate::close()
{
    m_server.close();
}

void TlsGate::begin(QSslSocket *socket)
{
    const QByteArray network = networkOf(socket->peerAddress().toString().toLatin1());
    ++m_open;
    int &fromThere = ++m_perAddress[network];
    connect(socket, &QObject::destroyed, this, [this, network] {
        --m_open;
        if (const auto it = m_perAddress.find(network);
            it != m_perAddress.end() && --it->second == 0)
            m_perAddress.erase(it);
    });
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    socket->setReadBufferSize(bufferBytes);
    if (m_open > m_limits.connections || fromThere > m_limits.perAddress)
        socket->abort();
}

void TlsGate::relay(QSslSocket *socket)
{
    auto *made = new Relay(socket, m_httpPort, m_peers, this);
    m_relays.push_back(made);
    connect(made, &QObject::destroyed, this, [this, made] { std::erase(m_relays, made); });
}

void TlsGate::closeSlow()
{
    const auto relays = m_relays;
    for (Relay *each : relays) {
        if (each->isOverdue(qint64{m_limits.idleSeconds} * 1000))
            each->end();
    }
}

} // namespace sennight::sync::server
