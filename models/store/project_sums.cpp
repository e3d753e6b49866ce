// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_sums_p.h"

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

} // namespace

void ProjectSums::operator+=(const ProjectSums &other)
{
    open += other.open;
    done += other.done;
    estimated += other.estimated;
    estimatedDone += other.estimatedDone;
    estimateMinutes += other.estimateMinutes;
    estimateMinutesDone += other.estimateMinutesDone;
    trackedMs += other.trackedMs;
}

void ProjectSums::operator-=(const ProjectSums &other)
{
    open -= other.open;
    done -= other.done;
    estimated -= other.estimated;
    estimatedDone -= other.estimatedDone;
    estimateMinutes -= other.estimateMinutes;
    estimateMinutesDone -= other.estimateMinutesDone;
    trackedMs -= other.trackedMs;
}

ProjectShare ProjectShare::of(const StoredRecord &todo)
{
    const auto *project = std::get_if<RecordId>(&todo.value(Field::TodoProject));
    if (!todo.inTable || todo.isDeleted() || !project)
        return {};
    ProjectShare share{*project, {.trackedMs = todo.trackedMs}};
    if (!isNull(todo.value(Field::TodoLetGo)))
        return share;
    const bool done = !isNull(todo.value(Field::TodoCompletion));
    const auto *estimate = std::get_if<qint64>(&todo.value(Field::TodoEstimate));
    share.sums.open = done ? 0 : 1;
    share.sums.done = done ? 1 : 0;
    share.sums.estimated = estimate ? 1 : 0;
    share.sums.estimatedDone = estimate && done ? 1 : 0;
    share.sums.estimateMinutes = estimate ? *estimate : 0;
    share.sums.estimateMinutesDone = estimate && done ? *estimate : 0;
    return share;
}

void ProjectSumsTable::change(const ProjectShare &before, const ProjectShare &after)
{
    if (before == after)
        return;
    if (!before.project.isNull())
        m_changes[before.project] -= before.sums;
    if (!after.project.isNull())
        m_changes[after.project] += after.sums;
}

Result<void> ProjectSumsTable::write()
{
    static const QString upsert =
        u"INSERT INTO project_sums VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
        " open = open + excluded.open, done = done + excluded.done,"
        " estimated = estimated + excluded.estimated,"
        " estimated_done = estimated_done + excluded.estimated_done,"
        " estimate_minutes = estimate_minutes + excluded.estimate_minutes,"
        " estimate_minutes_done = estimate_minutes_done + excluded.estimate_minutes_done,"
        " tracked_ms = tracked_ms + excluded.tracked_ms"_s;
    for (const auto &[project, sums] : std::exchange(m_changes, {})) {
        if (sums == ProjectSums())
            continue;
        const Result<void> written = m_connection.run(
            upsert, project, sums.open, sums.done, sums.estimated, sums.estimatedDone,
            sums.estimateMinutes, sums.estimateMinutesDone, sums.trackedMs);
        if (!written)
            return written;
    }
    return {};
}

Result<qint64> countWrongProjectSums(Connection &connection)
{
    static const QString sql =
        u"WITH summed AS (SELECT project_id, count(iif(let_go_at IS NULL AND completed_at IS NULL,"
        " 1, NULL)) AS open, count(iif(let_go_at IS NULL, completed_at, NULL)) AS done,"
        " count(iif(let_go_at IS NULL, estimate_minutes, NULL)),"
        " count(iif(let_go_at IS NULL AND completed_at IS NOT NULL, estimate_minutes, NULL)),"
        " total(iif(let_go_at IS NULL, estimate_minutes, 0)),"
        " total(iif(let_go_at IS NULL AND completed_at IS NOT NULL, estimate_minutes, 0)),"
        " total(tracked_ms) AS tracked_ms FROM todos"
        " WHERE deleted = 0 AND project_id IS NOT NULL GROUP BY project_id),"
        " wanted AS (SELECT * FROM summed WHERE open OR done OR tracked_ms),"
        " kept AS (SELECT * FROM project_sums WHERE open OR done OR tracked_ms)"
        " SELECT (SELECT count(*) FROM (SELECT * FROM wanted EXCEPT SELECT * FROM kept))"
        " + (SELECT count(*) FROM (SELECT * FROM kept EXCEPT SELECT * FROM wanted))"_s;
    return connection.scalar(sql).transform(
        [](const QVariant &count) { return count.toLongLong(); });
}

} // namespace sennight
