// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_folder_p.h"

#include <QDir>
#include <QRegularExpression>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto lockSuffix = ".lock"_L1;

} // namespace

WorkFolder::WorkFolder(const QString &path)
    : m_path(path)
    , m_lock(path + lockSuffix)
{
    m_lock.setStaleLockTime(0ms); // a large profile on a slow disk takes as long as it takes
}

WorkFolder::~WorkFolder()
{
    if (m_lock.isLocked())
        QDir(m_path).removeRecursively();
}

Result<std::unique_ptr<WorkFolder>> WorkFolder::make(const Profile &profile,
                                                     QLatin1StringView purpose)
{
    for (int number = 1;; ++number) {
        std::unique_ptr<WorkFolder> folder(
            new WorkFolder(u"%1/%2-%3"_s.arg(profile.directory(), purpose).arg(number)));
        if (!folder->m_lock.tryLock()) {
            if (folder->m_lock.error() == QLockFile::LockFailedError)
                continue;
            const bool isFull = folder->m_lock.error() == QLockFile::UnknownError;
            return failure(isFull ? ErrorCode::DiskFull : ErrorCode::CannotOpen, folder->m_path,
                           u"cannot lock"_s);
        }
        QDir(folder->m_path).removeRecursively(); // of one that was killed
        if (!QDir().mkdir(folder->m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return failure(ErrorCode::CannotOpen, folder->m_path, u"cannot make the directory"_s);
        return folder;
    }
}

void WorkFolder::dropNames()
{
#ifndef Q_OS_WIN
    QDir(m_path).removeRecursively();
    m_lock.unlock();
#endif
}

void sweepWorkFolders(const Profile &profile)
{
    static const QRegularExpression made(u"^((?:check|new|restore|rescue)-\\d+)(?:\\.lock)?$"_s);
    const QDir directory(profile.directory());
    QStringList names;
    const QStringList entries = directory.entryList(QDir::Dirs | QDir::Files);
    for (const QString &entry : entries) {
        if (const auto match = made.match(entry); match.hasMatch())
            names << match.captured(1);
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        QLockFile lock(directory.filePath(name) + lockSuffix);
        lock.setStaleLockTime(0ms);
        if (lock.tryLock())
            QDir(directory.filePath(name)).removeRecursively();
    }
}

} // namespace sennight
