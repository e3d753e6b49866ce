// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_tail_p.h"

#include "domain/entities.h"
#include "sealed_log_p.h"

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

/// Reading more records one by one costs a list more than reading its window again, and reading
/// more of the log costs the thread that watches a frame.
constexpr qint64 mostChanges = 200;
constexpr qint64 mostBytes = 512 * 1024;
constexpr size_t mostRecords = 500;
static_assert(mostChanges < unsealedChanges, "what is read here is not sealed yet");

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
    const qint64 last = end->value_or(0);
    auto committed = last < m_seen    ? std::vector<Committed>{{.everything = true}}
                     : last == m_seen ? std::vector<Committed>()
                                      : readFrom(m_seen, last);
    if (committed)
        m_seen = last;
    return committed;
}

/// The actions in a stretch of the log that are not this process's own. One commit is one action,
/// so an own one that is seen here will not come again.
Result<std::vector<RecordId>> LogTail::foreignActions(qint64 after, qint64 end)
{
    auto rows = m_connection.run(
        u"SELECT action FROM changes WHERE pos > ? AND pos <= ? GROUP BY action ORDER BY min(pos)"_s,
        {after, end});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<RecordId> foreign;
    while (rows->next()) {
        const auto action = rows->id(0).value_or(RecordId());
        if (m_own && m_own->contains(action))
            m_own->remove(action);
        else
            foreign.push_back(action);
    }
    return rows->outcome().transform([&] { return std::move(foreign); });
}

Result<std::vector<Committed>> LogTail::readFrom(qint64 after, qint64 end)
{
    static const QString sizeSql =
        u"SELECT sum(length(bytes)) FROM changes WHERE pos > ? AND pos <= ?"_s;
    const auto foreign = foreignActions(after, end);
    if (!foreign)
        return std::unexpected(foreign.error());
    if (foreign->empty())
        return std::vector<Committed>();
    const auto bytes = m_connection.number(sizeSql, {after, end});
    if (!bytes)
        return std::unexpected(bytes.error());
    if (end - after > mostChanges || bytes->value_or(0) > mostBytes)
        return std::vector<Committed>{{.everything = true}};
    std::vector<Committed> committed;
    for (const auto &action : *foreign) {
        auto one = readAction(action, after, end);
        if (!one)
            return std::unexpected(one.error());
        committed.push_back(*std::move(one));
    }
    return committed;
}

Result<Committed> LogTail::readAction(const RecordId &action, qint64 after, qint64 end)
{
    static const QString sql =
        u"SELECT c.bytes, c.kind, (SELECT a.subject FROM actions a WHERE a.first_pos <= c.pos "
        "ORDER BY a.first_pos DESC LIMIT 1) FROM changes c WHERE c.pos > ? AND c.pos <= ? AND "
        "c.action = ? ORDER BY c.pos"_s;
    auto rows = m_connection.run(sql, {after, end, action.toBytes()});
    if (!rows)
        return std::unexpected(rows.error());
    Touched touched;
    touched.committed.action = action;
    while (rows->next()) {
        if (!rows->isNull(1)) {
            touched.committed.kind = static_cast<ActionKind>(rows->integer(1));
            touched.committed.subject = rows->text(2);
        }
        if (const auto change = sync::decode(rows->bytes(0)))
            touch(touched, *change);
        else
            touched.committed.everything = true; // what this version cannot read may be anything
    }
    return rows->outcome().transform([&] { return finished(std::move(touched)); });
}

void LogTail::touch(Touched &touched, const sync::Change &change)
{
    for (const auto &op : change.ops) {
        const auto *spec = findField(op.entity, op.field);
        if (!spec || touched.records.size() > mostRecords)
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
    committed.everything = committed.everything || touched.records.size() > mostRecords;
    if (committed.everything)
        return committed;
    for (auto &[name, record] : touched.records)
        committed.records.push_back(std::move(record));
    return committed;
}

} // namespace sennight
