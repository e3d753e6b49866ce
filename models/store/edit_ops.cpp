// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_ops_p.h"

#include "sync/core/text_merge.h"

#include <QHash>

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::Op;
using sync::Register;

quint8 numberIn(const Edit &edit)
{
    return static_cast<quint8>(numberOf(edit.field));
}

bool isDeletion(const Edit &edit)
{
    return edit.field == deletedField(entityOf(edit.field));
}

const Register *registerOf(const StoredRecord *record, const RegisterName &name)
{
    return record ? record->state.find(name.field, name.element) : nullptr;
}

bool isOccurrence(const StoredRecord *record, const RecordEdits &edits)
{
    if (edits.entity != Entity::Todo)
        return false;
    return record ? record->find(Field::TodoPredecessor) != nullptr
                  : std::ranges::contains(edits.edits, Field::TodoPredecessor, &Edit::field);
}

// An occurrence that has nothing although the one before has something says so with a head.
bool maySilence(const StoredRecord *record, const Edit &edit)
{
    const FieldSpec &field = spec(edit.field);
    const bool inherits =
        field.inherited || edit.field == Field::TodoPlan || edit.field == Field::TodoDue;
    return isNull(edit.value) && inherits && (!record || field.policy == Policy::Set);
}

// Several heads: even the shown value is worth writing, because it settles them.
bool changesNothing(const StoredRecord *record, const Edit &edit)
{
    if (isDeletion(edit)) {
        // What is made says that it lives where it is told to: another device may make the same
        // record, and delete what it made.
        const bool deletes = edit.value == Value(true);
        return record ? record->isDeleted() == deletes : deletes;
    }
    const Register *reg = registerOf(record, {numberIn(edit), edit.element});
    if (reg)
        return reg->heads.size() == 1 && reg->heads.front().value == edit.value;
    // Nobody edited it: what an occurrence inherits is shown without a head.
    const bool isSet = spec(edit.field).policy == Policy::Set;
    const Value &shown = record && !isSet ? record->value(edit.field) : Value();
    return shown == edit.value && edit.field != createdField(entityOf(edit.field));
}

QByteArray patchFor(const Register *replaced, const Value &value)
{
    if (!replaced || replaced->heads.size() != 1)
        return {};
    const auto *before = std::get_if<QString>(&replaced->heads.front().value);
    const auto *after = std::get_if<QString>(&value);
    return before ? sync::reversePatch(after ? *after : QString(), *before) : QByteArray();
}

Result<void> checkForm(const Edit &edit)
{
    if (!findField(static_cast<int>(entityOf(edit.field)), numberOf(edit.field)))
        return failure(ErrorCode::UnknownField, u"field %1"_s.arg(static_cast<int>(edit.field)));
    return validate(edit.field, edit.element, edit.value);
}

bool isPresent(const Register &element)
{
    return !isNull(sync::show(Policy::Set, element).value);
}

Result<void> checkSizes(const StoredRecord *record, const std::vector<Op> &ops)
{
    for (size_t i = 0; i < ops.size();) {
        const FieldSpec &field = *findField(ops[i].entity, ops[i].field);
        const quint8 number = ops[i].field;
        qint64 count = 0;
        if (record)
            count = std::ranges::count_if(record->state.elements(number), isPresent);
        bool grows = false;
        for (; i < ops.size() && ops[i].field == number; ++i) {
            const Register *known = registerOf(record, {number, ops[i].element});
            const int before = known && isPresent(*known) ? 1 : 0;
            const int after = isNull(ops[i].value) ? 0 : 1;
            count += after - before;
            grows |= after > before;
        }
        if (field.policy == Policy::Set && grows && count > field.limit)
            return failure(ErrorCode::TooLarge, QLatin1StringView(field.name),
                           u"at most %1 elements"_s.arg(field.limit));
    }
    return {};
}

// Of several edits of one register the last counts.
std::vector<const Edit *> lastOfEach(std::vector<const Edit *> edits)
{
    const auto comesBefore = [](const Edit *left, const Edit *right) {
        return left->field != right->field ? left->field < right->field
                                           : left->element < right->element;
    };
    std::ranges::stable_sort(edits, comesBefore);
    std::vector<const Edit *> last;
    for (const Edit *edit : edits) {
        if (!last.empty() && !comesBefore(last.back(), edit))
            last.back() = edit;
        else
            last.push_back(edit);
    }
    return last;
}

} // namespace

Result<std::vector<RecordEdits>> groupEdits(const Action &action)
{
    std::vector<RecordEdits> groups;
    QHash<std::pair<quint8, RecordId>, size_t> places;
    for (const Edit &edit : action.edits) {
        if (const Result<void> sound = checkForm(edit); !sound)
            return std::unexpected(sound.error());
        const Entity entity = entityOf(edit.field);
        const bool sameAsLast = !groups.empty() && groups.back().record == edit.record &&
                                groups.back().entity == entity;
        if (!sameAsLast) {
            const std::pair key{static_cast<quint8>(entity), edit.record};
            const auto known = places.constFind(key);
            if (known != places.cend()) {
                groups[*known].edits.push_back(&edit);
                continue;
            }
            places.insert(key, groups.size());
            groups.push_back({entity, edit.record, {}});
        }
        groups.back().edits.push_back(&edit);
    }
    return groups;
}

Op makeOp(const StoredRecord *record, Entity entity, const RecordId &id, const RegisterName &name,
          const Value &value)
{
    Op op;
    op.entity = static_cast<quint8>(entity);
    op.field = name.field;
    op.record = id;
    op.element = name.element;
    op.value = value;
    const Register *reg = registerOf(record, name);
    if (reg) {
        for (const sync::Head &head : reg->heads)
            op.over.push_back(head.dot);
        std::ranges::sort(op.over);
    }
    if (sync::policyOf(op.entity, op.field) == Policy::Text)
        op.reversePatch = patchFor(reg, value);
    return op;
}

Op makeDelete(const StoredRecord &record)
{
    Op op;
    op.entity = record.entity();
    op.field = static_cast<quint8>(numberOf(deletedField(record.spec->entity)));
    op.record = record.id();
    op.value = true;
    op.over = record.state.allHeads();
    return op;
}

Result<EditOps> opsOf(const StoredRecord *record, const RecordEdits &edits)
{
    EditOps result;
    const bool occurs = isOccurrence(record, edits);
    const Edit *deletion = nullptr;
    for (const Edit *edit : lastOfEach(edits.edits)) {
        if (isDeletion(*edit) && edit->value == Value(true)) {
            deletion = edit;
            continue;
        }
        const bool silences = occurs && maySilence(record, *edit) &&
                              !registerOf(record, {numberIn(*edit), edit->element});
        if (!silences && changesNothing(record, *edit))
            continue;
        Op op = makeOp(record, edits.entity, edits.record, {numberIn(*edit), edit->element},
                       edit->value);
        if (edit->atMs)
            op.at = sync::Hlc::fromMs(*edit->atMs);
        result.ops.push_back(std::move(op));
    }
    const auto isLife = [&](const Op &op) {
        return sync::policyOf(op.entity, op.field) == Policy::Life;
    };
    if (!record && std::ranges::all_of(result.ops, isLife))
        result.ops.clear(); // nothing is made by saying that it lives
    if (const Result<void> fit = checkSizes(record, result.ops); !fit)
        return std::unexpected(fit.error());
    if (!deletion)
        return result;
    // A delete covers what it saw, and an op of its own change has no name yet.
    if (!result.ops.empty())
        result.deletesAfterwards = true;
    else if (record && !changesNothing(record, *deletion))
        result.ops.push_back(makeDelete(*record));
    return result;
}

} // namespace sennight
