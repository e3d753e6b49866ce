// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_p.h"
#include "edit_ops_p.h"
#include "store.h"
#include "writer_p.h"

#include <QSet>

namespace sennight {

/// Whether an edit of the field may move a record to another space.
[[nodiscard]] bool leadsToAnotherSpace(const EntitySpec &entity, const FieldSpec &field);

/// What is kept on this device together: a project and everything that belongs to it, by whatever
/// it refers to (todos and their steps, goals, thoughts, tracked time, links). Deleted records are
/// among it. Reads whole tables; used in the store's thread.
class SpaceScope
{
public:
    explicit SpaceScope(Connection &connection)
        : m_connection(connection)
    {}
    /// `roots` and all that belongs to them.
    [[nodiscard]] Result<QSet<RecordId>> belongingTo(QSet<RecordId> roots);
    /// What stays on this device whatever is shared: projects that are marked so, what belongs to
    /// them, and facts about the device.
    [[nodiscard]] Result<QSet<RecordId>> keptHere();
    /// Those of the records that live in that space; deleted ones too.
    [[nodiscard]] Result<std::vector<RecordName>>
    livingIn(sync::Space space, const std::function<bool(const RecordId &)> &wanted);

private:
    Connection &m_connection;
};

/// The records that an action of a sharing device moves to another space: projects that it marks
/// or unmarks as kept here, and what it takes from the one kind of project to the other.
struct ScopeMoves
{
    std::vector<RecordName> home; ///< to the local space, before the action is written
    QSet<RecordId> out;           ///< roots that are shared after it
    bool revives = false;         ///< deleted records, which stayed shared when others came home

    [[nodiscard]] static Result<ScopeMoves> of(std::span<const RecordEdits> groups, Writer &writer);
};

/// Shared records that a change put into something that is kept on this device, or brought back in
/// it.
[[nodiscard]] Result<QSet<RecordId>> strayedIn(const sync::Change &change, Writer &writer);
/// Those, and what belongs to them, as far as it is shared.
[[nodiscard]] Result<std::vector<RecordName>> namesToBringHome(QSet<RecordId> roots,
                                                               Writer &writer);

} // namespace sennight
