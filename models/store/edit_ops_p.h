// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "stored_record_p.h"

namespace sennight {

/// The edits of one record within an action, in the order in which they came.
struct RecordEdits
{
    Entity entity;
    RecordId record;
    std::vector<const Edit *> edits;
};

/// Groups an action's edits by record, records in the order of their first edit. UnknownField,
/// InvalidValue, TooLarge.
[[nodiscard]] Result<std::vector<RecordEdits>> groupEdits(const Action &action);

/// An op that sets a register of a record as it stands (null: not there yet).
[[nodiscard]] sync::Op makeOp(const StoredRecord *record, Entity entity, const RecordId &id,
                              const RegisterName &name, const Value &value);
/// A delete, over every head of the record.
[[nodiscard]] sync::Op makeDelete(const StoredRecord &record);

struct EditOps
{
    std::vector<sync::Op> ops;
    /// The record is deleted as well, by an op over what `ops` make.
    bool deletesAfterwards = false;
};
/// The ops of those edits that change something; of several edits of a register the last counts.
/// TooLarge where a set would hold too many elements.
[[nodiscard]] Result<EditOps> opsOf(const StoredRecord *record, const RecordEdits &edits);

} // namespace sennight
