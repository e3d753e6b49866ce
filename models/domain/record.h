// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities.h"

#include <QMap>

#include <map>
#include <vector>

namespace sennight {

/// The shown values of one record: what the row of its table holds. A plain value.
struct Record
{
    Entity entity = Entity::Todo;
    RecordId id;
    std::map<Field, Value> values;                  ///< without sets; absent = nothing
    std::map<Field, std::map<QString, Value>> sets; ///< element → value, present elements only

    qint64 modifiedAtMs = 0;
    bool deleted = false;
    bool localSpace = true;       ///< lives in the local space: never leaves this device
    std::vector<Field> conflicts; ///< fields with open conflicts

    [[nodiscard]] const Value &value(Field field) const;
    [[nodiscard]] QString text(Field field) const; ///< empty where there is none
    [[nodiscard]] std::optional<qint64> number(Field field) const;
    [[nodiscard]] std::optional<RecordId> reference(Field field) const;
    [[nodiscard]] const std::map<QString, Value> &elements(Field field) const;
};

/// One field that a user action sets. For sets, `element` names the register and a null value
/// removes it.
struct Edit
{
    RecordId record;
    Field field;
    Value value;
    QString element = {};
    /// The instant of an older edit that this one states again (imports, restating); ms since 1970
    /// UTC.
    std::optional<qint64> atMs = {};

    friend bool operator==(const Edit &, const Edit &) = default;
};

/// What the person did, for the undo toast and History. Stored by number; never renumber.
enum class ActionKind : quint8 {
    Add = 1,
    Edit = 2,
    Done = 3,
    LetGo = 4,
    Reopen = 5,
    Delete = 6,
    Restore = 7,
    Move = 8,
    Import = 9,
    StartTimer = 10,
    StopTimer = 11,
    CommitWeek = 12,
    Setting = 13,
    Undo = 14,
    Redo = 15,
    Generate = 16,
    Settle = 17,
    Repair = 18,
    Restate = 19,
    GoBack = 20, ///< to what a backup holds
};

/// One user action: committed as a whole or not at all, undone as a whole. Creating a record is
/// editing its fields.
struct Action
{
    ActionKind kind = ActionKind::Edit;
    QString subject = {}; ///< title of what it is about, or empty when there are several
    std::vector<Edit> edits = {};
};

} // namespace sennight
