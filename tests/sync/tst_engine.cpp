// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the engine gives its targets rounds, by a clock that moves only here.

#include "support/memory_replica.h"
#include "support/virtual_scheduler.h"
#include "sync/engine/engine.h"
#include "sync/sample_changes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;
using namespace std::chrono_literals;

namespace {

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
            m_timer = m_scheduler.after(10ms, std::move(done));
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
        , cloud(scheduler, u"cloud"_s)
        , folder(scheduler, u"folder"_s)
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
        profile.log().commit({{registerKey(Field::TodoTitle, 1), u"x"_s}}, RecordId::random(random),
                             0);
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

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHappensBeforeTheLaunch();
    void theFirstEditGoesAtOnceAndTheNextInOneBatch();
    void itPollsEveryFiveMinutes();
    void failuresAreTriedAgainLaterAndLater();
    void whoLooksWaitsAMinuteAtMost();
    void whatATargetAsksForIsHonoured();
    void whoRefusesForGoodIsLeftAlone_data();
    void whoRefusesForGoodIsLeftAlone();
    void newsAreFetchedAtOnceAndAfterARound();
    void pausedNothingGoesButWhatIsWanted();
    void aPauseEndsTheRoundUnderWay();
    void loginAndLogoutAndASwitch();
    void quittingSaysGoodbyeForTwoSecondsAtMost();
    void theLogHoldsTheLastRounds();
    void pendingIsCounted();
    void twoDevicesDoNotComeBackAtOneMoment();
};

void TestEngine::nothingHappensBeforeTheLaunch()
{
    EngineWorld world;
    world.edit();
    world.engine.syncWanted();
    world.engine.networkBack();
    world.scheduler.pass(1h);
    QVERIFY(world.cloud.begun.empty());
    world.engine.launch();
    world.scheduler.pass(1s);
    QCOMPARE(world.cloud.begun.size(), 1U);
    QCOMPARE(world.folder.begun.size(), 1U);
    const auto status = world.engine.status();
    QCOMPARE(status.front().name, u"cloud"_s); // by priority
    QCOMPARE(status.front().lastEnd, RoundEnd::Done);
    QCOMPARE(status.front().phase, TargetPhase::Idle);
    QVERIFY(status.front().lastSyncMs > 0);
}

void TestEngine::theFirstEditGoesAtOnceAndTheNextInOneBatch()
{
    EngineWorld world;
    world.engine.launch();
    world.scheduler.pass(1min);
    const qint64 start = world.scheduler.elapsedMs();
    world.edit();
    QCOMPARE(world.cloud.begun.back(), start);
    for (int i = 0; i < 10; ++i) {
        world.scheduler.pass(150ms);
        world.edit();
    }
    QCOMPARE(world.roundsSince(start), 1);
    world.scheduler.pass(600ms);
    QCOMPARE(world.roundsSince(start), 2);
    QCOMPARE(world.cloud.begun.back(), start + 2'000);
    world.scheduler.pass(30s);
    QCOMPARE(world.roundsSince(start), 2);
    world.edit();
    QCOMPARE(world.roundsSince(start), 3);
}

void TestEngine::itPollsEveryFiveMinutes()
{
    EngineWorld world;
    world.engine.launch();
    world.scheduler.pass(1s);
    const qint64 start = world.scheduler.elapsedMs();
    world.scheduler.pass(1h);
    QVERIFY2(world.roundsSince(start) >= 11 && world.roundsSince(start) <= 14,
             qPrintable(QString::number(world.roundsSince(start))));
    for (size_t i = 2; i < world.cloud.begun.size(); ++i)
        QVERIFY(world.cloud.begun[i] - world.cloud.begun[i - 1] <= 5 * 60'000 + 100);
}

void TestEngine::failuresAreTriedAgainLaterAndLater()
{
    EngineWorld world;
    world.cloud.result.end = RoundEnd::Unreachable;
    world.cloud.takes = 0ms;
    world.engine.launch();
    world.scheduler.pass(6h);
    const std::vector<qint64> &begun = world.cloud.begun;
    qint64 whole = 2'000;
    for (size_t i = 1; i < 10; ++i) {
        const qint64 waited = begun[i] - begun[i - 1];
        QVERIFY2(waited >= whole / 2 && waited <= whole, qPrintable(QString::number(waited)));
        whole = std::min<qint64>(whole * 2, 15 * 60'000);
    }
    QCOMPARE(world.engine.status().front().phase, TargetPhase::Waiting);
    QVERIFY(world.engine.status().front().nextTryMs > world.scheduler.elapsedMs());
    // Edits do not hammer at what is not there; the network's return and a wish are tried at once.
    const qint64 now = world.scheduler.elapsedMs();
    world.edit();
    QCOMPARE(world.roundsSince(now), 0);
    world.engine.networkBack();
    QCOMPARE(world.roundsSince(now), 1);
    world.cloud.result.end = RoundEnd::Done;
    world.scheduler.pass(1s);
    world.engine.syncWanted();
    world.scheduler.pass(1s);
    QCOMPARE(world.engine.status().front().phase, TargetPhase::Idle);
    world.cloud.result.end = RoundEnd::Unreachable;
    world.engine.syncWanted();
    const qint64 again = world.scheduler.elapsedMs();
    world.scheduler.pass(2001ms);
    QCOMPARE(world.roundsSince(again), 2); // it begins with the shortest wait again
}

/// Whoever looks does not wait for what would be tried in a quarter of an hour.
void TestEngine::whoLooksWaitsAMinuteAtMost()
{
    EngineWorld world;
    world.cloud.result.end = RoundEnd::Unreachable;
    world.cloud.takes = 0ms;
    world.engine.launch();
    world.scheduler.pass(6h);
    const qint64 now = world.scheduler.elapsedMs();
    world.engine.setWatched(true);
    QCOMPARE(world.roundsSince(now), 1); // at once
    world.scheduler.pass(10min);
    const std::vector<qint64> &begun = world.cloud.begun;
    QVERIFY(world.roundsSince(now) >= 10);
    for (size_t i = begun.size() - 8; i < begun.size(); ++i)
        QVERIFY(begun[i] - begun[i - 1] <= 60'000);
    world.engine.setWatched(false);
    const qint64 later = world.scheduler.elapsedMs();
    world.scheduler.pass(1h);
    QVERIFY(world.roundsSince(later) <= 10);
    // What is in order needs no round because somebody looks.
    world.cloud.result.end = RoundEnd::Done;
    world.engine.syncWanted();
    world.scheduler.pass(1s);
    const qint64 inOrder = world.scheduler.elapsedMs();
    world.engine.setWatched(true);
    world.scheduler.pass(1s);
    QCOMPARE(world.roundsSince(inOrder), 0);
}

void TestEngine::whatATargetAsksForIsHonoured()
{
    EngineWorld world;
    world.cloud.result.end = RoundEnd::Busy;
    world.cloud.result.retryAfter = 10min;
    world.engine.launch();
    world.scheduler.pass(1s);
    const qint64 start = world.scheduler.elapsedMs();
    world.edit();
    world.engine.networkBack();
    world.engine.syncWanted();
    world.cloud.events->moreAt(u"cloud"_s);
    world.scheduler.pass(9min);
    QCOMPARE(world.roundsSince(start), 0);
    world.scheduler.pass(2min);
    QCOMPARE(world.roundsSince(start), 1);
}

void TestEngine::whoRefusesForGoodIsLeftAlone_data()
{
    QTest::addColumn<RoundEnd>("end");
    QTest::newRow("revoked") << RoundEnd::Revoked;
    QTest::newRow("gone") << RoundEnd::AccountGone;
    QTest::newRow("update") << RoundEnd::UpdateNeeded;
    QTest::newRow("keys") << RoundEnd::KeysLost;
    QTest::newRow("locked") << RoundEnd::Locked;
    QTest::newRow("passphrase") << RoundEnd::PassphraseNeeded;
}

void TestEngine::whoRefusesForGoodIsLeftAlone()
{
    QFETCH(const RoundEnd, end);
    EngineWorld world;
    world.cloud.result.end = end;
    world.engine.launch();
    world.scheduler.pass(1s);
    const qint64 start = world.scheduler.elapsedMs();
    QCOMPARE(world.engine.status().front().phase, TargetPhase::Stopped);
    world.edit();
    world.engine.networkBack();
    world.engine.platformChanged();
    world.scheduler.pass(24h);
    QCOMPARE(world.roundsSince(start), 0);
    QVERIFY(world.folder.begun.size() > 100); // the others go on
    world.cloud.result.end = RoundEnd::Done;
    world.engine.login(u"cloud"_s);
    world.scheduler.pass(10min);
    QVERIFY(world.roundsSince(start) >= 2);
}

void TestEngine::newsAreFetchedAtOnceAndAfterARound()
{
    EngineWorld world;
    world.engine.launch();
    world.scheduler.pass(1s);
    const qint64 start = world.scheduler.elapsedMs();
    world.cloud.events->moreAt(u"cloud"_s);
    world.scheduler.pass(10ms);
    QCOMPARE(world.roundsSince(start), 1);
    world.cloud.events->moreAt(u"cloud"_s);
    world.cloud.events->moreAt(u"cloud"_s);
    world.scheduler.pass(80ms);
    QCOMPARE(world.roundsSince(start), 1); // it is still in that round
    world.scheduler.pass(1s);
    QCOMPARE(world.roundsSince(start), 2);
    world.cloud.events->received(u"cloud"_s, {.applied = 3, .backup = {}});
    world.cloud.events->peers(u"cloud"_s, {PeerState(), PeerState()});
    world.cloud.events->progress(u"cloud"_s, 5, 9);
    QCOMPARE(world.watcher.applied, 3);
    QCOMPARE(world.watcher.peerCount, 2U);
    QCOMPARE(world.watcher.last[u"cloud"_s].total, 9);
}

void TestEngine::pausedNothingGoesButWhatIsWanted()
{
    EngineWorld world;
    world.engine.launch();
    world.scheduler.pass(1s);
    world.engine.pause();
    const qint64 start = world.scheduler.elapsedMs();
    world.edit();
    world.engine.networkBack();
    world.cloud.events->moreAt(u"cloud"_s);
    world.scheduler.pass(1h);
    QCOMPARE(world.roundsSince(start), 0);
    world.engine.syncWanted();
    world.scheduler.pass(1h);
    QCOMPARE(world.roundsSince(start), 1);
    QVERIFY(world.engine.status().front().isPaused);
    world.engine.resume();
    world.scheduler.pass(1s);
    QCOMPARE(world.roundsSince(start), 2);
    world.scheduler.pass(6min);
    QCOMPARE(world.roundsSince(start), 3);
}

void TestEngine::aPauseEndsTheRoundUnderWay()
{
    EngineWorld world;
    world.engine.launch();
    world.scheduler.pass(1s);
    const auto rounds = world.watcher.records.size();
    world.cloud.takes = 1h;
    world.edit();
    world.scheduler.pass(1s);
    QCOMPARE(world.watcher.last[u"cloud"_s].phase, TargetPhase::Busy);
    const int stops = world.cloud.stops;
    world.engine.pause();
    QCOMPARE(world.cloud.stops, stops + 1);
    QCOMPARE(world.watcher.last[u"cloud"_s].phase, TargetPhase::Idle);
    world.scheduler.pass(2h);
    QCOMPARE(world.watcher.records.size(), rounds + 2); // the folder's was short
    QCOMPARE(world.watcher.records.back().target, u"cloud"_s);
    QCOMPARE(world.watcher.records.back().end, RoundEnd::Stopped);
    QCOMPARE(world.watcher.last[u"cloud"_s].pending, 1);

    world.cloud.takes = 1s;
    const qint64 resumed = world.scheduler.elapsedMs();
    world.engine.resume();
    world.scheduler.pass(1min);
    QCOMPARE(world.roundsSince(resumed), 1);
    QCOMPARE(world.watcher.records.back().end, RoundEnd::Done);
}

void TestEngine::loginAndLogoutAndASwitch()
{
    EngineWorld world;
    world.engine.launch();
    world.scheduler.pass(1s);
    world.engine.logout(u"cloud"_s);
    QCOMPARE(world.engine.status().front().phase, TargetPhase::Off);
    const qint64 start = world.scheduler.elapsedMs();
    world.edit();
    world.engine.syncWanted();
    world.scheduler.pass(1h);
    QCOMPARE(world.roundsSince(start), 0);
    world.engine.login(u"cloud"_s);
    world.scheduler.pass(10ms);
    QCOMPARE(world.roundsSince(start), 1);
    const int starts = world.cloud.starts;
    world.engine.targetSwitched(u"cloud"_s); // in the midst of a round
    world.scheduler.pass(10ms);
    QCOMPARE(world.cloud.starts, starts + 1);
    QCOMPARE(world.roundsSince(start), 2);
    world.engine.remove(u"cloud"_s);
    world.scheduler.pass(1h);
    QCOMPARE(world.roundsSince(start), 2);
    QCOMPARE(world.engine.status().size(), 1U);
}

void TestEngine::quittingSaysGoodbyeForTwoSecondsAtMost()
{
    EngineWorld world;
    world.folder.saysGoodbye = false;
    world.engine.launch();
    world.scheduler.pass(1s);
    const qint64 start = world.scheduler.elapsedMs();
    qint64 ended = 0;
    world.engine.quit([&] { ended = world.scheduler.elapsedMs(); });
    QCOMPARE(ended, 0);
    world.edit();
    world.scheduler.pass(1h);
    QCOMPARE(ended, start + 2'000);
    QCOMPARE(world.cloud.finishes, 1);
    QCOMPARE(world.roundsSince(start), 0);
    QVERIFY(world.folder.stops > 0);

    EngineWorld quick;
    quick.engine.launch();
    quick.scheduler.pass(1s);
    bool isDone = false;
    quick.engine.quit([&] { isDone = true; });
    quick.scheduler.pass(10ms);
    QVERIFY(isDone);
}

void TestEngine::theLogHoldsTheLastRounds()
{
    EngineWorld world;
    world.cloud.result.sent = 4;
    world.cloud.result.received = 5;
    world.cloud.result.conflicts = 1;
    world.cloud.result.detail = u"why"_s;
    world.engine.launch();
    world.scheduler.pass(1s);
    const auto record = std::ranges::find(world.engine.log(), u"cloud"_s, &RoundRecord::target);
    QVERIFY(record != world.engine.log().end());
    QCOMPARE(record->cause, RoundCause::Launch);
    QCOMPARE(record->sent, 4);
    QCOMPARE(record->received, 5);
    QCOMPARE(record->conflicts, 1);
    QCOMPARE(record->detail, u"why"_s);
    QCOMPARE(record->tookMs, 100);
    world.scheduler.pass(24h * 5);
    QCOMPARE(world.engine.log().size(), Engine::mostLogged);
    QCOMPARE(world.engine.log().back().cause, RoundCause::Poll);
}

void TestEngine::pendingIsCounted()
{
    EngineWorld world;
    world.engine.launch();
    world.scheduler.pass(1s);
    QCOMPARE(world.engine.status().front().pending, 0);
    for (int i = 0; i < 3; ++i)
        world.edit();
    world.scheduler.pass(1s);
    QCOMPARE(world.engine.status().front().pending, 3);
    world.profile.acknowledge(u"cloud"_s, 2, [](const Result<void> &) {});
    world.engine.syncWanted();
    world.scheduler.pass(1s);
    QCOMPARE(world.engine.status().front().pending, 1);
    QCOMPARE(world.watcher.last[u"cloud"_s].pending, 1);
}

void TestEngine::twoDevicesDoNotComeBackAtOneMoment()
{
    SeededRandom random(3);
    const Chance chance = [&] { return static_cast<quint32>(random.next64()); };
    std::set<qint64> waits;
    for (int i = 0; i < 50; ++i) {
        Backoff backoff;
        for (int failure = 0; failure < 6; ++failure)
            static_cast<void>(backoff.next(chance));
        waits.insert(backoff.next(chance).count());
    }
    QVERIFY(waits.size() > 40);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
