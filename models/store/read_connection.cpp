// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read_connection_p.h"

#include "database_header_p.h"

#include <QFileInfo>

namespace sennight {

namespace {

/// Lists with search words make statements of their own; only so many are kept.
constexpr size_t keptStatements = 96;

/// What SQLite says where it cannot make it after all: the disk is full.
bool lacksRoom(ErrorCode code)
{
    return code == ErrorCode::Io || code == ErrorCode::DiskFull || code == ErrorCode::CannotOpen;
}

} // namespace

Rows::Rows(ReadConnection &connection, const QString &sql, std::unique_ptr<Statement> statement)
    : m_connection(connection)
    , m_sql(sql)
    , m_statement(std::move(statement))
{}

Rows::~Rows()
{
    if (m_statement)
        m_connection.giveBack(m_sql, std::move(m_statement));
}

bool Rows::next()
{
    return m_statement->next();
}

Result<void> Rows::outcome() const
{
    return m_statement->outcome();
}

std::optional<qint64> Rows::numberOrNothing(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<RecordId> Rows::id(int column) const
{
    return RecordId::fromBytes(m_statement->view(column));
}

ReadConnection::ReadConnection(QString name)
    : m_name(std::move(name))
{}

ReadConnection::~ReadConnection()
{
    close();
}

Result<std::unique_ptr<ReadConnection>> ReadConnection::open(const QString &file)
{
    std::unique_ptr<ReadConnection> connection(new ReadConnection({}));
    connection->m_name = QStringLiteral("sennight-read-%1").arg(quintptr(connection.get()), 0, 16);
    if (!QFileInfo(file).isFile())
        return failure(ErrorCode::CannotOpen, file, QStringLiteral("no such file"));
    const bool isAlone =
        isOnReadOnlyMedium(file) || (isLogEmpty(file) && !hasRoomForSharedMemory(file));
    Result<void> opened = connection->openFile(file, isAlone);
    if (!opened && !isAlone && lacksRoom(opened.error().code) && isLogEmpty(file)) {
        connection->close();
        opened = connection->openFile(file, true);
    }
    return opened.transform([&] { return std::move(connection); });
}

void ReadConnection::close()
{
    m_idle.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> ReadConnection::openFile(const QString &file, bool isAlone)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString options = QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000");
    m_database.setDatabaseName(file);
    if (isAlone) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        m_database.setDatabaseName(addressForReadingAlone(file));
    }
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return std::unexpected(openError(m_database));
    const Result<sqlite3 *> handle = sqliteHandle(m_database);
    if (!handle)
        return std::unexpected(handle.error());
    m_sqlite = *handle;
    QStringList first{QStringLiteral("PRAGMA query_only = 1"),
                      QStringLiteral("PRAGMA temp_store = MEMORY"),
                      QStringLiteral("PRAGMA cache_size = -8000"),
                      QStringLiteral("SELECT count(*) FROM sqlite_schema")};
    if (isAlone)
        first.prepend(keepsToItself);
    for (const QString &pragma : std::as_const(first)) {
        const auto rows = run(pragma);
        if (!rows)
            return std::unexpected(rows.error());
    }
    return {};
}

std::unique_ptr<Statement> ReadConnection::idle(const QString &sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end())
        return {};
    auto statement = std::move(found->second);
    m_idle.erase(found);
    return statement;
}

void ReadConnection::giveBack(const QString &sql, std::unique_ptr<Statement> statement)
{
    (void)statement->end();
    if (m_idle.size() >= keptStatements)
        m_idle.clear();
    m_idle.emplace(sql, std::move(statement));
}

Result<Rows> ReadConnection::run(const QString &sql, const QVariantList &values)
{
    auto statement = idle(sql);
    if (!statement) {
        auto prepared = Statement::prepare(m_sqlite, sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        statement = *std::move(prepared);
    }
    for (int i = 0; i < values.size(); ++i)
        statement->bind(i, values[i]);
    if (const Result<void> begun = statement->begin(); !begun)
        return std::unexpected(begun.error());
    return Rows(*this, sql, std::move(statement));
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
