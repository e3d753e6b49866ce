// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Snapshots between devices and the real service: made, agreed to, taken, cut off and forged.

#include "two_devices.h"

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;

namespace {

/// Two devices write, and the server lets go of the beginning; false where something failed.
bool dropsTheLog(TwoDevices &two)
{
    for (CloudDevice *device : {&two.anna, &two.ben})
        device->policy = {.fewest = 10, .chunkBytes = 700};
    two.anna.begin();
    two.ben.begin();
    for (int i = 0; i < 30; ++i) {
        CloudDevice &device = i % 2 == 0 ? two.anna : two.ben;
        device.write(i % 7, u"edit %1"_s.arg(i));
        if (device.round().end != RoundEnd::Done)
            return false;
        two.world.scheduler.pass(std::chrono::minutes(6));
    }
    if (!two.heal())
        return false;
    two.world.scheduler.pass(std::chrono::hours(24 * 40));
    return two.heal() && two.world.service->maintain();
}

} // namespace

class TestCloudSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSnapshotStandsForTheLog();
    void aMakerIsRemovedByWhoHasItsSnapshot();
    void aSnapshotThatIsCutOffAnywhereIsMadeAndTaken();
    void snapshotsOfAnEpochThatBeganMeanwhile_data();
    void snapshotsOfAnEpochThatBeganMeanwhile();
    void tamperedSnapshotsAreRefused_data();
    void tamperedSnapshotsAreRefused();
};

void TestCloudSnapshots::aSnapshotStandsForTheLog()
{
    TwoDevices two;
    QVERIFY(dropsTheLog(two));
    CloudDevice cara(two.world);
    QCOMPARE(cara.join(two.key), u"done"_s);
    cara.write(20, u"written before the first round"_s);
    two.world.network.isWatched = true;
    QCOMPARE(cara.round().end, RoundEnd::Done);
    QVERIFY(std::ranges::any_of(two.world.network.seen, [](const HttpRequest &request) {
        return request.path.startsWith("/v1/snapshots/"_L1);
    }));
    QCOMPARE(two.anna.round().end, RoundEnd::Done);
    QCOMPARE(cara.round().end, RoundEnd::Done);
    QCOMPARE(cara.dump(), two.anna.dump());
    QCOMPARE(two.anna.title(20), u"written before the first round"_s);
}

// One that is to join must not be left alone with an account that nobody can read.
void TestCloudSnapshots::aMakerIsRemovedByWhoHasItsSnapshot()
{
    TwoDevices two;
    QVERIFY(dropsTheLog(two));
    CloudDevice cara(two.world);
    QCOMPARE(cara.join(two.key), u"done"_s);
    const auto removes = [&](const CloudDevice &device) {
        return cara.word<void>(
            [&](AccountDone<void> done) { cara.account->revoke(device.id(), std::move(done)); });
    };
    QCOMPARE(removes(two.anna), u"ServerBusy"_s);
    QCOMPARE(cara.account->unfinished(), Unfinished::ChangingLevel);
    QCOMPARE(cara.round().end, RoundEnd::Done);
    QCOMPARE(cara.resume(), u"done"_s);
    QCOMPARE(cara.account->unfinished(), Unfinished::Nothing);
    QCOMPARE(removes(two.ben), u"done"_s);
    QCOMPARE(cara.dump(), two.anna.dump());
    CloudDevice dora(two.world);
    QCOMPARE(dora.join(two.key), u"done"_s);
    // There is no snapshot that counts: to wait for one would keep a stolen device for good.
    QCOMPARE(dora.word<void>([&](AccountDone<void> done) {
        dora.account->changeLevel(cara.id(), Level::ReadOnly, std::move(done));
    }),
             u"done"_s);
    QCOMPARE(dora.word<void>([&](AccountDone<void> done) {
        dora.account->changeLevel(cara.id(), Level::FullTrust, std::move(done));
    }),
             u"done"_s);
    QCOMPARE(cara.round().end, RoundEnd::Done);
    QCOMPARE(dora.round().end, RoundEnd::Done);
    QCOMPARE(dora.dump(), cara.dump());
}

void TestCloudSnapshots::aSnapshotThatIsCutOffAnywhereIsMadeAndTaken()
{
    for (int point = 1; point <= 6; ++point) {
        TwoDevices two(static_cast<quint64>(point));
        for (int i = 0; i < 12; ++i) {
            two.anna.write(i, u"edit %1"_s.arg(i));
            QCOMPARE(two.anna.round().end, RoundEnd::Done);
        }
        QVERIFY(two.heal());
        for (CloudDevice *device : {&two.anna, &two.ben}) {
            device->policy = {.fewest = 5, .chunkBytes = 400};
            device->begin();
        }
        int uploads = 0;
        two.world.network.tamper = [&](const HttpRequest &request, HttpReply &reply) {
            if (request.path.startsWith("/v1/snapshots/"_L1) && ++uploads == point)
                reply = {503, 0,
                         protocol::encode(protocol::Refusal{
                             protocol::RefusalCode::Unavailable, {}, {}, {}, {}})};
        };
        two.anna.round();
        two.ben.round();
        two.world.network.tamper = {};
        two.anna.begin();
        two.ben.begin();
        QVERIFY(two.heal());
        two.world.scheduler.pass(std::chrono::hours(24 * 40));
        QVERIFY(two.heal());
        QVERIFY(two.world.service->maintain());
        CloudDevice cara(two.world);
        QCOMPARE(cara.join(two.key), u"done"_s);
        cara.profile->onWrite = [start = cara.profile->writes(), point](int writes) {
            return writes == start + point;
        };
        two.world.network.isWatched = true;
        if (cara.round().end != RoundEnd::Done)
            cara.begin();
        QCOMPARE(cara.round().end, RoundEnd::Done);
        QCOMPARE(cara.dump(), two.anna.dump());
        // Each chunk once, however it was cut off, but those that were merged without being told.
        const auto chunks =
            std::ranges::count_if(two.world.network.seen, [](const HttpRequest &request) {
                return request.path.startsWith("/v1/snapshots/"_L1);
            });
        QVERIFY2(chunks >= 3 && chunks <= 8, qPrintable(QString::number(chunks)));
    }
}

void TestCloudSnapshots::snapshotsOfAnEpochThatBeganMeanwhile_data()
{
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("agreed to") << false;
    QTest::newRow("taken") << true;
}

// Ben removes Cara and makes a snapshot under the new key, after the other has looked at the
// members.
void TestCloudSnapshots::snapshotsOfAnEpochThatBeganMeanwhile()
{
    QFETCH(const bool, isTaken);
    TwoDevices two;
    CloudDevice cara(two.world);
    QCOMPARE(cara.join(two.key), u"done"_s);
    CloudDevice dora(two.world);
    if (isTaken)
        QCOMPARE(dora.join(two.key), u"done"_s);
    for (int i = 0; i < 6; ++i) {
        two.anna.write(i, u"edit %1"_s.arg(i));
        QCOMPARE(two.anna.round().end, RoundEnd::Done);
    }
    QCOMPARE(cara.round().end, RoundEnd::Done);
    QVERIFY(two.heal());
    CloudDevice &other = isTaken ? dora : two.anna;
    const auto isOfMembers = [](const HttpRequest &request) {
        return request.method == HttpMethod::Get && request.path.startsWith("/v1/members"_L1);
    };
    std::optional<HttpReply> before;
    two.world.network.tamper = [&](const HttpRequest &request, HttpReply &reply) {
        if (isOfMembers(request))
            before = reply;
    };
    if (isTaken)
        two.world.network.answerInstead = [&](const HttpRequest &request) {
            return before && !isOfMembers(request)
                       ? std::optional<HttpResult>(std::unexpected(TransportFault::Unreachable))
                       : std::nullopt;
        };
    other.begin();
    QCOMPARE(other.round().end, isTaken ? RoundEnd::Unreachable : RoundEnd::Done);
    QVERIFY(before);
    two.world.network.tamper = {};
    two.world.network.answerInstead = {};

    QCOMPARE(two.ben.word<void>([&](AccountDone<void> done) {
        two.ben.account->revoke(cara.id(), std::move(done));
    }),
             u"done"_s);
    if (isTaken)
        two.world.scheduler.pass(std::chrono::hours(24 * 100));
    two.ben.policy = {.fewest = 3, .lately = std::chrono::milliseconds(0)};
    two.ben.begin();
    QCOMPARE(two.ben.round().end, RoundEnd::Done);
    QVERIFY(two.world.service->maintain());

    other.begin();
    two.world.network.isWatched = true;
    two.world.network.answerInstead = [&](const HttpRequest &request) {
        return before && isOfMembers(request)
                   ? std::optional<HttpResult>(*std::exchange(before, std::nullopt))
                   : std::nullopt;
    };
    const RoundResult result = other.round();
    QCOMPARE(result.detail, QString());
    QCOMPARE(result.end, RoundEnd::Done);
    const HttpMethod wanted = isTaken ? HttpMethod::Get : HttpMethod::Post;
    QVERIFY(std::ranges::any_of(two.world.network.seen, [&](const HttpRequest &request) {
        return request.method == wanted && request.path.startsWith("/v1/snapshots/"_L1);
    }));
    QCOMPARE(other.dump(), two.ben.dump());
}

void TestCloudSnapshots::tamperedSnapshotsAreRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("named");
    QTest::newRow("flipped") << 0 << u"BadSignature"_s;
    QTest::newRow("another chunk in its place") << 1 << u"WrongChain"_s;
    QTest::newRow("ended before its end") << 2 << u"Truncated"_s;
    QTest::newRow("cut short") << 3 << u"Truncated"_s;
    QTest::newRow("older version") << 4 << u"UnknownVersion"_s;
    QTest::newRow("stands for more than it holds") << 5 << u"Malformed"_s;
}

void TestCloudSnapshots::tamperedSnapshotsAreRefused()
{
    QFETCH(const int, kind);
    QFETCH(const QString, named);
    TwoDevices two;
    for (CloudDevice *device : {&two.anna, &two.ben}) {
        device->policy = {.fewest = 3, .chunkBytes = 400};
        device->begin();
    }
    for (int i = 0; i < 6; ++i) {
        two.anna.write(i, u"edit"_s);
        QCOMPARE(two.anna.round().end, RoundEnd::Done);
    }
    QVERIFY(two.heal());
    two.world.scheduler.pass(std::chrono::hours(24 * 40));
    QVERIFY(two.heal());
    QVERIFY(two.world.service->maintain());
    CloudDevice cara(two.world);
    QCOMPARE(cara.join(two.key), u"done"_s);
    QByteArray firstChunk;
    two.world.network.tamper = [&](const HttpRequest &request, HttpReply &reply) {
        if (request.method != HttpMethod::Get)
            return;
        const bool isList = request.path == u"/v1/snapshots"_s;
        if ((kind == 5 || kind == 2) && isList) {
            auto all = *protocol::decode<protocol::Snapshots>(reply.body);
            for (protocol::SnapshotInfo &info : all.snapshots) {
                info.cut += kind == 5 ? 1 : 0;
                info.bytes += kind == 2 ? 1 : 0;
            }
            reply.body = protocol::encode(all);
        }
        if (isList || !request.path.startsWith("/v1/snapshots/"_L1))
            return;
        if (kind == 0)
            reply.body = flipped(reply.body, reply.body.size() - 100);
        if (kind == 1) {
            if (firstChunk.isEmpty())
                firstChunk = reply.body;
            else
                reply.body = firstChunk;
        }
        if (kind == 3)
            reply.body.chop(1);
        if (kind == 4)
            reply.body = flipped(reply.body, 4, 0x02);
    };
    const RoundResult refused = cara.round();
    QVERIFY(refused.end == RoundEnd::Tampered || kind == 4);
    QCOMPARE(refused.detail, named);
    two.world.network.tamper = {};
    QCOMPARE(cara.round().end, RoundEnd::Done);
    QCOMPARE(two.anna.round().end, RoundEnd::Done);
    QCOMPARE(cara.dump(), two.anna.dump());
}

QTEST_GUILESS_MAIN(TestCloudSnapshots)
#include "tst_cloud_snapshots.moc"
