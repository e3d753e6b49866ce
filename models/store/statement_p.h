// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/value.h"

#include <QVariant>

#include <concepts>
#include <memory>

class QSqlDatabase;
struct sqlite3;
struct sqlite3_stmt;

namespace sennight {

/// The handle of a database that QtSql has opened; it stays QtSql's. CannotOpen where QtSql's
/// driver brings an SQLite of its own: two of them in one process would break each other's file
/// locks.
[[nodiscard]] Result<sqlite3 *> sqliteHandle(const QSqlDatabase &database);
/// What QtSql says of a database that it could not open.
[[nodiscard]] Error openError(const QSqlDatabase &database);

/// What went wrong last on a connection.
[[nodiscard]] Error lastError(sqlite3 *database);

/// A prepared statement on QtSql's connection, bound and stepped by SQLite's own functions: QtSql
/// describes every column anew for each execution, which takes longer than most statements do.
/// Ends before the database is closed. Not reentrant: a walk over its rows ends before it is
/// started again. Used by the one thread of its connection.
///
/// Instants, numbers and booleans are bound as integers, ids as 16 bytes, text as text, nothing as
/// NULL; a value that this version cannot read as its CBOR bytes.
class Statement
{
public:
    /// Damaged for a table or a column that is missing: every profile has all of them.
    [[nodiscard]] static Result<std::unique_ptr<Statement>> prepare(sqlite3 *database,
                                                                    QStringView sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

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
        return execute().transform([&] { return lastKey(); });
    }
    /// Starts a walk over rows: `while (s.next())`, then `s.end()` gives what went wrong, if
    /// anything.
    template <typename... Args>
    [[nodiscard]] Result<void> start(const Args &...args)
    {
        bindAll(args...);
        return begin();
    }
    /// One by one, in a statement that no walk is over.
    void bind(int index, const QString &text);
    void bind(int index, const QByteArray &bytes);
    void bind(int index, const RecordId &id);
    void bind(int index, const Value &value);
    void bind(int index, const QVariant &value);
    void bind(int index, std::integral auto number)
    {
        bindNumber(index, static_cast<qint64>(number));
    }
    void bindNull(int index);
    [[nodiscard]] Result<void> execute();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] bool next();
    /// What went wrong in the walk so far.
    [[nodiscard]] Result<void> outcome() const;
    /// Ends the walk, early or not, so that its read lock goes.
    [[nodiscard]] Result<void> end();

    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// The bytes of a text or a blob where they are; gone with the row.
    [[nodiscard]] QByteArrayView view(int column) const;
    /// A null id where the column holds none.
    [[nodiscard]] RecordId id(int column) const;

private:
    enum class At { Rest, FirstRow, Row };
    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    {}
    template <typename... Args>
    void bindAll(const Args &...args)
    {
        rest();
        int index = 0;
        (bind(index++, args), ...);
    }
    void bindNumber(int index, qint64 number);
    void bindBytes(int index, QByteArrayView bytes);
    [[nodiscard]] qint64 lastKey() const;
    void step();
    void rest();

    sqlite3_stmt *m_statement;
    At m_at = At::Rest;
    std::optional<Error> m_error;
};

} // namespace sennight
