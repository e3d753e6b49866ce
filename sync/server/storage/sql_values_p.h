// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql_connection_p.h"
#include "sync/core/fixed_bytes.h"

namespace sennight::sync::server {

// Between the values of a row and what they stand for. A row that is not as it was written reads
// as zeros.

/// Not copied: the bytes outlive the statement.
[[nodiscard]] inline SqlValue sqlBytes(QByteArrayView bytes)
{
    // A null pointer would be NULL, not an empty string of bytes.
    return bytes.isEmpty() ? QByteArray("") : QByteArray::fromRawData(bytes.data(), bytes.size());
}

template <typename Tag, qsizetype N>
[[nodiscard]] SqlValue sqlBytes(const FixedBytes<Tag, N> &bytes)
{
    return sqlBytes(bytes.view());
}

[[nodiscard]] inline SqlValue sqlNumber(quint64 number)
{
    return static_cast<qint64>(number);
}

[[nodiscard]] inline qint64 integerOf(const SqlValue &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

[[nodiscard]] inline quint64 numberOf(const SqlValue &value)
{
    return static_cast<quint64>(integerOf(value));
}

[[nodiscard]] inline QByteArray bytesOf(const SqlValue &value)
{
    const auto *bytes = std::get_if<QByteArray>(&value);
    return bytes ? *bytes : QByteArray();
}

template <typename Fixed>
[[nodiscard]] Fixed fixedOf(const SqlValue &value)
{
    return Fixed::fromBytes(bytesOf(value)).value_or(Fixed());
}

} // namespace sennight::sync::server
