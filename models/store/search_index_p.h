// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_p.h"
#include "domain/entities.h"
#include "search_rows.h"

#include <QDeadlineTimer>

#include <span>

namespace sennight {

/// Keeps the full-text tables in step with the rows; deleted records are not in them. A commit only
/// names the records whose words changed, in `search_backlog`: an insertion into a full-text table
/// may merge megabytes, which no commit waits for. workOff() indexes them while nobody does. Inside
/// the store's transaction.
///
/// A record that waits may stand in the tables with older words, or not at all; those who search
/// read its row instead (SearchReader). The ranges of keys in the backlog never overlap. The last
/// one of a kind has no end mostly: new records fall into it, and their commits write no backlog.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    {}
    /// A transaction begins: nothing is postponed.
    void reset()
    {
        m_postponed.clear();
        m_newFrom.clear();
    }
    /// One begins after another process has written, or was rolled back: nothing is known.
    void forget()
    {
        reset();
        m_endlessFrom.clear();
    }

    [[nodiscard]] static bool isSearched(Entity entity);
    /// The record's words changed. writePostponed() puts all such records into the backlog.
    void postpone(Entity entity, RowKey key) { m_postponed.push_back({int(entity), key, key}); }
    /// A record was made, whose key is greater than all of its kind.
    void postponeNew(Entity entity, RowKey key);
    [[nodiscard]] Result<void> writePostponed();
    [[nodiscard]] Result<bool> isComplete();
    /// How many ranges of keys hold records that wait.
    [[nodiscard]] Result<qint64> waitingRanges();
    /// An expression: whether a record waits.
    [[nodiscard]] static const QString &isWaitingSql();
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
        [[nodiscard]] bool hasNoEnd() const { return last == lastRowKey; }
    };
    /// Sorted, those that overlap or touch made one.
    [[nodiscard]] static std::vector<Range> united(std::vector<Range> ranges);
    [[nodiscard]] Result<std::optional<Range>> firstWaiting();
    [[nodiscard]] Result<bool> holdsRecords(const Range &range);
    [[nodiscard]] Result<void> addToBacklog(std::span<const Range> ranges);
    [[nodiscard]] Result<std::vector<Range>> backlogBetween(const Range &range);
    [[nodiscard]] Result<void> workOff(const Range &range, const QDeadlineTimer &deadline);
    [[nodiscard]] Result<RowKey> refresh(const Range &range, const QDeadlineTimer &deadline);
    [[nodiscard]] Result<void> remove(qint64 row);
    [[nodiscard]] Result<void> add(qint64 row, const Texts &texts);

    Connection &m_connection;
    std::vector<Range> m_postponed;
    std::map<Entity, RowKey> m_newFrom;     ///< the first one that was made
    std::map<Entity, RowKey> m_endlessFrom; ///< where the range without an end is known to begin
};

} // namespace sennight
