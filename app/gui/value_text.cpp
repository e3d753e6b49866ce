// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_text.h"

#include "domain/recurrence.h"
#include "items/date_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct ValueText
{
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

struct FieldTitle
{
    QLatin1StringView name;
    const char *title;
};

// The names on the left are those of the entity table.
constexpr std::array fieldTitles{
    FieldTitle{"title"_L1, QT_TRANSLATE_NOOP("ValueText", "Title")},
    FieldTitle{"description"_L1, QT_TRANSLATE_NOOP("ValueText", "Notes")},
    FieldTitle{"why"_L1, QT_TRANSLATE_NOOP("ValueText", "Why")},
    FieldTitle{"body"_L1, QT_TRANSLATE_NOOP("ValueText", "Text")},
    FieldTitle{"reflection"_L1, QT_TRANSLATE_NOOP("ValueText", "Reflection")},
    FieldTitle{"note"_L1, QT_TRANSLATE_NOOP("ValueText", "Note")},
    FieldTitle{"status"_L1, QT_TRANSLATE_NOOP("ValueText", "Status")},
    FieldTitle{"stage"_L1, QT_TRANSLATE_NOOP("ValueText", "Stage")},
    FieldTitle{"priority"_L1, QT_TRANSLATE_NOOP("ValueText", "Priority")},
    FieldTitle{"progress"_L1, QT_TRANSLATE_NOOP("ValueText", "Progress")},
    FieldTitle{"colour"_L1, QT_TRANSLATE_NOOP("ValueText", "Colour")},
    FieldTitle{"tags"_L1, QT_TRANSLATE_NOOP("ValueText", "Tag")},
    FieldTitle{"plan"_L1, QT_TRANSLATE_NOOP("ValueText", "Planned for")},
    FieldTitle{"due"_L1, QT_TRANSLATE_NOOP("ValueText", "Due")},
    FieldTitle{"target_date"_L1, QT_TRANSLATE_NOOP("ValueText", "Target date")},
    FieldTitle{"wait_until"_L1, QT_TRANSLATE_NOOP("ValueText", "Hidden until")},
    FieldTitle{"week"_L1, QT_TRANSLATE_NOOP("ValueText", "Week")},
    FieldTitle{"commitment"_L1, QT_TRANSLATE_NOOP("ValueText", "Commitment of the week")},
    FieldTitle{"capacity"_L1, QT_TRANSLATE_NOOP("ValueText", "Hours of a day")},
    FieldTitle{"estimate_minutes"_L1, QT_TRANSLATE_NOOP("ValueText", "Estimate")},
    FieldTitle{"target_minutes"_L1, QT_TRANSLATE_NOOP("ValueText", "Target time")},
    FieldTitle{"target_count"_L1, QT_TRANSLATE_NOOP("ValueText", "Target count")},
    FieldTitle{"recurrence"_L1, QT_TRANSLATE_NOOP("ValueText", "Repeats")},
    FieldTitle{"reminders"_L1, QT_TRANSLATE_NOOP("ValueText", "Reminder")},
    FieldTitle{"dependencies"_L1, QT_TRANSLATE_NOOP("ValueText", "Waits for")},
    FieldTitle{"project_id"_L1, QT_TRANSLATE_NOOP("ValueText", "Project")},
    FieldTitle{"goal_id"_L1, QT_TRANSLATE_NOOP("ValueText", "Goal")},
    FieldTitle{"parent_id"_L1, QT_TRANSLATE_NOOP("ValueText", "Part of")},
    FieldTitle{"completed_at"_L1, QT_TRANSLATE_NOOP("ValueText", "Done")},
    FieldTitle{"let_go_at"_L1, QT_TRANSLATE_NOOP("ValueText", "Let go")},
    FieldTitle{"deleted_at"_L1, QT_TRANSLATE_NOOP("ValueText", "Deleted")},
};

QString dateOf(QDate date, const ItemContext &context)
{
    return date.isValid() ? dateText(date, context.text()) : ValueText::tr("none");
}

QString dueText(const QString &text, const ItemContext &context)
{
    const Due due = Due::fromValue(text);
    const QString date = dateOf(due.date, context);
    return due.time.isValid()
               ? dateTimeText(date, context.locale.toString(due.time, QLocale::ShortFormat))
               : date;
}

QString referredText(const RecordId &id, const ItemContext &context)
{
    const auto record = context.queries.record(id);
    const FieldSpec *title = record ? findField(record->entity, u"title") : nullptr;
    const QString text = title ? record->text(title->field) : QString();
    return text.isEmpty() ? ValueText::tr("something that is not here") : text;
}

QString commitmentText(const QString &json)
{
    const QJsonObject commitment = QJsonDocument::fromJson(json.toUtf8()).object();
    const int todos = static_cast<int>(commitment.value("todos"_L1).toArray().size());
    return ValueText::tr("%Ln todos, %1", nullptr, todos)
        .arg(durationText(commitment.value("minutes"_L1).toInt()));
}

QString writtenText(FieldType type, const QString &text, const ItemContext &context)
{
    switch (type) {
    case FieldType::Date:
        return dateOf(QDate::fromString(text, Qt::ISODate), context);
    case FieldType::Plan:
        return planText(Plan::fromValue(text), context.text());
    case FieldType::Due:
        return dueText(text, context);
    case FieldType::Recurrence: {
        const auto rule = Recurrence::fromText(text);
        return rule ? describe(*rule, context.locale) : text;
    }
    case FieldType::Json:
        return commitmentText(text);
    default:
        return text;
    }
}

QString numberText(FieldType type, qint64 number, const ItemContext &context)
{
    if (type == FieldType::Minutes)
        return durationText(static_cast<int>(number));
    if (type != FieldType::Instant)
        return context.locale.toString(number);
    const TextContext text = context.text();
    const auto moment = QDateTime::fromMSecsSinceEpoch(number, text.zone);
    return dateTimeText(dateText(moment.date(), text),
                        text.locale.toString(moment.time(), QLocale::ShortFormat));
}

} // namespace

QString fieldText(Field field)
{
    const QLatin1StringView name(spec(field).name);
    for (const FieldTitle &entry : fieldTitles) {
        if (entry.name == name)
            return ValueText::tr(entry.title);
    }
    return name;
}

QString entityText(Entity entity)
{
    switch (entity) {
    case Entity::Intention:
        return ValueText::tr("An intention");
    case Entity::Project:
        return ValueText::tr("A project");
    case Entity::Week:
        return ValueText::tr("A week");
    case Entity::Goal:
        return ValueText::tr("A goal");
    case Entity::Todo:
        return ValueText::tr("A todo");
    case Entity::TimeEntry:
        return ValueText::tr("Tracked time");
    case Entity::Thought:
        return ValueText::tr("A thought");
    case Entity::Link:
        return ValueText::tr("A link");
    case Entity::Setting:
        return ValueText::tr("A setting");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isLongText(Field field)
{
    return spec(field).type == FieldType::Markdown;
}

QString valueText(Field field, const Value &value, const QString &element,
                  const ItemContext &context)
{
    if (isNull(value))
        return element.isEmpty() ? ValueText::tr("none")
                                 : ValueText::tr("without %1", "an element").arg(element);
    const FieldType type = spec(field).type;
    if (const auto *text = std::get_if<QString>(&value))
        return writtenText(type, *text, context);
    if (const auto *number = std::get_if<qint64>(&value))
        return numberText(type, *number, context);
    if (const auto *id = std::get_if<RecordId>(&value))
        return referredText(*id, context);
    if (const auto *flag = std::get_if<bool>(&value))
        return element.isEmpty() ? *flag ? ValueText::tr("yes") : ValueText::tr("no") : element;
    return ValueText::tr("something from a newer Sennight");
}

} // namespace sennight
