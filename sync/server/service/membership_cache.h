// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage.h"
#include "sync/crypto/verify/membership.h"

#include <map>
#include <memory>
#include <mutex>

namespace sennight::sync::server {

/// The folded membership logs of the accounts that were last here: folding checks a signature for
/// each record. Any thread.
class MembershipCache
{
public:
    static constexpr size_t mostAccounts = 1024;

    /// As the row says that it stands; null where what is stored is no such log, or the transaction
    /// failed.
    [[nodiscard]] std::shared_ptr<const Membership> of(Transaction &transaction,
                                                       const AccountRow &row);

private:
    struct Entry
    {
        std::shared_ptr<const Membership> members;
        quint64 used = 0;
    };
    [[nodiscard]] std::shared_ptr<const Membership> find(const AccountTag &account);
    void keep(const std::shared_ptr<const Membership> &members);

    std::mutex m_mutex;
    std::map<AccountTag, Entry> m_entries;
    quint64 m_uses = 0;
};

} // namespace sennight::sync::server
