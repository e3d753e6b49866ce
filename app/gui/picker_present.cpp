// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picker_present.h"

#include "domain/duration_text.h"
#include "domain/quick_add.h"
#include "domain/recurrence.h"
#include "planner.h"

#include <QtTranslation>

#include <algorithm>
#include <array>

namespace sennight::picker {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kinds = std::to_array<Kind>({
    {"estimate"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Estimate"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "45m, 1h 30m"), Field::TodoEstimate},
    {"plan"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Plan for"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "fri, 13 nov, +3d, next week"), Field::TodoPlan},
    {"due"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Due"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "fri, 13 nov, 2026-12-03"), Field::TodoDue},
    {"project"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Project"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Name of a project"), Field::TodoProject,
     Field::ProjectTitle},
    {"goal-project"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Project of the goal"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Name of a project"), Field::GoalProject,
     Field::ProjectTitle},
    {"goal"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Goal of this week"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Name of a goal"), Field::TodoGoal,
     Field::GoalTitle},
    {"tag"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Tag"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "A word")},
    {"reminder"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Remind at"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "at 11:30, 15m before it is due")},
    {"repeat"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Repeat"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "every mon, every 2 weeks, after 3 days"),
     Field::TodoRecurrence},
    {"wait"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Wait until"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "mon, 13 nov, +14d"), Field::TodoWaitUntil},
    {"dependency"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Not before this is done"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Words of another todo")},
    {"step"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Add a step"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "What is to be done first?")},
    {"parent"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "A step of"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Words of another todo"), Field::TodoParent,
     Field::TodoTitle},
    {"priority"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Priority"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "high, medium, low"), Field::TodoPriority},
    {"stage"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Stage"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "dumped, matched, refined"), Field::TodoStage},
    {"week"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Go to"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "13 nov, next week, 2026-W50")},
});

QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString dayText(const Value &value, const ItemContext &context)
{
    const auto due = Due::fromValue(value);
    const QString date = dateText(due.date, context.text());
    return due.time.isValid() ? dateTimeText(date, due.time.toString(u"HH:mm"_s)) : date;
}

} // namespace

const Kind *findKind(const QString &kind)
{
    const auto found =
        std::ranges::find_if(kinds, [&](const Kind &entry) { return kind == entry.name; });
    return found != kinds.end() ? &*found : nullptr;
}

std::optional<Value> present(const QString &kind, const QStringList &ids, const Queries &queries)
{
    const Kind *entry = findKind(kind);
    std::optional<Value> shared;
    for (const QString &hex : ids) {
        const auto id = RecordId::fromHex(hex);
        const auto record = id ? queries.record(*id) : Result<Record>(failure(ErrorCode::NotFound));
        if (!entry || !entry->field || !record)
            return std::nullopt;
        const Value &value = record->value(*entry->field);
        if (shared && *shared != value)
            return std::nullopt;
        shared = value;
    }
    return shared;
}

std::optional<Value> meaning(const QString &kind, const QString &choice, const Planner &planner)
{
    if (choice.isEmpty())
        return Value();
    if (kind == "estimate"_L1)
        return minutesFromText(choice).transform(
            [](int minutes) { return Value(qint64(minutes)); });
    if (kind == "plan"_L1 || kind == "wait"_L1) {
        const auto plan = parsePlan(choice, planner.grammarContext());
        return plan ? std::optional(plan->toValue()) : std::nullopt;
    }
    if (kind == "due"_L1)
        return planner.parseDue(choice).transform([](const Due &due) { return due.toValue(); });
    if (kind == "repeat"_L1)
        return planner.parseRepeat(choice).transform(
            [](const Recurrence &rule) { return Value(rule.toText()); });
    const auto id = RecordId::fromHex(choice);
    return id ? Value(*id) : Value(choice);
}

QString words(const QString &kind, const Value &value, const ItemContext &context)
{
    const Kind *entry = findKind(kind);
    if (const auto *id = std::get_if<RecordId>(&value); id && entry && entry->nameOfValue) {
        const auto record = context.queries.record(*id);
        return record ? record->text(*entry->nameOfValue) : QString();
    }
    if (const auto *minutes = std::get_if<qint64>(&value))
        return durationText(static_cast<int>(*minutes));
    if (kind == "plan"_L1)
        return planText(Plan::fromValue(value), context.text());
    if (kind == "due"_L1 || kind == "wait"_L1)
        return dayText(value, context);
    if (kind == "repeat"_L1) {
        const auto rule = Recurrence::fromText(textOf(value));
        return rule ? describe(*rule, context.locale) : QString();
    }
    return textOf(value);
}

} // namespace sennight::picker
