// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bare_sqlite.h"

#include <QDebug>

#include <atomic>
#include <cstring>

namespace bench {
namespace {

void require(int code, sqlite3 *database)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("SQLite: %s", sqlite3_errmsg(database));
}

// --- flush counter -----------------------------------------------------------------------------

std::atomic<int> flushes = 0;
sqlite3_vfs *original = nullptr;
sqlite3_vfs counting{};

/// The real file follows this header in memory.
struct CountedFile
{
    sqlite3_file base;
    sqlite3_io_methods methods;
};

sqlite3_file *realFile(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<CountedFile *>(file) + 1);
}

template <auto Method, typename... Args>
int forward(sqlite3_file *file, Args... args)
{
    return (realFile(file)->pMethods->*Method)(realFile(file), args...);
}

int countedSync(sqlite3_file *file, int flags)
{
    ++flushes;
    return realFile(file)->pMethods->xSync(realFile(file), flags);
}

void forwardBarrier(sqlite3_file *file)
{
    realFile(file)->pMethods->xShmBarrier(realFile(file));
}

sqlite3_io_methods countedMethods(int version)
{
    using M = sqlite3_io_methods;
    sqlite3_io_methods methods{};
    methods.iVersion = version;
    methods.xClose = forward<&M::xClose>;
    methods.xRead = forward<&M::xRead, void *, int, sqlite3_int64>;
    methods.xWrite = forward<&M::xWrite, const void *, int, sqlite3_int64>;
    methods.xTruncate = forward<&M::xTruncate, sqlite3_int64>;
    methods.xSync = countedSync;
    methods.xFileSize = forward<&M::xFileSize, sqlite3_int64 *>;
    methods.xLock = forward<&M::xLock, int>;
    methods.xUnlock = forward<&M::xUnlock, int>;
    methods.xCheckReservedLock = forward<&M::xCheckReservedLock, int *>;
    methods.xFileControl = forward<&M::xFileControl, int, void *>;
    methods.xSectorSize = forward<&M::xSectorSize>;
    methods.xDeviceCharacteristics = forward<&M::xDeviceCharacteristics>;
    methods.xShmMap = forward<&M::xShmMap, int, int, int, void volatile **>;
    methods.xShmLock = forward<&M::xShmLock, int, int, int>;
    methods.xShmBarrier = forwardBarrier;
    methods.xShmUnmap = forward<&M::xShmUnmap, int>;
    methods.xFetch = forward<&M::xFetch, sqlite3_int64, int, void **>;
    methods.xUnfetch = forward<&M::xUnfetch, sqlite3_int64, void *>;
    return methods;
}

int countedOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *counted = reinterpret_cast<CountedFile *>(file);
    std::memset(counted, 0, sizeof *counted);
    const int code = original->xOpen(original, name, realFile(file), flags, outFlags);
    if (realFile(file)->pMethods) {
        counted->methods = countedMethods(realFile(file)->pMethods->iVersion);
        counted->base.pMethods = &counted->methods;
    }
    return code;
}

// --- recorder ----------------------------------------------------------------------------------

std::vector<QByteArray> recorded;

int record(unsigned, void *, void *statement, void *)
{
    char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    recorded.emplace_back(sql);
    sqlite3_free(sql);
    return 0;
}

int traceNewConnection(sqlite3 *database, const char **, const void *)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, record, nullptr);
}

using Extension = void (*)();

} // namespace

BareDatabase::BareDatabase(const QString &path, bool readOnly)
{
    const int flags = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    require(sqlite3_open_v2(path.toUtf8().constData(), &m_database, flags, nullptr), m_database);
    if (!readOnly)
        exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
}

BareDatabase::~BareDatabase()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void BareDatabase::exec(const char *sql)
{
    require(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr), m_database);
}

sqlite3_stmt *BareDatabase::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    require(sqlite3_prepare_v3(m_database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT,
                               &statement, nullptr),
            m_database);
    m_statements.push_back(statement);
    return statement;
}

int BareDatabase::drain(sqlite3_stmt *statement)
{
    int rows = 0;
    qsizetype read = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            if (sqlite3_column_type(statement, column) == SQLITE_INTEGER)
                read += sqlite3_column_int64(statement, column) != 0;
            else if (sqlite3_column_type(statement, column) != SQLITE_NULL)
                read +=
                    QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                               sqlite3_column_bytes(statement, column))
                        .size();
        }
    }
    sqlite3_reset(statement);
    return read < 0 ? -1 : rows;
}

void FlushCounter::install()
{
    original = sqlite3_vfs_find(nullptr);
    counting = *original;
    counting.zName = "counting";
    counting.szOsFile = static_cast<int>(sizeof(CountedFile)) + original->szOsFile;
    counting.xOpen = countedOpen;
    sqlite3_vfs_register(&counting, 1);
}

int FlushCounter::count()
{
    return flushes;
}

SqlRecorder::SqlRecorder()
{
    recorded.clear();
    sqlite3_auto_extension(reinterpret_cast<Extension>(traceNewConnection));
}

SqlRecorder::~SqlRecorder()
{
    sqlite3_cancel_auto_extension(reinterpret_cast<Extension>(traceNewConnection));
}

std::vector<QByteArray> SqlRecorder::take()
{
    return std::exchange(recorded, {});
}

} // namespace bench
