// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was decided while the server could not be asked: all of it happens, and only that.
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
};

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

QTEST_GUILESS_MAIN(TestCloudWaiting)
#include "tst_cloud_waiting.moc"
