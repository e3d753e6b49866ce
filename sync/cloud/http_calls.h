// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <expected>
#include <functional>
#include <memory>

namespace sennight::sync {

/// Why there is no answer of the server.
enum class TransportFault : quint8 {
    Unreachable,  ///< no network, no such host, connection lost, or too little came for too long
    Captive,      ///< somebody answered who is no sennight-server: a portal that wants a login
    ProxyRefused, ///< a proxy wants other credentials
    Untrusted,    ///< the certificate is not one that this computer trusts for that host
    TooLarge,     ///< more came than was allowed
    BadAddress,   ///< not https, and not http to this computer itself
    AskedToWait,  ///< somebody on the way to the server: too many requests
    BodyRefused,  ///< somebody on the way to the server: too large a request
    Failed,       ///< whoever is in front of the server has a fault, or finds that it has one
    NotHttp,      ///< what answered speaks something else
};

enum class HttpMethod : quint8 { Get, Post, Put, Delete };

struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QString path;           ///< and query, from "/v1" on, of ASCII
    QByteArray token;       ///< in hex, for Authorization: Bearer; empty: none
    QByteArray body;        ///< of Post and Put
    qsizetype maxBytes = 0; ///< of the answer's body
};

struct HttpReply
{
    int status = 0;
    int retryAfterSeconds = 0; ///< 0 where it says nothing
    QByteArray body = {};
    /// The server's clock when it answered, to the second: ms since 1970 UTC; 0 where it does not
    /// say.
    qint64 dateMs = 0;
};

using HttpResult = std::expected<HttpReply, TransportFault>;

/// An open line on which the server says that there is more. Destroyed, it closes and calls
/// nothing.
class LiveLine
{
public:
    virtual ~LiveLine() = default;
};

/// The way to one server. Lives in one thread with an event loop; answers come there, later. Every
/// request bears Sennight-Protocol, every answer is checked for Sennight-Server before anything
/// else of it is believed. No redirect is followed and no cookie kept. Destroyed, it calls nothing
/// any more.
class HttpCalls
{
public:
    using Call = quint64; ///< 0 names none
    virtual ~HttpCalls() = default;

    virtual Call send(HttpRequest request, std::function<void(HttpResult)> done) = 0;
    /// Its `done` is not called. Of one that is over, or of 0: nothing.
    virtual void cancel(Call call) = 0;

    /// `said` with each message; `closed` once, when the line could not be opened or has ended.
    [[nodiscard]] virtual std::unique_ptr<LiveLine> listen(const QString &path,
                                                           const QByteArray &token,
                                                           std::function<void(QByteArray)> said,
                                                           std::function<void()> closed) = 0;
};

/// Makes the way to a server by its address.
using HttpWays = std::function<std::unique_ptr<HttpCalls>(const QUrl &server)>;

/// Whether a person may give that address: https with a host and without user, query and fragment;
/// http only to this computer itself (localhost, 127.0.0.0/8, ::1). Any thread.
[[nodiscard]] bool isGoodServerAddress(const QUrl &server);
/// What a person types made into an address, or an invalid one: https where no scheme is given.
[[nodiscard]] QUrl serverAddress(const QString &typed);

} // namespace sennight::sync
