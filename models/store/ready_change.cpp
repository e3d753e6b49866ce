// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ready_change_p.h"

namespace sennight {

FreshRecord FreshRecord::of(std::span<const sync::Op> ops, const sync::Dot &dot, sync::Hlc hlc)
{
    FreshRecord fresh{sync::RecordState(ops.front().entity, ops.front().record), {}};
    fresh.state.reserve(static_cast<qsizetype>(ops.size()));
    for (const sync::Op &op : ops) {
        const auto delta = fresh.state.apply(op, dot, hlc);
        fresh.digest.update(fresh.state, op, dot, delta);
    }
    return fresh;
}

std::span<const sync::Op> opsOfRecord(const sync::Change &change, size_t first)
{
    const std::span<const sync::Op> ops(change.ops);
    size_t end = first + 1;
    while (end < ops.size() && ops[end].record == ops[first].record &&
           ops[end].entity == ops[first].entity)
        ++end;
    return ops.subspan(first, end - first);
}

ReadyChange ReadyChange::of(sync::Change change)
{
    ReadyChange ready{.change = std::move(change), .id = {}, .bytes = {}, .records = {}};
    sync::sortOps(ready.change.ops);
    ready.bytes = sync::encode(ready.change);
    ready.id = sync::ChangeId::of(ready.bytes);
    const sync::Dot dot{ready.change.chain, ready.change.seq, ready.id.prefix()};
    for (size_t i = 0; i < ready.change.ops.size();) {
        const auto ops = opsOfRecord(ready.change, i);
        ready.records.push_back(FreshRecord::of(ops, dot, ready.change.hlc));
        i += ops.size();
    }
    return ready;
}

ReadyChange ReadyChanges::makeReady(Draft draft)
{
    sync::ChangeId &last = m_last[size_t(draft.change.space)];
    if (draft.followsLast)
        draft.change.prev = last;
    ReadyChange ready = ReadyChange::of(std::move(draft.change));
    last = ready.id;
    return ready;
}

} // namespace sennight
