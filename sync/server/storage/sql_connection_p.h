// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/service/storage.h"

#include <QByteArray>

#include <expected>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace sennight::sync::server {

/// Numbers of the protocol keep their 64 bits.
using SqlValue = std::variant<std::monostate, qint64, QByteArray>;
using SqlRow = std::vector<SqlValue>;

/// One connection to a database, in one thread at a time. Statements are written in what SQLite and
/// PostgreSQL have in common, with ?1, ?2 … for their values, and are prepared once: a statement is
/// known by its address, so it is a literal. {bytes} stands for the type of byte strings, {locked}
/// at the end of a SELECT for what locks its rows.
class SqlConnection
{
public:
    virtual ~SqlConnection() = default;
    /// None: the database failed; the transaction is to be rolled back.
    [[nodiscard]] virtual std::optional<std::vector<SqlRow>>
    run(const char *statement, std::span<const SqlValue> values) = 0;
    /// Whether another transaction may be begun on it.
    [[nodiscard]] virtual bool isUsable() const = 0;
    /// Of what failed last: Unavailable or Full.
    [[nodiscard]] virtual StorageError failure() const = 0;
};

/// The text of a statement for one kind of database.
[[nodiscard]] QByteArray adapted(const char *statement, QByteArrayView bytesType,
                                 QByteArrayView rowLock, char parameterSign);

} // namespace sennight::sync::server
