// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_json.h"

#include "goal_json.h"

#include <algorithm>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

using enum Field;

void writeInstant(JsonWriter &json, QLatin1StringView name, std::optional<qint64> ms)
{
    json.text(name, ms ? instantText(*ms) : QString());
}

void writeId(JsonWriter &json, QLatin1StringView name, const std::optional<RecordId> &id)
{
    json.text(name, id ? id->toHex() : QString());
}

void writeElements(JsonWriter &json, QLatin1StringView name, const Record &record, Field field)
{
    json.key(name);
    json.beginArray();
    for (const auto &[element, value] : record.elements(field)) {
        const auto *text = std::get_if<QString>(&value);
        json.value(QStringView(text ? *text : element));
    }
    json.endArray();
}

/// Several registers with numbers: an object, element → number.
void writeNumbers(JsonWriter &json, QLatin1StringView name, const Record &record, Field field)
{
    json.key(name);
    json.beginObject();
    for (const auto &[element, value] : record.elements(field)) {
        if (const auto *number = std::get_if<qint64>(&value))
            json.number(QLatin1StringView(element.toLatin1()), *number);
    }
    json.endObject();
}

/// When a deleted record was deleted: its history knows.
std::optional<qint64> deletedAt(const Session &session, const Record &record)
{
    if (!record.deleted)
        return {};
    const auto history = session.queries().history(record.id);
    auto at = record.modifiedAtMs;
    if (!history)
        return at;
    for (const HistoryEntry &entry : *history) {
        const auto *on = std::get_if<bool>(&entry.to);
        if (entry.field == u"deleted" && on && *on)
            at = entry.atMs;
    }
    return at;
}

void writeConflicts(JsonWriter &json, const Record &record)
{
    json.key("conflicts"_L1);
    json.beginArray();
    for (const Field field : record.conflicts)
        json.value(QStringView(QString::fromLatin1(spec(field).name)));
    json.endArray();
}

void writeLife(JsonWriter &json, const Session &session, const Record &record)
{
    writeInstant(json, "created_at"_L1, record.number(createdField(record.entity)));
    writeInstant(json, "modified_at"_L1, record.modifiedAtMs);
    writeInstant(json, "deleted_at"_L1, deletedAt(session, record));
}

/// The fields of the entity table as they are, but for those in `without`.
void writeFields(JsonWriter &json, const Record &record, std::initializer_list<Field> without = {})
{
    for (const FieldSpec &field : spec(record.entity).fields) {
        const QLatin1StringView name(field.name);
        if (name == "deleted"_L1 || name == "created_at"_L1 || name == "extras"_L1 ||
            std::ranges::find(without, field.field) != without.end())
            continue;
        if (field.policy == Policy::Set && field.type == FieldType::Minutes) {
            writeNumbers(json, name, record, field.field);
        } else if (field.policy == Policy::Set) {
            writeElements(json, name, record, field.field);
        } else {
            json.key(name);
            writeValue(json, field.type, record.value(field.field));
        }
    }
}

void begin(JsonWriter &json, const Record &record)
{
    json.beginObject();
    json.text("id"_L1, record.id.toHex());
    json.text("kind"_L1, QString::fromLatin1(spec(record.entity).name));
}

void end(JsonWriter &json, const Session &session, const Record &record)
{
    writeLife(json, session, record);
    writeConflicts(json, record);
    json.endObject();
}

Answer<void> writeProject(JsonWriter &json, const Session &session, const Record &project)
{
    const auto rows = session.queries().projects(true);
    if (!rows)
        return failed(rows);
    const auto row = std::ranges::find(*rows, project.id, &ProjectRow::id);
    begin(json, project);
    writeFields(json, project, {ProjectProgress});
    const bool isListed = row != rows->end();
    json.number("progress"_L1, isListed ? row->progressPercent : project.number(ProjectProgress));
    json.number("open_todos"_L1, isListed ? row->openTodos : 0);
    json.number("done_todos"_L1, isListed ? row->doneTodos : 0);
    json.number("estimate_minutes"_L1, isListed ? row->estimateMinutes : 0);
    json.number("tracked_minutes"_L1, isListed ? row->trackedMinutes : 0);
    end(json, session, project);
    return {};
}

Answer<void> writeGoal(JsonWriter &json, const Session &session, const Record &goal)
{
    begin(json, goal);
    writeFields(json, goal);
    if (const auto week = IsoWeek::fromText(goal.text(GoalWeek))) {
        const auto rows = goalsOf(session, *week);
        if (!rows)
            return failed(rows);
        const auto row = std::ranges::find(*rows, goal.id, &GoalRow::id);
        if (row != rows->end()) {
            json.number("todos"_L1, row->todos);
            json.number("done"_L1, row->done);
            json.number("completion_percent"_L1, row->completionPercent);
            json.number("estimate_minutes"_L1, row->estimateMinutes);
            json.number("tracked_minutes"_L1, row->trackedMinutes);
            json.flag("reached"_L1, row->reached);
        }
    }
    end(json, session, goal);
    return {};
}

QString projectTitle(const Session &session, const Record &todo, const TodoRow &row)
{
    if (!row.projectTitle.isEmpty())
        return row.projectTitle;
    const auto id = todo.reference(TodoProject);
    const auto project = id ? session.queries().record(*id) : failure(ErrorCode::NotFound);
    return project && !project->deleted ? project->text(ProjectTitle) : QString();
}

} // namespace

void writeValue(JsonWriter &json, FieldType type, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (type == FieldType::Instant)
            json.value(QStringView(instantText(*number)));
        else
            json.value(*number);
    } else if (const auto *on = std::get_if<bool>(&value)) {
        json.value(*on);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        type == FieldType::Json ? json.verbatim(text->toUtf8()) : json.value(QStringView(*text));
    } else if (const auto *id = std::get_if<RecordId>(&value)) {
        json.value(QStringView(id->toHex()));
    } else {
        json.null();
    }
}

void writeTodo(JsonWriter &json, const Session &session, const Record &todo, const TodoRow &row)
{
    const auto plan = Plan::fromValue(todo.value(TodoPlan));
    const auto due = Due::fromValue(todo.value(TodoDue));
    const auto order = todo.text(plan.isNull() ? TodoProjectOrder : TodoDayOrder);
    begin(json, todo);
    json.text("title"_L1, todo.text(TodoTitle));
    json.text("description"_L1, todo.text(TodoDescription));
    writeId(json, "project_id"_L1, todo.reference(TodoProject));
    json.text("project"_L1, projectTitle(session, todo, row));
    json.text("status"_L1, statusText(row));
    json.text("priority"_L1, todo.text(TodoPriority));
    writeElements(json, "tags"_L1, todo, TodoTags);
    json.text("due_date"_L1, dateToText(due.date));
    json.text("due_time"_L1, due.time.isValid() ? timeToText(due.time) : QString());
    json.text("planned_day"_L1, dateToText(plan.day));
    json.text("planned_week"_L1, plan.week.isValid() ? dateToText(plan.week.monday()) : QString());
    json.number("estimate_minutes"_L1, todo.number(TodoEstimate));
    json.number("tracked_minutes"_L1, row.trackedMinutes());
    writeId(json, "goal_id"_L1, todo.reference(TodoGoal));
    writeId(json, "parent_id"_L1, todo.reference(TodoParent));
    json.text("recurrence"_L1, todo.text(TodoRecurrence));
    writeElements(json, "reminders"_L1, todo, TodoReminders);
    writeElements(json, "dependencies"_L1, todo, TodoDependencies);
    json.text("wait_until"_L1, todo.text(TodoWaitUntil));
    json.text("order"_L1, order.isEmpty() ? todo.text(TodoDayOrder) : order);
    writeInstant(json, "created_at"_L1, todo.number(TodoCreatedAt));
    writeInstant(json, "modified_at"_L1, todo.modifiedAtMs);
    writeInstant(json, "completed_at"_L1, todo.number(TodoCompletion));
    writeInstant(json, "let_go_at"_L1, todo.number(TodoLetGo));
    writeInstant(json, "deleted_at"_L1, deletedAt(session, todo));
    json.flag("pending"_L1, row.pending);
    writeConflicts(json, todo);
    json.endObject();
}

Answer<void> writeRecord(JsonWriter &json, const Session &session, const Record &record)
{
    if (record.entity == Entity::Project)
        return writeProject(json, session, record);
    if (record.entity == Entity::Goal)
        return writeGoal(json, session, record);
    if (record.entity == Entity::Todo) {
        const auto row = session.queries().todo(record.id);
        if (!row && row.error().code != ErrorCode::NotFound)
            return failed(row);
        writeTodo(json, session, record, row ? *row : rowOf(record));
        return {};
    }
    begin(json, record);
    writeFields(json, record);
    end(json, session, record);
    return {};
}

void writeHistoryEntry(JsonWriter &json, Entity entity, const HistoryEntry &entry)
{
    const auto *field = findField(entity, entry.field);
    const auto type = field ? field->type : FieldType::Line;
    json.beginObject();
    json.text("at"_L1, instantText(entry.atMs));
    json.text("device"_L1, entry.device);
    json.text("action"_L1, actionName(entry.kind));
    json.text("action_id"_L1, entry.action.toHex());
    json.text("field"_L1, entry.field);
    json.text("element"_L1, entry.element);
    json.key("from"_L1);
    writeValue(json, type, entry.from);
    json.key("to"_L1);
    writeValue(json, type, entry.to);
    json.endObject();
}

TodoRow rowOf(const Record &todo)
{
    TodoRow row;
    row.id = todo.id;
    row.title = todo.text(TodoTitle);
    row.plan = Plan::fromValue(todo.value(TodoPlan));
    row.due = Due::fromValue(todo.value(TodoDue));
    row.completedAtMs = todo.number(TodoCompletion);
    row.letGoAtMs = todo.number(TodoLetGo);
    row.estimateMinutes = todo.number(TodoEstimate);
    row.stage = stageOf({.hasProject = todo.reference(TodoProject).has_value(),
                         .hasEstimate = row.estimateMinutes.has_value(),
                         .isPlanned = !row.plan.isNull(),
                         .override = stageFromName(todo.text(TodoStage))});
    return row;
}

QString instantText(qint64 ms)
{
    const auto instant = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
    return instant.toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString statusText(const TodoRow &row)
{
    if (row.completedAtMs)
        return u"done"_s;
    return row.letGoAtMs ? u"let_go"_s : QString(stageName(row.stage));
}

QString actionName(ActionKind kind)
{
    // In the order of ActionKind, which begins with 1.
    static constexpr std::array names{
        "add"_L1,        "edit"_L1,        "done"_L1,    "let_go"_L1,  "reopen"_L1,
        "delete"_L1,     "restore"_L1,     "move"_L1,    "import"_L1,  "start_timer"_L1,
        "stop_timer"_L1, "commit_week"_L1, "setting"_L1, "undo"_L1,    "redo"_L1,
        "generate"_L1,   "settle"_L1,      "repair"_L1,  "restate"_L1, "restore_backup"_L1,
    };
    const auto index = static_cast<size_t>(kind) - 1;
    return index < names.size() ? QString(names.at(index)) : u"edit"_s;
}

} // namespace sennight::cli
