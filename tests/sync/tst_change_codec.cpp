// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_changes.h"

#include <QTest>

namespace sennight::sync {

namespace {

QByteArray hex(QByteArray spaced)
{
    return QByteArray::fromHex(spaced.replace(' ', ""));
}

// Written by hand from RFC 8949; no encoder made these.
const QByteArray smallest = hex("a8"       // a map of 8
                                "00 01"    // space: shared
                                "01 58 18" // chain: 24 bytes
                                "   000102030405060708090a0b0c0d0e0f"
                                "   1011121314151617"
                                "02 01"                  // seq 1
                                "06 1b 0193000000000007" // hlc
                                "07 01  08 01"           // schema, min_reader
                                "09 50 202122232425262728292a2b2c2d2e2f"
                                "0a 81" // one group
                                "   83 05 50 303132333435363738393a3b3c3d3e3f"
                                "   81 82 03 65 68656c6c6f"); // title: "hello"

Change smallestChange()
{
    Change change;
    change.space = Space::Shared;
    change.chain = {idOf(0), 0x1011121314151617};
    change.seq = 1;
    change.hlc = Hlc{0x0193000000000007};
    change.action = idOf(0x20);
    Op op;
    op.entity = 5;
    op.field = 3;
    op.record = idOf(0x30);
    op.value = QStringLiteral("hello");
    change.ops.push_back(op);
    return change;
}

const QByteArray everything =
    hex("ac"
        "00 00" // space: local
        "01 58 18 000102030405060708090a0b0c0d0e0f 1011121314151617"
        "02 19 012c" // seq 300
        "03 58 20 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "04 82" // two other chains
        "   58 18 000102030405060708090a0b0c0d0e0f 0000000000000009"
        "   58 18 404142434445464748494a4b4c4d4e4f 0000000000000001"
        "05 86" // deps: the second chain's 24, and another branch of the own chain
        "   00 19 012c 58 20 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "   02 18 18   58 20 cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"
        "06 1b ffffffffffffffff"
        "07 02  08 18 ff"
        "09 50 202122232425262728292a2b2c2d2e2f"
        "0a 82" // two groups
        "   83 05 50 303132333435363738393a3b3c3d3e3f 84"
        "      82 01 f5"                                                        // deleted: true
        "      82 07 50 505152535455565758595a5b5c5d5e5f"                       // an id
        "      83 0a 20 a2 01 17  02 86 01 05 01  02 18 18 1b 8000000000000000" // -1 over two
        "      83 16 f4 a5 00 64 f09f9880  01 00  03 83 00 01 00  04 41 80  18 63 80"
        "   83 18 c8 50 303132333435363738393a3b3c3d3e3f 83" // entity 200, which nobody knows
        "      82 00 f6"                                     // nothing
        "      82 18 ff 3b 7fffffffffffffff"                 // the smallest integer
        "      83 18 ff fa 47c35000 a1 00 61 78"             // 100000.0, unread
        "0b a1 61 61 f6");                                   // a newer key

Change everythingChange()
{
    const ChainId own{idOf(0), 0x1011121314151617};
    const ChainId older{idOf(0), 9};
    const ChainId other{idOf(0x40), 1};
    Change change;
    change.chain = own;
    change.seq = 300;
    change.prev = changeIdOf(0xaa);
    change.deps = {{own, 300, changeIdOf(0xbb)}, {other, 24, changeIdOf(0xcc)}};
    change.hlc = Hlc{~quint64{0}};
    change.schema = 2;
    change.minReader = 255;
    change.action = idOf(0x20);
    const RecordId record = idOf(0x30);
    change.ops = {
        {5, 1, record, {}, true, {}, {}, {}, {}, {}},
        {5, 7, record, {}, idOf(0x50), {}, {}, {}, {}, {}},
        {5,
         10,
         record,
         {},
         qint64{-1},
         Hlc{23},
         {{older, 5, 1}, {other, 24, quint64{1} << 63}},
         {},
         {},
         {}},
        {5,
         22,
         record,
         QStringLiteral("\U0001f600"),
         false,
         Hlc{0},
         {},
         {{own, 1, 0}},
         hex("80"),
         hex("186380")},
        {200, 0, record, {}, {}, {}, {}, {}, {}, {}},
        {200, 255, record, {}, std::numeric_limits<qint64>::min(), {}, {}, {}, {}, {}},
        {200, 255, record, QStringLiteral("x"), OpaqueValue{hex("fa47c35000")}, {}, {}, {}, {}, {}},
    };
    change.unknown = hex("0ba16161f6");
    return change;
}

QByteArray withValue(const QByteArray &item)
{
    QByteArray bytes = smallest;
    bytes.chop(6);
    return bytes + hex(item);
}

QByteArray replaced(const char *from, const char *to)
{
    QByteArray bytes = everything;
    Q_ASSERT(bytes.count(hex(from)) == 1);
    return bytes.replace(hex(from), hex(to));
}

QByteArray mutated(QByteArray bytes, Dice &dice)
{
    for (int i = 1 + dice.below(3); i > 0 && !bytes.isEmpty(); --i) {
        const int at = dice.below(static_cast<int>(bytes.size()));
        switch (dice.below(5)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.insert(at, static_cast<char>(dice.below(256)));
            break;
        case 2:
            bytes.remove(at, 1 + dice.below(4));
            break;
        case 3:
            bytes[at] = static_cast<char>(bytes[at] + (dice.oneIn(2) ? 1 : -1));
            break;
        default:
            bytes[at] = static_cast<char>(dice.below(256));
        }
    }
    return bytes;
}

} // namespace

class ChangeCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesTheGoldens();
    void decodesTheGoldens();
    void keepsEveryChange();
    void refuses_data();
    void refuses();
    void keepsValues_data();
    void keepsValues();
    void refusesEveryTruncation();
    void acceptsOnlyWhatItWouldWrite();
    void refusesDepthAndSize();
    void staysSmall();
    void boundsAnOpsSize();
    void namesAChangeByItsBytes();
    void readsTheClock();
};

void ChangeCodecTest::encodesTheGoldens()
{
    QCOMPARE(encode(smallestChange()).toHex(), smallest.toHex());
    QCOMPARE(encode(everythingChange()).toHex(), everything.toHex());
}

void ChangeCodecTest::decodesTheGoldens()
{
    const auto small = decode(smallest);
    QVERIFY(small);
    QVERIFY(*small == smallestChange());
    const auto all = decode(everything);
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    QVERIFY(*all == everythingChange());
}

void ChangeCodecTest::keepsEveryChange()
{
    for (quint64 seed = 0; seed < seedCount(500); ++seed) {
        Dice dice(seed);
        const Change change = sampleChange(dice);
        const QByteArray bytes = encode(change);
        const auto back = decode(bytes);
        QVERIFY2(back, qPrintable(QStringLiteral("seed %1: %2")
                                      .arg(seed)
                                      .arg(back ? QString() : back.error().detail)));
        QVERIFY2(*back == change, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY2(encode(*back) == bytes, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void ChangeCodecTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("trailing byte") << smallest + '\0';
    QTest::newRow("not a map") << hex("80");
    QTest::newRow("empty map") << hex("a0");
    QTest::newRow("indefinite map") << hex("bf 00 01 ff");
    QTest::newRow("map of 2^63 pairs") << hex("bb 8000000000000000 00 01");
    QTest::newRow("array of 2^32 ops") << replaced("0a 82 83", "0a 9a ffffffff 83");
    QTest::newRow("space 2") << replaced("ac 00 00", "ac 00 02");
    QTest::newRow("seq 0") << QByteArray(smallest).replace(hex("1617 02 01"), hex("1617 02 00"));
    QTest::newRow("seq 1 with prev") << replaced("02 19 012c 03", "02 01 03");
    QTest::newRow("no prev") << QByteArray(smallest).replace(hex("1617 02 01"), hex("1617 02 02"));
    QTest::newRow("long form of 1") << QByteArray(smallest).replace(hex("07 01"), hex("07 18 01"));
    QTest::newRow("long form of 255") << replaced("08 18 ff", "08 19 00ff");
    QTest::newRow("key twice") << replaced("07 02 08 18 ff", "07 02 07 02");
    QTest::newRow("keys unsorted") << replaced("07 02 08 18 ff", "08 18 ff 07 02");
    QTest::newRow("schema beyond 16 bits") << replaced("07 02", "07 1a 00010000");
    QTest::newRow("chains unsorted")
        << replaced("04 82 58 18 000102030405060708090a0b0c0d0e0f 0000000000000009",
                    "04 82 58 18 500102030405060708090a0b0c0d0e0f 0000000000000009");
    QTest::newRow("own chain in the table") << replaced("0000000000000009", "1011121314151617");
    QTest::newRow("chain never named") << replaced("a2 01 17 02 86 01 05", "a2 01 17 02 86 00 05");
    QTest::newRow("chain index beyond the table") << replaced("02 86 01 05", "02 86 03 05");
    QTest::newRow("dots unsorted") << replaced("01 05 01 02 18 18", "02 05 01 01 18 18");
    QTest::newRow("dots not in threes") << replaced("03 83 00 01 00", "03 82 00 01");
    QTest::newRow("no dots") << replaced("03 83 00 01 00", "03 80");
    QTest::newRow("dot with seq 0") << replaced("03 83 00 01 00", "03 83 00 00 00");
    QTest::newRow("deps unsorted") << replaced("00 19 012c 58 20 bb", "02 19 012c 58 20 bb");
    QTest::newRow("dep id of 31 bytes") << replaced("012c 58 20 bb", "012c 58 1f");
    QTest::newRow("empty element") << replaced("00 64 f09f9880", "00 60");
    QTest::newRow("empty patch") << replaced("04 41 80", "04 40");
    QTest::newRow("empty extras") << withValue("f6 a0").replace(hex("81 82 03"), hex("81 83 03"));
    QTest::newRow("op of four")
        << withValue("f6 a1 01 00 00").replace(hex("81 82 03"), hex("81 84 03"));
    QTest::newRow("op of one") << withValue("").replace(hex("81 82 03"), hex("81 81 03"));
    QTest::newRow("empty group") << replaced("3f 83 82 00", "3f 80 82 00");
    QTest::newRow("ops unsorted") << replaced("82 01 f5 82 07", "82 08 f5 82 07");
    QTest::newRow("op twice") << replaced("82 01 f5 82 07", "82 07 f5 82 07");
    QTest::newRow("group twice") << replaced("83 18 c8 50", "83 05 50");
    QTest::newRow("entity 256") << replaced("18 c8", "19 0100");
    QTest::newRow("field 256") << replaced("82 18 ff 3b", "82 19 0100 3b");
    QTest::newRow("text beyond the end") << withValue("78 ff 61");
    QTest::newRow("text of 2^63") << withValue("7b 7fffffffffffffff 61");
    QTest::newRow("overlong UTF-8") << withValue("62 c080");
    QTest::newRow("UTF-8 surrogate") << withValue("63 eda080");
    QTest::newRow("UTF-8 beyond Unicode") << withValue("64 f4908080");
    QTest::newRow("cut UTF-8") << withValue("62 e282");
    QTest::newRow("indefinite text") << withValue("7f 61 61 ff");
    QTest::newRow("reserved length") << withValue("1c");
    QTest::newRow("break") << withValue("ff");
    QTest::newRow("simple 24 in two bytes") << withValue("f8 18");
    QTest::newRow("float64 that fits float32") << withValue("fb 40f86a0000000000");
    QTest::newRow("float32 that fits float16") << withValue("fa 3f800000");
    QTest::newRow("NaN with a payload") << withValue("f9 7e01");
    QTest::newRow("float32 NaN") << withValue("fa 7fc00000");
    QTest::newRow("unread map unsorted") << withValue("a2 02 01 01 01");
    QTest::newRow("unread map key twice") << withValue("a2 01 01 01 01");
    QTest::newRow("newer key cut") << replaced("0b a1 61 61 f6", "0b a1 61 61");
    QTest::newRow("newer keys unsorted")
        << replaced("18 63 80", "62 6161 80").replace(hex("ac00"), hex("ad00")) + hex("0a f6");
}

void ChangeCodecTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto change = decode(bytes);
    QVERIFY(!change);
    QCOMPARE(change.error().code, ErrorCode::InvalidValue);
    QVERIFY(change.error().detail.startsWith(QStringLiteral("offset ")));
}

void ChangeCodecTest::keepsValues_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("type"); // index in Value
    QTest::newRow("null") << withValue("f6") << 0;
    QTest::newRow("largest integer") << withValue("1b 7fffffffffffffff") << 2;
    QTest::newRow("beyond 63 bits") << withValue("1b 8000000000000000") << 5;
    QTest::newRow("below -2^63") << withValue("3b 8000000000000000") << 5;
    QTest::newRow("NUL") << withValue("61 00") << 3;
    QTest::newRow("byte order mark") << withValue("66 efbbbf efbbbf") << 3;
    QTest::newRow("noncharacter") << withValue("63 efbfbf") << 3;
    QTest::newRow("15 bytes") << withValue("4f 000102030405060708090a0b0c0d0e") << 5;
    QTest::newRow("no bytes") << withValue("40") << 5;
    QTest::newRow("undefined") << withValue("f7") << 5;
    QTest::newRow("simple 32") << withValue("f8 20") << 5;
    QTest::newRow("float16") << withValue("f9 3c00") << 5;
    QTest::newRow("NaN") << withValue("f9 7e00") << 5;
    QTest::newRow("float64") << withValue("fb 3ff199999999999a") << 5;
    QTest::newRow("tag") << withValue("d8 25 50 000102030405060708090a0b0c0d0e0f") << 5;
    QTest::newRow("map") << withValue("a2 01 80 20 a0") << 5;
}

void ChangeCodecTest::keepsValues()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, type);
    const auto change = decode(bytes);
    QVERIFY2(change, change ? "" : qPrintable(change.error().detail));
    QCOMPARE(static_cast<int>(change->ops.front().value.index()), type);
    QCOMPARE(encode(*change).toHex(), bytes.toHex());
}

void ChangeCodecTest::refusesEveryTruncation()
{
    for (qsizetype size = 0; size < everything.size(); ++size)
        QVERIFY2(!decode(QByteArrayView(everything).first(size)),
                 qPrintable(QString::number(size)));
}

void ChangeCodecTest::acceptsOnlyWhatItWouldWrite()
{
    qsizetype accepted = 0;
    for (quint64 seed = 0; seed < seedCount(20'000); ++seed) {
        Dice dice(seed);
        QByteArray bytes = seed % 4 == 0 ? everything : encode(sampleChange(dice));
        bytes = mutated(bytes, dice);
        const auto change = decode(bytes);
        if (!change)
            continue;
        ++accepted;
        QVERIFY2(encode(*change) == bytes, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
    // Else this test looks at nothing.
    QVERIFY(accepted > 0);
}

void ChangeCodecTest::refusesDepthAndSize()
{
    QVERIFY(decode(withValue(QByteArray("81").repeated(15) + "80")));
    QVERIFY(!decode(withValue(QByteArray("81").repeated(16) + "80")));
    QVERIFY(!decode(withValue(QByteArray("81").repeated(100'000) + "80")));
    QVERIFY(!decode(withValue(QByteArray("c1").repeated(100'000) + "80")));

    Change change = smallestChange();
    change.ops.front().value = QString(maxValueBytes, u'x');
    QVERIFY(decode(encode(change)));
    change.ops.front().value = QString(maxValueBytes + 1, u'x');
    QVERIFY(!decode(encode(change)));
    change.ops.front().value =
        OpaqueValue{QByteArray(1, '\x5a') + hex("00030000") + QByteArray(0x30000, 'x')};
    QCOMPARE(decode(encode(change)).error().code, ErrorCode::TooLarge);
}

void ChangeCodecTest::staysSmall()
{
    Change edit = smallestChange();
    edit.seq = 1000;
    edit.prev = changeIdOf(1);
    edit.ops.front().over = {{edit.chain, 998, ~quint64{0}}};
    edit.ops.front().value = QStringLiteral("2026-11-11");
    QCOMPARE_LE(encode(edit).size(), 155);

    Change todo = smallestChange();
    todo.seq = 1000;
    todo.prev = changeIdOf(1);
    const std::vector<Value> values{qint64{1'794'000'000'000},
                                    QString(),
                                    idOf(0x60),
                                    idOf(0x70),
                                    qint64{90},
                                    QString(),
                                    QStringLiteral("a"),
                                    QStringLiteral("high")};
    for (const Value &value : values) {
        Op op = todo.ops.front();
        op.field = static_cast<quint8>(4 + todo.ops.size());
        op.value = value;
        todo.ops.push_back(op);
    }
    QCOMPARE_LE(encode(todo).size(), 250);
}

void ChangeCodecTest::boundsAnOpsSize()
{
    for (quint64 seed = 0; seed < seedCount(300); ++seed) {
        Dice dice(seed);
        Change change = sampleChange(dice);
        // The change's own keys.
        qsizetype bound = 160;
        for (const Op &op : change.ops)
            bound += encodedSizeBound(op);
        const auto dep = static_cast<qsizetype>(change.deps.size());
        bound += dep * (5 + 9 + 34 + 26) + change.unknown.size();
        QVERIFY2(encode(change).size() <= bound, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void ChangeCodecTest::namesAChangeByItsBytes()
{
    // BLAKE2b-256 of nothing, from RFC 7693's reference implementation.
    const ChangeId empty = ChangeId::of({});
    QCOMPARE(empty.view().toByteArray().toHex(),
             QByteArray("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
    QCOMPARE(empty.prefix(), quint64{0x0e5751c026e543b2});
    QVERIFY(!ChangeId::fromBytes(QByteArray(31, 'x')));
    QCOMPARE(*ChangeId::fromBytes(empty.view()), empty);
}

void ChangeCodecTest::readsTheClock()
{
    const qint64 now = 1'794'000'000'000;
    const Hlc first = Hlc::fromMs(now);
    QCOMPARE(first.ms(), now);
    QCOMPARE(Hlc::next({}, now), first);
    QCOMPARE(Hlc::next(first, now), Hlc::fromMs(now, 1));
    QCOMPARE(Hlc::next(first, now - 1000), Hlc::fromMs(now, 1));
    QCOMPARE(Hlc::next(Hlc::fromMs(now, 0xffff), now), Hlc::fromMs(now + 1));
    QCOMPARE(Hlc::next({}, -5).value, quint64{1});
    // A clock that runs ten years ahead pulls ours five minutes ahead and no further.
    QCOMPARE(Hlc::seen(first, Hlc::fromMs(now + 1000), now), Hlc::fromMs(now + 1000));
    QCOMPARE(Hlc::seen(first, Hlc{~quint64{0}}, now), Hlc::fromMs(now + 300'000));
    QCOMPARE(Hlc::seen(first, Hlc::fromMs(5), now), first);
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::ChangeCodecTest)
#include "tst_change_codec.moc"
