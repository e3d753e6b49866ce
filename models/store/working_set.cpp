// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "working_set_p.h"

#include <algorithm>

namespace sennight {
namespace {

constexpr size_t idsAtOnce = 512;
// A row of an index is read so much faster in passing than it is looked for.
constexpr size_t rowsALookUp = 8;
constexpr size_t fewRecords = 1000;

const RecordId *headId(const StoredRecord &todo, Field field)
{
    const sync::Register *reg = todo.find(field);
    return reg ? std::get_if<RecordId>(&reg->heads.back().value) : nullptr;
}

} // namespace

RecordId inheritsFrom(const StoredRecord &todo)
{
    if (!todo.is(Entity::Todo))
        return {};
    const RecordId *predecessor = headId(todo, Field::TodoPredecessor);
    const RecordId *series = headId(todo, Field::TodoSeries);
    const bool lawful = predecessor && series && todo.id() == successorId(*series, *predecessor);
    return lawful ? *predecessor : RecordId{};
}

RecordId inheritedBy(const StoredRecord &todo)
{
    if (!todo.is(Entity::Todo))
        return {};
    if (const RecordId *series = headId(todo, Field::TodoSeries))
        return successorId(*series, todo.id());
    return todo.find(Field::TodoRecurrence) ? successorId(todo.id(), todo.id()) : RecordId{};
}

std::optional<sync::ParentEdge> edgeOf(const StoredRecord &todo, const StoredRecord *predecessor)
{
    if (const sync::Register *reg = todo.find(Field::TodoParent))
        return sync::parentEdge(*reg);
    if (!predecessor || !predecessor->edge)
        return std::nullopt;
    return sync::ParentEdge{predecessor->edge->parent, {}, {}};
}

void WorkingSet::clear()
{
    m_records.clear();
    m_size = 0;
}

void WorkingSet::forget()
{
    clear();
    m_censuses.clear();
}

Result<void> WorkingSet::expectMany(Entity entity, size_t records)
{
    const auto number = static_cast<quint8>(entity);
    if (records < fewRecords || m_censuses.contains(number))
        return {};
    auto ids = m_tables.allIds(spec(entity), static_cast<qint64>(records * rowsALookUp));
    if (!ids)
        return std::unexpected(ids.error());
    if (!*ids)
        return {};
    Census &census = m_censuses[number];
    census.ids = std::move(**ids);
    for (const auto &[id, record] : m_records[number]) {
        if (record)
            census.made.insert(id);
    }
    return {};
}

bool WorkingSet::mayExist(quint8 entity, const RecordId &id) const
{
    const auto found = m_censuses.find(entity);
    if (found == m_censuses.end())
        return true;
    const Census &census = found->second;
    return std::ranges::binary_search(census.ids, id) || census.made.contains(id);
}

Result<void> WorkingSet::prefetch(quint8 entity, std::span<const RecordId> ids)
{
    ById &records = m_records[entity];
    std::vector<RecordId> missing;
    for (const RecordId &id : ids) {
        if (!records.try_emplace(id).second)
            continue;
        ++m_size;
        if (mayExist(entity, id))
            missing.push_back(id);
    }
    std::vector<StoredRecord *> loaded;
    for (size_t i = 0; i < missing.size(); i += idsAtOnce) {
        const auto part = std::span(missing).subspan(i, std::min(idsAtOnce, missing.size() - i));
        const Result<void> read = m_tables.load(entity, part, [&](StoredRecord &&record) {
            auto &place = records[record.id()];
            place = std::make_unique<StoredRecord>(std::move(record));
            loaded.push_back(place.get());
        });
        if (!read)
            return read;
    }
    for (StoredRecord *record : loaded) {
        if (Result<void> completed = complete(*record); !completed)
            return completed;
    }
    return {};
}

// What the row says about its parent, so that a later change can be told.
Result<void> WorkingSet::complete(StoredRecord &record)
{
    if (!record.is(Entity::Todo))
        return {};
    const auto *shown = std::get_if<RecordId>(&record.value(Field::TodoParent));
    const bool hasConflict = record.conflictFields >> numberOf(Field::TodoParent) & 1;
    if (record.find(Field::TodoParent)) {
        record.edge = edgeOf(record, nullptr);
    } else if (shown) {
        record.edge = sync::ParentEdge{*shown, {}, {}};
    } else if (hasConflict) {
        const Result<StoredRecord *> predecessor = find(record.entity(), inheritsFrom(record));
        if (!predecessor)
            return std::unexpected(predecessor.error());
        record.edge = edgeOf(record, *predecessor);
    }
    record.isCut = record.edge && !shown;
    return {};
}

Result<StoredRecord *> WorkingSet::find(quint8 entity, const RecordId &id)
{
    const ById &records = m_records[entity];
    auto found = records.find(id);
    if (found == records.end()) {
        if (const Result<void> read = prefetch(entity, std::span(&id, 1)); !read)
            return std::unexpected(read.error());
        found = records.find(id);
    }
    return found->second.get();
}

Result<StoredRecord *> WorkingSet::findOrMake(quint8 entity, const RecordId &id, sync::Space space)
{
    const Result<StoredRecord *> known = find(entity, id);
    if (!known || *known)
        return known;
    const Result<RowKey> key = m_tables.newKey(entity, id);
    if (!key)
        return std::unexpected(key.error());
    if (const auto census = m_censuses.find(entity); census != m_censuses.end())
        census->second.made.insert(id);
    auto &place = m_records[entity][id];
    place = std::make_unique<StoredRecord>();
    place->spec = findEntity(entity);
    place->state = sync::RecordState(entity, id);
    place->key = *key;
    place->space = space;
    if (place->spec) {
        place->shown.resize(place->spec->fields.size() + 1);
        place->shown[1] = false;
    }
    return place.get();
}

} // namespace sennight
