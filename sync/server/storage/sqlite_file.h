// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

// The file of an embedded database as a whole, also while a server uses it. Any thread.

namespace sennight::sync::server {

enum class BackupError : quint8 {
    Exists,     ///< there is a file of that name
    Unreadable, ///< the database cannot be read
    Unwritable, ///< the backup cannot be written: no such folder, not allowed, disk full
    Damaged,    ///< what was copied is not sound
};

/// One moment of the database `from` as the new file `to` of mode 0600 (SQLite's online backup;
/// nobody who writes waits for it). It is checked and on the disk when this returns, and gets its
/// name only then.
[[nodiscard]] std::expected<void, BackupError> backupSqlite(const QString &from, const QString &to);

/// What SQLite finds wrong with the file, in its words; empty for a sound one.
[[nodiscard]] QStringList damageOfSqlite(const QString &path);

} // namespace sennight::sync::server
