// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_addresses.h"
#include "relay_p.h"
#include "tls_gate.h"

namespace sennight::sync::server {

Relay::Relay(QSslSocket *client, quint16 httpPort, PeerAddresses &peers, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_front(new QTcpSocket(this))
    , m_peers(peers)
{
    m_client->setParent(this);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_front->setReadBufferSize(TlsGate::bufferBytes);
    m_sinceMoved.start();
    connect(m_front, &QTcpSocket::connected, this, [this] {
        m_front->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_gatePort = m_front->localPort();
        m_peers.add(m_gatePort, m_client->peerAddress().toString().toLatin1());
        toFront();
    });
    connect(m_client, &QIODevice::readyRead, this, &Relay::toFront);
    connect(m_front, &QIODevice::bytesWritten, this, &Relay::toFront);
    connect(m_front, &QIODevice::readyRead, this, &Relay::toClient);
    connect(m_client, &QSslSocket::encryptedBytesWritten, this, &Relay::toClient);
    connect(m_client, &QAbstractSocket::disconnected, this, &Relay::clientGone);
    connect(m_front, &QAbstractSocket::disconnected, this, [this] {
        m_client->write(m_front->readAll()); // a buffer's worth at most
        m_client->disconnectFromHost();      // once all is sent
        m_sinceMoved.restart();
    });
    connect(m_front, &QAbstractSocket::errorOccurred, this, [this](QAbstractSocket::SocketError) {
        if (m_front->state() != QAbstractSocket::ConnectedState)
            m_client->disconnectFromHost();
    });
    m_front->connectToHost(QHostAddress(QHostAddress::LocalHost), httpPort);
    if (m_client->state() != QAbstractSocket::ConnectedState)
        clientGone();
}

Relay::~Relay()
{
    if (m_gatePort != 0)
        m_peers.remove(m_gatePort);
}

bool Relay::isOverdue(qint64 idleMs) const
{
    if (m_sinceMoved.elapsed() > idleMs)
        return true;
    return m_sinceRequest.isValid() &&
           m_sinceRequest.elapsed() >
               TlsGate::requestMs + m_requestBytes / TlsGate::slowestBytesPerMs;
}

void Relay::end()
{
    m_client->abort();
    clientGone();
}

// What is not read yet stays in the kernel's buffers, and the sender waits.
void Relay::toFront()
{
    if (m_front->state() != QAbstractSocket::ConnectedState)
        return;
    const qint64 room = TlsGate::bufferBytes - m_front->bytesToWrite();
    const QByteArray bytes = room > 0 ? m_client->read(room) : QByteArray();
    if (bytes.isEmpty())
        return;
    m_sinceMoved.restart();
    if (!m_sinceRequest.isValid()) {
        m_sinceRequest.start();
        m_requestBytes = 0;
    }
    m_requestBytes += bytes.size();
    m_front->write(bytes);
}

void Relay::toClient()
{
    const qint64 waiting = m_client->bytesToWrite() + m_client->encryptedBytesToWrite();
    const qint64 room = TlsGate::bufferBytes - waiting;
    const QByteArray bytes = room > 0 ? m_front->read(room) : QByteArray();
    if (bytes.isEmpty())
        return;
    m_sinceMoved.restart();
    m_sinceRequest.invalidate();
    m_client->write(bytes);
}

void Relay::clientGone()
{
    m_front->disconnect(this);
    m_front->abort();
    deleteLater();
}

} // namespace sennight::sync::server
