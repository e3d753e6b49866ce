// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_world.h"

namespace sennight::sync {

using namespace Qt::StringLiterals;

namespace {

using Kind = RecoveryKeyTypo::Kind;

QString textOf(const RecoveryKey &key)
{
    const SecretBuffer text = key.text();
    return QString::fromLatin1(reinterpret_cast<const char *>(text.bytes().data()),
                               static_cast<qsizetype>(text.size()));
}

RecoveryKey keyOf(quint64 seed)
{
    SeededEntropy entropy(seed);
    return RecoveryKey::random(entropy);
}

} // namespace

class RecoveryKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenInEightGroups();
    void readsWhatItWrote();
    void forgives_data();
    void forgives();
    void namesTheTypo_data();
    void namesTheTypo();
    void findsATypoInAnyPlace();
    void belongsToAnAccount();
};

void RecoveryKeyTest::isWrittenInEightGroups()
{
    for (quint64 seed = 0; seed < 50; ++seed) {
        const QStringList groups = textOf(keyOf(seed)).split(u'-');
        QCOMPARE(groups.size(), 8);
        for (const QString &group : groups) {
            QCOMPARE(group.size(), 4);
            for (const QChar c : group)
                QVERIFY(u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s.contains(c));
        }
    }
}

void RecoveryKeyTest::readsWhatItWrote()
{
    for (quint64 seed = 0; seed < 200; ++seed) {
        const RecoveryKey key = keyOf(seed);
        QVERIFY2(RecoveryKey::read(textOf(key)) == key, qPrintable(QString::number(seed)));
    }
}

void RecoveryKeyTest::forgives_data()
{
    QTest::addColumn<QString>("typed");
    // From the golden vectors: 19 zero bytes would have a 0 and no 1.
    const QString text = textOf(keyOf(3));
    QTest::newRow("as shown") << text;
    QTest::newRow("lower case") << text.toLower();
    QTest::newRow("no hyphens") << QString(text).remove(u'-');
    QTest::newRow("spaces") << QString(text).replace(u'-', u' ');
    QTest::newRow("lines of two groups") << QString(text).replace(9, 1, u"\n"_s);
    QTest::newRow("around it") << u"  \t"_s + text + u"\r\n"_s;
    QTest::newRow("dashes of a word processor") << QString(text).replace(u'-', QChar(0x2013));
    QTest::newRow("minus and no-break space")
        << QString(text).replace(4, 1, QChar(0x2212)).replace(9, 1, QChar(0xa0));
    QTest::newRow("wrongly parted") << QString(text).remove(u'-').insert(3, u' ');
    QTest::newRow("O for 0") << QString(text).replace(u'0', u'O');
    QTest::newRow("o for 0") << QString(text).replace(u'0', u'o');
    QTest::newRow("I for 1") << QString(text).replace(u'1', u'I');
    QTest::newRow("l for 1") << QString(text).replace(u'1', u'l');
    QVERIFY(text.contains(u'0') && text.contains(u'1')); // else the last rows ask nothing
}

void RecoveryKeyTest::forgives()
{
    QFETCH(QString, typed);
    QVERIFY(RecoveryKey::read(typed) == keyOf(3));
}

void RecoveryKeyTest::namesTheTypo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("group");
    const QString text = textOf(keyOf(3));
    const auto row = [](const char *name, const QString &typed, Kind kind, int group) {
        QTest::newRow(name) << typed << static_cast<int>(kind) << group;
    };
    row("nothing", {}, Kind::TooShort, 1);
    row("only hyphens", u"-- -"_s, Kind::TooShort, 1);
    row("seven groups", text.first(34), Kind::TooShort, 8);
    row("half of the last group", text.chopped(2), Kind::TooShort, 8);
    row("three in the fifth group", QString(text).remove(21, 1), Kind::TooShort, 5);
    row("three in the fifth, unparted", QString(text).remove(21, 1).remove(u'-'), Kind::TooShort,
        8);
    row("five in the second group", QString(text).insert(6, u'7'), Kind::TooLong, 2);
    row("nine groups", text + u"-AAAA"_s, Kind::TooLong, 0);
    row("U in the third group", QString(text).replace(10, 1, u'U'), Kind::NotACharacter, 3);
    row("U, unparted", QString(text).replace(10, 1, u'U').remove(u'-'), Kind::NotACharacter, 3);
    row("a star in the first", QString(text).replace(0, 1, u'*'), Kind::NotACharacter, 1);
    row("an umlaut in the last", QString(text).replace(38, 1, u"ä"_s), Kind::NotACharacter, 8);
    row("a smiley", QString(text).replace(38, 1, u"\U0001f600"_s), Kind::NotACharacter, 8);
    row("two groups exchanged", text.sliced(5, 5) + text.first(5) + text.sliced(10), Kind::Mistyped,
        0);
}

void RecoveryKeyTest::namesTheTypo()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    QFETCH(int, group);
    const auto key = RecoveryKey::read(typed);
    QVERIFY(!key);
    QCOMPARE(static_cast<int>(key.error().kind), kind);
    QCOMPARE(key.error().group, group);
}

// A byte of check leaves one in 256: every character replaced by every other one.
void RecoveryKeyTest::findsATypoInAnyPlace()
{
    const RecoveryKey key = keyOf(3);
    const QString text = textOf(key).remove(u'-');
    int typos = 0;
    int missed = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const QChar other : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
            if (other == text[at])
                continue;
            const auto read = RecoveryKey::read(QString(text).replace(at, 1, other));
            ++typos;
            missed += read ? 1 : 0;
            QVERIFY(read != key);
            QVERIFY(read || read.error() == (RecoveryKeyTypo{Kind::Mistyped, 0}));
        }
    }
    QCOMPARE(typos, 32 * 31);
    QVERIFY2(missed < 16, qPrintable(QString::number(missed)));
}

void RecoveryKeyTest::belongsToAnAccount()
{
    const RecoveryKey key = keyOf(3);
    AccountTag other;
    other.bytes[0] = 1;
    QVERIFY(key.boxSecret({}).publicKey() != key.boxSecret(other).publicKey());
    QVERIFY(key.boxSecret({}).publicKey() != keyOf(4).boxSecret({}).publicKey());
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::RecoveryKeyTest)
#include "tst_recovery_key.moc"
