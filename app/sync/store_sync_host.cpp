// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_sync_host.h"

#include "store/store_thread.h"
#include "store/sync_queries.h"
#include "store/sync_store.h"

namespace sennight {

namespace {

class StoreSyncedProfile final : public SyncedProfile
{
public:
    StoreSyncedProfile(StoreThread &store, Profile profile, SyncStore::Executor engine)
        : m_store(store, engine)
        , m_profile(std::move(profile))
        , m_engine(std::move(engine))
    {}

    sync::Replica &replica() override { return m_store; }
    void notePeers(const QString &target, std::vector<sync::PeerState> peers,
                   Done<void> done) override
    {
        m_store.notePeers(target, std::move(peers), std::move(done));
    }
    void noteRefusal(const QString &target, sync::RoundEnd reason, Done<void> done) override
    {
        m_store.noteRefusal(target, reason, std::move(done));
    }
    void watchRecovered(std::function<void(int count)> told) override
    {
        m_store.watchRecovered(std::move(told));
    }
    void joinAs(const sync::DeviceId &device, const QString &name, Done<void> done) override
    {
        m_store.joinAs(device, name, std::move(done));
    }
    void shareEverything(std::vector<RecordId> projectsHere, Progress progress,
                         Done<void> done) override
    {
        m_store.shareEverything(std::move(projectsHere), std::move(progress), std::move(done));
    }
    void leaveAccount(Done<void> done) override { m_store.leaveAccount(std::move(done)); }
    void keepHere(const RecordId &project, bool here, bool deleteElsewhere, Progress progress,
                  Done<void> done) override
    {
        if (here)
            m_store.keepHere(project, deleteElsewhere, std::move(progress), std::move(done));
        else
            m_store.shareProject(project, std::move(progress), std::move(done));
    }
    void sizeOf(std::vector<RecordId> projectsHere, Done<SyncSize> done) override
    {
        m_store.recordsToShare(
            std::move(projectsHere), [done = std::move(done)](const Result<qint64> &records) {
                constexpr qint64 bytesOfOne = 180; // in envelopes, of records with a short note
                done(records.transform([](qint64 count) {
                    return SyncSize{.records = count, .bytes = count * bytesOfOne};
                }));
            });
    }
    void pending(const QString &target, Done<qint64> done) override
    {
        m_store.outgoing(target, 1, [done = std::move(done)](const Result<sync::Outgoing> &what) {
            done(what.transform([](const sync::Outgoing &outgoing) {
                qint64 changes = outgoing.left;
                for (const sync::Outgoing::Run &run : outgoing.runs)
                    changes += std::ssize(run.changes);
                return changes;
            }));
        });
    }
    void deviceNames(std::vector<sync::DeviceId> devices,
                     Done<std::map<sync::DeviceId, QString>> done) override
    {
        m_engine([this, alive = std::weak_ptr(m_alive), devices = std::move(devices),
                  done = std::move(done)] {
            if (!alive.expired())
                done(namesOf(devices));
        });
    }
    void nameDevice(const sync::DeviceId &device, const QString &name, Done<void> done) override
    {
        m_store.nameDevice(device, name, std::move(done));
    }

private:
    Result<std::map<sync::DeviceId, QString>> namesOf(const std::vector<sync::DeviceId> &devices)
    {
        if (!m_queries) {
            auto queries = SyncQueries::open(m_profile);
            if (!queries)
                return std::unexpected(queries.error());
            m_queries = *std::move(queries);
        }
        std::map<sync::DeviceId, QString> names;
        for (const sync::DeviceId &device : devices) {
            const auto name =
                m_queries->deviceName(*RecordId::fromBytes(device.view().toByteArray()));
            if (!name)
                return std::unexpected(name.error());
            if (!name->isEmpty())
                names[device] = *name;
        }
        return names;
    }

    SyncStore m_store;
    Profile m_profile;
    SyncStore::Executor m_engine;
    std::unique_ptr<SyncQueries> m_queries; ///< from the first question on
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

class StoreSyncHost final : public SyncHost
{
public:
    StoreSyncHost(StoreThread &store, Profile profile, const Clock &clock)
        : m_store(store)
        , m_profile(std::move(profile))
        , m_clock(clock)
    {
        m_watching = QObject::connect(&store, &StoreThread::committed, &store, [this] {
            if (m_watch.saved)
                m_watch.saved();
        });
    }
    ~StoreSyncHost() override { QObject::disconnect(m_watching); }
    Q_DISABLE_COPY_MOVE(StoreSyncHost)

    std::unique_ptr<SyncedProfile> makeProfile(Executor engine) override
    {
        return std::make_unique<StoreSyncedProfile>(m_store, m_profile, std::move(engine));
    }
    [[nodiscard]] QString folder() const override { return m_profile.directory(); }
    [[nodiscard]] QString logs() const override { return m_profile.logs(); }
    [[nodiscard]] const Clock &clock() const override { return m_clock; }
    void watch(SyncWatch watch) override { m_watch = std::move(watch); }
    void othersWrote() override
    {
        if (m_watch.othersWrote)
            m_watch.othersWrote();
    }

private:
    StoreThread &m_store;
    Profile m_profile;
    const Clock &m_clock;
    SyncWatch m_watch;
    QMetaObject::Connection m_watching;
};

} // namespace

std::unique_ptr<SyncHost> makeStoreSyncHost(StoreThread &store, Profile profile, const Clock &clock)
{
    return std::make_unique<StoreSyncHost>(store, std::move(profile), clock);
}

} // namespace sennight
