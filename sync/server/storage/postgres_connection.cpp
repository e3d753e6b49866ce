// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_connection_p.h"

#include <QtEndian>

#include <libpq-fe.h>

#include <cstring>

namespace sennight::sync::server {

namespace {

// From PostgreSQL's catalogue of types, where they never change.
constexpr Oid bytesOid = 17;
constexpr Oid numberOid = 20;
constexpr int isBinary = 1;

struct ResultDeleter
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, ResultDeleter>;

Oid typeOf(const SqlValue &value)
{
    if (std::holds_alternative<qint64>(value))
        return numberOid;
    return std::holds_alternative<QByteArray>(value) ? bytesOid : 0;
}

/// The values of a statement in the form that they travel in.
class BoundValues
{
public:
    explicit BoundValues(std::span<const SqlValue> values)
        : m_numbers(values.size())
    {
        for (size_t i = 0; i < values.size(); ++i) {
            if (const auto *number = std::get_if<qint64>(&values[i])) {
                m_numbers[i] = qToBigEndian(*number);
                add(reinterpret_cast<const char *>(&m_numbers[i]), sizeof(qint64));
            } else if (const auto *bytes = std::get_if<QByteArray>(&values[i])) {
                add(bytes->constData(), bytes->size());
            } else {
                add(nullptr, 0);
            }
        }
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_starts.size()); }
    [[nodiscard]] const char *const *starts() const { return m_starts.data(); }
    [[nodiscard]] const int *lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int *formats() const { return m_formats.data(); }

private:
    void add(const char *start, qsizetype length)
    {
        m_starts.push_back(start);
        m_lengths.push_back(static_cast<int>(length));
        m_formats.push_back(isBinary);
    }

    std::vector<qint64> m_numbers;
    std::vector<const char *> m_starts;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

/// By its SQLSTATE.
StorageError failureOf(const PGresult *result)
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const bool isFull = state && std::strcmp(state, "53100") == 0;
    return isFull ? StorageError::Full : StorageError::Unavailable;
}

SqlValue fieldOf(const PGresult *result, int row, int column)
{
    if (PQgetisnull(result, row, column) != 0)
        return std::monostate();
    const char *start = PQgetvalue(result, row, column);
    const int length = PQgetlength(result, row, column);
    if (PQftype(result, column) == numberOid && length == sizeof(qint64))
        return qFromBigEndian<qint64>(start);
    return QByteArray(start, length);
}

} // namespace

std::unique_ptr<PostgresConnection> PostgresConnection::open(const QByteArray &uri)
{
    std::unique_ptr<PostgresConnection> connection(
        new PostgresConnection(PQconnectdb(uri.constData())));
    // What was acknowledged is on the disk, however the database is set up otherwise.
    const bool isReady = connection->isUsable() &&
                         connection->execute("SET client_min_messages = error") &&
                         connection->execute("SET synchronous_commit = on");
    return isReady ? std::move(connection) : nullptr;
}

PostgresConnection::~PostgresConnection()
{
    PQfinish(m_connection);
}

bool PostgresConnection::isUsable() const
{
    return PQstatus(m_connection) == CONNECTION_OK;
}

bool PostgresConnection::execute(const char *statement)
{
    const Result result(PQexec(m_connection, statement));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        m_failure = failureOf(result.get());
        return false;
    }
    return std::strcmp(statement, "COMMIT") != 0 ||
           std::strcmp(PQcmdStatus(result.get()), "COMMIT") == 0;
}

QByteArray PostgresConnection::prepared(const char *statement, std::span<const SqlValue> values)
{
    const auto known = m_statements.find(statement);
    if (known != m_statements.end())
        return known->second;
    const QByteArray name = 's' + QByteArray::number(static_cast<qulonglong>(m_statements.size()));
    std::vector<Oid> types;
    for (const SqlValue &value : values)
        types.push_back(typeOf(value));
    const Result result(PQprepare(m_connection, name.constData(),
                                  adapted(statement, "BYTEA", "FOR UPDATE", '$').constData(),
                                  static_cast<int>(types.size()), types.data()));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        return {};
    m_statements.emplace(statement, name);
    return name;
}

std::optional<std::vector<SqlRow>> PostgresConnection::run(const char *statement,
                                                           std::span<const SqlValue> values)
{
    const QByteArray name = prepared(statement, values);
    if (name.isEmpty())
        return {};
    const BoundValues bound(values);
    const Result result(PQexecPrepared(m_connection, name.constData(), bound.count(),
                                       bound.starts(), bound.lengths(), bound.formats(), isBinary));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        m_failure = failureOf(result.get());
        return {};
    }
    std::vector<SqlRow> rows(static_cast<size_t>(PQntuples(result.get())));
    const int columns = PQnfields(result.get());
    for (size_t row = 0; row < rows.size(); ++row) {
        rows[row].reserve(static_cast<size_t>(columns));
        for (int column = 0; column < columns; ++column)
            rows[row].push_back(fieldOf(result.get(), static_cast<int>(row), column));
    }
    return rows;
}

} // namespace sennight::sync::server
