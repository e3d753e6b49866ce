// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_p.h"
#include "domain/entities.h"
#include "rows.h"

#include <QDeadlineTimer>

#include <span>

namespace sennight {

/// Keeps the full-text tables in step with the rows; deleted records are not in them. A commit only
/// names the records whose words changed, in `search_backlog`: an insertion into a full-text table
/// may merge megabytes, which no commit waits for. workOff() indexes them while nobody does. Inside
/// the store's transaction.
///
/// A record that waits may stand in the tables with older words, or not at all; those who search
/// read its row instead (SearchReader). The ranges of keys in the backlog never overlap.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    {}
    void forget() { m_postponed.clear(); }

    [[nodiscard]] static bool isSearched(Entity entity);
    /// The record's words changed. writePostponed() puts all such records into the backlog.
    void postpone(Entity entity, RowKey key) { m_postponed.emplace_back(entity, key); }
    [[nodiscard]] Result<void> writePostponed();
    [[nodiscard]] Result<bool> isComplete();
    /// How many ranges of keys wait.
    [[nodiscard]] Result<qint64> waitingRanges();
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
    struct Range
    {
        int entity = 0;
        RowKey first = 0;
        RowKey last = 0;
        friend auto operator<=>(const Range &, const Range &) = default;
    };
    /// Sorted, those that overlap or touch made one.
    [[nodiscard]] static std::vector<Range> united(std::vector<Range> ranges);
    [[nodiscard]] Result<std::optional<Range>> firstWaiting();
    [[nodiscard]] Result<void> addToBacklog(std::span<const Range> ranges);
    [[nodiscard]] Result<std::vector<Range>> backlogBetween(const Range &range);
    [[nodiscard]] Result<void> workOff(const Range &range, const QDeadlineTimer &deadline);
    [[nodiscard]] Result<RowKey> refresh(const Range &range, const QDeadlineTimer &deadline);
    [[nodiscard]] Result<void> remove(qint64 row);
    [[nodiscard]] Result<void> add(qint64 row, const Texts &texts);

    Connection &m_connection;
    std::vector<std::pair<Entity, RowKey>> m_postponed;
};

} // namespace sennight
