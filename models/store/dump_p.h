// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_tables_p.h"

#include <QIODevice>
#include <QSet>

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

    RecordTables &m_tables;
    Connection &m_connection;
    QSet<RecordId> m_private; ///< records that stay on this device
};

} // namespace sennight
