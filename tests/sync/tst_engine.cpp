// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the engine gives its targets rounds, by a clock that moves only here.

#include "sync/engine_world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;
using namespace std::chrono_literals;

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
    void quittingSendsWhatWasJustWritten();
    void quittingWaitsForNothingThatDoesNotWork();
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

void TestEngine::quittingSendsWhatWasJustWritten()
{
    EngineWorld world;
    world.engine.launch();
    world.scheduler.pass(1s);
    world.edit();
    world.scheduler.pass(500ms);
    world.edit(); // would wait for the end of the two seconds
    const qint64 start = world.scheduler.elapsedMs();
    qint64 ended = 0;
    world.engine.quit([&] { ended = world.scheduler.elapsedMs(); });
    world.scheduler.pass(1h);
    QCOMPARE(world.roundsSince(start), 1);
    QCOMPARE(world.watcher.records.back().cause, RoundCause::Saved);
    QCOMPARE(world.cloud.finishes, 1);
    QCOMPARE(ended, start + 110);

    // In the midst of a round: what came to be written during it follows.
    EngineWorld busy;
    busy.engine.launch();
    busy.scheduler.pass(1s);
    busy.edit();
    busy.scheduler.pass(50ms);
    busy.edit();
    const qint64 then = busy.scheduler.elapsedMs();
    bool isDone = false;
    busy.engine.quit([&] { isDone = true; });
    busy.scheduler.pass(1s);
    QVERIFY(isDone);
    QCOMPARE(busy.roundsSince(then), 1);
    QCOMPARE(busy.cloud.finishes, 1);
}

void TestEngine::quittingWaitsForNothingThatDoesNotWork()
{
    for (const bool isPaused : {false, true}) {
        EngineWorld world;
        world.cloud.result.end = isPaused ? RoundEnd::Done : RoundEnd::Unreachable;
        world.folder.result.end = world.cloud.result.end;
        world.engine.launch();
        world.scheduler.pass(200ms);
        if (isPaused)
            world.engine.pause();
        world.edit();
        const qint64 start = world.scheduler.elapsedMs();
        qint64 ended = 0;
        world.engine.quit([&] { ended = world.scheduler.elapsedMs(); });
        world.scheduler.pass(1h);
        QCOMPARE(ended, start);
        QCOMPARE(world.roundsSince(start), 0);
        QCOMPARE(world.cloud.finishes, 0);
    }
    // The network goes away just then.
    EngineWorld world;
    world.engine.launch();
    world.scheduler.pass(1s);
    world.cloud.result.end = RoundEnd::Unreachable;
    world.edit();
    const qint64 start = world.scheduler.elapsedMs();
    qint64 ended = 0;
    world.engine.quit([&] { ended = world.scheduler.elapsedMs(); });
    world.scheduler.pass(1h);
    QCOMPARE(ended, start + 110); // the other one says goodbye
    QCOMPARE(world.cloud.finishes, 0);
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
