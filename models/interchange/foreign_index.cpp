// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign_index_p.h"

#include <algorithm>

namespace sennight {

QString pieceName(const QString &name, qsizetype piece)
{
    return piece == 0 ? name : name + u'~' + QString::number(piece + 1);
}

QString extraText(const Record &record, const QString &name)
{
    const auto &extras = record.elements(extrasField(record.entity));
    QString text;
    for (int piece = 0;; ++piece) {
        const auto found = extras.find(pieceName(name, piece));
        if (found == extras.end() || !std::holds_alternative<QString>(found->second))
            return text;
        text += std::get<QString>(found->second);
    }
}

bool isPiece(const Record &record, const QString &name)
{
    const qsizetype mark = name.lastIndexOf(u'~');
    const auto &extras = record.elements(extrasField(record.entity));
    return mark > 0 && name.sliced(mark + 1).toInt() > 1 && extras.contains(name.first(mark));
}

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

QString keyAmongEquals(const QString &key, int before)
{
    return before == 0 ? key : key + u'.' + QString::number(before);
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

QString MemoryPlace::memoryOf(const Record &record) const
{
    const QString text = below.isEmpty() ? QString() : extraText(record, below);
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? extraText(record, element) : text.sliced(end + 1);
}

ForeignIndex::ForeignIndex(const Queries &queries, Entity entity, QString keyElement,
                           MemoryPlace memory, std::optional<NativeKeys> nativeKeys)
    : m_queries(queries)
    , m_entity(entity)
    , m_extras(extrasField(entity))
    , m_keyElement(std::move(keyElement))
    , m_memory(std::move(memory))
    , m_nativeKeys(std::move(nativeKeys))
    , m_undone(queries)
{}

KnownRecord ForeignIndex::known(const Record &record) const
{
    return {record.id, m_memory.memoryOf(record), record.deleted, record.modifiedAtMs};
}

Result<void> ForeignIndex::readAll()
{
    m_read = true;
    std::vector<std::pair<QString, RecordId>> imported; // and what the key would be now
    std::vector<std::pair<QString, RecordId>> own;
    const auto read = m_queries.forEach(m_entity, true, [&](const Record &record) {
        const KnownRecord &seen = *m_byId.insert(record.id, known(record));
        const auto &extras = record.elements(m_extras);
        const auto key = extras.find(m_keyElement);
        const bool hasKey = key != extras.end() && std::holds_alternative<QString>(key->second);
        if (hasKey)
            m_byKey.insert(std::get<QString>(key->second), seen);
        if (m_nativeKeys && !record.deleted)
            (hasKey || !seen.memory.isEmpty() ? imported : own)
                .emplace_back(m_nativeKeys->keyOf(record), record.id);
        return true;
    });
    Equals equals;
    for (const auto &[key, id] : imported)
        addByNativeKey(key, id, equals);
    for (const auto &[key, id] : own)
        addByNativeKey(key, id, equals);
    return read;
}

/// Under the first key among its equals that finds no other record that lives, unless one of those
/// keys gave the record its id.
void ForeignIndex::addByNativeKey(const QString &key, const RecordId &id, Equals &equals)
{
    const bool isFirst = !equals.places.contains(key);
    Places &places = equals.places[key];
    for (; isFirst; ++places.end) {
        const QString each = keyAmongEquals(key, places.end);
        const auto byId = m_byId.constFind(m_nativeKeys->idOf(each));
        const bool isById = byId != m_byId.constEnd();
        if (!isById && !m_byKey.contains(each))
            break;
        if (isById)
            equals.idsOfKeys.insert(byId.key());
        if (isById && byId->deleted && !m_byKey.contains(each))
            places.gaps.append(places.end);
    }
    if (equals.idsOfKeys.contains(id))
        return;
    const int place = places.gaps.isEmpty() ? places.end++ : places.gaps.takeFirst();
    m_byKey.insert(keyAmongEquals(key, place), m_byId.value(id));
}

/// Whether the one pass was made; makes it when it is due.
Result<bool> ForeignIndex::isRead()
{
    if (m_read || (++m_lookups <= patience && !m_nativeKeys))
        return m_read;
    return readAll().transform([] { return true; });
}

/// What lives comes first: a todo that was made here has the words of one that was deleted. What
/// the file said comes before what it would say now.
Result<std::optional<KnownRecord>> ForeignIndex::find(const QString &key, const RecordId &idOfKey)
{
    const Result<bool> read = isRead();
    if (!read)
        return std::unexpected(read.error());
    if (!*read) {
        const auto id = m_queries.findByExtra(m_entity, m_keyElement, key);
        if (!id)
            return std::unexpected(id.error());
        return *id ? find(**id) : Result<std::optional<KnownRecord>>{std::nullopt};
    }
    const auto byId = keysAreInIds() ? m_byId.constFind(idOfKey) : m_byId.constEnd();
    if (byId != m_byId.constEnd() && !byId->deleted)
        return *byId;
    if (const auto byKey = m_byKey.constFind(key); byKey != m_byKey.constEnd())
        return *byKey;
    return byId == m_byId.constEnd() ? std::nullopt : std::optional(*byId);
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
