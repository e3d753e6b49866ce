// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/patience.h"
#include "sync/cloud/http_calls.h"

namespace sennight::sync {

using namespace Qt::StringLiterals;

/// What one request came to, as a word.
inline QString wordOf(HttpCalls &calls,
                      HttpRequest request = {HttpMethod::Get, u"/v1/x?a=1"_s, {}, {}, 64})
{
    std::optional<HttpResult> result;
    calls.send(std::move(request), [&](HttpResult got) { result = std::move(got); });
    if (result)
        return u"from within the call"_s;
    if (!QTest::qWaitFor([&] { return result.has_value(); }, sennight::patience))
        return u"never"_s;
    if (*result)
        return u"%1 %2 %3"_s.arg((*result)->status)
            .arg((*result)->retryAfterSeconds)
            .arg(QString::fromLatin1((*result)->body));
    switch (result->error()) {
    case TransportFault::Unreachable:
        return u"Unreachable"_s;
    case TransportFault::Captive:
        return u"Captive"_s;
    case TransportFault::ProxyRefused:
        return u"ProxyRefused"_s;
    case TransportFault::Untrusted:
        return u"Untrusted"_s;
    case TransportFault::TooLarge:
        return u"TooLarge"_s;
    case TransportFault::BadAddress:
        return u"BadAddress"_s;
    case TransportFault::AskedToWait:
        return u"AskedToWait"_s;
    case TransportFault::BodyRefused:
        return u"BodyRefused"_s;
    case TransportFault::Failed:
        return u"Failed"_s;
    case TransportFault::NotHttp:
        return u"NotHttp"_s;
    }
    return {};
}

} // namespace sennight::sync
