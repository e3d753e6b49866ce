// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/memory_replica.h"
#include "support/virtual_scheduler.h"
#include "sync/engine/engine.h"
#include "sync/sample_changes.h"

namespace sennight::sync {

/// A shelf in the next room: takes what is outgoing as it is told to, after a while.
class Shelf final : public Target
{
public:
    Shelf(VirtualScheduler &scheduler, QString name)
        : m_scheduler(scheduler)
        , m_name(std::move(name))
    {}
    ~Shelf() override { stop(); }
    Shelf(const Shelf &) = delete;
    Shelf &operator=(const Shelf &) = delete;

    [[nodiscard]] QString name() const override { return m_name; }
    void start(TargetEvents &given) override
    {
        events = &given;
        ++starts;
    }
    void round(std::function<void(RoundResult)> done) override
    {
        begun.push_back(m_scheduler.elapsedMs());
        m_timer = m_scheduler.after(takes, [this, done = std::move(done)] {
            m_timer = 0;
            done(result);
        });
    }
    void finish(std::function<void()> done) override
    {
        ++finishes;
        if (saysGoodbye)
            m_timer = m_scheduler.after(std::chrono::milliseconds(10), std::move(done));
    }
    void stop() override
    {
        m_scheduler.cancel(std::exchange(m_timer, 0));
        ++stops;
    }

    TargetEvents *events = nullptr;
    RoundResult result;
    std::chrono::milliseconds takes{100};
    bool saysGoodbye = true;
    std::vector<qint64> begun; ///< the moments of its rounds
    int starts = 0;
    int stops = 0;
    int finishes = 0;

private:
    VirtualScheduler &m_scheduler;
    QString m_name;
    Scheduler::Timer m_timer = 0;
};

struct Watcher final : EngineObserver
{
    void statusChanged(const TargetStatus &status) override { last[status.name] = status; }
    void roundEnded(const RoundRecord &record) override { records.push_back(record); }
    void received(const QString & /*target*/, const Received &what) override
    {
        applied += what.applied;
    }
    void peersChanged(const QString & /*target*/, const std::vector<PeerState> &peers) override
    {
        peerCount = peers.size();
    }
    std::map<QString, TargetStatus> last;
    std::vector<RoundRecord> records;
    int applied = 0;
    size_t peerCount = 0;
};

struct EngineWorld
{
    EngineWorld()
        : random(7)
        , profile(scheduler, disk, random, [] { return 0; })
        , cloud(scheduler, QStringLiteral("cloud"))
        , folder(scheduler, QStringLiteral("folder"))
        , engine({profile, scheduler, [this] { return scheduler.elapsedMs(); },
                  [this] { return static_cast<quint32>(random.next64()); }, watcher})
    {
        profile.share(*DeviceId::fromBytes(QByteArray(16, 'd')));
        engine.add(folder, 1);
        engine.add(cloud, 2);
    }
    /// How many rounds the cloud had since `since`.
    [[nodiscard]] qsizetype roundsSince(qint64 since) const
    {
        return std::ranges::count_if(cloud.begun, [&](qint64 at) { return at >= since; });
    }
    void edit()
    {
        profile.log().commit({{registerKey(Field::TodoTitle, 1), QStringLiteral("x")}},
                             RecordId::random(random), 0);
        engine.saved();
    }

    VirtualScheduler scheduler;
    SeededRandom random;
    MemoryDisk disk;
    MemoryProfile profile;
    Watcher watcher;
    Shelf cloud;
    Shelf folder;
    Engine engine;
};

} // namespace sennight::sync
