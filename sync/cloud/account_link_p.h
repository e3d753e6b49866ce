// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server_calls_p.h"
#include "sync/crypto/membership_author.h"

namespace sennight::sync {

/// What the account's calls and its target have in common: the way to the server, the session, the
/// members and the keys. Its jobs borrow it.
class AccountLink
{
public:
    explicit AccountLink(CloudPorts ports)
        : m_ports(std::move(ports))
    {}

    [[nodiscard]] const CloudPorts &ports() const { return m_ports; }
    [[nodiscard]] const std::optional<AccountFacts> &facts() const { return m_facts; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Once facts() are there, and a membership with them.
    [[nodiscard]] const Membership &members() const { return *m_members; }
    [[nodiscard]] const std::vector<QByteArray> &records() const { return m_kept.records; }
    [[nodiscard]] const Member *self() const { return m_members->find(m_facts->device); }
    /// Once openKeys() was done. No content keys on a device that only stores.
    [[nodiscard]] const DeviceKeys &deviceKeys() const { return *m_deviceKeys; }
    [[nodiscard]] const std::optional<EpochKeys> &epochKeys() const { return m_epochKeys; }
    [[nodiscard]] const DeviceSystems &systems() const { return m_systems; }
    [[nodiscard]] const ServerNews &news() const { return m_news; }
    void noteStored(quint64 bytes) { m_news.storedBytes = static_cast<qint64>(bytes); }

    /// What is kept of the account; again: nothing.
    Job<void> load();
    /// What is kept now, whatever was loaded: another process may have left the account.
    Job<void> reload();
    /// Keeps a new account's facts, and uses it from then on.
    Job<void> adopt(AccountFacts facts, std::vector<QByteArray> records, DeviceKeys keys);
    /// Keeps none any more.
    Job<void> forget();
    /// The keys of this device and of the epochs. RevokedDevice, Oddity::NoAccount.
    Job<void> openKeys();

    Job<void> keep(QLatin1StringView name, QByteArray value);
    Job<QByteArray> kept(QLatin1StringView name);
    Job<void> learnSystem(DeviceId device, QString system);

    /// The way to the account's server; the server must be the one that it was.
    Job<void> reach();
    /// Signed in, again where the session has ended.
    Job<QByteArray> bytes(HttpRequest request);
    template <typename Message>
    Job<Message> call(HttpRequest request)
    {
        request.maxBytes = protocol::maxBodyBytes;
        auto body = co_await bytes(std::move(request));
        if (!body)
            co_return failed(body);
        auto read = protocol::decode<Message>(*body);
        if (!read)
            co_return std::unexpected<Failure>(Oddity::Nonsense);
        co_return std::move(*read);
    }
    /// In hex; after a call.
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    [[nodiscard]] HttpCalls &http() { return m_calls->http(); }

    /// Brings the members up to date: checks and keeps the records that are new here, gives those
    /// that a restored server lacks, tells the replica of cuts, takes the keys of a new epoch.
    /// RevokedDevice where this device was removed: the record that says so is kept, and the
    /// replica is told of no cut, since everything stays here.
    Job<void> pullMembers();
    /// Sends a record that follows members(), and keeps it once it is taken.
    Job<void> addRecord(protocol::NewMember message);

    /// Keeps the slots of the current root, for a restored server that lacks them. Nothing on a
    /// device that may not see them.
    Job<void> keepSlots();
    Job<void> keepSlots(std::vector<protocol::LocatedSlot> keySlots);

private:
    void clear();
    Job<QByteArray> asked(HttpRequest request);
    [[nodiscard]] Hash256 rootRecord() const;
    Job<void> signIn();
    Job<void> giveBackMembers(quint64 from, Hash256 head);
    Job<void> keepMembers();
    Job<void> tellCuts();
    [[nodiscard]] Step<void> openEpochKeys();
    Step<void> takeRecords(const std::vector<QByteArray> &records);

    CloudPorts m_ports;
    bool m_isLoaded = false;
    std::optional<AccountFacts> m_facts;
    KeptMembers m_kept;
    std::optional<Membership> m_members;
    DeviceSystems m_systems;
    ServerNews m_news;
    std::optional<DeviceKeys> m_deviceKeys;
    std::optional<EpochKeys> m_epochKeys;
    std::optional<Hash256> m_keysOf; ///< the head that m_epochKeys belong to
    std::optional<SignKey> m_slotsKeptFor;
    std::unique_ptr<ServerCalls> m_calls;
    bool m_isReached = false;
    QByteArray m_token;
    qint64 m_tokenUntil = 0; ///< by the scheduler
};

/// GET of that path.
[[nodiscard]] HttpRequest getRequest(const QString &path);
template <typename Message>
[[nodiscard]] HttpRequest requestWith(HttpMethod method, const QString &path,
                                      const Message &message)
{
    return {method, path, {}, protocol::encode(message), 0};
}
[[nodiscard]] QString hexOf(QByteArrayView bytes);

/// A token for whoever signs with that key.
Job<protocol::SessionToken> signedIn(ServerCalls &calls, protocol::ServerId server,
                                     AccountTag account, std::optional<DeviceId> device,
                                     const SignSecret &key);
/// Within the versions that are spoken here.
[[nodiscard]] Step<void> checkVersion(const protocol::ServerInfo &info);
/// What the replica of the device `own` must know: the devices that may write no longer, or not in
/// each of their chains.
[[nodiscard]] std::vector<Cut> cutsOf(const Membership &members, const DeviceId &own);

} // namespace sennight::sync
