// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "todo_reader_p.h"

namespace sennight {

/// Reads projects, goals and the sums of a week. Each call is to be made inside a snapshot.
class WeekReader
{
public:
    WeekReader(ReadConnection &connection, ProfileMoment &moment, ReferencedRecords &references,
               TodoReader &todos)
        : m_connection(connection)
        , m_moment(moment)
        , m_references(references)
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
    [[nodiscard]] Result<void> addRunning(WeekFacts &facts);
    [[nodiscard]] Result<std::vector<RowKey>> addLeftOver(WeekFacts &facts);
    /// Of the todos of one goal, or all where none is given.
    [[nodiscard]] Result<std::vector<RunningInterval>>
    running(const std::optional<RecordId> &goal = std::nullopt);

    ReadConnection &m_connection;
    ProfileMoment &m_moment;
    ReferencedRecords &m_references;
    TodoReader &m_todos;
    TodoLists m_lists;
};

} // namespace sennight
