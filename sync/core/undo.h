// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_state.h"

#include <map>

namespace sennight::sync {

/// Names a register in a profile.
struct RegisterKey
{
    quint8 entity = 0;
    RecordId record;
    quint8 field = 0;
    QString element;
    friend auto operator<=>(const RegisterKey &, const RegisterKey &) = default;
    friend bool operator==(const RegisterKey &, const RegisterKey &) = default;
};

[[nodiscard]] RegisterKey keyOf(const Op &op);

/// What planUndo() asks of the log and the tables; one writer's thread.
class UndoSource
{
public:
    virtual ~UndoSource() = default;
    /// The record's present state; null where there is none.
    [[nodiscard]] virtual const RecordState *state(quint8 entity, const RecordId &record) const = 0;
    /// What the change named by `dot` wrote on that register; nothing where it wrote nothing there
    /// or is not in the log any more. The head's order is that of RecordState::apply().
    struct Written
    {
        Op op;
        Hlc order;
    };
    [[nodiscard]] virtual std::optional<Written> written(const Dot &dot,
                                                         const RegisterKey &key) const = 0;
    /// The versions that an own undo or redo put back with the op `dot` on that register; nothing
    /// for ops of any other kind. So that undoing goes on beyond what was undone and redone.
    [[nodiscard]] virtual std::optional<std::vector<Dot>> putBack(const Dot &dot,
                                                                  const RegisterKey &key) const = 0;
};

/// Undoing an action, as ops.
struct UndoPlan
{
    /// One op a register at most in each; sorted. Several only where a settlement is undone, whose
    /// versions come back side by side (Op::reopens). They are one action.
    std::vector<std::vector<Op>> changes;
    /// For UndoSource::putBack(): the versions behind each op, in the order of `changes`.
    std::vector<std::map<RegisterKey, std::vector<Dot>>> putBack;
    /// Edited since, or their older versions are gone: not touched.
    std::vector<RegisterKey> leftAlone;
};

/// Writes back what the registers held before the action of `ops` (each with the dot of its
/// change), where their heads are still the action's own. A record that the action made is deleted
/// instead, or left alone where anything else was written on it since; weeks and settings, which
/// are there without being made, are cleared. A record deleted since stays so. A redo is the undo
/// of the undoing action.
[[nodiscard]] UndoPlan planUndo(const std::vector<std::pair<Dot, Op>> &ops,
                                const UndoSource &source);

} // namespace sennight::sync
