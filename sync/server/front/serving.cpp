// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving.h"

#include "journal.h"

#include <QCoreApplication>

#include <chrono>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

Serving::Serving(const Settings &settings, Storage &storage, const WallClock &clock,
                 RandomSource &random)
    : m_settings(settings)
    , m_service(storage, clock, random,
                {.registration = settings.registration, .quotaBytes = settings.quotaBytes})
    , m_front(std::make_unique<HttpFront>(m_service, storage, settings, m_peers))
{
    m_maintenance.setInterval(std::chrono::hours(1));
    connect(&m_maintenance, &QTimer::timeout, this, &Serving::maintain);
}

std::expected<void, QString> Serving::start()
{
    const auto &[host, port] = m_settings.listen;
    const bool isPlain = m_settings.certificate.isEmpty();
    if (isPlain && !host.isLoopback() && !m_settings.isBehindProxy)
        return std::unexpected(u"without TLS only this machine is served: set --tls-cert "
                               "and --tls-key, or --behind-proxy"_s);
    m_maintenance.start();
    return listen(host.toString(), port);
}

std::expected<void, QString> Serving::listen(const QString &address, quint16 port)
{
    const std::unexpected taken(u"the address is taken, or not of this machine"_s);
    const bool isPlain = m_settings.certificate.isEmpty();
    QSslConfiguration configuration;
    if (!isPlain) {
        const auto read = readCertificate(m_settings.certificate, m_settings.key);
        if (!read)
            return std::unexpected(read.error() + u" cannot be used"_s);
        configuration = *read;
    }
    const auto httpPort = m_front->start(isPlain ? address : u"127.0.0.1"_s, isPlain ? port : 0);
    if (!httpPort)
        return taken;
    quint16 shownPort = *httpPort;
    if (!isPlain) {
        m_gate = std::make_unique<TlsGate>(
            GateLimits{m_settings.maxConnections, m_settings.maxPerAddress, m_settings.idleSeconds},
            m_peers);
        if (!m_gate->listen(QHostAddress(address), port, configuration, *httpPort))
            return taken;
        shownPort = m_gate->port();
    }
    logEvent("listening"_L1, {{u"scheme"_s, isPlain ? u"http"_s : u"https"_s},
                              {u"address"_s, address},
                              {u"port"_s, shownPort}});
    return {};
}

void Serving::stop()
{
    logEvent("stopping"_L1);
    if (m_gate)
        m_gate->close();
    m_maintenance.stop();
    if (m_maintaining.joinable())
        m_maintaining.join();
    // Beside the event loop, which passes on the last answers through the gate.
    auto *ending = QThread::create([this] { m_front->stop(); });
    connect(ending, &QThread::finished, this, [this, ending] {
        ending->deleteLater();
        QTimer::singleShot(m_gate ? 200 : 0, this, [] { QCoreApplication::exit(0); });
    });
    ending->start();
}

void Serving::reload()
{
    if (!m_gate)
        return;
    const auto read = readCertificate(m_settings.certificate, m_settings.key);
    if (read)
        m_gate->setConfiguration(*read);
    logEvent(read ? "certificate read"_L1 : "certificate kept"_L1);
}

void Serving::maintain()
{
    if (m_maintaining.joinable())
        m_maintaining.join();
    m_maintaining = std::thread([this] {
        if (!m_service.maintain())
            logEvent("maintenance failed"_L1);
    });
}

} // namespace sennight::sync::server
