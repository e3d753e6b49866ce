// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/field_text.h"
#include "app/cli/goal_json.h"
#include "commands.h"

#include "domain/order_key.h"
#include "domain/person_week.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

Answer<IsoWeek> wantedWeek(const Invocation &call)
{
    if (call.arguments.has("--week"))
        return weekFromText(call.session, call.arguments.value("--week"));
    return weekOf(call.session.queries().today(), call.session.queries().settings().firstDayOfWeek);
}

} // namespace

Answer<void> addGoals(Invocation &call)
{
    const auto week = wantedWeek(call);
    if (!week)
        return failed(week);
    std::optional<RecordId> project;
    if (call.arguments.has("--project")) {
        const auto named =
            recordNamed(call.session, Entity::Project, call.arguments.value("--project"));
        if (!named)
            return failed(named);
        project = named->id;
    }
    const auto goals = goalsOf(call.session, *week);
    if (!goals)
        return failed(goals);
    const auto last = goals->empty() ? QString() : goals->back().order;
    const auto order = orderKeyBetween(last, {}, call.session.random());
    auto creation = addGoal(cleanLine(call.arguments.text()).trimmed(), *week, project, order,
                            call.session.actionContext());
    if (call.arguments.has("--target")) {
        const auto blank = blankRecord(Entity::Goal, creation.id);
        auto edits = editsFromText(call.session, blank,
                                   {u"target_minutes="_s + call.arguments.value("--target")});
        if (!edits)
            return failed(edits);
        append(creation.action.edits, *std::move(edits));
    }
    return create(call, creation);
}

Answer<void> listGoals(Invocation &call)
{
    const auto week = wantedWeek(call);
    if (!week)
        return failed(week);
    const auto goals = goalsOf(call.session, *week);
    if (!goals)
        return failed(goals);
    if (call.out.json) {
        printJson(call.out, [&](JsonWriter &json) {
            json.beginArray();
            for (const GoalRow &row : *goals)
                writeGoalRow(json, row);
            json.endArray();
        });
        return {};
    }
    constexpr int titleColumn = 1;
    const ShortIds shortId(call.session);
    TextTable table(titleColumn);
    for (const GoalRow &row : *goals)
        table.row({{shortId(row.id), Tone::Quiet},
                   {row.title},
                   {u"%1 of %2 done"_s.arg(row.done).arg(row.todos)},
                   {goalTimeText(row)},
                   {row.reached ? u"reached"_s : QString(), Tone::Good},
                   {row.projectTitle, Tone::Quiet}});
    table.print(call.out);
    return {};
}

} // namespace sennight::cli
