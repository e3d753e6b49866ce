// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inheritance.h"
#include "domain/reminder.h"
#include "materialiser_p.h"
#include "materialiser_writing_p.h"

#include <algorithm>

namespace sennight {
namespace {

bool isDate(const FieldSpec &field)
{
    return field.field == Field::TodoPlan || field.field == Field::TodoDue;
}

// Only what the column can hold is shown; another type, which a newer version may have written,
// stays in the heads.
bool fits(FieldType type, const Value &value)
{
    switch (type) {
    case FieldType::Boolean:
        return std::holds_alternative<bool>(value);
    case FieldType::Integer:
    case FieldType::Minutes:
    case FieldType::Instant:
        return std::holds_alternative<qint64>(value);
    case FieldType::Id:
        return std::holds_alternative<RecordId>(value);
    default:
        return std::holds_alternative<QString>(value);
    }
}

QString textOf(const sync::Op &op)
{
    const auto *text = std::get_if<QString>(&op.value);
    return text ? *text : QString();
}

QDate occurrenceOf(const StoredRecord &todo)
{
    const auto *text = std::get_if<QString>(&todo.value(Field::TodoOccurrence));
    return text ? dateFromText(*text).value_or(QDate()) : QDate();
}

Record datesOf(const StoredRecord &todo)
{
    Record dates;
    for (const Field field : {Field::TodoPlan, Field::TodoDue, Field::TodoOccurrence})
        dates.values[field] = todo.value(field);
    return dates;
}

InheritedDates datesFrom(const StoredRecord *predecessor, const StoredRecord &todo)
{
    return predecessor ? inheritedDates(datesOf(*predecessor), occurrenceOf(todo))
                       : InheritedDates();
}

} // namespace

void Materialiser::Writing::note(const FieldSpec &field)
{
    if (!std::ranges::contains(touched, field.field))
        touched.push_back(field.field);
    textChanged |= field.searched || field.policy == Policy::Life;
    bequestChanged |= field.inherited || isDate(field) || field.field == Field::TodoOccurrence;
}

void Materialiser::Writing::show(const FieldSpec &field, Value value)
{
    if (!fits(field.type, value))
        value = {};
    Value &shown = record.shown[static_cast<size_t>(numberOf(field.field))];
    if (shown == value)
        return;
    shown = std::move(value);
    record.parts |= quint64{1} << numberOf(field.field);
    note(field);
}

void Materialiser::Writing::setConflict(const FieldSpec &field, bool conflict)
{
    const quint64 bit = quint64{1} << numberOf(field.field);
    if (((record.conflictFields & bit) != 0) == conflict)
        return;
    record.conflictFields ^= bit;
    record.parts |= ConflictParts;
    note(field);
}

Result<void> Materialiser::resolve(Writing &row)
{
    StoredRecord &record = row.record;
    if (const RecordId from = inheritsFrom(record); !from.isNull()) {
        const auto predecessor = m_records.find(record.entity(), from);
        if (!predecessor)
            return std::unexpected(predecessor.error());
        // One that is still waiting for its own row comes again with what it then shows.
        row.predecessor = *predecessor && (*predecessor)->inTable ? *predecessor : nullptr;
    }
    if (row.isNew) {
        for (const sync::Register &reg : record.state.registers()) {
            if (Result<void> done = resolveRegister(row, reg); !done)
                return done;
        }
    }
    for (const RegisterName &name : record.changed) {
        const sync::Register *reg = record.state.find(name.field, name.element);
        if (Result<void> done = reg ? resolveRegister(row, *reg) : Result<void>(); !done)
            return done;
    }
    row.show(spec(deletedField(record.spec->entity)), record.state.isDeleted());
    const FieldSpec &created = spec(createdField(record.spec->entity));
    if (!record.find(created.field))
        row.show(created, oldestMs(record.state));
    if (!record.is(Entity::Todo))
        return {};
    return inherit(row).and_then([&] { return resolveParent(row); }).and_then([&] {
        return deriveTodo(row);
    });
}

Result<void> Materialiser::resolveRegister(Writing &row, const sync::Register &reg)
{
    const FieldSpec *field = findField(row.record.entity(), reg.field);
    if (field && field->policy == Policy::Set)
        return resolveElement(row, *field, reg);
    if (field)
        resolveField(row, *field, reg);
    return {};
}

void Materialiser::resolveField(Writing &row, const FieldSpec &field, const sync::Register &reg)
{
    if (field.policy == Policy::Life || field.policy == Policy::Tree)
        return;
    const sync::Shown shown = sync::show(field.policy, reg, [&](const sync::Dot &dot) {
        return textVersion(row.record, reg.field, dot);
    });
    row.show(field, shown.value);
    row.setConflict(field, shown.conflict);
}

std::optional<sync::TextVersion> Materialiser::textVersion(const StoredRecord &record, quint8 field,
                                                           const sync::Dot &dot)
{
    const Result<ChangeLog::Logged> logged = m_log.at(dot);
    if (!logged)
        m_lookupError = logged.error();
    if (!logged || !*logged)
        return std::nullopt;
    const sync::Op *op = (*logged)->find(record.entity(), record.id(), field, {});
    if (!op)
        return std::nullopt;
    return sync::TextVersion{textOf(*op), op->reopens.empty() ? op->over : op->reopens};
}

Result<void> Materialiser::resolveElement(Writing &row, const FieldSpec &field,
                                          const sync::Register &reg)
{
    row.note(field);
    const RegisterName name{reg.field, reg.element};
    const Value value = sync::show(Policy::Set, reg).value;
    if (!isNull(value))
        return m_tables.setElement(row.record, name, value);
    return row.isNew ? Result<void>() : m_tables.removeElement(row.record, name);
}

Result<void> Materialiser::inherit(Writing &row)
{
    StoredRecord &record = row.record;
    const auto tells = [](const auto &named) {
        const Field field = fieldOf(Entity::Todo, named.field);
        return field == Field::TodoPredecessor || field == Field::TodoSeries ||
               field == Field::TodoOccurrence;
    };
    const bool anew = record.inheritsAnew || std::ranges::any_of(record.changed, tells) ||
                      (row.isNew && std::ranges::any_of(record.state.registers(), tells));
    if (!anew)
        return {};
    for (const FieldSpec &field : record.spec->fields) {
        if (!field.inherited || field.policy == Policy::Tree)
            continue;
        if (field.policy == Policy::Set) {
            if (Result<void> done = inheritElements(row, field); !done)
                return done;
        } else if (!record.find(field.field)) {
            row.show(field, row.predecessor ? row.predecessor->value(field.field) : Value());
        }
    }
    inheritDates(row);
    return {};
}

Result<void> Materialiser::inheritElements(Writing &row, const FieldSpec &field)
{
    const auto number = static_cast<quint8>(numberOf(field.field));
    const auto now = m_tables.elements(row.record, number);
    const auto bequest = inheritedElements(row.predecessor, row.record, field);
    if (!now || !bequest)
        return std::unexpected(!now ? now.error() : bequest.error());
    const auto isOwn = [&](const QString &element) {
        return row.record.state.find(number, element) != nullptr;
    };
    for (const auto &[element, value] : *now) {
        if (isOwn(element) || bequest->contains(element))
            continue;
        row.note(field);
        if (auto done = m_tables.removeElement(row.record, {number, element}); !done)
            return done;
    }
    for (const auto &[element, value] : *bequest) {
        const auto shown = now->find(element);
        if (isOwn(element) || (shown != now->end() && shown->second == value))
            continue;
        row.note(field);
        if (auto done = m_tables.setElement(row.record, {number, element}, value); !done)
            return done;
    }
    return {};
}

Result<std::map<QString, Value>> Materialiser::inheritedElements(const StoredRecord *predecessor,
                                                                 const StoredRecord &todo,
                                                                 const FieldSpec &field)
{
    using Elements = std::map<QString, Value>;
    if (!predecessor)
        return Elements();
    auto elements = m_tables.elements(*predecessor, static_cast<quint8>(numberOf(field.field)));
    if (!elements || field.field != Field::TodoReminders)
        return elements;
    const Record dates = datesOf(*predecessor);
    const QDate occurrence = occurrenceOf(todo);
    Elements moved;
    for (const auto &[reminder, value] : *elements) {
        const QString inherited = inheritedReminder(reminder, dates, occurrence);
        if (!inherited.isEmpty())
            moved.emplace(inherited, value);
    }
    return moved;
}

void Materialiser::inheritDates(Writing &row)
{
    const InheritedDates dates = datesFrom(row.predecessor, row.record);
    if (!row.record.find(Field::TodoPlan))
        row.show(spec(Field::TodoPlan), dates.plan.toValue());
    if (!row.record.find(Field::TodoDue))
        row.show(spec(Field::TodoDue), dates.due.toValue());
}

Result<Value> Materialiser::inheritedValue(const StoredRecord &todo, const RegisterName &name)
{
    const RecordId from = inheritsFrom(todo);
    if (from.isNull())
        return Value();
    const auto predecessor = m_records.find(todo.entity(), from);
    if (!predecessor || !*predecessor)
        return predecessor.transform([](auto) { return Value(); });
    const FieldSpec *field = findField(todo.entity(), name.field);
    if (field && isDate(*field)) {
        const InheritedDates dates = datesFrom(*predecessor, todo);
        return field->field == Field::TodoPlan ? dates.plan.toValue() : dates.due.toValue();
    }
    if (!field || !field->inherited)
        return Value();
    if (field->policy != Policy::Set)
        return (*predecessor)->value(field->field);
    return inheritedElements(*predecessor, todo, *field).transform([&](const auto &elements) {
        const auto found = elements.find(name.element);
        return found != elements.end() ? found->second : Value();
    });
}

// Before and after the edge moves, the cycle that the todo lies on tells whose edge is cut.
Result<void> Materialiser::resolveParent(Writing &row)
{
    StoredRecord &todo = row.record;
    const auto edge = edgeOf(todo, row.predecessor);
    if (edge != todo.edge) {
        const auto before = cutInCycleOf(todo.id());
        todo.edge = edge;
        const auto after = cutInCycleOf(todo.id());
        todo.isCut = after == todo.id();
        if (before && before != after && before != todo.id()) {
            if (Result<void> done = setCut(*before, false); !done)
                return done;
        }
        if (after && after != todo.id()) {
            if (Result<void> done = setCut(*after, true); !done)
                return done;
        }
        row.bequestChanged = true;
    }
    const FieldSpec &field = spec(Field::TodoParent);
    const sync::Register *reg = todo.find(Field::TodoParent);
    row.show(field, edge && !todo.isCut ? Value(edge->parent) : Value());
    row.setConflict(field, todo.isCut || (reg && sync::show(Policy::Tree, *reg).conflict));
    return {};
}

std::optional<RecordId> Materialiser::cutInCycleOf(const RecordId &todo)
{
    return sync::cutInCycleOf(todo, [&](const RecordId &id) -> std::optional<sync::ParentEdge> {
        const auto found = m_records.find(quint8(Entity::Todo), id);
        if (!found)
            m_lookupError = found.error();
        return found && *found ? (*found)->edge : std::nullopt;
    });
}

Result<void> Materialiser::setCut(const RecordId &todo, bool cut)
{
    const auto found = m_records.find(quint8(Entity::Todo), todo);
    if (!found)
        return std::unexpected(found.error());
    if (*found && std::exchange((*found)->isCut, cut) != cut)
        enqueue(**found);
    return {};
}

Result<void> Materialiser::deriveTodo(Writing &row)
{
    StoredRecord &todo = row.record;
    const auto *notes = std::get_if<QString>(&todo.value(Field::TodoDescription));
    const bool hasNotes = notes && !notes->isEmpty();
    bool differs = std::exchange(todo.hasNotes, hasNotes) != hasNotes;
    if (std::ranges::contains(row.touched, Field::TodoRollovers)) {
        const auto weeks = todo.state.elements(quint8(numberOf(Field::TodoRollovers)));
        const auto count = std::ranges::count_if(weeks, [](const sync::Register &week) {
            return !isNull(sync::show(Policy::Set, week).value);
        });
        differs |= std::exchange(todo.rollovers, static_cast<int>(count)) != count;
    }
    // A new row has reminders only where they were touched too.
    const bool remindsAnew = std::ranges::contains(row.touched, Field::TodoReminders) ||
                             (!row.isNew && std::ranges::contains(row.touched, Field::TodoDue));
    if (remindsAnew) {
        const auto reminders = m_tables.elements(todo, quint8(numberOf(Field::TodoReminders)));
        if (!reminders)
            return std::unexpected(reminders.error());
        QStringList elements;
        for (const auto &[element, value] : *reminders)
            elements << element;
        const QString moment = shownReminder(elements, Due::fromValue(todo.value(Field::TodoDue)));
        differs |= std::exchange(todo.nextReminder, moment) != moment;
    }
    if (differs)
        todo.parts |= DerivedParts;
    return {};
}

} // namespace sennight
