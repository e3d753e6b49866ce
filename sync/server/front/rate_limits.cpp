// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rate_limits.h"

#include <QHostAddress>

#include <cmath>

namespace sennight::sync::server {

std::optional<quint64> RateLimit::take(const QByteArray &key, qint64 nowMs)
{
    if (m_perMinute == 0)
        return {};
    const double perMs = m_perMinute / 60'000.0;
    const std::scoped_lock lock(m_mutex);
    if (m_buckets.size() >= mostKeys)
        dropFull(nowMs);
    Bucket &bucket =
        m_buckets.try_emplace(key, Bucket{static_cast<double>(m_perMinute), nowMs}).first->second;
    const double refilled = bucket.tokens + static_cast<double>(nowMs - bucket.atMs) * perMs;
    bucket = {qMin(static_cast<double>(m_perMinute), refilled), nowMs};
    if (bucket.tokens < 1)
        return static_cast<quint64>(std::ceil((1 - bucket.tokens) / perMs / 1000));
    bucket.tokens -= 1;
    return {};
}

// Whoever has not been here for a minute has a full bucket, and a new one is full as well.
void RateLimit::dropFull(qint64 nowMs)
{
    std::erase_if(m_buckets,
                  [&](const auto &entry) { return nowMs - entry.second.atMs >= 60'000; });
    if (m_buckets.size() >= mostKeys)
        m_buckets.clear();
}

QByteArray networkOf(const QByteArray &address)
{
    const QHostAddress host(QString::fromLatin1(address));
    if (host.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    bool isIpv4 = false;
    const quint32 ipv4 = host.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4).toString().toLatin1();
    const Q_IPV6ADDR bytes = host.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(&bytes), 8).toHex();
}

} // namespace sennight::sync::server
