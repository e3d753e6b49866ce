// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search_conditions_p.h"
#include "search_needles_p.h"

namespace sennight {

/// Full text and operators. Each call is to be made inside a snapshot. Of records that wait for the
/// index, their texts are read: the index may have older ones of them.
class SearchReader
{
public:
    SearchReader(ReadConnection &connection, ProfileMoment &moment)
        : m_connection(connection)
        , m_moment(moment)
        , m_conditions(connection, moment)
    {}

    [[nodiscard]] Result<std::vector<SearchHit>> search(const QString &query, int limit);
    [[nodiscard]] bool isComplete();

    /// " AND …" on todos under the alias `t`; nothing where no todo can meet the query. BadQuery.
    [[nodiscard]] Result<std::optional<SqlPiece>> todoCondition(const QString &query);
    /// The best matches of the query among the keys first, the others as they were.
    [[nodiscard]] Result<std::vector<RowKey>> ranked(std::vector<RowKey> keys,
                                                     const QString &query);

private:
    struct Candidate
    {
        Entity entity = Entity::Todo;
        RowKey key = 0;
        RecordId id;
        QString title;
        bool open = true;
        SearchNeedles::Rank rank = SearchNeedles::TitleBegins;
    };
    using Candidates = std::vector<Candidate>;

    [[nodiscard]] Result<std::vector<SearchTerm>> parse(const QString &query);
    [[nodiscard]] SqlPiece textCondition(const SearchNeedles &needles);
    [[nodiscard]] SqlPiece keysWith(QLatin1StringView table, Entity entity, const QString &match,
                                    const std::function<bool(const QString &folded)> &fits);
    [[nodiscard]] Result<void> collect(Entity entity, const SearchNeedles &needles,
                                       const SqlPiece &conditions, int limit, Candidates &into);
    [[nodiscard]] Result<void> indexed(Entity entity, const SearchNeedles &needles, bool inTitles,
                                       const SqlPiece &conditions, int limit, Candidates &into);
    [[nodiscard]] Result<void> newest(Entity entity, const SearchNeedles &needles,
                                      const SqlPiece &conditions, int limit, Candidates &into);
    [[nodiscard]] Result<void> unindexed(Entity entity, const SearchNeedles &needles,
                                         const SqlPiece &conditions, Candidates &into);
    [[nodiscard]] Result<void> take(Entity entity, const QString &sql, const QVariantList &values,
                                    const SearchNeedles &needles, Candidates &into);
    [[nodiscard]] QString unindexedKeys(Entity entity,
                                        const std::function<bool(const QString &folded)> &fits);
    [[nodiscard]] SearchHit hitOf(const Candidate &candidate, const SearchNeedles &needles);

    ReadConnection &m_connection;
    ProfileMoment &m_moment;
    SearchConditions m_conditions;
};

} // namespace sennight
