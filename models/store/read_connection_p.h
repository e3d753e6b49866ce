// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement_p.h"

#include <QSqlDatabase>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace sennight {

class ReadConnection;

/// A text of at most 32 ASCII characters. Anything else is none of the fixed forms that it is read
/// for, and stands as no text.
class ShortText
{
public:
    explicit ShortText(QByteArrayView utf8)
    {
        const auto isAscii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
        if (utf8.size() > qsizetype(m_text.size()) || !std::ranges::all_of(utf8, isAscii))
            return;
        m_size = utf8.size();
        std::ranges::copy(utf8, m_text.begin());
    }
    operator QStringView() const { return {m_text.data(), m_size}; }

private:
    std::array<char16_t, 32> m_text{};
    qsizetype m_size = 0;
};

/// The rows of one running statement. The statement goes back to its connection, reset, when this
/// goes out of scope, so that no read transaction stays open behind it.
class Rows
{
public:
    Rows(ReadConnection &connection, const QString &sql, std::unique_ptr<Statement> statement);
    Rows(Rows &&other) noexcept = default;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    /// The next row; false at the end and on an error, which `outcome` then tells.
    [[nodiscard]] bool next();
    [[nodiscard]] Result<void> outcome() const;

    [[nodiscard]] bool isNull(int column) const { return m_statement->isNull(column); }
    [[nodiscard]] QVariant value(int column) const { return m_statement->value(column); }
    [[nodiscard]] qint64 number(int column) const { return m_statement->integer(column); }
    [[nodiscard]] int integer(int column) const { return static_cast<int>(number(column)); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_statement->text(column); }
    /// A short text of a fixed form, without a copy of its own: dates, weeks, names of kinds.
    [[nodiscard]] ShortText code(int column) const { return ShortText(m_statement->view(column)); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_statement->bytes(column); }
    [[nodiscard]] std::optional<qint64> numberOrNothing(int column) const;
    /// Nothing where the column is null or holds something else than 16 bytes.
    [[nodiscard]] std::optional<RecordId> id(int column) const;

private:
    ReadConnection &m_connection;
    QString m_sql;
    std::unique_ptr<Statement> m_statement;
};

/// A read-only connection with its prepared statements. One thread, the one that made it.
class ReadConnection
{
public:
    /// Opens the database file of a profile. CannotOpen, Damaged.
    [[nodiscard]] static Result<std::unique_ptr<ReadConnection>> open(const QString &file);
    ~ReadConnection();
    ReadConnection(const ReadConnection &) = delete;
    ReadConnection &operator=(const ReadConnection &) = delete;

    /// Runs a statement, which is prepared once and kept. Values are bound in order.
    [[nodiscard]] Result<Rows> run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; nothing where there is no row.
    [[nodiscard]] Result<std::optional<qint64>> number(const QString &sql,
                                                       const QVariantList &values = {});
    /// Changes with each commit of any other connection to the file. 0 where it cannot be read.
    [[nodiscard]] qint64 version();

private:
    friend class Rows;
    friend class Snapshot;
    explicit ReadConnection(QString name);
    /// `isAlone`: nobody writes meanwhile, and nothing may be written beside the file.
    [[nodiscard]] Result<void> openFile(const QString &file, bool isAlone);
    void close();
    [[nodiscard]] std::unique_ptr<Statement> idle(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<Statement> statement);

    /// Statements are long and alike at their beginnings; the ends tell them apart.
    struct EndHash
    {
        size_t operator()(const QString &sql) const noexcept
        {
            return qHash(QStringView(sql).last(qMin<qsizetype>(sql.size(), 48)),
                         static_cast<size_t>(sql.size()));
        }
    };

    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_sqlite = nullptr;
    std::unordered_multimap<QString, std::unique_ptr<Statement>, EndHash> m_idle;
    int m_snapshots = 0;
};

/// All that is read while it lives is one state of the database. They nest; the outermost counts.
class Snapshot
{
public:
    explicit Snapshot(ReadConnection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    ReadConnection &m_connection;
};

} // namespace sennight
