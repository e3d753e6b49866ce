// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order_key.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// Inserts `count` keys into one gap; `side` says whether the next goes before or after the newest.
qsizetype longestAfter(int count, const std::function<bool(int)> &goesAfter, quint64 seed)
{
    SeededRandom random(seed);
    QString before = orderKeyBetween({}, {}, random);
    QString after = orderKeyBetween(before, {}, random);
    qsizetype longest = 0;
    for (int i = 0; i < count; ++i) {
        const QString key = orderKeyBetween(before, after, random);
        if (!isOrderKey(key) || key <= before || key >= after)
            return -1;
        longest = qMax(longest, key.size());
        (goesAfter(i) ? before : after) = key;
    }
    return longest;
}

} // namespace

class TestOrderKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyPlace_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    /// A list with insertions anywhere stays sorted, without doubles.
    void anyPlace()
    {
        QFETCH(quint64, seed);
        SeededRandom random(seed);
        std::vector<QString> keys;
        for (int i = 0; i < 1'000; ++i) {
            const size_t place = random.next64() % (keys.size() + 1);
            const QString before = place == 0 ? QString() : keys[place - 1];
            const QString after = place == keys.size() ? QString() : keys[place];
            const QString key = orderKeyBetween(before, after, random);
            QVERIFY2(isOrderKey(key), qPrintable(key));
            QVERIFY2(key > before && (after.isEmpty() || key < after), qPrintable(key));
            keys.insert(keys.begin() + static_cast<qptrdiff>(place), key);
        }
        QVERIFY(std::ranges::is_sorted(keys));
        QVERIFY(std::ranges::all_of(keys, [](const QString &key) { return key.size() <= 20; }));
    }

    void onePlace()
    {
        const auto alwaysAfter = [](int) { return true; };
        const auto alwaysBefore = [](int) { return false; };
        const auto zigzag = [](int i) { return i % 2 == 0; };
        for (quint64 seed = 1; seed <= 5; ++seed) {
            for (const qsizetype length :
                 {longestAfter(1'000, alwaysAfter, seed), longestAfter(1'000, alwaysBefore, seed)})
                QVERIFY2(length > 0 && length <= 40, qPrintable(QString::number(length)));
            const qsizetype length = longestAfter(1'000, zigzag, seed);
            QVERIFY2(length > 0 && length <= 850, qPrintable(QString::number(length)));
        }
    }

    void ends()
    {
        SeededRandom random(3);
        QString last = orderKeyBetween({}, {}, random);
        QString first = last;
        for (int i = 0; i < 20'000; ++i) {
            const QString appended = orderKeyBetween(last, {}, random);
            const QString prepended = orderKeyBetween({}, first, random);
            QVERIFY(appended > last && prepended < first);
            QVERIFY(isOrderKey(appended) && isOrderKey(prepended));
            last = appended;
            first = prepended;
        }
        QVERIFY2(last.size() <= 8 && first.size() <= 8, qPrintable(last + u' ' + first));
    }

    /// Two devices that insert at one place rarely choose one key.
    void jitter()
    {
        SeededRandom random(5);
        const QString before = orderKeyBetween({}, {}, random);
        const QString after = orderKeyBetween(before, {}, random);
        QSet<QString> between;
        QSet<QString> appended;
        for (int i = 0; i < 200; ++i) {
            between.insert(orderKeyBetween(before, after, random));
            appended.insert(orderKeyBetween(after, {}, random));
        }
        QVERIFY2(between.size() >= 195, qPrintable(QString::number(between.size())));
        QVERIFY2(appended.size() >= 195, qPrintable(QString::number(appended.size())));
    }

    void many_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("open") << "" << "";
        QTest::newRow("from a key") << "i" << "";
        QTest::newRow("to a key") << "" << "0001";
        QTest::newRow("between") << "i" << "j";
        QTest::newRow("narrow") << "i" << "i0000001";
        QTest::newRow("nearly one") << "zzzzzzzzzz" << "";
        QTest::newRow("the same key twice") << "ia" << "ia";
    }
    void many()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        SeededRandom random(11);
        for (const int count : {0, 1, 2, 35, 1'000, 100'000}) {
            const auto keys = orderKeysBetween(before, after, count, random);
            QCOMPARE(keys.size(), static_cast<size_t>(count));
            QVERIFY(std::ranges::all_of(keys, isOrderKey));
            QVERIFY(std::ranges::adjacent_find(keys, std::ranges::greater_equal()) == keys.end());
            if (count == 0)
                continue;
            QVERIFY(keys.front() > before);
            QVERIFY(after.isEmpty() || before == after || keys.back() < after);
            QVERIFY(keys.back().size() <= 20);
        }
    }

    /// Concurrent insertions leave equal neighbours, and a list from elsewhere may be out of order.
    void equalNeighbours()
    {
        SeededRandom random(13);
        for (const auto &[before, after] : {std::pair{u"ia"_s, u"ia"_s}, {u"ib"_s, u"ia"_s}}) {
            const QString key = orderKeyBetween(before, after, random);
            QVERIFY(isOrderKey(key));
            QVERIFY(key > before && key < before + u"zzzzz"_s);
        }
    }

    void whatIsNoKey()
    {
        for (const QString &text : {u""_s, u"a0"_s, u"A"_s, u"a b"_s, u"ä"_s, u"0"_s, u"-"_s})
            QVERIFY2(!isOrderKey(text), qPrintable(text));
        QVERIFY(isOrderKey(u"0a"));
        SeededRandom random(17);
        QVERIFY(isOrderKey(orderKeyBetween(u"a0", u"Ä", random)));
    }
};

QTEST_GUILESS_MAIN(TestOrderKey)
#include "tst_order_key.moc"
