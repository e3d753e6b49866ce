// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/service/request.h"

#include <atomic>
#include <map>
#include <mutex>

namespace sennight::sync::server {

/// A call by its method and path, without what a client made up.
[[nodiscard]] QLatin1StringView callName(const Request &request);

/// Counters since the start, in the text form that Prometheus reads. Any thread.
class Metrics
{
public:
    struct Totals
    {
        quint64 count = 0;
        quint64 milliseconds = 0;
    };
    void answered(QLatin1StringView call, const Request &request, const Reply &reply,
                  qint64 milliseconds);
    [[nodiscard]] QByteArray text(quint64 connections, quint64 live) const;

private:
    mutable std::mutex m_mutex;
    std::map<std::pair<QByteArray, int>, Totals> m_calls; ///< by call and status
    std::atomic<quint64> m_bytesIn = 0;
    std::atomic<quint64> m_bytesOut = 0;
};

} // namespace sennight::sync::server
