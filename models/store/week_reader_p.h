// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "todo_lists_p.h"

namespace sennight {

/// Reads projects, goals and the sums of a week. Each call is to be made inside a snapshot.
class WeekReader
{
public:
    WeekReader(ReadConnection &connection, ProfileMoment &moment)
        : m_connection(connection)
        , m_moment(moment)
        , m_lists(moment)
    {}

    [[nodiscard]] Result<std::vector<ProjectRow>> projects(bool includeEnded);
    [[nodiscard]] Result<std::vector<GoalRow>> goals(IsoWeek week);
    [[nodiscard]] Result<WeekFacts> facts(IsoWeek week);

private:
    [[nodiscard]] std::array<int, 7> capacityOf(IsoWeek week);
    [[nodiscard]] Result<void> addPlanned(WeekFacts &facts);
    [[nodiscard]] Result<void> addTracked(WeekFacts &facts);
    [[nodiscard]] Result<void> addLeftOver(WeekFacts &facts);

    ReadConnection &m_connection;
    ProfileMoment &m_moment;
    TodoLists m_lists;
};

} // namespace sennight
