// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_state.h"

#include <algorithm>
#include <iterator>

namespace sennight::sync {

namespace {

bool comesBefore(const Register &reg, quint8 field, const QString &element)
{
    return reg.field != field ? reg.field < field : reg.element < element;
}

bool isIn(const std::vector<Dot> &sorted, const Dot &dot)
{
    return std::ranges::binary_search(sorted, dot);
}

bool isBookkeeping(quint8 entity, quint8 field)
{
    const FieldSpec *known = findField(entity, field);
    return known && known->bookkeeping;
}

// A delete sees what its own change writes, but cannot name it.
bool isCovered(const Register &life, const Head &head)
{
    return std::ranges::any_of(life.heads, [&](const Head &deletion) {
        return deletion.value == Value(true) &&
               (deletion.dot == head.dot || isIn(deletion.covers, head.dot));
    });
}

void removeReplaced(Register &reg, const std::vector<Dot> &over, RecordState::Delta &delta)
{
    std::erase_if(reg.heads, [&](const Head &head) {
        if (!isIn(over, head.dot))
            return false;
        delta.removed.emplace_back(reg.field, head.dot);
        delta.removedElements.push_back(reg.element);
        return true;
    });
}

void insert(Register &reg, Head head)
{
    const auto place = std::ranges::upper_bound(reg.heads, head, headsInOrder);
    reg.heads.insert(place, std::move(head));
}

} // namespace

const Register *RecordState::find(quint8 field, const QString &element) const
{
    const auto found = std::ranges::partition_point(
        m_registers, [&](const Register &reg) { return comesBefore(reg, field, element); });
    if (found == m_registers.end() || found->field != field || found->element != element)
        return nullptr;
    return &*found;
}

std::span<const Register> RecordState::elements(quint8 field) const
{
    return std::ranges::equal_range(m_registers, field, {}, &Register::field);
}

// Ops come sorted, so that a new record's registers are appended one after the other.
Register &RecordState::registerOf(quint8 field, const QString &element)
{
    auto place = m_registers.end();
    if (!m_registers.empty() && !comesBefore(m_registers.back(), field, element)) {
        place = std::ranges::partition_point(
            m_registers, [&](const Register &reg) { return comesBefore(reg, field, element); });
        if (place->field == field && place->element == element)
            return *place;
    }
    return *m_registers.insert(place, Register{field, element, {}});
}

bool RecordState::mayBeReplaced(const Op &op) const
{
    const Register *reg = find(op.field, op.element);
    return reg && !std::ranges::all_of(reg->heads,
                                       [&](const Head &head) { return isIn(op.over, head.dot); });
}

RecordState::Delta RecordState::apply(const Op &op, const Dot &dot, Hlc changeHlc, bool isReplaced)
{
    Delta delta;
    Register &reg = registerOf(op.field, op.element);
    if (std::ranges::contains(reg.heads, dot, &Head::dot))
        return delta;
    if (!op.over.empty() && !reg.heads.empty())
        removeReplaced(reg, op.over, delta);
    if (isReplaced)
        return delta;
    const bool deletes = op.field == deletedNumber && op.value == Value(true);
    insert(reg, {dot, op.at.value_or(changeHlc), op.value, deletes ? op.over : std::vector<Dot>()});
    delta.added = true;
    return delta;
}

bool RecordState::isDeleted() const
{
    const Register *life = find(deletedNumber);
    if (!life)
        return false;
    for (const Head &head : life->heads)
        if (head.value != Value(true))
            return false;
    return std::ranges::all_of(m_registers, [&](const Register &reg) {
        return reg.field == deletedNumber || isBookkeeping(m_entity, reg.field) ||
               std::ranges::all_of(reg.heads,
                                   [&](const Head &head) { return isCovered(*life, head); });
    });
}

std::vector<std::pair<const Register *, const Head *>> RecordState::headsAgainstDelete() const
{
    const Register *life = find(deletedNumber);
    if (!life || !std::ranges::contains(life->heads, Value(true), &Head::value))
        return {};
    std::vector<std::pair<const Register *, const Head *>> kept;
    for (const Register &reg : m_registers) {
        if (reg.field != deletedNumber && isBookkeeping(m_entity, reg.field))
            continue;
        for (const Head &head : reg.heads) {
            const bool isDelete = reg.field == deletedNumber && head.value == Value(true);
            if (!isDelete && !isCovered(*life, head))
                kept.emplace_back(&reg, &head);
        }
    }
    return kept;
}

std::vector<Dot> RecordState::allHeads() const
{
    std::vector<Dot> dots;
    for (const Register &reg : m_registers)
        for (const Head &head : reg.heads)
            if (dots.empty() || dots.back() != head.dot)
                dots.push_back(head.dot);
    std::ranges::sort(dots);
    const auto repeated = std::ranges::unique(dots);
    dots.erase(repeated.begin(), repeated.end());
    return dots;
}

} // namespace sennight::sync
