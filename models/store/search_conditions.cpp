// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_conditions_p.h"

#include "schema.h"

#include "domain/person_week.h"

#include <algorithm>

namespace sennight {

namespace {

using Kind = SearchTerm::Kind;
using Compare = SearchTerm::Compare;

constexpr Entity searched[] = {Entity::Project, Entity::Goal, Entity::Intention, Entity::Todo,
                               Entity::Thought};

QLatin1StringView sign(Compare compare)
{
    switch (compare) {
    case Compare::Less:
        return QLatin1StringView("<");
    case Compare::LessOrEqual:
        return QLatin1StringView("<=");
    case Compare::Greater:
        return QLatin1StringView(">");
    case Compare::GreaterOrEqual:
        return QLatin1StringView(">=");
    case Compare::Equal:
        break;
    }
    return QLatin1StringView("=");
}

bool isOneOf(Entity entity, std::initializer_list<Entity> kinds)
{
    return std::ranges::find(kinds, entity) != kinds.end();
}

std::optional<Field> tagsOf(Entity entity)
{
    switch (entity) {
    case Entity::Todo:
        return Field::TodoTags;
    case Entity::Project:
        return Field::ProjectTags;
    case Entity::Thought:
        return Field::ThoughtTags;
    default:
        return {};
    }
}

/// That a set of the record has any element.
SqlPiece hasElements(Field set)
{
    return {QStringLiteral("EXISTS (SELECT 1 FROM elements e WHERE e.entity = %1 AND "
                           "e.record = t.key AND e.field = %2)")
                .arg(int(entityOf(set)))
                .arg(numberOf(set))};
}

/// That it has this element; the index of elements gives the records.
SqlPiece hasElement(Field set, const QString &element)
{
    return {QStringLiteral("t.key IN (SELECT e.record FROM elements e WHERE e.entity = %1 AND "
                           "e.field = %2 AND e.element = ? AND %3)")
                .arg(int(entityOf(set)))
                .arg(numberOf(set))
                .arg(oneLineElementSql),
            {element}};
}

std::optional<SqlPiece> tagged(Entity entity, const SearchTerm &term)
{
    const auto tags = tagsOf(entity);
    if (!tags)
        return {};
    if (!term.nothing)
        return hasElement(*tags, tagElement(term.text));
    return SqlPiece{QStringLiteral("NOT ") + hasElements(*tags).text};
}

std::optional<SqlPiece> priority(Entity entity, const SearchTerm &term)
{
    if (!isOneOf(entity, {Entity::Todo, Entity::Project}))
        return {};
    if (term.nothing)
        return SqlPiece{QStringLiteral("t.priority IS NULL")};
    return SqlPiece{QStringLiteral("CASE t.priority WHEN 'high' THEN 3 WHEN 'medium' THEN 2 "
                                   "WHEN 'low' THEN 1 ELSE 0 END %1 ?")
                        .arg(sign(term.compare)),
                    {int(term.priority)}};
}

std::optional<SqlPiece> estimate(Entity entity, const SearchTerm &term)
{
    if (entity != Entity::Todo)
        return {};
    if (term.nothing)
        return SqlPiece{QStringLiteral("t.estimate_minutes IS NULL")};
    return SqlPiece{QStringLiteral("t.estimate_minutes %1 ?").arg(sign(term.compare)),
                    {term.minutes}};
}

/// Columns that say whether a record has something, by the words of `has:`.
QString presence(Entity entity, const QString &word)
{
    struct Presence
    {
        Entity entity;
        const char *word;
        const char *sql;
    };
    static constexpr Presence table[] = {
        {Entity::Todo, "notes", "t.has_notes <> 0"},
        {Entity::Todo, "project", "t.project_id IS NOT NULL"},
        {Entity::Todo, "goal", "t.goal_id IS NOT NULL"},
        {Entity::Todo, "due", "t.due IS NOT NULL"},
        {Entity::Todo, "plan", "t.plan IS NOT NULL"},
        {Entity::Todo, "estimate", "t.estimate_minutes IS NOT NULL"},
        {Entity::Todo, "priority", "t.priority IS NOT NULL"},
        {Entity::Todo, "subtask",
         "EXISTS (SELECT 1 FROM todos s WHERE s.parent_id = t.id AND s.deleted = 0)"},
        {Entity::Project, "notes", "(t.description <> '' OR t.why <> '')"},
        {Entity::Project, "priority", "t.priority IS NOT NULL"},
        {Entity::Goal, "notes", "t.description <> ''"},
        {Entity::Goal, "project", "t.project_id IS NOT NULL"},
        {Entity::Goal, "estimate", "t.target_minutes IS NOT NULL"},
        {Entity::Thought, "notes", "t.body <> ''"},
        {Entity::Thought, "project", "t.project_id IS NOT NULL"},
        {Entity::Intention, "notes", "t.description <> ''"},
    };
    for (const auto &row : table) {
        if (row.entity == entity && word == QLatin1StringView(row.word))
            return QString::fromLatin1(row.sql);
    }
    return {};
}

std::optional<SqlPiece> has(Entity entity, const QString &word)
{
    if (word == QLatin1StringView("conflict"))
        return SqlPiece{QStringLiteral("t.conflicts > 0")};
    if (word == QLatin1StringView("tag"))
        return tagsOf(entity).transform([](Field tags) { return hasElements(tags); });
    if (word == QLatin1StringView("reminder") && entity == Entity::Todo)
        return hasElements(Field::TodoReminders);
    const QString sql = presence(entity, word);
    return sql.isEmpty() ? std::nullopt : std::optional(SqlPiece{sql});
}

} // namespace

const QString &blockerSql()
{
    static const QString sql =
        QStringLiteral(
            "(SELECT coalesce(o.title, '') FROM elements d INDEXED BY elements_dependency "
            "JOIN todos o ON o.id = unhex(d.element) "
            "WHERE d.entity = %1 AND d.record = t.key AND d.field = %2 AND o.deleted = 0"
            " AND o.completed_at IS NULL AND o.let_go_at IS NULL LIMIT 1)")
            .arg(int(Entity::Todo))
            .arg(numberOf(Field::TodoDependencies));
    return sql;
}

QString openConditionSql(Entity entity)
{
    switch (entity) {
    case Entity::Todo:
        return QStringLiteral("(t.completed_at IS NULL AND t.let_go_at IS NULL)");
    case Entity::Project:
        return QStringLiteral("(coalesce(t.status, 'active') NOT IN ('completed', 'archived'))");
    case Entity::Goal:
        return QStringLiteral("(t.completed_at IS NULL AND coalesce(t.status, 'active') NOT IN "
                              "('completed', 'missed', 'dropped'))");
    default:
        return QStringLiteral("1");
    }
}

std::span<const Entity> searchedEntities()
{
    return searched;
}

std::optional<SqlPiece> SearchConditions::on(Entity entity, std::span<const SearchTerm> terms)
{
    SqlPiece all;
    for (const auto &term : terms) {
        if (term.kind == Kind::Text)
            continue;
        const auto piece = condition(entity, term);
        if (!piece && !term.excluded)
            return {};
        if (piece)
            all += {(term.excluded ? QStringLiteral(" AND (%1) IS NOT TRUE")
                                   : QStringLiteral(" AND (%1)"))
                        .arg(piece->text),
                    piece->values};
    }
    return all;
}

std::optional<SqlPiece> SearchConditions::condition(Entity entity, const SearchTerm &term)
{
    const bool isTodo = entity == Entity::Todo;
    switch (term.kind) {
    case Kind::Project:
    case Kind::Goal:
        return namedRecord(entity, term);
    case Kind::Tag:
        return tagged(entity, term);
    case Kind::Due:
        return isTodo ? std::optional(due(term)) : std::nullopt;
    case Kind::Planned:
        return isTodo ? std::optional(planned(term)) : std::nullopt;
    case Kind::Priority:
        return priority(entity, term);
    case Kind::Estimate:
        return estimate(entity, term);
    case Kind::Is:
        return state(entity, term.text);
    case Kind::Has:
        return has(entity, term.text);
    case Kind::EntityKind:
        return entity == term.entity ? std::optional(SqlPiece{QStringLiteral("1")}) : std::nullopt;
    case Kind::Text:
        break;
    }
    return SqlPiece{QStringLiteral("1")};
}

std::optional<SqlPiece> SearchConditions::namedRecord(Entity entity, const SearchTerm &term)
{
    const bool isProject = term.kind == Kind::Project;
    if (isProject ? !isOneOf(entity, {Entity::Todo, Entity::Goal, Entity::Thought})
                  : entity != Entity::Todo)
        return {};
    const auto column = isProject ? QStringLiteral("t.project_id") : QStringLiteral("t.goal_id");
    if (term.nothing)
        return SqlPiece{column + QStringLiteral(" IS NULL")};
    const auto ids = idsByName(isProject ? Entity::Project : Entity::Goal, term.text);
    if (ids.isEmpty())
        return {};
    const auto marks = QStringList(ids.size(), QStringLiteral("?")).join(u',');
    return SqlPiece{QStringLiteral("%1 IN (%2)").arg(column, marks), ids};
}

/// The records with that title; else those whose title begins with it; else those that contain it.
QVariantList SearchConditions::idsByName(Entity entity, const QString &name)
{
    auto rows = m_connection.run(QStringLiteral("SELECT id, title FROM %1 WHERE deleted = 0")
                                     .arg(QLatin1StringView(spec(entity).table)));
    QVariantList exact;
    QVariantList beginning;
    QVariantList containing;
    while (rows && rows->next()) {
        const auto title = rows->text(1);
        if (title.compare(name, Qt::CaseInsensitive) == 0)
            exact += rows->value(0);
        else if (title.startsWith(name, Qt::CaseInsensitive))
            beginning += rows->value(0);
        else if (title.contains(name, Qt::CaseInsensitive))
            containing += rows->value(0);
    }
    return !exact.isEmpty() ? exact : !beginning.isEmpty() ? beginning : containing;
}

std::optional<SqlPiece> SearchConditions::state(Entity entity, const QString &word)
{
    if (entity == Entity::Todo)
        return todoState(word);
    if (!isOneOf(entity, {Entity::Project, Entity::Goal}))
        return {};
    if (word == QLatin1StringView("open"))
        return SqlPiece{openConditionSql(entity)};
    if (word == QLatin1StringView("done") && entity == Entity::Project)
        return SqlPiece{QStringLiteral("t.status IN ('completed', 'archived')")};
    if (word == QLatin1StringView("done"))
        return SqlPiece{QStringLiteral("t.completed_at IS NOT NULL OR t.status = 'completed'")};
    return {};
}

std::optional<SqlPiece> SearchConditions::todoState(const QString &word)
{
    const auto is = [&](const char *name) { return word == QLatin1StringView(name); };
    if (is("open"))
        return SqlPiece{openConditionSql(Entity::Todo)};
    if (is("done"))
        return SqlPiece{QStringLiteral("t.completed_at IS NOT NULL")};
    if (is("letgo"))
        return SqlPiece{QStringLiteral("t.let_go_at IS NOT NULL")};
    if (is("planned"))
        return SqlPiece{QStringLiteral("t.plan IS NOT NULL")};
    if (is("unplanned"))
        return SqlPiece{QStringLiteral("t.plan IS NULL")};
    if (is("repeating"))
        return SqlPiece{QStringLiteral("t.recurrence IS NOT NULL")};
    if (is("blocked"))
        return SqlPiece{blockerSql() + QStringLiteral(" IS NOT NULL")};
    if (is("waiting"))
        return SqlPiece{QStringLiteral("t.wait_until > ?"), {dateToText(m_moment.today())}};
    if (is("running"))
        return SqlPiece{QStringLiteral("EXISTS (SELECT 1 FROM time_entries e WHERE e.todo_id = t.id"
                                       " AND e.ended_at IS NULL AND e.deleted = 0)")};
    if (is("overdue"))
        return SqlPiece{openConditionSql(Entity::Todo) +
                            QStringLiteral(" AND t.due < iif(length(t.due) = 10, ?, ?)"),
                        {dateToText(m_moment.today()), m_moment.localNow()}};
    return {};
}

/// A deadline with a time of day sorts behind its day and before the next one.
SqlPiece SearchConditions::due(const SearchTerm &term) const
{
    const auto first = dateToText(term.dates.first);
    const auto behind = dateToText(term.dates.last.addDays(1));
    if (term.nothing)
        return {QStringLiteral("t.due IS NULL")};
    switch (term.compare) {
    case Compare::Less:
        return {QStringLiteral("t.due < ?"), {first}};
    case Compare::LessOrEqual:
        return {QStringLiteral("t.due < ?"), {behind}};
    case Compare::Greater:
        return {QStringLiteral("t.due >= ?"), {behind}};
    case Compare::GreaterOrEqual:
        return {QStringLiteral("t.due >= ?"), {first}};
    case Compare::Equal:
        break;
    }
    return {QStringLiteral("t.due >= ? AND t.due < ?"), {first, behind}};
}

/// Days compare as days. A todo planned for a week without a day counts as before a day when its
/// whole week is, and as behind it likewise; it equals only the week that was named.
SqlPiece SearchConditions::planned(const SearchTerm &term)
{
    if (term.nothing)
        return {QStringLiteral("t.plan IS NULL")};
    const int firstWeekday = m_moment.settings().firstDayOfWeek;
    const auto day = [](QLatin1StringView test) {
        return QStringLiteral("(length(t.plan) = 10 AND t.plan %1)").arg(test);
    };
    const auto orWeek = QStringLiteral(" OR (length(t.plan) = 8 AND t.plan %1 ?)");
    const auto first = dateToText(term.dates.first);
    const auto last = dateToText(term.dates.last);
    const auto weekOfFirst = weekOf(term.dates.first, firstWeekday);
    const auto weekOfLast = weekOf(term.dates.last, firstWeekday);
    const bool startsWeek = firstDayOf(weekOfFirst, firstWeekday) == term.dates.first;
    const bool endsWeek = firstDayOf(weekOfLast, firstWeekday).addDays(6) == term.dates.last;
    switch (term.compare) {
    case Compare::Less:
        return {day(QLatin1StringView("< ?")) + orWeek.arg(QLatin1StringView("<")),
                {first, weekOfFirst.toText()}};
    case Compare::LessOrEqual:
        return {day(QLatin1StringView("<= ?")) +
                    orWeek.arg(endsWeek ? QLatin1StringView("<=") : QLatin1StringView("<")),
                {last, weekOfLast.toText()}};
    case Compare::Greater:
        return {day(QLatin1StringView("> ?")) + orWeek.arg(QLatin1StringView(">")),
                {last, weekOfLast.toText()}};
    case Compare::GreaterOrEqual:
        return {day(QLatin1StringView(">= ?")) +
                    orWeek.arg(startsWeek ? QLatin1StringView(">=") : QLatin1StringView(">")),
                {first, weekOfFirst.toText()}};
    case Compare::Equal:
        break;
    }
    const auto week = term.dates.week.isValid() ? term.dates.week.toText() : QString();
    return {day(QLatin1StringView("BETWEEN ? AND ?")) + orWeek.arg(QLatin1StringView("=")),
            {first, last, week}};
}

} // namespace sennight
