// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "todo_reader_p.h"

namespace sennight {

/// Reads projects, goals and the sums of a week. Each call is to be made inside a snapshot.
class WeekReader
{
public:
    WeekReader(ReadConnection &connection, ProfileMoment &moment, TodoReader &todos)
        : m_connection(connection)
        , m_moment(moment)
        , m_todos(todos)
        , m_lists(moment)
    {}

    [[nodiscard]] Result<std::vector<ProjectRow>> projects(bool includeEnded);
    [[nodiscard]] Result<std::vector<GoalRow>> goals(IsoWeek week);
    [[nodiscard]] Result<WeekFacts> facts(IsoWeek week);
    [[nodiscard]] Result<WeekSnapshot> snapshot(IsoWeek week, const QString &query,
                                                int mostLeftOver);

private:
    [[nodiscard]] WeekFacts emptyFacts(IsoWeek week);
    [[nodiscard]] Result<void> addTodos(WeekSnapshot &snapshot, int mostLeftOver);
    [[nodiscard]] Result<void> addMatches(WeekSnapshot &snapshot, const QString &query,
                                          int mostLeftOver);
    [[nodiscard]] std::array<int, 7> capacityOf(IsoWeek week);
    [[nodiscard]] Result<void> addPlanned(WeekFacts &facts);
    [[nodiscard]] Result<void> addTracked(WeekFacts &facts);
    [[nodiscard]] Result<std::vector<RowKey>> addLeftOver(WeekFacts &facts);

    ReadConnection &m_connection;
    ProfileMoment &m_moment;
    TodoReader &m_todos;
    TodoLists m_lists;
};

} // namespace sennight
