// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_tail_p.h"

#include "domain/entities.h"

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

/// Reading more records one by one costs a list more than reading its window again.
constexpr qint64 mostChanges = 200;
constexpr size_t mostRecords = 500;

void addField(TouchedRecord &record, Field field)
{
    if (std::ranges::find(record.fields, field) == record.fields.end())
        record.fields.push_back(field);
}

} // namespace

Result<void> LogTail::skip()
{
    const auto end = m_connection.number(u"SELECT max(pos) FROM changes"_s);
    if (!end)
        return std::unexpected(end.error());
    m_seen = end->value_or(0);
    return {};
}

Result<std::vector<Committed>> LogTail::read()
{
    const Snapshot snapshot(m_connection);
    const auto end = m_connection.number(u"SELECT max(pos) FROM changes"_s);
    if (!end)
        return std::unexpected(end.error());
    const qint64 seen = std::exchange(m_seen, end->value_or(0));
    if (m_seen == seen)
        return std::vector<Committed>();
    if (m_seen < seen)
        return std::vector<Committed>{{.everything = true}};
    return readFrom(seen, m_seen);
}

Result<std::vector<Committed>> LogTail::readFrom(qint64 after, qint64 end)
{
    static const QString sql =
        u"SELECT c.bytes, c.action, c.kind, (SELECT a.subject FROM actions a WHERE "
        "a.first_pos <= c.pos ORDER BY a.first_pos DESC LIMIT 1) FROM changes c WHERE "
        "c.pos > ? AND c.pos <= ? ORDER BY c.pos"_s;
    static const QString actionsSql =
        u"SELECT DISTINCT action FROM changes WHERE pos > ? AND pos <= ?"_s;
    const bool many = end - after > mostChanges;
    auto rows = m_connection.run(many ? actionsSql : sql, {after, end});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Touched> actions;
    std::vector<RecordId> own; // one commit is one action, so all of it has been seen here
    bool foreign = false;
    while (rows->next()) {
        const auto action = rows->id(many ? 0 : 1).value_or(RecordId());
        if (m_own && m_own->contains(action)) {
            own.push_back(action);
            continue;
        }
        foreign = true;
        if (many)
            continue;
        const auto change = sync::decode(rows->bytes(0));
        if (!change)
            return std::vector<Committed>{{.everything = true}};
        if (actions.empty() || actions.back().committed.action != action)
            actions.push_back({});
        auto &committed = actions.back().committed;
        committed.action = action;
        if (!rows->isNull(2)) {
            committed.kind = static_cast<ActionKind>(rows->integer(2));
            committed.subject = rows->text(3);
        }
        touch(actions.back(), *change);
    }
    for (const auto &action : own)
        m_own->remove(action);
    if (many && foreign)
        return std::vector<Committed>{{.everything = true}};
    std::vector<Committed> committed;
    for (auto &action : actions)
        committed.push_back(finished(std::move(action)));
    return rows->outcome().transform([&] { return std::move(committed); });
}

void LogTail::touch(Touched &touched, const sync::Change &change)
{
    for (const auto &op : change.ops) {
        const auto *spec = findField(op.entity, op.field);
        if (!spec)
            continue;
        const auto entity = static_cast<Entity>(op.entity);
        const auto [record, isNew] = touched.records.try_emplace({entity, op.record});
        if (isNew)
            record->second = touchedRecord(entity, op.record)
                                 .value_or(TouchedRecord{.entity = entity, .id = op.record});
        addField(record->second, spec->field);
        if (spec->field == createdField(entity) && op.over.empty())
            record->second.created = true;
        addTracked(touched, op);
    }
}

std::optional<TouchedRecord> LogTail::touchedRecord(Entity entity, const RecordId &id)
{
    const auto key = m_connection.number(
        u"SELECT key FROM %1 WHERE id = ?"_s.arg(QLatin1StringView(spec(entity).table)),
        {id.toBytes()});
    if (!key || !*key)
        return {};
    return TouchedRecord{.entity = entity, .id = id, .key = **key};
}

/// A todo shows its running timer and its tracked time, which the time entry's op changed.
void LogTail::addTracked(Touched &touched, const sync::Op &op)
{
    if (op.entity != static_cast<quint8>(Entity::TimeEntry))
        return;
    auto rows = m_connection.run(
        u"SELECT t.id, t.key FROM time_entries e JOIN todos t ON t.id = e.todo_id WHERE e.id = ?"_s,
        {op.record.toBytes()});
    if (!rows || !rows->next())
        return;
    const auto id = rows->id(0).value_or(RecordId());
    touched.records.try_emplace(
        {Entity::Todo, id},
        TouchedRecord{.entity = Entity::Todo, .id = id, .key = rows->number(1)});
}

/// Occurrences of a series show what they inherit from the one before: its edit is theirs too.
void LogTail::addHeirs(Touched &touched)
{
    std::vector<TouchedRecord> edited;
    for (const auto &[name, record] : touched.records) {
        if (name.first == Entity::Todo)
            edited.push_back(record);
    }
    while (!edited.empty() && touched.records.size() <= mostRecords) {
        const auto from = std::move(edited.back());
        edited.pop_back();
        std::vector<Field> inherited;
        std::ranges::copy_if(from.fields, std::back_inserter(inherited),
                             [](Field field) { return spec(field).inherited; });
        if (inherited.empty())
            continue;
        auto rows = m_connection.run(u"SELECT id, key FROM todos WHERE predecessor_id = ?"_s,
                                     {from.id.toBytes()});
        while (rows && rows->next()) {
            const auto id = rows->id(0).value_or(RecordId());
            auto &heir = touched.records[{Entity::Todo, id}];
            heir.entity = Entity::Todo;
            heir.id = id;
            heir.key = rows->number(1);
            const size_t before = heir.fields.size();
            for (const Field field : inherited)
                addField(heir, field);
            if (heir.fields.size() != before)
                edited.push_back(heir);
        }
    }
}

Committed LogTail::finished(Touched touched)
{
    addHeirs(touched);
    auto committed = std::move(touched.committed);
    if (touched.records.size() > mostRecords) {
        committed.everything = true;
        return committed;
    }
    for (auto &[name, record] : touched.records)
        committed.records.push_back(std::move(record));
    return committed;
}

} // namespace sennight
