// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Undo across the two spaces: what was stated again, and what moves there and back.
#include "edit_ops_p.h"
#include "inversion_p.h"
#include "space_scope_p.h"

#include <algorithm>

namespace sennight {
namespace {

using sync::Dot;
using sync::Head;
using sync::Op;

sync::Hlc instantOf(const Op &op, const LoggedChange &logged)
{
    return op.at.value_or(logged.change.hlc);
}

bool isSwitch(const Op &op)
{
    const FieldSpec *field = findField(op.entity, op.field);
    return field && field->field == Field::ProjectLocalOnly;
}

bool isLife(const Op &op)
{
    return sync::policyOf(op.entity, op.field) == Policy::Life;
}

bool leads(const Op &op)
{
    const EntitySpec *entity = findEntity(op.entity);
    const FieldSpec *field = findField(op.entity, op.field);
    return entity && field && leadsToAnotherSpace(*entity, *field);
}

Value turned(const Value &localOnly)
{
    return localOnly == Value(true) ? Value() : Value(true);
}

} // namespace

Result<Inversion::Trace> Inversion::traceOf(const StoredRecord &record, const RegisterName &name,
                                            const Head &head)
{
    Trace trace{{head.dot}, {}};
    for (size_t i = 0; i < trace.same.size(); ++i) {
        const Dot dot = trace.same[i];
        const Result<Found> found = opAt(dot, record, name);
        if (!found)
            return std::unexpected(found.error());
        const Op *op =
            found->op && found->op->at && found->op->reopens.empty() ? found->op : nullptr;
        bool restates = false;
        for (const Dot &before : op ? op->over : std::vector<Dot>()) {
            const Result<Found> older = opAt(before, record, name);
            if (!older)
                return std::unexpected(older.error());
            if (!older->op || instantOf(*older->op, *older->logged) != *op->at ||
                older->op->value != op->value)
                continue;
            restates = true;
            if (!std::ranges::contains(trace.same, before))
                trace.same.push_back(before);
        }
        if (!restates)
            trace.origins.push_back(dot);
    }
    return trace;
}

// It has the instant of an edit that it replaces. One value may stand for several, and a record
// that others had deleted for this device's sake lives again.
Result<bool> Inversion::isRestated(const StoredRecord &record, const Op &op)
{
    if (!op.at || !op.reopens.empty())
        return false;
    const bool mayDiffer = isLife(op) || sync::policyOf(op.entity, op.field) == Policy::Text;
    for (const Dot &dot : op.over) {
        const Result<Found> older = opAt(dot, record, {op.field, op.element});
        if (!older)
            return std::unexpected(older.error());
        if (older->op && instantOf(*older->op, *older->logged) == *op.at &&
            (mayDiffer || older->op->value == op.value))
            return true;
    }
    return false;
}

// What this device deleted for the others only.
Result<bool> Inversion::takesBackDeletion(const StoredRecord &record, const Op &op)
{
    for (const Dot &dot : op.over) {
        const Result<Found> older = opAt(dot, record, {op.field, op.element});
        if (!older)
            return std::unexpected(older.error());
        if (older->op && older->op->value == Value(true) && older->logged->kind &&
            older->logged->change.space == sync::Space::Shared &&
            instantOf(*older->op, *older->logged) == *op.at)
            return true;
    }
    return false;
}

Result<std::vector<Edit>> Inversion::movingEdits(const UndoEntry &entry)
{
    m_firstPos = entry.nowFirst;
    m_lastPos = entry.nowLast;
    std::vector<Edit> edits;
    if (entry.nowLast < entry.nowFirst)
        return edits;
    Result<void> done = collectDots(entry);
    for (qint64 pos = entry.nowLast; done && pos >= entry.nowFirst; --pos) {
        done = m_writer.log().each(pos, pos, [&](const LoggedChange &logged) -> Result<bool> {
            return collectMoves(logged, edits).transform([] { return true; });
        });
    }
    return done.transform([&] { return std::move(edits); });
}

Result<void> Inversion::collectMoves(const LoggedChange &logged, std::vector<Edit> &edits)
{
    std::map<quint8, std::vector<RecordId>> wanted;
    for (const Op &op : logged.change.ops) {
        if (leads(op) || (isLife(op) && op.at))
            wanted[op.entity].push_back(op.record);
    }
    for (const auto &[entity, ids] : wanted) {
        if (Result<void> read = m_writer.records().prefetch(entity, ids); !read)
            return read;
    }
    for (const Op &op : logged.change.ops) {
        const bool isLifeAgain = isLife(op) && op.at && op.value == Value(false);
        if (!leads(op) && !isLifeAgain)
            continue;
        const auto found = m_writer.records().find(op.entity, op.record);
        if (!found)
            return std::unexpected(found.error());
        if (!*found || !(*found)->spec || (*found)->isDeleted())
            continue;
        const StoredRecord &record = **found;
        const Result<bool> restated = isRestated(record, op);
        const Result<qint64> madeAt = m_writer.log().firstPosOf(op.entity, record.key);
        if (!restated || !madeAt)
            return std::unexpected(!restated ? restated.error() : madeAt.error());
        if (isLifeAgain) {
            const Result<bool> takesBack = *restated ? takesBackDeletion(record, op) : restated;
            if (!takesBack)
                return std::unexpected(takesBack.error());
            if (*takesBack)
                m_takenBack.insert(record.id());
            continue;
        }
        if (*restated || *madeAt >= m_firstPos)
            continue;
        std::optional<Value> before;
        if (isSwitch(op)) {
            if (turned(record.value(Field::ProjectLocalOnly)) == turned(op.value))
                before = turned(op.value);
        } else if (op.over.size() <= 1) {
            const Result<bool> ours = onlyHeadIsOurs(record, op);
            const Result<std::optional<Before>> known =
                ours && *ours ? valueBefore(record, op) : std::optional<Before>();
            if (!ours || !known)
                return std::unexpected(!ours ? ours.error() : known.error());
            if (*known)
                before = (*known)->value;
        }
        if (before)
            edits.push_back({record.id(), fieldOf(record.spec->entity, op.field), *before, {}});
    }
    return {};
}

// By what it is, not by heads: no other device writes to it, and it stays behind when the project
// is shared again.
Result<void> Inversion::invertSwitch(const StoredRecord &record, const Op &op, std::vector<Op> &out)
{
    const Value before = turned(op.value);
    const bool isGone = record.isDeleted() && !m_revived.contains(record.id());
    if (isGone || turned(record.value(Field::ProjectLocalOnly)) != before)
        leaveAlone(record, op.field);
    else
        out.push_back(makeOp(&record, record.spec->entity, record.id(), {op.field, {}}, before));
    return {};
}

} // namespace sennight
