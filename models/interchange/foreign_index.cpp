// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign_index_p.h"

#include <algorithm>

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

Result<bool> UndoneRecords::contains(const RecordId &deleted, qint64 modifiedAtMs)
{
    if (const auto known = m_answers.constFind(modifiedAtMs); known != m_answers.constEnd())
        return *known;
    const auto history = m_queries.history(deleted);
    if (!history)
        return std::unexpected(history.error());
    const auto last = std::ranges::find_last_if(*history, [](const HistoryEntry &entry) {
        return entry.field == QLatin1StringView("deleted");
    });
    const bool wasUndone = !last.empty() && last.front().kind == ActionKind::Undo;
    m_answers.insert(modifiedAtMs, wasUndone);
    return wasUndone;
}

ForeignIndex::ForeignIndex(const Queries &queries, Entity entity, QString keyElement,
                           QString memoryElement, NativeKey nativeKey)
    : m_queries(queries)
    , m_entity(entity)
    , m_extras(extrasField(entity))
    , m_keyElement(std::move(keyElement))
    , m_memoryElement(std::move(memoryElement))
    , m_nativeKey(std::move(nativeKey))
    , m_undone(queries)
{}

KnownRecord ForeignIndex::known(const Record &record) const
{
    const auto &extras = record.elements(m_extras);
    const auto memory = extras.find(m_memoryElement);
    const QString *text = memory == extras.end() ? nullptr : std::get_if<QString>(&memory->second);
    return {record.id, text ? *text : QString(), record.deleted, record.modifiedAtMs};
}

Result<void> ForeignIndex::readAll()
{
    m_read = true;
    return m_queries.forEach(m_entity, true, [this](const Record &record) {
        m_byId.insert(record.id, {record.id, {}, record.deleted, record.modifiedAtMs});
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
        const auto found = m_byId.constFind(id);
        return found == m_byId.constEnd() ? std::nullopt : std::optional(*found);
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

Result<bool> ForeignIndex::wasUndone(const KnownRecord &record)
{
    return m_undone.contains(record.id, record.modifiedAtMs);
}

} // namespace sennight
