// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/value.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace sennight {

/// The form in which SQLite keeps a value: instants, numbers and booleans as integers, ids as 16
/// bytes, text as text, nothing as NULL; a value that this version cannot read as its CBOR bytes.
[[nodiscard]] QVariant toSql(const Value &value);
[[nodiscard]] inline QVariant toSql(const RecordId &id)
{
    return id.toBytes();
}
[[nodiscard]] inline QVariant toSql(const QVariant &value)
{
    return value;
}
template <typename T>
    requires std::is_integral_v<T>
[[nodiscard]] QVariant toSql(T number)
{
    return QVariant(static_cast<qint64>(number));
}
// QtSql takes a null text for NULL; here only a null QVariant is.
[[nodiscard]] inline QVariant toSql(const QString &text)
{
    return text.isNull() ? QString(QLatin1StringView("")) : text;
}
[[nodiscard]] inline QVariant toSql(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

/// A prepared statement of one connection, kept for the connection's life. Not reentrant: a walk
/// over its rows ends before it is started again.
class Statement
{
public:
    explicit Statement(QSqlQuery query)
        : m_query(std::move(query))
    {}

    /// For statements that give no rows.
    template <typename... Args>
    [[nodiscard]] Result<void> run(const Args &...args)
    {
        bindAll(args...);
        return execute();
    }
    /// For an INSERT: the key of the row that it made.
    template <typename... Args>
    [[nodiscard]] Result<qint64> insert(const Args &...args)
    {
        bindAll(args...);
        const Result<void> begun = begin();
        if (!begun)
            return std::unexpected(begun.error());
        const qint64 key = m_query.lastInsertId().toLongLong();
        m_query.finish();
        return key;
    }
    /// Starts a walk over rows: `while (s.next())`, then `s.end()` gives what went wrong, if
    /// anything.
    template <typename... Args>
    [[nodiscard]] Result<void> start(const Args &...args)
    {
        bindAll(args...);
        return begin();
    }
    void bind(int index, const QVariant &value) { m_query.bindValue(index, value); }
    [[nodiscard]] Result<void> execute();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] bool next() { return m_query.next(); }
    /// Ends the walk, early or not, so that its read lock goes.
    [[nodiscard]] Result<void> end();

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    /// A null id where the column holds none.
    [[nodiscard]] RecordId id(int column) const;

private:
    template <typename... Args>
    void bindAll(const Args &...args)
    {
        int index = 0;
        (m_query.bindValue(index++, toSql(args)), ...);
    }

    QSqlQuery m_query;
};

/// One SQLite connection through QtSql: opened with the profile's settings, its prepared statements
/// kept. Used by the one thread that opened it.
class Connection
{
public:
    enum class Access { ReadWrite, ReadOnly };

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
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    explicit Connection(const QSqlDatabase &database, QString path);
    [[nodiscard]] static Result<QVariant> takeScalar(Statement &statement);

    QSqlDatabase m_database;
    QString m_path;
    QHash<QString, Statement *> m_statements;
    std::vector<std::unique_ptr<Statement>> m_owned;
};

/// New rows of one table, written many with one statement: starting a statement takes as long as
/// inserting some rows. Rows that wait here are not in the table; flush() before it is read.
class RowBatch
{
public:
    /// `insert` is a statement up to its VALUES, of so many `columns`.
    RowBatch(Connection &connection, QString insert, int columns)
        : m_connection(connection)
        , m_insert(std::move(insert))
        , m_columns(columns)
    {}
    template <typename... Args>
    [[nodiscard]] Result<void> add(const Args &...args)
    {
        Q_ASSERT(sizeof...(args) == static_cast<size_t>(m_columns));
        (m_values.push_back(toSql(args)), ...);
        return m_values.size() < mostRows * static_cast<size_t>(m_columns) ? Result<void>()
                                                                           : flush();
    }
    [[nodiscard]] Result<void> flush();
    void forget() { m_values.clear(); }

private:
    static constexpr size_t mostRows = 64;
    [[nodiscard]] Result<void> write(size_t firstValue, size_t rows);
    [[nodiscard]] Result<Statement *> statement(size_t rows);

    Connection &m_connection;
    QString m_insert;
    int m_columns;
    std::vector<QVariant> m_values;
    QHash<size_t, Statement *> m_statements; ///< by the number of their rows
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
