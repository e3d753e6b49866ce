// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about the log and acknowledgements, and what they refuse.

#include "server/service_world.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;
using namespace sennight::sync::server;

class TestServiceLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void envelopesAreStoredOnceAndInOrder();
    void aGapIsNamed();
    void aBranchIsStoredAsWell();
    void allOfAPushOrNone();
    void forgedEnvelopesAreRefused();
    void whoMayNotWriteIsTold();
    void everyMemberMayBringBackTheEnvelopesOfOthers();
    void pagesEndWithTheirLimits();
    void aPushIsMeantForOneStore();
    void acksAreSignedAndOfThisEpoch();
    void theLeastAckOfActiveDevicesCounts();
    void aFullQuotaStopsEnvelopesAndNoRevocation();
    void anAccountIsDeletedWhole();
    void listenersAreTold();
    void pushesFromManyThreadsGetEachNumberOnce();
};

void TestServiceLog::envelopesAreStoredOnceAndInOrder()
{
    ServiceWorld world;
    world.found();
    Talker anna = world.talker(world.account.anna);
    const auto sent = world.envelopes(world.account.anna, 5);
    QCOMPARE(anna.push({sent[0], sent[1]}).serverSeqs, (std::vector<quint64>{1, 2}));
    // Some again, sealed anew: other bytes, the same change.
    const auto again = world.envelopes(world.account.anna, 5);
    QVERIFY(again[1] != sent[1]);
    const auto reply = anna.push({again[1], sent[2], again[2], sent[3]});
    QCOMPARE(reply.serverSeqs, (std::vector<quint64>{2, 3, 3, 4}));
    QCOMPARE(reply.head, 4U);

    Talker bert = world.talker(world.account.bert);
    const auto page = bert.log(1, 2);
    QCOMPARE(page.next, 3U);
    QCOMPARE(page.head, 4U);
    QCOMPARE(page.entries.size(), 2U);
    QCOMPARE(page.entries[0].envelope, sent[1]);
    QCOMPARE(bert.log(4).entries.size(), 0U);
    QCOMPARE(bert.log(4).next, 4U);
    const auto heads = bert.get<protocol::Heads>("/v1/heads");
    QCOMPARE(heads.head, 4U);
    QCOMPARE(heads.chains.size(), 1U);
    QCOMPARE(heads.chains[0].lastSeq, 4U);
    QCOMPARE(heads.chains[0].serverSeq, 4U);
}

void TestServiceLog::aGapIsNamed()
{
    ServiceWorld world;
    world.found();
    Talker anna = world.talker(world.account.anna);
    const auto sent = world.envelopes(world.account.anna, 4);
    anna.push({sent[1]});
    QCOMPARE(anna.outcome(), u"Gap"_s);
    QCOMPARE(anna.refusal->number, 1U);
    QCOMPARE(anna.refusal->index, 0U);
    anna.push({sent[0], sent[1], sent[3]});
    QCOMPARE(anna.outcome(), u"Gap"_s);
    QCOMPARE(anna.refusal->number, 3U);
    QCOMPARE(anna.refusal->index, 2U);
    QCOMPARE(anna.log().head, 0U);
    QCOMPARE(anna.push(sent).serverSeqs, (std::vector<quint64>{1, 2, 3, 4})); // nothing was left
}

void TestServiceLog::aBranchIsStoredAsWell()
{
    ServiceWorld world;
    world.found();
    Talker anna = world.talker(world.account.anna);
    const auto one = world.envelopes(world.account.anna, 3);
    const auto two = world.envelopes(world.account.anna, 3, 7, 11); // a clone's: other titles
    anna.push(one);
    anna.push(two);
    QCOMPARE(anna.outcome(), u"accepted"_s);
    QCOMPARE(anna.log().entries.size(), 6U);
    const auto chains = anna.get<protocol::Heads>("/v1/heads").chains;
    const auto ends = std::ranges::count_if(
        chains, [](const protocol::ChainHead &each) { return each.lastSeq == 3; });
    QCOMPARE(ends, 2); // both are among them
}

void TestServiceLog::allOfAPushOrNone()
{
    ServiceWorld world;
    world.found();
    Talker anna = world.talker(world.account.anna);
    auto sent = world.envelopes(world.account.anna, 3);
    sent[2] = flipped(sent[2], sent[2].size() - 70);
    anna.push(sent);
    QCOMPARE(anna.outcome(), u"Refused"_s);
    QCOMPARE(anna.refusal->index, 2U);
    QCOMPARE(anna.refusal->text, u"BadSignature"_s);
    QCOMPARE(anna.log().head, 0U);
    QVERIFY(anna.get<protocol::Heads>("/v1/heads").chains.empty());
}

void TestServiceLog::forgedEnvelopesAreRefused()
{
    ServiceWorld world;
    world.found();
    Talker anna = world.talker(world.account.anna);
    const QByteArray good = world.envelopes(world.account.anna, 1).front();
    for (qsizetype at = 0; at < good.size(); at += 7) {
        anna.push({flipped(good, at)});
        QCOMPARE(anna.outcome(), u"Refused"_s);
    }
    anna.push({good.chopped(1)});
    QCOMPARE(anna.outcome(), u"Refused"_s);
    AccountWorld other(2); // a good one of another account
    const auto change = changesOf(other.chainOf(other.anna), 1);
    anna.push({sure(
        sealEnvelope(change, other.account(), other.keys().current(), other.anna, other.entropy))});
    QCOMPARE(anna.refusal->text, u"WrongAccount"_s);
    QCOMPARE(anna.log().head, 0U);
    anna.send(Method::Post, "/v1/log", {}, "junk");
    QCOMPARE(anna.outcome(), u"Malformed"_s);
}

void TestServiceLog::whoMayNotWriteIsTold()
{
    ServiceWorld world;
    world.found();
    Talker cleo = world.talker(world.account.cleo);
    cleo.push(world.envelopes(world.account.cleo, 1));
    QCOMPARE(cleo.outcome(), u"NotAllowed"_s);
    Talker stranger = world.talker();
    stranger.push({});
    QCOMPARE(stranger.outcome(), u"NotSignedIn"_s);
}

void TestServiceLog::everyMemberMayBringBackTheEnvelopesOfOthers()
{
    ServiceWorld world;
    world.found();
    Talker dora = world.talker(world.account.dora); // only stores
    dora.push(world.envelopes(world.account.anna, 2));
    QCOMPARE(dora.outcome(), u"accepted"_s);
}

void TestServiceLog::pagesEndWithTheirLimits()
{
    ServiceWorld world;
    world.found();
    Talker anna = world.talker(world.account.anna);
    std::vector<QByteArray> large;
    for (quint64 incarnation = 1; incarnation <= 25; ++incarnation) {
        AccountWorld &account = world.account;
        const auto change = changesOf(account.chainOf(account.anna, incarnation), 1);
        QByteArray envelope = sure(sealEnvelope(change, account.account(), account.keys().current(),
                                                account.anna, account.entropy));
        large.push_back(envelope);
    }
    anna.push(large);
    QCOMPARE(anna.log(0, 10).entries.size(), 10U);
    QCOMPARE(anna.log(10, 1000).entries.size(), 15U);
    anna.send(Method::Get, "/v1/log", "after=0&limit=0");
    QCOMPARE(anna.outcome(), u"Malformed"_s);
    anna.send(Method::Get, "/v1/log", "after=x");
    QCOMPARE(anna.outcome(), u"Malformed"_s);
}

void TestServiceLog::aPushIsMeantForOneStore()
{
    ServiceWorld world;
    world.found();
    Talker anna = world.talker(world.account.anna);
    const auto sent = world.envelopes(world.account.anna, 2);
    const auto epoch = anna.push({sent[0]}).epoch;
    protocol::Push next{{sent[1]}, protocol::StoreEpoch()};
    anna.post("/v1/log", next);
    QCOMPARE(anna.outcome(), u"OtherEpoch"_s);
    QCOMPARE(anna.log().head, 1U);
    next.epoch = epoch;
    anna.post("/v1/log", next);
    QCOMPARE(anna.outcome(), u"accepted"_s);
    QCOMPARE(anna.log().head, 2U);
}

void TestServiceLog::acksAreSignedAndOfThisEpoch()
{
    ServiceWorld world;
    world.found();
    Talker anna = world.talker(world.account.anna);
    const auto epoch = anna.push(world.envelopes(world.account.anna, 2)).epoch;
    putAck(anna, signedAck(world, world.account.anna, epoch, 2));
    QCOMPARE(anna.outcome(), u"accepted"_s);
    putAck(anna, signedAck(world, world.account.anna, epoch, 3));
    QCOMPARE(anna.outcome(), u"Malformed"_s);
    putAck(anna, signedAck(world, world.account.bert, epoch, 2));
    QCOMPARE(anna.outcome(), u"Refused"_s);
    putAck(anna, signedAck(world, world.account.anna, {}, 2));
    QCOMPARE(anna.outcome(), u"OtherEpoch"_s);

    Talker bert = world.talker(world.account.bert);
    const auto all = bert.get<protocol::Acks>("/v1/acks");
    QVERIFY(all.storedBytes > 0);
    bert.push(world.envelopes(world.account.bert, 1));
    QCOMPARE(bert.get<protocol::Acks>("/v1/acks").storedBytes,
             all.storedBytes +
                 static_cast<quint64>(world.envelopes(world.account.bert, 1).front().size()));
    const auto &acks = all.acks;
    QCOMPARE(acks.size(), 1U);
    QCOMPARE(acks[0].device, world.account.anna.id());
    QCOMPARE(acks[0].ack.serverSeq, 2U);
    QCOMPARE(acks[0].atMs, static_cast<quint64>(world.clock.nowMs()));

    QVERIFY(world.storage->write([&](Transaction &transaction) {
        transaction.setEpoch({});
        return true;
    }));
    QVERIFY(bert.get<protocol::Acks>("/v1/acks").acks.empty());
    QCOMPARE(bert.log().epoch, protocol::StoreEpoch());
}

void TestServiceLog::theLeastAckOfActiveDevicesCounts()
{
    ServiceWorld world;
    world.found();
    Talker anna = world.talker(world.account.anna);
    const auto epoch = anna.push(world.envelopes(world.account.anna, 9)).epoch;
    const auto acknowledged = [&] { return anna.get<protocol::Heads>("/v1/heads").acknowledged; };
    putAck(anna, signedAck(world, world.account.anna, epoch, 9));
    QCOMPARE(acknowledged(), 0U); // the others have nothing yet
    Talker bert = world.talker(world.account.bert);
    putAck(bert, signedAck(world, world.account.bert, epoch, 5));
    world.clock.ms += Service::activeMs + 1; // cleo and dora never came
    anna.signIn(world.account.anna);
    QCOMPARE(acknowledged(), 9U);
    bert.signIn(world.account.bert);
    QCOMPARE(acknowledged(), 5U);
}

void TestServiceLog::aFullQuotaStopsEnvelopesAndNoRevocation()
{
    ServiceWorld world({.registration = protocol::Registration::Open, .quotaBytes = 1});
    Talker anna = world.talker();
    anna.post("/v1/accounts", world.newAccount());
    anna.signIn(world.account.anna);
    anna.push(world.envelopes(world.account.anna, 1));
    QCOMPARE(anna.outcome(), u"QuotaFull"_s);
    QCOMPARE(anna.last.status, 507);
    anna.post("/v1/members", world.newMember(2));
    QCOMPARE(anna.outcome(), u"QuotaFull"_s);

    // Somebody full of rights is revoked all the same.
    ServiceWorld roomy;
    roomy.found();
    ServiceOptions none{.registration = protocol::Registration::Open, .quotaBytes = 1};
    Service full(*roomy.storage, roomy.clock, roomy.random, none);
    Talker there([&](const Request &request) { return full.handle(request); },
                 roomy.account.account());
    there.signIn(roomy.account.anna);
    roomy.account.take(roomy.account.byAnna().revoke(roomy.account.bert.id(), {}));
    there.post("/v1/members", roomy.newMember(roomy.account.log.size() - 1));
    QCOMPARE(there.outcome(), u"accepted"_s);
    there.send(Method::Delete, "/v1/accounts");
    QCOMPARE(there.outcome(), u"accepted"_s);
}

void TestServiceLog::anAccountIsDeletedWhole()
{
    ServiceWorld world;
    world.found();
    Talker bert = world.talker(world.account.bert);
    bert.push(world.envelopes(world.account.bert, 2));
    bert.send(Method::Delete, "/v1/accounts");
    QCOMPARE(bert.outcome(), u"NotAllowed"_s);
    Talker anna = world.talker(world.account.anna);
    anna.send(Method::Delete, "/v1/accounts");
    QCOMPARE(anna.outcome(), u"accepted"_s);
    bert.send(Method::Get, "/v1/log");
    QCOMPARE(bert.outcome(), u"NotSignedIn"_s);
    QCOMPARE(bert.refusal->text, u"unknown account"_s);
    // Founded again it is empty.
    world.found();
    anna.signIn(world.account.anna);
    QCOMPARE(anna.log().head, 0U);
    QVERIFY(anna.get<protocol::Heads>("/v1/heads").chains.empty());
}

void TestServiceLog::listenersAreTold()
{
    ServiceWorld world;
    std::vector<protocol::More> told;
    world.service.whenThereIsMore(
        [&](const AccountTag &, const protocol::More &more) { told.push_back(more); });
    world.found();
    QCOMPARE(told.size(), 3U);
    QCOMPARE(told.back().members, 5U);
    Talker anna = world.talker(world.account.anna);
    anna.push(world.envelopes(world.account.anna, 2));
    QCOMPARE(told.size(), 4U);
    QCOMPARE(told.back().head, 2U);
    anna.push(world.envelopes(world.account.anna, 2)); // known
    QCOMPARE(told.size(), 4U);

    Request request{.path = "/v1/live", .authorization = anna.token, .protocol = "1"};
    const auto listener = world.service.listen(request);
    QVERIFY(listener);
    QCOMPARE(listener->now.head, 2U);
    QCOMPARE(listener->account, world.account.account());
    request.authorization.clear();
    QVERIFY(!world.service.listen(request));
}

void TestServiceLog::pushesFromManyThreadsGetEachNumberOnce()
{
    QTemporaryDir directory;
    SystemRandomSource random;
    std::unique_ptr<Storage> inFile; // of the embedded kind one in memory has no readers beside it
    if (auto opened = openStorage(directory.filePath(u"server.db"_s), random);
        opened && SENNIGHT_WORLD_IS_SQLITE)
        inFile = std::move(*opened);
    ServiceWorld world({.registration = protocol::Registration::Open}, std::move(inFile));
    world.found();
    constexpr int threads = 4;
    constexpr int each = 25;
    std::vector<std::vector<QByteArray>> sent;
    for (quint64 i = 1; i <= threads; ++i)
        sent.push_back(world.envelopes(world.account.anna, each, i));
    Talker anna = world.talker(world.account.anna);
    std::vector<std::thread> running;
    std::atomic<int> accepted = 0;
    for (const auto &envelopes : sent) {
        running.emplace_back([&world, &accepted, token = anna.token, &envelopes] {
            Talker talker = world.talker();
            talker.token = token;
            for (const QByteArray &envelope : envelopes) {
                talker.push({envelope});
                accepted += talker.last.status == 200 ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : running)
        thread.join();
    QCOMPARE(accepted.load(), threads * each);
    const auto page = anna.log();
    QCOMPARE(page.entries.size(), static_cast<size_t>(threads * each));
    for (size_t i = 0; i < page.entries.size(); ++i)
        QCOMPARE(page.entries[i].serverSeq, i + 1);
}

QTEST_GUILESS_MAIN(TestServiceLog)
#include "tst_service_log.moc"
