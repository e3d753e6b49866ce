// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_reader_p.h"

#include "search_index_p.h"
#include "search_rows.h"
#include "search_text.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <unordered_set>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

/// So many hits of a kind are ranked, the newest ones: a common word has tens of thousands.
constexpr int mostCandidates = 400;
/// So many todos of a list are ranked by their titles.
constexpr size_t mostRankedKeys = 1'000;

QLatin1StringView tableOf(Entity entity)
{
    return QLatin1StringView(spec(entity).table);
}

QVariantList rangeOf(Entity entity)
{
    return {searchRow(entity, 0), searchRow(static_cast<Entity>(int(entity) + 1), 0) - 1};
}

/// The rows of a kind in a full-text table that meet an FTS5 query, as keys.
SqlPiece keysIn(QLatin1StringView table, Entity entity, const QString &match)
{
    const auto range = rangeOf(entity);
    return {u"SELECT rowid - %1 FROM %2 WHERE %2 MATCH ? AND rowid BETWEEN ? AND ?"_s
                .arg(searchRow(entity, 0))
                .arg(table),
            {match, range[0], range[1]}};
}

/// True for rows `t` of which the index has the words that they show. The ranges of the backlog do
/// not overlap, so only the last one that begins before the key can hold it.
QString isIndexedSql(Entity entity, const QString &key)
{
    return u"coalesce((SELECT b.last_key FROM search_backlog b WHERE b.entity = %1 AND "
           "b.first_key <= %2 ORDER BY b.first_key DESC LIMIT 1), -1) < %2"_s.arg(int(entity))
               .arg(key);
}

/// Title and everything else that is searched, as one expression on the row `t`.
QString textSql(Entity entity)
{
    QString sql = u"t.title"_s;
    for (const auto &field : spec(entity).fields) {
        if (!field.searched || QLatin1StringView(field.name) == "title"_L1)
            continue;
        const QString value =
            field.policy == Policy::Set
                ? u"(SELECT group_concat(e.value, ' ') FROM elements e WHERE e.entity = %1 AND "
                  "e.record = t.key AND e.field = %2)"_s.arg(int(entity))
                      .arg(numberOf(field.field))
                : u"t."_s + QLatin1StringView(field.name);
        sql += u" || char(10) || coalesce(%1, '')"_s.arg(value);
    }
    return u"coalesce(%1, '')"_s.arg(sql.replace(u"t.title"_s, u"coalesce(t.title, '')"_s));
}

QString candidateColumns(Entity entity)
{
    return u"t.key, t.id, t.title, "_s + openConditionSql(entity);
}

QString keysJson(const QStringList &keys)
{
    return u'[' + keys.join(u',') + u']';
}

} // namespace

Result<std::vector<SearchTerm>> SearchReader::parse(const QString &query)
{
    return parseSearch(query, {m_moment.today(), m_moment.settings().firstDayOfWeek});
}

bool SearchReader::isComplete()
{
    static const QString sql = u"SELECT "_s + SearchIndex::isWaitingSql();
    const auto waits = m_connection.number(sql);
    return waits && *waits == 0;
}

Result<std::optional<SqlPiece>> SearchReader::todoCondition(const QString &query)
{
    if (query.isEmpty())
        return SqlPiece{};
    const auto terms = parse(query);
    if (!terms)
        return std::unexpected(terms.error());
    auto conditions = m_conditions.on(Entity::Todo, *terms);
    if (conditions)
        *conditions += textCondition(SearchNeedles(*terms));
    return conditions;
}

SqlPiece SearchReader::textCondition(const SearchNeedles &needles)
{
    SqlPiece condition;
    for (const auto &[table, wanted, unwanted] :
         {std::tuple("search_words"_L1, needles.wantedWords(), needles.unwantedWords()),
          std::tuple("search_short"_L1, needles.wantedGrams(), needles.unwantedGrams())}) {
        if (!wanted.isEmpty()) {
            const auto keys = keysWith(table, Entity::Todo, wanted,
                                       [&](const QString &text) { return needles.match(text); });
            condition += {u" AND t.key IN ("_s + keys.text + u')', keys.values};
        }
        if (!unwanted.isEmpty()) {
            const auto keys = keysWith(table, Entity::Todo, unwanted, [&](const QString &text) {
                return needles.hasUnwanted(text);
            });
            condition += {u" AND t.key NOT IN ("_s + keys.text + u')', keys.values};
        }
    }
    return condition;
}

/// The keys that an FTS5 query finds, and those of records that wait for the index and whose texts
/// fit.
SqlPiece SearchReader::keysWith(QLatin1StringView table, Entity entity, const QString &match,
                                const std::function<bool(const QString &folded)> &fits)
{
    auto keys = keysIn(table, entity, match);
    if (isComplete())
        return keys;
    const auto key = u"(%1.rowid - %2)"_s.arg(table).arg(searchRow(entity, 0));
    keys += {u" AND %1 UNION ALL SELECT value FROM json_each(?)"_s.arg(isIndexedSql(entity, key)),
             {unindexedKeys(entity, fits)}};
    return keys;
}

/// The records that wait for the index and whose text fits, as a JSON array of keys.
QString SearchReader::unindexedKeys(Entity entity,
                                    const std::function<bool(const QString &folded)> &fits)
{
    const QString sql =
        u"SELECT t.key, %1 FROM search_backlog b JOIN %2 t ON t.key BETWEEN b.first_key AND "
        "b.last_key WHERE b.entity = %3 AND t.deleted = 0"_s.arg(textSql(entity), tableOf(entity))
            .arg(int(entity));
    QStringList keys;
    auto rows = m_connection.run(sql);
    while (rows && rows->next()) {
        if (fits(foldForSearch(rows->text(1))))
            keys += QString::number(rows->number(0));
    }
    return keysJson(keys);
}

Result<void> SearchReader::take(Entity entity, const QString &sql, const QVariantList &values,
                                const SearchNeedles &needles, Candidates &into)
{
    auto rows = m_connection.run(sql, values);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        Candidate candidate{entity, rows->number(0), rows->id(1).value_or(RecordId()),
                            rows->text(2), rows->flag(3)};
        candidate.rank = needles.rank(foldForSearch(candidate.title));
        into.push_back(std::move(candidate));
    }
    return rows->outcome();
}

/// The newest records that the index finds. Words of three characters and more drive where there is
/// one, else the grams; then the grams of shorter words are a set to look into.
Result<void> SearchReader::indexed(Entity entity, const SearchNeedles &needles, bool inTitles,
                                   const SqlPiece &conditions, int limit, Candidates &into)
{
    const auto words = needles.wantedWords();
    const auto grams = needles.wantedGrams();
    const bool byWords = !words.isEmpty();
    const auto driver = byWords ? "search_words"_L1 : "search_short"_L1;
    QString match = byWords ? words : grams;
    if (inTitles)
        match = u"title : (%1)"_s.arg(words);
    const auto unwanted = byWords ? needles.unwantedWords() : needles.unwantedGrams();
    if (!unwanted.isEmpty())
        match = u"(%1) NOT (%2)"_s.arg(match, unwanted);
    const auto range = rangeOf(entity);
    SqlPiece sql{u"SELECT %1 FROM %2 s CROSS JOIN %3 t ON t.key = s.rowid - %4 WHERE s.%2 MATCH ? "
                 "AND s.rowid BETWEEN ? AND ? AND t.deleted = 0"_s
                     .arg(candidateColumns(entity), driver, tableOf(entity))
                     .arg(searchRow(entity, 0)),
                 {match, range[0], range[1]}};
    const auto alsoIn = [&](QLatin1StringView table, const QString &query, QLatin1StringView how) {
        if (query.isEmpty())
            return;
        const auto keys = keysIn(table, entity, query);
        sql += {u" AND t.key %1 (%2)"_s.arg(how, keys.text), keys.values};
    };
    if (byWords) {
        alsoIn("search_short"_L1, grams, "IN"_L1);
        alsoIn("search_short"_L1, needles.unwantedGrams(), "NOT IN"_L1);
    } else {
        alsoIn("search_words"_L1, needles.unwantedWords(), "NOT IN"_L1);
    }
    if (!isComplete())
        sql += {u" AND "_s + isIndexedSql(entity, u"t.key"_s)};
    sql += conditions;
    sql += {u" ORDER BY s.rowid DESC LIMIT ?"_s, {limit}};
    return take(entity, sql.text, sql.values, needles, into);
}

/// Without a word that must be there: the open ones first, then the others, newest first.
Result<void> SearchReader::newest(Entity entity, const SearchNeedles &needles,
                                  const SqlPiece &conditions, int limit, Candidates &into)
{
    SqlPiece narrowed = conditions;
    for (const auto &[table, unwanted] : {std::pair("search_words"_L1, needles.unwantedWords()),
                                          std::pair("search_short"_L1, needles.unwantedGrams())}) {
        if (unwanted.isEmpty())
            continue;
        const auto keys = keysWith(table, entity, unwanted,
                                   [&](const QString &text) { return needles.hasUnwanted(text); });
        narrowed += {u" AND t.key NOT IN ("_s + keys.text + u')', keys.values};
    }
    const size_t before = into.size();
    for (const auto &state : {u""_s, u"NOT "_s}) {
        const int left = limit - static_cast<int>(into.size() - before);
        if (left <= 0)
            break;
        const auto done = take(entity,
                               u"SELECT %1 FROM %2 t WHERE t.deleted = 0 AND %3%4%5 "
                               "ORDER BY t.created_at DESC, t.key DESC LIMIT ?"_s.arg(
                                   candidateColumns(entity), tableOf(entity), state,
                                   openConditionSql(entity), narrowed.text),
                               narrowed.values + QVariantList{left}, needles, into);
        if (!done)
            return done;
    }
    return {};
}

/// Records that wait for the index are read and looked through.
Result<void> SearchReader::unindexed(Entity entity, const SearchNeedles &needles,
                                     const SqlPiece &conditions, Candidates &into)
{
    const QString sql =
        u"SELECT %1, %2 FROM search_backlog b JOIN %3 t ON t.key BETWEEN b.first_key AND "
        "b.last_key WHERE b.entity = %4 AND t.deleted = 0%5"_s
            .arg(candidateColumns(entity), textSql(entity), tableOf(entity))
            .arg(int(entity))
            .arg(conditions.text);
    auto rows = m_connection.run(sql, conditions.values);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        if (!needles.match(foldForSearch(rows->text(4))))
            continue;
        Candidate candidate{entity, rows->number(0), rows->id(1).value_or(RecordId()),
                            rows->text(2), rows->flag(3)};
        candidate.rank = needles.rank(foldForSearch(candidate.title));
        into.push_back(std::move(candidate));
    }
    return rows->outcome();
}

Result<void> SearchReader::collect(Entity entity, const SearchNeedles &needles,
                                   const SqlPiece &conditions, int limit, Candidates &into)
{
    if (needles.wanted().isEmpty())
        return newest(entity, needles, conditions, limit, into);
    const int most = qMax(limit, mostCandidates);
    const bool byWords = !needles.wantedWords().isEmpty();
    Candidates found;
    // Hits in titles are better than any other. Of the many todos they are looked for first, and
    // are enough when they fill the list; of the few others only when there are too many to rank.
    if (byWords && entity == Entity::Todo) {
        const auto inTitles = indexed(entity, needles, true, conditions, most, found);
        if (!inTitles)
            return inTitles;
    }
    if (found.size() < static_cast<size_t>(limit)) {
        const size_t before = found.size();
        auto anywhere = indexed(entity, needles, false, conditions, most, found);
        if (anywhere && byWords && entity != Entity::Todo &&
            found.size() - before >= static_cast<size_t>(most))
            anywhere = indexed(entity, needles, true, conditions, most, found);
        if (!anywhere)
            return anywhere;
    }
    if (!isComplete()) {
        if (auto waiting = unindexed(entity, needles, conditions, found); !waiting)
            return waiting;
    }
    std::unordered_set<RowKey> known;
    for (auto &candidate : found) {
        if (known.insert(candidate.key).second)
            into.push_back(std::move(candidate));
    }
    return {};
}

Result<std::vector<SearchHit>> SearchReader::search(const QString &query, int limit)
{
    const auto terms = parse(query);
    if (!terms)
        return std::unexpected(terms.error());
    if (limit < 0)
        limit = std::numeric_limits<int>::max();
    Candidates candidates;
    const SearchNeedles needles(*terms);
    for (const Entity entity : searchedEntities()) {
        const auto conditions = m_conditions.on(entity, *terms);
        if (!conditions || terms->empty())
            continue;
        const auto done = collect(entity, needles, *conditions, limit, candidates);
        if (!done)
            return std::unexpected(done.error());
    }
    std::ranges::sort(candidates, {}, [](const Candidate &candidate) {
        const auto kind = std::ranges::find(searchedEntities(), candidate.entity);
        return std::tuple(candidate.rank, !candidate.open, kind - searchedEntities().begin(),
                          -candidate.key);
    });
    if (candidates.size() > static_cast<size_t>(limit))
        candidates.resize(static_cast<size_t>(limit));
    std::vector<SearchHit> hits;
    for (const auto &candidate : candidates)
        hits.push_back(hitOf(candidate, needles));
    return hits;
}

SearchHit SearchReader::hitOf(const Candidate &candidate, const SearchNeedles &needles)
{
    SearchHit hit{candidate.entity, candidate.id, candidate.title, {}, candidate.open};
    const auto missing = needles.missingIn(foldForSearch(candidate.title));
    if (missing.isEmpty())
        return hit;
    auto rows = m_connection.run(u"SELECT %1 FROM %2 t WHERE t.key = ?"_s.arg(
                                     textSql(candidate.entity), tableOf(candidate.entity)),
                                 {candidate.key});
    if (rows && rows->next())
        hit.excerpt =
            excerptAround(rows->text(0).sliced(candidate.title.size()).trimmed(), missing);
    return hit;
}

Result<std::vector<RowKey>> SearchReader::ranked(std::vector<RowKey> keys, const QString &query)
{
    const auto terms = parse(query);
    if (!terms)
        return std::unexpected(terms.error());
    const SearchNeedles needles(*terms);
    const auto best = std::span(keys).first(qMin(keys.size(), mostRankedKeys));
    QStringList wanted;
    for (const RowKey key : best)
        wanted += QString::number(key);
    auto rows = m_connection.run(
        u"SELECT t.key, t.title, %1 FROM json_each(?) w CROSS JOIN todos t ON t.key = w.value"_s
            .arg(openConditionSql(Entity::Todo)),
        {keysJson(wanted)});
    std::unordered_map<RowKey, std::pair<int, bool>> ranks;
    while (rows && rows->next())
        ranks[rows->number(0)] = {needles.rank(foldForSearch(rows->text(1))), !rows->flag(2)};
    std::ranges::stable_sort(best, {}, [&](RowKey key) { return ranks[key]; });
    return keys;
}

} // namespace sennight
