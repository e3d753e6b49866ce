// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_front.h"
#include "tls_gate.h"

#include <memory>

namespace sennight::sync::server {

/// A server that runs: the service, its HTTP front, and the TLS gate where there is a certificate.
/// In the thread of an event loop, whose end it is.
class Serving : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    Serving(const Settings &settings, Storage &storage, const WallClock &clock,
            RandomSource &random);

    /// An error is a sentence for the log.
    [[nodiscard]] std::expected<void, QString> start();
    /// Answers what is under way, then ends the event loop.
    void stop();
    /// Reads the certificate again; one that cannot be read changes nothing.
    void reload();

private:
    [[nodiscard]] std::expected<void, QString> listen(const QString &address, quint16 port);
    void maintain();

    const Settings &m_settings;
    Service m_service;
    PeerAddresses m_peers;
    std::unique_ptr<HttpFront> m_front;
    std::unique_ptr<TlsGate> m_gate;
    QTimer m_maintenance;
    std::thread m_maintaining;
};

} // namespace sennight::sync::server
