// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement_p.h"

#include "domain/utf8.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <cerrno>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

// The extended result codes (sqlite.org/rescode.html) keep the primary ones in their low byte.
ErrorCode codeOf(int native)
{
    if (native == SQLITE_IOERR_SHORT_READ) // a page behind the end of a file that was cut short
        return ErrorCode::Damaged;
    switch (native & 0xff) {
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return ErrorCode::CannotOpen;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Damaged;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::Io;
    }
}

/// A quota of the person's, or a limit of file sizes: SQLite calls ENOSPC alone a full disk.
bool isRoomUsedUp(int systemError)
{
#ifdef Q_OS_UNIX
    return systemError == EDQUOT || systemError == EFBIG;
#else
    Q_UNUSED(systemError)
    return false;
#endif
}

Error makeError(int native, const QString &message)
{
    const bool lacks =
        message.contains("no such table"_L1) || message.contains("no such column"_L1);
    return {lacks ? ErrorCode::Damaged : codeOf(native),
            {},
            u"SQLite %1: %2"_s.arg(native).arg(message)};
}

// Of one build, and not a second copy of it: its file systems are those that ours knows.
bool isOurSqlite(const QSqlDatabase &database, sqlite3 *handle)
{
    QSqlQuery source(database);
    source.setForwardOnly(true);
    if (!source.exec(u"SELECT sqlite_source_id()"_s) || !source.next() ||
        source.value(0).toString() != QLatin1StringView(sqlite3_sourceid()))
        return false;
    sqlite3_vfs *theirs = nullptr;
    const int asked = sqlite3_file_control(handle, "main", SQLITE_FCNTL_VFS_POINTER,
                                           static_cast<void *>(&theirs));
    return asked == SQLITE_OK && theirs && sqlite3_vfs_find(theirs->zName) == theirs;
}

} // namespace

Error lastError(sqlite3 *database)
{
    Error error =
        makeError(sqlite3_extended_errcode(database), QString::fromUtf8(sqlite3_errmsg(database)));
    if (error.code == ErrorCode::Io && isRoomUsedUp(sqlite3_system_errno(database)))
        error.code = ErrorCode::DiskFull;
    return error;
}

Error openError(const QSqlDatabase &database)
{
    const QSqlError error = database.lastError();
    return makeError(error.nativeErrorCode().toInt(), error.text());
}

Result<sqlite3 *> sqliteHandle(const QSqlDatabase &database)
{
    const QVariant native = database.driver()->handle();
    sqlite3 *handle = nullptr;
    if (native.isValid() && qstrcmp(native.typeName(), "sqlite3*") == 0)
        handle = *static_cast<sqlite3 *const *>(native.constData());
    if (!handle)
        return failure(ErrorCode::CannotOpen, {}, u"QtSql gives no SQLite handle"_s);
    // One driver serves the whole process.
    static const bool isOurs = isOurSqlite(database, handle);
    if (!isOurs)
        return failure(ErrorCode::CannotOpen, {},
                       u"QtSql's driver has another SQLite than this program"_s);
    return handle;
}

Result<std::unique_ptr<Statement>> Statement::prepare(sqlite3 *database, QStringView sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(database, text.constData(), static_cast<int>(text.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return std::unexpected(lastError(database));
    return std::unique_ptr<Statement>(new Statement(statement));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bindNumber(int index, qint64 number)
{
    sqlite3_bind_int64(m_statement, index + 1, number);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index + 1);
}

// A null pointer would be bound as NULL.
void Statement::bindBytes(int index, QByteArrayView bytes)
{
    sqlite3_bind_blob64(m_statement, index + 1, bytes.isNull() ? "" : bytes.data(),
                        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement, index + 1, utf8.isNull() ? "" : utf8.constData(),
                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int index, const QByteArray &bytes)
{
    bindBytes(index, bytes);
}

void Statement::bind(int index, const RecordId &id)
{
    bindBytes(index, id.view());
}

void Statement::bind(int index, const Value &value)
{
    std::visit(
        [&](const auto &held) {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::monostate>)
                bindNull(index);
            else if constexpr (std::is_same_v<Held, OpaqueValue>)
                bind(index, held.cbor);
            else
                bind(index, held);
        },
        value);
}

void Statement::bind(int index, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return bindNull(index);
    case QMetaType::QString:
        return bind(index, value.toString());
    case QMetaType::QByteArray:
        return bind(index, value.toByteArray());
    case QMetaType::Double:
        sqlite3_bind_double(m_statement, index + 1, value.toDouble());
        return;
    default:
        return bindNumber(index, value.toLongLong());
    }
}

void Statement::rest()
{
    if (m_at != At::Rest)
        sqlite3_reset(m_statement);
    m_at = At::Rest;
    m_error.reset();
}

void Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        m_at = m_at == At::Rest ? At::FirstRow : At::Row;
        return;
    }
    if (code != SQLITE_DONE)
        m_error = lastError(sqlite3_db_handle(m_statement));
    m_at = At::Rest;
    sqlite3_reset(m_statement);
}

Result<void> Statement::begin()
{
    rest();
    step();
    return outcome();
}

Result<void> Statement::execute()
{
    const Result<void> begun = begin();
    return begun ? end() : begun;
}

bool Statement::next()
{
    if (m_at == At::FirstRow)
        m_at = At::Row;
    else if (m_at == At::Row)
        step();
    return m_at == At::Row;
}

Result<void> Statement::outcome() const
{
    return m_error ? Result<void>(std::unexpected(*m_error)) : Result<void>();
}

Result<void> Statement::end()
{
    const Result<void> ended = outcome();
    rest();
    return ended;
}

qint64 Statement::lastKey() const
{
    return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement));
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return textFromUtf8({text, sqlite3_column_bytes(m_statement, column)});
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

RecordId Statement::id(int column) const
{
    return RecordId::fromBytes(view(column)).value_or(RecordId{});
}

} // namespace sennight
