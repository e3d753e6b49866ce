// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QSslSocket>

namespace sennight::sync::server {

class PeerAddresses;

/// One connection through the gate: the client's socket and one to the HTTP front. Deletes itself
/// and both once either is gone.
class Relay : public QObject
{
    Q_OBJECT

public:
    Relay(QSslSocket *client, quint16 httpPort, PeerAddresses &peers, QObject *parent);
    ~Relay() override;

    /// Silent for longer than that, or slower with a request than anybody needs to be.
    [[nodiscard]] bool isOverdue(qint64 idleMs) const;
    void end();

private:
    void toFront();
    void toClient();
    void clientGone();

    QSslSocket *m_client;
    QTcpSocket *m_front;
    PeerAddresses &m_peers;
    quint16 m_gatePort = 0;
    QElapsedTimer m_sinceMoved;   ///< a byte in either direction
    QElapsedTimer m_sinceRequest; ///< its first byte; invalid while the client has the last word
    qint64 m_requestBytes = 0;
};

} // namespace sennight::sync::server
