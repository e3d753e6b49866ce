// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referenced_records_p.h"

namespace sennight {

using namespace Qt::StringLiterals;

void ReferencedRecords::refresh()
{
    if (m_version == m_moment.version())
        return;
    m_version = m_moment.version();
    m_projects.clear();
    m_goals.clear();
    m_running.reset();
}

auto ReferencedRecords::project(const RecordId &id) -> Result<const Project *>
{
    static const QString sql =
        u"SELECT title, colour, local_only FROM projects WHERE id = ? AND deleted = 0"_s;
    refresh();
    auto known = m_projects.find(id);
    if (known == m_projects.end()) {
        auto rows = m_connection.run(sql, {id.toBytes()});
        if (!rows)
            return std::unexpected(rows.error());
        std::optional<Project> project;
        if (rows->next())
            project = Project{rows->text(0), rows->text(1), rows->flag(2)};
        if (const auto outcome = rows->outcome(); !outcome)
            return std::unexpected(outcome.error());
        known = m_projects.emplace(id, std::move(project)).first;
    }
    return known->second ? &*known->second : nullptr;
}

Result<bool> ReferencedRecords::hasGoal(const RecordId &id)
{
    static const QString sql = u"SELECT 1 FROM weekly_goals WHERE id = ? AND deleted = 0"_s;
    refresh();
    if (const auto known = m_goals.find(id); known != m_goals.end())
        return known->second;
    return m_connection.number(sql, {id.toBytes()}).transform([&](std::optional<qint64> found) {
        return m_goals[id] = found.has_value();
    });
}

auto ReferencedRecords::running() -> Result<const Running *>
{
    static const QString sql =
        u"SELECT e.started_at, t.key, t.id, t.goal_id FROM time_entries e INDEXED BY "
        "time_entries_running JOIN todos t ON t.id = e.todo_id AND "
        "t.deleted = 0 WHERE e.deleted = 0 AND e.ended_at IS NULL "
        "ORDER BY e.started_at DESC, e.key DESC"_s;
    refresh();
    if (m_running)
        return &*m_running;
    auto rows = m_connection.run(sql);
    if (!rows)
        return std::unexpected(rows.error());
    Running running;
    while (rows->next()) {
        if (!running.latest)
            running.latest = rows->number(1);
        running.timers.push_back({rows->id(3), rows->number(0)});
        running.sinceMs.emplace(rows->id(2).value_or(RecordId()), rows->number(0));
    }
    return rows->outcome().transform(
        [&]() -> const Running * { return &m_running.emplace(std::move(running)); });
}

} // namespace sennight
