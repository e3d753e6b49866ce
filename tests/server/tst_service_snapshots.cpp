// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Snapshots: sent in pieces, signed by two, and what the server drops after them.

#include "server/service_world.h"
#include "sync/crypto/verify/hashing.h"
#include "sync/server/service/store_check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight::sync;
using namespace sennight::sync::server;

namespace {

QByteArray pathOf(char id)
{
    return "/v1/snapshots/" + QByteArray(16, id).toHex();
}

/// Sends it in chunks of `step` bytes.
void upload(Talker &talker, char id, const QByteArray &bytes, qsizetype step)
{
    for (qsizetype at = 0; at < bytes.size(); at += step)
        talker.send(Method::Put, pathOf(id), "offset=" + QByteArray::number(at),
                    bytes.mid(at, step));
}

/// An account whose active devices are anna and bert, with a log that both have.
class SnapshotWorld : public ServiceWorld
{
public:
    explicit SnapshotWorld(int envelopeCount = 10,
                           ServiceOptions options = {.registration = protocol::Registration::Open})
        : ServiceWorld(options)
    {
        found();
        clock.ms += Service::activeMs + 1; // cleo and dora never come again
        anna.signIn(account.anna);
        bert.signIn(account.bert);
        epoch = anna.push(envelopes(account.anna, envelopeCount)).epoch;
        putAck(anna, signedAck(*this, account.anna, epoch, static_cast<quint64>(envelopeCount)));
        putAck(bert, signedAck(*this, account.bert, epoch, static_cast<quint64>(envelopeCount)));
    }
    [[nodiscard]] protocol::SnapshotSeal sealOf(char id, const QByteArray &bytes, quint64 cut,
                                                const DeviceKeys &device) const
    {
        protocol::SnapshotSeal seal{epoch,
                                    cut,
                                    static_cast<quint64>(bytes.size()),
                                    hashOf("sennight snapshot v1", {bytes}),
                                    {}};
        const auto name = *protocol::SnapshotId::fromBytes(QByteArray(16, id));
        seal.signature =
            device.signing().sign(protocol::snapshotMessage(account.account(), name, seal));
        return seal;
    }
    /// Uploaded by anna, signed by both.
    void agree(char id, quint64 cut)
    {
        const QByteArray bytes(1000, id);
        upload(anna, id, bytes, 600);
        anna.post(pathOf(id), sealOf(id, bytes, cut, account.anna));
        bert.post(pathOf(id), sealOf(id, bytes, cut, account.bert));
    }
    [[nodiscard]] QStringList problems() const
    {
        QStringList all;
        const auto problems = checkStore(*storage);
        for (const StoreProblem &each : *problems)
            all.append(each.what);
        return all;
    }
    void dayGoesBy(int days = 1)
    {
        clock.ms += days * Service::dayMs;
        anna.signIn(account.anna);
        bert.signIn(account.bert);
    }

    Talker anna = talker();
    Talker bert = talker();
    protocol::StoreEpoch epoch;
};

} // namespace

class TestServiceSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSnapshotIsSentInPieces();
    void aSealIsOfWhatWasSent();
    void aCutBeyondWhatIsAcknowledgedIsRefused();
    void theLogIsDroppedOnceTwoSignedAndDaysWentBy();
    void whatNoSnapshotHoldsIsKept();
    void oneOfTwoIsNotEnough();
    void oneSignsWhereThereIsOne();
    void twoSnapshotsAreKept();
    void unfinishedUploadsAreForgotten();
    void readersSendNoSnapshots();
    void aQuotaOfItsOwn();
};

void TestServiceSnapshots::aSnapshotIsSentInPieces()
{
    SnapshotWorld world;
    const QByteArray bytes = QByteArray(700, 'a') + QByteArray(500, 'b');
    Talker &anna = world.anna;
    anna.send(Method::Put, pathOf('s'), "offset=0", bytes.first(700));
    QCOMPARE(anna.outcome(), u"accepted"_s);
    anna.send(Method::Put, pathOf('s'), "offset=0", bytes.first(700)); // the answer got lost
    QCOMPARE(anna.outcome(), u"WrongOffset"_s);
    QCOMPARE(anna.refusal->number, 700U);
    anna.send(Method::Put, pathOf('s'), "offset=700", bytes.sliced(700));
    QCOMPARE(protocol::decode<protocol::Uploaded>(anna.last.body)->bytes, 1200U);
    world.bert.send(Method::Get, pathOf('s'), "offset=0");
    QCOMPARE(world.bert.outcome(), u"NotFound"_s); // not sealed
    anna.post(pathOf('s'), world.sealOf('s', bytes, 10, world.account.anna));
    QCOMPARE(anna.outcome(), u"accepted"_s);
    anna.send(Method::Put, pathOf('s'), "offset=1200", "more");
    QCOMPARE(anna.outcome(), u"NotAllowed"_s);

    const auto listed = world.bert.get<protocol::Snapshots>("/v1/snapshots").snapshots;
    QCOMPARE(listed.size(), 1U);
    QCOMPARE(listed[0].bytes, 1200U);
    QCOMPARE(listed[0].signers, std::vector{world.account.anna.id()});
    QByteArray here;
    while (here.size() < 1200) {
        const Reply chunk =
            world.bert.send(Method::Get, pathOf('s'), "offset=" + QByteArray::number(here.size()));
        QVERIFY(chunk.bodyType == chunkType);
        here += chunk.body;
    }
    QCOMPARE(here, bytes);
    QVERIFY(world.bert.send(Method::Get, pathOf('s'), "offset=1200").body.isEmpty());
    world.bert.send(Method::Get, pathOf('s'), "offset=1201");
    QCOMPARE(world.bert.outcome(), u"WrongOffset"_s);
    world.bert.send(Method::Get, "/v1/snapshots/zz", "offset=0");
    QCOMPARE(world.bert.outcome(), u"Malformed"_s);
    anna.send(Method::Put, pathOf('t'), "offset=0", QByteArray(protocol::maxChunkBytes + 1, 'x'));
    QCOMPARE(anna.outcome(), u"TooLarge"_s);
}

void TestServiceSnapshots::aSealIsOfWhatWasSent()
{
    SnapshotWorld world;
    const QByteArray bytes(500, 'a');
    Talker &anna = world.anna;
    anna.post(pathOf('s'), world.sealOf('s', bytes, 10, world.account.anna));
    QCOMPARE(anna.outcome(), u"NotFound"_s);
    upload(anna, 's', bytes, 100);
    anna.post(pathOf('s'), world.sealOf('s', bytes + "x", 10, world.account.anna));
    QCOMPARE(anna.outcome(), u"WrongOffset"_s);
    anna.post(pathOf('s'), world.sealOf('s', QByteArray(500, 'b'), 10, world.account.anna));
    QCOMPARE(anna.refusal->text, u"Tampered"_s);
    anna.post(pathOf('s'), world.sealOf('t', bytes, 10, world.account.anna));
    QCOMPARE(anna.refusal->text, u"BadSignature"_s);
    world.bert.post(pathOf('s'), world.sealOf('s', bytes, 10, world.account.bert));
    QCOMPARE(world.bert.outcome(), u"NotAllowed"_s); // who sent it signs first
    auto old = world.sealOf('s', bytes, 10, world.account.anna);
    old.epoch = {};
    anna.post(pathOf('s'), old);
    QCOMPARE(anna.outcome(), u"OtherEpoch"_s);
    anna.post(pathOf('s'), world.sealOf('s', bytes, 10, world.account.anna));
    QCOMPARE(anna.outcome(), u"accepted"_s);
    world.bert.post(pathOf('s'), world.sealOf('s', bytes, 9, world.account.bert));
    QCOMPARE(world.bert.refusal->text, u"Forked"_s);
}

void TestServiceSnapshots::aCutBeyondWhatIsAcknowledgedIsRefused()
{
    SnapshotWorld world;
    putAck(world.bert, signedAck(world, world.account.bert, world.epoch, 7));
    const QByteArray bytes(500, 'a');
    upload(world.anna, 's', bytes, 500);
    world.anna.post(pathOf('s'), world.sealOf('s', bytes, 8, world.account.anna));
    QCOMPARE(world.anna.outcome(), u"Refused"_s);
    QCOMPARE(world.anna.refusal->number, 7U);
    world.anna.post(pathOf('s'), world.sealOf('s', bytes, 7, world.account.anna));
    QCOMPARE(world.anna.outcome(), u"accepted"_s);
}

void TestServiceSnapshots::theLogIsDroppedOnceTwoSignedAndDaysWentBy()
{
    SnapshotWorld world;
    world.agree('s', 8);
    QCOMPARE(world.bert.outcome(), u"accepted"_s);
    QVERIFY(world.service.maintain());
    QCOMPARE(world.anna.log().entries.size(), 10U); // kept for 30 days

    world.dayGoesBy(31);
    QVERIFY(*world.service.maintain(world.account.account()) > 0);
    QCOMPARE(*world.service.maintain(world.account.account()), 0U);
    QCOMPARE(world.problems(), QStringList());
    Talker &anna = world.anna;
    anna.send(Method::Get, "/v1/log", "after=0");
    QCOMPARE(anna.outcome(), u"Gone"_s);
    QCOMPARE(anna.last.status, 410);
    QCOMPARE(anna.refusal->number, 9U);
    QCOMPARE(anna.log(8).entries.size(), 2U);
    QCOMPARE(anna.log(8).min, 9U);
    // Compaction takes no end away, and what was dropped and comes again is known by it.
    QCOMPARE(anna.get<protocol::Heads>("/v1/heads").chains.at(0).lastSeq, 10U);
    const auto sent = world.envelopes(world.account.anna, 11);
    QCOMPARE(anna.push({sent[9], sent[10]}).serverSeqs, (std::vector<quint64>{10, 11}));
}

void TestServiceSnapshots::whatNoSnapshotHoldsIsKept()
{
    SnapshotWorld world;
    world.dayGoesBy(365);
    QCOMPARE(*world.service.maintain(world.account.account()), 0U);
    QCOMPARE(world.anna.log().entries.size(), 10U);
}

void TestServiceSnapshots::oneOfTwoIsNotEnough()
{
    SnapshotWorld world;
    const QByteArray bytes(500, 'a');
    upload(world.anna, 's', bytes, 500);
    for (int i = 0; i < 2; ++i) { // nor is one who signs twice
        world.anna.post(pathOf('s'), world.sealOf('s', bytes, 8, world.account.anna));
        QCOMPARE(world.anna.outcome(), u"accepted"_s);
    }
    world.dayGoesBy(31);
    QVERIFY(world.service.maintain());
    QCOMPARE(world.anna.log().entries.size(), 10U);
}

void TestServiceSnapshots::oneSignsWhereThereIsOne()
{
    SnapshotWorld world;
    world.clock.ms += Service::activeMs + 1; // bert never comes again
    world.anna.signIn(world.account.anna);
    putAck(world.anna, signedAck(world, world.account.anna, world.epoch, 10));
    const QByteArray bytes(500, 'a');
    upload(world.anna, 's', bytes, 500);
    world.anna.post(pathOf('s'), world.sealOf('s', bytes, 10, world.account.anna));
    world.anna.send(Method::Get, "/v1/log", "after=0");
    QCOMPARE(world.anna.outcome(), u"Gone"_s);
    QVERIFY(world.anna.log(10).entries.empty());
}

void TestServiceSnapshots::twoSnapshotsAreKept()
{
    SnapshotWorld world;
    for (const char id : {'a', 'b', 'c'})
        world.agree(id, static_cast<quint64>(id - 'a' + 5));
    const auto listed = world.bert.get<protocol::Snapshots>("/v1/snapshots").snapshots;
    QCOMPARE(listed.size(), 2U);
    QCOMPARE(listed[0].cut, 7U);
    QCOMPARE(listed[1].cut, 6U);
    QCOMPARE(listed[0].signers.size(), 2U);
}

void TestServiceSnapshots::unfinishedUploadsAreForgotten()
{
    SnapshotWorld world;
    upload(world.anna, 's', QByteArray(500, 'a'), 500);
    world.dayGoesBy(2);
    QVERIFY(world.service.maintain());
    world.anna.send(Method::Put, pathOf('s'), "offset=500", "more");
    QCOMPARE(world.anna.outcome(), u"WrongOffset"_s);
    QCOMPARE(world.anna.refusal->number, 0U);
}

void TestServiceSnapshots::readersSendNoSnapshots()
{
    SnapshotWorld world;
    Talker cleo = world.talker(world.account.cleo);
    cleo.send(Method::Put, pathOf('s'), "offset=0", "chunk");
    QCOMPARE(cleo.outcome(), u"NotAllowed"_s);
    upload(world.anna, 's', QByteArray(500, 'a'), 500);
    world.bert.send(Method::Put, pathOf('s'), "offset=500", "more");
    QCOMPARE(world.bert.outcome(), u"NotAllowed"_s); // it is anna's
}

void TestServiceSnapshots::aQuotaOfItsOwn()
{
    SnapshotWorld world(1, {.registration = protocol::Registration::Open, .quotaBytes = 100'000});
    upload(world.anna, 's', QByteArray(100'000, 'a'), 50'000);
    QCOMPARE(world.anna.outcome(), u"accepted"_s);
    world.anna.send(Method::Put, pathOf('s'), "offset=100000", "x");
    QCOMPARE(world.anna.outcome(), u"QuotaFull"_s);
}

QTEST_GUILESS_MAIN(TestServiceSnapshots)
#include "tst_service_snapshots.moc"
