// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <functional>
#include <vector>

namespace sennight {

/// What SQLite asked of the disk for one database.
struct DiskCall
{
    enum class Kind : quint8 { Write, Truncate, Flush, Remove };
    Kind kind = Kind::Write;
    size_t file = 0;   ///< 0: the database, 1: its write-ahead log
    qint64 offset = 0; ///< of a write; the new size of a truncation
    QByteArray bytes = {};
};

/// The bytes of a database and of its write-ahead log; an empty log is none. A plain value.
struct DiskImage
{
    std::array<QByteArray, 2> files;

    [[nodiscard]] static DiskImage of(const QString &database);
    /// Replaces what lies there; nobody may have it open.
    [[nodiscard]] bool put(const QString &database) const;
    /// Only the first `bytes` of a write where that is not negative.
    void apply(const DiskCall &call, qsizetype bytes = -1);
};

/// Records what every SQLite connection of this process writes to one database, through a VFS in
/// front of the default one. One thread.
class RecordedDisk
{
public:
    /// Before the first connection is opened.
    static void install();
    /// From now on, the calls for that file and its log.
    static void begin(const QString &database);
    [[nodiscard]] static size_t calls();
    [[nodiscard]] static std::vector<DiskCall> end();
};

/// The disk as a loss of power may leave it. A disk keeps what was flushed; of what was written
/// since, any part may be there, in any order.
struct CrashImage
{
    DiskImage image;
    size_t calls = 0; ///< that had been made
    QString what;     ///< for people
};

/// At every call: all of what was written is there, none of it, the last write torn in two. At
/// every flush, for each write that waits for it: that one lost and the others there, that one
/// there and the others lost; and some of them, by `random`.
void eachCrashImage(const DiskImage &start, const std::vector<DiskCall> &calls,
                    const std::function<int(int)> &below,
                    const std::function<void(const CrashImage &)> &visit);

} // namespace sennight
