// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_reader_p.h"

#include "schema.h"
#include "search_rows.h"
#include "search_text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

/// Kinds that people name by id, most often meant first.
constexpr std::array named{Entity::Todo,    Entity::Project,   Entity::Goal,
                           Entity::Thought, Entity::Intention, Entity::TimeEntry};
/// Kinds whose ids follow from their content; nobody types them.
constexpr std::array derived{Entity::Week, Entity::Link, Entity::Setting};

constexpr size_t recordsAtOnce = 256;
constexpr int shortestPrefix = 4;
/// Up to so many ids are compared with their neighbours; for more, chance is reckoned with.
constexpr qint64 mostComparedIds = 20'000;

QLatin1StringView tableOf(Entity entity)
{
    return QLatin1StringView(spec(entity).table);
}

bool hasTitle(Entity entity)
{
    return findField(entity, u"title") != nullptr;
}

/// Key, then what each record has, then the columns of its fields.
constexpr int firstFieldColumn = 6;

QString selectSql(Entity entity)
{
    QString sql = u"SELECT key, id, modified_at, space, conflict_fields, deleted"_s;
    for (const FieldSpec *field : columnFields(spec(entity)))
        sql += u", "_s + columnName(*field);
    return sql + u" FROM "_s + tableOf(entity);
}

/// The inverse of toSql(): bytes in a column of another type are a value of a newer version.
Value fromSql(const QVariant &value, FieldType type)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QByteArray) {
        const auto bytes = value.toByteArray();
        const auto id = type == FieldType::Id ? RecordId::fromBytes(bytes) : std::nullopt;
        return id ? Value(*id) : Value(OpaqueValue{bytes});
    }
    if (type == FieldType::Boolean)
        return value.toLongLong() != 0;
    if (value.typeId() == QMetaType::LongLong)
        return value.toLongLong();
    return value.toString();
}

bool isHex(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        const auto lower = c.toLower();
        return (lower >= u'0' && lower <= u'9') || (lower >= u'a' && lower <= u'f');
    });
}

/// The ids between which all ids with the prefix lie.
QVariantList boundsOf(const QString &prefix)
{
    const auto padded = [&](QChar with) {
        return QByteArray::fromHex(prefix.leftJustified(32, with).toLatin1());
    };
    return {padded(u'0'), padded(u'f')};
}

int commonDigits(QByteArrayView left, QByteArrayView right)
{
    const auto [a, b] = std::ranges::mismatch(left, right);
    const int bytes = static_cast<int>(a - left.begin());
    if (a == left.end() || b == right.end())
        return 2 * bytes;
    const auto differing = static_cast<unsigned char>(*a) ^ static_cast<unsigned char>(*b);
    return 2 * bytes + (differing < 0x10 ? 1 : 0);
}

/// Digits with which `count` random ids are all distinct but for one time in a thousand (the
/// birthday bound).
int likelyLength(qint64 count)
{
    return static_cast<int>(std::ceil(std::log2(500.0 * double(count) * double(count)) / 4));
}

} // namespace

RecordReader::Keyed RecordReader::readRow(Entity entity, const Rows &rows)
{
    Record record;
    record.entity = entity;
    record.id = rows.id(1).value_or(RecordId());
    record.modifiedAtMs = rows.number(2);
    record.localSpace = rows.number(3) == 0;
    record.deleted = rows.flag(5);
    const qint64 conflicts = rows.number(4);
    for (const auto &field : spec(entity).fields) {
        if (conflicts >> numberOf(field.field) & 1)
            record.conflicts.push_back(field.field);
    }
    int column = firstFieldColumn;
    for (const FieldSpec *field : columnFields(spec(entity))) {
        auto value = fromSql(rows.value(column++), field->type);
        if (!isNull(value) && !(field->policy == Policy::Life && value == Value(false)))
            record.values.emplace(field->field, std::move(value));
    }
    return {rows.number(0), std::move(record)};
}

/// Whole records, in the order of the rows.
Result<std::vector<RecordReader::Keyed>> RecordReader::readRows(Entity entity, const QString &where,
                                                                const QVariantList &values)
{
    std::vector<Keyed> records;
    {
        auto rows = m_connection.run(selectSql(entity) + where, values);
        if (!rows)
            return std::unexpected(rows.error());
        while (rows->next())
            records.push_back(readRow(entity, *rows));
        if (const auto outcome = rows->outcome(); !outcome)
            return std::unexpected(outcome.error());
    }
    return readSets(entity, records).transform([&] { return std::move(records); });
}

/// The sets of all of them at once: to start a statement takes longer than to read a record's sets.
Result<void> RecordReader::readSets(Entity entity, std::vector<Keyed> &records)
{
    static const QString sql =
        u"SELECT w.key, e.field, e.element, e.value FROM json_each(?) w CROSS JOIN elements e ON "
        "e.entity = ? AND e.record = w.value"_s;
    QStringList keys;
    for (const auto &[key, record] : records)
        keys += QString::number(key);
    auto rows = m_connection.run(sql, {u'[' + keys.join(u',') + u']', int(entity)});
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        auto &sets = records[static_cast<size_t>(rows->number(0))].second.sets;
        if (const auto *field = findField(int(entity), rows->integer(1)))
            sets[field->field].emplace(rows->text(2), fromSql(rows->value(3), field->type));
    }
    return rows->outcome();
}

Result<Record> RecordReader::byId(const RecordId &id)
{
    for (const auto kinds : {std::span<const Entity>(named), std::span<const Entity>(derived)}) {
        for (const Entity entity : kinds) {
            auto records = readRows(entity, u" WHERE id = ?"_s, {id.toBytes()});
            if (!records)
                return std::unexpected(records.error());
            if (!records->empty())
                return std::move(records->front().second);
        }
    }
    return failure(ErrorCode::NotFound, id.toHex());
}

Result<std::pair<Entity, RowKey>> RecordReader::locate(const RecordId &id)
{
    for (const auto kinds : {std::span<const Entity>(named), std::span<const Entity>(derived)}) {
        for (const Entity entity : kinds) {
            const auto key = m_connection.number(
                u"SELECT key FROM %1 WHERE id = ?"_s.arg(tableOf(entity)), {id.toBytes()});
            if (!key)
                return std::unexpected(key.error());
            if (*key)
                return std::pair(entity, **key);
        }
    }
    return failure(ErrorCode::NotFound, id.toHex());
}

Result<std::vector<Record>> RecordReader::runningEntries()
{
    auto entries =
        readRows(Entity::TimeEntry,
                 u" WHERE deleted = 0 AND ended_at IS NULL ORDER BY started_at, key"_s, {});
    if (!entries)
        return std::unexpected(entries.error());
    std::vector<Record> records;
    for (auto &[key, record] : *entries)
        records.push_back(std::move(record));
    return records;
}

Result<void> RecordReader::forEach(Entity entity, bool includeDeleted,
                                   const std::function<bool(const Record &)> &visit)
{
    const auto where = u" WHERE id > ?%1 ORDER BY id LIMIT %2"_s
                           .arg(includeDeleted ? QString() : u" AND deleted = 0"_s)
                           .arg(recordsAtOnce);
    QByteArray last("");
    for (;;) {
        const auto records = readRows(entity, where, {last});
        if (!records)
            return std::unexpected(records.error());
        for (const auto &[key, record] : *records) {
            if (!visit(record))
                return {};
        }
        if (records->size() < recordsAtOnce)
            return {};
        last = records->back().second.id.toBytes();
    }
}

Result<std::vector<RecordReader::Match>> RecordReader::matches(std::span<const Entity> kinds,
                                                               bool deleted, const QString &prefix)
{
    constexpr size_t enoughToTell = 6;
    std::vector<Match> matches;
    for (const Entity entity : kinds) {
        const auto title = hasTitle(entity) ? u"title"_s : u"''"_s;
        auto rows =
            m_connection.run(u"SELECT id, %1 FROM %2 WHERE id BETWEEN ? AND ? AND "
                             "deleted = %3 ORDER BY id LIMIT %4"_s.arg(title, tableOf(entity))
                                 .arg(deleted ? 1 : 0)
                                 .arg(enoughToTell),
                             boundsOf(prefix));
        if (!rows)
            return std::unexpected(rows.error());
        while (rows->next())
            matches.push_back({entity, rows->id(0).value_or(RecordId()), rows->text(1)});
        if (const auto outcome = rows->outcome(); !outcome)
            return std::unexpected(outcome.error());
    }
    return matches;
}

/// What is there is meant before what was deleted, and that before what nobody names by id.
Result<std::pair<Entity, RecordId>> RecordReader::resolve(const QString &prefix)
{
    if (prefix.isEmpty() || prefix.size() > 2 * RecordId::size || !isHex(prefix))
        return failure(ErrorCode::NotFound, prefix);
    for (const auto &[kinds, deleted] : {std::pair(std::span<const Entity>(named), false),
                                         std::pair(std::span<const Entity>(named), true),
                                         std::pair(std::span<const Entity>(derived), false)}) {
        const auto found = matches(kinds, deleted, prefix);
        if (!found)
            return std::unexpected(found.error());
        if (found->size() == 1)
            return std::pair(found->front().entity, found->front().id);
        if (found->empty())
            continue;
        QStringList lines;
        const auto shownDigits = qMax<qsizetype>(prefixLength(), prefix.size() + 1);
        for (const auto &match : std::span(*found).first(qMin<size_t>(5, found->size())))
            lines += match.id.toHex().first(qMin<qsizetype>(shownDigits, 2 * RecordId::size)) +
                     u' ' +
                     (match.title.isEmpty() ? QString(QLatin1StringView(spec(match.entity).name))
                                            : match.title);
        return failure(ErrorCode::Ambiguous, prefix, lines.join(u'\n'));
    }
    return failure(ErrorCode::NotFound, prefix);
}

int RecordReader::prefixLength()
{
    QStringList ids;
    QStringList keys; // the last one is found at once, counting reads whole tables
    for (const Entity entity : named) {
        ids += u"SELECT id FROM "_s + tableOf(entity);
        keys += u"coalesce((SELECT max(key) FROM %1), 0)"_s.arg(tableOf(entity));
    }
    const auto most =
        m_connection.number(u"SELECT "_s + keys.join(u" + "_s)).value_or(0).value_or(0);
    if (most > mostComparedIds)
        return qMax(shortestPrefix, likelyLength(most));
    int length = shortestPrefix;
    QByteArray before;
    auto rows = m_connection.run(ids.join(u" UNION ALL "_s) + u" ORDER BY id"_s);
    while (rows && rows->next()) {
        const auto id = rows->bytes(0);
        if (!before.isEmpty() && id != before)
            length = qMax(length, commonDigits(before, id) + 1);
        before = id;
    }
    return length;
}

Result<std::optional<RecordId>> RecordReader::byExtra(Entity entity, const QString &key,
                                                      const QString &value)
{
    const auto *extras = findField(entity, u"extras");
    if (!extras)
        return std::optional<RecordId>();
    auto rows = m_connection.run(
        u"SELECT t.id FROM elements e JOIN %1 t ON t.key = e.record WHERE e.entity = ? AND "
        "e.field = ? AND e.element = ? AND substr(e.value, 1, 16) = substr(?, 1, 16) AND "
        "e.value = ? AND %2 ORDER BY t.deleted, t.key LIMIT 1"_s.arg(tableOf(entity),
                                                                     oneLineElementSql),
        {int(entity), numberOf(extras->field), key, value, value});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->next())
        return rows->id(0);
    return rows->outcome().transform([] { return std::optional<RecordId>(); });
}

Result<std::vector<RecordId>> RecordReader::byTitle(Entity entity, const QString &title)
{
    if (!hasTitle(entity) || title.isEmpty())
        return std::vector<RecordId>();
    QString sql = u"SELECT id, title FROM %1 WHERE deleted = 0"_s.arg(tableOf(entity));
    QVariantList values;
    const auto folded = foldForSearch(title);
    // Todos and thoughts may be many: the index, and what waits for it, says which could be meant.
    if (codePoints(folded) >= shortestWordNeedle) {
        sql += u" AND key IN (SELECT rowid - %1 FROM search_words WHERE search_words MATCH ? AND "
               "rowid BETWEEN %1 AND %2 UNION ALL SELECT t.key FROM search_backlog b JOIN %3 t ON "
               "t.key BETWEEN b.first_key AND b.last_key WHERE b.entity = %4)"_s
                   .arg(searchRow(entity, 0))
                   .arg(searchRow(entity, lastRowKey))
                   .arg(tableOf(entity))
                   .arg(int(entity));
        values += u"title : "_s + wordsQuery(folded);
    }
    auto rows = m_connection.run(sql + u" ORDER BY key"_s, values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<RecordId> exact;
    std::vector<RecordId> beginning;
    while (rows->next()) {
        const auto id = rows->id(0);
        const auto found = rows->text(1);
        if (id && found.compare(title, Qt::CaseInsensitive) == 0)
            exact.push_back(*id);
        else if (id && found.startsWith(title, Qt::CaseInsensitive))
            beginning.push_back(*id);
    }
    return rows->outcome().transform(
        [&] { return exact.empty() ? std::move(beginning) : std::move(exact); });
}

} // namespace sennight
