// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_calls_p.h"

namespace sennight::sync {

namespace {

/// Cancels a call that is still under way.
struct OpenCall
{
    HttpCalls &http;
    HttpCalls::Call call = 0;

    explicit OpenCall(HttpCalls &way)
        : http(way)
    {}
    OpenCall(const OpenCall &) = delete;
    OpenCall &operator=(const OpenCall &) = delete;
    ~OpenCall() { http.cancel(call); }
};

} // namespace

Job<QByteArray> ServerCalls::bytes(HttpRequest request)
{
    OpenCall open(*m_http);
    Answer<HttpResult> answer([&](std::function<void(HttpResult)> done) {
        open.call = m_http->send(std::move(request), std::move(done));
    });
    HttpResult reply = co_await answer;
    if (!reply)
        co_return std::unexpected<Failure>(reply.error());
    m_dateMs = reply->dateMs;
    if (reply->status >= 200 && reply->status < 300)
        co_return std::move(reply->body);
    auto refusal = protocol::decode<protocol::Refusal>(reply->body);
    const bool isReadable = refusal && protocol::statusOf(refusal->code) == reply->status;
    if (!isReadable && reply->status >= 500)
        co_return std::unexpected<Failure>(TransportFault::Failed);
    if (!isReadable)
        co_return std::unexpected<Failure>(Oddity::Nonsense);
    co_return std::unexpected<Failure>(Refused{std::move(*refusal), reply->retryAfterSeconds});
}

} // namespace sennight::sync
