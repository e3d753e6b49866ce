// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_p.h"
#include "domain/entities.h"
#include "rows.h"

#include <QDeadlineTimer>

namespace sennight {

/// Keeps the full-text tables in step with the rows. Deleted records are not in them. Inside the
/// store's transaction.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    {}
    void forget() { m_postponed.clear(); }

    [[nodiscard]] static bool isSearched(Entity entity);
    /// Indexes one record anew from its row; nothing is looked for where it `isNew`.
    [[nodiscard]] Result<void> refresh(Entity entity, RowKey key, bool isNew);
    /// Leaves a record for workOff(); writePostponed() puts them into `search_backlog`.
    void postpone(Entity entity, RowKey key) { m_postponed.emplace_back(entity, key); }
    [[nodiscard]] Result<void> writePostponed();
    /// Indexes some of the backlog, at least one record; true when nothing is left.
    [[nodiscard]] Result<bool> workOff(const QDeadlineTimer &deadline);
    /// Empties the tables and puts every record into the backlog.
    [[nodiscard]] Result<void> rebuild();

private:
    struct Texts
    {
        QString title;
        QString body;
    };
    [[nodiscard]] Result<RowKey> refreshRange(Entity entity, RowKey first, RowKey last,
                                              const QDeadlineTimer &deadline, bool isNew);
    [[nodiscard]] Result<void> remove(qint64 row);
    [[nodiscard]] Result<void> add(qint64 row, const Texts &texts);

    Connection &m_connection;
    std::vector<std::pair<Entity, RowKey>> m_postponed;
};

} // namespace sennight
