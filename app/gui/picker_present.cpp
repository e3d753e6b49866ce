// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picker_present.h"

#include "domain/duration_text.h"
#include "domain/quick_add.h"
#include "domain/recurrence.h"
#include "planner.h"

#include <algorithm>
#include <array>

namespace sennight::picker {
namespace {

using namespace Qt::StringLiterals;

struct KindField
{
    QLatin1StringView kind;
    Field field;
    std::optional<Field> title = std::nullopt; ///< of the record that the field names
};

constexpr std::array kindFields = std::to_array<KindField>({
    {"estimate"_L1, Field::TodoEstimate},
    {"plan"_L1, Field::TodoPlan},
    {"due"_L1, Field::TodoDue},
    {"wait"_L1, Field::TodoWaitUntil},
    {"repeat"_L1, Field::TodoRecurrence},
    {"priority"_L1, Field::TodoPriority},
    {"stage"_L1, Field::TodoStage},
    {"project"_L1, Field::TodoProject, Field::ProjectTitle},
    {"goal-project"_L1, Field::GoalProject, Field::ProjectTitle},
    {"goal"_L1, Field::TodoGoal, Field::GoalTitle},
    {"parent"_L1, Field::TodoParent, Field::TodoTitle},
});

const KindField *fieldOf(const QString &kind)
{
    const auto found = std::ranges::find_if(
        kindFields, [&](const KindField &entry) { return kind == entry.kind; });
    return found != kindFields.end() ? &*found : nullptr;
}

QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString dayText(const Value &value, const ItemContext &context)
{
    const auto due = Due::fromValue(value);
    const QString date = dateText(due.date, context.text());
    return due.time.isValid() ? date + due.time.toString(u" HH:mm"_s) : date;
}

} // namespace

std::optional<Value> present(const QString &kind, const QStringList &ids, const Queries &queries)
{
    const KindField *entry = fieldOf(kind);
    std::optional<Value> shared;
    for (const QString &hex : ids) {
        const auto id = RecordId::fromHex(hex);
        const auto record = id ? queries.record(*id) : Result<Record>(failure(ErrorCode::NotFound));
        if (!entry || !record)
            return std::nullopt;
        const Value &value = record->value(entry->field);
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
    const KindField *entry = fieldOf(kind);
    if (const auto *id = std::get_if<RecordId>(&value); id && entry && entry->title) {
        const auto record = context.queries.record(*id);
        return record ? record->text(*entry->title) : QString();
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
