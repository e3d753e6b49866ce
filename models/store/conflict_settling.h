// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actions.h"
#include "sync_queries.h"

#include <span>

namespace sennight {

/// How a person settles a conflict.
enum class Choice : quint8 {
    Version, ///< the one numbered `version`
    Both,    ///< texts of several lines: one after the other; of a todo's other fields see below
    Merged,
    Edited, ///< what the person wrote
};

/// What is chosen for one of a record's conflicts.
struct Settlement
{
    const Conflict *conflict = nullptr; ///< not owned
    Choice choice = Choice::Version;
    size_t version = 0; ///< of Version
    Value value = {};   ///< of Edited
};

// What settles a conflict is an ordinary change; undo opens it again. Pure; any thread.

/// Of one field, by itself. Refused where the choice makes no sense for the field; NotFound for a
/// number that no version has; InvalidValue.
[[nodiscard]] Result<Action> settling(const Conflict &conflict, Choice choice, size_t version = 0,
                                      const Value &value = {});

/// A text of several lines: both versions may stand in it, or be merged.
[[nodiscard]] bool isText(const Conflict &conflict);
/// Whether a second todo may hold another version of this field.
[[nodiscard]] bool mayBeCopied(const Conflict &conflict);
/// Whether one of these makes further todos.
[[nodiscard]] bool makesCopies(std::span<const Settlement> settlements);

/// Several conflicts of `record`, as it is shown now. Where a field of a todo that is no long text
/// is kept in Both, there is one more todo for each other version, and all fields that are kept in
/// Both say on each todo what one device wrote: the todo itself has this device's versions, or
/// those that are shown where this device wrote none. What is chosen for the other fields holds for
/// all of them. Errors as of settling().
[[nodiscard]] Result<Action> settlingTogether(std::span<const Settlement> settlements,
                                              const Record &record, const ActionContext &context);

/// Which version of a conflict each todo gets where all of these are kept in Both: first the todo
/// itself, then the further ones. Nothing where no version is left for it.
[[nodiscard]] std::vector<std::optional<size_t>>
versionsOfCopies(const Conflict &conflict, std::span<const Settlement> settlements);

} // namespace sennight
