// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_reader_p.h"

#include "domain/person_week.h"
#include "project_sums_p.h"

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 msPerMinute = 60'000;

/// Done work by estimate; a todo without one weighs as much as the average one. 100 only when
/// nothing is left.
int derivedProgress(const ProjectSums &sums)
{
    const qint64 todos = sums.open + sums.done;
    if (todos == 0)
        return 0;
    const double average =
        sums.estimateMinutes > 0 ? double(sums.estimateMinutes) / double(sums.estimated) : 1.0;
    const auto weight = [&](qint64 count, qint64 estimated, qint64 minutes) {
        return double(minutes) + double(count - estimated) * average;
    };
    const bool anyEstimate = sums.estimateMinutes > 0;
    const double all = weight(todos, anyEstimate ? sums.estimated : 0, sums.estimateMinutes);
    const double done =
        weight(sums.done, anyEstimate ? sums.estimatedDone : 0, sums.estimateMinutesDone);
    return sums.open == 0 ? 100 : std::clamp(static_cast<int>(100 * done / all), 0, 99);
}

bool isEnded(const QString &status)
{
    return status == "completed"_L1 || status == "archived"_L1;
}

ProjectSums sumsOf(const Rows &rows)
{
    constexpr int first = 14;
    return {rows.number(first),     rows.number(first + 1), rows.number(first + 2),
            rows.number(first + 3), rows.number(first + 4), rows.number(first + 5),
            rows.number(first + 6)};
}

ProjectRow projectOf(const Rows &rows)
{
    const ProjectSums sums = sumsOf(rows);
    ProjectRow row;
    row.key = rows.number(0);
    row.id = rows.id(1).value_or(RecordId());
    row.title = rows.text(2);
    row.colour = rows.text(3);
    row.status = rows.isNull(4) ? u"active"_s : rows.text(4);
    row.intention = rows.id(5);
    row.priority = priorityFromName(rows.text(6)).value_or(Priority::None);
    row.openTodos = static_cast<int>(sums.open);
    row.doneTodos = static_cast<int>(sums.done);
    row.progressPercent = rows.isNull(7) ? derivedProgress(sums) : rows.integer(7);
    row.estimateMinutes = static_cast<int>(sums.estimateMinutes);
    row.trackedMinutes = static_cast<int>(sums.trackedMs / msPerMinute);
    row.targetDate = dateFromText(rows.text(8)).value_or(QDate());
    row.localOnly = rows.flag(9);
    row.order = rows.text(10);
    return row;
}

/// Counted from the last review, or from when the project was made.
QDate reviewOn(const Rows &rows, ProfileMoment &moment)
{
    if (rows.isNull(11))
        return {};
    const QDate last = dateFromText(rows.text(12)).value_or(QDate());
    return (last.isValid() ? last : moment.dateOf(rows.number(13))).addDays(rows.integer(11));
}

enum GoalColumn {
    Key,
    Id,
    Title,
    WeekText,
    Project,
    ProjectTitle,
    ProjectColour,
    TargetMinutes,
    TargetCount,
    CompletedAt,
    Status,
    Order,
    Todos,
    Done,
    Estimates,
    TrackedMs,
};

GoalRow goalOf(const Rows &rows)
{
    GoalRow row;
    row.key = rows.number(Key);
    row.id = rows.id(Id).value_or(RecordId());
    row.title = rows.text(Title);
    row.week = IsoWeek::fromText(rows.text(WeekText)).value_or(IsoWeek());
    row.project = rows.id(Project);
    row.projectTitle = rows.text(ProjectTitle);
    row.projectColour = rows.text(ProjectColour);
    row.todos = qMax(rows.integer(Todos), rows.integer(TargetCount));
    row.done = rows.integer(Done);
    row.estimateMinutes =
        rows.isNull(TargetMinutes) ? rows.integer(Estimates) : rows.integer(TargetMinutes);
    row.trackedMinutes = static_cast<int>(rows.number(TrackedMs) / msPerMinute);
    const auto status = rows.text(Status);
    const bool saidNo = status == "missed"_L1 || status == "dropped"_L1;
    row.reached = !saidNo && (!rows.isNull(CompletedAt) || status == "completed"_L1 ||
                              (row.todos > 0 && row.done >= row.todos));
    if (row.reached)
        row.completionPercent = 100;
    else if (row.todos > 0)
        row.completionPercent = qMin(99, 100 * row.done / row.todos);
    row.status = status;
    row.order = rows.text(Order);
    return row;
}

/// What a todo of a week counts for. One let go takes no time and counts for nothing.
struct PlannedTodo
{
    QDate day; ///< none: any day of the week
    bool isDone = false;
    int trackedMinutes = 0;
    int estimateMinutes = 0;
};

void addTo(WeekFacts &facts, const PlannedTodo &todo)
{
    const int done = todo.isDone ? 1 : 0;
    ++facts.todos;
    facts.done += done;
    const auto day = std::ranges::find(facts.days, todo.day, &DayFacts::date);
    if (day == facts.days.end())
        return;
    ++day->todos;
    day->done += done;
    day->plannedMinutes +=
        todo.isDone && todo.trackedMinutes > 0 ? todo.trackedMinutes : todo.estimateMinutes;
}

} // namespace

Result<std::vector<ProjectRow>> WeekReader::projects(bool includeEnded)
{
    static const QString sql =
        u"SELECT p.key, p.id, p.title, p.colour, p.status, (SELECT i.id FROM intentions i WHERE "
        "i.id = p.intention_id AND i.deleted = 0), p.priority, p.progress, p.target_date, "
        "p.local_only, p.\"order\", p.review_interval_days, p.reviewed_on, p.created_at, s.open, "
        "s.done, s.estimated, s.estimated_done, "
        "s.estimate_minutes, s.estimate_minutes_done, s.tracked_ms FROM projects p "
        "LEFT JOIN project_sums s ON s.project = p.id WHERE p.deleted = 0 "
        "ORDER BY p.\"order\", p.key"_s;
    auto rows = m_connection.run(sql);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<ProjectRow> projects;
    while (rows->next()) {
        if (!includeEnded && isEnded(rows->text(4)))
            continue;
        projects.push_back(projectOf(*rows));
        projects.back().reviewOn = reviewOn(*rows, m_moment);
    }
    return rows->outcome().transform([&] { return std::move(projects); });
}

Result<std::vector<GoalRow>> WeekReader::goals(IsoWeek week)
{
    static const QString sql =
        u"SELECT g.key, g.id, g.title, g.week, p.id, p.title, p.colour, g.target_minutes, "
        "g.target_count, g.completed_at, g.status, g.\"order\", count(t.key), "
        "count(t.completed_at), sum(t.estimate_minutes), sum(t.tracked_ms) FROM weekly_goals g "
        "LEFT JOIN projects p ON p.id = g.project_id AND p.deleted = 0 "
        "LEFT JOIN todos t ON t.goal_id = g.id AND t.deleted = 0 AND t.let_go_at IS NULL "
        "WHERE g.week = ? AND g.deleted = 0 GROUP BY g.key ORDER BY g.\"order\", g.key"_s;
    auto rows = m_connection.run(sql, {week.toText()});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<GoalRow> goals;
    while (rows->next())
        goals.push_back(goalOf(*rows));
    if (const auto outcome = rows->outcome(); !outcome)
        return std::unexpected(outcome.error());
    for (GoalRow &goal : goals) {
        auto timers = running(goal.id);
        if (!timers)
            return std::unexpected(timers.error());
        goal.running = std::move(*timers);
    }
    return goals;
}

Result<std::vector<RunningInterval>> WeekReader::running(const std::optional<RecordId> &goal)
{
    return m_references.running().transform([&](const ReferencedRecords::Running *running) {
        std::vector<RunningInterval> intervals;
        for (const auto &timer : running->timers) {
            if (!goal || timer.goal == goal)
                intervals.push_back({m_moment.dateOf(timer.sinceMs), timer.sinceMs});
        }
        return intervals;
    });
}

Result<void> WeekReader::addRunning(WeekFacts &facts)
{
    return running().transform(
        [&](std::vector<RunningInterval> &&intervals) { facts.running = std::move(intervals); });
}

/// Each weekday's own capacity in that week, else the setting's; Monday first.
std::array<int, 7> WeekReader::capacityOf(IsoWeek week)
{
    static const QString sql =
        u"SELECT element, value FROM elements WHERE entity = %1 AND record = ? AND field = %2"_s
            .arg(int(Entity::Week))
            .arg(numberOf(Field::WeekCapacity));
    auto capacity = m_moment.settings().capacityMinutes;
    const auto key = m_moment.weekKey(week);
    if (!key)
        return capacity;
    auto rows = m_connection.run(sql, {*key});
    while (rows && rows->next()) {
        const int weekday = rows->text(0).toInt();
        if (weekday >= 1 && weekday <= 7)
            capacity.at(static_cast<size_t>(weekday) - 1) = rows->integer(1);
    }
    return capacity;
}

WeekFacts WeekReader::emptyFacts(IsoWeek week)
{
    WeekFacts facts;
    facts.week = week;
    const QDate first = firstDayOf(week, m_moment.settings().firstDayOfWeek);
    const auto capacity = capacityOf(week);
    for (int day = 0; day < 7; ++day) {
        const QDate date = first.addDays(day);
        facts.days.push_back(
            {.date = date,
             .capacityMinutes = capacity.at(static_cast<size_t>(date.dayOfWeek()) - 1)});
    }
    facts.committed = m_moment.hasCommitment(week);
    return facts;
}

Result<WeekFacts> WeekReader::facts(IsoWeek week)
{
    WeekFacts facts = emptyFacts(week);
    return addPlanned(facts)
        .and_then([&] { return addTracked(facts); })
        .and_then([&] { return addRunning(facts); })
        .and_then([&] { return addLeftOver(facts); })
        .transform([&](const auto &) { return std::move(facts); });
}

/// Where all todos are shown the facts are counted from their rows, which are read anyway.
Result<WeekSnapshot> WeekReader::snapshot(IsoWeek week, const QString &query, int mostLeftOver)
{
    WeekSnapshot snapshot;
    snapshot.facts = emptyFacts(week);
    const auto added = query.isEmpty() ? addTodos(snapshot, mostLeftOver)
                                       : addMatches(snapshot, query, mostLeftOver);
    return added.and_then([&] { return addTracked(snapshot.facts); })
        .and_then([&] { return addRunning(snapshot.facts); })
        .and_then([&] { return goals(week); })
        .transform([&](std::vector<GoalRow> &&goals) {
            snapshot.goals = std::move(goals);
            return std::move(snapshot);
        });
}

Result<void> WeekReader::addTodos(WeekSnapshot &snapshot, int mostLeftOver)
{
    auto todos = m_todos.list({.kind = TodoFilter::Kind::Week, .week = snapshot.facts.week}, -1);
    if (!todos)
        return std::unexpected(todos.error());
    for (const TodoRow &row : *todos) {
        if (!row.letGoAtMs)
            addTo(snapshot.facts, {row.plan.day, row.completedAtMs.has_value(),
                                   row.trackedMinutes(), row.estimateMinutes.value_or(0)});
    }
    snapshot.todos = std::move(*todos);
    const auto leftOver = addLeftOver(snapshot.facts);
    if (!leftOver)
        return std::unexpected(leftOver.error());
    const auto shown = std::min(leftOver->size(), static_cast<size_t>(std::max(0, mostLeftOver)));
    return m_todos.rows(std::span(*leftOver).first(shown)).transform([&](auto &&rows) {
        snapshot.leftOver = std::forward<decltype(rows)>(rows);
    });
}

Result<void> WeekReader::addMatches(WeekSnapshot &snapshot, const QString &query, int mostLeftOver)
{
    using Kind = TodoFilter::Kind;
    const IsoWeek week = snapshot.facts.week;
    const auto list = [&](Kind kind, int limit, std::vector<TodoRow> &into) {
        return m_todos.list({.kind = kind, .week = week, .query = query}, limit)
            .transform([&](std::vector<TodoRow> &&rows) { into = std::move(rows); });
    };
    return addPlanned(snapshot.facts)
        .and_then([&] { return addLeftOver(snapshot.facts).transform([](const auto &) {}); })
        .and_then([&] { return list(Kind::Week, -1, snapshot.todos); })
        .and_then([&] { return list(Kind::LeftOver, mostLeftOver, snapshot.leftOver); });
}

Result<void> WeekReader::addPlanned(WeekFacts &facts)
{
    static const QString sql =
        u"SELECT t.plan, t.completed_at IS NOT NULL, t.tracked_ms, t.estimate_minutes FROM todos t "
        "WHERE t.deleted = 0 AND t.plan IN (?, ?, ?, ?, ?, ?, ?, ?) AND t.let_go_at IS NULL"_s;
    QVariantList plans{facts.week.toText()};
    for (const auto &day : facts.days)
        plans += dateToText(day.date);
    auto rows = m_connection.run(sql, plans);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        addTo(facts, {dateFromText(rows->code(0)).value_or(QDate()), rows->flag(1),
                      static_cast<int>(rows->number(2) / msPerMinute), rows->integer(3)});
    return rows->outcome();
}

Result<void> WeekReader::addTracked(WeekFacts &facts)
{
    static const QString sql =
        u"SELECT e.started_at, e.ended_at - e.started_at FROM time_entries e WHERE e.deleted = 0 "
        "AND e.started_at >= ? AND e.started_at < ? AND e.ended_at > e.started_at"_s;
    std::array<qint64, 8> starts{};
    for (size_t day = 0; day < starts.size(); ++day)
        starts.at(day) = m_moment.startOfDayMs(facts.days[0].date.addDays(qint64(day)));
    auto rows = m_connection.run(sql, {starts.front(), starts.back()});
    if (!rows)
        return std::unexpected(rows.error());
    std::array<qint64, 7> trackedMs{};
    while (rows->next()) {
        const auto behind = std::ranges::upper_bound(starts, rows->number(0));
        trackedMs.at(static_cast<size_t>(behind - starts.begin()) - 1) += rows->number(1);
    }
    for (size_t day = 0; day < trackedMs.size(); ++day)
        facts.days[day].trackedMinutes = static_cast<int>(trackedMs.at(day) / msPerMinute);
    return rows->outcome();
}

/// All of them, in the order of the list.
Result<std::vector<RowKey>> WeekReader::addLeftOver(WeekFacts &facts)
{
    std::vector<RowKey> keys;
    const auto runs = m_lists.runs({.kind = TodoFilter::Kind::LeftOver, .week = facts.week});
    for (const auto &run : runs) {
        auto rows = m_connection.run(u"SELECT t.key, t.estimate_minutes FROM todos t WHERE "_s +
                                         run.where.text + u" ORDER BY "_s + run.order,
                                     run.where.values);
        if (!rows)
            return std::unexpected(rows.error());
        while (rows->next()) {
            keys.push_back(rows->number(0));
            facts.leftOverMinutes += rows->integer(1);
        }
        if (const auto outcome = rows->outcome(); !outcome)
            return std::unexpected(outcome.error());
    }
    facts.leftOver = static_cast<int>(keys.size());
    return keys;
}

} // namespace sennight
