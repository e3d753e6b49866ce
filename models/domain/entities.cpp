// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities.h"

#include <array>

namespace sennight {

namespace {

constexpr qint64 titleLength = 2'000;
constexpr qint64 textLength = 100'000;
constexpr qint64 keyLength = 1'000;
constexpr qint64 longestMinutes = 9'999 * 60;
constexpr qint64 latestInstant = 253'402'300'799'999; // the end of the year 9999
constexpr qint64 elements = 100;
constexpr const char *projectStates = "active paused someday completed archived";
constexpr const char *goalStates = "planned active completed missed dropped";
constexpr const char *priorities = "high medium low";
constexpr const char *stages = "dumped matched refined confirmed committed";
constexpr const char *colours = "blue ochre green terracotta plum violet slate rose moss sky";
constexpr const char *entityWords =
    "intention project week goal todo time_entry thought link setting";

constexpr FieldSpec deleted(Entity entity)
{
    return {deletedField(entity), "deleted", FieldType::Boolean, Policy::Life, 1};
}

constexpr FieldSpec created(Entity entity)
{
    return {.field = createdField(entity),
            .name = "created_at",
            .type = FieldType::Instant,
            .policy = Policy::Quiet,
            .limit = latestInstant,
            .bookkeeping = true};
}

constexpr FieldSpec title(Field field)
{
    return {.field = field,
            .name = "title",
            .type = FieldType::Line,
            .policy = Policy::Asked,
            .limit = titleLength,
            .searched = true};
}

constexpr FieldSpec text(Field field, const char *name)
{
    return {.field = field,
            .name = name,
            .type = FieldType::Markdown,
            .policy = Policy::Text,
            .limit = textLength,
            .searched = true};
}

constexpr FieldSpec order(Field field, const char *name)
{
    return {.field = field,
            .name = name,
            .type = FieldType::Order,
            .policy = Policy::Quiet,
            .limit = keyLength,
            .bookkeeping = true};
}

constexpr FieldSpec reference(Field field, const char *name, Entity to,
                              Policy policy = Policy::Asked)
{
    return {.field = field,
            .name = name,
            .type = FieldType::Id,
            .policy = policy,
            .limit = 1,
            .refers = to};
}

constexpr FieldSpec word(Field field, const char *name, const char *words)
{
    return {.field = field,
            .name = name,
            .type = FieldType::Word,
            .policy = Policy::Quiet,
            .limit = 1,
            .words = words};
}

constexpr FieldSpec plain(Field field, const char *name, FieldType type, qint64 limit,
                          Policy policy = Policy::Quiet)
{
    return {field, name, type, policy, limit};
}

/// A set: `type` is that of its values.
constexpr FieldSpec set(Field field, const char *name, FieldType type, qint64 limit = elements)
{
    return {field, name, type, Policy::Set, limit};
}

/// Words that people search for.
constexpr FieldSpec searched(FieldSpec spec)
{
    spec.searched = true;
    return spec;
}

/// Written by the program beside what the person did: no reason to bring a deleted record back.
constexpr FieldSpec byProgram(FieldSpec spec)
{
    spec.bookkeeping = true;
    return spec;
}

/// The schema version that brought it.
constexpr FieldSpec sinceVersion(int version, FieldSpec spec)
{
    spec.since = version;
    return spec;
}

/// What an occurrence of a recurring todo takes from the one before.
constexpr FieldSpec inherited(FieldSpec spec)
{
    spec.inherited = true;
    return spec;
}

using enum Field;
using enum Policy;
using Type = FieldType;

constexpr std::array intentionFields{
    deleted(Entity::Intention),     created(Entity::Intention),
    title(IntentionTitle),          text(IntentionDescription, "description"),
    order(IntentionOrder, "order"), set(IntentionExtras, "extras", Type::Markdown),
};

constexpr std::array projectFields{
    deleted(Entity::Project),
    created(Entity::Project),
    title(ProjectTitle),
    text(ProjectDescription, "description"),
    order(ProjectOrder, "order"),
    set(ProjectExtras, "extras", Type::Markdown),
    reference(ProjectIntention, "intention_id", Entity::Intention, Quiet),
    text(ProjectWhy, "why"),
    word(ProjectStatus, "status", projectStates),
    word(ProjectPriority, "priority", priorities),
    plain(ProjectProgress, "progress", Type::Integer, 100),
    plain(ProjectReviewInterval, "review_interval_days", Type::Integer, 3'650),
    plain(ProjectLocalOnly, "local_only", Type::Boolean, 1),
    word(ProjectColour, "colour", colours),
    plain(ProjectTargetDate, "target_date", Type::Date, 1, Asked),
    searched(set(ProjectTags, "tags", Type::Line)),
    sinceVersion(2, plain(ProjectReviewedOn, "reviewed_on", Type::Date, 1)),
};

constexpr std::array weekFields{
    deleted(Entity::Week),
    created(Entity::Week),
    byProgram(plain(WeekIso, "week", Type::Week, 1)),
    set(WeekCapacity, "capacity", Type::Minutes, 7),
    plain(WeekCommitment, "commitment", Type::Json, textLength, Asked),
    text(WeekReflection, "reflection"),
};

constexpr std::array goalFields{
    deleted(Entity::Goal),
    created(Entity::Goal),
    title(GoalTitle),
    text(GoalDescription, "description"),
    order(GoalOrder, "order"),
    set(GoalExtras, "extras", Type::Markdown),
    plain(GoalWeek, "week", Type::Week, 1),
    reference(GoalProject, "project_id", Entity::Project),
    plain(GoalTargetMinutes, "target_minutes", Type::Minutes, longestMinutes),
    plain(GoalTargetCount, "target_count", Type::Integer, 9'999),
    plain(GoalCompletion, "completed_at", Type::Instant, latestInstant),
    word(GoalStatus, "status", goalStates),
};

constexpr std::array todoFields{
    deleted(Entity::Todo),
    created(Entity::Todo),
    inherited(title(TodoTitle)),
    inherited(text(TodoDescription, "description")),
    inherited(order(TodoProjectOrder, "project_order")),
    set(TodoExtras, "extras", Type::Markdown),
    inherited(reference(TodoProject, "project_id", Entity::Project)),
    reference(TodoGoal, "goal_id", Entity::Goal),
    inherited(reference(TodoParent, "parent_id", Entity::Todo, Tree)),
    inherited(plain(TodoEstimate, "estimate_minutes", Type::Minutes, longestMinutes, Asked)),
    plain(TodoPlan, "plan", Type::Plan, 1),
    plain(TodoDue, "due", Type::Due, 1, Asked),
    plain(TodoCompletion, "completed_at", Type::Instant, latestInstant),
    plain(TodoLetGo, "let_go_at", Type::Instant, latestInstant),
    word(TodoStage, "stage", stages),
    inherited(word(TodoPriority, "priority", priorities)),
    inherited(plain(TodoRecurrence, "recurrence", Type::Recurrence, keyLength, Asked)),
    byProgram(reference(TodoSeries, "series_id", Entity::Todo, Quiet)),
    byProgram(reference(TodoPredecessor, "predecessor_id", Entity::Todo, Quiet)),
    byProgram(plain(TodoOccurrence, "occurrence", Type::Date, 1)),
    order(TodoDayOrder, "day_order"),
    searched(inherited(set(TodoTags, "tags", Type::Line))),
    inherited(set(TodoReminders, "reminders", Type::Boolean)),
    set(TodoDependencies, "dependencies", Type::Boolean),
    plain(TodoWaitUntil, "wait_until", Type::Date, 1),
    byProgram(set(TodoRollovers, "rollovers", Type::Boolean, 600)),
};

constexpr std::array timeEntryFields{
    deleted(Entity::TimeEntry),
    created(Entity::TimeEntry),
    reference(TimeEntryTodo, "todo_id", Entity::Todo),
    plain(TimeEntryStartedAt, "started_at", Type::Instant, latestInstant),
    plain(TimeEntryEndedAt, "ended_at", Type::Instant, latestInstant),
    plain(TimeEntryNote, "note", Type::Markdown, textLength, Text),
};

constexpr std::array thoughtFields{
    deleted(Entity::Thought),
    created(Entity::Thought),
    title(ThoughtTitle),
    text(ThoughtBody, "body"),
    set(ThoughtExtras, "extras", Type::Markdown),
    reference(ThoughtProject, "project_id", Entity::Project),
    searched(set(ThoughtTags, "tags", Type::Line)),
};

constexpr std::array linkFields{
    deleted(Entity::Link),
    created(Entity::Link),
    reference(LinkFrom, "from_id", {}),
    reference(LinkTo, "to_id", {}),
    word(LinkFromEntity, "from_entity", entityWords),
    word(LinkToEntity, "to_entity", entityWords),
};

constexpr std::array settingFields{
    deleted(Entity::Setting),
    created(Entity::Setting),
    byProgram(plain(SettingKey, "key", Type::Line, 200)),
    plain(SettingValue, "value", Type::Json, textLength),
};

constexpr std::array<EntitySpec, 9> table{{
    {Entity::Intention, "intention", "intentions", intentionFields},
    {Entity::Project, "project", "projects", projectFields},
    {Entity::Week, "week", "weeks", weekFields},
    {Entity::Goal, "goal", "weekly_goals", goalFields},
    {Entity::Todo, "todo", "todos", todoFields},
    {Entity::TimeEntry, "time_entry", "time_entries", timeEntryFields},
    {Entity::Thought, "thought", "thoughts", thoughtFields},
    {Entity::Link, "link", "links", linkFields},
    {Entity::Setting, "setting", "settings", settingFields},
}};

/// Rows stand where their numbers say, so that looking one up is an index.
consteval bool numbersMatchRows()
{
    for (size_t e = 0; e < table.size(); ++e) {
        if (static_cast<size_t>(table.at(e).entity) != e + 1)
            return false;
        for (size_t f = 0; f < table.at(e).fields.size(); ++f) {
            if (table.at(e).fields[f].field != fieldOf(table.at(e).entity, static_cast<int>(f) + 1))
                return false;
        }
    }
    return true;
}
static_assert(numbersMatchRows());

RecordId derivedId(QByteArrayView kind, QByteArrayView name)
{
    return RecordId::fromName(kind.toByteArray() + ':' + name.toByteArray());
}

} // namespace

std::span<const EntitySpec> entities()
{
    return table;
}

const EntitySpec &spec(Entity entity)
{
    return table.at(static_cast<size_t>(entity) - 1);
}

const FieldSpec &spec(Field field)
{
    return spec(entityOf(field)).fields[static_cast<size_t>(numberOf(field)) - 1];
}

const EntitySpec *findEntity(int entity)
{
    return entity >= 1 && entity <= static_cast<int>(table.size())
               ? &table.at(static_cast<size_t>(entity) - 1)
               : nullptr;
}

const FieldSpec *findField(int entity, int number)
{
    const EntitySpec *found = findEntity(entity);
    const bool known = found && number >= 1 && number <= static_cast<int>(found->fields.size());
    return known ? &found->fields[static_cast<size_t>(number) - 1] : nullptr;
}

const FieldSpec *findField(Entity entity, QStringView name)
{
    for (const FieldSpec &field : spec(entity).fields) {
        if (name == QLatin1StringView(field.name))
            return &field;
    }
    return nullptr;
}

const EntitySpec *findEntity(QStringView name)
{
    for (const EntitySpec &entity : table) {
        if (name == QLatin1StringView(entity.name))
            return &entity;
    }
    return nullptr;
}

RecordId weekId(IsoWeek week)
{
    return derivedId("week", week.toText().toUtf8());
}

RecordId settingId(QStringView key)
{
    return derivedId("setting", key.toUtf8());
}

RecordId linkId(const RecordId &from, const RecordId &to)
{
    return derivedId("link", from.toBytes() + to.toBytes());
}

RecordId successorId(const RecordId &series, const RecordId &previousOccurrence)
{
    return derivedId("occurrence", series.toBytes() + previousOccurrence.toBytes());
}

} // namespace sennight
