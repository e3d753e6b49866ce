// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql_connection_p.h"

#include <memory>
#include <unordered_map>

using PGconn = struct pg_conn;

namespace sennight::sync::server {

class PostgresConnection final : public SqlConnection
{
public:
    /// Null where it cannot be reached.
    [[nodiscard]] static std::unique_ptr<PostgresConnection> open(const QByteArray &uri);
    ~PostgresConnection() override;
    PostgresConnection(const PostgresConnection &) = delete;
    PostgresConnection &operator=(const PostgresConnection &) = delete;

    std::optional<std::vector<SqlRow>> run(const char *statement,
                                           std::span<const SqlValue> values) override;
    [[nodiscard]] bool isUsable() const override;
    [[nodiscard]] StorageError failure() const override { return m_failure; }
    /// Without values and rows. A COMMIT that took everything back is a failure.
    bool execute(const char *statement);

private:
    explicit PostgresConnection(PGconn *connection)
        : m_connection(connection)
    {}
    /// The name that the server knows it by; empty where it does not.
    QByteArray prepared(const char *statement, std::span<const SqlValue> values);

    PGconn *m_connection;
    std::unordered_map<const char *, QByteArray> m_statements;
    StorageError m_failure = StorageError::Unavailable;
};

} // namespace sennight::sync::server
