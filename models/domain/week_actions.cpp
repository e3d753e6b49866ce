// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_actions.h"

#include "duration_text.h"

#include <QStringList>

#include <algorithm>

namespace sennight {

using namespace Qt::StringLiterals;

namespace {

void set(Action &action, const RecordId &record, Field field, const Value &value,
         const QString &element = {})
{
    action.edits.push_back({.record = record, .field = field, .value = value, .element = element});
}

/// Copies what is set.
void copy(Action &action, const Record &from, const RecordId &to, Field field)
{
    if (const Value &value = from.value(field); !isNull(value))
        set(action, to, field, value);
}

void append(Action &action, const Action &more)
{
    action.edits.insert(action.edits.end(), more.edits.begin(), more.edits.end());
}

RecordId addPart(Action &action, const Record &todo, const TodoPart &part, const Plan &to,
                 const ActionContext &context)
{
    const RecordId id = RecordId::random(context.random);
    set(action, id, Field::TodoCreatedAt, context.nowMs);
    set(action, id, Field::TodoTitle, part.title);
    if (part.estimateMinutes)
        set(action, id, Field::TodoEstimate, qint64(*part.estimateMinutes));
    if (!to.isNull())
        set(action, id, Field::TodoPlan, to.toValue());
    for (const Field field : {Field::TodoProject, Field::TodoGoal, Field::TodoParent,
                              Field::TodoPriority, Field::TodoDue})
        copy(action, todo, id, field);
    for (const auto &[element, value] : todo.elements(Field::TodoTags))
        set(action, id, Field::TodoTags, value, element);
    return id;
}

/// "1h 30m" is two words, "1 h 30 min" four: the longest end of the line that is a duration counts.
/// A bare number is part of the title.
TodoPart partOf(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype last = 4; last > 0; --last) {
        if (words.size() <= last)
            continue;
        const bool isNumber = words.last().back().isDigit() && !words.last().contains(u'h');
        const auto minutes = minutesFromText(words.sliced(words.size() - last).join(u' '));
        if (minutes && !isNumber)
            return {words.first(words.size() - last).join(u' '), minutes};
    }
    return {words.join(u' '), {}};
}

} // namespace

Action uncommitWeek(IsoWeek week, const ActionContext &)
{
    Action action{.kind = ActionKind::CommitWeek, .subject = week.toText()};
    set(action, weekId(week), Field::WeekCommitment, {});
    return action;
}

Action editWeek(IsoWeek week, Field field, const Value &value, const QString &element)
{
    Action action{.kind = ActionKind::Edit, .subject = week.toText()};
    set(action, weekId(week), Field::WeekIso, week.toText());
    set(action, weekId(week), field, value, element);
    return action;
}

Action rollOver(std::span<const Record> todos, IsoWeek week, const Plan &to,
                std::span<const QString> orders, const ActionContext &context)
{
    Action action = plan(todos, to, orders, context);
    for (const Record &todo : todos) {
        const bool isCounted = std::ranges::any_of(action.edits, [&](const Edit &edit) {
            return edit.record == todo.id && edit.field == Field::TodoRollovers;
        });
        if (!isCounted)
            set(action, todo.id, Field::TodoRollovers, true, week.toText());
    }
    return action;
}

Action park(std::span<const Record> todos, QDate backOn, const ActionContext &context)
{
    Action action = plan(todos, {}, {}, context);
    for (const Record &todo : todos) {
        if (todo.reference(Field::TodoProject))
            set(action, todo.id, Field::TodoStage, QString(stageName(Stage::Confirmed)));
        else
            set(action, todo.id, Field::TodoWaitUntil, dateToText(backOn));
    }
    return action;
}

std::vector<TodoPart> partsFromText(const QString &lines)
{
    std::vector<TodoPart> parts;
    const QStringList each = lines.split(u'\n');
    for (const QString &line : each) {
        if (TodoPart part = partOf(cleanLine(line)); !part.title.isEmpty())
            parts.push_back(std::move(part));
    }
    return parts;
}

Action split(const Record &todo, std::span<const TodoPart> parts, std::span<const Record> steps,
             std::span<const Record> runningEntries, const Plan &to,
             std::span<const QString> orders, const ActionContext &context)
{
    Action action{.kind = ActionKind::Edit, .subject = todo.text(Field::TodoTitle)};
    if (parts.empty())
        return action;
    std::optional<RecordId> first;
    ActionContext moment = context;
    for (size_t i = 0; i < parts.size(); ++i) {
        const RecordId part = addPart(action, todo, parts[i], to, moment);
        --moment.nowMs; // the newest stands first in the Inbox: the first part, then
        if (i < orders.size())
            set(action, part, Field::TodoDayOrder, orders[i]);
        first = first.value_or(part);
    }
    copy(action, todo, *first, Field::TodoDescription);
    for (const Record &step : steps)
        set(action, step.id, Field::TodoParent, *first);
    append(action, letGo(std::span(&todo, 1), runningEntries, context));
    set(action, todo.id, Field::TodoExtras, first->toHex(), splitInto);
    return action;
}

bool isSplit(const Record &todo)
{
    return !isNull(todo.value(Field::TodoLetGo)) &&
           todo.elements(Field::TodoExtras).contains(QString(splitInto));
}

Creation carryGoal(const Record &goal, std::span<const Record> openTodos,
                   const GoalProgress &progress, IsoWeek week, const QString &order,
                   const ActionContext &context)
{
    Creation creation = addGoal(goal.text(Field::GoalTitle), week,
                                goal.reference(Field::GoalProject), order, context);
    Action &action = creation.action;
    copy(action, goal, creation.id, Field::GoalDescription);
    const auto setRest = [&](Field field, int reached) {
        if (const auto target = goal.number(field); target && *target > reached)
            set(action, creation.id, field, *target - reached);
    };
    setRest(Field::GoalTargetCount, progress.done);
    setRest(Field::GoalTargetMinutes, progress.trackedMinutes);
    const auto keepMeant = [&](Field field, int meant) {
        const qint64 most = spec(field).limit;
        if (meant > goal.number(field).value_or(0))
            set(action, goal.id, field, std::min<qint64>(meant, most));
    };
    keepMeant(Field::GoalTargetCount, progress.todos);
    if (!goal.number(Field::GoalTargetMinutes))
        keepMeant(Field::GoalTargetMinutes, progress.estimateMinutes);
    for (const Record &todo : openTodos)
        set(action, todo.id, Field::TodoGoal, creation.id);
    set(action, goal.id, Field::GoalStatus, u"missed"_s);
    set(action, goal.id, Field::GoalExtras, creation.id.toHex(), carriedTo);
    return creation;
}

QString reasonElement(IsoWeek week)
{
    return u"sennight:reason:"_s + week.toText();
}

} // namespace sennight
