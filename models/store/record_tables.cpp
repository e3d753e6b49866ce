// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_tables_p.h"

#include "heads_codec_p.h"
#include "schema.h"

#include <algorithm>
#include <bit>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

constexpr int derivedColumns = 4;
constexpr int fixedColumns = 5;

Value fromSql(FieldType type, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (type) {
    case FieldType::Boolean:
        return value.toLongLong() != 0;
    case FieldType::Integer:
    case FieldType::Minutes:
    case FieldType::Instant:
        return value.toLongLong();
    case FieldType::Id:
        if (const auto id = RecordId::fromBytes(value.toByteArray()))
            return *id;
        return {};
    default:
        return value.toString();
    }
}

quint64 bitOf(const FieldSpec &field)
{
    return quint64{1} << numberOf(field.field);
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

// In what order the bound values of one row come: the fields, then the parts.
template <typename Visit>
void eachValue(const StoredRecord &record, const std::vector<const FieldSpec *> &columns,
               quint64 parts, const Visit &visit)
{
    for (const FieldSpec *field : columns) {
        if (parts & bitOf(*field))
            visit(record.value(field->field));
    }
    if (parts & ConflictParts) {
        visit(std::popcount(record.conflictFields));
        visit(static_cast<qint64>(record.conflictFields));
    }
    if (parts & DerivedParts) {
        visit(record.rollovers);
        visit(record.nextReminder.isEmpty() ? QVariant() : QVariant(record.nextReminder));
        visit(record.hasNotes ? 1 : 0);
    }
}

QStringList columnNames(const std::vector<const FieldSpec *> &columns, quint64 parts)
{
    QStringList names;
    for (const FieldSpec *field : columns) {
        if (parts & bitOf(*field))
            names << columnName(*field);
    }
    if (parts & ConflictParts)
        names << u"conflicts"_s << u"conflict_fields"_s;
    if (parts & DerivedParts)
        names << u"rollover_count"_s << u"next_reminder"_s << u"has_notes"_s;
    return names;
}

// What a new row does not need to name: its defaults.
quint64 partsOfNew(const StoredRecord &record, const std::vector<const FieldSpec *> &columns)
{
    quint64 parts = record.conflictFields ? quint64{ConflictParts} : 0;
    for (const FieldSpec *field : columns) {
        const Value &value = record.value(field->field);
        const bool isDefault = field->policy == Policy::Life && value == Value(false);
        if (!isNull(value) && !isDefault)
            parts |= bitOf(*field);
    }
    if (record.rollovers || record.hasNotes || !record.nextReminder.isEmpty())
        parts |= DerivedParts;
    return parts;
}

} // namespace

qint64 newestMs(const sync::RecordState &state)
{
    qint64 newest = 0;
    for (const sync::Register &reg : state.registers()) {
        for (const sync::Head &head : reg.heads)
            newest = std::max(newest, head.order.ms());
    }
    return newest;
}

qint64 oldestMs(const sync::RecordState &state)
{
    qint64 oldest = std::numeric_limits<qint64>::max();
    for (const sync::Register &reg : state.registers()) {
        for (const sync::Head &head : reg.heads)
            oldest = std::min(oldest, head.order.ms());
    }
    return oldest;
}

RecordTables::RecordTables(Connection &connection, ChangeLog &log)
    : m_connection(connection)
    , m_log(log)
{}

RecordTables::Layout &RecordTables::layout(const EntitySpec &entity)
{
    Layout &layout = m_layouts[static_cast<quint8>(entity.entity)];
    if (layout.spec)
        return layout;
    layout.spec = &entity;
    layout.columns = columnFields(entity);
    QStringList select{u"t.key"_s, u"t.id"_s, u"t.space"_s, u"t.conflict_fields"_s, u"t.heads"_s};
    if (entity.entity == Entity::Todo)
        select << u"t.rollover_count"_s << u"t.next_reminder"_s << u"t.has_notes"_s
               << u"t.tracked_ms"_s;
    for (const FieldSpec *field : layout.columns)
        select << u"t."_s + columnName(*field);
    layout.select = select.join(u", "_s);
    return layout;
}

template <typename... Args>
Result<void> RecordTables::loadWith(quint8 entity, const QString &where, const Sink &sink,
                                    const Args &...args)
{
    const EntitySpec *spec = findEntity(entity);
    const QString columns = spec ? layout(*spec).select : u"t.key, t.id, t.space, 0, t.heads"_s;
    const QString table = spec ? QString(QLatin1StringView(spec->table))
                               : u"(SELECT * FROM unknown_records WHERE entity = %1)"_s.arg(entity);
    bool sound = true;
    const Result<void> read = m_connection.each(
        where.arg(columns, table),
        [&](Statement &row) {
            StoredRecord record;
            record.spec = spec;
            record.state = sync::RecordState(entity, row.id(1));
            sound = fill(row, record);
            if (sound)
                sink(std::move(record));
            return sound;
        },
        args...);
    if (read && !sound)
        return failure(ErrorCode::Damaged, table, unreadableHeads);
    return read;
}

Result<void> RecordTables::load(quint8 entity, std::span<const RecordId> ids, const Sink &sink)
{
    for (const RecordId &id : ids) {
        const Result<void> read =
            loadWith(entity, u"SELECT %1 FROM %2 t WHERE t.id = ?"_s, sink, id);
        if (!read)
            return read;
    }
    return {};
}

Result<void> RecordTables::loadAfter(quint8 entity, const std::optional<RecordId> &after, int limit,
                                     const Sink &sink)
{
    return loadWith(entity, u"SELECT %1 FROM %2 t WHERE t.id > ? ORDER BY t.id LIMIT ?"_s, sink,
                    after ? after->toBytes() : QByteArray(), limit);
}

Result<void> RecordTables::loadAt(quint8 entity, RowKey key, const Sink &sink)
{
    return loadWith(entity, u"SELECT %1 FROM %2 t WHERE t.key = ?"_s, sink, key);
}

Result<qint64> RecordTables::lastKey(const EntitySpec &entity)
{
    return m_connection.scalar(u"SELECT max(key) FROM %1"_s.arg(QLatin1StringView(entity.table)))
        .transform([](const QVariant &last) { return last.toLongLong(); });
}

Result<void> RecordTables::eachId(const EntitySpec &entity,
                                  const std::function<void(const RecordId &)> &visit)
{
    return m_connection.each(u"SELECT id FROM %1"_s.arg(QLatin1StringView(entity.table)),
                             [&](Statement &row) {
                                 visit(row.id(0));
                                 return true;
                             });
}

Result<std::vector<quint8>> RecordTables::kinds()
{
    std::vector<quint8> kinds;
    for (const EntitySpec &entity : entities())
        kinds.push_back(static_cast<quint8>(entity.entity));
    const Result<void> read = m_connection.each(
        u"SELECT DISTINCT entity FROM unknown_records ORDER BY entity"_s, [&](Statement &row) {
            kinds.push_back(static_cast<quint8>(row.integer(0)));
            return true;
        });
    if (!read)
        return std::unexpected(read.error());
    std::ranges::sort(kinds);
    return kinds;
}

void RecordTables::fillColumns(const Statement &row, StoredRecord &record)
{
    const bool isTodo = record.is(Entity::Todo);
    if (isTodo) {
        record.rollovers = static_cast<int>(row.integer(fixedColumns));
        record.nextReminder = row.text(fixedColumns + 1);
        record.hasNotes = row.integer(fixedColumns + 2) != 0;
        record.trackedMs = row.integer(fixedColumns + 3);
    }
    record.shown.resize(record.spec->fields.size() + 1);
    int column = fixedColumns + (isTodo ? derivedColumns : 0);
    for (const FieldSpec *field : layout(*record.spec).columns)
        record.shown[static_cast<size_t>(numberOf(field->field))] =
            fromSql(field->type, row.value(column++));
}

bool RecordTables::fill(const Statement &row, StoredRecord &record)
{
    record.key = row.integer(0);
    record.inTable = true;
    record.space = static_cast<sync::Space>(row.integer(2));
    record.conflictFields = static_cast<quint64>(row.integer(3));
    if (record.spec)
        fillColumns(row, record);
    auto state = decodeHeads(
        row.bytes(4), record.entity(), record.id(),
        [&](int number) { return m_log.chainOf(number); },
        [&](quint8 field) -> const Value * {
            return field < record.shown.size() ? &record.shown[field] : nullptr;
        });
    if (!state)
        return false;
    record.state = std::move(*state);
    return true;
}

QByteArray RecordTables::heads(const StoredRecord &record) const
{
    return encodeHeads(
        record.state, [&](const sync::ChainId &chain) { return m_log.knownNumberOf(chain); },
        [&](quint8 field) -> const Value * {
            const FieldSpec *known = findField(record.entity(), field);
            return known && known->policy != Policy::Set ? &record.shown[field] : nullptr;
        });
}

Result<void> RecordTables::rememberKeys()
{
    Result<void> done = m_connection.execute(u"DROP TABLE IF EXISTS temp.old_keys"_s).and_then([&] {
        return m_connection.execute(
            u"CREATE TEMP TABLE old_keys(entity, id, key, PRIMARY KEY(entity, id)) WITHOUT ROWID"_s);
    });
    for (const EntitySpec &entity : entities()) {
        const auto kind = static_cast<quint8>(entity.entity);
        const QString table = QLatin1StringView(entity.table);
        done = done.and_then([&] {
            return m_connection.execute(
                u"INSERT INTO old_keys SELECT %1, id, key FROM %2"_s.arg(kind).arg(table));
        });
        done = done.and_then([&] {
            return m_connection.scalar(u"SELECT max(key) FROM %1"_s.arg(table))
                .transform([&](const QVariant &last) { m_lastKeys[kind] = last.toLongLong(); });
        });
    }
    m_keepsKeys = done.has_value();
    return done;
}

Result<RowKey> RecordTables::newKey(quint8 entity, const RecordId &id)
{
    if (m_keepsKeys) {
        const auto old = m_connection.scalar(
            u"SELECT key FROM old_keys WHERE entity = ? AND id = ?"_s, entity, id);
        if (!old)
            return std::unexpected(old.error());
        if (!old->isNull())
            return old->toLongLong();
    }
    const auto known = m_lastKeys.find(entity);
    if (known != m_lastKeys.end())
        return ++known->second;
    const EntitySpec *spec = findEntity(entity);
    const QString table = spec ? QString(QLatin1StringView(spec->table)) : u"unknown_records"_s;
    return m_connection.scalar(u"SELECT max(key) FROM %1"_s.arg(table))
        .transform(
            [&](const QVariant &last) { return m_lastKeys[entity] = last.toLongLong() + 1; });
}

Result<void> RecordTables::write(const StoredRecord &record)
{
    if (!record.spec)
        return writeUnknown(record);
    return record.inTable ? update(record) : insert(record);
}

Result<Statement *> RecordTables::insertStatement(Layout &layout, quint64 parts)
{
    Statement *&known = layout.inserts[parts];
    if (known)
        return known;
    const QStringList names = QStringList{u"key"_s, u"id"_s} + columnNames(layout.columns, parts) +
                              QStringList{u"modified_at"_s, u"space"_s, u"heads"_s};
    const Result<Statement *> prepared = m_connection.prepare(
        u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(QLatin1StringView(layout.spec->table),
                                               names.join(u", "_s), placeholders(names.size())));
    if (prepared)
        known = *prepared;
    return prepared;
}

Result<Statement *> RecordTables::updateStatement(Layout &layout, quint64 parts)
{
    Statement *&known = layout.updates[parts];
    if (known)
        return known;
    QStringList names = columnNames(layout.columns, parts) + QStringList{u"modified_at"_s};
    if (parts & SpacePart)
        names << u"space"_s;
    names << u"heads"_s;
    const Result<Statement *> prepared =
        m_connection.prepare(u"UPDATE %1 SET %2 = ? WHERE key = ?"_s.arg(
            QLatin1StringView(layout.spec->table), names.join(u" = ?, "_s)));
    if (prepared)
        known = *prepared;
    return prepared;
}

Result<void> RecordTables::insert(const StoredRecord &record)
{
    Layout &shape = layout(*record.spec);
    const quint64 parts = partsOfNew(record, shape.columns);
    const Result<Statement *> statement = insertStatement(shape, parts);
    if (!statement)
        return std::unexpected(statement.error());
    int index = 0;
    const auto bind = [&](const auto &value) { (*statement)->bind(index++, value); };
    bind(record.key);
    bind(record.id());
    eachValue(record, shape.columns, parts, bind);
    bind(newestMs(record.state));
    bind(static_cast<int>(record.space));
    bind(heads(record));
    return (*statement)->execute();
}

Result<void> RecordTables::update(const StoredRecord &record)
{
    Layout &shape = layout(*record.spec);
    const Result<Statement *> statement = updateStatement(shape, record.parts);
    if (!statement)
        return std::unexpected(statement.error());
    int index = 0;
    const auto bind = [&](const auto &value) { (*statement)->bind(index++, value); };
    eachValue(record, shape.columns, record.parts, bind);
    bind(newestMs(record.state));
    if (record.parts & SpacePart)
        bind(static_cast<int>(record.space));
    bind(heads(record));
    bind(record.key);
    return (*statement)->execute();
}

Result<void> RecordTables::writeUnknown(const StoredRecord &record)
{
    return m_connection.run(u"INSERT OR REPLACE INTO unknown_records VALUES(?, ?, ?, ?, ?, ?)"_s,
                            record.key, record.entity(), record.id(), newestMs(record.state),
                            static_cast<int>(record.space), heads(record));
}

Result<void> RecordTables::writeTracked(const RecordId &todo, qint64 ms)
{
    return m_connection.run(u"UPDATE todos SET tracked_ms = ?, tracked_minutes = ? WHERE id = ?"_s,
                            ms, (ms + 30'000) / 60'000, todo);
}

Result<void> RecordTables::setElement(const StoredRecord &record, const RegisterName &name,
                                      const Value &value)
{
    return m_connection.run(u"INSERT OR REPLACE INTO elements VALUES(?, ?, ?, ?, ?)"_s,
                            record.entity(), record.key, name.field, name.element, value);
}

Result<void> RecordTables::removeElement(const StoredRecord &record, const RegisterName &name)
{
    return m_connection.run(
        u"DELETE FROM elements WHERE entity = ? AND record = ? AND field = ? AND element = ?"_s,
        record.entity(), record.key, name.field, name.element);
}

Result<QStringList> RecordTables::allElements(const StoredRecord &record)
{
    QStringList found;
    const Result<void> read = m_connection.each(
        u"SELECT field, element, quote(value) FROM elements WHERE entity = ? AND record = ?"
        " ORDER BY field, element"_s,
        [&](Statement &row) {
            found << row.text(0) << row.text(1) << row.text(2);
            return true;
        },
        record.entity(), record.key);
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<std::map<QString, Value>> RecordTables::elements(const StoredRecord &record, quint8 field)
{
    std::map<QString, Value> found;
    const FieldSpec *spec = findField(record.entity(), field);
    const Result<void> read = m_connection.each(
        u"SELECT element, value FROM elements WHERE entity = ? AND record = ? AND field = ?"_s,
        [&](Statement &row) {
            found.emplace(row.text(0), fromSql(spec->type, row.value(1)));
            return true;
        },
        record.entity(), record.key, field);
    if (!read)
        return std::unexpected(read.error());
    return found;
}

} // namespace sennight
