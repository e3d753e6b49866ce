// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_upkeep_p.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto lockPatience = 30s;
constexpr auto betweenTries = 100ms;
constexpr qint64 bytesAtOnce = 1024 * 1024;

qint64 modifiedMsOf(const QString &path)
{
    return QFileInfo(path).lastModified(QTimeZone::utc()).toMSecsSinceEpoch();
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

BackupLock::BackupLock(const Profile &profile)
    : m_file(profile.directory() + u"/backups.lock"_s)
{
    m_file.setStaleLockTime(0ms); // a large profile on a slow disk takes as long as it takes
}

Result<void> BackupLock::take(const Progress &progress)
{
    const QDeadlineTimer patience(lockPatience);
    while (!m_file.tryLock(betweenTries)) {
        if (m_file.error() == QLockFile::UnknownError) // its few bytes found no room
            return failure(ErrorCode::DiskFull, m_file.fileName(), u"cannot lock"_s);
        if (m_file.error() != QLockFile::LockFailedError)
            return failure(ErrorCode::CannotOpen, m_file.fileName(), u"cannot lock"_s);
        if (progress && !progress(0, 0))
            return failure(ErrorCode::Cancelled);
        if (patience.hasExpired())
            return failure(ErrorCode::Busy, m_file.fileName(), u"a backup is being made"_s);
    }
    return {};
}

BackupChecks::BackupChecks(const QString &folder)
    : m_path(folder + u"/checked.json"_s)
{
    const QJsonObject object = readObject(m_path);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject entry = it->toObject();
        m_entries.insert(it.key(), {QByteArray::fromHex(entry["hash"_L1].toString().toLatin1()),
                                    entry["bytes"_L1].toInteger(), entry["modified"_L1].toInteger(),
                                    entry["checked"_L1].toInteger(), entry["sound"_L1].toBool()});
    }
}

void BackupChecks::describe(Backup &backup) const
{
    const auto entry = m_entries.constFind(backup.id);
    if (entry == m_entries.cend())
        return;
    const bool isTheSame =
        entry->bytes == backup.bytes && entry->modifiedMs == modifiedMsOf(backup.path);
    if (!isTheSame)
        return;
    backup.state = entry->isSound ? Backup::State::Sound : Backup::State::Damaged;
    backup.checkedMs = entry->checkedMs;
}

QByteArray BackupChecks::hashOf(const Backup &backup) const
{
    return m_entries.value(backup.id).hash;
}

void BackupChecks::note(const Backup &backup, const QByteArray &hash, qint64 checkedMs,
                        bool isSound)
{
    m_entries.insert(backup.id, {hash, QFileInfo(backup.path).size(), modifiedMsOf(backup.path),
                                 checkedMs, isSound});
}

Result<void> BackupChecks::write() const
{
    QJsonObject object;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        object.insert(it.key(), QJsonObject{{u"hash"_s, QString::fromLatin1(it->hash.toHex())},
                                            {u"bytes"_s, it->bytes},
                                            {u"modified"_s, it->modifiedMs},
                                            {u"checked"_s, it->checkedMs},
                                            {u"sound"_s, it->isSound}});
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(QJsonDocument(object).toJson()) >= 0 && file.commit();
    return written ? Result<void>() : failure(ErrorCode::Io, m_path, file.errorString());
}

Result<QByteArray> hashOfFile(const QString &path, const Progress &progress, qint64 before,
                              qint64 total)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotOpen, path, file.errorString());
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (qint64 done = 0; !file.atEnd(); done += bytesAtOnce) {
        if (progress && !progress(std::min(before + done, total), total))
            return failure(ErrorCode::Cancelled);
        const QByteArray bytes = file.read(bytesAtOnce);
        if (bytes.isEmpty())
            return failure(ErrorCode::Io, path, file.errorString());
        hash.addData(bytes);
    }
    return hash.result();
}

void sweepHalfBackups(const QString &folder)
{
    QDir directory(folder);
    const auto half = directory.entryList({u'*' + halfBackupSuffix + u'*'}, QDir::Files);
    for (const QString &name : half)
        directory.remove(name);
}

} // namespace sennight
