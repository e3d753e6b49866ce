// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_calls.h"

#include <chrono>

namespace sennight::sync {

struct HttpLimits
{
    std::chrono::milliseconds silence{30'000}; ///< without a byte in either direction
    /// A request may take `slack`, and a second more for each `bytesPerSecond` that were sent or
    /// came: the slowest line that is used, and no endless trickle.
    std::chrono::milliseconds slack{60'000};
    qint64 bytesPerSecond = 1024;
    std::chrono::milliseconds ping{50'000}; ///< of an open line; a second one unanswered ends it
};

/// Through QNetworkAccessManager and QWebSocket, by the proxies of the system: over HTTP/1.1 or 2,
/// with TLS 1.2 or newer and the certificates that this computer trusts. Lives in the thread in
/// which it is made.
[[nodiscard]] std::unique_ptr<HttpCalls> makeHttpCalls(const QUrl &server, HttpLimits limits = {});

/// What the system says of the network. Hints: the truth is the last answer.
struct NetworkNews
{
    std::function<void(bool isReachable)> changed; ///< it came back, or went
    std::function<void()> moved;                   ///< another way: a cable, another radio
};
/// Tells `news` in the calling thread's event loop (QNetworkInformation). Nothing where the system
/// does not tell. Ends with the returned object.
class NetworkHints
{
public:
    virtual ~NetworkHints() = default;
};
[[nodiscard]] std::unique_ptr<NetworkHints> watchNetwork(NetworkNews news);

} // namespace sennight::sync
