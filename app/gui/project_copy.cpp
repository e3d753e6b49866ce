// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_copy.h"

#include <map>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// What a copy of a project gets anew, or begins without.
bool isOwnOfProject(Field field)
{
    switch (field) {
    case Field::ProjectDeleted:
    case Field::ProjectCreatedAt:
    case Field::ProjectTitle:
    case Field::ProjectOrder:
    case Field::ProjectStatus:
    case Field::ProjectProgress:
    case Field::ProjectTargetDate:
    case Field::ProjectReviewedOn:
    case Field::ProjectExtras:
        return true;
    default:
        return false;
    }
}

bool isKeptOfTodo(Field field)
{
    switch (field) {
    case Field::TodoTitle:
    case Field::TodoDescription:
    case Field::TodoProjectOrder:
    case Field::TodoEstimate:
    case Field::TodoPriority:
    case Field::TodoRecurrence:
    case Field::TodoTags:
        return true;
    default:
        return false;
    }
}

bool isCopied(const Record &todo)
{
    const bool done = !isNull(todo.value(Field::TodoCompletion));
    const bool recurs = !isNull(todo.value(Field::TodoRecurrence));
    return isNull(todo.value(Field::TodoLetGo)) && !(done && recurs);
}

/// The edits that give a new record what another has.
void copyFields(const Record &from, const RecordId &to, bool (*isKept)(Field field),
                std::vector<Edit> &edits)
{
    for (const auto &[field, value] : from.values) {
        if (isKept(field) && !isNull(value))
            edits.push_back({.record = to, .field = field, .value = value});
    }
    for (const auto &[field, elements] : from.sets) {
        for (const auto &[element, value] : elements) {
            if (isKept(field))
                edits.push_back({.record = to, .field = field, .value = value, .element = element});
        }
    }
}

} // namespace

Creation copyOfProject(const Record &project, std::span<const Record> todos, const QString &title,
                       const QString &order, const ActionContext &context)
{
    Creation copy{.id = RecordId::random(context.random),
                  .action = {.kind = ActionKind::Add, .subject = title}};
    auto &edits = copy.action.edits;
    const auto set = [&](const RecordId &record, Field field, const Value &value,
                         const QString &element = {}) {
        edits.push_back({.record = record, .field = field, .value = value, .element = element});
    };
    set(copy.id, Field::ProjectCreatedAt, context.nowMs);
    set(copy.id, Field::ProjectTitle, title);
    set(copy.id, Field::ProjectStatus, u"active"_s);
    set(copy.id, Field::ProjectOrder, order);
    copyFields(project, copy.id, [](Field field) { return !isOwnOfProject(field); }, edits);

    std::map<RecordId, RecordId> copies;
    for (const Record &todo : todos) {
        if (isCopied(todo))
            copies.emplace(todo.id, RecordId::random(context.random));
    }
    for (const Record &todo : todos) {
        const auto self = copies.find(todo.id);
        if (self == copies.end())
            continue;
        set(self->second, Field::TodoCreatedAt, context.nowMs);
        set(self->second, Field::TodoProject, copy.id);
        copyFields(todo, self->second, isKeptOfTodo, edits);
        const auto parent = copies.find(todo.reference(Field::TodoParent).value_or(RecordId()));
        if (parent != copies.end())
            set(self->second, Field::TodoParent, parent->second);
        for (const auto &[element, value] : todo.elements(Field::TodoDependencies)) {
            const auto other = copies.find(RecordId::fromHex(element).value_or(RecordId()));
            if (other != copies.end())
                set(self->second, Field::TodoDependencies, true, other->second.toHex());
        }
    }
    return copy;
}

} // namespace sennight
