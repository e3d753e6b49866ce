// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_p.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSqlError>

#include <atomic>
#include <chrono>
#include <thread>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

// SQLite's primary result codes (sqlite.org/rescode.html); the extended ones keep them in their
// low byte.
ErrorCode codeOf(int native)
{
    switch (native & 0xff) {
    case 3:  // PERM
    case 14: // CANTOPEN
    case 23: // AUTH
        return ErrorCode::CannotOpen;
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorCode::Busy;
    case 8: // READONLY
        return ErrorCode::ReadOnly;
    case 11: // CORRUPT
    case 26: // NOTADB
        return ErrorCode::Damaged;
    case 13: // FULL
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::Io;
    }
}

std::unexpected<Error> sqlFailure(const QSqlError &error, const QString &subject = {})
{
    return failure(codeOf(error.nativeErrorCode().toInt()), subject,
                   QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.text()));
}

// QtSql names connections in a table of its own; each of ours gets a number.
QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("sennight-%1").arg(++count);
}

} // namespace

QVariant toSql(const Value &value)
{
    struct
    {
        QVariant operator()(std::monostate) const { return {}; }
        QVariant operator()(bool flag) const { return flag ? qint64{1} : qint64{0}; }
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(const QString &text) const { return toSql(text); }
        QVariant operator()(const RecordId &id) const { return id.toBytes(); }
        QVariant operator()(const OpaqueValue &opaque) const { return toSql(opaque.cbor); }
    } const convert;
    return std::visit(convert, value);
}

Result<void> Statement::execute()
{
    Result<void> begun = begin();
    if (begun)
        m_query.finish();
    return begun;
}

Result<void> Statement::begin()
{
    if (m_query.exec())
        return {};
    const QSqlError error = m_query.lastError();
    m_query.finish();
    return sqlFailure(error);
}

Result<void> Statement::end()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return sqlFailure(error);
    return {};
}

RecordId Statement::id(int column) const
{
    return RecordId::fromBytes(m_query.value(column).toByteArray()).value_or(RecordId{});
}

Connection::Connection(const QSqlDatabase &database, QString path)
    : m_database(database)
    , m_path(std::move(path))
{}

Connection::~Connection()
{
    m_statements.clear();
    m_owned.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access,
                                                     bool create)
{
    if (!create && !QFile::exists(path))
        return failure(ErrorCode::CannotOpen, path, QStringLiteral("no such file"));
    std::unique_ptr<Connection> connection(new Connection(
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), nextConnectionName()), path));
    QSqlDatabase &database = connection->m_database;
    database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!database.open())
        return sqlFailure(database.lastError(), path);
    // A commit that touches rows all over the tables writes each page once if all fit into the
    // cache; what is not used takes no memory (Store::checkpoint gives the rest back). Mapping the
    // file would turn a failing disk into a signal. Temporary b-trees never reach the disk.
    for (const auto *pragma :
         {"PRAGMA cache_size=-64000", "PRAGMA temp_store=MEMORY", "PRAGMA mmap_size=0",
          "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON"}) {
        if (const Result<void> set = connection->execute(QLatin1StringView(pragma)); !set)
            return std::unexpected(set.error());
    }
    return connection;
}

Result<Statement *> Connection::prepare(const QString &sql)
{
    if (Statement *known = m_statements.value(sql))
        return known;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlFailure(query.lastError());
    m_owned.push_back(std::make_unique<Statement>(std::move(query)));
    m_statements.insert(sql, m_owned.back().get());
    return m_owned.back().get();
}

Result<void> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return sqlFailure(query.lastError());
    return {};
}

Result<QVariant> Connection::takeScalar(Statement &statement)
{
    const QVariant value = statement.next() ? statement.value(0) : QVariant{};
    const Result<void> ended = statement.end();
    if (!ended)
        return std::unexpected(ended.error());
    return value;
}

// In halves of the largest number of rows, so that few different statements are prepared.
Result<void> RowBatch::flush()
{
    size_t first = 0;
    const size_t rows = m_values.size() / static_cast<size_t>(m_columns);
    Result<void> written;
    for (size_t part = mostRows; part > 0 && written; part /= 2) {
        for (; written && rows - first >= part; first += part)
            written = write(first * static_cast<size_t>(m_columns), part);
    }
    m_values.clear();
    return written;
}

Result<Statement *> RowBatch::statement(size_t rows)
{
    if (Statement *known = m_statements.value(rows))
        return known;
    const QString row = u'(' + QStringList(m_columns, u"?"_s).join(u',') + u')';
    const QStringList all(static_cast<qsizetype>(rows), row);
    const auto prepared = m_connection.prepare(m_insert + u" VALUES "_s + all.join(u','));
    if (prepared)
        m_statements.insert(rows, *prepared);
    return prepared;
}

Result<void> RowBatch::write(size_t firstValue, size_t rows)
{
    const Result<Statement *> insert = statement(rows);
    if (!insert)
        return std::unexpected(insert.error());
    for (size_t i = 0; i < rows * static_cast<size_t>(m_columns); ++i)
        (*insert)->bind(static_cast<int>(i), m_values[firstValue + i]);
    return (*insert)->execute();
}

// SQLite waits up to 100 ms between two looks. A process that writes without a pause leaves the
// lock free for less than one, so another would hardly ever find it free.
Result<Transaction> Transaction::begin(Connection &connection)
{
    static const auto look = QStringLiteral("BEGIN IMMEDIATE");
    static const auto doNotWait = QStringLiteral("PRAGMA busy_timeout=0");
    static const auto wait = QStringLiteral("PRAGMA busy_timeout=%1").arg(busyTimeoutMs);
    constexpr std::chrono::milliseconds betweenLooks{1};
    const QDeadlineTimer patience(busyTimeoutMs);
    Result<void> begun = connection.run(doNotWait).and_then([&] { return connection.run(look); });
    while (!begun && begun.error().code == ErrorCode::Busy && !patience.hasExpired()) {
        std::this_thread::sleep_for(betweenLooks);
        begun = connection.run(look);
    }
    if (!begun) {
        (void)connection.run(wait);
        return std::unexpected(begun.error());
    }
    Transaction transaction(connection);
    return connection.run(wait).transform([&] { return std::move(transaction); });
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{}

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after some errors; a second rollback then fails harmlessly.
    if (m_connection)
        (void)m_connection->execute(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    Result<void> committed = m_connection->run(QStringLiteral("COMMIT"));
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace sennight
