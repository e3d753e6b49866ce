// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_world.h"

namespace sennight::sync {

using namespace Qt::StringLiterals;

namespace {

QString formOf(const QString &typed)
{
    const auto passphrase = Passphrase::read(typed);
    if (!passphrase)
        return nameOf(passphrase.error());
    const auto bytes = passphrase->utf8().bytes();
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()));
}

} // namespace

class PassphraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneForm_data();
    void hasOneForm();
    void refusesCosts_data();
    void refusesCosts();
    void takesNoMemoryForWhatItRefuses();
    void dependsOnAllOfIt();
    void estimates_data();
    void estimates();
    void growsWithEveryWord();
    void wantsStrengthOnlyOfNewOnes();
};

void PassphraseTest::hasOneForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("form");
    QTest::newRow("as it is") << u"four calm words Here"_s << u"four calm words Here"_s;
    QTest::newRow("spaces") << u"  four\t\tcalm \u3000 words\n"_s << u"four calm words"_s;
    QTest::newRow("decomposed") << u"u\u0308ber"_s << u"über"_s;
    QTest::newRow("full width, ligature") << u"Ａｂ ﬁn"_s << u"Ab fin"_s;
    QTest::newRow("no-break space") << u"a\u00a0b"_s << u"a b"_s;
    QTest::newRow("Hangul") << u"\u1112\u1161\u11ab"_s << u"한"_s;
    QTest::newRow("a smiley") << u"\U0001f600 x"_s << u"\U0001f600 x"_s;
    const QString no = u"UnreadablePassphrase"_s;
    QTest::newRow("nothing") << QString() << no;
    QTest::newRow("only spaces") << u" \t \u3000"_s << no;
    QTest::newRow("NUL") << u"four calm words"_s + QChar(0) << no;
    QTest::newRow("bell") << u"four calm words\a"_s << no;
    QTest::newRow("half a pair") << QString(u"words ") + QChar(0xd83d) << no;
    QTest::newRow("private use") << u"words \ue000"_s << no;
    QTest::newRow("not in Unicode yet") << u"words \U000E0FFF"_s << no;
    QTest::newRow("512") << QString(512, u'x') << QString(512, u'x');
    QTest::newRow("513") << QString(513, u'x') << no;
}

void PassphraseTest::hasOneForm()
{
    QFETCH(QString, typed);
    QFETCH(QString, form);
    QCOMPARE(formOf(typed), form);
}

void PassphraseTest::refusesCosts_data()
{
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<quint32>("memoryKib");
    QTest::addColumn<QString>("answer");
    const quint32 most = 0xffffffff;
    QTest::newRow("floor") << 3u << 262144u << u"accepted"_s;
    QTest::newRow("SENSITIVE") << 4u << 1048576u << u"accepted"_s;
    QTest::newRow("ceiling") << 16u << 1048576u << u"accepted"_s;
    QTest::newRow("one pass") << 1u << 262144u << u"KdfTooWeak"_s;
    QTest::newRow("no pass") << 0u << 262144u << u"KdfTooWeak"_s;
    QTest::newRow("a KiB less") << 3u << 262143u << u"KdfTooWeak"_s;
    QTest::newRow("no memory") << 3u << 0u << u"KdfTooWeak"_s;
    QTest::newRow("17 passes") << 17u << 262144u << u"KdfTooCostly"_s;
    QTest::newRow("a KiB more") << 3u << 1048577u << u"KdfTooCostly"_s;
    QTest::newRow("4 TiB") << 3u << most << u"KdfTooCostly"_s;
    QTest::newRow("years") << most << 262144u << u"KdfTooCostly"_s;
    QTest::newRow("both ways") << 0u << most << u"KdfTooCostly"_s;
}

void PassphraseTest::refusesCosts()
{
    QFETCH(quint32, passes);
    QFETCH(quint32, memoryKib);
    QFETCH(QString, answer);
    QCOMPARE(errorOf(checkCost({{}, passes, memoryKib})), answer);
}

void PassphraseTest::takesNoMemoryForWhatItRefuses()
{
    const Passphrase passphrase = sure(Passphrase::read(u"four calm words here"_s));
    // Would end the test for want of memory, or of time.
    REFUSED(passphrase.boxSecret({{}, 3, 0xffffffff}), KdfTooCostly);
    REFUSED(passphrase.boxSecret({{}, 0xffffffff, 262144}), KdfTooCostly);
    REFUSED(passphrase.boxSecret({{}, 1, 8}), KdfTooWeak);
}

void PassphraseTest::dependsOnAllOfIt()
{
    SeededEntropy entropy(5);
    const KdfParameters kdf = freshKdf(entropy);
    QCOMPARE(kdf.passes, kdfFloor.passes);
    QCOMPARE(kdf.memoryKib, kdfFloor.memoryKib);
    const auto keyOf = [](const QString &typed, const KdfParameters &parameters) {
        return sure(sure(Passphrase::read(typed)).boxSecret(parameters)).publicKey();
    };
    const BoxKey key = keyOf(u"four calm words here"_s, kdf);
    QVERIFY(keyOf(u" four  calm words here"_s, kdf) == key);
    QVERIFY(keyOf(u"four calm words Here"_s, kdf) != key);
    QVERIFY(keyOf(u"four calm words here"_s, freshKdf(entropy)) != key);
    KdfParameters dearer = kdf;
    dearer.passes = 4;
    QVERIFY(keyOf(u"four calm words here"_s, dearer) != key);
}

void PassphraseTest::estimates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("strength");
    const auto row = [](const QString &typed, Strength strength) {
        QTest::newRow(qPrintable(typed)) << typed << static_cast<int>(strength);
    };
    for (const auto &weak :
         {u"a"_s, u"password"_s, u"P4ssw0rd!"_s, u"Passwort1984!!"_s, u"12345678901234567890"_s,
          u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s, u"qwertzuiop asdfghjkl yxcvbnm"_s,
          u"Donaudampfschifffahrt"_s, u"hello hello hello hello hello hello"_s, u"summer2024!"_s,
          u"Summer Winter 2024"_s, u"!!!!!!!!!!!!!!!!!!!!"_s, u"three calm words"_s,
          u"letmein letmein123 LETMEIN"_s, u"我爱你"_s, u"15 03 1984"_s, u""_s,
          u"\U0001f600\U0001f600\U0001f600"_s})
        row(weak, Strength::TooWeak);
    for (const auto &fair :
         {u"orbit lantern quilt marble"_s, u"Regal Lampe Wolke Kiesel"_s, u"x7Gk2p9QzLw4Tb8V"_s,
          u"кошка лампа облако камень"_s, u"雲海石灯窓辺朝露花束"_s})
        row(fair, Strength::Fair);
    for (const auto &strong :
         {u"orbit lantern quilt marble saddle crisp"_s, u"x7Gk2p9QzLw4Tb8Vn3Rj6Hc5Md"_s,
          u"Regal Lampe Wolke Kiesel Distel Honig"_s})
        row(strong, Strength::Strong);
}

void PassphraseTest::estimates()
{
    QFETCH(QString, typed);
    QFETCH(int, strength);
    const QByteArray bits = QByteArray::number(guessBits(typed));
    QVERIFY2(static_cast<int>(strengthOfTyped(typed)) == strength, bits.constData());
}

void PassphraseTest::growsWithEveryWord()
{
    QString phrase;
    int last = 0;
    for (const auto &word : {u"orbit"_s, u"lantern"_s, u"quilt"_s, u"marble"_s, u"saddle"_s}) {
        phrase += word + u' ';
        QVERIFY(guessBits(phrase) > last);
        last = guessBits(phrase);
    }
    QVERIFY(guessBits(phrase + u"orbit"_s) - last <= 1);
    // Long input is no burden.
    QVERIFY(guessBits(QString(512, u'x')) < 10);
}

void PassphraseTest::wantsStrengthOnlyOfNewOnes()
{
    ACCEPTED(Passphrase::read(u"password"_s));
    REFUSED(Passphrase::readNew(u"password"_s), WeakPassphrase);
    REFUSED(Passphrase::readNew({}), UnreadablePassphrase);
    ACCEPTED(Passphrase::readNew(u"orbit lantern quilt marble"_s));
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::PassphraseTest)
#include "tst_passphrase.moc"
