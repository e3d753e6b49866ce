// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read_connection_p.h"
#include "rows.h"
#include "sealed_log_p.h"
#include "sync/core/change.h"

#include <QHash>
#include <QSet>

#include <map>

namespace sennight {

/// Reads what happened to one record from the change log, oldest first. To be used inside a
/// snapshot, for one record.
class HistoryReader
{
public:
    HistoryReader(ReadConnection &connection, Entity entity, RecordId record)
        : m_connection(connection)
        , m_entity(entity)
        , m_record(record)
        , m_sealed([this](qint64 pos) { return stretchAt(pos); })
    {}

    [[nodiscard]] Result<std::vector<HistoryEntry>> read(RowKey key);

private:
    /// The values that a register had, by the dot that wrote them.
    using Versions = std::vector<std::pair<sync::Dot, Value>>;

    [[nodiscard]] Result<SealedLog::Stretch> stretchAt(qint64 pos);
    /// As its own or, for another device, the shared setting has it; else the first digits.
    [[nodiscard]] QString nameOf(const RecordId &device, const QString &known);
    void add(const sync::Change &change, const sync::ChangeId &id, const HistoryEntry &common);
    [[nodiscard]] HistoryEntry entryOf(const sync::Op &op, const Versions &versions,
                                       const HistoryEntry &common) const;

    ReadConnection &m_connection;
    Entity m_entity;
    RecordId m_record;
    SealedLog m_sealed;
    QHash<RecordId, QString> m_names;
    QSet<sync::ChangeId> m_met; ///< what was received again after an account was left
    std::map<std::pair<int, QString>, Versions> m_versions;
    std::vector<HistoryEntry> m_entries;
};

} // namespace sennight
