// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undo.h"

#include "text_merge.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <span>
#include <tuple>

namespace sennight::sync {

namespace {

// Their ids follow from their names: they are there without anyone having made them.
bool existsByName(quint8 entity)
{
    return entity == static_cast<quint8>(Entity::Week) ||
           entity == static_cast<quint8>(Entity::Setting);
}

// One version that comes back: a head to be.
struct Version
{
    Dot dot;
    Hlc order;
    Value value;
};

class Planner
{
public:
    Planner(const std::vector<std::pair<Dot, Op>> &ops, const UndoSource &source)
        : m_source(source)
    {
        for (const auto &[dot, op] : ops)
            m_undone[keyOf(op)].emplace(dot, op.over);
    }

    UndoPlan plan();

private:
    using Overs = std::map<Dot, std::vector<Dot>>;

    [[nodiscard]] bool standsForAction(const Dot &dot, const RegisterKey &key,
                                       const Overs &undone) const;
    [[nodiscard]] bool isAsLeft(const RegisterKey &key, const Register &reg) const;
    [[nodiscard]] bool isBirth(const RegisterKey &key, const Overs &undone) const;
    [[nodiscard]] bool isOnlyItsOwn(const RecordState &state) const;
    [[nodiscard]] std::set<Dot> before(const Overs &undone) const;
    [[nodiscard]] std::optional<std::vector<Version>> versions(const RegisterKey &key,
                                                               const Overs &undone) const;
    using Registers = std::span<const std::pair<const RegisterKey, Overs> *const>;
    void planRecord(Registers registers);
    void leaveAlone(Registers registers);
    void planRegister(const RegisterKey &key, const Overs &undone, const RecordState &state);
    void planDeletion(const RecordState &state);
    void putBack(const RegisterKey &key, const RecordState &state, const Register &reg,
                 const std::vector<Version> &versions);
    void add(size_t change, Op op, std::vector<Dot> versions);

    const UndoSource &m_source;
    std::map<RegisterKey, Overs> m_undone;
    UndoPlan m_plan;
};

bool Planner::standsForAction(const Dot &dot, const RegisterKey &key, const Overs &undone) const
{
    if (undone.contains(dot))
        return true;
    const auto versions = m_source.putBack(dot, key);
    return versions && !versions->empty() &&
           std::ranges::all_of(*versions, [&](const Dot &version) {
               return standsForAction(version, key, undone);
           });
}

bool Planner::isAsLeft(const RegisterKey &key, const Register &reg) const
{
    const auto undone = m_undone.find(key);
    return undone != m_undone.end() && std::ranges::all_of(reg.heads, [&](const Head &head) {
               return standsForAction(head.dot, key, undone->second);
           });
}

// Making a record writes when it was made; the next occurrence of a todo, which two devices make
// alike, names the one before it instead.
bool Planner::isBirth(const RegisterKey &key, const Overs &undone) const
{
    const bool marks =
        key.field == createdNumber || (key.entity == static_cast<quint8>(Entity::Todo) &&
                                       key.field == numberOf(Field::TodoPredecessor));
    return marks && !existsByName(key.entity) && before(undone).empty();
}

// All that is there now is the action's own, or cleared, or an order.
bool Planner::isOnlyItsOwn(const RecordState &state) const
{
    return std::ranges::all_of(state.registers(), [&](const Register &reg) {
        const RegisterKey key{state.entity(), state.record(), reg.field, reg.element};
        const FieldSpec *known = findField(key.entity, key.field);
        const Value nothing = key.field == deletedNumber ? Value(false) : Value();
        const bool isEmpty =
            std::ranges::all_of(reg.heads, [&](const Head &head) { return head.value == nothing; });
        return isEmpty || (known && known->bookkeeping) || isAsLeft(key, reg);
    });
}

// The heads before the action: its ops may stand on one another.
std::set<Dot> Planner::before(const Overs &undone) const
{
    std::set<Dot> dots;
    for (const auto &[dot, over] : undone)
        std::ranges::copy_if(over, std::inserter(dots, dots.end()),
                             [&](const Dot &older) { return !undone.contains(older); });
    return dots;
}

std::optional<std::vector<Version>> Planner::versions(const RegisterKey &key,
                                                      const Overs &undone) const
{
    std::vector<Version> versions;
    for (const Dot &dot : before(undone)) {
        const auto written = m_source.written(dot, key);
        if (written)
            versions.push_back({dot, written->order, written->op.value});
        else if (key.field != deletedNumber) // a delete names heads of other fields too
            return {};
    }
    std::ranges::sort(versions, [](const Version &left, const Version &right) {
        return std::tie(left.order, left.dot) < std::tie(right.order, right.dot);
    });
    return versions;
}

void Planner::add(size_t change, Op op, std::vector<Dot> versions)
{
    if (m_plan.changes.size() <= change) {
        m_plan.changes.resize(change + 1);
        m_plan.putBack.resize(change + 1);
    }
    m_plan.putBack[change].emplace(keyOf(op), std::move(versions));
    m_plan.changes[change].push_back(std::move(op));
}

void Planner::planDeletion(const RecordState &state)
{
    Op op;
    op.entity = state.entity();
    op.record = state.record();
    op.field = deletedNumber;
    op.value = true;
    op.over = state.allHeads();
    add(0, std::move(op), {});
}

QByteArray patchBack(const Value &value, const Register &reg)
{
    const auto *text = std::get_if<QString>(&value);
    const auto *replaced =
        reg.heads.size() == 1 ? std::get_if<QString>(&reg.heads.front().value) : nullptr;
    return text && replaced ? reversePatch(*text, *replaced) : QByteArray();
}

void Planner::putBack(const RegisterKey &key, const RecordState &state, const Register &reg,
                      const std::vector<Version> &versions)
{
    for (size_t i = 0; i < versions.size(); ++i) {
        Op op{key.entity, key.field, key.record, key.element, versions[i].value,
              {},         {},        {},         {},          {}};
        for (const Head &head : reg.heads)
            op.over.push_back(head.dot);
        std::ranges::sort(op.over);
        const bool deletes = key.field == deletedNumber && op.value == Value(true);
        if (deletes)
            op.over = state.allHeads();
        if (versions.size() > 1)
            op.reopens = {versions[i].dot};
        if (policyOf(key.entity, key.field) == Policy::Text)
            op.reversePatch = patchBack(op.value, reg);
        const bool hadVersion = versions[i].dot != Dot{};
        add(i, std::move(op), hadVersion ? std::vector{versions[i].dot} : std::vector<Dot>());
    }
}

void Planner::planRegister(const RegisterKey &key, const Overs &undone, const RecordState &state)
{
    const Register *reg = state.find(key.field, key.element);
    auto older = versions(key, undone);
    if (!reg || !older || !isAsLeft(key, *reg)) {
        m_plan.leftAlone.push_back(key);
        return;
    }
    const Value nothing = key.field == deletedNumber ? Value(false) : Value();
    if (older->empty())
        older->push_back({{}, {}, nothing});
    const bool changesNothing = older->size() == 1 && reg->heads.size() == 1 &&
                                reg->heads.front().value == older->front().value;
    if (!changesNothing)
        putBack(key, state, *reg, *older);
}

void Planner::leaveAlone(Registers registers)
{
    for (const auto *each : registers)
        m_plan.leftAlone.push_back(each->first);
}

// A record that someone deleted since stays deleted, and one that someone else wrote on stays.
void Planner::planRecord(Registers registers)
{
    const RegisterKey &first = registers.front()->first;
    const RecordState *state = m_source.state(first.entity, first.record);
    const bool born = std::ranges::any_of(
        registers, [&](const auto *each) { return isBirth(each->first, each->second); });
    const bool deleted = std::ranges::any_of(
        registers, [](const auto *each) { return each->first.field == deletedNumber; });
    if (!state || (state->isDeleted() && !deleted) || (born && !isOnlyItsOwn(*state)))
        return leaveAlone(registers);
    if (born)
        return planDeletion(*state);
    for (const auto *each : registers)
        planRegister(each->first, each->second, *state);
}

UndoPlan Planner::plan()
{
    std::vector<const std::pair<const RegisterKey, Overs> *> record;
    for (auto at = m_undone.begin(); at != m_undone.end();) {
        record.push_back(&*at);
        const RegisterKey &key = at->first;
        if (++at == m_undone.end() || at->first.record != key.record ||
            at->first.entity != key.entity) {
            planRecord(record);
            record.clear();
        }
    }
    for (std::vector<Op> &ops : m_plan.changes)
        sortOps(ops);
    return std::move(m_plan);
}

} // namespace

RegisterKey keyOf(const Op &op)
{
    return {op.entity, op.record, op.field, op.element};
}

UndoPlan planUndo(const std::vector<std::pair<Dot, Op>> &ops, const UndoSource &source)
{
    return Planner(ops, source).plan();
}

} // namespace sennight::sync
