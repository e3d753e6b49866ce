// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_reader_p.h"

#include <QStringTokenizer>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

/// The order of the columns in todoSql(). QtSql describes every column anew for each execution and
/// boxes every value, which takes longer than SQLite needs to find a todo; so small values share a
/// text.
enum Column { Id, Title, Project, ProjectLook, Goal, Parent, Rest };

/// The parts of Rest, between spaces; none of them holds one.
enum class Part {
    Key,
    Flags,
    Counts,
    TrackedMs,
    Estimate,
    Running,
    CompletedAt,
    LetGoAt,
    CreatedAt,
    ModifiedAt,
    Plan,
    Due,
    Reminder,
    DayOrder,
    ProjectOrder,
    Priority,
    Stage,
    End,
};

enum Flag { HasNotes = 1, LocalOnly = 2, Repeats = 4, Blocked = 8 };

// How many bits the numbers in Counts take. A record has fewer than 64 fields, a set at most 600
// elements.
constexpr int conflictBits = 8;
constexpr int rolloverBits = 12;
constexpr int subtaskBits = 20;

/// A reference to a record that is deleted or has not come yet is hidden.
const QString &todoSql()
{
    static const QString flags = u"(t.has_notes <> 0) + 2 * coalesce(p.local_only <> 0, 0) + "
                                 "4 * (t.recurrence IS NOT NULL) + 8 * "_s +
                                 blockedSql();
    static const QString counts =
        u"t.conflicts + (t.rollover_count << 8) + ((SELECT count(*) + (count(s.completed_at) << 20)"
        " FROM todos s WHERE s.parent_id = t.id AND s.deleted = 0 AND s.let_go_at IS NULL) << 20)"_s;
    static const QString running =
        u"(SELECT max(e.started_at) FROM time_entries e WHERE e.todo_id = t.id AND e.deleted = 0 "
        "AND e.ended_at IS NULL)"_s;
    static const QString sql =
        u"SELECT t.id, t.title, p.id AS p, "
        "CASE WHEN p.id IS NOT NULL THEN coalesce(p.colour, '') || ' ' || coalesce(p.title, '') "
        "END "
        "AS l, "
        "CASE WHEN t.goal_id IS NOT NULL THEN (SELECT g.id FROM weekly_goals g WHERE "
        "g.id = t.goal_id AND g.deleted = 0) END AS g, "
        "CASE WHEN t.parent_id IS NOT NULL THEN (SELECT a.id FROM todos a WHERE "
        "a.id = t.parent_id AND a.deleted = 0) END AS a, "
        "format('%d %d %d %d %s %s %s %s %d %d %s %s %s %s %s %s %s', "
        "t.key, %1, %2, t.tracked_ms, t.estimate_minutes, %3, t.completed_at, t.let_go_at, "
        "t.created_at, t.modified_at, t.plan, t.due, t.next_reminder, t.day_order, "
        "t.project_order, t.priority, t.stage) AS r "_s.arg(flags, counts, running);
    return sql;
}

const QString &fromSql()
{
    static const QString sql =
        u"FROM todos t LEFT JOIN projects p ON p.id = t.project_id AND p.deleted = 0 WHERE "_s;
    return sql;
}

/// The lowest bits of a number, which it loses.
int takeBits(qint64 &number, int bits)
{
    const auto low = static_cast<int>(number & ((qint64{1} << bits) - 1));
    number >>= bits;
    return low;
}

void setProject(TodoRow &row, const Rows &rows)
{
    row.project = rows.id(Project);
    if (!row.project)
        return;
    const auto look = rows.text(ProjectLook);
    const auto space = look.indexOf(u' ');
    row.projectColour = look.first(space);
    row.projectTitle = look.sliced(space + 1);
}

/// The parts of Rest of one row.
class Parts
{
public:
    explicit Parts(QStringView text)
    {
        size_t part = 0;
        for (const auto word : qTokenize(text, u' ')) {
            if (part < m_parts.size())
                m_parts.at(part++) = word;
        }
    }
    [[nodiscard]] QStringView text(Part part) const
    {
        return m_parts.at(static_cast<size_t>(part));
    }
    [[nodiscard]] qint64 number(Part part) const { return text(part).toLongLong(); }
    [[nodiscard]] std::optional<qint64> numberOrNothing(Part part) const
    {
        return text(part).isEmpty() ? std::nullopt : std::optional(number(part));
    }

private:
    std::array<QStringView, static_cast<size_t>(Part::End)> m_parts;
};

void setNumbers(TodoRow &row, const Parts &parts)
{
    row.key = parts.number(Part::Key);
    const qint64 flags = parts.number(Part::Flags);
    row.hasNotes = flags & HasNotes;
    row.localOnly = flags & LocalOnly;
    row.repeats = flags & Repeats;
    row.blocked = flags & Blocked;
    qint64 counts = parts.number(Part::Counts);
    row.conflicts = takeBits(counts, conflictBits);
    row.rollovers = takeBits(counts, rolloverBits);
    row.subtasks = takeBits(counts, subtaskBits);
    row.subtasksDone = takeBits(counts, subtaskBits);
    row.trackedMinutes = static_cast<int>(parts.number(Part::TrackedMs) / 60'000);
    row.estimateMinutes = parts.numberOrNothing(Part::Estimate).transform([](qint64 minutes) {
        return static_cast<int>(minutes);
    });
    row.runningSinceMs = parts.numberOrNothing(Part::Running);
    row.completedAtMs = parts.numberOrNothing(Part::CompletedAt);
    row.letGoAtMs = parts.numberOrNothing(Part::LetGoAt);
    row.createdAtMs = parts.number(Part::CreatedAt);
    row.modifiedAtMs = parts.number(Part::ModifiedAt);
}

void setTexts(TodoRow &row, const Parts &parts)
{
    row.plan = Plan::fromText(parts.text(Part::Plan)).value_or(Plan());
    row.due = Due::fromText(parts.text(Part::Due)).value_or(Due());
    row.nextReminder = parts.text(Part::Reminder).toString();
    row.dayOrder = parts.text(Part::DayOrder).toString();
    row.projectOrder = parts.text(Part::ProjectOrder).toString();
    row.priority = priorityFromName(parts.text(Part::Priority)).value_or(Priority::None);
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

TodoRow TodoReader::rowOf(const Rows &rows)
{
    TodoRow row;
    row.id = rows.id(Id).value_or(RecordId());
    row.title = rows.text(Title);
    setProject(row, rows);
    row.goal = rows.id(Goal);
    row.parent = rows.id(Parent);
    const auto rest = rows.text(Rest);
    const Parts parts(rest);
    setNumbers(row, parts);
    setTexts(row, parts);
    const bool committed = m_moment.isCommitted(row.plan, row.id);
    row.stage = stageOf(factsOf(row, committed, parts.text(Part::Stage)));
    return row;
}

Result<void> TodoReader::read(const QString &sql, const QVariantList &values,
                              std::vector<TodoRow> &into)
{
    auto rows = m_connection.run(sql, values);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        into.push_back(rowOf(*rows));
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
    static const QString sql =
        todoSql() + fromSql() +
        u"t.deleted = 0 AND t.id = (SELECT e.todo_id FROM time_entries e JOIN todos o ON "
        "o.id = e.todo_id AND o.deleted = 0 WHERE e.deleted = 0 AND e.ended_at IS NULL "
        "ORDER BY e.started_at DESC, e.key DESC LIMIT 1)"_s;
    std::vector<TodoRow> rows;
    return read(sql, {}, rows).transform([&] {
        return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
    });
}

} // namespace sennight
