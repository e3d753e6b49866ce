// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about accounts, sessions, members and key slots, and what they refuse.

#include "server/service_world.h"
#include "sync/crypto/verify/hashing.h"
#include "sync/server/service/invites.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;
using namespace sennight::sync::server;

class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVersionIsAskedFor();
    void anAccountIsFoundedOnce();
    void anAccountNeedsTwoGoodRecords();
    void anInviteIsUsedUp();
    void aSessionNeedsTheKeyAndAFreshChallenge();
    void aTokenRunsOutAndCannotBeForged();
    void aRootsTokenEndsWithTheRoot();
    void recordsFollowTheHead();
    void aRevokedDeviceIsShutOut();
    void slotsAreFoundByTheirLocator();
    void slotsAreReplacedByThoseWhoMay();
};

void TestService::aVersionIsAskedFor()
{
    ServiceWorld world;
    Request request{.path = "/v1/server", .protocol = "1"};
    QCOMPARE(world.service.handle(request).status, 200);
    request.protocol = "2";
    QCOMPARE(world.service.handle(request).status, 426);
    request.protocol.clear();
    QCOMPARE(world.service.handle(request).status, 400);
    request = {.path = "/v1/nothing", .protocol = "1"};
    QCOMPARE(world.service.handle(request).status, 404);
    request = {.method = Method::Delete, .path = "/v1/log", .protocol = "1"};
    QCOMPARE(world.service.handle(request).status, 404);
}

void TestService::anAccountIsFoundedOnce()
{
    ServiceWorld world;
    Talker anna = world.talker();
    anna.post("/v1/accounts", world.newAccount());
    QCOMPARE(anna.outcome(), u"accepted"_s);
    anna.post("/v1/accounts", world.newAccount()); // the answer got lost
    QCOMPARE(anna.outcome(), u"accepted"_s);

    protocol::NewAccount other = world.newAccount(); // of the same root, another first device
    other.firstDevice = AccountWorld::forged(
        {world.account.account(),
         1,
         recordHash(other.genesis),
         {},
         2000,
         AddDevice{world.account.bert.identity(), world.account.proof(world.account.bert),
                   Level::FullTrust, FixedBytes<SealedKeyTag, 136>()}},
        world.account.root.signing());
    anna.post("/v1/accounts", other);
    QCOMPARE(anna.outcome(), u"Refused"_s);
}

void TestService::anAccountNeedsTwoGoodRecords()
{
    ServiceWorld world;
    Talker anna = world.talker();
    protocol::NewAccount message = world.newAccount();
    message.firstDevice = flipped(message.firstDevice, message.firstDevice.size() - 1);
    anna.post("/v1/accounts", message);
    QCOMPARE(anna.outcome(), u"Refused"_s);
    QCOMPARE(anna.refusal->text, u"BadSignature"_s);

    message = world.newAccount();
    message.slots = {{{}, QByteArray(1025, 's')}};
    anna.post("/v1/accounts", message);
    QCOMPARE(anna.outcome(), u"Malformed"_s);
    anna.send(Method::Post, "/v1/accounts", {}, "junk");
    QCOMPARE(anna.outcome(), u"Malformed"_s);
}

void TestService::anInviteIsUsedUp()
{
    ServiceWorld world({.registration = protocol::Registration::Invite});
    Talker anna = world.talker();
    anna.post("/v1/accounts", world.newAccount());
    QCOMPARE(anna.outcome(), u"InviteNeeded"_s);
    anna.post("/v1/accounts", world.newAccount(u"12345"_s));
    QCOMPARE(anna.outcome(), u"InviteUsed"_s);

    const QString late = makeInviteCode(world.random);
    const QString good = makeInviteCode(world.random);
    QVERIFY(world.storage->write([&](Transaction &transaction) {
        transaction.putInvite({inviteIdOf(late), 1, world.clock.ms, 1, {}});
        transaction.putInvite({inviteIdOf(good), 1, 0, 1, {}});
        return true;
    }));
    anna.post("/v1/accounts", world.newAccount(late));
    QCOMPARE(anna.outcome(), u"InviteUsed"_s);
    anna.post("/v1/accounts", world.newAccount(good.toUpper().remove(u'-')));
    QCOMPARE(anna.outcome(), u"accepted"_s);
    anna.post("/v1/accounts", world.newAccount(good)); // for the same account again
    QCOMPARE(anna.outcome(), u"accepted"_s);

    const AccountWorld another(2);
    anna.post("/v1/accounts", protocol::NewAccount{another.log[0], another.log[1], {}, good});
    QCOMPARE(anna.outcome(), u"InviteUsed"_s);

    ServiceWorld closed({.registration = protocol::Registration::Closed});
    Talker bert = closed.talker();
    bert.post("/v1/accounts", closed.newAccount());
    QCOMPARE(bert.outcome(), u"RegistrationClosed"_s);
}

void TestService::aSessionNeedsTheKeyAndAFreshChallenge()
{
    ServiceWorld world;
    Talker anna = world.talker();
    anna.signIn(world.account.anna);
    QCOMPARE(anna.outcome(), u"NotSignedIn"_s); // no such account
    world.found();
    anna.signIn(world.account.anna);
    QCOMPARE(anna.outcome(), u"accepted"_s);
    anna.signIn(world.account.anna.id(), world.account.bert.signing());
    QCOMPARE(anna.outcome(), u"NotSignedIn"_s);
    anna.signIn(std::nullopt, world.account.root.signing());
    QCOMPARE(anna.outcome(), u"accepted"_s);
    SeededEntropy entropy(9);
    anna.signIn(DeviceKeys::random(entropy));
    QCOMPARE(anna.outcome(), u"NotSignedIn"_s);
    QCOMPARE(anna.refusal->text, u"unknown device"_s);

    const AccountTag account = world.account.account();
    const DeviceId device = world.account.anna.id();
    const QByteArray query = "account=" + account.hex() + "&device=" + device.hex();
    const auto challenge = anna.get<protocol::Challenge>("/v1/session", query);
    const auto server = anna.get<protocol::ServerInfo>("/v1/server").server;
    const auto answerTo = [&](const protocol::ChallengeBytes &bytes) {
        const Signature signature = world.account.anna.signing().sign(
            protocol::sessionMessage(server, bytes, account, device));
        anna.post("/v1/session", protocol::ChallengeAnswer{account, device, bytes, signature});
        return anna.outcome();
    };
    QCOMPARE(answerTo(challenge.bytes), u"accepted"_s);
    protocol::ChallengeBytes made = challenge.bytes;
    made.bytes[10] ^= 1;
    QCOMPARE(answerTo(made), u"NotSignedIn"_s);
    world.clock.ms += 61'000;
    QCOMPARE(answerTo(challenge.bytes), u"NotSignedIn"_s);
    anna.send(Method::Get, "/v1/session", "account=12");
    QCOMPARE(anna.outcome(), u"Malformed"_s);
}

void TestService::aTokenRunsOutAndCannotBeForged()
{
    ServiceWorld world;
    world.found();
    Talker anna = world.talker(world.account.anna);
    world.clock.ms += 14 * 60'000;
    anna.send(Method::Get, "/v1/heads");
    QCOMPARE(anna.outcome(), u"accepted"_s);
    world.clock.ms += 60'000;
    anna.send(Method::Get, "/v1/heads");
    QCOMPARE(anna.outcome(), u"NotSignedIn"_s);

    anna.signIn(world.account.anna);
    const QByteArray good = anna.token;
    for (qsizetype at = QByteArrayView("Bearer ").size(); at < good.size(); at += 8) {
        anna.token = good;
        anna.token[at] = good[at] == '0' ? '1' : '0';
        anna.send(Method::Get, "/v1/heads");
        QCOMPARE(anna.outcome(), u"NotSignedIn"_s);
    }
    anna.token = "Basic " + good.mid(7);
    anna.send(Method::Get, "/v1/heads");
    QCOMPARE(anna.outcome(), u"NotSignedIn"_s);
}

void TestService::aRootsTokenEndsWithTheRoot()
{
    ServiceWorld world;
    world.found();
    Talker root = world.talker();
    root.signIn(std::nullopt, world.account.root.signing());
    root.send(Method::Get, "/v1/slots");
    QCOMPARE(root.outcome(), u"accepted"_s);
    root.push({});
    QCOMPARE(root.outcome(), u"NotAllowed"_s); // changes are a device's

    const RootKeys next = RootKeys::random(world.account.entropy);
    world.account.take(world.account.byAnna().replaceSecrets(
        next, world.account.recovery.publicKey(), world.account.passphrase.publicKey()));
    Talker anna = world.talker(world.account.anna);
    protocol::NewMember message = world.newMember(world.account.log.size() - 1);
    message.slots = {{{}, "new slot"}};
    anna.post("/v1/members", message);
    QCOMPARE(anna.outcome(), u"accepted"_s);
    QCOMPARE(anna.get<protocol::Slots>("/v1/slots").slots, message.slots);
    root.send(Method::Get, "/v1/slots");
    QCOMPARE(root.outcome(), u"NotSignedIn"_s);
    root.signIn(std::nullopt, world.account.root.signing());
    QCOMPARE(root.outcome(), u"NotSignedIn"_s);
    root.signIn(std::nullopt, next.signing());
    QCOMPARE(root.outcome(), u"accepted"_s);
}

void TestService::recordsFollowTheHead()
{
    ServiceWorld world;
    Talker anna = world.talker();
    anna.post("/v1/accounts", world.newAccount());
    anna.signIn(world.account.anna);
    anna.post("/v1/members", world.newMember(3)); // one too far
    QCOMPARE(anna.outcome(), u"HeadMoved"_s);
    QCOMPARE(anna.refusal->hash, recordHash(world.account.log[1]));
    anna.post("/v1/members", world.newMember(2));
    QCOMPARE(anna.outcome(), u"accepted"_s);
    anna.post("/v1/members", world.newMember(2)); // the answer got lost
    QCOMPARE(anna.outcome(), u"accepted"_s);

    protocol::NewMember message = world.newMember(3);
    message.record = flipped(message.record, message.record.size() - 1);
    anna.post("/v1/members", message);
    QCOMPARE(anna.outcome(), u"Refused"_s);
    message = world.newMember(3);
    message.slots = {{{}, "slot"}};
    anna.post("/v1/members", message);
    QCOMPARE(anna.outcome(), u"Malformed"_s);
    anna.post("/v1/members", world.newMember(3));
    QCOMPARE(anna.outcome(), u"accepted"_s);

    const auto page = anna.get<protocol::MembersPage>("/v1/members", "after=1");
    QCOMPARE(page.count, 4U);
    QCOMPARE(page.head, recordHash(world.account.log[3]));
    QCOMPARE(page.records,
             std::vector(world.account.log.begin() + 1, world.account.log.begin() + 4));
    QVERIFY(anna.get<protocol::MembersPage>("/v1/members", "after=9").records.empty());
    anna.send(Method::Get, "/v1/members", "after=-1");
    QCOMPARE(anna.outcome(), u"Malformed"_s);
}

void TestService::aRevokedDeviceIsShutOut()
{
    ServiceWorld world;
    world.found();
    Talker bert = world.talker(world.account.bert);
    const auto before = world.envelopes(world.account.bert, 4);
    bert.push({before[0]});
    QCOMPARE(bert.outcome(), u"accepted"_s);
    const auto change = changesOf(world.account.chainOf(world.account.bert), 1).front();
    const ChainCut cut{tagOf(world.account.chainOf(world.account.bert)), 1,
                       *Hash256::fromBytes(ChangeId::of(change).view())};
    world.account.take(world.account.byAnna().revoke(world.account.bert.id(), {cut}));
    Talker anna = world.talker(world.account.anna);
    anna.post("/v1/members", world.newMember(world.account.log.size() - 1));
    QCOMPARE(anna.outcome(), u"accepted"_s);

    bert.push({before[1]});
    QCOMPARE(bert.outcome(), u"Revoked"_s);
    bert.send(Method::Get, "/v1/log");
    QCOMPARE(bert.outcome(), u"Revoked"_s);
    // It may see that it was removed, and nothing of what came after.
    world.account.take(world.account.byAnna().revoke(world.account.cleo.id(), {}));
    anna.post("/v1/members", world.newMember(world.account.log.size() - 1));
    QCOMPARE(anna.outcome(), u"accepted"_s);
    bert.signIn(world.account.bert);
    QCOMPARE(bert.outcome(), u"accepted"_s);
    bert.push({before[1]});
    QCOMPARE(bert.outcome(), u"Revoked"_s);
    bert.send(Method::Get, "/v1/acks");
    QCOMPARE(bert.outcome(), u"Revoked"_s);
    const size_t removal = world.account.log.size() - 2;
    const auto page = bert.get<protocol::MembersPage>("/v1/members", "after=2");
    QCOMPARE(page.count, removal + 1);
    QCOMPARE(page.head, recordHash(world.account.log[removal]));
    QCOMPARE(page.records, std::vector(world.account.log.begin() + 2, world.account.log.end() - 1));
    QVERIFY(bert.get<protocol::MembersPage>("/v1/members", "after=9").records.empty());
    anna.push({before[1]}); // nor through somebody else
    QCOMPARE(anna.outcome(), u"Refused"_s);
    QCOMPARE(anna.refusal->text, u"PastTheCut"_s);
}

void TestService::slotsAreFoundByTheirLocator()
{
    ServiceWorld world;
    const protocol::Locator locator{hashOf("test", {"locator"}).bytes};
    protocol::NewAccount message = world.newAccount();
    message.slots = {{locator, "one"}, {{}, "two"}};
    Talker anna = world.talker();
    anna.post("/v1/accounts", message);
    const AccountWorld other(2);
    anna.post("/v1/accounts",
              protocol::NewAccount{other.log[0], other.log[1], {{locator, "three"}}, {}});

    Talker stranger = world.talker();
    const QByteArray hex = locator.hex();
    const auto found = stranger.get<protocol::SlotCandidates>("/v1/slots", "locator=" + hex);
    QCOMPARE(found.slots.size(), 2U);
    QVERIFY(std::ranges::contains(found.slots, QByteArray("one")));
    QVERIFY(std::ranges::contains(found.slots, QByteArray("three")));
    const QByteArray none(64, 'f');
    QVERIFY(stranger.get<protocol::SlotCandidates>("/v1/slots", "locator=" + none).slots.empty());
    QCOMPARE(stranger.outcome(), u"accepted"_s);
    stranger.send(Method::Get, "/v1/slots", "locator=ff");
    QCOMPARE(stranger.outcome(), u"Malformed"_s);
    stranger.send(Method::Get, "/v1/slots");
    QCOMPARE(stranger.outcome(), u"NotSignedIn"_s);
}

void TestService::slotsAreReplacedByThoseWhoMay()
{
    ServiceWorld world;
    world.found();
    const Hash256 head = world.account.members.head();
    Talker bert = world.talker(world.account.bert);
    bert.post("/v1/slots", protocol::NewSlots{head, {}});
    QCOMPARE(bert.outcome(), u"NotAllowed"_s);
    bert.send(Method::Get, "/v1/slots");
    QCOMPARE(bert.outcome(), u"NotAllowed"_s);
    Talker anna = world.talker(world.account.anna);
    anna.post("/v1/slots", protocol::NewSlots{hashOfBytes('x'), {{{}, "slot"}}});
    QCOMPARE(anna.outcome(), u"HeadMoved"_s);
    anna.post("/v1/slots", protocol::NewSlots{head, {{{}, "slot"}}});
    QCOMPARE(anna.outcome(), u"accepted"_s);
    QCOMPARE(anna.get<protocol::Slots>("/v1/slots").slots.size(), 1U);
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
