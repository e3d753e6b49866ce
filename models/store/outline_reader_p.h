// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search_reader_p.h"

namespace sennight {

/// Reads what stands above and below todos: intentions, and the outlines of projects. Each call is
/// to be made inside a snapshot.
class OutlineReader
{
public:
    OutlineReader(ReadConnection &connection, SearchReader &search)
        : m_connection(connection)
        , m_search(search)
    {}

    [[nodiscard]] Result<std::vector<IntentionRow>> intentions();
    [[nodiscard]] Result<std::vector<OutlineRow>> outline(const RecordId &project,
                                                          const QString &query);
    [[nodiscard]] Result<QString> lastOrder(const RecordId &project);

private:
    [[nodiscard]] Result<std::vector<OutlineRow>> read(const QString &sql,
                                                       const QVariantList &values);

    ReadConnection &m_connection;
    SearchReader &m_search;
};

} // namespace sennight
