// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/account_world.h"

namespace sennight::sync {

/// An account of four devices, with a fifth and another root that records may bring in.
struct RecordWorld
{
    AccountWorld account;
    DeviceKeys erik = DeviceKeys::random(account.entropy);
    RootKeys nextRoot = RootKeys::random(account.entropy);

    /// The record as the next one, signed by whom it names; nothing where nobody here has that key.
    [[nodiscard]] std::optional<QByteArray> next(MemberRecord record,
                                                 const Membership &members) const
    {
        const Member *signer = record.signer ? members.find(*record.signer) : nullptr;
        if (record.signer && !signer)
            return {};
        const SignSecret *key = secretOf(signer ? signer->device.signKey : members.root().signKey);
        if (!key)
            return {};
        record.account = members.account();
        record.index = members.nextIndex();
        record.prev = members.head();
        return AccountWorld::forged(record, *key);
    }

private:
    [[nodiscard]] const SignSecret *secretOf(const SignKey &key) const
    {
        const auto all = {&account.root.signing(), &nextRoot.signing(),     &account.anna.signing(),
                          &account.bert.signing(), &account.cleo.signing(), &account.dora.signing(),
                          &erik.signing()};
        const auto found = std::ranges::find(all, key, &SignSecret::publicKey);
        return found == all.end() ? nullptr : *found;
    }
};

} // namespace sennight::sync
