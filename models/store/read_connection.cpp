// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read_connection_p.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

namespace sennight {

namespace {

/// Lists with search words make statements of their own; only so many are kept.
constexpr size_t keptStatements = 96;

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorCode::Busy;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ErrorCode::Damaged;
    case 13: // SQLITE_FULL
        return ErrorCode::DiskFull;
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
    case 3:  // SQLITE_PERM
        return ErrorCode::CannotOpen;
    default:
        return ErrorCode::Io;
    }
}

Error errorOf(const QSqlError &error)
{
    const QString detail = error.databaseText() + u' ' + error.driverText();
    // A table or a column that every profile has: whatever SQLite calls it, the file is damaged.
    if (detail.contains(QLatin1StringView("no such ")))
        return {ErrorCode::Damaged, {}, detail.trimmed()};
    return {codeOf(error.nativeErrorCode().toInt()), {}, detail.trimmed()};
}

/// On a medium that cannot be written, SQLite needs to be told that nobody else writes: it cannot
/// make the shared memory that WAL asks for.
bool isOnReadOnlyMedium(const QString &file)
{
    return !QFileInfo(QFileInfo(file).absolutePath()).isWritable() &&
           !QFileInfo::exists(file + QStringLiteral("-wal"));
}

} // namespace

Rows::Rows(ReadConnection &connection, const QString &sql, std::unique_ptr<QSqlQuery> query)
    : m_connection(connection)
    , m_sql(sql)
    , m_query(std::move(query))
{}

Rows::~Rows()
{
    if (m_query)
        m_connection.giveBack(m_sql, std::move(m_query));
}

bool Rows::next()
{
    return m_query->next();
}

Result<void> Rows::outcome() const
{
    const auto error = m_query->lastError();
    if (error.type() != QSqlError::NoError)
        return std::unexpected(errorOf(error));
    return {};
}

QByteArray Rows::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

std::optional<qint64> Rows::numberOrNothing(int column) const
{
    const auto value = m_query->value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<RecordId> Rows::id(int column) const
{
    return RecordId::fromBytes(bytes(column));
}

ReadConnection::ReadConnection(QString name)
    : m_name(std::move(name))
{}

ReadConnection::~ReadConnection()
{
    m_idle.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<ReadConnection>> ReadConnection::open(const QString &file)
{
    std::unique_ptr<ReadConnection> connection(new ReadConnection({}));
    connection->m_name = QStringLiteral("sennight-read-%1").arg(quintptr(connection.get()), 0, 16);
    return connection->openFile(file).transform([&] { return std::move(connection); });
}

Result<void> ReadConnection::openFile(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return failure(ErrorCode::CannotOpen, file, QStringLiteral("no such file"));
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString options = QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000");
    m_database.setDatabaseName(file);
    if (isOnReadOnlyMedium(file)) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        m_database.setDatabaseName(QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) +
                                   QStringLiteral("?immutable=1"));
    }
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return std::unexpected(errorOf(m_database.lastError()));
    for (const auto &pragma :
         {QStringLiteral("PRAGMA query_only = 1"), QStringLiteral("PRAGMA temp_store = MEMORY"),
          QStringLiteral("PRAGMA cache_size = -8000"),
          QStringLiteral("SELECT count(*) FROM sqlite_schema")}) {
        const auto rows = run(pragma);
        if (!rows)
            return std::unexpected(rows.error());
    }
    return {};
}

std::unique_ptr<QSqlQuery> ReadConnection::idle(const QString &sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end())
        return {};
    auto query = std::move(found->second);
    m_idle.erase(found);
    return query;
}

void ReadConnection::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    if (m_idle.size() >= keptStatements)
        m_idle.clear();
    m_idle.emplace(sql, std::move(query));
}

Result<Rows> ReadConnection::run(const QString &sql, const QVariantList &values)
{
    auto query = idle(sql);
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return std::unexpected(errorOf(query->lastError()));
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (!query->exec())
        return std::unexpected(errorOf(query->lastError()));
    return Rows(*this, sql, std::move(query));
}

Result<std::optional<qint64>> ReadConnection::number(const QString &sql, const QVariantList &values)
{
    auto rows = run(sql, values);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->next() && !rows->isNull(0))
        return std::optional(rows->number(0));
    return rows->outcome().transform([] { return std::optional<qint64>(); });
}

qint64 ReadConnection::version()
{
    static const QString sql = QStringLiteral("PRAGMA data_version");
    return number(sql).value_or(0).value_or(0);
}

Snapshot::Snapshot(ReadConnection &connection)
    : m_connection(connection)
{
    static const QString begin = QStringLiteral("BEGIN");
    if (m_connection.m_snapshots++ == 0)
        (void)m_connection.run(begin);
}

Snapshot::~Snapshot()
{
    static const QString end = QStringLiteral("COMMIT");
    if (--m_connection.m_snapshots == 0)
        (void)m_connection.run(end);
}

} // namespace sennight
