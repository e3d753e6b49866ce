// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign_index_p.h"

namespace sennight {

Field extrasField(Entity entity)
{
    switch (entity) {
    case Entity::Intention:
        return Field::IntentionExtras;
    case Entity::Project:
        return Field::ProjectExtras;
    case Entity::Goal:
        return Field::GoalExtras;
    case Entity::Thought:
        return Field::ThoughtExtras;
    default:
        return Field::TodoExtras;
    }
}

Field notesField(Entity entity)
{
    switch (entity) {
    case Entity::Intention:
        return Field::IntentionDescription;
    case Entity::Project:
        return Field::ProjectDescription;
    case Entity::Goal:
        return Field::GoalDescription;
    default:
        return Field::TodoDescription;
    }
}

ForeignIndex::ForeignIndex(const Queries &queries, Entity entity, QString keyElement,
                           QString memoryElement, NativeKey nativeKey)
    : m_queries(queries)
    , m_entity(entity)
    , m_extras(extrasField(entity))
    , m_keyElement(std::move(keyElement))
    , m_memoryElement(std::move(memoryElement))
    , m_nativeKey(std::move(nativeKey))
{}

KnownRecord ForeignIndex::known(const Record &record) const
{
    const auto &extras = record.elements(m_extras);
    const auto memory = extras.find(m_memoryElement);
    const QString *text = memory == extras.end() ? nullptr : std::get_if<QString>(&memory->second);
    return {record.id, text ? *text : QString(), record.deleted};
}

Result<void> ForeignIndex::readAll()
{
    m_read = true;
    return m_queries.forEach(m_entity, true, [this](const Record &record) {
        m_deletedById.insert(record.id, record.deleted);
        const auto &extras = record.elements(m_extras);
        const auto key = extras.find(m_keyElement);
        if (key != extras.end() && std::holds_alternative<QString>(key->second))
            m_byKey.insert(std::get<QString>(key->second), known(record));
        else if (m_nativeKey && !record.deleted)
            m_byKey.insert(m_nativeKey(record), known(record));
        return true;
    });
}

/// Whether the one pass was made; makes it when it is due.
Result<bool> ForeignIndex::isRead()
{
    if (m_read || (++m_lookups <= patience && !m_nativeKey))
        return m_read;
    return readAll().transform([] { return true; });
}

Result<std::optional<KnownRecord>> ForeignIndex::find(const QString &key)
{
    const Result<bool> read = isRead();
    if (!read)
        return std::unexpected(read.error());
    if (*read) {
        const auto found = m_byKey.constFind(key);
        return found == m_byKey.constEnd() ? std::nullopt : std::optional(*found);
    }
    const auto id = m_queries.findByExtra(m_entity, m_keyElement, key);
    if (!id)
        return std::unexpected(id.error());
    return *id ? find(**id) : Result<std::optional<KnownRecord>>{std::nullopt};
}

Result<std::optional<KnownRecord>> ForeignIndex::find(const RecordId &id)
{
    if (m_read) {
        const auto found = m_deletedById.constFind(id);
        if (found == m_deletedById.constEnd())
            return std::nullopt;
        return KnownRecord{id, {}, *found};
    }
    const auto record = m_queries.record(id);
    if (!record && record.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!record)
        return std::unexpected(record.error());
    if (record->entity != m_entity)
        return std::nullopt;
    return known(*record);
}

} // namespace sennight
