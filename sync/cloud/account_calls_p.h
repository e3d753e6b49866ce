// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account_link_p.h"

namespace sennight::sync {

/// What CloudAccount does, as jobs. Each keeps what it makes before it sends it.
class CloudAccount::Calls
{
public:
    explicit Calls(AccountLink &link)
        : m_link(link)
    {}

    Flow flow;
    [[nodiscard]] Unfinished unfinished() const;
    [[nodiscard]] bool isDeleting() const;
    [[nodiscard]] const std::vector<LevelChange> &changes() const { return m_changes; }

    Job<Unfinished> restore();
    Job<void> resume();
    Job<protocol::ServerInfo> look(QUrl server);
    Job<AccountFacts> create(AccountPlan plan);
    Job<AccountFacts> join(JoinPlan plan);
    Job<void> tryJoin(const JoinPlan *plan);
    Job<void> refresh();
    Job<void> changeLevel(DeviceId device, std::optional<Level> level);
    Job<void> settleChanges();
    Job<void> checkSecret(AccountSecret secret);
    Job<void> replaceSecrets(NewSecrets secrets);
    Job<void> reseal(AccountSecret secret);
    Job<void> leave(bool deletesAccount);
    Job<void> stay();

private:
    struct Found
    {
        KeySlot slot;
        RootKeys root;
    };
    struct Opened
    {
        std::vector<QByteArray> records;
        Membership members;
        RootBundle bundle;
        QByteArray token;
    };
    /// The slots of the current root, and the root itself.
    struct Present
    {
        std::vector<protocol::LocatedSlot> keySlots;
        RootKeys root;
    };

    Job<void> keepPending(Pending pending);
    Job<void> readChanges();
    Job<void> keepChange(DeviceId device, std::optional<LevelChange> change);
    Job<void> writeChanges(std::optional<DeviceId> asked);
    Job<void> keepKeys(const DeviceKeys *keys);
    Job<void> forgetKeys(DeviceId device);
    Job<void> dropPending(DeviceId device);
    Job<DeviceKeys> loadKeys(DeviceId device);

    Job<PendingCreation> foundedAccount(const AccountPlan *plan, const protocol::ServerInfo *info,
                                        const DeviceKeys *keys);
    Job<AccountFacts> finishCreation(ServerCalls *calls);
    Job<Opened> openedBy(ServerCalls *calls, const JoinPlan *plan, protocol::ServerId *server);
    Job<Present> rootOf(const AccountSecret *secret);
    Job<Found> find(ServerCalls *calls, const AccountSecret *secret, protocol::ServerId server);
    Job<Opened> open(ServerCalls *calls, Found found, protocol::ServerId server);
    Job<AccountFacts> addThisDevice(ServerCalls *calls, Opened opened, AccountFacts facts,
                                    DeviceKeys keys);
    Job<void> resumeJoin();
    Job<void> retireFormer();
    Job<void> resumeSecrets();
    Job<std::vector<ChainCut>> cutsFor(DeviceId device, bool keeps);
    Job<bool> isToCatchUp();
    Job<void> writeLevel(DeviceId device, std::optional<Level> level);
    Job<protocol::NewMember> secretsRecord(const NewSecrets *secrets);
    Job<void> sendSecrets();
    Job<void> finishLeave(std::optional<Pending> before);
    Job<bool> takeBegun(const Opened *opened, AccountFacts facts);

    AccountLink &m_link;
    Pending m_pending;
    std::vector<LevelChange> m_changes; ///< as last read; another process may add to them
};

/// What this device was to be in an account.
[[nodiscard]] std::optional<AccountFacts> begunFacts(const Pending &pending);
/// One with a secret: its locator at that server.
[[nodiscard]] CryptoResult<protocol::Locator> locatorOf(const AccountSecret &secret,
                                                        const protocol::ServerId &server);
/// That slot opened; WrongKey where it is another person's.
[[nodiscard]] CryptoResult<RootKeys> openedSlot(const KeySlot &slot, const AccountSecret &secret);

} // namespace sennight::sync
