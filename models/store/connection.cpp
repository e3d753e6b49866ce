// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_p.h"

#include "database_header_p.h"

#include <QDeadlineTimer>
#include <QFile>

#include <sqlite3.h>

#include <atomic>
#include <chrono>
#include <thread>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

Error about(const QString &path, Error error)
{
    error.subject = path;
    return error;
}

// QtSql names connections in a table of its own; each of ours gets a number.
QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("sennight-%1").arg(++count);
}

// SQLite counts each allocation below one lock of the process, for statistics that nobody asks for.
// Once it is in use it refuses to change, which only costs that time.
void setUpSqlite()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(once)
}

// A commit that touches rows all over the tables writes each page once if all fit into the cache;
// what is not used takes no memory (Store::checkpoint gives the rest back). Mapping the file would
// turn a failing disk into a signal. Temporary b-trees never reach the disk.
QStringList firstPragmas(Connection::Access access, bool isAlone)
{
    QStringList pragmas;
    if (isAlone)
        pragmas << keepsToItself;
    if (access == Connection::Access::Salvage)
        pragmas << QStringLiteral("PRAGMA writable_schema=ON");
    return pragmas << QStringLiteral("PRAGMA cache_size=-64000")
                   << QStringLiteral("PRAGMA temp_store=MEMORY")
                   << QStringLiteral("PRAGMA mmap_size=0")
                   << QStringLiteral("PRAGMA trusted_schema=OFF")
                   << QStringLiteral("PRAGMA cell_size_check=ON");
}

} // namespace

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
    setUpSqlite();
    std::unique_ptr<Connection> connection(new Connection(
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), nextConnectionName()), path));
    QSqlDatabase &database = connection->m_database;
    const bool isAlone = access == Access::ReadOnly && isOnReadOnlyMedium(path);
    database.setDatabaseName(isAlone ? addressForReadingAlone(path) : path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (access != Access::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (isAlone)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    database.setConnectOptions(options);
    if (!database.open())
        return std::unexpected(about(path, openError(database)));
    const Result<sqlite3 *> handle = sqliteHandle(database);
    if (!handle)
        return std::unexpected(about(path, handle.error()));
    connection->m_sqlite = *handle;
    const QStringList pragmas = firstPragmas(access, isAlone);
    for (const QString &pragma : pragmas) {
        if (const Result<void> set = connection->execute(pragma); !set)
            return std::unexpected(about(path, set.error()));
    }
    return connection;
}

Result<Statement *> Connection::prepare(const QString &sql)
{
    if (Statement *known = m_statements.value(sql))
        return known;
    auto prepared = Statement::prepare(m_sqlite, sql);
    if (!prepared)
        return std::unexpected(prepared.error());
    m_owned.push_back(*std::move(prepared));
    m_statements.insert(sql, m_owned.back().get());
    return m_owned.back().get();
}

Result<void> Connection::execute(const QString &sql)
{
    return Statement::prepare(m_sqlite, sql).and_then([](const auto &statement) {
        return statement->execute();
    });
}

Result<void> Connection::copyTo(Connection &target, const Progress &progress, qint64 total)
{
    constexpr int pagesAtOnce = 256;
    const Result<QVariant> pageBytes = scalar(QStringLiteral("PRAGMA page_size"));
    // A read transaction keeps to one moment; without it, each commit would begin the copy anew.
    Result<void> done =
        execute(QStringLiteral("BEGIN"))
            .and_then([&] { return scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema")); })
            .transform([](auto &&) {});
    sqlite3_backup *copying = done && pageBytes
                                  ? sqlite3_backup_init(target.m_sqlite, "main", m_sqlite, "main")
                                  : nullptr;
    if (done && !copying)
        done = std::unexpected(pageBytes ? target.lastError() : pageBytes.error());
    int code = copying ? SQLITE_OK : SQLITE_DONE;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(copying, pagesAtOnce);
        const qint64 pages = sqlite3_backup_pagecount(copying);
        const qint64 copied = (pages - sqlite3_backup_remaining(copying)) * pageBytes->toInt();
        if (progress && code == SQLITE_OK && !progress(copied, std::max(total, copied))) {
            done = failure(ErrorCode::Cancelled);
            break;
        }
    }
    if (copying && sqlite3_backup_finish(copying) != SQLITE_OK && done)
        done = std::unexpected(target.lastError());
    (void)execute(QStringLiteral("COMMIT"));
    return done;
}

Error Connection::lastError() const
{
    return about(m_path, sennight::lastError(m_sqlite));
}

// Not by its pragma, which SQLite compiles anew for each run.
void Connection::setBusyTimeout(int ms)
{
    sqlite3_busy_timeout(m_sqlite, ms);
}

quint32 Connection::fileVersion() const
{
    unsigned version = 0;
    sqlite3_file_control(m_sqlite, "main", SQLITE_FCNTL_DATA_VERSION, &version);
    return version;
}

Result<QVariant> Connection::takeScalar(Statement &statement)
{
    const QVariant value = statement.next() ? statement.value(0) : QVariant{};
    const Result<void> ended = statement.end();
    if (!ended)
        return std::unexpected(ended.error());
    return value;
}

// SQLite waits up to 100 ms between two looks. A process that writes without a pause leaves the
// lock free for less than one, so another would hardly ever find it free.
Result<Transaction> Transaction::begin(Connection &connection)
{
    static const auto look = QStringLiteral("BEGIN IMMEDIATE");
    constexpr std::chrono::milliseconds betweenLooks{1};
    const QDeadlineTimer patience(busyTimeoutMs);
    connection.setBusyTimeout(0);
    Result<void> begun = connection.run(look);
    while (!begun && begun.error().code == ErrorCode::Busy && !patience.hasExpired()) {
        std::this_thread::sleep_for(betweenLooks);
        begun = connection.run(look);
    }
    connection.setBusyTimeout(busyTimeoutMs);
    if (!begun)
        return std::unexpected(begun.error());
    return Transaction(connection);
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
