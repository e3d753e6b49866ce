// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_storage.h"

#include "schema_p.h"
#include "sql_transaction_p.h"
#include "sqlite_connection_p.h"
#include "sqlite_mark_p.h"

#include <QFile>

#include <condition_variable>
#include <mutex>

namespace sennight::sync::server {

namespace {

constexpr QLatin1StringView inMemory(":memory:");

/// One caller's work, and what came of it.
struct Job
{
    const std::function<bool(Transaction &)> &work;
    bool isDone = false;
    std::optional<StorageError> failure = {};
};

/// Writers queue up; the first does the work of all who wait, in one transaction with a savepoint
/// for each, so that they share its flush.
class SqliteStorage final : public Storage
{
public:
    /// `mark` is null for a database in memory.
    SqliteStorage(QByteArray path, std::unique_ptr<SqliteConnection> writer,
                  std::unique_ptr<SqliteMark> mark, const StoreIdentity &identity)
        : m_path(std::move(path))
        , m_identity(identity)
        , m_writer(std::move(writer))
        , m_mark(std::move(mark))
    {}

    [[nodiscard]] StoreIdentity identity() const override { return m_identity; }
    [[nodiscard]] bool beganEpoch() const override { return m_mark && m_mark->beganEpoch(); }
    std::expected<void, StorageError> read(const std::function<void(Transaction &)> &work) override;
    std::expected<void, StorageError>
    write(const std::function<bool(Transaction &)> &work) override;

private:
    static constexpr size_t mostJobs = 64;
    static constexpr size_t mostReaders = 8;

    void runAll(const std::vector<Job *> &jobs);
    /// Whether it wrote.
    bool runOne(Job &job);
    [[nodiscard]] std::unique_ptr<SqliteConnection> takeReader();
    void giveReader(std::unique_ptr<SqliteConnection> reader);

    const QByteArray m_path;
    const StoreIdentity m_identity;

    std::mutex m_queueMutex;
    std::condition_variable m_queueMoved;
    std::vector<Job *> m_queue;
    bool m_isWriting = false;
    std::unique_ptr<SqliteConnection> m_writer; ///< of whoever set m_isWriting
    std::unique_ptr<SqliteMark> m_mark;         ///< likewise

    std::mutex m_readersMutex;
    std::vector<std::unique_ptr<SqliteConnection>> m_readers;
};

std::expected<void, StorageError>
SqliteStorage::read(const std::function<void(Transaction &)> &work)
{
    if (m_path == inMemory) {
        return write([&](Transaction &transaction) {
            work(transaction);
            return false;
        });
    }
    auto reader = takeReader();
    if (!reader || !reader->execute("BEGIN"))
        return std::unexpected(StorageError::Unavailable);
    SqlTransaction transaction(*reader);
    work(transaction);
    std::expected<void, StorageError> done;
    if (!transaction.isSound())
        done = std::unexpected(reader->failure());
    const bool isEnded = reader->execute("ROLLBACK");
    if (isEnded)
        giveReader(std::move(reader));
    return done;
}

std::expected<void, StorageError>
SqliteStorage::write(const std::function<bool(Transaction &)> &work)
{
    Job own{.work = work};
    std::unique_lock lock(m_queueMutex);
    m_queue.push_back(&own);
    m_queueMoved.wait(lock, [&] { return own.isDone || !m_isWriting; });
    if (!own.isDone) {
        m_isWriting = true;
        const size_t count = qMin(mostJobs, m_queue.size());
        const auto end = m_queue.begin() + static_cast<qsizetype>(count);
        std::vector<Job *> jobs(m_queue.begin(), end);
        m_queue.erase(m_queue.begin(), end);
        if (!std::ranges::contains(jobs, &own)) { // behind 64 others: goes with them
            std::erase(m_queue, &own);
            jobs.push_back(&own);
        }
        lock.unlock();
        runAll(jobs);
        lock.lock();
        for (Job *job : jobs)
            job->isDone = true;
        m_isWriting = false;
        m_queueMoved.notify_all();
    }
    if (own.failure)
        return std::unexpected(*own.failure);
    return {};
}

void SqliteStorage::runAll(const std::vector<Job *> &jobs)
{
    bool isGood = m_writer->execute("BEGIN IMMEDIATE");
    StorageError failure = m_writer->failure();
    bool isWritten = false;
    for (Job *job : jobs) {
        if (!isGood)
            break;
        isWritten |= runOne(*job);
        isGood = m_writer->isInTransaction();
        failure = job->failure.value_or(failure);
    }
    const bool isCounted = m_mark && isWritten;
    if (isGood && isCounted && !m_mark->count(*m_writer)) {
        isGood = false;
        failure = m_writer->failure();
    }
    if (isGood && m_writer->execute("COMMIT")) {
        if (isCounted)
            m_mark->note();
        return;
    }
    if (isGood)
        failure = m_writer->failure();
    if (m_writer->isInTransaction())
        m_writer->execute("ROLLBACK");
    for (Job *job : jobs)
        job->failure = failure;
}

bool SqliteStorage::runOne(Job &job)
{
    if (!m_writer->execute("SAVEPOINT job")) {
        job.failure = m_writer->failure();
        return false;
    }
    SqlTransaction transaction(*m_writer);
    const bool isWanted = job.work(transaction);
    if (!transaction.isSound())
        job.failure = m_writer->failure();
    if (!isWanted || job.failure)
        m_writer->execute("ROLLBACK TO job");
    m_writer->execute("RELEASE job");
    return isWanted && !job.failure;
}

std::unique_ptr<SqliteConnection> SqliteStorage::takeReader()
{
    {
        const std::scoped_lock lock(m_readersMutex);
        if (!m_readers.empty()) {
            auto reader = std::move(m_readers.back());
            m_readers.pop_back();
            return reader;
        }
    }
    return SqliteConnection::open(m_path);
}

void SqliteStorage::giveReader(std::unique_ptr<SqliteConnection> reader)
{
    const std::scoped_lock lock(m_readersMutex);
    if (m_readers.size() < mostReaders)
        m_readers.push_back(std::move(reader));
}

/// Nobody else of this machine is to read it.
bool makeFile(const QString &path)
{
    QFile file(path);
    if (path == inMemory || file.exists())
        return true;
    return file.open(QIODevice::ReadWrite | QIODevice::NewOnly,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

std::expected<std::unique_ptr<Storage>, StorageError> openSqlite(const QString &path,
                                                                 RandomSource &random)
{
    const QByteArray encoded = path == inMemory ? path.toUtf8() : QFile::encodeName(path);
    auto connection = makeFile(path) ? SqliteConnection::open(encoded) : nullptr;
    if (!connection || !connection->execute("BEGIN IMMEDIATE"))
        return std::unexpected(StorageError::Unavailable);
    if (const auto migrated = migrate(*connection, random); !migrated)
        return std::unexpected(migrated.error());
    std::unique_ptr<SqliteMark> mark;
    if (path != inMemory) {
        mark = SqliteMark::settled(encoded, *connection, random);
        if (!mark)
            return std::unexpected(connection->failure());
    }
    const auto identity = readIdentity(*connection);
    if (!connection->execute("COMMIT") || !identity)
        return std::unexpected(StorageError::Unavailable);
    if (mark && !mark->keep())
        return std::unexpected(StorageError::Unavailable);
    return std::make_unique<SqliteStorage>(encoded, std::move(connection), std::move(mark),
                                           *identity);
}

} // namespace sennight::sync::server
