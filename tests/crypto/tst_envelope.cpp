// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_world.h"
#include "forged_envelopes.h"
#include "sync/crypto/envelope_body_p.h"
#include "sync/crypto/padme.h"

#include <QtEndian>

#include <set>

namespace sennight::sync {

using namespace Qt::StringLiterals;

namespace {

using Changes = std::vector<QByteArray>;

QByteArray sealedBy(AccountWorld &world, const DeviceKeys &device, const Changes &changes)
{
    return sure(
        sealEnvelope(changes, world.account(), world.keys().current(), device, world.entropy));
}

CryptoResult<VerifiedEnvelope> verified(QByteArrayView bytes, const Membership &members)
{
    return parseEnvelope(bytes).and_then(
        [&](const EnvelopeView &view) { return verifyEnvelope(view, members); });
}

CryptoResult<Changes> opened(QByteArrayView bytes, AccountWorld &world)
{
    return verified(bytes, world.members).and_then([&](const VerifiedEnvelope &envelope) {
        return openEnvelope(envelope, world.keys());
    });
}

} // namespace

class EnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesChanges_data();
    void carriesChanges();
    void everyFlippedByteIsRefusedWithoutAKey();
    void aMembersForgeryIsRefused();
    void everyTruncationIsRefused();
    void otherFormsAreRefused();
    void belongsToOneAccountAndChain();
    void onlyWhoMayWriteIsHeard();
    void aRevokedDeviceIsHeardUpToItsCut();
    void epochsAreTheLogs();
    void refusesToSeal();
    void refusesARunThatIsNone();
    void tellsLittleOfItsSize();
    void boundsBodies();
    void badPaddingAndFrames();
    void aMembersBodyIsChecked();
    void cutsALongRun();
    void neverRepeatsANonce();
};

void EnvelopeTest::carriesChanges_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qsizetype>("titleSize");
    QTest::addColumn<quint64>("first");
    QTest::newRow("one") << 1 << qsizetype{1} << quint64{1};
    QTest::newRow("a batch") << 40 << qsizetype{100} << quint64{7};
    QTest::newRow("the largest change") << 1 << qsizetype{128 * 1024} << quint64{1};
    QTest::newRow("the last numbers") << 3 << qsizetype{5} << ~quint64{0} - 2;
}

void EnvelopeTest::carriesChanges()
{
    QFETCH(int, count);
    QFETCH(qsizetype, titleSize);
    QFETCH(quint64, first);
    AccountWorld world;
    const Changes changes =
        changesOf(world.chainOf(world.bert), count, first, Space::Shared, titleSize);
    const QByteArray bytes = sealedBy(world, world.bert, changes);
    QVERIFY(bytes.size() <= maxEnvelopeBytes);
    const auto view = parseEnvelope(bytes);
    ACCEPTED(view);
    QCOMPARE(view->header.firstSeq, first);
    QCOMPARE(view->header.lastSeq, first + static_cast<quint64>(count) - 1);
    QCOMPARE(view->lastId.view(), ChangeId::of(changes.back()).view());
    QCOMPARE(encodeHeader(view->header), view->headerBytes);
    const auto back = opened(bytes, world);
    ACCEPTED(back);
    QVERIFY(*back == changes);
    QVERIFY(!bytes.contains("aaaaaaaaaa")); // the title
}

void EnvelopeTest::everyFlippedByteIsRefusedWithoutAKey()
{
    AccountWorld world;
    const QByteArray bytes = sealedBy(world, world.bert, changesOf(world.chainOf(world.bert), 2));
    std::set<QString> names;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const int mask : {0x01, 0x80}) {
            const auto answer = verified(flipped(bytes, at, mask), world.members);
            QVERIFY2(!answer, qPrintable(QString::number(at)));
            names.insert(nameOf(answer.error()));
        }
    }
    for (const char *name : {"Malformed", "UnknownVersion", "WrongAccount", "UnknownDevice",
                             "BadSignature", "Truncated", "TooLarge"})
        QVERIFY2(names.contains(QLatin1StringView(name)), name);
}

// A member has the epoch's key and may sign with its own: what it cannot do is change a word.
void EnvelopeTest::aMembersForgeryIsRefused()
{
    AccountWorld world;
    const QByteArray bytes = sealedBy(world, world.bert, changesOf(world.chainOf(world.bert), 2));
    ACCEPTED(opened(signedAgain(bytes, world.bert), world));
    const qsizetype bodyAt = envelopeHeaderBytes + 32;
    for (qsizetype at = bodyAt; at < bytes.size() - 64; ++at)
        REFUSED(opened(signedAgain(flipped(bytes, at), world.bert), world), Tampered);
    for (qsizetype at = envelopeHeaderBytes; at < bodyAt; ++at)
        REFUSED(opened(signedAgain(flipped(bytes, at), world.bert), world), WrongChain);
    // The header is associated data: its incarnation, its numbers.
    for (const qsizetype at : {44, 52, 60})
        QVERIFY(!opened(signedAgain(flipped(bytes, at, 0x02), world.bert), world));
    REFUSED(opened(signedAgain(flipped(bytes, 44, 0x02), world.bert), world), Tampered);
    REFUSED(opened(signedAgain(flipped(bytes, 60, 0x04), world.bert), world), Tampered);
    // Signed by another member than the chain's.
    REFUSED(opened(signedAgain(bytes, world.anna), world), BadSignature);
}

void EnvelopeTest::everyTruncationIsRefused()
{
    AccountWorld world;
    const QByteArray bytes = sealedBy(world, world.bert, changesOf(world.chainOf(world.bert), 2));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        REFUSED(parseEnvelope(QByteArrayView(bytes).first(size)), Truncated);
    REFUSED(parseEnvelope(bytes + '\0'), Malformed);
    REFUSED(parseEnvelope(bytes + bytes), Malformed);
}

void EnvelopeTest::otherFormsAreRefused()
{
    AccountWorld world;
    const QByteArray bytes = sealedBy(world, world.bert, changesOf(world.chainOf(world.bert), 2));
    for (const int version : {0, 2, 255})
        REFUSED(parseEnvelope(QByteArray(bytes).replace(4, 1, QByteArray(1, char(version)))),
                UnknownVersion);
    REFUSED(parseEnvelope("SnEv\x02"), UnknownVersion);
    REFUSED(parseEnvelope("Snail"), Malformed);
    const auto zeroed = [&](qsizetype at, qsizetype size) {
        return QByteArray(bytes).replace(at, size, QByteArray(size, '\0'));
    };
    REFUSED(parseEnvelope(zeroed(45, 8)), Malformed); // first seq 0
    REFUSED(parseEnvelope(zeroed(53, 8)), Malformed); // last before first
    REFUSED(parseEnvelope(zeroed(61, 4)), Malformed); // epoch 0
    REFUSED(parseEnvelope(zeroed(97, 4)), Malformed); // no room for nonce and tag
    REFUSED(parseEnvelope(QByteArray(bytes).replace(97, 4, QByteArray(4, '\xff'))), TooLarge);
    REFUSED(parseEnvelope(QByteArray(maxEnvelopeBytes + 1, 'S')), TooLarge);
    // More changes than an envelope may hold.
    REFUSED(parseEnvelope(flipped(bytes, 59, 0x10)), Malformed);
}

void EnvelopeTest::belongsToOneAccountAndChain()
{
    AccountWorld world;
    AccountWorld other(2);
    const QByteArray bytes = sealedBy(world, world.bert, changesOf(world.chainOf(world.bert), 2));
    REFUSED(verified(bytes, other.members), WrongAccount);
    // Made over for the other account, and for another device's chain.
    QByteArray moved = QByteArray(bytes).replace(5, 16, other.account().view().toByteArray());
    REFUSED(verified(moved, other.members), UnknownDevice);
    const ChainTag annas = tagOf(world.chainOf(world.anna));
    moved = QByteArray(bytes).replace(21, 24, annas.view().toByteArray());
    REFUSED(verified(moved, world.members), BadSignature);
    REFUSED(opened(signedAgain(moved, world.anna), world), Tampered);
    // A body under another envelope's head.
    const QByteArray second =
        sealedBy(world, world.bert, changesOf(world.chainOf(world.bert, 8), 2));
    QCOMPARE(second.size(), bytes.size());
    moved = second.first(envelopeHeaderBytes + 32) + bytes.sliced(envelopeHeaderBytes + 32);
    REFUSED(verified(moved, world.members), BadSignature);
    REFUSED(opened(signedAgain(moved, world.bert), world), Tampered);
}

void EnvelopeTest::onlyWhoMayWriteIsHeard()
{
    AccountWorld world;
    for (const DeviceKeys *device : {&world.cleo, &world.dora}) {
        const QByteArray bytes = sealedBy(world, *device, changesOf(world.chainOf(*device), 1));
        REFUSED(verified(bytes, world.members), MayNotWrite);
    }
    const DeviceKeys stranger = DeviceKeys::random(world.entropy);
    const QByteArray bytes = sealedBy(world, stranger, changesOf(world.chainOf(stranger), 1));
    REFUSED(verified(bytes, world.members), UnknownDevice);
}

void EnvelopeTest::aRevokedDeviceIsHeardUpToItsCut()
{
    AccountWorld world;
    const ChainId chain = world.chainOf(world.bert);
    const Changes changes = changesOf(chain, 6);
    const auto piece = [&](size_t from, size_t to) {
        return sealedBy(world, world.bert,
                        {changes.begin() + static_cast<qsizetype>(from) - 1,
                         changes.begin() + static_cast<qsizetype>(to)});
    };
    const QByteArray before = piece(1, 2);
    const QByteArray upTo = piece(3, 4);
    const QByteArray across = piece(3, 6);
    const QByteArray beyond = piece(5, 6);
    const QByteArray newChain =
        sealedBy(world, world.bert, changesOf(world.chainOf(world.bert, 8), 1));
    // The device, or who stole its key, writes another fourth change.
    Changes branch = changesOf(chain, 4, 1, Space::Shared, 11);
    const QByteArray otherBranch = sealedBy(world, world.bert, branch);
    const auto id = *Hash256::fromBytes(ChangeId::of(changes[3]).view());
    world.take(world.byAnna().revoke(world.bert.id(), {{tagOf(chain), 4, id}}));
    ACCEPTED(verified(before, world.members));
    ACCEPTED(verified(upTo, world.members));
    const auto partly = verified(across, world.members);
    ACCEPTED(partly);
    QCOMPARE(partly->standing().lastSeq(), quint64{4});
    REFUSED(verified(beyond, world.members), PastTheCut);
    REFUSED(verified(newChain, world.members), PastTheCut);
    REFUSED(verified(otherBranch, world.members), PastTheCut);
    // What was kept stays readable under its old key.
    ACCEPTED(opened(upTo, world));
    QCOMPARE(world.keys().current().number(), 2u);
}

void EnvelopeTest::epochsAreTheLogs()
{
    AccountWorld world;
    const Changes changes = changesOf(world.chainOf(world.anna), 1);
    const EpochKey future(2, world.entropy.secret<32>());
    QByteArray bytes =
        sure(sealEnvelope(changes, world.account(), future, world.anna, world.entropy));
    REFUSED(verified(bytes, world.members), UnknownEpoch);
    const EpochKey other(1, world.entropy.secret<32>());
    bytes = sure(sealEnvelope(changes, world.account(), other, world.anna, world.entropy));
    REFUSED(verified(bytes, world.members), UnknownEpoch);
    // A reader whose keys are older than its log.
    const EpochKeys &old = world.keys();
    world.take(world.byAnna().revoke(world.cleo.id(), {}));
    bytes = sealedBy(world, world.anna, changes);
    REFUSED(verified(bytes, world.members).and_then([&](const VerifiedEnvelope &envelope) {
        return openEnvelope(envelope, old);
    }),
            UnknownEpoch);
    ACCEPTED(opened(bytes, world));
    // And one with keys of another account.
    AccountWorld stranger(2);
    const auto keys = EpochKeys::fromLog(stranger.members, {}, stranger.root.box());
    bytes = sure(
        sealEnvelope(changes, world.account(), *world.keys().find(1), world.anna, world.entropy));
    REFUSED(verified(bytes, world.members).and_then([&](const VerifiedEnvelope &envelope) {
        return openEnvelope(envelope, *keys);
    }),
            WrongKey);
}

void EnvelopeTest::refusesToSeal()
{
    AccountWorld world;
    const auto seal = [&](const Changes &changes, const DeviceKeys &device) {
        return sealEnvelope(changes, world.account(), world.keys().current(), device,
                            world.entropy);
    };
    const ChainId chain = world.chainOf(world.bert);
    REFUSED(seal({}, world.bert), WrongChain);
    REFUSED(seal({"no change"}, world.bert), Malformed);
    REFUSED(seal(changesOf(chain, 2), world.anna), WrongChain);
    // What stays on this device.
    REFUSED(seal(changesOf(chain, 2, 1, Space::Local), world.bert), NotShared);
    Changes mixed = changesOf(chain, 2);
    mixed.push_back(changesOf(chain, 1, 3, Space::Local).front());
    REFUSED(seal(mixed, world.bert), NotShared);
    REFUSED(
        sealEnvelopes(mixed, world.account(), world.keys().current(), world.bert, world.entropy),
        NotShared);
    // Too many, and too much, though it would compress.
    const Changes many = changesOf(chain, static_cast<int>(maxEnvelopeChanges) + 1);
    REFUSED(seal(many, world.bert), TooLarge);
    REFUSED(seal(changesOf(chain, 9, 1, Space::Shared, 128 * 1024), world.bert), TooLarge);
    const auto pieces =
        sealEnvelopes(many, world.account(), world.keys().current(), world.bert, world.entropy);
    ACCEPTED(pieces);
    QCOMPARE(pieces->size(), size_t{2});
    ACCEPTED(opened(pieces->back(), world));
}

void EnvelopeTest::refusesARunThatIsNone()
{
    AccountWorld world;
    const ChainId chain = world.chainOf(world.bert);
    const auto seal = [&](const Changes &changes) {
        return sealEnvelope(changes, world.account(), world.keys().current(), world.bert,
                            world.entropy);
    };
    Changes changes = changesOf(chain, 3);
    REFUSED(seal({changes[0], changes[2]}), WrongChain);
    REFUSED(seal({changes[1], changes[0]}), WrongChain);
    REFUSED(seal({changes[0], changes[0]}), WrongChain);
    REFUSED(seal({changes[0], changesOf(world.chainOf(world.bert, 8), 2)[1]}), WrongChain);
    // The right number on another branch.
    REFUSED(seal({changes[0], changesOf(chain, 2, 1, Space::Shared, 11)[1]}), WrongChain);
}

void EnvelopeTest::tellsLittleOfItsSize()
{
    AccountWorld world;
    std::set<qsizetype> sizes;
    for (qsizetype title = 1; title <= 4000; title += 40) {
        // Random letters, which do not compress to nothing.
        const Changes changes = changesOf(world.chainOf(world.bert), 1, 1, Space::Shared, title);
        const QByteArray bytes = sealedBy(world, world.bert, changes);
        const qsizetype plain = bytes.size() - envelopeFrameBytes;
        QCOMPARE(paddedSize(static_cast<quint64>(plain)), static_cast<quint64>(plain));
        sizes.insert(plain);
    }
    QVERIFY(sizes.size() < 20);
}

void EnvelopeTest::boundsBodies()
{
    // A megabyte of zeros in a kilobyte: as much as may be, and one byte more.
    const auto body = [](qsizetype size) {
        QByteArray content = QByteArray::fromHex("815a");
        const quint32 length = qToBigEndian(static_cast<quint32>(size - 6));
        content.append(reinterpret_cast<const char *>(&length), 4);
        return padded(compressed(content + QByteArray(size - 6, '\0')));
    };
    const auto most = unpackBody(body(maxPlainBytes));
    ACCEPTED(most);
    QCOMPARE(most->size(), size_t{1});
    QVERIFY(body(maxPlainBytes).size() < 1000);
    REFUSED(unpackBody(body(maxPlainBytes + 1)), TooLarge);
    REFUSED(unpackBody(body(64 * 1024 * 1024)), TooLarge);
    // A frame that claims a size beyond all memory, and one that claims less than it holds.
    QByteArray liar = QByteArray::fromHex("28b52ffde0ffffffffffffff0f010000");
    REFUSED(unpackBody(padded(liar)), TooLarge);
    liar = QByteArray::fromHex("28b52ffd2001") + QByteArray::fromHex("190000414141");
    REFUSED(unpackBody(padded(liar)), BadCompression);
    // One that does not say how large it is.
    const QByteArray silent = QByteArray::fromHex("28b52ffd0058090000") + 'A';
    REFUSED(unpackBody(padded(silent)), BadCompression);
    // More items than an envelope has changes.
    const quint16 count = qToBigEndian(static_cast<quint16>(maxEnvelopeChanges + 1));
    const QByteArray head = '\x99' + QByteArray(reinterpret_cast<const char *>(&count), 2);
    REFUSED(unpackBody(padded(compressed(head + QByteArray(maxEnvelopeChanges + 1, '\x40')))),
            TooLarge);
    REFUSED(packBody(Changes(9, QByteArray(128 * 1024, 'x'))), TooLarge);
}

void EnvelopeTest::badPaddingAndFrames()
{
    const QByteArray frame = compressed(QByteArray::fromHex("8143616263"));
    ACCEPTED(unpackBody(padded(frame)));
    REFUSED(unpackBody({}), BadPadding);
    REFUSED(unpackBody("abc"), BadPadding);
    REFUSED(unpackBody(padded(frame) + '\0'), BadPadding);
    const QByteArray larger = padded(
        compressed(QByteArray::fromHex("815864") +
                   QByteArray("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+/"
                              "zyxwvutsrqponmlkjihgfedcba9876543210")));
    QVERIFY(larger.endsWith('\0')); // else there is no padding to spoil
    ACCEPTED(unpackBody(larger));
    REFUSED(unpackBody(flipped(larger, larger.size() - 1)), BadPadding);
    REFUSED(unpackBody(larger.chopped(1)), BadPadding);
    REFUSED(unpackBody(QByteArray(larger).replace(0, 4, QByteArray(4, '\xff'))), BadPadding);
    REFUSED(unpackBody(padded(frame + frame)), BadCompression); // nobody asked for a second one
    REFUSED(unpackBody(padded(QByteArray::fromHex("502a4d1800000000") + frame)), BadCompression);
    // Frames that hold nothing: else one body could be written in many ways.
    REFUSED(unpackBody(padded(frame + QByteArray::fromHex("502a4d1800000000"))), BadCompression);
    REFUSED(unpackBody(padded(frame + compressed({}))), BadCompression);
    REFUSED(unpackBody(padded(frame.chopped(1))), BadCompression);
    REFUSED(unpackBody(padded("no frame")), BadCompression);
    REFUSED(unpackBody(padded({})), BadCompression);
    REFUSED(unpackBody(padded(compressed("no list"))), Malformed);
    REFUSED(unpackBody(padded(compressed(QByteArray::fromHex("814361626300")))), Malformed);
    REFUSED(unpackBody(padded(compressed(QByteArray::fromHex("81436162")))), Malformed);
}

// The device signs and encrypts as it should, and what is inside is not what the head says.
void EnvelopeTest::aMembersBodyIsChecked()
{
    AccountWorld world;
    const ChainId chain = world.chainOf(world.bert);
    const Changes changes = changesOf(chain, 3);
    const auto answer = [&](const Changes &inside) {
        return opened(around(world, sure(packBody(inside))), world);
    };
    ACCEPTED(answer({changes[0], changes[1]}));
    REFUSED(answer({}), WrongChain);
    REFUSED(answer({changes[0]}), WrongChain);
    REFUSED(answer({changes[1]}), WrongChain);
    REFUSED(answer(changes), WrongChain);
    REFUSED(answer({changes[1], changes[2]}), WrongChain);
    REFUSED(answer({changes[1], changes[0]}), WrongChain);
    REFUSED(answer({changes[0], "no change"}), Malformed);
    REFUSED(answer(changesOf(world.chainOf(world.anna), 2)), WrongChain);
    REFUSED(answer(changesOf(chain, 2, 1, Space::Shared, 11)), WrongChain);
    REFUSED(answer(changesOf(chain, 2, 1, Space::Local)), NotShared);
    REFUSED(opened(around(world, "not padded"), world), BadPadding);
    REFUSED(opened(around(world, padded("no frame")), world), BadCompression);
    REFUSED(opened(around(world, {}), world), BadPadding);
}

void EnvelopeTest::cutsALongRun()
{
    AccountWorld world;
    SeededRandom random(4);
    // Titles that hardly compress.
    Changes changes;
    ChangeId prev;
    for (quint64 seq = 1; seq <= 30; ++seq) {
        Change change = *decode(changesOf(world.chainOf(world.bert), 1).front());
        change.seq = seq;
        change.prev = prev;
        QString title(40'000, Qt::Uninitialized);
        std::ranges::generate(
            title, [&] { return QChar(static_cast<char16_t>(u'0' + random.next64() % 64)); });
        change.ops.front().value = title;
        changes.push_back(encode(change));
        prev = ChangeId::of(changes.back());
    }
    const auto envelopes =
        sealEnvelopes(changes, world.account(), world.keys().current(), world.bert, world.entropy);
    ACCEPTED(envelopes);
    QVERIFY(envelopes->size() > 3);
    Changes back;
    for (const QByteArray &bytes : *envelopes) {
        QVERIFY(bytes.size() <= maxEnvelopeBytes);
        const auto piece = opened(bytes, world);
        ACCEPTED(piece);
        back.insert(back.end(), piece->begin(), piece->end());
    }
    QVERIFY(back == changes);
}

void EnvelopeTest::neverRepeatsANonce()
{
    AccountWorld world;
    const Changes changes = changesOf(world.chainOf(world.bert), 1);
    std::set<QByteArray> nonces;
    for (int i = 0; i < 100; ++i)
        nonces.insert(sealedBy(world, world.bert, changes).sliced(envelopeHeaderBytes + 32, 24));
    QCOMPARE(nonces.size(), size_t{100});
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::EnvelopeTest)
#include "tst_envelope.moc"
