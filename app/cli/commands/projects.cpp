// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/decision.h"
#include "app/cli/field_text.h"
#include "commands.h"

#include "domain/duration_text.h"
#include "domain/order_key.h"
#include "store/store.h"
#include "store/sync_queries.h"

#include <algorithm>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

/// The colour that the fewest projects have, so that neighbours differ.
QString rarestColour(std::span<const ProjectRow> projects)
{
    const auto colours = QString::fromLatin1(spec(Field::ProjectColour).words).split(u' ');
    return *std::ranges::min_element(colours, {}, [&](const QString &colour) {
        return std::ranges::count(projects, colour, &ProjectRow::colour);
    });
}

QString lastOrder(std::span<const ProjectRow> projects)
{
    QString last;
    for (const ProjectRow &project : projects)
        last = std::max(last, project.order);
    return last;
}

/// The options of `project add` as the assignments that `project edit` takes.
QStringList assignmentsFrom(const Arguments &arguments)
{
    QStringList assignments;
    if (arguments.has("--colour"))
        assignments += u"colour="_s + arguments.value("--colour");
    if (arguments.has("--description"))
        assignments += u"description="_s + arguments.value("--description");
    if (arguments.has("--local-only"))
        assignments += u"local_only=yes"_s;
    return assignments;
}

void writeRow(JsonWriter &json, const ProjectRow &row)
{
    json.beginObject();
    json.text("id"_L1, row.id.toHex());
    json.text("title"_L1, row.title);
    json.text("status"_L1, row.status);
    json.text("colour"_L1, row.colour);
    json.text("priority"_L1, QString(priorityName(row.priority)));
    json.text("intention_id"_L1, row.intention ? row.intention->toHex() : QString());
    json.number("progress"_L1, row.progressPercent);
    json.number("open_todos"_L1, row.openTodos);
    json.number("done_todos"_L1, row.doneTodos);
    json.number("estimate_minutes"_L1, row.estimateMinutes);
    json.number("tracked_minutes"_L1, row.trackedMinutes);
    json.text("target_date"_L1, dateToText(row.targetDate));
    json.flag("local_only"_L1, row.localOnly);
    json.text("review_on"_L1, dateToText(row.reviewOn));
    json.text("order"_L1, row.order);
    json.endObject();
}

Answer<bool> isShared(const Session &session, const Record &project)
{
    const auto queries = SyncQueries::open(session.profile());
    if (!queries)
        return failed(queries);
    const auto isSharing = (*queries)->isSharing();
    if (!isSharing)
        return failed(isSharing);
    return *isSharing && !project.deleted && project.value(Field::ProjectLocalOnly) != Value(true);
}

} // namespace

Answer<void> addProjects(Invocation &call)
{
    const auto title = cleanLine(call.arguments.text()).trimmed();
    const auto projects = call.session.queries().projects(true);
    if (!projects)
        return failed(projects);
    const auto same = std::ranges::find_if(*projects, [&](const ProjectRow &project) {
        return project.title.compare(title, Qt::CaseInsensitive) == 0;
    });
    if (same != projects->end())
        return refused(
            u"There is a project \"%1\" already."_s.arg(same->title),
            u"Choose another name, or see: senn project show %1"_s.arg(same->id.toHex().left(8)));
    const auto order = orderKeyBetween(lastOrder(*projects), {}, call.session.random());
    auto creation = addProject(title, rarestColour(*projects), order, call.session.actionContext());
    const auto blank = blankRecord(Entity::Project, creation.id);
    auto edits = editsFromText(call.session, blank, assignmentsFrom(call.arguments));
    if (!edits)
        return failed(edits);
    for (Edit &edit : *edits) {
        std::erase_if(creation.action.edits,
                      [&](const Edit &made) { return made.field == edit.field; });
        creation.action.edits.push_back(std::move(edit));
    }
    return create(call, creation);
}

Answer<void> listProjects(Invocation &call)
{
    const auto projects = call.session.queries().projects(call.arguments.has("--all"));
    if (!projects)
        return failed(projects);
    if (call.out.json) {
        printJson(call.out, [&](JsonWriter &json) {
            json.beginArray();
            for (const ProjectRow &row : *projects)
                writeRow(json, row);
            json.endArray();
        });
        return {};
    }
    constexpr int titleColumn = 1;
    const ShortIds shortId(call.session);
    TextTable table(titleColumn);
    for (const ProjectRow &row : *projects)
        table.row({{shortId(row.id), Tone::Quiet},
                   {row.title},
                   {u"%1 open"_s.arg(row.openTodos)},
                   {u"%1 %"_s.arg(row.progressPercent), Tone::Good},
                   {row.trackedMinutes > 0 ? minutesToText(row.trackedMinutes) : QString()},
                   {row.targetDate.isValid() ? u"by "_s + dateToText(row.targetDate) : QString()},
                   {row.status == u"active" ? QString() : row.status, Tone::Quiet},
                   {row.localOnly ? u"this device only"_s : QString(), Tone::Quiet}});
    table.print(call.out);
    return {};
}

Answer<void> keepOnlyHere(Invocation &call, const Record &project)
{
    const auto edits = editsFromText(call.session, project, call.arguments.words.sliced(1));
    if (!edits)
        return failed(edits);
    const auto shared = isShared(call.session, project);
    if (!shared)
        return failed(shared);
    if (!*shared)
        return refused(u"\"%1\" is not shared, so there is nothing to delete elsewhere."_s.arg(
                           titleOf(project)),
                       u"A copy that a device has kept is deleted there."_s);
    if (edits->size() != 1 || edits->front().field != Field::ProjectLocalOnly ||
        edits->front().value != Value(true))
        return wrongUsage(u"--delete-elsewhere goes with local_only=yes and nothing else."_s,
                          u"Write: senn project edit PROJECT local_only=yes --delete-elsewhere"_s);
    const Answer<void> may =
        decided(call,
                u"This deletes \"%1\" and its todos on your other devices; they stay in the "
                "history there."_s.arg(titleOf(project)),
                u"Nothing was changed."_s);
    if (!may)
        return may;
    const auto store = call.session.store();
    if (!store)
        return failed(store);
    if (const auto kept = (*store)->keepHere(project.id, true); !kept)
        return failed(kept);
    call.out.changedSomething = true;
    return printChanged(call, project.id, u"Kept on this device only"_s);
}

Answer<void> archiveProject(Invocation &call)
{
    const auto project = recordNamed(call.session, Entity::Project, call.arguments.text());
    if (!project)
        return failed(project);
    const Action action{
        ActionKind::Edit, titleOf(*project), {{project->id, Field::ProjectStatus, u"archived"_s}}};
    if (auto committed = commit(call, action); !committed)
        return failed(committed);
    return printChanged(call, project->id, u"Archived"_s);
}

} // namespace sennight::cli
