// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/day_place.h"
#include "app/cli/decision.h"
#include "app/cli/field_text.h"
#include "commands.h"

#include "domain/duration_text.h"
#include "domain/person_week.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

/// What stands behind each "#": a word, or words in quotes.
QStringList namesAfterHashes(const QString &text)
{
    QStringList names;
    for (auto at = text.indexOf(u'#'); at >= 0; at = text.indexOf(u'#', at + 1)) {
        const bool quoted = at + 1 < text.size() && text[at + 1] == u'"';
        const auto start = at + (quoted ? 2 : 1);
        auto end = text.indexOf(quoted ? u'"' : u' ', start);
        end = end < 0 ? text.size() : end;
        names += text.sliced(std::min(start, end), std::max<qsizetype>(0, end - start)).trimmed();
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

/// Only the projects that the text may mean are looked up, each by its title: a list of all with
/// their sums would cost more than the rest of the call.
Answer<void> addProjectNames(const Session &session, const QString &text, QuickAddContext &context)
{
    constexpr int mostNames = 50;
    const auto &queries = session.queries();
    const auto names = namesAfterHashes(text);
    for (const QString &name : names | std::views::take(mostNames)) {
        const auto ids = queries.findByTitle(Entity::Project, name);
        if (!ids)
            return failed(ids);
        for (const RecordId &id : *ids | std::views::take(mostNames)) {
            const auto project = queries.record(id);
            if (!project)
                return failed(project);
            const auto status = project->text(Field::ProjectStatus);
            const bool ended = status == u"archived" || status == u"completed";
            const bool known = std::ranges::contains(context.projects, id, &NamedRecord::id);
            if (!ended && !known)
                context.projects.push_back({id, titleOf(*project)});
        }
    }
    return {};
}

/// The goals of the week that the text plans for.
Answer<void> addGoalNames(const Session &session, const QString &text, QuickAddContext &context)
{
    const auto plan = parseQuickAdd(text, context).plan;
    const auto day = plan.day.isValid() ? plan.day : context.today;
    const auto goals = session.queries().goals(plan.week.isValid() ? plan.week : IsoWeek::of(day));
    if (!goals)
        return failed(goals);
    for (const GoalRow &goal : *goals)
        context.goals.push_back({goal.id, goal.title, goal.week});
    return {};
}

/// Names are read only where the text may hold some: most todos name neither.
Answer<QuickAddResult> readTodo(const Session &session, const QString &text)
{
    auto context = session.quickAddContext();
    if (text.contains(u'#')) {
        if (auto added = addProjectNames(session, text, context); !added)
            return failed(added);
    }
    if (text.contains(u'~')) {
        if (auto added = addGoalNames(session, text, context); !added)
            return failed(added);
    }
    auto todo = parseQuickAdd(text, context);
    if (todo.title.trimmed().isEmpty())
        return wrongUsage(u"The todo has no title."_s,
                          u"Write what is to be done, for example: senn add 'Call the bank fri'"_s);
    return todo;
}

/// On a terminal, what was understood of the text.
void sayUnderstood(Invocation &call, const QuickAddResult &todo)
{
    if (!call.out.messagesOnTerminal() || call.out.json)
        return;
    const auto today = call.session.queries().today();
    const auto thisWeek = weekOf(today, call.session.queries().settings().firstDayOfWeek);
    QStringList parts{todo.title};
    if (!todo.plan.isNull())
        parts += planText(todo.plan, today, thisWeek);
    if (!todo.due.isNull())
        parts += u"due "_s + dueText(todo.due, today);
    if (todo.estimateMinutes)
        parts += minutesToText(*todo.estimateMinutes);
    for (const QuickAddChip &chip : todo.chips) {
        using enum QuickAddChip::Kind;
        if (chip.kind == Project || chip.kind == Tag || chip.kind == Priority ||
            chip.kind == Goal || chip.kind == Recurrence || chip.kind == Reminder)
            parts += chip.text;
    }
    call.out.note(parts.join(u" · "_s));
}

QStringList idsOf(std::span<const Record> records)
{
    QStringList ids;
    for (const Record &record : records)
        ids += record.id.toHex();
    return ids;
}

/// What a change of several records printed: a line each, or {"ids", "created"}.
void printSeveral(Invocation &call, const QString &what, std::span<const Record> records,
                  const Committed &committed)
{
    QStringList created;
    for (const TouchedRecord &touched : committed.records) {
        if (touched.created && touched.entity == Entity::Todo)
            created += touched.id.toHex();
    }
    if (!call.out.json) {
        for (const Record &record : records)
            call.out.line(u"%1: %2"_s.arg(what, titleOf(record)));
        return;
    }
    printJson(call.out, [&](JsonWriter &json) {
        json.beginObject();
        for (const auto &[name, ids] :
             {std::pair("ids"_L1, idsOf(records)), {"created"_L1, created}}) {
            json.key(name);
            json.beginArray();
            for (const QString &id : ids)
                json.value(QStringView(id));
            json.endArray();
        }
        json.endObject();
    });
}

std::unexpected<Failure> isDeleted(const Record &record)
{
    return refused(u"\"%1\" is deleted."_s.arg(titleOf(record)),
                   u"Bring it back first: senn restore %1"_s.arg(record.id.toHex().left(8)));
}

using Change = std::function<Action(std::span<const Record>, const ActionContext &)>;

Answer<void> changeTodos(Invocation &call, const Change &change, const QString &what)
{
    const auto todos = todosNamed(call.session, call.arguments.words);
    if (!todos)
        return failed(todos);
    const auto deleted = std::ranges::find_if(*todos, &Record::deleted);
    if (deleted != todos->end())
        return isDeleted(*deleted);
    const auto committed = commit(call, change(*todos, call.session.actionContext()));
    if (!committed)
        return failed(committed);
    printSeveral(call, what, *todos, *committed);
    return {};
}

} // namespace

Answer<void> addTodos(Invocation &call)
{
    const auto todo = readTodo(call.session, cleanLine(call.arguments.text()));
    if (!todo)
        return failed(todo);
    const auto place = placesAtEnd(call.session, todo->plan, 1);
    if (!place)
        return failed(place);
    const auto inProject = placeInProject(call.session, todo->project);
    if (!inProject)
        return failed(inProject);
    auto created = create(call, addTodo(*todo, {.day = place->front(), .project = *inProject},
                                        call.session.actionContext()));
    if (created)
        sayUnderstood(call, *todo);
    return created;
}

Answer<void> markDone(Invocation &call)
{
    const auto todos = todosNamed(call.session, call.arguments.words);
    if (!todos)
        return failed(todos);
    const auto deleted = std::ranges::find_if(*todos, &Record::deleted);
    if (deleted != todos->end())
        return isDeleted(*deleted);
    const auto running = runningEntries(call.session);
    if (!running)
        return failed(running);
    const auto committed = commit(call, complete(*todos, *running, call.session.actionContext()));
    if (!committed)
        return failed(committed);
    printSeveral(call, u"Done"_s, *todos, *committed);
    return {};
}

Answer<void> markLetGo(Invocation &call)
{
    const auto running = runningEntries(call.session);
    if (!running)
        return failed(running);
    const auto letGoStopping = [&](std::span<const Record> todos, const ActionContext &context) {
        return letGo(todos, *running, context);
    };
    return changeTodos(call, letGoStopping, u"Let go"_s);
}

Answer<void> reopenTodos(Invocation &call)
{
    return changeTodos(call, reopen, u"Open again"_s);
}

Answer<void> deleteRecords(Invocation &call)
{
    const auto records = recordsNamed(call.session, call.arguments.words);
    if (!records)
        return failed(records);
    if (auto confirmed = confirmDeletion(call, *records); !confirmed)
        return confirmed;
    const auto running = runningEntries(call.session);
    if (!running)
        return failed(running);
    const auto committed =
        commit(call, sennight::remove(*records, *running, call.session.actionContext()));
    if (!committed)
        return failed(committed);
    printSeveral(call, u"Deleted"_s, *records, *committed);
    return {};
}

Answer<void> restoreRecords(Invocation &call)
{
    const auto records = recordsNamed(call.session, call.arguments.words);
    if (!records)
        return failed(records);
    const auto committed = commit(call, restore(*records, call.session.actionContext()));
    if (!committed)
        return failed(committed);
    printSeveral(call, u"Restored"_s, *records, *committed);
    return {};
}

namespace {

bool isNone(const QString &text)
{
    return text.isEmpty() || text == u"none" || text == u"nothing";
}

Answer<Action> planAction(const Session &session, const Record &todo, const QString &view,
                          const QString &text)
{
    Plan wanted;
    if (!isNone(text)) {
        auto read = planFromText(session, text);
        if (!read)
            return failed(read);
        if (view == u"week") {
            const auto week = weekFromText(session, text);
            if (!week)
                return failed(week);
            wanted.week = *week;
        } else if (!read->day.isValid()) {
            return wrongUsage(u"\"%1\" is a week, not a day."_s.arg(text),
                              u"Write: senn move ID week '%1'"_s.arg(text));
        } else {
            wanted = *read;
        }
    }
    const auto places = placesAtEnd(session, wanted, 1);
    if (!places)
        return failed(places);
    return plan(std::span(&todo, 1), wanted, *places, session.actionContext());
}

Answer<Action> projectAction(const Session &session, const Record &todo, const QString &name)
{
    auto edits =
        editsFromText(session, todo, {u"project_id="_s + (isNone(name) ? QString() : name)});
    if (!edits)
        return failed(edits);
    const auto moved = std::ranges::find(*edits, Field::TodoProject, &Edit::field);
    const auto *project = moved == edits->end() ? nullptr : std::get_if<RecordId>(&moved->value);
    if (project && todo.reference(Field::TodoProject) != *project) {
        const auto place = placeInProject(session, *project);
        if (!place)
            return failed(place);
        edits->push_back({.record = todo.id, .field = Field::TodoProjectOrder, .value = *place});
    }
    return Action{ActionKind::Move, titleOf(todo), *std::move(edits)};
}

} // namespace

Answer<void> moveTodo(Invocation &call)
{
    const auto todo = recordNamed(call.session, Entity::Todo, call.arguments.words[0]);
    if (!todo)
        return failed(todo);
    if (todo->deleted)
        return isDeleted(*todo);
    const auto where = call.arguments.words[1];
    const auto text = call.arguments.text(2).trimmed();
    Answer<Action> action = wrongUsage(u"A todo does not move to a \"%1\"."_s.arg(where),
                                       u"Write day, week, project or status."_s);
    if (where == u"day" || where == u"week")
        action = planAction(call.session, *todo, where, text);
    else if (where == u"project")
        action = projectAction(call.session, *todo, text);
    else if (where == u"status")
        action = statusAction(call.session, *todo, text);
    if (!action)
        return failed(action);
    if (auto committed = commit(call, *action); !committed)
        return failed(committed);
    return printChanged(call, todo->id, u"Moved"_s);
}

} // namespace sennight::cli
