// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include "database_header_p.h"
#include "schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>
#include <QtEndian>

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView sqliteMagic{"SQLite format 3\0", 16};
constexpr QLatin1StringView damageSuffix{"-damaged"};
constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationIdOffset = 68; // sqlite.org/fileformat2.html, section 1.3

#ifdef Q_OS_WIN
QByteArray fileIdentity(const QString &path)
{
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), 0,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    BY_HANDLE_FILE_INFORMATION info{};
    const bool known = file != INVALID_HANDLE_VALUE && GetFileInformationByHandle(file, &info);
    if (file != INVALID_HANDLE_VALUE)
        CloseHandle(file);
    return known ? u"%1 %2 %3"_s.arg(info.dwVolumeSerialNumber)
                       .arg(info.nFileIndexHigh)
                       .arg(info.nFileIndexLow)
                       .toLatin1()
                 : QByteArray();
}
#else
QByteArray fileIdentity(const QString &path)
{
    struct stat info = {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return u"%1 %2"_s.arg(info.st_dev).arg(info.st_ino).toLatin1();
}
#endif

constexpr auto databaseName = "sennight.db"_L1;

/// Where a path leads, also when nothing is there yet.
QFileInfo followed(const QString &path)
{
    constexpr int mostLinks = 40; // as many as Linux follows
    QFileInfo info(path);
    for (int i = 0; i < mostLinks && info.isSymLink(); ++i)
        info.setFile(info.symLinkTarget());
    return info;
}

} // namespace

Profile::Profile(const QString &directory)
    : m_directory(QDir::cleanPath(QDir(directory).absolutePath()))
{}

Profile Profile::locate(const QString &option)
{
    if (!option.isEmpty())
        return Profile(option);
    const QString environment = qEnvironmentVariable("SENNIGHT_PROFILE");
    if (!environment.isEmpty())
        return Profile(environment);
    return Profile(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                   u"/sennight"_s);
}

QString Profile::database() const
{
    return m_directory + u'/' + databaseName;
}

QString Profile::backups() const
{
    return m_directory + u"/backups"_s;
}

QString Profile::logs() const
{
    return m_directory + u"/logs"_s;
}

Result<void> Profile::prepare() const
{
    const QFileInfo info(m_directory);
    if (info.exists() && !info.isDir())
        return failure(ErrorCode::CannotOpen, m_directory, u"not a directory"_s);
    if (info.exists())
        return {};
    if (!QDir().mkpath(m_directory))
        return failure(ErrorCode::CannotOpen, m_directory, u"cannot make the directory"_s);
    return restrictToOwner(m_directory);
}

Result<void> Profile::inspectDatabase() const
{
    const auto header = readDatabaseHeader(database(), headerSize);
    if (!header)
        return failure(ErrorCode::CannotOpen, database(), u"cannot be read"_s);
    if (header->size() < headerSize)
        return failure(ErrorCode::Damaged, database(), u"the file is cut short"_s);
    if (!header->startsWith(sqliteMagic))
        return failure(ErrorCode::Damaged, database(), u"not a database"_s);
    const auto application = qFromBigEndian<qint32>(header->constData() + applicationIdOffset);
    if (application != profileApplicationId)
        return failure(ErrorCode::Damaged, database(), u"another program's database"_s);
    return {};
}

bool Profile::isKnownDamaged() const
{
    return QFile::exists(database() + damageSuffix);
}

void Profile::rememberDamage() const
{
    QFile mark(database() + damageSuffix);
    if (inspectDatabase() && mark.open(QIODevice::WriteOnly))
        (void)restrictToOwner(mark.fileName());
}

void Profile::forgetDamage() const
{
    if (isKnownDamaged())
        QFile::remove(database() + damageSuffix);
}

bool Profile::isOwnFile(const QString &path) const
{
    const auto target = followed(path);
    if (!target.exists())
        return target.fileName().startsWith(databaseName, Qt::CaseInsensitive) &&
               fileIdentity(target.absolutePath()) == fileIdentity(m_directory);
    const auto files = QDir::Files | QDir::Hidden | QDir::System;
    const auto identity = fileIdentity(target.absoluteFilePath());
    const auto isIt = [&](const QFileInfo &own) {
        return fileIdentity(own.absoluteFilePath()) == identity;
    };
    return std::ranges::any_of(
               QDir(m_directory).entryInfoList({databaseName + u"*"_s, u"*.lock"_s}, files),
               isIt) ||
           std::ranges::any_of(QDir(backups()).entryInfoList(files), isIt);
}

QByteArray Profile::installationId() const
{
    return QCryptographicHash::hash(QSysInfo::machineUniqueId() + '\n' + fileIdentity(database()),
                                    QCryptographicHash::Blake2b_256);
}

Result<void> restrictToOwner(const QString &path)
{
    auto rights = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (QFileInfo(path).isDir())
        rights |= QFileDevice::ExeOwner;
    if (!QFile::setPermissions(path, rights))
        return failure(ErrorCode::CannotOpen, path, u"cannot set its permissions"_s);
    return {};
}

#ifdef Q_OS_WIN
Result<bool> takeName(const QString &path, const QString &name)
{
    if (MoveFileExW(reinterpret_cast<const wchar_t *>(path.utf16()),
                    reinterpret_cast<const wchar_t *>(name.utf16()), 0))
        return true;
    if (GetLastError() == ERROR_ALREADY_EXISTS || GetLastError() == ERROR_FILE_EXISTS)
        return false;
    return failure(ErrorCode::Io, name, u"cannot rename"_s);
}
#else
Result<bool> takeName(const QString &path, const QString &name)
{
    const QByteArray from = QFile::encodeName(path);
    const QByteArray to = QFile::encodeName(name);
#ifdef RENAME_NOREPLACE
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno == EEXIST)
        return false;
#endif
    if (link(from.constData(), to.constData()) == 0) {
        unlink(from.constData());
        return true;
    }
    if (errno == EEXIST)
        return false;
    return failure(ErrorCode::Io, name, QString::fromLocal8Bit(strerror(errno)));
}
#endif

#ifdef Q_OS_WIN
Result<void> flushToDisk(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {}; // NTFS journals its folders
    const HANDLE file =
        CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_WRITE,
                    FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    const bool flushed = file != INVALID_HANDLE_VALUE && FlushFileBuffers(file);
    if (file != INVALID_HANDLE_VALUE)
        CloseHandle(file);
    return flushed ? Result<void>() : failure(ErrorCode::Io, path, u"cannot flush"_s);
}
#else
Result<void> flushToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool flushed = file >= 0 && fsync(file) == 0;
    if (file >= 0)
        close(file);
    return flushed ? Result<void>() : failure(ErrorCode::Io, path, u"cannot flush"_s);
}
#endif

} // namespace sennight
