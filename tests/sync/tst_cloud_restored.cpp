// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Servers that are put back from a backup, and devices that are given their trust back.
#include "two_devices.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;

namespace {

/// An account whose server lies in a file that can be copied and put back.
struct Restorable
{
    explicit Restorable(quint64 seed = 1)
        : two(seed)
    {
        two.anna.end();
        two.ben.end();
        two.anna.disk = {};
        two.ben.disk = {};
        world().openServer(folder.filePath(u"server.db"_s));
        two.anna.begin();
        two.ben.begin();
        two.anna.create(two.key);
        two.ben.join(two.key);
    }
    [[nodiscard]] CloudWorld &world() { return two.world; }
    bool backUp()
    {
        world().closeServer();
        const bool done =
            QFile::copy(folder.filePath(u"server.db"_s), folder.filePath(u"backup.db"_s));
        world().openServer(folder.filePath(u"server.db"_s));
        return done;
    }
    bool putBack()
    {
        world().closeServer();
        const QString path = folder.filePath(u"server.db"_s);
        const bool done = QFile::remove(path) && QFile::copy(folder.filePath(u"backup.db"_s), path);
        world().openServer(path);
        world().beginStoreEpoch();
        return done;
    }

    QTemporaryDir folder;
    TwoDevices two;
};

QString revoke(CloudDevice &by, const DeviceId &device)
{
    return by.word<void>([&](auto done) { by.account->revoke(device, done); });
}

QString trust(CloudDevice &by, const DeviceId &device, Level level)
{
    return by.word<void>([&](auto done) { by.account->changeLevel(device, level, done); });
}

QString joinAgain(CloudDevice &device, const RecoveryKey &key)
{
    const QString left = device.word<void>([&](auto done) { device.account->leave(done); });
    if (left != u"done"_s)
        return left;
    device.profile->leave();
    const QString joined = device.join(key);
    device.begin();
    return joined;
}

} // namespace

class TestCloudRestored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverHasWhatWasDroppedNeedsNoSnapshot();
    void aForgottenDeviceJoinsAgainAndLosesNothing();
    void othersWentOnFromAnOlderMembership();
    void aServerIsPutBackInTheMidstOfARound_data();
    void aServerIsPutBackInTheMidstOfARound();
    void aGatewayTakesLessOfWhatIsGivenBackAtOnce();
    void aSnapshotIsAgreedToWhereSomethingWasCutOff();
    void aDeviceThatMayEditAgainSendsWhatItKept();
    void aDeviceThatOnlyStoredReadsWhatItStored();
};

// The log begins later, and whoever made a snapshot of its beginning was removed since.
void TestCloudRestored::whoeverHasWhatWasDroppedNeedsNoSnapshot()
{
    Restorable account;
    auto &[world, anna, ben, key] = account.two;
    for (CloudDevice *device : {&anna, &ben}) {
        device->policy = {.fewest = 3, .chunkBytes = 400};
        device->begin();
    }
    for (int i = 0; i < 6; ++i) {
        anna.write(i, u"edit %1"_s.arg(i));
        QCOMPARE(anna.round().end, RoundEnd::Done);
    }
    QVERIFY(account.two.heal());
    world.scheduler.pass(std::chrono::hours(24 * 40));
    QVERIFY(account.two.heal());
    QVERIFY(world.service->maintain());
    CloudDevice cara(world);
    CloudDevice dora(world);
    for (CloudDevice *device : {&cara, &dora}) {
        QCOMPARE(device->join(key), u"done"_s);
        QCOMPARE(device->round().end, RoundEnd::Done);
    }
    QVERIFY(account.backUp());
    dora.write(20, u"after the backup"_s);
    QCOMPARE(dora.round().end, RoundEnd::Done);
    for (const DeviceId &maker : {anna.id(), ben.id()})
        QCOMPARE(revoke(cara, maker), u"done"_s);
    QVERIFY(account.putBack());
    QCOMPARE(cara.round().end, RoundEnd::Done);
    QCOMPARE(dora.round().end, RoundEnd::Done);
    QCOMPARE(cara.round().end, RoundEnd::Done);
    QCOMPARE(cara.title(20), u"after the backup"_s);
    // They made another one: who comes now needs it.
    CloudDevice emma(world);
    QCOMPARE(emma.join(key), u"done"_s);
    QCOMPARE(emma.round().end, RoundEnd::Done);
    QCOMPARE(emma.dump(), cara.dump());
    QCOMPARE(dora.dump(), cara.dump());
    QCOMPARE(emma.title(3), u"edit 3"_s);
}

void TestCloudRestored::aForgottenDeviceJoinsAgainAndLosesNothing()
{
    Restorable account;
    auto &[world, anna, ben, key] = account.two;
    anna.write(1, u"before"_s);
    QVERIFY(account.two.heal());
    QVERIFY(account.backUp());
    CloudDevice cara(world);
    QCOMPARE(cara.join(key), u"done"_s);
    cara.write(2, u"sent, and forgotten"_s);
    QCOMPARE(cara.round().end, RoundEnd::Done);
    QVERIFY(account.putBack());
    cara.write(3, u"never sent"_s);
    QCOMPARE(cara.round().end, RoundEnd::AccountGone);
    QCOMPARE(cara.title(3), u"never sent"_s);
    QCOMPARE(joinAgain(cara, key), u"done"_s);
    QCOMPARE(cara.round().end, RoundEnd::Done);
    QVERIFY(account.two.heal());
    QCOMPARE(cara.round().end, RoundEnd::Done);
    for (const CloudDevice *device : {&anna, &ben, &cara}) {
        QCOMPARE(device->title(1), u"before"_s);
        QCOMPARE(device->title(2), u"sent, and forgotten"_s);
        QCOMPARE(device->title(3), u"never sent"_s);
    }
    QCOMPARE(cara.dump(), anna.dump());
}

// Two devices each wrote the record after the last one that the backup has.
void TestCloudRestored::othersWentOnFromAnOlderMembership()
{
    Restorable account;
    auto &[world, anna, ben, key] = account.two;
    CloudDevice cara(world);
    QCOMPARE(cara.join(key), u"done"_s);
    anna.write(1, u"before"_s);
    QVERIFY(account.two.heal());
    QVERIFY(account.backUp());
    QCOMPARE(trust(ben, cara.id(), Level::CanEdit), u"done"_s);
    QCOMPARE(ben.round().end, RoundEnd::Done);
    QVERIFY(account.putBack());
    QCOMPARE(trust(anna, cara.id(), Level::ReadOnly), u"done"_s);
    QCOMPARE(anna.round().end, RoundEnd::Done);
    ben.write(2, u"Ben's"_s);
    const RoundResult result = ben.round();
    QCOMPARE(result.end, RoundEnd::AccountGone);
    QCOMPARE(result.detail, u"Forgotten"_s);
    const DeviceId before = ben.id();
    QCOMPARE(joinAgain(ben, key), u"done"_s);
    QVERIFY(account.two.heal());
    QCOMPARE(anna.title(2), u"Ben's"_s);
    // What it was before belongs to the account no longer.
    QVERIFY(ben.id() != before);
    const auto rows = anna.account->devices();
    QVERIFY(std::ranges::find(rows, before, &DeviceRow::device)->isRevoked);
    QCOMPARE(anna.dump(), ben.dump());
}

void TestCloudRestored::aServerIsPutBackInTheMidstOfARound_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::newRow("before it is asked for what is there") << HttpMethod::Get;
    QTest::newRow("before it gets what is written here") << HttpMethod::Post;
}

// What this device sends stands on a record that the server has forgotten since the round began.
void TestCloudRestored::aServerIsPutBackInTheMidstOfARound()
{
    QFETCH(const HttpMethod, method);
    Restorable world;
    TwoDevices &two = world.two;
    CloudDevice cara(two.world);
    QCOMPARE(cara.join(two.key), u"done"_s);
    QVERIFY(two.heal());
    QVERIFY(world.backUp());
    QCOMPARE(revoke(two.anna, cara.id()), u"done"_s);
    two.anna.write(1, u"in the new epoch"_s);
    bool isPutBack = false;
    two.world.network.answerInstead = [&](const HttpRequest &request) {
        if (!isPutBack && request.method == method && request.path.startsWith("/v1/log"_L1))
            isPutBack = world.putBack();
        return std::optional<HttpResult>();
    };
    QCOMPARE(two.anna.round().end, RoundEnd::Done);
    QVERIFY(isPutBack);
    QCOMPARE(two.ben.round().end, RoundEnd::Done);
    QCOMPARE(two.ben.title(1), u"in the new epoch"_s);
    QCOMPARE(cara.round().end, RoundEnd::Revoked);
}

void TestCloudRestored::aGatewayTakesLessOfWhatIsGivenBackAtOnce()
{
    constexpr qsizetype mostBytes = 100'000;
    Restorable account;
    auto &[world, anna, ben, key] = account.two;
    QVERIFY(account.two.heal());
    QVERIFY(account.backUp());
    int refused = 0;
    world.network.answerInstead = [&](const HttpRequest &request) -> std::optional<HttpResult> {
        if (request.body.size() <= mostBytes)
            return std::nullopt;
        ++refused;
        return std::unexpected(TransportFault::BodyRefused);
    };
    SeededRandom random(5);
    for (int number = 1; number <= 40; ++number) {
        QString noise;
        while (noise.size() < 10'000)
            noise += QString::number(random.next64(), 36);
        anna.write(number, noise);
        QCOMPARE(anna.round().end, RoundEnd::Done);
    }
    QCOMPARE(ben.round().received, 40);
    QVERIFY(account.putBack());
    refused = 0;
    ben.begin();
    QCOMPARE(ben.round().end, RoundEnd::Done);
    QVERIFY(refused > 0);
    CloudDevice cara(world);
    QCOMPARE(cara.join(key), u"done"_s);
    QCOMPARE(cara.round().received, 40);
    QCOMPARE(cara.dump(), ben.dump());
}

// What was cut off lacks nobody.
void TestCloudRestored::aSnapshotIsAgreedToWhereSomethingWasCutOff()
{
    Restorable world;
    TwoDevices &two = world.two;
    CloudDevice cara(two.world);
    QCOMPARE(cara.join(two.key), u"done"_s);
    QVERIFY(two.heal());
    QVERIFY(world.backUp());
    cara.write(1, u"sent before it was put back"_s);
    QCOMPARE(cara.round().end, RoundEnd::Done);
    QCOMPARE(two.ben.round().end, RoundEnd::Done);
    QVERIFY(world.putBack());
    QCOMPARE(revoke(two.anna, cara.id()), u"done"_s);
    for (CloudDevice *device : {&two.anna, &two.ben}) {
        device->policy = {.fewest = 1};
        device->begin();
    }
    QVERIFY(two.heal());
    QCOMPARE(two.anna.dump(), two.ben.dump());
    QCOMPARE(two.anna.title(1), QString());

    two.anna.write(3, u"and goes on"_s);
    two.world.network.isWatched = true;
    for (int i = 0; i < 6; ++i) {
        two.world.scheduler.pass(std::chrono::minutes(6));
        QCOMPARE((i % 2 == 0 ? two.anna : two.ben).round().end, RoundEnd::Done);
    }
    const auto signs = [](const HttpRequest &request) {
        return request.method == HttpMethod::Post && request.path.startsWith("/v1/snapshots/"_L1);
    };
    QVERIFY(std::ranges::count_if(two.world.network.seen, signs) >= 2);
}

void TestCloudRestored::aDeviceThatMayEditAgainSendsWhatItKept()
{
    TwoDevices two;
    auto &[world, anna, ben, key] = two;
    ben.write(1, u"sent before"_s);
    QVERIFY(two.heal());
    ben.write(2, u"not sent before"_s);
    QCOMPARE(trust(anna, ben.id(), Level::ReadOnly), u"done"_s);
    QCOMPARE(ben.round().end, RoundEnd::ReadOnly);
    QCOMPARE(ben.disk.recovered.size(), 1U); // beyond the cut: offered to the person
    ben.write(3, u"a copy that stays"_s);
    QCOMPARE(ben.round().end, RoundEnd::ReadOnly);
    anna.write(4, u"read all the same"_s);
    QCOMPARE(anna.round().end, RoundEnd::Done);
    QCOMPARE(ben.round().end, RoundEnd::ReadOnly);
    QCOMPARE(ben.title(4), u"read all the same"_s);
    QCOMPARE(ben.title(3), u"a copy that stays"_s);
    QCOMPARE(anna.title(3), QString());
    QCOMPARE(trust(anna, ben.id(), Level::CanEdit), u"done"_s);
    ben.write(5, u"written after"_s);
    QVERIFY(two.heal());
    QCOMPARE(anna.title(3), u"a copy that stays"_s);
    QCOMPARE(anna.title(5), u"written after"_s);
    QCOMPARE(anna.dump(), ben.dump());
    // And once more: the chain of the time between stays good.
    QCOMPARE(trust(anna, ben.id(), Level::ReadOnly), u"done"_s);
    ben.write(6, u"again"_s);
    QCOMPARE(ben.round().end, RoundEnd::ReadOnly);
    ben.write(7, u"again a copy"_s);
    QCOMPARE(trust(anna, ben.id(), Level::FullTrust), u"done"_s);
    QVERIFY(two.heal());
    QCOMPARE(anna.title(5), u"written after"_s);
    QCOMPARE(anna.title(7), u"again a copy"_s);
    QCOMPARE(anna.dump(), ben.dump());
}

void TestCloudRestored::aDeviceThatOnlyStoredReadsWhatItStored()
{
    TwoDevices two;
    auto &[world, anna, ben, key] = two;
    anna.write(1, u"read"_s);
    QVERIFY(two.heal());
    QCOMPARE(trust(anna, ben.id(), Level::StoreOnly), u"done"_s);
    for (int i = 2; i < 6; ++i) {
        anna.write(i, u"stored"_s);
        QCOMPARE(anna.round().end, RoundEnd::Done);
        QCOMPARE(ben.round().end, RoundEnd::Done);
    }
    QCOMPARE(ben.title(5), QString());
    ben.begin();
    QCOMPARE(trust(anna, ben.id(), Level::CanEdit), u"done"_s);
    QVERIFY(two.heal());
    QCOMPARE(ben.title(5), u"stored"_s);
    QCOMPARE(anna.dump(), ben.dump());
}

QTEST_GUILESS_MAIN(TestCloudRestored)
#include "tst_cloud_restored.moc"
