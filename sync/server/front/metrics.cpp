// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

namespace {

struct NamedCall
{
    Method method;
    QByteArrayView path;
    QLatin1StringView name;
};

constexpr std::array namedCalls{
    NamedCall{Method::Get, "/v1/server", "GET server"_L1},
    NamedCall{Method::Post, "/v1/accounts", "POST accounts"_L1},
    NamedCall{Method::Delete, "/v1/accounts", "DELETE accounts"_L1},
    NamedCall{Method::Get, "/v1/session", "GET session"_L1},
    NamedCall{Method::Post, "/v1/session", "POST session"_L1},
    NamedCall{Method::Get, "/v1/log", "GET log"_L1},
    NamedCall{Method::Post, "/v1/log", "POST log"_L1},
    NamedCall{Method::Get, "/v1/heads", "GET heads"_L1},
    NamedCall{Method::Get, "/v1/members", "GET members"_L1},
    NamedCall{Method::Post, "/v1/members", "POST members"_L1},
    NamedCall{Method::Get, "/v1/slots", "GET slots"_L1},
    NamedCall{Method::Post, "/v1/slots", "POST slots"_L1},
    NamedCall{Method::Put, "/v1/ack", "PUT ack"_L1},
    NamedCall{Method::Get, "/v1/acks", "GET acks"_L1},
    NamedCall{Method::Get, "/v1/live", "GET live"_L1},
    NamedCall{Method::Get, "/v1/snapshots", "GET snapshots"_L1},
};

constexpr QByteArrayView snapshotPath("/v1/snapshots/");

QLatin1StringView snapshotCall(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET snapshot"_L1;
    case Method::Put:
        return "PUT snapshot"_L1;
    case Method::Post:
        return "POST snapshot"_L1;
    case Method::Delete:
        break;
    }
    return "other"_L1;
}

void addLine(QByteArray &text, const QByteArray &name, quint64 value)
{
    text += name + ' ' + QByteArray::number(value) + '\n';
}

} // namespace

QLatin1StringView callName(const Request &request)
{
    const auto *call = std::ranges::find_if(namedCalls, [&](const NamedCall &each) {
        return each.method == request.method && each.path == request.path;
    });
    if (call != namedCalls.end())
        return call->name;
    return request.path.startsWith(snapshotPath) ? snapshotCall(request.method) : "other"_L1;
}

void Metrics::answered(QLatin1StringView call, const Request &request, const Reply &reply,
                       qint64 milliseconds)
{
    m_bytesIn += static_cast<quint64>(request.body.size());
    m_bytesOut += static_cast<quint64>(reply.body.size());
    const std::scoped_lock lock(m_mutex);
    Totals &totals = m_calls[{QByteArray(call.data(), call.size()), reply.status}];
    ++totals.count;
    totals.milliseconds += static_cast<quint64>(milliseconds);
}

QByteArray Metrics::text(quint64 connections, quint64 live) const
{
    QByteArray text("# TYPE sennight_requests_total counter\n"
                    "# TYPE sennight_request_milliseconds_total counter\n");
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &[key, totals] : m_calls) {
            const QByteArray labels =
                "{call=\"" + key.first + "\",status=\"" + QByteArray::number(key.second) + "\"}";
            addLine(text, "sennight_requests_total" + labels, totals.count);
            addLine(text, "sennight_request_milliseconds_total" + labels, totals.milliseconds);
        }
    }
    text += "# TYPE sennight_received_bytes_total counter\n";
    addLine(text, "sennight_received_bytes_total", m_bytesIn);
    text += "# TYPE sennight_sent_bytes_total counter\n";
    addLine(text, "sennight_sent_bytes_total", m_bytesOut);
    text += "# TYPE sennight_connections gauge\n";
    addLine(text, "sennight_connections", connections);
    text += "# TYPE sennight_live_connections gauge\n";
    addLine(text, "sennight_live_connections", live);
    return text;
}

} // namespace sennight::sync::server
