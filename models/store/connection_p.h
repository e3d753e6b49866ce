// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository.h"
#include "statement_p.h"

#include <QHash>
#include <QSqlDatabase>

#include <functional>

namespace sennight {

/// One SQLite connection through QtSql: opened with the profile's settings, its prepared statements
/// kept. Used by the one thread that opened it.
class Connection
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Salvage, ///< read-only, and takes a file that is shorter than its header says
    };

    /// CannotOpen, Damaged, Busy, Io. Does not create a file unless `create` says so.
    [[nodiscard]] static Result<std::unique_ptr<Connection>>
    open(const QString &path, Access access, bool create = false);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Prepared once for each text. `sql` is kept as the key.
    [[nodiscard]] Result<Statement *> prepare(const QString &sql);
    /// A statement that is run once and not kept.
    [[nodiscard]] Result<void> execute(const QString &sql);
    template <typename... Args>
    [[nodiscard]] Result<void> run(const QString &sql, const Args &...args)
    {
        return prepare(sql).and_then([&](Statement *s) { return s->run(args...); });
    }
    /// The first column of the first row; a null variant where there is no row.
    template <typename... Args>
    [[nodiscard]] Result<QVariant> scalar(const QString &sql, const Args &...args)
    {
        Result<Statement *> statement = prepare(sql);
        if (!statement)
            return std::unexpected(statement.error());
        if (const Result<void> started = (*statement)->start(args...); !started)
            return std::unexpected(started.error());
        return takeScalar(**statement);
    }
    /// Calls `visit` for each row until it gives false.
    template <typename... Args>
    [[nodiscard]] Result<void>
    each(const QString &sql, const std::function<bool(Statement &)> &visit, const Args &...args)
    {
        Result<Statement *> statement = prepare(sql);
        if (!statement)
            return std::unexpected(statement.error());
        if (const Result<void> started = (*statement)->start(args...); !started)
            return started;
        while ((*statement)->next() && visit(**statement)) {
        }
        return (*statement)->end();
    }
    /// Copies the whole database, as it is at this moment, into that of `target`, which no
    /// transaction is open in. Others may write meanwhile. `progress` is told bytes of `total`,
    /// which may be more than the copy's. Cancelled.
    [[nodiscard]] Result<void> copyTo(Connection &target, const Progress &progress,
                                      qint64 total = 0);
    [[nodiscard]] const QString &path() const { return m_path; }
    /// How long statements wait for a lock of another connection.
    void setBusyTimeout(int ms);
    /// Inside a transaction, or right after one: a number that moves with each commit to the file,
    /// this connection's own included.
    [[nodiscard]] quint32 fileVersion() const;

private:
    explicit Connection(const QSqlDatabase &database, QString path);
    [[nodiscard]] static Result<QVariant> takeScalar(Statement &statement);
    [[nodiscard]] Error lastError() const;

    QSqlDatabase m_database;
    sqlite3 *m_sqlite = nullptr;
    QString m_path;
    QHash<QString, Statement *> m_statements;
    std::vector<std::unique_ptr<Statement>> m_owned;
};

/// A write transaction: begun at once for writing, rolled back unless it was committed.
class Transaction
{
public:
    /// Busy after the connection's waiting time.
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {}
    Connection *m_connection;
};

/// How long a writer waits for another process before it gives up with Busy.
inline constexpr int busyTimeoutMs = 10'000;

} // namespace sennight
