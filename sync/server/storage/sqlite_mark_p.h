// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql_connection_p.h"
#include "sync/server/service/ports.h"

#include <QByteArray>

#include <memory>

namespace sennight::sync::server {

/// Tells whether a database file is the one that was here before, or was put back or moved. The
/// database says where it lies (device, inode, time of birth) and counts its commits; FILE.mark
/// beside it holds that count, too. Another place, or a count that is behind the mark's, is another
/// store: its numbers are given out a second time, so it gets a new epoch.
///
/// The mark is written after each commit and flushed only now and then, so it is never ahead of a
/// database that nobody put back: after a loss of power it may be behind, which means nothing. A
/// process that was killed leaves it as it was. What is not noticed: file and mark put back
/// together, over those that are there, or with the whole disk.
///
/// In one thread at a time. Several processes may use one database.
class SqliteMark
{
public:
    /// Within the transaction that opens the database at `path`, which nobody else writes in; a
    /// store that is another one has its epoch then. Null where mark or database cannot be read.
    [[nodiscard]] static std::unique_ptr<SqliteMark>
    settled(const QByteArray &path, SqlConnection &connection, RandomSource &random);
    ~SqliteMark(); ///< flushes
    SqliteMark(const SqliteMark &) = delete;
    SqliteMark &operator=(const SqliteMark &) = delete;

    [[nodiscard]] bool beganEpoch() const { return m_beganEpoch; }
    /// Within a transaction that writes: counts it. False: the database failed.
    [[nodiscard]] bool count(SqlConnection &connection);
    /// After the commit. Where it fails, the mark stays behind until the next.
    void note() const;
    /// The same, flushed to the disk; false where that failed.
    [[nodiscard]] bool keep() const;

private:
    explicit SqliteMark(int file)
        : m_file(file)
    {}
    [[nodiscard]] bool settle(const QByteArray &place, SqlConnection &connection,
                              RandomSource &random);
    [[nodiscard]] std::optional<qint64> noted() const;

    const int m_file;
    qint64 m_count = 0;
    bool m_beganEpoch = false;
};

} // namespace sennight::sync::server
