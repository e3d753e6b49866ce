// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "membership_cache.h"

namespace sennight::sync::server {

namespace {

/// `members` and the records after them; none where one of them does not follow.
std::optional<Membership> goneOn(std::optional<Membership> members, Transaction &transaction,
                                 const AccountRow &row)
{
    quint64 index = members ? members->nextIndex() : 0;
    while (index < row.memberCount) {
        const auto page = transaction.records(row.account, index, protocol::maxMembersPageBytes);
        if (page.empty())
            return {};
        for (const QByteArray &record : page) {
            if (!members) {
                auto founded = Membership::found(record);
                if (!founded)
                    return {};
                members = std::move(*founded);
            } else if (!members->apply(record)) {
                return {};
            }
        }
        index += page.size();
    }
    if (!members || members->head() != row.membersHead)
        return {};
    return members;
}

} // namespace

std::shared_ptr<const Membership> MembershipCache::of(Transaction &transaction,
                                                      const AccountRow &row)
{
    const auto known = find(row.account);
    if (known && known->head() == row.membersHead)
        return known;
    std::optional<Membership> folded;
    if (known && known->nextIndex() < row.memberCount)
        folded = goneOn(*known, transaction, row);
    if (!folded) // nothing known, or of a store that was put back
        folded = goneOn({}, transaction, row);
    if (!folded)
        return {};
    auto members = std::make_shared<const Membership>(std::move(*folded));
    keep(members);
    return members;
}

std::shared_ptr<const Membership> MembershipCache::find(const AccountTag &account)
{
    const std::scoped_lock lock(m_mutex);
    const auto it = m_entries.find(account);
    if (it == m_entries.end())
        return {};
    it->second.used = ++m_uses;
    return it->second.members;
}

void MembershipCache::keep(const std::shared_ptr<const Membership> &members)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.insert_or_assign(members->account(), Entry{members, ++m_uses});
    if (m_entries.size() > mostAccounts)
        m_entries.erase(std::ranges::min_element(
            m_entries, {}, [](const auto &entry) { return entry.second.used; }));
}

} // namespace sennight::sync::server
