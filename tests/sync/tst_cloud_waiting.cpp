// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What could not be done at once, or was cut off: all that was wanted happens, and only that.
#include "cloud_world.h"

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;

class TestCloudWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatWaitsForTheServerHappens();
    void whatTheWayIsNotToBlameForIsForgotten();
    void whatWaitsIsTakenBack();
    void whoLeavesSeesToWhatWaits();
    void aLeaveThatFailedIsNotDoneLater();
    void aDeletionAfterALeaveThatWasCutOffReachesTheServer();
    void leavingThatIsCutOffAnywhereLeavesNothing_data();
    void leavingThatIsCutOffAnywhereLeavesNothing();
    void aJoinWhoseAnswerWasLostIsNoSecondDevice();
    void aCallThatWaitsOwnsItsSecret();
    void whatACallWasGivenEndsBeforeItsAnswer();
};

namespace {

/// The server takes what is sent there, and its answer gets lost.
void loseAnswers(CloudWorld &world, QLatin1StringView path)
{
    world.network.tamper = [path](const HttpRequest &request, HttpReply &reply) {
        if (request.method == HttpMethod::Post && request.path == path)
            reply = {502, 0, {}};
    };
}

QString left(CloudDevice &device, bool deletesAccount = false)
{
    return device.word<void>([&](auto done) {
        if (deletesAccount)
            device.account->deleteAccount(done);
        else
            device.account->leave(done);
    });
}

QString removed(CloudDevice &by, const DeviceId &device)
{
    return by.word<void>([&](auto done) { by.account->revoke(device, done); });
}

QString refreshed(CloudDevice &device)
{
    return device.word<void>([&](auto done) { device.account->refresh(done); });
}

Task<int> valueOf(std::shared_ptr<int> given)
{
    co_return *given;
}

} // namespace

// Somebody whose two devices were stolen believes that both are out.
void TestCloudWaiting::everythingThatWaitsForTheServerHappens()
{
    CloudWorld world;
    CloudDevice anna(world);
    CloudDevice ben(world);
    CloudDevice cara(world);
    const RecoveryKey key = RecoveryKey::random(world.entropy);
    anna.create(key);
    ben.join(key);
    cara.join(key);
    QCOMPARE(anna.round().end, RoundEnd::Done);
    QCOMPARE(anna.word<void>([&](auto done) { anna.account->refresh(done); }), u"done"_s);
    world.network.isUp = false;
    // Both at once: one call waits for the other.
    QString first;
    anna.account->revoke(ben.id(), [&](const AccountResult<void> &done) {
        first = done ? u"done"_s : QString(nameOf(done.error().error));
    });
    QCOMPARE(anna.word<void>(
                 [&](auto done) { anna.account->changeLevel(cara.id(), Level::ReadOnly, done); }),
             u"Unreachable"_s);
    QCOMPARE(first, u"Unreachable"_s);
    const std::vector<LevelChange> both{{ben.id(), {}}, {cara.id(), Level::ReadOnly}};
    QCOMPARE(anna.account->waitingChanges(), both);
    anna.begin();
    QCOMPARE(anna.account->waitingChanges(), both);
    QCOMPARE(anna.account->unfinished(), Unfinished::ChangingLevel);
    world.network.isUp = true;
    QCOMPARE(anna.word<void>([&](auto done) { anna.account->settleChanges(done); }), u"done"_s);
    QCOMPARE(anna.account->unfinished(), Unfinished::Nothing);
    QCOMPARE(ben.round().end, RoundEnd::Revoked);
    cara.write(1, u"not any more"_s);
    QCOMPARE(cara.round().end, RoundEnd::ReadOnly);
}

void TestCloudWaiting::whatTheWayIsNotToBlameForIsForgotten()
{
    CloudPair pair;
    auto &[world, anna, ben, key] = pair;
    QCOMPARE(anna.round().end, RoundEnd::Done);
    anna.begin();
    anna.keychain.error = KeyStoreError::Denied;
    const auto revoked = [&] {
        return anna.word<void>([&](auto done) { anna.account->revoke(ben.id(), done); });
    };
    QCOMPARE(revoked(), u"KeychainLocked"_s);
    QCOMPARE(anna.account->unfinished(), Unfinished::Nothing);
    // What waited before waits on.
    anna.begin();
    world.network.isUp = false;
    QCOMPARE(revoked(), u"Unreachable"_s);
    world.network.isUp = true;
    QCOMPARE(revoked(), u"KeychainLocked"_s);
    QCOMPARE(anna.account->waitingChanges().size(), 1U);
    QCOMPARE(anna.word<void>([&](auto done) { anna.account->deleteAccount(done); }),
             u"KeychainLocked"_s);
    QCOMPARE(anna.account->unfinished(), Unfinished::ChangingLevel);
    anna.keychain.error.reset();
    QCOMPARE(anna.resume(), u"done"_s);
    QCOMPARE(ben.round().end, RoundEnd::Revoked);
}

void TestCloudWaiting::whatWaitsIsTakenBack()
{
    CloudPair pair;
    auto &[world, anna, ben, key] = pair;
    QCOMPARE(anna.round().end, RoundEnd::Done);
    world.network.isUp = false;
    const auto change = [&](Level level) {
        return anna.word<void>(
            [&](auto done) { anna.account->changeLevel(ben.id(), level, done); });
    };
    QCOMPARE(change(Level::ReadOnly), u"Unreachable"_s);
    QCOMPARE(anna.word<void>([&](auto done) { anna.account->revoke(ben.id(), done); }),
             u"Unreachable"_s);
    QCOMPARE(anna.account->waitingChanges(), (std::vector<LevelChange>{{ben.id(), {}}}));
    QCOMPARE(change(Level::FullTrust), u"done"_s);
    QCOMPARE(anna.account->unfinished(), Unfinished::Nothing);
    QCOMPARE(change(Level::FullTrust), u"NothingChanges"_s);

    QCOMPARE(anna.word<void>([&](auto done) { anna.account->deleteAccount(done); }),
             u"Unreachable"_s);
    anna.begin();
    QCOMPARE(anna.account->unfinished(), Unfinished::Leaving);
    QCOMPARE(anna.word<void>([&](auto done) { anna.account->stay(done); }), u"done"_s);
    QCOMPARE(anna.account->unfinished(), Unfinished::Nothing);
    world.network.isUp = true;
    QCOMPARE(anna.round().end, RoundEnd::Done);
    QCOMPARE(ben.round().end, RoundEnd::Done);
}

void TestCloudWaiting::whoLeavesSeesToWhatWaits()
{
    CloudPair pair;
    auto &[world, anna, ben, key] = pair;
    QCOMPARE(anna.round().end, RoundEnd::Done);
    world.network.isUp = false;
    QCOMPARE(removed(anna, ben.id()), u"Unreachable"_s);
    world.network.isUp = true;
    QCOMPARE(left(anna), u"done"_s);
    QVERIFY(!anna.account->facts());
    QCOMPARE(ben.round().end, RoundEnd::Revoked);
}

void TestCloudWaiting::aLeaveThatFailedIsNotDoneLater()
{
    CloudPair pair;
    auto &[world, anna, ben, key] = pair;
    anna.keychain.error = KeyStoreError::Denied;
    QCOMPARE(left(anna), u"KeychainLocked"_s);
    anna.keychain.error.reset();
    QCOMPARE(anna.account->unfinished(), Unfinished::Nothing);
    anna.begin();
    QCOMPARE(anna.account->unfinished(), Unfinished::Nothing);
    QCOMPARE(anna.round().end, RoundEnd::Done);

    // What was unfinished before is so again.
    const RecoveryKey fresh = RecoveryKey::random(world.entropy);
    NewSecrets secrets;
    secrets.recoveryKey = CloudDevice::copyOf(fresh);
    loseAnswers(world, "/v1/members"_L1);
    QVERIFY(anna.word<void>([&](auto done) {
        anna.account->replaceSecrets(std::move(secrets), done);
    }) != u"done"_s);
    world.network.tamper = {};
    for (const bool deletesAccount : {false, true}) {
        anna.begin();
        anna.keychain.error = KeyStoreError::Denied;
        QCOMPARE(left(anna, deletesAccount), u"KeychainLocked"_s);
        anna.keychain.error.reset();
        QCOMPARE(anna.account->unfinished(), Unfinished::ChangingSecrets);
    }
    QCOMPARE(anna.resume(), u"done"_s);
    QVERIFY(anna.account->hasRecoveryKey(fresh));
    QCOMPARE(ben.round().end, RoundEnd::Done);
}

void TestCloudWaiting::aDeletionAfterALeaveThatWasCutOffReachesTheServer()
{
    CloudPair pair;
    auto &[world, anna, ben, key] = pair;
    anna.profile->onWrite = [](int) { return true; };
    QCOMPARE(left(anna), u"dead"_s);
    anna.begin();
    QCOMPARE(anna.account->unfinished(), Unfinished::Leaving);
    QVERIFY(!anna.account->isDeleting());
    world.network.isUp = false;
    QCOMPARE(left(anna, true), u"Unreachable"_s);
    QVERIFY(anna.account->isDeleting());
    world.network.isUp = true;
    QCOMPARE(left(anna, true), u"done"_s);
    QVERIFY(!anna.account->isDeleting());
    QCOMPARE(ben.round().end, RoundEnd::AccountGone);
}

void TestCloudWaiting::leavingThatIsCutOffAnywhereLeavesNothing_data()
{
    QTest::addColumn<bool>("deletesAccount");
    QTest::addColumn<QString>("then");
    QTest::newRow("left, resumed") << false << u"resume"_s;
    QTest::newRow("left, left again") << false << u"again"_s;
    QTest::newRow("left, joined") << false << u"join"_s;
    QTest::newRow("deleted, resumed") << true << u"resume"_s;
    QTest::newRow("deleted, deleted again") << true << u"again"_s;
}

void TestCloudWaiting::leavingThatIsCutOffAnywhereLeavesNothing()
{
    QFETCH(const bool, deletesAccount);
    QFETCH(const QString, then);
    int died = 0;
    for (int point = 1; point <= 16; ++point) {
        CloudPair pair;
        auto &[world, anna, ben, key] = pair;
        QCOMPARE(refreshed(anna), u"done"_s);
        world.network.isUp = false;
        QCOMPARE(removed(anna, ben.id()), u"Unreachable"_s);
        world.network.isUp = deletesAccount;
        anna.profile->onWrite = [&, start = anna.profile->writes()](int writes) {
            return writes == start + point;
        };
        if (left(anna, deletesAccount) == u"done"_s)
            break;
        ++died;
        anna.begin();
        if (anna.account->unfinished() == Unfinished::Leaving) {
            if (then == u"resume")
                QCOMPARE(anna.resume(), u"done"_s);
            else if (then == u"again" || anna.account->facts())
                QCOMPARE(left(anna, deletesAccount), u"done"_s);
        }
        world.network.isUp = true;
        // Joined once more, it wants nothing of what it wanted before.
        QCOMPARE(anna.join(key), deletesAccount ? u"SecretUnknown"_s : u"done"_s);
        QCOMPARE(anna.account->unfinished(), Unfinished::Nothing);
        QCOMPARE(ben.round().end, deletesAccount ? RoundEnd::AccountGone : RoundEnd::Done);
        QCOMPARE(anna.keychain.kept.size(), deletesAccount ? 0U : 1U);
        if (deletesAccount)
            QVERIFY(anna.disk.facts.empty());
    }
    QVERIFY(died >= 8);
}

void TestCloudWaiting::aJoinWhoseAnswerWasLostIsNoSecondDevice()
{
    CloudWorld world;
    CloudDevice anna(world);
    CloudDevice ben(world);
    const RecoveryKey key = RecoveryKey::random(world.entropy);
    // The account's first device, too, is found again by joining.
    loseAnswers(world, "/v1/accounts"_L1);
    QVERIFY(anna.create(key) != u"done"_s);
    QCOMPARE(anna.join(key), u"done"_s);
    QCOMPARE(anna.account->devices().size(), 1U);

    const auto isTwo = [&] {
        return refreshed(anna) == u"done" && anna.account->devices().size() == 2 &&
               ben.keychain.kept.size() == 1;
    };
    loseAnswers(world, "/v1/members"_L1);
    QVERIFY(ben.join(key) != u"done"_s);
    world.network.tamper = {};
    QCOMPARE(ben.account->unfinished(), Unfinished::Joining);
    QVERIFY(isTwo());
    ben.begin();
    QCOMPARE(ben.join(RecoveryKey::random(world.entropy)), u"SecretUnknown"_s);
    QCOMPARE(ben.join(key), u"done"_s);
    QCOMPARE(ben.account->unfinished(), Unfinished::Nothing);
    QVERIFY(isTwo());
    QCOMPARE(ben.round().end, RoundEnd::Done);

    // One whose keys are lost since is removed.
    CloudDevice cara(world);
    loseAnswers(world, "/v1/members"_L1);
    QVERIFY(cara.join(key) != u"done"_s);
    world.network.tamper = {};
    cara.keychain.kept.clear();
    QCOMPARE(cara.join(key), u"done"_s);
    QCOMPARE(std::ranges::count(cara.account->devices(), true, &DeviceRow::isRevoked), 1);
    QCOMPARE(cara.account->devices().size(), 4U);
    QCOMPARE(left(cara), u"done"_s);

    // One that never arrived leaves nothing behind, here or there.
    world.network.answerInstead = [](const HttpRequest &request) -> std::optional<HttpResult> {
        if (request.method == HttpMethod::Post && request.path == u"/v1/members")
            return std::unexpected(TransportFault::Unreachable);
        return std::nullopt;
    };
    CloudDevice dora(world);
    QCOMPARE(dora.join(key), u"Unreachable"_s);
    QCOMPARE(cara.join(key), u"Unreachable"_s);
    world.network.answerInstead = {};
    QCOMPARE(dora.create(RecoveryKey::random(world.entropy)), u"done"_s);
    QCOMPARE(dora.keychain.kept.size(), 1U);
    QCOMPARE(cara.join(key), u"done"_s);
    QCOMPARE(cara.keychain.kept.size(), 1U);
    QCOMPARE(std::ranges::count(cara.account->devices(), false, &DeviceRow::isRevoked), 3);
}

void TestCloudWaiting::aCallThatWaitsOwnsItsSecret()
{
    CloudPair pair;
    auto &[world, anna, ben, key] = pair;
    QString first;
    anna.account->refresh([&](const AccountResult<void> &done) {
        first = done ? u"done"_s : QString(nameOf(done.error().error));
    });
    QCOMPARE(anna.word<void>(
                 [&](auto done) { anna.account->checkSecret(CloudDevice::copyOf(key), done); }),
             u"done"_s);
    QCOMPARE(first, u"done"_s);
}

// A flow's task may hold a secret, and the next one may be far off.
void TestCloudWaiting::whatACallWasGivenEndsBeforeItsAnswer()
{
    Flow flow;
    auto given = std::make_shared<int>(7);
    const std::weak_ptr<int> seen = given;
    int answer = 0;
    bool isHeld = true;
    flow.start<int>(valueOf(std::move(given)), [&](int value) {
        answer = value;
        isHeld = !seen.expired();
    });
    QCOMPARE(answer, 7);
    QVERIFY(!isHeld);
}

QTEST_GUILESS_MAIN(TestCloudWaiting)
#include "tst_cloud_waiting.moc"
