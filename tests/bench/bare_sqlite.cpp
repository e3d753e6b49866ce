// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bare_sqlite.h"

#include <QDebug>

namespace bench {
namespace {

void require(int code, sqlite3 *database)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("SQLite: %s", sqlite3_errmsg(database));
}

std::vector<QByteArray> recorded;

int record(unsigned, void *, void *statement, void *)
{
    char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    recorded.emplace_back(sql);
    sqlite3_free(sql);
    return 0;
}

int traceNewConnection(sqlite3 *database, const char **, const void *)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, record, nullptr);
}

using Extension = void (*)();

} // namespace

BareDatabase::BareDatabase(const QString &path, bool readOnly)
{
    const int flags = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    require(sqlite3_open_v2(path.toUtf8().constData(), &m_database, flags, nullptr), m_database);
    if (!readOnly)
        exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
}

BareDatabase::~BareDatabase()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void BareDatabase::exec(const char *sql)
{
    require(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr), m_database);
}

sqlite3_stmt *BareDatabase::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    require(sqlite3_prepare_v3(m_database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT,
                               &statement, nullptr),
            m_database);
    m_statements.push_back(statement);
    return statement;
}

int BareDatabase::drain(sqlite3_stmt *statement)
{
    int rows = 0;
    qsizetype read = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            if (sqlite3_column_type(statement, column) == SQLITE_INTEGER)
                read += sqlite3_column_int64(statement, column) != 0;
            else if (sqlite3_column_type(statement, column) != SQLITE_NULL)
                read +=
                    QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                               sqlite3_column_bytes(statement, column))
                        .size();
        }
    }
    sqlite3_reset(statement);
    return read < 0 ? -1 : rows;
}

SqlRecorder::SqlRecorder()
{
    recorded.clear();
    sqlite3_auto_extension(reinterpret_cast<Extension>(traceNewConnection));
}

SqlRecorder::~SqlRecorder()
{
    sqlite3_cancel_auto_extension(reinterpret_cast<Extension>(traceNewConnection));
}

std::vector<QByteArray> SqlRecorder::take()
{
    return std::exchange(recorded, {});
}

} // namespace bench
