// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Accounts against the real service: made, joined, looked after, left, each cut off at every step.

#include "cloud_world.h"

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;

class TestCloudAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountIsMadeAndJoinedByTheRecoveryKey();
    void aPassphraseJoinsAndAWrongOneFindsNothing();
    void whatIsCutOffAnywhereIsBroughtToItsEnd_data();
    void whatIsCutOffAnywhereIsBroughtToItsEnd();
    void aJoinThatIsCutOffAnywhereIsDoneOrUndone();
    void aRevokedDeviceIsToldAndTheEpochIsAnother();
    void aRevocationThatIsCutOffAnywhereHappens();
    void whatARemovedDeviceWantedIsOver();
    void levelsChangeAndTheLastOfFullTrustStays();
    void aReplacedRecoveryKeyOpensNoMore();
    void replacedSecretsThatAreCutOffAnywhereLeaveOneThatOpens();
    void slotsAreSealedAnew();
    void leavingForgetsHereAndDeletingEverywhere();
    void whatTheServerRefusesHasAName();
    void forgedAnswersAreRefused();
};

void TestCloudAccount::anAccountIsMadeAndJoinedByTheRecoveryKey()
{
    CloudWorld world;
    CloudDevice anna(world);
    CloudDevice ben(world);
    const RecoveryKey key = RecoveryKey::random(world.entropy);
    QCOMPARE(anna.create(key), u"done"_s);
    QCOMPARE(anna.create(key), u"HasAccount"_s);
    QCOMPARE(ben.join(RecoveryKey::random(world.entropy)), u"SecretUnknown"_s);
    QCOMPARE(ben.join(key), u"done"_s);
    QCOMPARE(ben.account->devices().size(), 2U);
    QCOMPARE(anna.word<void>([&](auto done) { anna.account->refresh(done); }), u"done"_s);
    QCOMPARE(anna.account->devices().size(), 2U);
    for (const DeviceRow &row : anna.account->devices())
        QCOMPARE(row.level, Level::FullTrust);
    QVERIFY(!anna.account->hasPassphrase());
    ben.begin();
    QCOMPARE(ben.account->facts()->account, anna.account->facts()->account);
    QCOMPARE(ben.account->unfinished(), Unfinished::Nothing);
}

void TestCloudAccount::aPassphraseJoinsAndAWrongOneFindsNothing()
{
    CloudWorld world;
    CloudDevice anna(world);
    CloudDevice ben(world);
    const RecoveryKey key = RecoveryKey::random(world.entropy);
    QCOMPARE(anna.create(key, u"harbour lantern pickle tundra"_s), u"done"_s);
    QVERIFY(anna.account->hasPassphrase());
    QCOMPARE(ben.joinByPassphrase(u"harbour lantern pickle tundrA"_s), u"SecretUnknown"_s);
    QCOMPARE(ben.joinByPassphrase(u" harbour  lantern pickle tundra"_s), u"done"_s);
    QCOMPARE(ben.account->facts()->account, anna.account->facts()->account);
}

void TestCloudAccount::whatIsCutOffAnywhereIsBroughtToItsEnd_data()
{
    QTest::addColumn<bool>("keepsServer");
    QTest::newRow("reached") << true;
    QTest::newRow("answer lost") << false;
}

// Killed after each write of its own, and with the answer of each request lost.
void TestCloudAccount::whatIsCutOffAnywhereIsBroughtToItsEnd()
{
    QFETCH(const bool, keepsServer);
    int died = 0;
    for (int point = 1; point <= 12; ++point) {
        CloudWorld world(static_cast<quint64>(point));
        CloudDevice anna(world);
        const RecoveryKey key = RecoveryKey::random(world.entropy);
        int requests = 0;
        if (keepsServer) {
            anna.profile->onWrite = [&](int writes) { return writes == point; };
        } else {
            world.network.tamper = [&](const HttpRequest &, HttpReply &reply) {
                if (++requests == point)
                    reply = {502, 0, {}};
            };
        }
        const QString first = anna.create(key);
        if (first == u"done"_s)
            break;
        ++died;
        anna.begin();
        world.network.tamper = {};
        QVERIFY2(!anna.isDead(), "begun anew");
        if (anna.account->unfinished() == Unfinished::Creating) {
            const QString resumed = anna.resume();
            QVERIFY2(resumed == u"done"_s || resumed == u"NoAccount"_s, qPrintable(resumed));
        }
        if (!anna.account->facts()) {
            if (anna.account->unfinished() == Unfinished::Nothing)
                QCOMPARE(anna.resume(), u"NoAccount"_s); // there is nothing to go on with
            QCOMPARE(anna.create(key), u"done"_s);
        }
        QCOMPARE(anna.account->unfinished() == Unfinished::Creating ? anna.resume() : u"done"_s,
                 u"done"_s);
        QCOMPARE(anna.round().end, RoundEnd::Done);
        QCOMPARE(anna.keychain.kept.size(), 1U);
        CloudDevice ben(world);
        QCOMPARE(ben.join(key), u"done"_s);
        QCOMPARE(ben.account->facts()->account, anna.account->facts()->account);
    }
    QVERIFY(died >= 2);
}

void TestCloudAccount::aJoinThatIsCutOffAnywhereIsDoneOrUndone()
{
    int died = 0;
    for (int point = 1; point <= 12; ++point) {
        CloudWorld world(static_cast<quint64>(point));
        CloudDevice anna(world);
        CloudDevice ben(world);
        const RecoveryKey key = RecoveryKey::random(world.entropy);
        QCOMPARE(anna.create(key), u"done"_s);
        ben.profile->onWrite = [&](int writes) { return writes == point; };
        if (ben.join(key) == u"done"_s)
            break;
        ++died;
        ben.begin();
        if (ben.account->unfinished() != Unfinished::Nothing)
            ben.resume();
        QCOMPARE(ben.account->unfinished(), Unfinished::Nothing);
        if (!ben.account->facts())
            QCOMPARE(ben.join(key), u"done"_s);
        else
            ben.shared({});
        QCOMPARE(ben.round().end, RoundEnd::Done);
        QCOMPARE(ben.keychain.kept.size(), 1U);
    }
    QVERIFY(died >= 3);
}

void TestCloudAccount::aRevokedDeviceIsToldAndTheEpochIsAnother()
{
    CloudPair pair;
    auto &[world, anna, ben, key] = pair;
    ben.write(1, u"before"_s);
    QCOMPARE(ben.round().end, RoundEnd::Done);
    QCOMPARE(anna.round().end, RoundEnd::Done);
    const DeviceId gone = ben.id();
    QCOMPARE(anna.word<void>([&](auto done) { anna.account->revoke(anna.id(), done); }),
             u"ThisDevice"_s);
    QCOMPARE(anna.word<void>([&](auto done) { anna.account->revoke(gone, done); }), u"done"_s);
    QCOMPARE(anna.word<void>([&](auto done) { anna.account->revoke(gone, done); }),
             u"AlreadyRevoked"_s);
    ben.write(2, u"after"_s);
    QCOMPARE(ben.round().end, RoundEnd::Revoked);
    // It learns who did it, also after a new start and without a server; what it wrote stays.
    const auto knows = [&] {
        const auto rows = ben.account->devices();
        const auto own = std::ranges::find(rows, true, &DeviceRow::isThis);
        return own != rows.end() && own->isRevoked && own->removal &&
               own->removal->by == anna.id() && own->removal->atMs == world.clock.nowMs() &&
               own->sinceMs == world.clock.nowMs();
    };
    QVERIFY(knows());
    QVERIFY(ben.disk.cuts.empty());
    ben.begin();
    QVERIFY(knows());
    world.network.isUp = false;
    QCOMPARE(ben.round().end, RoundEnd::Revoked);
    world.network.isUp = true;
    QCOMPARE(anna.round().end, RoundEnd::Done);
    QCOMPARE(anna.title(1), u"before"_s);
    QCOMPARE(anna.disk.cuts.size(), 1U);
    // The device itself is a new one when it joins again, and keeps what it has.
    QCOMPARE(ben.word<void>([&](auto done) { ben.account->leave(done); }), u"done"_s);
    QCOMPARE(ben.join(key), u"done"_s);
    QVERIFY(ben.id() != gone);
    QCOMPARE(ben.round().end, RoundEnd::Done);
    QCOMPARE(anna.round().end, RoundEnd::Done);
    QCOMPARE(anna.title(2), u"after"_s);
    QCOMPARE(anna.dump(), ben.dump());
}

void TestCloudAccount::aRevocationThatIsCutOffAnywhereHappens()
{
    int died = 0;
    for (int point = 1; point <= 12; ++point) {
        CloudWorld world(static_cast<quint64>(point));
        CloudDevice anna(world);
        CloudDevice ben(world);
        const RecoveryKey key = RecoveryKey::random(world.entropy);
        anna.create(key);
        ben.join(key);
        QCOMPARE(anna.round().end, RoundEnd::Done);
        anna.profile->onWrite = [&, start = anna.profile->writes()](int writes) {
            return writes == start + point;
        };
        if (anna.word<void>([&](auto done) { anna.account->revoke(ben.id(), done); }) == u"done"_s)
            break;
        ++died;
        anna.begin();
        if (anna.account->unfinished() != Unfinished::Nothing)
            QCOMPARE(anna.resume(), u"done"_s);
        QCOMPARE(anna.account->unfinished(), Unfinished::Nothing);
        QCOMPARE(anna.round().end, RoundEnd::Done);
        QCOMPARE(ben.round().end, RoundEnd::Revoked);
        QCOMPARE(anna.disk.cuts.size(), 1U);
    }
    QVERIFY(died >= 3);

    // Wanted without a network, and then killed: it is not forgotten.
    CloudPair pair;
    auto &[world, anna, ben, key] = pair;
    QCOMPARE(anna.round().end, RoundEnd::Done);
    world.network.isUp = false;
    QCOMPARE(anna.word<void>([&](auto done) { anna.account->revoke(ben.id(), done); }),
             u"Unreachable"_s);
    anna.begin();
    world.network.isUp = true;
    QCOMPARE(anna.account->unfinished(), Unfinished::ChangingLevel);
    QCOMPARE(anna.resume(), u"done"_s);
    QCOMPARE(ben.round().end, RoundEnd::Revoked);
}

void TestCloudAccount::whatARemovedDeviceWantedIsOver()
{
    CloudPair pair;
    auto &[world, anna, ben, key] = pair;
    QCOMPARE(anna.round().end, RoundEnd::Done);
    const DeviceId first = anna.id();
    world.network.isUp = false;
    QCOMPARE(anna.word<void>([&](auto done) { anna.account->revoke(ben.id(), done); }),
             u"Unreachable"_s);
    world.network.isUp = true;
    QCOMPARE(ben.word<void>([&](auto done) { ben.account->revoke(first, done); }), u"done"_s);
    anna.begin();
    QCOMPARE(anna.account->unfinished(), Unfinished::ChangingLevel);
    QCOMPARE(anna.resume(), u"Revoked"_s);
    QCOMPARE(anna.account->unfinished(), Unfinished::Nothing);
    QCOMPARE(anna.round().end, RoundEnd::Revoked);
    QCOMPARE(ben.round().end, RoundEnd::Done);
}

void TestCloudAccount::levelsChangeAndTheLastOfFullTrustStays()
{
    CloudPair pair;
    auto &[world, anna, ben, key] = pair;
    anna.round();
    const auto change = [&](CloudDevice &by, const CloudDevice &of, Level level) {
        return by.word<void>([&](auto done) { by.account->changeLevel(of.id(), level, done); });
    };
    QCOMPARE(change(anna, ben, Level::ReadOnly), u"done"_s);
    QCOMPARE(change(anna, ben, Level::ReadOnly), u"NothingChanges"_s);
    QCOMPARE(change(anna, anna, Level::CanEdit), u"LastFullTrust"_s);
    QCOMPARE(anna.account->unfinished(), Unfinished::Nothing);
    anna.write(1, u"mine"_s);
    QCOMPARE(anna.round().end, RoundEnd::Done);
    QCOMPARE(ben.round().end, RoundEnd::Done);
    QCOMPARE(ben.title(1), u"mine"_s);
    ben.write(2, u"not yours"_s);
    QCOMPARE(ben.round().end, RoundEnd::ReadOnly);
    QCOMPARE(change(ben, anna, Level::CanEdit), u"NotAllowed"_s);
    QCOMPARE(anna.round().end, RoundEnd::Done);
    QCOMPARE(anna.title(2), QString());
}

void TestCloudAccount::aReplacedRecoveryKeyOpensNoMore()
{
    CloudWorld world;
    CloudDevice anna(world);
    CloudDevice ben(world);
    const RecoveryKey old = RecoveryKey::random(world.entropy);
    const RecoveryKey fresh = RecoveryKey::random(world.entropy);
    anna.create(old);
    NewSecrets secrets;
    secrets.recoveryKey = CloudDevice::copyOf(fresh);
    QCOMPARE(
        anna.word<void>([&](auto done) { anna.account->replaceSecrets(std::move(secrets), done); }),
        u"done"_s);
    QVERIFY(anna.account->hasRecoveryKey(fresh));
    QVERIFY(!anna.account->hasRecoveryKey(old));
    QVERIFY(!ben.account->hasRecoveryKey(fresh)); // it belongs to none
    QCOMPARE(ben.join(old), u"SecretUnknown"_s);
    QCOMPARE(ben.join(fresh), u"done"_s);
    anna.write(1, u"in the new epoch"_s);
    QCOMPARE(anna.round().end, RoundEnd::Done);
    QCOMPARE(ben.round().end, RoundEnd::Done);
    QCOMPARE(ben.title(1), u"in the new epoch"_s);
}

void TestCloudAccount::replacedSecretsThatAreCutOffAnywhereLeaveOneThatOpens()
{
    int died = 0;
    for (int point = 1; point <= 12; ++point) {
        CloudWorld world(static_cast<quint64>(point));
        CloudDevice anna(world);
        const RecoveryKey old = RecoveryKey::random(world.entropy);
        const RecoveryKey fresh = RecoveryKey::random(world.entropy);
        anna.create(old);
        QCOMPARE(anna.round().end, RoundEnd::Done);
        anna.profile->onWrite = [&, start = anna.profile->writes()](int writes) {
            return writes == start + point;
        };
        NewSecrets secrets;
        secrets.recoveryKey = CloudDevice::copyOf(fresh);
        if (anna.word<void>([&](auto done) {
                anna.account->replaceSecrets(std::move(secrets), done);
            }) == u"done"_s)
            break;
        ++died;
        anna.begin();
        const bool wasKept = anna.account->unfinished() == Unfinished::ChangingSecrets;
        if (wasKept)
            QCOMPARE(anna.resume(), u"done"_s);
        QCOMPARE(anna.account->unfinished(), Unfinished::Nothing);
        CloudDevice ben(world);
        QCOMPARE(ben.join(fresh), u"done"_s);
        QCOMPARE(anna.round().end, RoundEnd::Done);
    }
    QVERIFY(died >= 3);
}

void TestCloudAccount::slotsAreSealedAnew()
{
    CloudWorld world;
    CloudDevice anna(world);
    CloudDevice ben(world);
    const RecoveryKey key = RecoveryKey::random(world.entropy);
    anna.create(key);
    QCOMPARE(anna.word<void>([&](auto done) {
        anna.account->reseal(RecoveryKey::random(world.entropy), done);
    }),
             u"SecretUnknown"_s);
    QCOMPARE(
        anna.word<void>([&](auto done) { anna.account->reseal(CloudDevice::copyOf(key), done); }),
        u"done"_s);
    QCOMPARE(ben.join(key), u"done"_s);
}

void TestCloudAccount::leavingForgetsHereAndDeletingEverywhere()
{
    CloudWorld world;
    CloudDevice anna(world);
    CloudDevice ben(world);
    const RecoveryKey key = RecoveryKey::random(world.entropy);
    anna.create(key);
    anna.write(1, u"stays"_s);
    QCOMPARE(anna.round().end, RoundEnd::Done);
    ben.join(key);
    QCOMPARE(ben.round().end, RoundEnd::Done);
    QCOMPARE(ben.word<void>([&](auto done) { ben.account->leave(done); }), u"done"_s);
    QVERIFY(!ben.account->facts());
    QVERIFY(ben.keychain.kept.empty());
    QCOMPARE(ben.disk.facts.size(), 1U); // which device it was, for when it joins again
    QVERIFY(ben.disk.facts.contains(QString(fact::former)));
    QCOMPARE(ben.title(1), u"stays"_s);
    QCOMPARE(ben.round().end, RoundEnd::AccountGone);

    anna.profile->onWrite = [&, start = anna.profile->writes()](int writes) {
        return writes == start + 3; // the server has deleted it, here it is only half forgotten
    };
    QCOMPARE(anna.word<void>([&](auto done) { anna.account->deleteAccount(done); }), u"dead"_s);
    anna.begin();
    QCOMPARE(anna.account->unfinished(), Unfinished::Leaving);
    QCOMPARE(anna.resume(), u"done"_s);
    QVERIFY(!anna.account->facts());
    QVERIFY(anna.keychain.kept.empty());
    QCOMPARE(anna.title(1), u"stays"_s);
    QCOMPARE(ben.join(key), u"SecretUnknown"_s);
}

void TestCloudAccount::whatTheServerRefusesHasAName()
{
    CloudWorld world;
    CloudDevice anna(world);
    const RecoveryKey key = RecoveryKey::random(world.entropy);
    const auto withRegistration = [&](protocol::Registration registration) {
        world.service =
            std::make_unique<server::Service>(*world.storage, world.clock, world.serverRandom,
                                              server::ServiceOptions{.registration = registration});
        world.network.connect(world.service.get());
    };
    withRegistration(protocol::Registration::Closed);
    QCOMPARE(anna.create(key), u"RegistrationClosed"_s);
    withRegistration(protocol::Registration::Invite);
    QCOMPARE(anna.create(key), u"InviteNeeded"_s);
    QCOMPARE(anna.account->unfinished(), Unfinished::Nothing);
    QVERIFY(anna.keychain.kept.empty());
    withRegistration(protocol::Registration::Open);
    for (const auto &[fault, word] : std::initializer_list<std::pair<TransportFault, QString>>{
             {TransportFault::Unreachable, u"Unreachable"_s},
             {TransportFault::Captive, u"Captive"_s},
             {TransportFault::ProxyRefused, u"ProxyRefused"_s},
             {TransportFault::Untrusted, u"Untrusted"_s},
             {TransportFault::BadAddress, u"BadAddress"_s},
             {TransportFault::AskedToWait, u"ServerBusy"_s},
             {TransportFault::Failed, u"ServerFailed"_s},
             {TransportFault::NotHttp, u"NotSennight"_s}}) {
        world.network.answerInstead = [&](const HttpRequest &) -> std::optional<HttpResult> {
            return std::unexpected(fault);
        };
        QCOMPARE(anna.create(key), word);
    }
    world.network.answerInstead = {};
    anna.keychain.error = KeyStoreError::Denied;
    QCOMPARE(anna.create(key), u"KeychainLocked"_s);
    anna.keychain.error.reset();
    QCOMPARE(anna.create(key), u"done"_s);
    world.network.tamper = [](const HttpRequest &, HttpReply &reply) { reply.body = "?"; };
    QCOMPARE(anna.word<void>([&](auto done) { anna.account->refresh(done); }), u"NotSennight"_s);
}

void TestCloudAccount::forgedAnswersAreRefused()
{
    CloudWorld world;
    CloudDevice anna(world);
    const RecoveryKey key = RecoveryKey::random(world.entropy);
    anna.create(key, u"harbour lantern pickle tundra"_s);
    const auto changing = [&](QLatin1StringView path, auto change) {
        world.network.tamper = [path, change](const HttpRequest &request, HttpReply &reply) {
            if (request.path.startsWith(path) && request.method == HttpMethod::Get)
                change(reply);
        };
    };
    // A slot whose passphrase would be cheap to guess, and one that would take all memory.
    for (const auto &[kdf, word] : std::initializer_list<std::pair<KdfParameters, QString>>{
             {{{}, 1, 8 * 1024}, u"KdfTooWeak"_s},
             {{{}, 17, 2 * 1024 * 1024}, u"KdfTooCostly"_s}}) {
        changing("/v1/slots"_L1, [&](HttpReply &reply) {
            KeySlot slot{{}, SlotKind::Passphrase, kdf, {}};
            reply.body = protocol::encode(protocol::SlotCandidates{{encode(slot)}});
        });
        CloudDevice ben(world);
        const auto answer = ben.asked<AccountFacts>([&](AccountDone<AccountFacts> done) {
            ben.account->join({CloudWorld::address(), CloudDevice::copyOf(key)}, std::move(done));
        });
        QCOMPARE(answer->error().error, AccountError::Tampered);
        QCOMPARE(answer->error().detail, word);
    }
    // A membership log without its last record, with one flipped, and with one of its own.
    CloudDevice ben(world);
    changing("/v1/members"_L1, [&](HttpReply &reply) {
        auto page = *protocol::decode<protocol::MembersPage>(reply.body);
        page.records.pop_back();
        page.count = page.records.size();
        reply.body = protocol::encode(page);
    });
    QCOMPARE(ben.join(key), u"Tampered"_s);
    changing("/v1/members"_L1, [&](HttpReply &reply) {
        auto page = *protocol::decode<protocol::MembersPage>(reply.body);
        page.records.back() = flipped(page.records.back(), page.records.back().size() - 1);
        reply.body = protocol::encode(page);
    });
    const auto answer = ben.asked<AccountFacts>([&](AccountDone<AccountFacts> done) {
        ben.account->join({CloudWorld::address(), CloudDevice::copyOf(key)}, std::move(done));
    });
    QCOMPARE(answer->error().error, AccountError::Tampered);
    QCOMPARE(answer->error().detail, u"BadSignature"_s);
}

QTEST_GUILESS_MAIN(TestCloudAccount)
#include "tst_cloud_account.moc"
