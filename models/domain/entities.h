// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "value.h"

#include <QLatin1StringView>

#include <span>

namespace sennight {

/// The kinds of record. The numbers are written into the log and never change.
enum class Entity : quint8 {
    Intention = 1,
    Project = 2,
    Week = 3,
    Goal = 4,
    Todo = 5,
    TimeEntry = 6,
    Thought = 7,
    Link = 8,
    Setting = 9,
};

/// How concurrent edits of a field merge (SYNC.md, section 3).
enum class Policy : quint8 { Asked, Quiet, Text, Set, Life, Tree };

/// What a field holds; how it maps on Value is said at Value.
enum class FieldType : quint8 {
    Line,     ///< one line of text
    Markdown, ///< text of several lines
    Boolean,
    Integer,
    Minutes, ///< a duration, in whole minutes
    Instant,
    Date,
    Plan,
    Due,
    Week,       ///< an ISO week, "2026-W46"
    Id,         ///< a reference to a record of `FieldSpec::refers`
    Recurrence, ///< canonical text of models/domain/recurrence.h
    Order,      ///< a fractional order key
    Word,       ///< one of a closed list of words
    Json,       ///< canonical JSON
};

/// Every field of every entity: `entity << 8 | number`. The numbers are written into the log and
/// never change.
enum class Field : quint16 {
    IntentionDeleted = 0x0101,
    IntentionCreatedAt,
    IntentionTitle,
    IntentionDescription,
    IntentionOrder,
    IntentionExtras,

    ProjectDeleted = 0x0201,
    ProjectCreatedAt,
    ProjectTitle,
    ProjectDescription,
    ProjectOrder,
    ProjectExtras,
    ProjectIntention,
    ProjectWhy,
    ProjectStatus,   ///< active, paused, someday, completed, archived
    ProjectPriority, ///< high, medium, low
    ProjectProgress, ///< per cent as set by the person; nothing = derived from the todos' estimates
    ProjectReviewInterval, ///< days
    ProjectLocalOnly,
    ProjectColour, ///< one of the ten names of UI.md 2.1, lower case
    ProjectTargetDate,
    ProjectTags,
    ProjectReviewedOn, ///< when the person last looked whether it still matters

    WeekDeleted = 0x0301,
    WeekCreatedAt,
    WeekIso,        ///< "2026-W46"; the record's id is weekId() of it
    WeekCapacity,   ///< element "1" (Monday) … "7": minutes
    WeekCommitment, ///< canonical JSON {"at": ms, "minutes": n, "todos": [id …]}, immutable once
                    ///< written
    WeekReflection,

    GoalDeleted = 0x0401,
    GoalCreatedAt,
    GoalTitle,
    GoalDescription,
    GoalOrder,
    GoalExtras,
    GoalWeek, ///< "2026-W46"
    GoalProject,
    GoalTargetMinutes, ///< time meant for it; nothing = the sum of its todos' estimates
    GoalTargetCount,   ///< how many todos make it; nothing = all that are linked
    GoalCompletion,    ///< when the person said it is reached; nothing = derived from its todos
    GoalStatus,        ///< planned, active, completed, missed, dropped; nothing = derived

    TodoDeleted = 0x0501,
    TodoCreatedAt,
    TodoTitle,
    TodoDescription,
    TodoProjectOrder,
    TodoExtras,
    TodoProject,
    TodoGoal,
    TodoParent,
    TodoEstimate,
    TodoPlan,
    TodoDue,
    TodoCompletion, ///< when it was done
    TodoLetGo,      ///< when it was let go
    TodoStage,      ///< a person's override: dumped, matched, refined, confirmed, committed
    TodoPriority,
    TodoRecurrence,
    TodoSeries,
    TodoPredecessor,
    TodoOccurrence, ///< the date for which the rule made this occurrence
    TodoDayOrder,
    TodoTags,         ///< element = lower-case NFC tag, value = the tag as written
    TodoReminders,    ///< element = "2026-11-11T11:30" (local) or "due-15m", value true
    TodoDependencies, ///< element = id in hex of a todo that must be done before, value true
    TodoWaitUntil,    ///< hidden from the lists until that local date
    TodoRollovers,    ///< element = week that it was left over from ("2026-W45"), value true

    TimeEntryDeleted = 0x0601,
    TimeEntryCreatedAt,
    TimeEntryTodo,
    TimeEntryStartedAt,
    TimeEntryEndedAt, ///< nothing = running
    TimeEntryNote,

    ThoughtDeleted = 0x0701,
    ThoughtCreatedAt,
    ThoughtTitle,
    ThoughtBody,
    ThoughtExtras,
    ThoughtProject,
    ThoughtTags,

    LinkDeleted = 0x0801,
    LinkCreatedAt,
    LinkFrom,
    LinkTo,
    LinkFromEntity,
    LinkToEntity,

    SettingDeleted = 0x0901,
    SettingCreatedAt,
    SettingKey,
    SettingValue, ///< canonical JSON
};

/// One row of the table that SQL columns, validation, codec, merge, history and export read.
struct FieldSpec
{
    Field field;
    const char *name; ///< the JSON and SQL name, unique in its entity
    FieldType type;
    Policy policy;
    qint64 limit; ///< text: characters; numbers: largest value (smallest is 0); sets: elements
    const char *words = nullptr; ///< Word: the allowed words, separated by spaces
    Entity refers = {};          ///< Id: what it refers to
    bool bookkeeping =
        false; ///< an edit of it does not bring a deleted record back (orders, created_at, …)
    bool searched = false;  ///< part of the full-text index
    bool inherited = false; ///< shown from the predecessor while nobody edited it (recurring todos)
    int since = 1;          ///< schema version that brought it
};

struct EntitySpec
{
    Entity entity;
    const char *name;                  ///< "todo"
    const char *table;                 ///< SQL table, "todos"
    std::span<const FieldSpec> fields; ///< in the order of their numbers
};

/// The newest schema that this program writes, and the format of the changes that it can read.
inline constexpr int schemaVersion = 2;

[[nodiscard]] std::span<const EntitySpec> entities();
[[nodiscard]] const EntitySpec &spec(Entity entity);
[[nodiscard]] const FieldSpec &spec(Field field);
/// Null for numbers that a newer version may have written.
[[nodiscard]] const EntitySpec *findEntity(int entity);
[[nodiscard]] const FieldSpec *findField(int entity, int number);
[[nodiscard]] const FieldSpec *findField(Entity entity, QStringView name);
[[nodiscard]] const EntitySpec *findEntity(QStringView name);

[[nodiscard]] constexpr Entity entityOf(Field field)
{
    return static_cast<Entity>(static_cast<quint16>(field) >> 8);
}
[[nodiscard]] constexpr int numberOf(Field field)
{
    return static_cast<quint16>(field) & 0xff;
}
[[nodiscard]] constexpr Field fieldOf(Entity entity, int number)
{
    return static_cast<Field>(static_cast<int>(entity) << 8 | number);
}
/// `deleted` and `created_at` in each kind of record, those that only a newer version knows
/// included.
inline constexpr quint8 deletedNumber = 1;
inline constexpr quint8 createdNumber = 2;
[[nodiscard]] constexpr Field deletedField(Entity entity)
{
    return fieldOf(entity, deletedNumber);
}
[[nodiscard]] constexpr Field createdField(Entity entity)
{
    return fieldOf(entity, createdNumber);
}

/// Text of any field takes at most this many bytes as UTF-8 (a change's limit for a value).
inline constexpr int maxTextBytes = 128 * 1024;

/// Checks type, form and limit. InvalidValue or TooLarge, with the field's name as subject and the
/// reason as detail. `element` is the set's element, empty for all other fields. Null (clear the
/// field, remove the element) is always allowed: undoing what made a record clears its fields.
/// Characters are counted as Unicode code points. Any thread.
[[nodiscard]] Result<void> validate(Field field, const QString &element, const Value &value);

/// Makes text that validate() takes of any text: ends of lines and pages become \n (in a line:
/// spaces), other control characters and unpaired surrogates U+FFFD. Nothing is cut.
[[nodiscard]] QString cleanLine(QStringView text);
[[nodiscard]] QString cleanMarkdown(QStringView text);
/// A device's name as it is kept: one line of at most 100 characters without blanks around it, and
/// without what cannot be seen, save what joins emoji and letters. Empty where nothing is left.
[[nodiscard]] QString cleanDeviceName(QStringView text);
/// The set element under which a tag is kept: letter case and Unicode composition ignored.
[[nodiscard]] QString tagElement(QStringView tag);
/// The one text of a JSON value: members sorted, no blanks. Nothing for what is no JSON.
[[nodiscard]] std::optional<QString> canonicalJson(const QString &json);

/// The deterministic ids (SYNC.md, section 3).
[[nodiscard]] RecordId weekId(IsoWeek week);
[[nodiscard]] RecordId settingId(QStringView key);
[[nodiscard]] RecordId linkId(const RecordId &from, const RecordId &to);
[[nodiscard]] RecordId successorId(const RecordId &series, const RecordId &previousOccurrence);

} // namespace sennight
