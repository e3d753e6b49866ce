// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request.h"

#include <algorithm>
#include <charconv>

namespace sennight::sync::server {

Reply replyOf(const Answer &answer)
{
    if (answer)
        return {.body = *answer, .refusal = {}, .retryAfterSeconds = {}, .account = {}};
    const protocol::Refusal &refusal = answer.error();
    Reply reply;
    reply.status = protocol::statusOf(refusal.code);
    reply.body = protocol::encode(refusal);
    reply.refusal = refusal.code;
    if (refusal.code == protocol::RefusalCode::TooMany ||
        refusal.code == protocol::RefusalCode::Unavailable)
        reply.retryAfterSeconds = refusal.number;
    if (refusal.code == protocol::RefusalCode::Unavailable ||
        refusal.code == protocol::RefusalCode::Internal)
        reply.failure = refusal.text;
    return reply;
}

std::optional<QByteArray> parameter(QByteArrayView query, QByteArrayView name)
{
    while (!query.isEmpty()) {
        const qsizetype end = query.indexOf('&');
        const QByteArrayView pair = end < 0 ? query : query.first(end);
        query = end < 0 ? QByteArrayView() : query.sliced(end + 1);
        if (pair.startsWith(name) && pair.size() > name.size() && pair[name.size()] == '=')
            return pair.sliced(name.size() + 1).toByteArray();
    }
    return {};
}

std::optional<quint64> numberFrom(QByteArrayView digits)
{
    quint64 number = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), number);
    if (error != std::errc() || end != digits.end())
        return {};
    return number;
}

std::optional<QByteArray> bytesFromHex(QByteArrayView digits, qsizetype bytes)
{
    const auto isDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (digits.size() != bytes * 2 || !std::ranges::all_of(digits, isDigit))
        return {};
    return QByteArray::fromHex(digits.toByteArray());
}

} // namespace sennight::sync::server
