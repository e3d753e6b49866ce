// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_index_p.h"

#include "schema.h"
#include "search_rows.h"
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

} // namespace

bool SearchIndex::isSearched(Entity entity)
{
    return std::ranges::any_of(spec(entity).fields, &FieldSpec::searched);
}

Result<void> SearchIndex::refresh(Entity entity, RowKey key, bool isNew)
{
    return refreshRange(entity, key, key, QDeadlineTimer(QDeadlineTimer::Forever), isNew)
        .transform([](RowKey) {});
}

// Gives the first key that is still to be done.
Result<RowKey> SearchIndex::refreshRange(Entity entity, RowKey first, RowKey last,
                                         const QDeadlineTimer &deadline, bool isNew)
{
    RowKey next = first;
    Result<void> written;
    const Result<void> read = m_connection.each(
        selectTexts(entity),
        [&](Statement &row) {
            const qint64 place = searchRow(entity, row.integer(0));
            if (!isNew)
                written = remove(place);
            if (written && row.integer(1) == 0)
                written = add(place, {foldForSearch(row.text(2)), foldForSearch(row.text(3))});
            next = row.integer(0) + 1;
            return written && !deadline.hasExpired();
        },
        first, last);
    if (!read)
        return std::unexpected(read.error());
    if (!written)
        return std::unexpected(written.error());
    return deadline.hasExpired() ? next : last + 1;
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

Result<void> SearchIndex::writePostponed()
{
    std::ranges::sort(m_postponed);
    for (size_t i = 0; i < m_postponed.size();) {
        const auto [entity, first] = m_postponed[i];
        RowKey last = first;
        for (++i; i < m_postponed.size() && m_postponed[i].first == entity &&
                  m_postponed[i].second <= last + 1;
             ++i)
            last = m_postponed[i].second;
        const Result<void> written =
            m_connection.run(u"INSERT INTO search_backlog VALUES(?, ?, ?) ON CONFLICT DO UPDATE"
                             " SET last_key = max(last_key, excluded.last_key)"_s,
                             static_cast<int>(entity), first, last);
        if (!written)
            return written;
    }
    m_postponed.clear();
    return {};
}

Result<bool> SearchIndex::workOff(const QDeadlineTimer &deadline)
{
    int kind = 0;
    RowKey first = 0;
    RowKey last = 0;
    const Result<void> found = m_connection.each(
        u"SELECT entity, first_key, last_key FROM search_backlog LIMIT 1"_s, [&](Statement &row) {
            kind = static_cast<int>(row.integer(0));
            first = row.integer(1);
            last = row.integer(2);
            return false;
        });
    if (!found)
        return std::unexpected(found.error());
    if (!findEntity(kind))
        return true;
    const Result<RowKey> next = refreshRange(Entity(kind), first, last, deadline, false);
    if (!next)
        return std::unexpected(next.error());
    const Result<void> moved =
        m_connection
            .run(u"DELETE FROM search_backlog WHERE entity = ? AND first_key = ?"_s, kind, first)
            .and_then([&]() -> Result<void> {
                if (*next > last)
                    return {};
                return m_connection.run(
                    u"INSERT INTO search_backlog VALUES(?, ?, ?) ON CONFLICT DO UPDATE"
                    " SET last_key = max(last_key, excluded.last_key)"_s,
                    kind, *next, last);
            });
    if (!moved)
        return std::unexpected(moved.error());
    return m_connection.scalar(u"SELECT NOT EXISTS(SELECT 1 FROM search_backlog)"_s)
        .transform([](const QVariant &empty) { return empty.toBool(); });
}

Result<void> SearchIndex::rebuild()
{
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
