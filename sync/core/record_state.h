// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "domain/entities.h"

#include <functional>

namespace sennight::sync {

/// An op that no other op replaced.
struct Head
{
    Dot dot;
    ChangeId change; ///< only its prefix is kept in the store; ordering uses (order, dot)
    Hlc order;       ///< Op::at, else the change's hlc
    Value value;
    std::vector<Dot>
        covers; ///< only for `deleted` = true: the heads of the record that the delete saw, sorted
};

/// The heads of one register, in order: (order, chain, id). The last one is shown unless the policy
/// merges.
struct Register
{
    quint8 field = 0;
    QString element;
    std::vector<Head> heads;
};

/// One version of a text, for finding the common ancestor.
struct TextVersion
{
    QString text;
    std::vector<Dot> over;
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
/// value. The same ops give the same state in every causal order.
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

    /// Adds the op as a head and takes away the heads that it replaces. Applying it twice changes
    /// nothing. `reopened` finds the ops that Op::reopens names. Returns heads that went and came,
    /// for the state digest.
    struct Delta
    {
        std::vector<std::pair<quint8, Dot>>
            removed; // field of the register; element in removedElements at the same index
        std::vector<QString> removedElements;
        bool added = false;
    };
    using ReopenedOps = std::function<std::optional<Head>(const Dot &)>;
    Delta apply(const Op &op, const Dot &dot, Hlc changeHlc, const ReopenedOps &reopened = {});

    /// SYNC.md `life`: a delete head exists, and every head of a field that is not bookkeeping is
    /// covered.
    [[nodiscard]] bool isDeleted() const;
    /// Every dot that is a head anywhere in the record, sorted: what a delete's `over` names.
    [[nodiscard]] std::vector<Dot> allHeads() const;

private:
    quint8 m_entity = 0;
    RecordId m_record;
    std::vector<Register> m_registers;
};

/// What one register shows under its policy. `history` is asked only for text with several heads.
[[nodiscard]] Shown show(Policy policy, const Register &reg, const TextHistory &history = {});
/// The policy of a field by number; Quiet for one that this version does not know.
[[nodiscard]] Policy policyOf(quint8 entity, quint8 field);

} // namespace sennight::sync
