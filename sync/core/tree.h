// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_state.h"

#include <map>
#include <set>

namespace sennight::sync {

/// A todo's parent as its register shows it, with the order of that head.
struct ParentEdge
{
    RecordId parent;
    Hlc order;
    Dot dot;
    friend bool operator==(const ParentEdge &, const ParentEdge &) = default;
};

/// The edge of a `tree` register's last head; nothing for a todo without a parent.
[[nodiscard]] std::optional<ParentEdge> parentEdge(const Register &reg);

/// Looks up the edge of one todo; nothing for one without a parent, or that is not here.
using ParentOf = std::function<std::optional<ParentEdge>(const RecordId &)>;

// Each todo has one edge at most, so a todo lies on one cycle at most, and cycles share nothing.
// In each, the edge that is last by (order, dot, todo) is cut: it is not shown, and is a conflict.
// Deleted todos count, so that deleting and restoring moves nothing else. Pure; any thread.

/// The todo whose edge is cut in the cycle that `todo` lies on; nothing when it lies on none. One
/// lookup for each ancestor.
///
/// For a store: ask for every todo whose edge a transaction changes, before and after it. No other
/// todo's cut begins or ends: a cycle changes only with the edge of one that lies on it.
[[nodiscard]] std::optional<RecordId> cutInCycleOf(const RecordId &todo, const ParentOf &parentOf);

/// All todos whose edge is cut.
[[nodiscard]] std::set<RecordId> allCuts(const std::map<RecordId, ParentEdge> &edges);

} // namespace sennight::sync
