// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_reader_p.h"

#include <QStringTokenizer>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

/// The order of the columns in todoSql().
enum Column {
    Id,
    Key,
    Title,
    Project,
    Goal,
    Parent,
    HasNotes,
    Repeats,
    Blocker,
    Conflicts,
    Rollovers,
    Subtasks,
    TrackedMs,
    Estimate,
    CompletedAt,
    LetGoAt,
    CreatedAt,
    ModifiedAt,
    PlannedFor,
    DueAt,
    Reminder,
    DayOrder,
    ProjectOrder,
    PriorityName,
    StageName,
};

/// All and done ones share a number, so that they are looked for once.
constexpr int subtaskBits = 20;

/// A parent that is deleted or has not come yet is hidden.
const QString &todoSql()
{
    static const QString subtasks =
        u"(SELECT count(*) + (count(s.completed_at) << %1) FROM todos s WHERE s.parent_id = t.id"
        " AND s.deleted = 0 AND s.let_go_at IS NULL)"_s.arg(subtaskBits);
    static const QString sql =
        u"SELECT t.id, t.key, t.title, t.project_id, t.goal_id,"
        " CASE WHEN t.parent_id IS NOT NULL THEN (SELECT a.id FROM todos a WHERE"
        " a.id = t.parent_id AND a.deleted = 0) END,"
        " t.has_notes, t.recurrence IS NOT NULL, %1, t.conflicts, t.rollover_count, %2,"
        " t.tracked_ms, t.estimate_minutes, t.completed_at, t.let_go_at, t.created_at,"
        " t.modified_at, t.plan, t.due, t.next_reminder, t.day_order, t.project_order, t.priority,"
        " t.stage "_s.arg(blockerSql(), subtasks);
    return sql;
}

const QString &fromSql()
{
    static const QString sql = u"FROM todos t WHERE "_s;
    return sql;
}

void setNumbers(TodoRow &row, const Rows &rows)
{
    row.key = rows.number(Key);
    row.hasNotes = rows.flag(HasNotes);
    row.repeats = rows.flag(Repeats);
    row.conflicts = rows.integer(Conflicts);
    row.rollovers = rows.integer(Rollovers);
    const qint64 subtasks = rows.number(Subtasks);
    row.subtasks = static_cast<int>(subtasks & ((1 << subtaskBits) - 1));
    row.subtasksDone = static_cast<int>(subtasks >> subtaskBits);
    row.trackedMs = rows.number(TrackedMs);
    row.estimateMinutes = rows.numberOrNothing(Estimate).transform(
        [](qint64 minutes) { return static_cast<int>(minutes); });
    row.completedAtMs = rows.numberOrNothing(CompletedAt);
    row.letGoAtMs = rows.numberOrNothing(LetGoAt);
    row.blocked = row.isOpen() && !rows.isNull(Blocker);
    row.createdAtMs = rows.number(CreatedAt);
    row.modifiedAtMs = rows.number(ModifiedAt);
}

void setTexts(TodoRow &row, const Rows &rows)
{
    row.title = rows.text(Title);
    row.plan = Plan::fromText(rows.code(PlannedFor)).value_or(Plan());
    row.due = Due::fromText(rows.code(DueAt)).value_or(Due());
    row.nextReminder = rows.text(Reminder);
    row.dayOrder = rows.text(DayOrder);
    row.projectOrder = rows.text(ProjectOrder);
    if (row.blocked)
        row.waitsFor = rows.text(Blocker);
    row.priority = priorityFromName(rows.code(PriorityName)).value_or(Priority::None);
}

StageFacts factsOf(const TodoRow &row, bool isInCommitment, QStringView override)
{
    return {.hasProject = row.project.has_value(),
            .hasEstimate = row.estimateMinutes.has_value(),
            .isPlanned = !row.plan.isNull(),
            .isInCommitment = isInCommitment,
            .override = override.isEmpty() ? std::nullopt : stageFromName(override)};
}

QString jsonOf(std::span<const RowKey> keys)
{
    QString json = u"["_s;
    for (const RowKey key : keys)
        json += QString::number(key) + u',';
    if (keys.empty())
        return u"[]"_s;
    json.back() = u']';
    return json;
}

} // namespace

/// A reference to a record that is deleted or has not come yet is hidden.
Result<void> TodoReader::setReferences(TodoRow &row, const Rows &rows)
{
    row.parent = rows.id(Parent);
    if (const auto id = rows.id(Goal)) {
        const auto isThere = m_references.hasGoal(*id);
        if (!isThere)
            return std::unexpected(isThere.error());
        if (*isThere)
            row.goal = id;
    }
    if (const auto id = rows.id(Project)) {
        const auto project = m_references.project(*id);
        if (!project)
            return std::unexpected(project.error());
        if (*project) {
            row.project = id;
            row.projectTitle = (*project)->title;
            row.projectColour = (*project)->colour;
            row.localOnly = (*project)->localOnly;
        }
    }
    return m_references.running().transform([&](const ReferencedRecords::Running *running) {
        if (const auto timer = running->sinceMs.find(row.id); timer != running->sinceMs.end())
            row.runningSinceMs = timer->second;
    });
}

Result<void> TodoReader::fill(TodoRow &row, const Rows &rows)
{
    row.id = rows.id(Id).value_or(RecordId());
    setNumbers(row, rows);
    setTexts(row, rows);
    return setReferences(row, rows)
        .transform([&] {
            const bool committed = m_moment.isCommitted(row.plan, row.id);
            row.stage = stageOf(factsOf(row, committed, rows.code(StageName)));
        })
        .and_then([&] {
            return m_pending.isPending(Entity::Todo, row.key).transform([&](bool pending) {
                row.pending = pending;
            });
        });
}

Result<void> TodoReader::read(const QString &sql, const QVariantList &values,
                              std::vector<TodoRow> &into)
{
    auto rows = m_connection.run(sql, values);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        if (const auto filled = fill(into.emplace_back(), *rows); !filled)
            return filled;
    }
    return rows->outcome();
}

/// The runs of the list with all that narrows it: open ones only, and the query.
Result<std::vector<ListRun>> TodoReader::runs(const TodoFilter &filter)
{
    auto runs = m_lists.runs(filter);
    const auto narrowed = m_search.todoCondition(filter.query);
    if (!narrowed)
        return std::unexpected(narrowed.error());
    if (!*narrowed)
        return std::vector<ListRun>{};
    for (auto &run : runs) {
        if (filter.openOnly)
            run.where += {u" AND "_s + openConditionSql(Entity::Todo)};
        run.where += **narrowed;
    }
    return runs;
}

Result<std::vector<RowKey>> TodoReader::keys(const TodoFilter &filter)
{
    const auto runs = this->runs(filter);
    if (!runs)
        return std::unexpected(runs.error());
    std::vector<RowKey> keys;
    for (const auto &run : *runs) {
        auto rows = m_connection.run(u"SELECT t.key FROM todos t WHERE "_s + run.where.text +
                                         u" ORDER BY "_s + run.order,
                                     run.where.values);
        if (!rows)
            return std::unexpected(rows.error());
        while (rows->next())
            keys.push_back(rows->number(0));
        if (const auto outcome = rows->outcome(); !outcome)
            return std::unexpected(outcome.error());
    }
    if (filter.kind == TodoFilter::Kind::Search)
        return m_search.ranked(std::move(keys), filter.query);
    return keys;
}

Result<std::vector<TodoRow>> TodoReader::rows(std::span<const RowKey> keys)
{
    // The list of keys is the outer loop, so the rows come in its order.
    static const QString sql =
        todoSql() +
        u"FROM json_each(?) AS wanted CROSS JOIN todos t ON t.key = wanted.value "
        "LEFT JOIN projects p ON p.id = t.project_id AND p.deleted = 0 WHERE t.deleted = 0"_s;
    std::vector<TodoRow> rows;
    rows.reserve(keys.size());
    return read(sql, {jsonOf(keys)}, rows).transform([&] { return std::move(rows); });
}

Result<std::vector<TodoRow>> TodoReader::list(const TodoFilter &filter, int limit)
{
    if (filter.kind == TodoFilter::Kind::Search) {
        const auto all = keys(filter);
        if (!all)
            return std::unexpected(all.error());
        const std::span<const RowKey> keys(*all);
        return rows(limit < 0 ? keys : keys.first(qMin(keys.size(), static_cast<size_t>(limit))));
    }
    const auto runs = this->runs(filter);
    if (!runs)
        return std::unexpected(runs.error());
    std::vector<TodoRow> rows;
    for (const auto &run : *runs) {
        const int left = limit < 0 ? -1 : limit - static_cast<int>(rows.size());
        if (left == 0)
            break;
        const auto done = read(todoSql() + fromSql() + run.where.text + u" ORDER BY "_s +
                                   run.order + u" LIMIT ?"_s,
                               run.where.values + QVariantList{left}, rows);
        if (!done)
            return std::unexpected(done.error());
    }
    return rows;
}

Result<TodoRow> TodoReader::byId(const RecordId &id)
{
    static const QString sql = todoSql() + fromSql() + u"t.id = ? AND t.deleted = 0"_s;
    std::vector<TodoRow> rows;
    if (const auto done = read(sql, {id.toBytes()}, rows); !done)
        return std::unexpected(done.error());
    if (rows.empty())
        return failure(ErrorCode::NotFound, id.toHex());
    return std::move(rows.front());
}

Result<qint64> TodoReader::count(const TodoFilter &filter)
{
    const auto runs = this->runs(filter);
    if (!runs)
        return std::unexpected(runs.error());
    qint64 sum = 0;
    for (const auto &run : *runs) {
        const auto count = m_connection.number(
            u"SELECT count(*) FROM todos t WHERE "_s + run.where.text, run.where.values);
        if (!count)
            return std::unexpected(count.error());
        sum += count->value_or(0);
    }
    return sum;
}

Result<std::optional<TodoRow>> TodoReader::running()
{
    const auto running = m_references.running();
    if (!running)
        return std::unexpected(running.error());
    if (!(*running)->latest)
        return std::nullopt;
    const RowKey key = *(*running)->latest;
    return rows({&key, 1}).transform([](std::vector<TodoRow> &&rows) {
        return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
    });
}

} // namespace sennight
