// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/account_world.h"
#include "support/memory_key_store.h"
#include "support/memory_replica.h"
#include "support/virtual_network.h"
#include "support/virtual_scheduler.h"
#include "sync/cloud/cloud_target.h"
#include "sync/sample_changes.h"
#include "sync/server/storage/sqlite_storage.h"

namespace sennight::sync {

/// The server's time, which is the scheduler's.
class VirtualWallClock final : public server::WallClock
{
public:
    explicit VirtualWallClock(const Scheduler &scheduler)
        : m_scheduler(scheduler)
    {}
    [[nodiscard]] qint64 nowMs() const override
    {
        return 1'794'000'000'000 + m_scheduler.elapsedMs();
    }

private:
    const Scheduler &m_scheduler;
};

/// The server's randomness, from a seed.
class SeededServerRandom final : public server::RandomSource
{
public:
    explicit SeededServerRandom(quint64 seed)
        : m_random(seed)
    {}
    void fill(std::span<unsigned char> bytes) override
    {
        std::ranges::generate(bytes,
                              [this] { return static_cast<unsigned char>(m_random.next64()); });
    }

private:
    SeededRandom m_random;
};

/// What a round told.
struct HeardEvents final : TargetEvents
{
    void moreAt(const QString & /*target*/) override { ++more; }
    void progress(const QString & /*target*/, qint64 /*done*/, qint64 /*total*/) override {}
    void received(const QString & /*target*/, const Received &what) override
    {
        applied += what.applied;
    }
    void peers(const QString & /*target*/, const std::vector<PeerState> &states) override
    {
        peerStates = states;
    }
    int more = 0;
    int applied = 0;
    std::vector<PeerState> peerStates;
};

/// One server, its network and its time.
struct CloudWorld
{
    explicit CloudWorld(quint64 seed = 1)
        : random(seed)
        , serverRandom(seed + 1)
        , entropy(seed + 2)
        , clock(scheduler)
        , network(scheduler, random)
    {
        openServer(QStringLiteral(":memory:"));
    }
    void openServer(const QString &path)
    {
        closeServer();
        auto opened = server::openSqlite(path, serverRandom);
        if (!opened)
            qFatal("no server");
        storage = std::move(*opened);
        service = std::make_unique<server::Service>(
            *storage, clock, serverRandom,
            server::ServiceOptions{.registration = protocol::Registration::Open});
        network.connect(service.get());
    }

    void closeServer()
    {
        network.connect(nullptr);
        service.reset();
        storage.reset();
    }
    /// What is done when a backup was put back.
    void beginStoreEpoch()
    {
        const auto done = storage->write([this](server::Transaction &transaction) {
            protocol::StoreEpoch epoch;
            serverRandom.fill(epoch.bytes);
            transaction.setEpoch(epoch);
            return true;
        });
        if (!done)
            qFatal("no new epoch");
    }

    static QUrl address() { return QUrl(QStringLiteral("https://sync.example")); }

    VirtualScheduler scheduler;
    SeededRandom random;
    SeededServerRandom serverRandom;
    SeededEntropy entropy;
    VirtualWallClock clock;
    VirtualNetwork network;
    std::unique_ptr<server::Storage> storage;
    std::unique_ptr<server::Service> service;
};

/// A device: its disk and its keychain last, its program may be killed and begun anew.
class CloudDevice
{
public:
    explicit CloudDevice(CloudWorld &world)
        : m_world(world)
    {
        begin();
    }

    /// A program begins over what is there.
    void begin()
    {
        end();
        profile = std::make_unique<MemoryProfile>(m_world.scheduler, disk, m_world.random,
                                                  [this] { return m_world.clock.nowMs(); });
        store = std::make_unique<MemoryKeyStore>(m_world.scheduler, keychain);
        account = std::make_unique<CloudAccount>(
            CloudPorts{*profile, *store, m_world.entropy, m_world.scheduler, m_world.network.ways(),
                       [this] { return m_world.clock.nowMs(); }, QStringLiteral("Plan 9")});
        std::optional<AccountResult<Unfinished>> restored;
        account->restore([&](AccountResult<Unfinished> result) { restored = std::move(result); });
        m_world.scheduler.runUntil([&] { return restored.has_value(); });
        target = std::make_unique<CloudTarget>(*account, policy);
        target->start(events);
    }
    /// As by kill -9.
    void end()
    {
        target.reset();
        account.reset();
        store.reset();
        profile.reset();
    }

    /// Waits for a call of the account: what it answered; nothing where the device died.
    template <typename T, typename Call>
    std::optional<AccountResult<T>> asked(Call call)
    {
        auto answer = std::make_shared<std::optional<AccountResult<T>>>();
        call([answer](AccountResult<T> result) { *answer = std::move(result); });
        m_world.scheduler.runUntil([&] { return answer->has_value() || isDead(); });
        return std::move(*answer);
    }
    template <typename T, typename Call>
    QString word(Call call)
    {
        const auto answer = asked<T>(std::move(call));
        if (!answer)
            return QStringLiteral("dead");
        return *answer ? QStringLiteral("done") : QString(nameOf(answer->error().error));
    }

    QString create(const RecoveryKey &key, std::optional<QString> passphrase = {})
    {
        AccountPlan plan{CloudWorld::address(), {}, copyOf(key), {}};
        if (passphrase)
            plan.passphrase = sure(Passphrase::readNew(*passphrase));
        return shared(word<AccountFacts>([&](AccountDone<AccountFacts> done) {
            account->create(std::move(plan), std::move(done));
        }));
    }
    QString join(const RecoveryKey &key)
    {
        return shared(word<AccountFacts>([&](AccountDone<AccountFacts> done) {
            account->join({CloudWorld::address(), copyOf(key)}, std::move(done));
        }));
    }
    QString joinByPassphrase(const QString &passphrase)
    {
        return shared(word<AccountFacts>([&](AccountDone<AccountFacts> done) {
            account->join({CloudWorld::address(), sure(Passphrase::read(passphrase))},
                          std::move(done));
        }));
    }
    QString resume()
    {
        return shared(
            word<void>([&](AccountDone<void> done) { account->resume(std::move(done)); }));
    }
    /// The program begins to share once it belongs to an account.
    QString shared(const QString &word)
    {
        if (!isDead() && account->facts())
            profile->share(account->facts()->device);
        return word;
    }

    RoundResult round()
    {
        std::optional<RoundResult> ended;
        target->round([&](RoundResult result) { ended = std::move(result); });
        m_world.scheduler.runUntil([&] { return ended.has_value() || isDead(); });
        if (!ended)
            target->stop();
        return ended.value_or(RoundResult{.end = RoundEnd::Stopped});
    }

    void write(int record, const QString &title)
    {
        profile->log().commit({{registerKey(Field::TodoTitle, record), title}},
                              RecordId::random(m_world.random), m_world.clock.nowMs());
    }
    [[nodiscard]] QString title(int record) const
    {
        const Shown shown = profile->log().shown(registerKey(Field::TodoTitle, record));
        const auto *text = std::get_if<QString>(&shown.value);
        return text ? *text : QString();
    }
    [[nodiscard]] QByteArray dump() const { return profile->log().dump(); }
    [[nodiscard]] DeviceId id() const { return account->facts()->device; }
    [[nodiscard]] bool isDead() const { return profile->isDead() || isKilled; }

    static RecoveryKey copyOf(const RecoveryKey &key)
    {
        const SecretBuffer text = key.text();
        return *RecoveryKey::read(QString::fromLatin1(
            QByteArrayView(text.bytes().data(), static_cast<qsizetype>(text.size()))));
    }

    MemoryDisk disk;
    MemoryKeychain keychain;
    HeardEvents events;
    SnapshotPolicy policy;
    bool isKilled = false;
    std::unique_ptr<MemoryProfile> profile;
    std::unique_ptr<MemoryKeyStore> store;
    std::unique_ptr<CloudAccount> account;
    std::unique_ptr<CloudTarget> target;

private:
    CloudWorld &m_world;
};

/// Two devices of one account, of which the second joined by the key.
struct CloudPair
{
    CloudPair()
    {
        anna.create(key);
        ben.join(key);
    }

    CloudWorld world;
    CloudDevice anna{world};
    CloudDevice ben{world};
    RecoveryKey key = RecoveryKey::random(world.entropy);
};

} // namespace sennight::sync
