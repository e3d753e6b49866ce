// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The attributes of one exported task.
#include "import_builder_p.h"
#include "taskwarrior_export_p.h"
#include "taskwarrior_p.h"

#include "domain/entities.h"
#include "domain/stage.h"

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

QString kept(const Record &todo, QLatin1StringView name)
{
    return extraText(todo, taskwarrior::prefix + u':' + name);
}

} // namespace

void TaskwarriorExport::addCommon(JsonObject &task, const Record &todo)
{
    const QString title = todo.text(Field::TodoTitle);
    const QString original = jsonFromText(kept(todo, "description"_L1)).text;
    task.text(u"description", cleanLine(original).trimmed() == title ? original : title);
    task.text(u"entry", taskwarrior::instantText(
                            todo.number(Field::TodoCreatedAt).value_or(todo.modifiedAtMs)));
    task.text(u"modified", taskwarrior::instantText(todo.modifiedAtMs));
    const auto priority = priorityFromName(todo.text(Field::TodoPriority));
    constexpr std::array letters{"", "L", "M", "H"};
    if (priority && *priority != Priority::None)
        task.text(u"priority", QString::fromLatin1(letters.at(static_cast<size_t>(*priority))));
    else if (const QString unknown = kept(todo, "priority"_L1); !unknown.isEmpty())
        task.text(u"priority", unknown);
    addProject(task, todo);
    const Plan plan = Plan::fromValue(todo.value(Field::TodoPlan));
    addDate(task, todo, u"scheduled"_s, Due{plan.day, {}});
    addDate(task, todo, u"wait"_s, Due::fromValue(todo.value(Field::TodoWaitUntil)));
    for (const auto name : {"start"_L1, "until"_L1}) {
        if (const QString value = kept(todo, name); !value.isEmpty())
            task.text(QString(name), value);
    }
    addTags(task, todo);
    addAnnotations(task, todo);
    addDepends(task, todo);
    addUdas(task, todo);
}

/// The instant as it was read, if it still means the date that is here.
void TaskwarriorExport::addDate(JsonObject &task, const Record &todo, const QString &name,
                                const Due &due)
{
    if (due.isNull())
        return;
    const auto original =
        instantFromText(extraText(todo, taskwarrior::prefix + u':' + name), m_local);
    if (original) {
        Due read = m_local.dueAt(*original);
        if (name != "due"_L1)
            read.time = {};
        if (read == due) {
            task.text(name, taskwarrior::instantText(*original));
            return;
        }
    }
    task.text(name, taskwarrior::instantText(m_local.instantOf(due)));
}

void TaskwarriorExport::addStatus(JsonObject &task, const Record &todo)
{
    const auto done = todo.number(Field::TodoCompletion);
    const auto letGo = todo.number(Field::TodoLetGo);
    if (!todo.deleted && !done && !letGo) {
        task.text(u"status", u"pending");
        return;
    }
    const bool isDone = done && !todo.deleted;
    const qint64 end = isDone ? *done : letGo.value_or(todo.modifiedAtMs);
    task.text(u"end", taskwarrior::instantText(end));
    task.text(u"status", isDone ? u"completed" : u"deleted");
}

void TaskwarriorExport::addProject(JsonObject &task, const Record &todo)
{
    const QString title = m_projects.value(todo.reference(Field::TodoProject).value_or(RecordId{}));
    if (title.isEmpty())
        return;
    const QString original = kept(todo, "project"_L1);
    const bool isSame = cleanLine(original).trimmed().compare(title, Qt::CaseInsensitive) == 0;
    task.text(u"project", isSame ? original : title);
}

void TaskwarriorExport::addTags(JsonObject &task, const Record &todo)
{
    const auto &tags = todo.elements(Field::TodoTags);
    const JsonValue original = jsonFromText(kept(todo, "tags"_L1));
    QStringList names;
    for (const auto &[element, tag] : tags)
        names.append(jsonString(std::get<QString>(tag)));
    QSet<QString> originalElements;
    for (const auto &[name, tag] : original.members)
        originalElements.insert(tagElement(cleanLine(tag.text).trimmed()));
    const bool isSame = static_cast<size_t>(originalElements.size()) == tags.size() &&
                        std::ranges::all_of(tags, [&](const auto &tag) {
                            return originalElements.contains(tag.first);
                        });
    if (isSame && original.kind == JsonValue::Kind::Array)
        task.raw(u"tags", original.toJson());
    else if (!names.isEmpty())
        task.raw(u"tags", u'[' + names.join(u',') + u']');
}

/// The annotations as they were; what the notes say beyond them is one more.
void TaskwarriorExport::addAnnotations(JsonObject &task, const Record &todo)
{
    const JsonValue original = jsonFromText(kept(todo, "annotations"_L1));
    QStringList list;
    QSet<QString> instants;
    QString said;
    for (const auto &[name, annotation] : original.members) {
        list.append(annotation.toJson());
        const JsonValue *entry = annotation.find("entry"_L1);
        const JsonValue *text = annotation.find("description"_L1);
        const QString when = entry ? entry->toText() : QString();
        const auto ms = instantFromText(when, m_local);
        instants.insert(when);
        said += (said.isEmpty() ? QString() : u"\n"_s) +
                (ms ? dateToText(m_local.dateAt(*ms)) : when) + u' ' +
                (text ? text->toText() : annotation.toText());
    }
    QString notes = todo.text(Field::TodoDescription);
    if (const QString clean = cleanMarkdown(said); notes.startsWith(clean))
        notes = notes.sliced(clean.size());
    notes = notes.trimmed();
    if (!notes.isEmpty()) {
        qint64 at = todo.modifiedAtMs;
        while (instants.contains(taskwarrior::instantText(at)))
            at += 1000;
        JsonObject added;
        added.text(u"entry", taskwarrior::instantText(at)).text(u"description", notes);
        list.append(added.toJson());
    }
    if (!list.isEmpty())
        task.raw(u"annotations", u'[' + list.join(u',') + u']');
}

void TaskwarriorExport::addDepends(JsonObject &task, const Record &todo)
{
    QStringList dangling = kept(todo, "depends"_L1).split(u',', Qt::SkipEmptyParts);
    QStringList uuids;
    for (const auto &[element, value] : todo.elements(Field::TodoDependencies)) {
        const auto id = RecordId::fromHex(element);
        if (id && m_todos.contains(*id))
            uuids.append(uuidOf(*id));
    }
    for (const QString &uuid : std::as_const(dangling)) {
        if (!uuids.contains(uuid))
            uuids.append(uuid);
    }
    for (QString &uuid : uuids)
        uuid = jsonString(uuid);
    if (!uuids.isEmpty())
        task.raw(u"depends", u'[' + uuids.join(u',') + u']');
}

void TaskwarriorExport::addUdas(JsonObject &task, const Record &todo)
{
    const QString start = taskwarrior::prefix + u':' + taskwarrior::udaPrefix;
    for (const auto &[element, value] : todo.elements(Field::TodoExtras)) {
        if (element.startsWith(start) && !isPiece(todo, element))
            task.raw(element.sliced(start.size()), extraText(todo, element));
    }
}

void TaskwarriorExport::countLosses(const Record &todo)
{
    if (todo.number(Field::TodoEstimate))
        m_sink.lose(Loss::Estimate);
    if (todo.reference(Field::TodoParent))
        m_sink.lose(Loss::Subtask);
    if (Plan::fromValue(todo.value(Field::TodoPlan)).week.isValid())
        m_sink.lose(Loss::WeekPlan);
    const auto reminders = static_cast<int>(todo.elements(Field::TodoReminders).size());
    if (reminders > 0)
        m_sink.lose(Loss::Reminder, reminders);
    if (!todo.conflicts.empty())
        m_sink.lose(Loss::Conflict, static_cast<int>(todo.conflicts.size()));
}

} // namespace sennight
