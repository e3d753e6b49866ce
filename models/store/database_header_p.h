// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sennight {

/// The first bytes of a database file, fewer where it is shorter; nothing where it cannot be read.
/// Any thread.
///
/// POSIX drops all locks that a process holds on a file as soon as the process closes any
/// descriptor of it (sqlite.org/howtocorrupt.html, section 2.2). A database that is open here must
/// therefore never be opened and closed beside SQLite: another process would take its write-ahead
/// log away, and the commits in it. The descriptors that look at a header are kept for the life of
/// the process, one a file.
[[nodiscard]] std::optional<QByteArray> readDatabaseHeader(const QString &path, qsizetype size);

/// Whether the shared memory that WAL asks for is there or can be made: on a full disk SQLite fails
/// at it, and leaves the stump of its file behind. Any thread.
[[nodiscard]] bool hasRoomForSharedMemory(const QString &databaseFile);

/// Whether nothing can be written beside the database file: SQLite cannot make the log and the
/// shared memory that WAL asks for, and can only read, told that nobody else writes. Any thread.
[[nodiscard]] bool isOnReadOnlyMedium(const QString &databaseFile);

/// Whether the log holds nothing: the database file alone is the whole profile. Any thread.
[[nodiscard]] bool isLogEmpty(const QString &databaseFile);

/// What SQLite is given instead of the file's name to read what nobody writes, without a file of
/// its own beside it. Any thread.
[[nodiscard]] QString addressForReadingAlone(const QString &databaseFile);

/// The first statement on such an address. It takes a lock that nobody else sees, and keeps in its
/// own memory what it would share: only so does SQLite read the log too.
inline constexpr QLatin1StringView keepsToItself{"PRAGMA locking_mode=EXCLUSIVE"};

} // namespace sennight
