// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_storage.h"

#include "postgres_connection_p.h"
#include "schema_p.h"
#include "sql_transaction_p.h"

#include <condition_variable>
#include <mutex>

namespace sennight::sync::server {

namespace {

constexpr size_t mostConnections = 16;
constexpr auto beginRead = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
constexpr auto beginWrite = "BEGIN";
// Any number that no other program on the database takes: of two servers that start together, one
// makes the schema.
constexpr auto lockSchema = "SELECT pg_advisory_xact_lock(?1)";
constexpr qint64 schemaLock = 0x53656e6e69676874;

class PostgresStorage final : public Storage
{
public:
    PostgresStorage(QByteArray uri, const StoreIdentity &identity)
        : m_uri(std::move(uri))
        , m_identity(identity)
    {}

    [[nodiscard]] StoreIdentity identity() const override { return m_identity; }
    std::expected<void, StorageError> read(const std::function<void(Transaction &)> &work) override
    {
        return run(beginRead, [&](Transaction &transaction) {
            work(transaction);
            return false;
        });
    }
    std::expected<void, StorageError> write(const std::function<bool(Transaction &)> &work) override
    {
        return run(beginWrite, work);
    }

private:
    using Connection = std::unique_ptr<PostgresConnection>;

    std::expected<void, StorageError> run(const char *begin,
                                          const std::function<bool(Transaction &)> &work);
    [[nodiscard]] Connection begun(const char *begin);
    [[nodiscard]] Connection takeIdle();
    void giveBack(Connection connection);

    const QByteArray m_uri;
    const StoreIdentity m_identity;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<Connection> m_idle;
    size_t m_taken = 0;
};

std::expected<void, StorageError>
PostgresStorage::run(const char *begin, const std::function<bool(Transaction &)> &work)
{
    Connection connection = begun(begin);
    std::expected<void, StorageError> done = std::unexpected(StorageError::Unavailable);
    if (connection) {
        SqlTransaction transaction(*connection);
        const bool isWanted = work(transaction);
        done = {};
        if (!transaction.isSound())
            done = std::unexpected(connection->failure());
        if (!connection->execute(isWanted && done ? "COMMIT" : "ROLLBACK") && done)
            done = std::unexpected(connection->failure());
    }
    giveBack(std::move(connection));
    return done;
}

// An idle connection may have been lost since, which the first statement shows.
PostgresStorage::Connection PostgresStorage::begun(const char *begin)
{
    Connection idle = takeIdle();
    if (idle && idle->execute(begin))
        return idle;
    Connection fresh = PostgresConnection::open(m_uri);
    return fresh && fresh->execute(begin) ? std::move(fresh) : nullptr;
}

PostgresStorage::Connection PostgresStorage::takeIdle()
{
    std::unique_lock lock(m_mutex);
    m_freed.wait(lock, [this] { return m_taken < mostConnections; });
    ++m_taken;
    if (m_idle.empty())
        return {};
    Connection connection = std::move(m_idle.back());
    m_idle.pop_back();
    return connection;
}

void PostgresStorage::giveBack(Connection connection)
{
    {
        const std::scoped_lock lock(m_mutex);
        --m_taken;
        if (connection && connection->isUsable())
            m_idle.push_back(std::move(connection));
    }
    m_freed.notify_one();
}

} // namespace

std::expected<std::unique_ptr<Storage>, StorageError> openPostgres(const QString &uri,
                                                                   RandomSource &random)
{
    const QByteArray encoded = uri.toUtf8();
    const auto connection = PostgresConnection::open(encoded);
    const SqlValue lock = schemaLock;
    if (!connection || !connection->execute(beginWrite) || !connection->run(lockSchema, {&lock, 1}))
        return std::unexpected(StorageError::Unavailable);
    if (const auto migrated = migrate(*connection, random); !migrated)
        return std::unexpected(migrated.error());
    const auto identity = readIdentity(*connection);
    if (!connection->execute("COMMIT") || !identity)
        return std::unexpected(StorageError::Unavailable);
    return std::make_unique<PostgresStorage>(encoded, *identity);
}

} // namespace sennight::sync::server
