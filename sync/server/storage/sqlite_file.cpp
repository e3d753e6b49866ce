// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_file.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

namespace {

constexpr int fileBusyMs = 10'000;

using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;

/// Of a file that is there; null where it cannot be opened.
Handle openFile(const QString &path)
{
    sqlite3 *database = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &database,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    Handle handle(database, &sqlite3_close);
    if (opened != SQLITE_OK)
        handle.reset();
    else
        sqlite3_busy_timeout(database, fileBusyMs);
    return handle;
}

int appendLine(void *lines, int columns, char **values, char ** /*names*/)
{
    if (columns > 0 && values[0])
        static_cast<QStringList *>(lines)->append(QString::fromUtf8(values[0]));
    return 0;
}

QStringList damageIn(sqlite3 *database)
{
    QStringList lines;
    if (sqlite3_exec(database, "PRAGMA integrity_check(20)", appendLine, &lines, nullptr) !=
        SQLITE_OK)
        lines.append(QString::fromUtf8(sqlite3_errmsg(database)));
    lines.removeAll(u"ok"_s);
    return lines;
}

bool flush(const QString &path, int flags)
{
    const int opened = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (opened < 0)
        return false;
    const bool isFlushed = ::fsync(opened) == 0;
    ::close(opened);
    return isFlushed;
}

/// All pages in one step: they are of one moment.
std::expected<void, BackupError> copyPages(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return std::unexpected(BackupError::Unwritable);
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) == SQLITE_OK)
        return {};
    const bool isRead = sqlite3_errcode(from) == SQLITE_OK;
    return std::unexpected(isRead ? BackupError::Unwritable : BackupError::Unreadable);
}

/// The whole database in the one file, without a log beside it.
std::expected<void, BackupError> copySound(const QString &from, const QString &to)
{
    const Handle source = openFile(from);
    if (!source)
        return std::unexpected(BackupError::Unreadable);
    const Handle target = openFile(to);
    if (!target)
        return std::unexpected(BackupError::Unwritable);
    if (const auto copied = copyPages(source.get(), target.get()); !copied)
        return copied;
    if (sqlite3_exec(target.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) !=
        SQLITE_OK)
        return std::unexpected(BackupError::Unwritable);
    if (!damageIn(target.get()).isEmpty())
        return std::unexpected(BackupError::Damaged);
    return {};
}

} // namespace

std::expected<void, BackupError> backupSqlite(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return std::unexpected(BackupError::Exists);
    QTemporaryFile made(to + u".XXXXXX"_s); // of mode 0600
    if (!made.open())
        return std::unexpected(BackupError::Unwritable);
    made.close();
    if (const auto copied = copySound(from, made.fileName()); !copied)
        return copied;
    if (!flush(made.fileName(), O_RDWR))
        return std::unexpected(BackupError::Unwritable);
    if (!QFile::rename(made.fileName(), to)) // never over another
        return std::unexpected(QFileInfo::exists(to) ? BackupError::Exists
                                                     : BackupError::Unwritable);
    made.setAutoRemove(false);
    if (!flush(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY))
        return std::unexpected(BackupError::Unwritable);
    return {};
}

QStringList damageOfSqlite(const QString &path)
{
    const Handle database = openFile(path);
    return database ? damageIn(database.get()) : QStringList{u"it cannot be opened"_s};
}

} // namespace sennight::sync::server
