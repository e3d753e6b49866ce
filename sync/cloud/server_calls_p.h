// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud_failure_p.h"

namespace sennight::sync {

/// The calls of protocol.h to one server, with its messages instead of bytes. A task that is
/// destroyed cancels its call.
class ServerCalls
{
public:
    explicit ServerCalls(std::unique_ptr<HttpCalls> http)
        : m_http(std::move(http))
    {}
    [[nodiscard]] HttpCalls &http() { return *m_http; }
    /// HttpReply::dateMs of the last answer.
    [[nodiscard]] qint64 dateMs() const { return m_dateMs; }

    /// The body of a good answer. TransportFault, Refused, Oddity::Nonsense.
    Job<QByteArray> bytes(HttpRequest request);

    template <typename Message>
    Job<Message> message(HttpRequest request)
    {
        request.maxBytes = protocol::maxBodyBytes;
        auto body = co_await bytes(std::move(request));
        if (!body)
            co_return failed(body);
        auto read = protocol::decode<Message>(*body);
        if (!read)
            co_return std::unexpected<Failure>(Oddity::Nonsense);
        co_return std::move(*read);
    }

private:
    std::unique_ptr<HttpCalls> m_http;
    qint64 m_dateMs = 0;
};

} // namespace sennight::sync
