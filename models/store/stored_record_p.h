// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows.h"
#include "sync/core/change.h"
#include "sync/core/tree.h"

#include <set>

namespace sennight {

/// One register of a record: a field, and for sets the element.
struct RegisterName
{
    quint8 field = 0;
    QString element;
    friend bool operator==(const RegisterName &, const RegisterName &) = default;
};

/// Which parts of a row differ from the table: bit n is the column of field n, and these.
enum RowPart : quint64 {
    ConflictParts = quint64{1} << 60, ///< conflicts, conflict_fields
    SpacePart = quint64{1} << 61,
    DerivedParts = quint64{1} << 62, ///< of todos
};

/// A record in the hands of the writer: its heads, and its row as the table has it.
struct StoredRecord
{
    const EntitySpec *spec = nullptr; ///< null: of a kind that only a newer version knows
    sync::RecordState state;
    RowKey key = 0;
    bool inTable = false;
    sync::Space space = sync::Space::Local;

    std::vector<Value> shown;   ///< by field number; as the row has it after the last write
    quint64 conflictFields = 0; ///< bit n: field n has an open conflict
    // todos
    int rollovers = 0;
    QString nextReminder;
    bool hasNotes = false;
    qint64 trackedMs = 0;
    std::optional<sync::ParentEdge> edge; ///< the parent before cycles are cut, as last written
    bool isCut = false;                   ///< the edge is not shown because of a cycle

    std::vector<RegisterName> changed; ///< registers whose heads differ from the written row; of
                                       ///< a record that has none, all do
    bool inheritsAnew = false;         ///< the predecessor's row changed
    bool isQueued = false;
    quint64 parts = 0; ///< to be written
    /// What the `over` of the shared ops that are here names: dot, field, element. Read from the
    /// log where it was asked for (RecordState::mayBeReplaced()).
    std::optional<std::set<std::tuple<sync::Dot, quint8, QString>>> replaced;

    [[nodiscard]] quint8 entity() const { return state.entity(); }
    [[nodiscard]] const RecordId &id() const { return state.record(); }
    [[nodiscard]] bool is(Entity entity) const { return spec && spec->entity == entity; }
    [[nodiscard]] const Value &value(Field field) const
    {
        return shown[static_cast<size_t>(numberOf(field))];
    }
    [[nodiscard]] bool isDeleted() const { return shown[1] == Value(true); }
    [[nodiscard]] const sync::Register *find(Field field) const
    {
        return state.find(static_cast<quint8>(numberOf(field)));
    }
};

} // namespace sennight
