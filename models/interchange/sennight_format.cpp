// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sennight_format_p.h"

#include "json_writer_p.h"

#include "domain/inheritance.h"

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

std::optional<Value> numberFrom(const JsonValue &json)
{
    bool ok = false;
    const qint64 number = json.isNumber() ? json.text.toLongLong(&ok) : 0;
    return ok ? std::optional(Value{number}) : std::nullopt;
}

template <typename T>
std::optional<Value> valueOf(const std::optional<T> &found)
{
    return found ? std::optional(Value{*found}) : std::nullopt;
}

} // namespace

QString sennightJson(FieldType type, const Value &value)
{
    if (const auto *truth = std::get_if<bool>(&value))
        return *truth ? u"true"_s : u"false"_s;
    if (const auto *number = std::get_if<qint64>(&value))
        return type == FieldType::Instant ? jsonString(instantToText(*number))
                                          : QString::number(*number);
    if (const auto *id = std::get_if<RecordId>(&value))
        return jsonString(id->toHex());
    if (const auto *text = std::get_if<QString>(&value))
        return jsonString(*text);
    if (const auto *opaque = std::get_if<OpaqueValue>(&value))
        return JsonObject().text(u"cbor", QString::fromLatin1(opaque->cbor.toBase64())).toJson();
    return u"null"_s;
}

std::optional<Value> sennightValue(FieldType type, const JsonValue &json, LocalTime &local)
{
    if (json.isNull())
        return Value{};
    switch (type) {
    case FieldType::Boolean:
        return json.kind == JsonValue::Kind::Boolean ? std::optional(Value{json.boolean})
                                                     : std::nullopt;
    case FieldType::Integer:
    case FieldType::Minutes:
        return numberFrom(json);
    case FieldType::Instant:
        return json.isString() ? valueOf(instantFromText(json.text, local)) : std::nullopt;
    case FieldType::Id:
        return json.isString() ? valueOf(RecordId::fromHex(json.text)) : std::nullopt;
    default:
        return json.isString() ? std::optional(Value{json.text}) : std::nullopt;
    }
}

Record inheritedView(const Record &predecessor, const Record &occurrence)
{
    Record view;
    view.id = occurrence.id;
    for (const FieldSpec &field : spec(Entity::Todo).fields) {
        if (!field.inherited)
            continue;
        if (field.policy == Policy::Set)
            view.sets[field.field] = predecessor.elements(field.field);
        else if (!isNull(predecessor.value(field.field)))
            view.values[field.field] = predecessor.value(field.field);
    }
    const auto day = dateFromText(occurrence.text(Field::TodoOccurrence));
    const InheritedDates dates = inheritedDates(predecessor, day.value_or(QDate()));
    if (!dates.plan.isNull())
        view.values[Field::TodoPlan] = dates.plan.toValue();
    if (!dates.due.isNull())
        view.values[Field::TodoDue] = dates.due.toValue();
    return view;
}

} // namespace sennight
