// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_tables_p.h"

#include "sync/core/dump.h"
#include <QIODevice>

#include <QSet>

#include <map>

namespace sennight {

/// The canonical dump of a profile, some hundred records in memory at a time.
class Dump
{
public:
    Dump(RecordTables &tables, Connection &connection)
        : m_tables(tables)
        , m_connection(connection)
    {}
    [[nodiscard]] Result<void> write(QIODevice &out);

private:
    [[nodiscard]] bool staysHere(const StoredRecord &record);
    /// Of a device that shares: the state of the shared space, and nothing else.
    [[nodiscard]] Result<void> readShared();
    void writeShadowsBefore(sync::DumpWriter &writer, quint8 entity, const RecordId &id);

    RecordTables &m_tables;
    Connection &m_connection;
    bool m_isSharing = false;
    std::map<std::pair<quint8, RecordId>, sync::RecordState> m_shadows;
    QSet<RecordId> m_private; ///< records that stay on this device
};

} // namespace sennight
