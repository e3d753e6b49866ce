// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include "entities.h"

#include <QCoreApplication>

#include <array>

namespace sennight {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

using namespace Qt::StringLiterals;

struct FieldWord
{
    QLatin1StringView name;
    const char *word;
};

// What people call the fields; the names on the left are those of the entity table.
constexpr std::array fieldWords{
    FieldWord{"title"_L1, QT_TRANSLATE_NOOP("Messages", "title")},
    FieldWord{"description"_L1, QT_TRANSLATE_NOOP("Messages", "notes")},
    FieldWord{"why"_L1, QT_TRANSLATE_NOOP("Messages", "reason")},
    FieldWord{"body"_L1, QT_TRANSLATE_NOOP("Messages", "text")},
    FieldWord{"note"_L1, QT_TRANSLATE_NOOP("Messages", "note")},
    FieldWord{"reflection"_L1, QT_TRANSLATE_NOOP("Messages", "reflection")},
    FieldWord{"status"_L1, QT_TRANSLATE_NOOP("Messages", "status")},
    FieldWord{"stage"_L1, QT_TRANSLATE_NOOP("Messages", "stage")},
    FieldWord{"priority"_L1, QT_TRANSLATE_NOOP("Messages", "priority")},
    FieldWord{"progress"_L1, QT_TRANSLATE_NOOP("Messages", "progress")},
    FieldWord{"colour"_L1, QT_TRANSLATE_NOOP("Messages", "colour")},
    FieldWord{"tags"_L1, QT_TRANSLATE_NOOP("Messages", "tag")},
    FieldWord{"plan"_L1, QT_TRANSLATE_NOOP("Messages", "planned day")},
    FieldWord{"planned_day"_L1, QT_TRANSLATE_NOOP("Messages", "planned day")},
    FieldWord{"planned_week"_L1, QT_TRANSLATE_NOOP("Messages", "planned week")},
    FieldWord{"due"_L1, QT_TRANSLATE_NOOP("Messages", "due date")},
    FieldWord{"due_date"_L1, QT_TRANSLATE_NOOP("Messages", "due date")},
    FieldWord{"due_time"_L1, QT_TRANSLATE_NOOP("Messages", "due time")},
    FieldWord{"target_date"_L1, QT_TRANSLATE_NOOP("Messages", "target date")},
    FieldWord{"wait_until"_L1, QT_TRANSLATE_NOOP("Messages", "waiting date")},
    FieldWord{"week"_L1, QT_TRANSLATE_NOOP("Messages", "week")},
    FieldWord{"capacity"_L1, QT_TRANSLATE_NOOP("Messages", "hours of a day")},
    FieldWord{"estimate_minutes"_L1, QT_TRANSLATE_NOOP("Messages", "estimate")},
    FieldWord{"target_minutes"_L1, QT_TRANSLATE_NOOP("Messages", "target time")},
    FieldWord{"target_count"_L1, QT_TRANSLATE_NOOP("Messages", "target count")},
    FieldWord{"recurrence"_L1, QT_TRANSLATE_NOOP("Messages", "repetition")},
    FieldWord{"reminders"_L1, QT_TRANSLATE_NOOP("Messages", "reminder")},
    FieldWord{"project_id"_L1, QT_TRANSLATE_NOOP("Messages", "project")},
    FieldWord{"goal_id"_L1, QT_TRANSLATE_NOOP("Messages", "goal")},
    FieldWord{"parent_id"_L1, QT_TRANSLATE_NOOP("Messages", "parent todo")},
};

QString fieldWord(const QString &name)
{
    for (const FieldWord &field : fieldWords) {
        if (field.name == name)
            return Messages::tr(field.word);
    }
    return name;
}

/// What the person gave, as they know it.
QString hintForValue(const QString &name)
{
    if (name == "estimate_minutes"_L1 || name == "target_minutes"_L1 || name == "capacity"_L1)
        return Messages::tr("Write it like 45m, 2h or 1h 30m.");
    if (name == "plan"_L1 || name.startsWith("planned_"_L1) || name == "due"_L1 ||
        name.endsWith("_date"_L1) || name == "wait_until"_L1)
        return Messages::tr("Write it like fri, 13 nov or 2026-12-03.");
    if (name == "recurrence"_L1)
        return Messages::tr("Write it like every mon, monthly or after 3 days.");
    if (name == "priority"_L1)
        return Messages::tr("Use high, medium or low.");
    if (name == "title"_L1)
        return Messages::tr("Give it one line of text.");
    return Messages::tr("Correct it and try again.");
}

UserMessage invalidValue(const Error &error)
{
    if (error.subject.isEmpty())
        return {Messages::tr("This value cannot be read."),
                Messages::tr("Correct it and try again.")};
    if (error.subject == "description"_L1)
        return {Messages::tr("These notes cannot be read."), hintForValue(error.subject)};
    return {Messages::tr("This %1 cannot be read.").arg(fieldWord(error.subject)),
            hintForValue(error.subject)};
}

UserMessage unreadableFile(const Error &error)
{
    const QString hint = Messages::tr("Nothing was taken from it. Correct that place, or choose "
                                      "another format.");
    if (error.line > 0)
        return {
            Messages::tr("The file cannot be read: line %1 is not in its format.").arg(error.line),
            hint};
    return {Messages::tr("The file is not in this format."), hint};
}

UserMessage tooLarge(const Error &error)
{
    if (error.line > 0)
        return {
            Messages::tr("Line %1 of the file is too long: it holds more than Sennight can keep "
                         "in one piece.")
                .arg(error.line),
            Messages::tr("Nothing was taken from the file. Shorten that line or leave it out.")};
    if (error.subject == "description"_L1)
        return {Messages::tr("These notes are larger than Sennight can keep."),
                Messages::tr("Shorten them or split them in two.")};
    if (error.subject.isEmpty())
        return {Messages::tr("This is larger than Sennight can keep in one piece."),
                Messages::tr("Shorten it or split it in two.")};
    return {Messages::tr("This %1 is larger than Sennight can keep.").arg(fieldWord(error.subject)),
            Messages::tr("Shorten it or split it in two.")};
}

UserMessage ambiguous(const Error &error)
{
    const QString hint = error.detail.isEmpty()
                             ? Messages::tr("Write more of it.")
                             : Messages::tr("Write more of it. It could be: %1").arg(error.detail);
    return {Messages::tr("“%1” means several things.").arg(error.subject), hint};
}

UserMessage notFound(const Error &error)
{
    return {error.subject.isEmpty() ? Messages::tr("There is nothing by that id or name.")
                                    : Messages::tr("There is no “%1” here.").arg(error.subject),
            Messages::tr("Look it up with search, or in History if it was deleted.")};
}

UserMessage unknownField(const Error &error)
{
    return {Messages::tr("There is no field “%1” here.").arg(error.subject),
            Messages::tr("“senn show ID” lists the fields.")};
}

UserMessage unknownFormat(const Error &error)
{
    return {Messages::tr("Sennight does not know the format “%1”.").arg(error.subject),
            Messages::tr("“senn help import” lists the formats.")};
}

/// What a person or a script gave.
UserMessage aboutInput(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UnknownField:
        return unknownField(error);
    case ErrorCode::UnknownFormat:
        return unknownFormat(error);
    case ErrorCode::BadQuery:
        return {Messages::tr("This search cannot be read: “%1”.").arg(error.subject),
                Messages::tr("Use words and operators such as project:, tag:, due:<=fri.")};
    case ErrorCode::UnreadableFile:
        return unreadableFile(error);
    case ErrorCode::TooLarge:
        return tooLarge(error);
    case ErrorCode::NotFound:
        return notFound(error);
    case ErrorCode::Ambiguous:
        return ambiguous(error);
    default:
        return invalidValue(error);
    }
}

/// What is understood, but does not go now.
UserMessage aboutState(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NothingToUndo:
        return {Messages::tr("There is nothing to undo."),
                Messages::tr("What this device did can be undone, latest first.")};
    case ErrorCode::NothingToRedo:
        return {Messages::tr("There is nothing to redo."),
                Messages::tr("Redo follows an undo, until something else is changed.")};
    case ErrorCode::NeedsDecision:
        return {Messages::tr("This waits for your decision."),
                Messages::tr("Nothing was changed yet. Confirm it, or leave it as it is.")};
    case ErrorCode::Cancelled:
        return {Messages::tr("Cancelled. Everything is as it was."),
                Messages::tr("Start it again when you like.")};
    default:
        return {error.subject.isEmpty()
                    ? Messages::tr("That is not possible here. Nothing was changed.")
                    : Messages::tr("That is not possible for “%1”. Nothing was changed.")
                          .arg(error.subject),
                Messages::tr("Look at it first: its state may have changed.")};
    }
}

UserMessage damaged(const Error &error)
{
    return {error.subject.isEmpty()
                ? Messages::tr("The planner's file is damaged. It was left untouched.")
                : Messages::tr("The planner's file “%1” is damaged. It was left untouched.")
                      .arg(error.subject),
            Messages::tr("Restore a backup, or start with another profile folder.")};
}

/// The profile and the machine.
UserMessage aboutMachine(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CannotOpen:
        return {Messages::tr("Sennight cannot open “%1”.").arg(error.subject),
                Messages::tr("Check that it exists and that you may read and write it.")};
    case ErrorCode::Damaged:
        return damaged(error);
    case ErrorCode::TooNew:
        return {
            Messages::tr("This profile was written by a newer Sennight. It was left untouched."),
            Messages::tr("Update Sennight to open it.")};
    case ErrorCode::ReadOnly:
        return {Messages::tr("This profile is open for reading only, so nothing was changed."),
                Messages::tr("Restore a backup, or move the profile to a place you may write to.")};
    case ErrorCode::DiskFull:
        return {
            Messages::tr("The disk is full. What was saved before is safe; this was not saved."),
            Messages::tr("Make room and try again.")};
    case ErrorCode::Busy:
        return {Messages::tr("Another program is writing to this profile. Nothing was changed."),
                Messages::tr("Try again in a moment.")};
    default:
        return {Messages::tr("Sennight cannot write to the disk. What was saved before is safe."),
                Messages::tr("Check the disk and try again.")};
    }
}

// In the order of ErrorCode.
constexpr std::array errorNames{
    "invalid_value"_L1,   "unknown_field"_L1,   "unknown_format"_L1, "bad_query"_L1,
    "unreadable_file"_L1, "too_large"_L1,       "not_found"_L1,      "ambiguous"_L1,
    "nothing_to_undo"_L1, "nothing_to_redo"_L1, "needs_decision"_L1, "refused"_L1,
    "cancelled"_L1,       "cannot_open"_L1,     "damaged"_L1,        "too_new"_L1,
    "read_only"_L1,       "disk_full"_L1,       "busy"_L1,           "io"_L1,
};
static_assert(errorNames.size() == static_cast<size_t>(ErrorCode::Io) + 1);

} // namespace

UserMessage userMessage(const Error &error)
{
    if (error.code <= ErrorCode::Ambiguous)
        return aboutInput(error);
    if (error.code <= ErrorCode::Cancelled)
        return aboutState(error);
    return aboutMachine(error);
}

UserMessage checkMessage(const Error &error)
{
    if (error.code != ErrorCode::DiskFull)
        return userMessage(error);
    return {Messages::tr("The disk is full, and a check needs room for what it works out. Nothing "
                         "was changed."),
            Messages::tr("Make room and check again.")};
}

QLatin1StringView errorName(ErrorCode code)
{
    return errorNames.at(static_cast<size_t>(code));
}

} // namespace sennight
