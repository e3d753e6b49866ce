// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_tables_p.h"

#include <memory>
#include <unordered_map>

namespace sennight {

/// Which ids there may be: never misses one of those that were added, and takes one in some 30 of
/// the others for there.
class IdFilter
{
public:
    explicit IdFilter(size_t ids);
    void add(const RecordId &id) { m_bits[place(id)] = true; }
    [[nodiscard]] bool mayContain(const RecordId &id) const { return m_bits[place(id)]; }

private:
    [[nodiscard]] size_t place(const RecordId &id) const;

    std::vector<bool> m_bits; // as many as a power of two
};

/// The records that a transaction has in hand. Pointers stay good until clear().
class WorkingSet
{
public:
    explicit WorkingSet(RecordTables &tables)
        : m_tables(tables)
    {}
    void clear();
    /// Another transaction: also which records there are is not known any more.
    void forget();
    [[nodiscard]] size_t size() const { return m_size; }
    /// So many records of a kind will be asked for, most of them perhaps not there: reads once
    /// which there are, where that is less work than to look for each.
    [[nodiscard]] Result<void> expectMany(Entity entity, size_t records);

    /// Reads those that are not in hand, many at once; remembers which there are none of.
    [[nodiscard]] Result<void> prefetch(quint8 entity, std::span<const RecordId> ids);
    /// Null where there is none.
    [[nodiscard]] Result<StoredRecord *> find(quint8 entity, const RecordId &id);
    [[nodiscard]] Result<StoredRecord *> findOrMake(quint8 entity, const RecordId &id,
                                                    sync::Space space);

private:
    using ById = std::unordered_map<RecordId, std::unique_ptr<StoredRecord>>;
    [[nodiscard]] Result<void> complete(StoredRecord &record);
    [[nodiscard]] bool mayExist(quint8 entity, const RecordId &id) const;

    RecordTables &m_tables;
    std::map<quint8, ById> m_records;   // null: asked for, not there
    std::map<quint8, IdFilter> m_there; // of the whole table, where that was worth it
    size_t m_size = 0;
};

/// The occurrence before, from which this todo takes what nobody edited; a null id for none. Only
/// the id that the law of recurrence gives counts, so no one can tie occurrences into a ring.
[[nodiscard]] RecordId inheritsFrom(const StoredRecord &todo);
/// The parent of the todo before cycles are cut. An inherited edge comes before all others.
[[nodiscard]] std::optional<sync::ParentEdge> edgeOf(const StoredRecord &todo,
                                                     const StoredRecord *predecessor);

} // namespace sennight
