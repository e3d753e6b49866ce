// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile_moment_p.h"
#include "search_query.h"

namespace sennight {

/// A piece of SQL with the values that it binds, in order.
struct SqlPiece
{
    QString text;
    QVariantList values = {};

    void operator+=(const SqlPiece &other)
    {
        text += other.text;
        values += other.values;
    }
};

/// Conditions on todos under the alias `t`, word by word as the partial indexes have them.
inline constexpr QLatin1StringView aliveSql("t.deleted = 0");
inline constexpr QLatin1StringView
    openSql("t.deleted = 0 AND t.completed_at IS NULL AND t.let_go_at IS NULL");
/// The title of an open todo that it depends on; NULL where there is none.
[[nodiscard]] const QString &blockerSql();

/// Whether a record of a kind counts as open, on its row under the alias `t`.
[[nodiscard]] QString openConditionSql(Entity entity);
/// The kinds of record that can be searched, in the order in which equal hits are shown.
[[nodiscard]] std::span<const Entity> searchedEntities();

/// Terms of a query as conditions on the row of a record under the alias `t`.
class SearchConditions
{
public:
    SearchConditions(ReadConnection &connection, ProfileMoment &moment)
        : m_connection(connection)
        , m_moment(moment)
    {}

    /// " AND …" for all terms but Text; nothing where no record of that kind can meet them.
    [[nodiscard]] std::optional<SqlPiece> on(Entity entity, std::span<const SearchTerm> terms);

private:
    [[nodiscard]] std::optional<SqlPiece> condition(Entity entity, const SearchTerm &term);
    [[nodiscard]] std::optional<SqlPiece> namedRecord(Entity entity, const SearchTerm &term);
    [[nodiscard]] std::optional<SqlPiece> state(Entity entity, const QString &word);
    [[nodiscard]] std::optional<SqlPiece> todoState(const QString &word);
    [[nodiscard]] SqlPiece due(const SearchTerm &term) const;
    [[nodiscard]] SqlPiece planned(const SearchTerm &term);
    [[nodiscard]] QVariantList idsByName(Entity entity, const QString &name);

    ReadConnection &m_connection;
    ProfileMoment &m_moment;
};

} // namespace sennight
