// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rounds at the cloud against the real service, over a network that loses, doubles and delays.

#include "two_devices.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;

namespace {

using Page = protocol::LogPage;

/// Changes the first page of the log that comes by.
void tamperPage(CloudWorld &world, std::function<void(Page &)> change)
{
    world.network.tamper = [change](const HttpRequest &request, HttpReply &reply) {
        if (!request.path.startsWith("/v1/log"_L1) || request.method != HttpMethod::Get)
            return;
        auto page = *protocol::decode<Page>(reply.body);
        if (!page.entries.empty())
            change(page);
        reply.body = protocol::encode(page);
    };
}

} // namespace

class TestCloudTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsTravelAndBothHoldTheSame();
    void whatFollowsOnTheBookmarkIsNotFetchedAgain();
    void theNextPageIsFetchedWhileOneIsTakenOver();
    void aPageHoldsAboutAsMuchWhateverTheSizeOfEnvelopes();
    void aGatewayMayTakeLessAtOnce();
    void peersTellWhatTheyHave();
    void aRoundAndACallOfTheAccountGoSideBySide();
    void tamperedPagesAreRefused_data();
    void tamperedPagesAreRefused();
    void aWrongClaimIsADivergence();
    void anotherServerIsNotTrusted();
    void aDeviceThatIsKilledAnywhereLosesNothing();
    void aBadNetworkOnlyDelays_data();
    void aBadNetworkOnlyDelays();
    void aRestoredServerGetsBackWhatItLacks();
    void aRestoredDeviceAndItsCloneGoOn();
    void localFailuresAreTold();
};

void TestCloudTarget::editsTravelAndBothHoldTheSame()
{
    TwoDevices two;
    two.anna.write(1, u"from Anna"_s);
    two.ben.write(2, u"from Ben"_s);
    const RoundResult sent = two.anna.round();
    QCOMPARE(sent.end, RoundEnd::Done);
    QCOMPARE(sent.sent, 1);
    const RoundResult both = two.ben.round();
    QCOMPARE(both.end, RoundEnd::Done);
    QCOMPARE(both.sent, 1);
    QCOMPARE(both.received, 1);
    QCOMPARE(two.anna.round().received, 1);
    QCOMPARE(two.anna.dump(), two.ben.dump());
    QCOMPARE(two.anna.title(2), u"from Ben"_s);
}

void TestCloudTarget::whatFollowsOnTheBookmarkIsNotFetchedAgain()
{
    TwoDevices two;
    QVERIFY(two.heal());
    two.world.scheduler.pass(std::chrono::seconds(1));
    two.anna.write(1, u"one"_s);
    two.world.network.isWatched = true;
    QCOMPARE(two.anna.round().end, RoundEnd::Done);
    two.anna.write(1, u"two"_s);
    QCOMPARE(two.anna.round().end, RoundEnd::Done);
    QStringList paths;
    for (const HttpRequest &request : two.world.network.seen)
        paths << request.path.section(u'?', 0, 0);
    // With a live line that tells of everything else, an edit is the first thing to go.
    QCOMPARE(paths, (QStringList{u"/v1/log"_s, u"/v1/ack"_s, u"/v1/acks"_s, u"/v1/log"_s,
                                 u"/v1/ack"_s, u"/v1/acks"_s}));
    // And of what it told, only that is asked.
    two.world.scheduler.pass(std::chrono::seconds(1));
    two.world.network.seen.clear();
    QCOMPARE(two.ben.round().received, 2);
    QCOMPARE(two.world.network.seen.front().path.section(u'?', 0, 0), u"/v1/log"_s);
    two.world.network.isWatched = false;
    QCOMPARE(two.ben.word<void>([&](auto done) {
        two.ben.account->changeLevel(two.anna.id(), Level::ReadOnly, done);
    }),
             u"done"_s);
    two.world.scheduler.pass(std::chrono::seconds(1));
    two.anna.write(3, u"no more"_s);
    QCOMPARE(two.anna.round().end, RoundEnd::ReadOnly);
}

void TestCloudTarget::theNextPageIsFetchedWhileOneIsTakenOver()
{
    TwoDevices two;
    QVERIFY(two.heal());
    for (int number = 1; number <= 3; ++number) {
        two.anna.write(number, u"edit %1"_s.arg(number));
        QCOMPARE(two.anna.round().end, RoundEnd::Done);
    }
    // Pages of one envelope, of which the last is damaged on its way.
    const int before = two.ben.events.applied;
    std::vector<int> takenBefore;
    two.world.network.tamper = [&](const HttpRequest &request, HttpReply &reply) {
        if (!request.path.startsWith("/v1/log"_L1) || request.method != HttpMethod::Get)
            return;
        auto page = *protocol::decode<Page>(reply.body);
        page.entries.resize(1);
        page.next = page.entries.back().serverSeq;
        takenBefore.push_back(two.ben.events.applied - before);
        if (takenBefore.size() == 3)
            page.entries.back().envelope.back() ^= 1;
        reply.body = protocol::encode(page);
    };
    QCOMPARE(two.ben.round().end, RoundEnd::Tampered);
    QCOMPARE(takenBefore, (std::vector<int>{0, 0, 1}));
    // Those before it were taken over, and are not asked for again.
    QCOMPARE(two.ben.events.applied - before, 2);
    QCOMPARE(two.ben.title(2), u"edit 2"_s);
    two.world.network.tamper = {};
    const RoundResult rest = two.ben.round();
    QCOMPARE(rest.end, RoundEnd::Done);
    QCOMPARE(rest.received, 1);
    QCOMPARE(two.anna.dump(), two.ben.dump());
}

void TestCloudTarget::aPageHoldsAboutAsMuchWhateverTheSizeOfEnvelopes()
{
    TwoDevices two;
    QVERIFY(two.heal());
    for (int number = 1; number <= 20; ++number) {
        two.anna.write(number % 5, u"edit %1"_s.arg(number));
        QCOMPARE(two.anna.round().end, RoundEnd::Done);
    }
    two.world.network.isWatched = true;
    const RoundResult taken = two.ben.round();
    QCOMPARE(taken.end, RoundEnd::Done);
    QCOMPARE(taken.received, 20);
    QStringList limits;
    for (const HttpRequest &request : two.world.network.seen) {
        if (request.path.startsWith("/v1/log"_L1) && request.method == HttpMethod::Get)
            limits << request.path.section(u"limit="_s, 1);
    }
    // A few at first; these are small.
    QCOMPARE(limits, (QStringList{u"16"_s, QString::number(protocol::maxPageEnvelopes)}));
}

void TestCloudTarget::aGatewayMayTakeLessAtOnce()
{
    constexpr qsizetype mostBytes = 100'000;
    TwoDevices two;
    QVERIFY(two.heal());
    SeededRandom random(5);
    for (int number = 1; number <= 40; ++number) {
        QString noise;
        while (noise.size() < 10'000)
            noise += QString::number(random.next64(), 36);
        two.anna.write(number, noise);
    }
    int refused = 0;
    two.world.network.answerInstead = [&](const HttpRequest &request) -> std::optional<HttpResult> {
        if (request.body.size() <= mostBytes)
            return std::nullopt;
        ++refused;
        return std::unexpected(TransportFault::BodyRefused);
    };
    const RoundResult sent = two.anna.round();
    QCOMPARE(sent.end, RoundEnd::Done);
    QCOMPARE(sent.sent, 40);
    QVERIFY(refused > 0);
    QCOMPARE(two.ben.round().received, 40);
    QCOMPARE(two.anna.dump(), two.ben.dump());

    // Not even the least passes: it is said, and waits.
    two.anna.write(1, u"once more"_s);
    two.world.network.answerInstead = [](const HttpRequest &request) -> std::optional<HttpResult> {
        if (request.body.isEmpty())
            return std::nullopt;
        return std::unexpected(TransportFault::BodyRefused);
    };
    QCOMPARE(two.anna.round().end, RoundEnd::ServerFailed);
    two.world.network.answerInstead = {};
    QCOMPARE(two.anna.round().sent, 1);
}

void TestCloudTarget::peersTellWhatTheyHave()
{
    TwoDevices two;
    two.anna.write(1, u"one"_s);
    QCOMPARE(two.anna.round().end, RoundEnd::Done);
    QCOMPARE(two.ben.round().end, RoundEnd::Done);
    QCOMPARE(two.anna.round().end, RoundEnd::Done);
    QCOMPARE(two.anna.events.peerStates.size(), 1U);
    QCOMPARE(two.anna.events.peerStates.front().device, two.ben.id());
    QCOMPARE(two.anna.events.peerStates.front().acknowledged, 1);
    two.anna.write(1, u"two"_s);
    QCOMPARE(two.anna.round().end, RoundEnd::Done);
    QCOMPARE(two.anna.events.peerStates.front().acknowledged, 1);
    two.anna.begin();
    QCOMPARE(two.ben.round().end, RoundEnd::Done);
    QCOMPARE(two.anna.round().end, RoundEnd::Done);
    QCOMPARE(two.anna.events.peerStates.front().acknowledged, 2);
    const auto rows = two.anna.account->devices();
    const auto ben = std::ranges::find(rows, two.ben.id(), &DeviceRow::device);
    QCOMPARE(ben->system, u"Plan 9"_s);
    QVERIFY(two.anna.account->news().storedBytes.value_or(0) > 0);
    QVERIFY(!two.anna.account->news().clockOffMs); // this server does not say
}

void TestCloudTarget::aRoundAndACallOfTheAccountGoSideBySide()
{
    for (int seed = 1; seed <= 20; ++seed) {
        TwoDevices two(static_cast<quint64>(seed));
        QVERIFY(two.heal());
        two.world.network.faults.longestDelayMs = 30;
        CloudDevice cara(two.world);
        QCOMPARE(cara.join(two.key), u"done"_s);
        two.anna.begin();
        std::optional<RoundResult> ended;
        two.anna.target->round([&](RoundResult result) { ended = std::move(result); });
        QCOMPARE(
            two.anna.word<void>([&](auto done) { two.anna.account->revoke(two.ben.id(), done); }),
            u"done"_s);
        QVERIFY(two.world.scheduler.runUntil([&] { return ended.has_value(); }));
        QCOMPARE(ended->end, RoundEnd::Done);
        QCOMPARE(two.anna.account->devices().size(), 3U);
        QCOMPARE(two.anna.round().end, RoundEnd::Done);
    }
}

void TestCloudTarget::tamperedPagesAreRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("named");
    QTest::newRow("flipped signature") << 0 << u"BadSignature"_s;
    QTest::newRow("flipped ciphertext") << 1 << u"BadSignature"_s;
    QTest::newRow("truncated") << 2 << u"Truncated"_s;
    QTest::newRow("replayed number") << 3 << u"Replayed"_s;
    QTest::newRow("twice in a page") << 4 << u"Replayed"_s;
    QTest::newRow("another chain's header") << 5 << u"UnknownDevice"_s;
    QTest::newRow("older version") << 6 << u"Malformed"_s;
}

void TestCloudTarget::tamperedPagesAreRefused()
{
    QFETCH(const int, kind);
    QFETCH(const QString, named);
    TwoDevices two;
    QVERIFY(two.heal());
    two.anna.write(1, u"one"_s);
    QCOMPARE(two.anna.round().end, RoundEnd::Done);
    two.ben.write(2, u"two"_s);
    const QByteArray before = two.ben.dump();
    tamperPage(two.world, [kind](Page &page) {
        QByteArray &envelope = page.entries.front().envelope;
        switch (kind) {
        case 0:
            envelope = flipped(envelope, envelope.size() - 3);
            break;
        case 1:
            envelope = flipped(envelope, envelope.size() - 70);
            break;
        case 2:
            envelope.chop(1);
            break;
        case 3:
            page.entries.front().serverSeq = 0;
            break;
        case 4:
            page.entries.push_back(page.entries.front());
            break;
        case 5:
            envelope = flipped(envelope, 21);
            break;
        default:
            envelope = flipped(envelope, 0);
        }
    });
    const RoundResult refused = two.ben.round();
    QCOMPARE(refused.end, RoundEnd::Tampered);
    QVERIFY2(refused.detail == named || (kind == 6 && refused.detail == u"UnknownVersion"_s),
             qPrintable(refused.detail));
    QCOMPARE(two.ben.dump(), before);
    two.world.network.tamper = {};
    // It goes on sending what it wrote itself.
    QCOMPARE(two.anna.round().end, RoundEnd::Done);
    QCOMPARE(two.anna.title(2), u"two"_s);
    QCOMPARE(two.ben.round().end, RoundEnd::Done);
    QCOMPARE(two.ben.title(1), u"one"_s);
}

void TestCloudTarget::aWrongClaimIsADivergence()
{
    TwoDevices two;
    two.anna.write(1, u"one"_s);
    QVERIFY(two.heal());
    // A claim that is well sealed, of the same changes and another state.
    const Holding wrong{hashOf(two.anna.profile->log().frontier().tips()), hashOfBytes('x')};
    two.ben.begin();
    two.ben.profile->claimInstead = wrong;
    QCOMPARE(two.ben.round().end, RoundEnd::Diverged);
    QCOMPARE(two.anna.round().end, RoundEnd::Diverged);
    two.ben.profile->claimInstead.reset();
    two.ben.target->start(two.ben.events);
    QCOMPARE(two.ben.round().end, RoundEnd::Done);
    QCOMPARE(two.anna.round().end, RoundEnd::Done);
}

void TestCloudTarget::anotherServerIsNotTrusted()
{
    TwoDevices two;
    QVERIFY(two.heal());
    two.anna.begin();
    two.world.openServer(u":memory:"_s);
    const RoundResult result = two.anna.round();
    QCOMPARE(result.end, RoundEnd::Untrusted);
    QCOMPARE(result.detail, u"OtherServer"_s);
}

// Killed right after each write of a round, one by one.
void TestCloudTarget::aDeviceThatIsKilledAnywhereLosesNothing()
{
    int died = 0;
    for (int point = 1; point <= 40; ++point) {
        TwoDevices two(static_cast<quint64>(point));
        two.anna.write(1, u"one"_s);
        QCOMPARE(two.anna.round().end, RoundEnd::Done);
        two.ben.write(2, u"two"_s);
        two.ben.write(2, u"three"_s);
        two.ben.profile->onWrite = [start = two.ben.profile->writes(), point](int writes) {
            return writes == start + point;
        };
        const RoundResult result = two.ben.round();
        if (result.end == RoundEnd::Done)
            break;
        ++died;
        QVERIFY(two.heal());
        QCOMPARE(two.anna.dump(), two.ben.dump());
        QCOMPARE(two.anna.title(2), u"three"_s);
        QCOMPARE(two.ben.title(1), u"one"_s);
    }
    QVERIFY(died >= 3);
}

void TestCloudTarget::aBadNetworkOnlyDelays_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestCloudTarget::aBadNetworkOnlyDelays()
{
    QFETCH(const int, seed);
    TwoDevices two(static_cast<quint64>(seed));
    two.world.network.faults = {100, 100, 150, 50, 40};
    Dice dice(static_cast<quint64>(seed));
    for (int step = 0; step < 40; ++step) {
        CloudDevice &device = dice.oneIn(2) ? two.anna : two.ben;
        for (int edits = dice.below(4); edits > 0; --edits)
            device.write(dice.below(5), u"edit %1"_s.arg(dice.below(100)));
        if (dice.oneIn(8))
            device.begin();
        device.round();
        two.world.scheduler.pass(std::chrono::seconds(dice.below(400)));
    }
    two.world.network.faults = {};
    QVERIFY(two.heal());
    QCOMPARE(two.anna.dump(), two.ben.dump());
    QVERIFY(two.anna.profile->log().digest() == two.ben.profile->log().digest());
}

void TestCloudTarget::aRestoredServerGetsBackWhatItLacks()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"server.db"_s);
    const QString backup = folder.filePath(u"backup.db"_s);
    CloudWorld world;
    world.openServer(path);
    CloudDevice anna(world);
    CloudDevice ben(world);
    const RecoveryKey key = RecoveryKey::random(world.entropy);
    anna.create(key);
    ben.join(key);
    anna.write(1, u"before"_s);
    QCOMPARE(anna.round().end, RoundEnd::Done);
    QCOMPARE(ben.round().end, RoundEnd::Done);
    world.closeServer();
    QVERIFY(QFile::copy(path, backup));
    world.openServer(path);
    ben.write(2, u"Ben's, after the backup"_s);
    QCOMPARE(ben.round().end, RoundEnd::Done);
    anna.write(3, u"Anna's, after the backup"_s);
    QCOMPARE(anna.round().end, RoundEnd::Done);
    NewSecrets secrets;
    secrets.recoveryKey = RecoveryKey::random(world.entropy);
    const RecoveryKey fresh = CloudDevice::copyOf(*secrets.recoveryKey);
    QCOMPARE(
        anna.word<void>([&](auto done) { anna.account->replaceSecrets(std::move(secrets), done); }),
        u"done"_s);
    QCOMPARE(ben.round().end, RoundEnd::Done);

    world.closeServer();
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::copy(backup, path));
    world.openServer(path);
    world.beginStoreEpoch();
    // Anna's device gives back what Ben wrote, too, and the members' records with their slots.
    anna.begin();
    QCOMPARE(anna.round().end, RoundEnd::Done);
    CloudDevice cara(world);
    QCOMPARE(cara.join(fresh), u"done"_s);
    QCOMPARE(cara.round().end, RoundEnd::Done);
    QCOMPARE(cara.title(1), u"before"_s);
    QCOMPARE(cara.title(2), u"Ben's, after the backup"_s);
    QCOMPARE(cara.title(3), u"Anna's, after the backup"_s);
    QCOMPARE(ben.round().end, RoundEnd::Done);
    QCOMPARE(ben.dump(), anna.dump());
    QCOMPARE(cara.dump(), anna.dump());
}

void TestCloudTarget::aRestoredDeviceAndItsCloneGoOn()
{
    TwoDevices two;
    two.anna.write(1, u"one"_s);
    QVERIFY(two.heal());
    const MemoryDisk backup = two.anna.disk;
    two.anna.write(1, u"two"_s);
    QCOMPARE(two.anna.round().end, RoundEnd::Done);
    two.anna.end();
    two.anna.disk = backup;
    two.anna.begin();
    two.anna.write(2, u"written before it knew"_s);
    QVERIFY(two.heal());
    QCOMPARE(two.anna.title(1), u"two"_s);
    QCOMPARE(two.ben.title(2), u"written before it knew"_s);
    two.anna.write(1, u"three"_s);
    QVERIFY(two.heal());
    QCOMPARE(two.ben.title(1), u"three"_s);
    QCOMPARE(two.anna.dump(), two.ben.dump());

    // A copy of the profile on a second machine: both go on with one chain, which forks.
    CloudDevice twin(two.world);
    twin.disk = two.anna.disk;
    for (const auto &[device, keys] : two.anna.keychain.kept)
        twin.keychain.kept.emplace(device, SecretBuffer::of(keys.bytes()));
    twin.begin();
    twin.write(3, u"by the twin"_s);
    two.anna.write(4, u"by the first"_s);
    QVERIFY(two.heal());
    QCOMPARE(twin.round().end, RoundEnd::Done);
    QVERIFY(two.heal());
    QCOMPARE(twin.round().end, RoundEnd::Done);
    QCOMPARE(two.ben.title(3), u"by the twin"_s);
    QCOMPARE(twin.title(4), u"by the first"_s);
    QCOMPARE(twin.dump(), two.ben.dump());
    QCOMPARE(two.anna.dump(), two.ben.dump());
}

void TestCloudTarget::localFailuresAreTold()
{
    TwoDevices two;
    QVERIFY(two.heal());
    two.anna.write(1, u"one"_s);
    QCOMPARE(two.anna.round().end, RoundEnd::Done);
    two.ben.profile->failWrite = [] { return std::optional(Error{ErrorCode::DiskFull}); };
    const RoundResult result = two.ben.round();
    QCOMPARE(result.end, RoundEnd::LocalFailure);
    QCOMPARE(result.local->code, ErrorCode::DiskFull);
    two.ben.profile->failWrite = {};
    QCOMPARE(two.ben.round().received, 1);
    two.ben.keychain.error = KeyStoreError::Denied;
    two.ben.begin();
    QCOMPARE(two.ben.round().end, RoundEnd::Locked);
    two.ben.keychain.error = KeyStoreError::NoKeychain;
    QCOMPARE(two.ben.round().end, RoundEnd::NoKeychain);
    two.ben.keychain.error = KeyStoreError::PassphraseNeeded;
    QCOMPARE(two.ben.round().end, RoundEnd::PassphraseNeeded);
    two.ben.keychain.error.reset();
    two.ben.keychain.kept.clear();
    QCOMPARE(two.ben.round().end, RoundEnd::KeysLost);
}

QTEST_GUILESS_MAIN(TestCloudTarget)
#include "tst_cloud_target.moc"
