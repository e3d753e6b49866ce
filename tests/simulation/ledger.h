// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/change.h"
#include "virtual_storage.h"

#include <map>
#include <set>
#include <span>

namespace sennight::sync::simulation {

using ChangeIds = std::set<ChangeId>;

/// Every change that anybody committed, and which of them must be found everywhere after a heal:
/// all, but those that were on no other disk when a person put an older copy back in its place.
class Ledger
{
public:
    /// What a device wrote.
    void committed(const QByteArray &change);
    /// That were nowhere else when their place went, by a person's will.
    void excuse(const ChangeIds &lost);
    /// The changes that must be on every device that is in order.
    [[nodiscard]] ChangeIds required() const;
    [[nodiscard]] bool knows(const ChangeId &id) const { return m_entries.contains(id); }
    /// All of them, each after those that it stands on.
    [[nodiscard]] const std::vector<ChangeId> &all() const { return m_order; }
    [[nodiscard]] const QByteArray &bytesOf(const ChangeId &id) const
    {
        return m_entries.at(id).bytes;
    }
    [[nodiscard]] bool isExcused(const ChangeId &id) const { return m_excused.contains(id); }
    [[nodiscard]] ChainId chainOf(const ChangeId &id) const { return m_entries.at(id).chain; }
    [[nodiscard]] size_t size() const { return m_entries.size(); }
    /// The changes in an envelope, by its header and last id.
    [[nodiscard]] std::vector<ChangeId> changesIn(const QByteArray &envelope) const;

private:
    struct Entry
    {
        ChainId chain;
        quint64 seq = 0;
        ChangeId prev;
        std::vector<ChangeId> before; ///< prev and deps
        QByteArray bytes;
    };

    std::map<ChangeId, Entry> m_entries;
    std::vector<ChangeId> m_order; ///< each after those that it stands on
    ChangeIds m_excused;
};

/// What lies at the server, snapshots included: what its log ever held, and no backup took back.
class ServerHoldings
{
public:
    /// Call it often: what compaction dropped in between would not be seen.
    void look(const ServerState &state, const Ledger &ledger);
    [[nodiscard]] const ChangeIds &ids() const { return m_ids; }

private:
    ChangeIds m_ids;
    std::map<AccountTag, quint64> m_seen;
};

} // namespace sennight::sync::simulation
