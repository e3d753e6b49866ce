// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "domain/entities.h"

#include <functional>
#include <span>

namespace sennight::sync {

/// An op that no other op replaced.
struct Head
{
    Dot dot;
    Hlc order; ///< Op::at, else the change's hlc
    Value value;
    std::vector<Dot>
        covers; ///< only for `deleted` = true: the heads of the record that the delete saw, sorted
    friend bool operator==(const Head &, const Head &) = default;
};

/// (order, chain, seq, id): the last head wins where a policy lets one win.
[[nodiscard]] inline bool headsInOrder(const Head &left, const Head &right)
{
    return left.order != right.order ? left.order < right.order : left.dot < right.dot;
}

/// The heads of one register, sorted by headsInOrder(); never empty. The last one is shown unless
/// the policy merges.
struct Register
{
    quint8 field = 0;
    QString element;
    std::vector<Head> heads;
    friend bool operator==(const Register &, const Register &) = default;
};

/// One version of a text, for finding the common ancestor. A cleared text is empty.
struct TextVersion
{
    QString text;
    std::vector<Dot> over; ///< Op::reopens where the op has any, else Op::over
};

/// Finds an older op's text by its dot for one (record, field); nothing when it is not known here.
using TextHistory = std::function<std::optional<TextVersion>(const Dot &)>;

/// What a register shows: a pure function of its heads.
struct Shown
{
    Value value;
    bool conflict = false; ///< open: the person may settle it
};

/// All registers of one record: a set of multi-value registers (Shapiro et al. 2011). A plain
/// value.
///
/// The rule: of the ops that are here, those are heads that no other one of their register names in
/// its `over`. So the same ops, each applied once, give the same state in every order. Causal order
/// brings an op before those that name it, with two exceptions. What stands on a change that was
/// cut off does not wait for it (SYNC.md, section 5), and so may come before what was kept of that
/// chain, which its `over` may name. And what was lost to damage here comes again from elsewhere,
/// after what was left. Whoever applies an op asks mayBeReplaced() and then, where need be, the ops
/// that came before it. Dots that never come are harmless.
class RecordState
{
public:
    RecordState() = default;
    RecordState(quint8 entity, RecordId record)
        : m_entity(entity)
        , m_record(record)
    {}

    [[nodiscard]] quint8 entity() const { return m_entity; }
    [[nodiscard]] const RecordId &record() const { return m_record; }
    /// Sorted by (field, element).
    [[nodiscard]] const std::vector<Register> &registers() const { return m_registers; }
    [[nodiscard]] std::vector<Register> &registers() { return m_registers; }
    [[nodiscard]] const Register *find(quint8 field, const QString &element = {}) const;
    /// The elements of one set field.
    [[nodiscard]] std::span<const Register> elements(quint8 field) const;

    /// What an op changed, for the state digest: each dot that is no head any more, and whether the
    /// op's own dot became one in its register.
    struct Delta
    {
        std::vector<std::pair<quint8, Dot>> removed; ///< field of the register, dot
        std::vector<QString> removedElements;        ///< element of the register, same index
        bool added = false;
        friend bool operator==(const Delta &, const Delta &) = default;
    };
    /// False where no op of the register that is here can name this one, which is to come, in its
    /// `over`: then it replaces all that is there. (What came of an op that names it stands there,
    /// and it cannot have seen that.)
    [[nodiscard]] bool mayBeReplaced(const Op &op) const;
    /// Adds the op as a head, unless it `isReplaced` by one that is here, and takes away the heads
    /// of its own register that `over` names; a delete remembers the rest of `over` in
    /// Head::covers. An op that is a head already changes nothing; the caller drops changes that it
    /// applied earlier, by their id.
    Delta apply(const Op &op, const Dot &dot, Hlc changeHlc, bool isReplaced = false);
    /// Room for that many registers, before many ops are applied.
    void reserve(qsizetype registers) { m_registers.reserve(static_cast<size_t>(registers)); }

    /// SYNC.md `life`: the register `deleted` has heads, all of them true, and every head of a
    /// field that is not bookkeeping is covered by one of them (or written by the same change). A
    /// head `false` (a restore) that no delete replaced makes the record live: a delete that saw it
    /// would have replaced it, so it is concurrent, and between keeping and hiding, keeping loses
    /// nothing. Two concurrent deletes cover together. An unknown field is no bookkeeping.
    [[nodiscard]] bool isDeleted() const;
    /// What keeps the record alive although somebody deleted it: every head that no delete among
    /// the heads has seen, but for bookkeeping. Empty where there is no such delete, or where it
    /// holds. Pointers into this.
    [[nodiscard]] std::vector<std::pair<const Register *, const Head *>> headsAgainstDelete() const;
    /// Every dot that is a head anywhere in the record, sorted: what a delete's `over` names.
    [[nodiscard]] std::vector<Dot> allHeads() const;
    friend bool operator==(const RecordState &, const RecordState &) = default;

private:
    Register &registerOf(quint8 field, const QString &element);

    quint8 m_entity = 0;
    RecordId m_record;
    std::vector<Register> m_registers;
};

/// What one register shows under its policy (SYNC.md, section 3). `history` is asked only for text
/// with several different heads. Sets: an added element beats a concurrent removal. Life: the
/// register alone; RecordState::isDeleted() decides. Tree: before cycles are cut (tree.h).
[[nodiscard]] Shown show(Policy policy, const Register &reg, const TextHistory &history = {});
/// The policy of a field by number; Quiet for one that this version does not know.
[[nodiscard]] Policy policyOf(quint8 entity, quint8 field);

} // namespace sennight::sync
