// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include <QSet>

#include <tuple>

namespace sennight::sync {

namespace {

bool isLater(const RecordId &left, const ParentEdge &leftEdge, const RecordId &right,
             const ParentEdge &rightEdge)
{
    return std::tie(leftEdge.order, leftEdge.dot, left) >
           std::tie(rightEdge.order, rightEdge.dot, right);
}

} // namespace

std::optional<ParentEdge> parentEdge(const Register &reg)
{
    if (reg.heads.empty())
        return {};
    const Head &last = reg.heads.back();
    const auto *parent = std::get_if<RecordId>(&last.value);
    return parent ? std::optional(ParentEdge{*parent, last.order, last.dot}) : std::nullopt;
}

std::optional<RecordId> cutInCycleOf(const RecordId &todo, const ParentOf &parentOf)
{
    QSet<RecordId> seen;
    RecordId at = todo;
    RecordId latest = todo;
    std::optional<ParentEdge> latestEdge;
    while (!seen.contains(at)) {
        seen.insert(at);
        const auto edge = parentOf(at);
        if (!edge)
            return {};
        if (!latestEdge || isLater(at, *edge, latest, *latestEdge)) {
            latest = at;
            latestEdge = edge;
        }
        at = edge->parent;
    }
    // Otherwise the way up ends in a cycle that this todo only hangs on.
    return at == todo ? std::optional(latest) : std::nullopt;
}

std::set<RecordId> allCuts(const std::map<RecordId, ParentEdge> &edges)
{
    const ParentOf parentOf = [&](const RecordId &todo) -> std::optional<ParentEdge> {
        const auto found = edges.find(todo);
        return found == edges.end() ? std::nullopt : std::optional(found->second);
    };
    // Each walk goes up until it meets an earlier one; only a walk that meets itself found a cycle.
    std::map<RecordId, size_t> walkOf;
    std::set<RecordId> cuts;
    size_t walk = 0;
    for (const auto &[start, startEdge] : edges) {
        RecordId at = start;
        for (++walk; edges.contains(at) && walkOf.try_emplace(at, walk).second;)
            at = edges.at(at).parent;
        const auto met = walkOf.find(at);
        if (met != walkOf.end() && met->second == walk)
            if (const auto cut = cutInCycleOf(at, parentOf))
                cuts.insert(*cut);
    }
    return cuts;
}

} // namespace sennight::sync
