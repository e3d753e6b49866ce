// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database_header_p.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <filesystem>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace sennight {

bool hasRoomForSharedMemory(const QString &databaseFile)
{
    constexpr qint64 sharedMemoryBytes = 32 * 1024; // sqlite.org/walformat.html, section 2
    if (QFileInfo(databaseFile + QStringLiteral("-shm")).size() >= sharedMemoryBytes)
        return true;
    const QFileInfo folder(QFileInfo(databaseFile).absolutePath());
    if (!folder.isWritable())
        return true; // nobody asks how much
    std::error_code unknown;
    const auto space = std::filesystem::space(folder.filePath().toStdU16String(), unknown);
    // Some file systems do not tell: they are said to be of no size at all.
    return unknown || space.capacity == 0 ||
           space.available >= static_cast<std::uintmax_t>(sharedMemoryBytes);
}

bool isOnReadOnlyMedium(const QString &databaseFile)
{
    return !QFileInfo(QFileInfo(databaseFile).absolutePath()).isWritable() &&
           !(QFileInfo::exists(databaseFile + QStringLiteral("-wal")) &&
             QFileInfo::exists(databaseFile + QStringLiteral("-shm")));
}

bool isLogEmpty(const QString &databaseFile)
{
    return QFileInfo(databaseFile + QStringLiteral("-wal")).size() == 0;
}

// "immutable" leaves a log unread; a file system layer without locks does not make one.
QString addressForReadingAlone(const QString &databaseFile)
{
#ifdef Q_OS_WIN
    const auto withLog = QStringLiteral("?vfs=win32-none");
#else
    const auto withLog = QStringLiteral("?vfs=unix-none");
#endif
    return QUrl::fromLocalFile(databaseFile).toString(QUrl::FullyEncoded) +
           (isLogEmpty(databaseFile) ? QStringLiteral("?immutable=1") : withLog);
}

#ifdef Q_OS_WIN

std::optional<QByteArray> readDatabaseHeader(const QString &path, qsizetype size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.read(size);
}

#else

namespace {

using FileIdentity = std::pair<dev_t, ino_t>;

std::optional<FileIdentity> identityOf(const QByteArray &path)
{
    struct stat info = {};
    if (stat(path.constData(), &info) != 0)
        return {};
    return FileIdentity(info.st_dev, info.st_ino);
}

/// A descriptor that stays open: the kernel's lock table is one for the process, and so is this.
int keptDescriptor(const QByteArray &path)
{
    static std::mutex mutex;
    static std::map<FileIdentity, int> kept;
    const std::lock_guard guard(mutex);
    const auto identity = identityOf(path);
    if (!identity)
        return -1;
    if (const auto known = kept.find(*identity); known != kept.end())
        return known->second;
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0)
        kept.emplace(*identity, descriptor);
    return descriptor;
}

} // namespace

std::optional<QByteArray> readDatabaseHeader(const QString &path, qsizetype size)
{
    const int descriptor = keptDescriptor(QFile::encodeName(path));
    if (descriptor < 0)
        return {};
    QByteArray header(size, Qt::Uninitialized);
    const ssize_t count = pread(descriptor, header.data(), static_cast<size_t>(size), 0);
    if (count < 0)
        return {};
    header.truncate(count);
    return header;
}

#endif

} // namespace sennight
