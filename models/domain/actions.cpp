// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "commitment.h"
#include "inheritance.h"
#include "week_actions.h"

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

QString titleOf(const Record &record)
{
    const FieldSpec *title = findField(record.entity, u"title");
    return title ? record.text(title->field) : QString();
}

QString subjectOf(std::span<const Record> records)
{
    return records.size() == 1 ? titleOf(records.front()) : QString();
}

/// Collects the edits of one record.
class Editor
{
public:
    Editor(Action &action, const RecordId &record)
        : m_action(action)
        , m_record(record)
    {}

    Editor &set(Field field, const Value &value)
    {
        m_action.edits.push_back({.record = m_record, .field = field, .value = value});
        return *this;
    }
    /// Nothing is written for an empty text.
    Editor &setText(Field field, const QString &text)
    {
        return text.isEmpty() ? *this : set(field, text);
    }
    Editor &add(Field field, const QString &element, const Value &value)
    {
        m_action.edits.push_back(
            {.record = m_record, .field = field, .value = value, .element = element});
        return *this;
    }

private:
    Action &m_action;
    RecordId m_record;
};

Creation create(Entity entity, const QString &subject, const ActionContext &context)
{
    Creation creation{.id = RecordId::random(context.random),
                      .action = {.kind = ActionKind::Add, .subject = subject}};
    Editor(creation.action, creation.id).set(createdField(entity), context.nowMs);
    return creation;
}

/// What makes a todo the one it is; a copy gets its own.
bool isOwn(Field field)
{
    switch (field) {
    case Field::TodoDeleted:
    case Field::TodoCreatedAt:
    case Field::TodoCompletion:
    case Field::TodoLetGo:
    case Field::TodoSeries:
    case Field::TodoPredecessor:
    case Field::TodoOccurrence:
    case Field::TodoDayOrder:
    case Field::TodoProjectOrder:
    case Field::TodoExtras:
    case Field::TodoRollovers:
        return true;
    default:
        return false;
    }
}

void setDates(Editor &edit, const QuickAddResult &todo)
{
    if (!todo.plan.isNull())
        edit.set(Field::TodoPlan, todo.plan.toValue());
    if (!todo.due.isNull())
        edit.set(Field::TodoDue, todo.due.toValue());
    if (!todo.reminder.isEmpty())
        edit.add(Field::TodoReminders, todo.reminder, true);
    if (todo.recurrence)
        edit.set(Field::TodoRecurrence, todo.recurrence->toText());
}

void setReferences(Editor &edit, const QuickAddResult &todo)
{
    if (todo.project)
        edit.set(Field::TodoProject, *todo.project);
    if (todo.goal)
        edit.set(Field::TodoGoal, *todo.goal);
    for (const QString &tag : todo.tags)
        edit.add(Field::TodoTags, tagElement(tag), tag);
}

bool isSet(const Record &todo, Field field)
{
    return !isNull(todo.value(field));
}

qint64 endOf(const Record &entry, const ActionContext &context)
{
    // A clock that was set back must not make an interval of negative length.
    return qMax(context.nowMs, entry.number(Field::TimeEntryStartedAt).value_or(context.nowMs));
}

void stop(const Record &entry, Action &action, const ActionContext &context)
{
    if (!isSet(entry, Field::TimeEntryEndedAt))
        Editor(action, entry.id).set(Field::TimeEntryEndedAt, endOf(entry, context));
}

void stopTimersOf(const Record &todo, std::span<const Record> runningEntries, Action &action,
                  const ActionContext &context)
{
    for (const Record &entry : runningEntries) {
        if (entry.reference(Field::TimeEntryTodo) == todo.id)
            stop(entry, action, context);
    }
}

void addSuccessor(const Record &todo, Action &action, const ActionContext &context)
{
    const auto rule = Recurrence::fromText(todo.text(Field::TodoRecurrence));
    if (!rule)
        return;
    const QDate anchor = recurrenceAnchor(todo, context.today);
    const auto occurrence = rule->following(anchor, context.today);
    if (!occurrence)
        return;
    const RecordId series = todo.reference(Field::TodoSeries).value_or(todo.id);
    Editor(action, successorId(series, todo.id))
        .set(Field::TodoDeleted, false)
        .set(Field::TodoCreatedAt, context.nowMs)
        .set(Field::TodoSeries, series)
        .set(Field::TodoPredecessor, todo.id)
        .set(Field::TodoOccurrence, dateToText(*occurrence));
}

/// Where a todo stood when its week ended, if it moves on from there.
std::optional<IsoWeek> leftOverFrom(const Record &todo, const Plan &next, QDate today)
{
    const auto weekOf = [](const Plan &plan) {
        return plan.day.isValid() ? IsoWeek::of(plan.day) : plan.week;
    };
    const IsoWeek from = weekOf(Plan::fromValue(todo.value(Field::TodoPlan)));
    const bool open = !isSet(todo, Field::TodoCompletion) && !isSet(todo, Field::TodoLetGo);
    const bool moves = from.isValid() && from < weekOf(next) && from < IsoWeek::of(today);
    return open && moves ? std::optional(from) : std::nullopt;
}

Action setDeleted(ActionKind kind, std::span<const Record> records, bool deleted)
{
    Action action{.kind = kind, .subject = subjectOf(records)};
    for (const Record &record : records) {
        if (record.deleted != deleted)
            Editor(action, record.id).set(deletedField(record.entity), deleted);
    }
    return action;
}

} // namespace

Creation addTodo(const QuickAddResult &todo, const TodoOrders &orders, const ActionContext &context)
{
    Creation creation = create(Entity::Todo, todo.title, context);
    Editor edit(creation.action, creation.id);
    edit.set(Field::TodoTitle, todo.title).setText(Field::TodoDescription, todo.notes);
    if (todo.estimateMinutes)
        edit.set(Field::TodoEstimate, qint64(*todo.estimateMinutes));
    edit.setText(Field::TodoPriority, priorityName(todo.priority));
    setDates(edit, todo);
    setReferences(edit, todo);
    edit.setText(Field::TodoDayOrder, orders.day).setText(Field::TodoProjectOrder, orders.project);
    return creation;
}

Creation copyTodo(const Record &todo, const ActionContext &context)
{
    Creation creation = create(Entity::Todo, titleOf(todo), context);
    Editor edit(creation.action, creation.id);
    for (const auto &[field, value] : todo.values) {
        if (!isOwn(field) && !isNull(value))
            edit.set(field, value);
    }
    for (const auto &[field, elements] : todo.sets) {
        for (const auto &[element, value] : elements) {
            if (!isOwn(field))
                edit.add(field, element, value);
        }
    }
    return creation;
}

Creation addProject(const QString &title, const QString &colour, const QString &order,
                    const ActionContext &context)
{
    Creation creation = create(Entity::Project, title, context);
    Editor(creation.action, creation.id)
        .set(Field::ProjectTitle, title)
        .set(Field::ProjectStatus, u"active"_s)
        .setText(Field::ProjectColour, colour)
        .setText(Field::ProjectOrder, order);
    return creation;
}

Creation addGoal(const QString &title, IsoWeek week, std::optional<RecordId> project,
                 const QString &order, const ActionContext &context)
{
    Creation creation = create(Entity::Goal, title, context);
    Editor edit(creation.action, creation.id);
    edit.set(Field::GoalTitle, title)
        .setText(Field::GoalWeek, week.toText())
        .setText(Field::GoalOrder, order);
    if (project)
        edit.set(Field::GoalProject, *project);
    return creation;
}

Creation addThought(const QString &title, const QString &body, const ActionContext &context)
{
    Creation creation = create(Entity::Thought, title, context);
    Editor(creation.action, creation.id)
        .setText(Field::ThoughtTitle, title)
        .setText(Field::ThoughtBody, body);
    return creation;
}

Creation addLink(const RecordId &from, Entity fromEntity, const RecordId &to, Entity toEntity,
                 const ActionContext &context)
{
    Creation creation{.id = linkId(from, to), .action = {.kind = ActionKind::Add}};
    Editor(creation.action, creation.id)
        .set(Field::LinkDeleted, false)
        .set(Field::LinkCreatedAt, context.nowMs)
        .set(Field::LinkFrom, from)
        .set(Field::LinkTo, to)
        .set(Field::LinkFromEntity, QString::fromLatin1(spec(fromEntity).name))
        .set(Field::LinkToEntity, QString::fromLatin1(spec(toEntity).name));
    return creation;
}

Action complete(std::span<const Record> todos, std::span<const Record> runningEntries,
                const ActionContext &context)
{
    Action action{.kind = ActionKind::Done, .subject = subjectOf(todos)};
    for (const Record &todo : todos) {
        if (isSet(todo, Field::TodoCompletion))
            continue;
        Editor edit(action, todo.id);
        edit.set(Field::TodoCompletion, context.nowMs);
        if (isSet(todo, Field::TodoLetGo))
            edit.set(Field::TodoLetGo, {});
        stopTimersOf(todo, runningEntries, action, context);
        addSuccessor(todo, action, context);
    }
    return action;
}

Action edit(std::span<const Record> records, Field field, const Value &value,
            const QString &element)
{
    Action action{.kind = ActionKind::Edit, .subject = subjectOf(records)};
    for (const Record &record : records)
        action.edits.push_back(
            {.record = record.id, .field = field, .value = value, .element = element});
    return action;
}

Action letGo(std::span<const Record> todos, std::span<const Record> runningEntries,
             const ActionContext &context)
{
    Action action{.kind = ActionKind::LetGo, .subject = subjectOf(todos)};
    for (const Record &todo : todos) {
        if (isSet(todo, Field::TodoCompletion) || isSet(todo, Field::TodoLetGo))
            continue;
        Editor(action, todo.id).set(Field::TodoLetGo, context.nowMs);
        stopTimersOf(todo, runningEntries, action, context);
        addSuccessor(todo, action, context);
    }
    return action;
}

Action reopen(std::span<const Record> todos, const ActionContext &)
{
    Action action{.kind = ActionKind::Reopen, .subject = subjectOf(todos)};
    for (const Record &todo : todos) {
        for (const Field field : {Field::TodoCompletion, Field::TodoLetGo}) {
            if (isSet(todo, field))
                Editor(action, todo.id).set(field, {});
        }
        if (todo.elements(Field::TodoExtras).contains(QString(splitInto)))
            Editor(action, todo.id).add(Field::TodoExtras, splitInto, {});
    }
    return action;
}

Action remove(std::span<const Record> records, std::span<const Record> runningEntries,
              const ActionContext &context)
{
    Action action = setDeleted(ActionKind::Delete, records, true);
    for (const Record &record : records) {
        if (!record.deleted)
            stopTimersOf(record, runningEntries, action, context);
    }
    return action;
}

Action restore(std::span<const Record> records, const ActionContext &)
{
    return setDeleted(ActionKind::Restore, records, false);
}

Action plan(std::span<const Record> todos, const Plan &plan, std::span<const QString> orders,
            const ActionContext &context)
{
    Action action{.kind = ActionKind::Move, .subject = subjectOf(todos)};
    for (size_t i = 0; i < todos.size(); ++i) {
        Editor edit(action, todos[i].id);
        edit.set(Field::TodoPlan, plan.toValue());
        if (const auto week = leftOverFrom(todos[i], plan, context.today))
            edit.add(Field::TodoRollovers, week->toText(), true);
        if (i < orders.size())
            edit.setText(Field::TodoDayOrder, orders[i]);
    }
    return action;
}

Creation startTimer(const Record &todo, std::span<const Record> runningEntries,
                    const ActionContext &context)
{
    const Action empty{.kind = ActionKind::StartTimer, .subject = titleOf(todo)};
    for (const Record &entry : runningEntries) {
        if (entry.reference(Field::TimeEntryTodo) == todo.id &&
            !isSet(entry, Field::TimeEntryEndedAt))
            return {.id = entry.id, .action = empty};
    }
    Creation creation{.id = RecordId::random(context.random), .action = empty};
    for (const Record &entry : runningEntries)
        stop(entry, creation.action, context);
    Editor(creation.action, creation.id)
        .set(Field::TimeEntryCreatedAt, context.nowMs)
        .set(Field::TimeEntryTodo, todo.id)
        .set(Field::TimeEntryStartedAt, context.nowMs);
    return creation;
}

Action stopTimer(std::span<const Record> runningEntries, const ActionContext &context)
{
    Action action{.kind = ActionKind::StopTimer};
    for (const Record &entry : runningEntries)
        stop(entry, action, context);
    return action;
}

Action commitWeek(IsoWeek week, std::span<const RecordId> todos, int minutes,
                  const ActionContext &context)
{
    Action action{.kind = ActionKind::CommitWeek, .subject = week.toText()};
    Editor(action, weekId(week))
        .set(Field::WeekIso, week.toText())
        .set(Field::WeekCommitment,
             Commitment{context.nowMs, minutes, {todos.begin(), todos.end()}}.toText());
    return action;
}

Action setSetting(const QString &key, const QString &json, const ActionContext &)
{
    Action action{.kind = ActionKind::Setting, .subject = key};
    Editor(action, settingId(key))
        .set(Field::SettingKey, key)
        .set(Field::SettingValue, canonicalJson(json).value_or(json));
    return action;
}

} // namespace sennight
