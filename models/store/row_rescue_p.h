// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "writer_p.h"

namespace sennight {

/// Keeps what only the rows of a damaged profile still show, because the changes that wrote it
/// cannot be read any more: a register whose heads name such changes is stated again, in the space
/// of its row and with the instants that its heads tell, by one action (ActionKind::Repair) that
/// undo steps over. What the log tells otherwise wins: a row that lacks what the log has is itself
/// the damaged part. The lost changes are not named in `over`, so that a peer that has them still
/// and this device come to the same heads.
///
/// Used between begin() and finish() of the new profile's Writer, when the log was replayed into it
/// and its tips are written.
class RowRescue
{
public:
    /// `lost`: the damaged log's positions that were not replayed.
    RowRescue(Connection &damaged, Writer &rescued, const QSet<qint64> &lost, CheckReport &report)
        : m_damaged(damaged)
        , m_log(damaged)
        , m_tables(damaged, m_log)
        , m_writer(rescued)
        , m_lost(lost)
        , m_report(report)
    {}
    /// Counts in `keptRecords` and `lostRecords`. Cancelled where `progress` says so.
    [[nodiscard]] Result<void> run(const Progress &progress);

private:
    struct Later
    {
        quint8 entity;
        RecordId id;
        sync::Space space;
        bool deleted;
        sync::Hlc at;
    };
    [[nodiscard]] Result<RowKey> lastKey(quint8 kind);
    [[nodiscard]] Result<void> takeKind(quint8 kind, const Progress &progress);
    [[nodiscard]] Result<void> takeRow(quint8 kind, RowKey key);
    [[nodiscard]] Result<void> countUnreadable(quint8 kind, RowKey key, bool isThere);
    [[nodiscard]] Result<void> take(const StoredRecord &row);
    /// The ops that a register needs; its first waits for its record's, the rest for later changes.
    [[nodiscard]] Result<std::vector<sync::Op>>
    opsOf(const StoredRecord &row, const sync::Register &reg, const sync::Register *now);
    [[nodiscard]] Result<bool> isInLog(const sync::Dot &dot);
    [[nodiscard]] Result<void> writeLater();

    Connection &m_damaged;
    ChangeLog m_log;
    RecordTables m_tables;
    Writer &m_writer;
    const QSet<qint64> &m_lost;
    CheckReport &m_report;
    QHash<sync::Dot, bool> m_inLog;
    bool m_keysAreKnown =
        true; ///< of the kind in hand; else all that the file has room for are tried
    std::vector<std::pair<sync::Op, sync::Space>> m_further;
    std::vector<Later> m_lives; ///< whether a record lives, once its fields are stated
};

} // namespace sennight
