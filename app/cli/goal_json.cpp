// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_json.h"

#include "domain/duration_text.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

Answer<std::vector<GoalRow>> goalsOf(const Session &session, IsoWeek week)
{
    auto goals = session.queries().goals(week);
    if (!goals)
        return failed(goals);
    for (GoalRow &goal : *goals)
        goal.trackedMinutes = goal.trackedAt(session.clock().nowMs());
    return *std::move(goals);
}

void writeGoalRow(JsonWriter &json, const GoalRow &row)
{
    json.beginObject();
    json.text("id"_L1, row.id.toHex());
    json.text("title"_L1, row.title);
    json.text("week"_L1, row.week.toText());
    json.text("project_id"_L1, row.project ? row.project->toHex() : QString());
    json.text("project"_L1, row.projectTitle);
    json.number("todos"_L1, row.todos);
    json.number("done"_L1, row.done);
    json.number("completion_percent"_L1, row.completionPercent);
    json.number("estimate_minutes"_L1, row.estimateMinutes);
    json.number("tracked_minutes"_L1, row.trackedMinutes);
    json.flag("reached"_L1, row.reached);
    json.text("order"_L1, row.order);
    json.endObject();
}

QString goalTimeText(const GoalRow &row)
{
    if (row.estimateMinutes == 0 && row.trackedMinutes == 0)
        return {};
    return u"%1 of %2"_s.arg(minutesToText(row.trackedMinutes), minutesToText(row.estimateMinutes));
}

} // namespace sennight::cli
