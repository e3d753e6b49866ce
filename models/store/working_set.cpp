// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "working_set_p.h"

#include <bit>

namespace sennight {
namespace {

constexpr size_t idsAtOnce = 512;
// A row of an index is read so much faster in passing than it is looked for.
constexpr size_t rowsALookUp = 8;
constexpr size_t fewRecords = 1000;
constexpr size_t bitsAnId = 32;

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

std::optional<sync::ParentEdge> edgeOf(const StoredRecord &todo, const StoredRecord *predecessor)
{
    if (const sync::Register *reg = todo.find(Field::TodoParent))
        return sync::parentEdge(*reg);
    if (!predecessor || !predecessor->edge)
        return std::nullopt;
    return sync::ParentEdge{predecessor->edge->parent, {}, {}};
}

IdFilter::IdFilter(size_t ids)
    : m_bits(std::bit_ceil(ids * bitsAnId))
{}

size_t IdFilter::place(const RecordId &id) const
{
    return std::hash<RecordId>()(id) & (m_bits.size() - 1);
}

void WorkingSet::clear()
{
    m_records.clear();
    m_size = 0;
}

void WorkingSet::forget()
{
    clear();
    m_there.clear();
}

Result<void> WorkingSet::expectMany(Entity entity, size_t records)
{
    const auto number = static_cast<quint8>(entity);
    if (records < fewRecords || m_there.contains(number))
        return {};
    const Result<qint64> rows = m_tables.lastKey(spec(entity));
    if (!rows)
        return std::unexpected(rows.error());
    const auto most = static_cast<size_t>(*rows);
    if (most > records * rowsALookUp)
        return {};
    IdFilter there(most + records);
    const Result<void> read =
        m_tables.eachId(spec(entity), [&](const RecordId &id) { there.add(id); });
    if (read)
        m_there.emplace(number, std::move(there));
    return read;
}

bool WorkingSet::mayExist(quint8 entity, const RecordId &id) const
{
    const auto there = m_there.find(entity);
    return there == m_there.end() || there->second.mayContain(id);
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
    if (const auto there = m_there.find(entity); there != m_there.end())
        there->second.add(id);
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
