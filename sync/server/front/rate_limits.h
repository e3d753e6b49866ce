// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <mutex>
#include <optional>
#include <unordered_map>

namespace sennight::sync::server {

/// A bucket of tokens a key: as many as a minute's at once, then evenly. Any thread.
class RateLimit
{
public:
    static constexpr size_t mostKeys = 100'000;

    /// 0: no limit.
    explicit RateLimit(int perMinute)
        : m_perMinute(perMinute)
    {}
    /// None: go on. Else seconds to wait. `nowMs` never goes back.
    [[nodiscard]] std::optional<quint64> take(const QByteArray &key, qint64 nowMs);

private:
    struct Bucket
    {
        double tokens = 0;
        qint64 atMs = 0;
    };
    void dropFull(qint64 nowMs);

    const int m_perMinute;
    std::mutex m_mutex;
    std::unordered_map<QByteArray, Bucket> m_buckets;
};

/// What an address is counted as: itself, of IPv6 the network of 64 bits that a customer has.
[[nodiscard]] QByteArray networkOf(const QByteArray &address);

} // namespace sennight::sync::server
