// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peer_addresses.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTimer>

#include <expected>
#include <map>

namespace sennight::sync::server {

class Relay;

/// The certificate chain and the key of two PEM files, RSA or EC; TLS 1.2 and later. An error names
/// the file.
[[nodiscard]] std::expected<QSslConfiguration, QString> readCertificate(const QString &certificate,
                                                                        const QString &key);

struct GateLimits
{
    int connections = 0;
    int perAddress = 0;
    int idleSeconds = 0;
};

/// Ends TLS and passes the bytes on to the HTTP front, which listens on this machine only. In the
/// thread of an event loop. Not more than 256 KiB wait in a connection in either direction.
class TlsGate : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 bufferBytes = 256 * 1024;
    static constexpr int handshakeMs = 10'000;
    /// Whoever sends a request must be done within this time and one second more for each 4 KiB.
    static constexpr qint64 requestMs = 60'000;
    static constexpr qint64 slowestBytesPerMs = 4;

    /// `peers` outlives the gate.
    TlsGate(const GateLimits &limits, PeerAddresses &peers, QObject *parent = nullptr);

    /// `httpPort` on this machine is where the bytes go.
    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port,
                              const QSslConfiguration &configuration, quint16 httpPort);
    /// For connections from now on.
    void setConfiguration(const QSslConfiguration &configuration);
    /// No new connections; those that are open stay.
    void close();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int connections() const { return m_open; }

private:
    void begin(QSslSocket *socket);
    void relay(QSslSocket *socket);
    void closeSlow();

    GateLimits m_limits;
    PeerAddresses &m_peers;
    QSslServer m_server;
    QTimer m_watch;
    quint16 m_httpPort = 0;
    int m_open = 0; ///< those in their handshake, too
    std::map<QByteArray, int> m_perAddress;
    std::vector<Relay *> m_relays;
};

} // namespace sennight::sync::server
