// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_connection_p.h"

#include <sqlite3.h>

#include <cerrno>

namespace sennight::sync::server {

namespace {

constexpr int busyMs = 10'000; // another process makes an invite, or a backup

bool bind(sqlite3_stmt *statement, int place, const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(statement, place, *number) == SQLITE_OK;
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return sqlite3_bind_blob64(statement, place, bytes->constData(),
                                   static_cast<sqlite3_uint64>(bytes->size()),
                                   SQLITE_STATIC) == SQLITE_OK;
    return sqlite3_bind_null(statement, place) == SQLITE_OK;
}

SqlValue columnOf(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(statement, column));
    }
    default:
        return std::monostate();
    }
}

SqlRow rowOf(sqlite3_stmt *statement)
{
    SqlRow row;
    const int columns = sqlite3_column_count(statement);
    row.reserve(static_cast<size_t>(columns));
    for (int i = 0; i < columns; ++i)
        row.push_back(columnOf(statement, i));
    return row;
}

/// SQLite knows ENOSPC, and calls a quota or a limit that is reached an error of the disk.
bool isFull(sqlite3 *database)
{
    const int code = sqlite3_errcode(database);
    if (code != SQLITE_IOERR)
        return code == SQLITE_FULL;
    const int cause = sqlite3_system_errno(database);
    return cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
}

} // namespace

std::unique_ptr<SqliteConnection> SqliteConnection::open(const QByteArray &path)
{
    sqlite3 *database = nullptr;
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    const int opened = sqlite3_open_v2(path.constData(), &database, flags, nullptr);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(database));
    if (opened != SQLITE_OK)
        return {};
    sqlite3_busy_timeout(database, busyMs);
    // What was acknowledged is on the disk: a flush for each commit.
    const bool ready = connection->execute("PRAGMA journal_mode = WAL") &&
                       connection->execute("PRAGMA synchronous = FULL") &&
                       connection->execute("PRAGMA journal_size_limit = 67108864");
    return ready ? std::move(connection) : nullptr;
}

SqliteConnection::~SqliteConnection()
{
    for (const auto &[text, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

sqlite3_stmt *SqliteConnection::prepared(const char *statement)
{
    const auto known = m_statements.find(statement);
    if (known != m_statements.end())
        return known->second;
    const QByteArray text = adapted(statement, "BLOB", "", '?');
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v3(m_database, text.constData(), static_cast<int>(text.size()),
                           SQLITE_PREPARE_PERSISTENT, &made, nullptr) != SQLITE_OK) {
        noteFailure();
        return nullptr;
    }
    m_statements.emplace(statement, made);
    return made;
}

std::optional<std::vector<SqlRow>> SqliteConnection::run(const char *statement,
                                                         std::span<const SqlValue> values)
{
    sqlite3_stmt *ready = prepared(statement);
    if (!ready)
        return {};
    std::optional<std::vector<SqlRow>> rows(std::in_place);
    int place = 0;
    bool isBound = true;
    for (const SqlValue &value : values)
        isBound = isBound && bind(ready, ++place, value);
    int step = isBound ? sqlite3_step(ready) : SQLITE_ERROR;
    for (; step == SQLITE_ROW; step = sqlite3_step(ready))
        rows->push_back(rowOf(ready));
    if (step != SQLITE_DONE)
        noteFailure();
    sqlite3_reset(ready);
    sqlite3_clear_bindings(ready);
    if (step != SQLITE_DONE)
        rows.reset();
    return rows;
}

bool SqliteConnection::execute(const char *statement)
{
    const bool isDone = sqlite3_exec(m_database, statement, nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!isDone)
        noteFailure();
    return isDone;
}

void SqliteConnection::noteFailure()
{
    m_failure = isFull(m_database) ? StorageError::Full : StorageError::Unavailable;
}

bool SqliteConnection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_database) == 0;
}

} // namespace sennight::sync::server
