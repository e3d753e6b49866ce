// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "sync/crypto/verify/envelope_view.h"

#include <algorithm>

namespace sennight::sync::simulation {

void Ledger::committed(const QByteArray &bytes)
{
    const ChangeId id = ChangeId::of(bytes);
    const auto change = decode(bytes);
    if (!change)
        qFatal("a device wrote what nobody can read");
    Entry entry{change->chain, change->seq, change->prev, {}, bytes};
    if (change->seq > 1)
        entry.before.push_back(change->prev);
    for (const Tip &tip : change->deps)
        entry.before.push_back(tip.id);
    if (m_entries.try_emplace(id, std::move(entry)).second)
        m_order.push_back(id);
}

void Ledger::excuse(const ChangeIds &lost)
{
    m_excused.insert(lost.begin(), lost.end());
}

// Whatever stands on a change that is lost can never be applied.
ChangeIds Ledger::required() const
{
    ChangeIds excused = m_excused;
    ChangeIds required;
    for (const ChangeId &id : m_order) {
        const auto &before = m_entries.at(id).before;
        if (excused.contains(id) || std::ranges::any_of(before, [&](const ChangeId &each) {
                return excused.contains(each);
            }))
            excused.insert(id);
        else
            required.insert(id);
    }
    return required;
}

std::vector<ChangeId> Ledger::changesIn(const QByteArray &envelope) const
{
    std::vector<ChangeId> ids;
    const auto view = parseEnvelope(envelope);
    if (!view)
        return ids;
    auto at = m_entries.find(*ChangeId::fromBytes(view->lastId.view()));
    while (at != m_entries.end() && at->second.seq >= view->header.firstSeq) {
        ids.push_back(at->first);
        if (at->second.seq == view->header.firstSeq)
            break;
        at = m_entries.find(at->second.prev);
    }
    return ids;
}

void ServerHoldings::look(const ServerState &state, const Ledger &ledger)
{
    for (const auto &[tag, account] : state.accounts) {
        quint64 &seen = m_seen[tag];
        for (auto at = account.log.upper_bound(seen); at != account.log.end(); ++at) {
            for (const ChangeId &id : ledger.changesIn(at->second.bytes))
                m_ids.insert(id);
            seen = at->first;
        }
    }
}

} // namespace sennight::sync::simulation
