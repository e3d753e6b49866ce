// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_index_p.h"

#include "schema.h"
#include "search_text.h"

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

// The title stands in a column of its own, so that a match in it can be told.
bool isTitle(const FieldSpec &field)
{
    return field.type == FieldType::Line && field.policy != Policy::Set;
}

// key, deleted, title, then everything else that is searched, as one text.
QString selectTexts(Entity entity)
{
    QString title = u"''"_s;
    QStringList body;
    QStringList sets;
    for (const FieldSpec &field : spec(entity).fields) {
        if (!field.searched)
            continue;
        if (field.policy == Policy::Set)
            sets << QString::number(numberOf(field.field));
        else if (isTitle(field))
            title = columnName(field);
        else
            body << u"coalesce(%1, '')"_s.arg(columnName(field));
    }
    if (!sets.isEmpty())
        body << u"coalesce((SELECT group_concat(value, char(10)) FROM elements"
                " WHERE entity = %1 AND record = t.key AND field IN (%2)), '')"_s
                    .arg(static_cast<int>(entity))
                    .arg(sets.join(u','));
    if (body.isEmpty())
        body << u"''"_s;
    return u"SELECT key, deleted, %1, %2 FROM %3 t WHERE key BETWEEN ? AND ? ORDER BY key"_s.arg(
        title, body.join(u" || char(10) || "_s), QLatin1StringView(spec(entity).table));
}

// For each kind that is searched, its number and its table as %1 and %2.
QString overSearched(const QString &expression, const QString &joint)
{
    QStringList parts;
    for (const EntitySpec &entity : entities()) {
        if (SearchIndex::isSearched(entity.entity))
            parts << expression.arg(static_cast<int>(entity.entity))
                         .arg(QLatin1StringView(entity.table));
    }
    return parts.join(joint);
}

} // namespace

bool SearchIndex::isSearched(Entity entity)
{
    return std::ranges::any_of(spec(entity).fields, &FieldSpec::searched);
}

// Gives the first key that is still to be done.
Result<RowKey> SearchIndex::refresh(const Range &range, const QDeadlineTimer &deadline)
{
    const auto entity = static_cast<Entity>(range.entity);
    RowKey next = range.first;
    Result<void> written;
    const Result<void> read = m_connection.each(
        selectTexts(entity),
        [&](Statement &row) {
            const qint64 place = searchRow(entity, row.integer(0));
            written = remove(place);
            if (written && row.integer(1) == 0)
                written = add(place, {foldForSearch(row.text(2)), foldForSearch(row.text(3))});
            next = row.integer(0) + 1;
            return written && !deadline.hasExpired();
        },
        range.first, range.last);
    if (!read)
        return std::unexpected(read.error());
    if (!written)
        return std::unexpected(written.error());
    return deadline.hasExpired() || range.hasNoEnd() ? next : range.last + 1;
}

Result<void> SearchIndex::remove(qint64 row)
{
    return m_connection.run(u"DELETE FROM search_words WHERE rowid = ?"_s, row).and_then([&] {
        return m_connection.run(u"DELETE FROM search_short WHERE rowid = ?"_s, row);
    });
}

Result<void> SearchIndex::add(qint64 row, const Texts &texts)
{
    return m_connection
        .run(u"INSERT INTO search_words(rowid, title, body) VALUES(?, ?, ?)"_s, row, texts.title,
             texts.body)
        .and_then([&] {
            return m_connection.run(u"INSERT INTO search_short(rowid, grams) VALUES(?, ?)"_s, row,
                                    shortGrams(texts.title + u'\n' + texts.body));
        });
}

std::vector<SearchIndex::Range> SearchIndex::united(std::vector<Range> ranges)
{
    std::ranges::sort(ranges);
    std::vector<Range> result;
    for (const Range &range : ranges) {
        if (!result.empty() && result.back().entity == range.entity &&
            range.first <= result.back().last + 1)
            result.back().last = std::max(result.back().last, range.last);
        else
            result.push_back(range);
    }
    return result;
}

void SearchIndex::postponeNew(Entity entity, RowKey key)
{
    const auto [known, isFirst] = m_newFrom.try_emplace(entity, key);
    if (!isFirst)
        known->second = std::min(known->second, key);
}

Result<void> SearchIndex::writePostponed()
{
    std::vector<Range> ranges = std::exchange(m_postponed, {});
    for (const auto &[entity, key] : std::exchange(m_newFrom, {})) {
        const auto endless = m_endlessFrom.find(entity);
        if (endless == m_endlessFrom.end() || key < endless->second)
            ranges.push_back({static_cast<int>(entity), key, lastRowKey});
    }
    ranges = united(std::move(ranges));
    for (size_t first = 0; first < ranges.size();) {
        size_t end = first + 1;
        while (end < ranges.size() && ranges[end].entity == ranges[first].entity)
            ++end;
        const auto part = std::span(ranges).subspan(first, end - first);
        if (Result<void> added = addToBacklog(part); !added)
            return added;
        first = end;
    }
    return {};
}

// United with those that the table has between the first and the last of them.
Result<void> SearchIndex::addToBacklog(std::span<const Range> ranges)
{
    const Range hull{ranges.front().entity, ranges.front().first, ranges.back().last};
    Result<std::vector<Range>> before = backlogBetween(hull);
    if (!before)
        return std::unexpected(before.error());
    std::vector<Range> all = *before;
    all.insert(all.end(), ranges.begin(), ranges.end());
    all = united(std::move(all));
    if (all.back().hasNoEnd())
        m_endlessFrom[static_cast<Entity>(hull.entity)] = all.back().first;
    if (all == *before)
        return {};
    // Mostly the last range grows by a record or two.
    const bool grows = before->size() == 1 && before->front().first == all.front().first;
    if (!before->empty() && !grows) {
        const Result<void> removed = m_connection.run(
            u"DELETE FROM search_backlog WHERE entity = ? AND first_key BETWEEN ? AND ?"_s,
            hull.entity, before->front().first, before->back().first);
        if (!removed)
            return removed;
    }
    for (const Range &range : all) {
        const Result<void> added =
            m_connection.run(u"INSERT OR REPLACE INTO search_backlog VALUES(?, ?, ?)"_s,
                             range.entity, range.first, range.last);
        if (!added)
            return added;
    }
    return {};
}

// The one that begins last before it where that overlaps or touches, and all that begin inside it.
Result<std::vector<SearchIndex::Range>> SearchIndex::backlogBetween(const Range &range)
{
    std::vector<Range> found;
    const Result<void> read = m_connection.each(
        u"SELECT first_key, last_key FROM search_backlog WHERE entity = ? AND first_key >="
        " coalesce((SELECT max(first_key) FROM search_backlog WHERE entity = ? AND"
        " first_key <= ?), 0) AND first_key <= ? AND last_key >= ? ORDER BY first_key"_s,
        [&](Statement &row) {
            found.push_back({range.entity, row.integer(0), row.integer(1)});
            return true;
        },
        range.entity, range.entity, range.first, range.last + 1, range.first - 1);
    return read.transform([&] { return std::move(found); });
}

Result<bool> SearchIndex::isComplete()
{
    return m_connection.scalar(u"SELECT "_s + isWaitingSql()).transform([](const QVariant &any) {
        return !any.toBool();
    });
}

Result<qint64> SearchIndex::waitingRanges()
{
    static const QString sql =
        u"SELECT "_s +
        overSearched(u"(SELECT count(*) FROM search_backlog b WHERE b.entity = %1 AND EXISTS("
                     "SELECT 1 FROM %2 t WHERE t.key BETWEEN b.first_key AND b.last_key))"_s,
                     u" + "_s);
    return m_connection.scalar(sql).transform(
        [](const QVariant &count) { return count.toLongLong(); });
}

const QString &SearchIndex::isWaitingSql()
{
    static const QString sql =
        u'(' +
        overSearched(u"EXISTS(SELECT 1 FROM search_backlog b CROSS JOIN %2 t"
                     " ON t.key BETWEEN b.first_key AND b.last_key WHERE b.entity = %1)"_s,
                     u" OR "_s) +
        u')';
    return sql;
}

// In the order of the full-text tables' rows: each step back would make them write a segment.
Result<std::optional<SearchIndex::Range>> SearchIndex::firstWaiting()
{
    std::optional<Range> found;
    Result<bool> holds = false;
    const Result<void> read = m_connection.each(
        u"SELECT entity, first_key, last_key FROM search_backlog ORDER BY entity, first_key"_s,
        [&](Statement &row) {
            found = {static_cast<int>(row.integer(0)), row.integer(1), row.integer(2)};
            holds = holdsRecords(*found);
            return holds && !*holds;
        });
    if (!read)
        return std::unexpected(read.error());
    return holds.transform([&](bool any) { return any ? found : std::nullopt; });
}

// One that ends goes when it is worked off, whatever it holds.
Result<bool> SearchIndex::holdsRecords(const Range &range)
{
    const EntitySpec *entity = findEntity(range.entity);
    if (!range.hasNoEnd() || !entity)
        return true;
    return m_connection.scalar(u"SELECT max(key) FROM %1"_s.arg(QLatin1StringView(entity->table)))
        .transform([&](const QVariant &last) { return last.toLongLong() >= range.first; });
}

Result<bool> SearchIndex::workOff(const QDeadlineTimer &deadline)
{
    do {
        const Result<std::optional<Range>> next = firstWaiting();
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            return true;
        if (const Result<void> done = workOff(**next, deadline); !done)
            return std::unexpected(done.error());
    } while (!deadline.hasExpired());
    return isComplete();
}

Result<void> SearchIndex::workOff(const Range &range, const QDeadlineTimer &deadline)
{
    m_endlessFrom.clear();
    const Result<RowKey> next =
        findEntity(range.entity) ? refresh(range, deadline) : range.last + 1;
    if (!next)
        return std::unexpected(next.error());
    if (*next > range.last)
        return m_connection.run(u"DELETE FROM search_backlog WHERE entity = ? AND first_key = ?"_s,
                                range.entity, range.first);
    return m_connection.run(
        u"UPDATE search_backlog SET first_key = ? WHERE entity = ? AND first_key = ?"_s, *next,
        range.entity, range.first);
}

Result<void> SearchIndex::rebuild()
{
    m_endlessFrom.clear();
    for (const QString &sql : {u"INSERT INTO search_words(search_words) VALUES('delete-all')"_s,
                               u"INSERT INTO search_short(search_short) VALUES('delete-all')"_s,
                               u"DELETE FROM search_backlog"_s}) {
        if (Result<void> done = m_connection.execute(sql); !done)
            return done;
    }
    for (const EntitySpec &entity : entities()) {
        if (!isSearched(entity.entity))
            continue;
        const Result<void> queued = m_connection.execute(
            u"INSERT INTO search_backlog SELECT %1, min(key), max(key) FROM %2 HAVING count(*)"_s
                .arg(static_cast<int>(entity.entity))
                .arg(QLatin1StringView(entity.table)));
        if (!queued)
            return queued;
    }
    return {};
}

} // namespace sennight
