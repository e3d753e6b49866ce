// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups.h"

#include <QHash>
#include <QLockFile>

namespace sennight {

/// One process at a time makes or removes backups of a profile. A lock that a killed process left
/// behind holds nobody up.
class BackupLock
{
public:
    explicit BackupLock(const Profile &profile);
    /// Busy, CannotOpen; Cancelled where `progress` says so while it waits.
    [[nodiscard]] Result<void> take(const Progress &progress);

private:
    QLockFile m_file;
};

/// What is known of the backups' contents, in a file beside them. Whoever changes it holds the
/// lock. A file that cannot be read is as none: its backups count as unchecked.
class BackupChecks
{
public:
    struct Entry
    {
        QByteArray hash; ///< of the whole file when it was made or first checked; BLAKE2b-256
        qint64 bytes = 0;
        qint64 modifiedMs = 0;
        qint64 checkedMs = 0;
        bool isSound = false;
    };
    explicit BackupChecks(const QString &folder);

    /// State and instant of the check, where the file is still the one that was checked.
    void describe(Backup &backup) const;
    [[nodiscard]] QByteArray hashOf(const Backup &backup) const;
    /// Damage stays known, with the hash of the sound file.
    void note(const Backup &backup, const QByteArray &hash, qint64 checkedMs, bool isSound);
    void forget(const Backup &backup) { m_entries.remove(backup.id); }
    /// Durable, and only to be read by the owner. Io.
    [[nodiscard]] Result<void> write() const;

private:
    QString m_path;
    QHash<QString, Entry> m_entries; ///< by id
};

/// BLAKE2b-256 of a file that nobody has open as a database. `progress`: bytes read, from `before`
/// on, of `total`. CannotOpen, Cancelled, Io.
[[nodiscard]] Result<QByteArray> hashOfFile(const QString &path, const Progress &progress,
                                            qint64 before, qint64 total);

/// Removes what makers of backups that were killed left half done. With the lock held.
void sweepHalfBackups(const QString &folder);

inline constexpr QLatin1StringView backupSuffix{".db"};
inline constexpr QLatin1StringView halfBackupSuffix{".partial"};

} // namespace sennight
