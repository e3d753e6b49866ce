// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/protocol.h"

#include <expected>

namespace sennight::sync::server {

enum class Method : quint8 { Get, Put, Post, Delete };

/// What of an HTTP request matters. A plain value.
struct Request
{
    Method method = Method::Get;
    QByteArray path = {};          ///< "/v1/log"
    QByteArray query = {};         ///< "after=5&limit=3"
    QByteArray authorization = {}; ///< "Bearer HEX"
    QByteArray protocol = {};      ///< of the header Sennight-Protocol
    QByteArray body = {};
};

/// The body is bytes of a snapshot, no message.
inline constexpr QLatin1StringView chunkType("application/octet-stream");
inline constexpr QLatin1StringView textType("text/plain; charset=utf-8");
/// Prometheus's exposition format, of this version.
inline constexpr QLatin1StringView metricsType("text/plain; version=0.0.4");

struct Reply
{
    int status = 200;
    QByteArray body;
    QLatin1StringView bodyType = protocol::mediaType; ///< of the body; a constant
    std::optional<protocol::RefusalCode> refusal;
    std::optional<quint64> retryAfterSeconds;
    QString failure = {}; ///< of this server itself, for its log; empty where there is none
    std::optional<AccountTag> account; ///< of whoever signed in: for logs
};

/// The encoded message, or why there is none.
using Answer = std::expected<QByteArray, protocol::Refusal>;

[[nodiscard]] inline std::unexpected<protocol::Refusal>
refuse(protocol::RefusalCode code, const QString &text = {}, std::optional<quint64> number = {})
{
    return std::unexpected(protocol::Refusal{code, text, number, {}, {}});
}
/// For whoever refuses before the service is asked: limits, a full queue.
[[nodiscard]] Reply replyOf(const Answer &answer);

/// The value of a query's parameter; none where it is missing.
[[nodiscard]] std::optional<QByteArray> parameter(QByteArrayView query, QByteArrayView name);
/// Decimal digits without a sign, and within 64 bits.
[[nodiscard]] std::optional<quint64> numberFrom(QByteArrayView digits);
/// Exactly `bytes` bytes in hexadecimal digits.
[[nodiscard]] std::optional<QByteArray> bytesFromHex(QByteArrayView digits, qsizetype bytes);

template <typename Fixed>
[[nodiscard]] std::optional<Fixed> fixedFromHex(QByteArrayView digits)
{
    const auto bytes = bytesFromHex(digits, Fixed::size);
    return bytes ? Fixed::fromBytes(*bytes) : std::nullopt;
}

} // namespace sennight::sync::server
