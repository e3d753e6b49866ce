// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql_connection_p.h"

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace sennight::sync::server {

class SqliteConnection final : public SqlConnection
{
public:
    /// Null where the file cannot be opened. ":memory:" is a database of its own.
    [[nodiscard]] static std::unique_ptr<SqliteConnection> open(const QByteArray &path);
    ~SqliteConnection() override;
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    std::optional<std::vector<SqlRow>> run(const char *statement,
                                           std::span<const SqlValue> values) override;
    [[nodiscard]] bool isUsable() const override { return true; }
    [[nodiscard]] StorageError failure() const override { return m_failure; }
    /// Without values and rows.
    bool execute(const char *statement);
    /// Some failures end a transaction by themselves.
    [[nodiscard]] bool isInTransaction() const;

private:
    explicit SqliteConnection(sqlite3 *database)
        : m_database(database)
    {}
    sqlite3_stmt *prepared(const char *statement);
    void noteFailure();

    sqlite3 *m_database;
    std::unordered_map<const char *, sqlite3_stmt *> m_statements;
    StorageError m_failure = StorageError::Unavailable;
};

} // namespace sennight::sync::server
