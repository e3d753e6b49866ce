// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chunks of snapshots, claims of acknowledgements, and what an account is found by.

#include "account_world.h"
#include "sync/crypto/ack_claim.h"
#include "sync/crypto/locator.h"
#include "sync/crypto/snapshot_chunk.h"

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;

class TestSnapshotChunk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpens();
    void theSameItemsGiveTheSameBytes();
    void everyFlippedByteIsRefused();
    void chunksBelongToOnePlace();
    void onlyWhoMayWriteMakesOne();
    void whatIsTooLargeIsToldSo();
    void claimsOpenInTheirPlaceOnly();
    void aClaimFitsItsLimitWithAnyName();
    void locatorsTellSecretsApart();
};

namespace {

const SnapshotChunkPlace place{{{7}}, 3, true};

CryptoResult<QByteArray> chunkOf(AccountWorld &world, const DeviceKeys &by,
                                 const std::vector<QByteArray> &items)
{
    return sealChunk(items, place, world.account(), world.keys().current(), by);
}

} // namespace

void TestSnapshotChunk::whatIsSealedOpens()
{
    AccountWorld world;
    const auto items = changesOf(world.chainOf(world.anna), 20);
    const QByteArray chunk = sure(chunkOf(world, world.bert, items));
    const OpenedChunk opened = sure(openChunk(chunk, place, world.members, world.keys()));
    QCOMPARE(opened.items, items);
    QCOMPARE(opened.maker, world.bert.id());
    QVERIFY(opened.isLast);
    QVERIFY(!chunk.contains(items.front().last(8)));
    // In a later epoch, too.
    world.take(world.byAnna().revoke(world.cleo.id(), {}));
    QCOMPARE(sure(openChunk(chunk, place, world.members, world.keys())).items, items);
}

void TestSnapshotChunk::theSameItemsGiveTheSameBytes()
{
    AccountWorld world;
    auto items = changesOf(world.chainOf(world.anna), 3);
    const QByteArray chunk = sure(chunkOf(world, world.anna, items));
    QCOMPARE(sure(chunkOf(world, world.anna, items)), chunk);
    items.pop_back();
    const QByteArray other = sure(chunkOf(world, world.anna, items));
    QVERIFY(other.sliced(103, 24) != chunk.sliced(103, 24)); // another nonce
}

void TestSnapshotChunk::everyFlippedByteIsRefused()
{
    AccountWorld world;
    const QByteArray chunk =
        sure(chunkOf(world, world.anna, changesOf(world.chainOf(world.anna), 2)));
    for (qsizetype at = 0; at < chunk.size(); ++at) {
        const auto opened = openChunk(flipped(chunk, at), place, world.members, world.keys());
        QVERIFY2(!opened, qPrintable(QString::number(at)));
    }
    for (qsizetype size = 0; size < chunk.size(); ++size)
        REFUSED(openChunk(chunk.first(size), place, world.members, world.keys()), Truncated);
    REFUSED(openChunk(chunk + 'x', place, world.members, world.keys()), Truncated);
}

void TestSnapshotChunk::chunksBelongToOnePlace()
{
    AccountWorld world;
    AccountWorld other(2);
    const QByteArray chunk = sure(chunkOf(world, world.anna, {"head"}));
    SnapshotChunkPlace elsewhere = place;
    elsewhere.index = 2;
    REFUSED(openChunk(chunk, elsewhere, world.members, world.keys()), WrongChain);
    elsewhere = place;
    elsewhere.snapshot.bytes[0] = 8;
    REFUSED(openChunk(chunk, elsewhere, world.members, world.keys()), WrongChain);
    REFUSED(openChunk(chunk, place, other.members, other.keys()), WrongAccount);
}

void TestSnapshotChunk::onlyWhoMayWriteMakesOne()
{
    AccountWorld world;
    REFUSED(openChunk(sure(chunkOf(world, world.cleo, {"x"})), place, world.members, world.keys()),
            MayNotWrite);
    const DeviceKeys stranger = DeviceKeys::random(world.entropy);
    REFUSED(openChunk(sure(chunkOf(world, stranger, {"x"})), place, world.members, world.keys()),
            UnknownDevice);
    const QByteArray chunk = sure(chunkOf(world, world.bert, {"x"}));
    ACCEPTED(openChunk(chunk, place, world.members, world.keys()));
    world.take(world.byAnna().revoke(world.bert.id(), {}));
    REFUSED(openChunk(chunk, place, world.members, world.keys()), SignerRevoked);
}

void TestSnapshotChunk::whatIsTooLargeIsToldSo()
{
    AccountWorld world;
    QByteArray noise(1024 * 1024, '\0');
    world.entropy.fill(
        {reinterpret_cast<unsigned char *>(noise.data()), static_cast<size_t>(noise.size())});
    REFUSED(chunkOf(world, world.anna, {noise}), TooLarge);
    ACCEPTED(chunkOf(world, world.anna, {noise.first(768 * 1024)}));
    QVERIFY(sure(chunkOf(world, world.anna, {noise.first(768 * 1024)})).size() <=
            protocol::maxChunkBytes);
}

void TestSnapshotChunk::claimsOpenInTheirPlaceOnly()
{
    AccountWorld world;
    const AckClaim claim{{hashOfBytes('f'), hashOfBytes('d')}, u"Linux"_s};
    const AckPlace there{world.account(), world.bert.id(), {{1}}, 42};
    const QByteArray sealed = sealClaim(claim, there, world.keys().current(), world.entropy);
    QCOMPARE(sure(openClaim(sealed, there, world.keys())), claim);
    AckPlace elsewhere = there;
    elsewhere.serverSeq = 43;
    REFUSED(openClaim(sealed, elsewhere, world.keys()), Tampered);
    elsewhere = there;
    elsewhere.device = world.anna.id();
    REFUSED(openClaim(sealed, elsewhere, world.keys()), Tampered);
    elsewhere = there;
    elsewhere.store.bytes[0] = 2;
    REFUSED(openClaim(sealed, elsewhere, world.keys()), Tampered);
    for (qsizetype at = 0; at < sealed.size(); ++at)
        QVERIFY(!openClaim(flipped(sealed, at), there, world.keys()));
    REFUSED(openClaim(sealed.first(20), there, world.keys()), Truncated);
}

void TestSnapshotChunk::aClaimFitsItsLimitWithAnyName()
{
    AccountWorld world;
    for (const QString &name :
         {QString(), QString(500, u'x'), QString(500, QChar(0x5468)), u"\U0001f600"_s.repeated(100),
          QString(39, u'a') + u"\U0001f600"_s, QString(QChar(0xd800))}) {
        const AckPlace there{world.account(), world.bert.id(), {}, ~quint64{0}};
        const QByteArray sealed =
            sealClaim({{}, name}, there, world.keys().current(), world.entropy);
        QVERIFY(sealed.size() <= protocol::maxClaimBytes);
        const AckClaim opened = sure(openClaim(sealed, there, world.keys()));
        QVERIFY(opened.system.size() <= maxSystemNameLength);
    }
}

void TestSnapshotChunk::locatorsTellSecretsApart()
{
    SeededEntropy entropy(5);
    const RecoveryKey key = RecoveryKey::random(entropy);
    const RecoveryKey other = RecoveryKey::random(entropy);
    QCOMPARE(locatorOf(key), locatorOf(key));
    QVERIFY(locatorOf(key) != locatorOf(other));
    const protocol::ServerId one{{1}};
    const protocol::ServerId two{{2}};
    const Passphrase phrase = sure(Passphrase::read(u"harbour lantern"_s));
    const Passphrase same = sure(Passphrase::read(u" harbour   lantern "_s));
    QCOMPARE(sure(locatorOf(phrase, one)), sure(locatorOf(same, one)));
    QVERIFY(sure(locatorOf(phrase, one)) != sure(locatorOf(phrase, two)));
}

QTEST_GUILESS_MAIN(TestSnapshotChunk)
#include "tst_snapshot_chunk.moc"
