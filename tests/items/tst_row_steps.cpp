// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/row_steps.h"

#include <QTest>

#include <random>

using namespace sennight;

namespace {

using Keys = std::vector<qint64>;

/// Does what a view does with the steps.
Keys applied(Keys shown, const Keys &wanted, const std::vector<RowStep> &steps)
{
    for (const RowStep &step : steps) {
        const auto at = shown.begin() + step.at;
        if (step.kind == RowStep::Kind::Remove) {
            shown.erase(at, at + step.count);
        } else if (step.kind == RowStep::Kind::Insert) {
            shown.insert(at, wanted.begin() + step.from, wanted.begin() + step.from + step.count);
        } else {
            const qint64 key = shown[step.from];
            shown.erase(shown.begin() + step.from);
            shown.insert(shown.begin() + (step.from < step.at ? step.at - 1 : step.at), key);
        }
    }
    return shown;
}

Keys someOf(int most, std::mt19937_64 &random)
{
    Keys keys(most);
    std::iota(keys.begin(), keys.end(), 1);
    std::ranges::shuffle(keys, random);
    keys.resize(std::uniform_int_distribution<int>(0, most)(random));
    return keys;
}

} // namespace

class TestRowSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownSteps_data()
    {
        QTest::addColumn<Keys>("from");
        QTest::addColumn<Keys>("to");
        QTest::addColumn<int>("steps");
        QTest::newRow("nothing") << Keys{1, 2, 3} << Keys{1, 2, 3} << 0;
        QTest::newRow("one down") << Keys{1, 2, 3, 4, 5} << Keys{2, 3, 4, 1, 5} << 1;
        QTest::newRow("one up") << Keys{1, 2, 3, 4, 5} << Keys{1, 5, 2, 3, 4} << 1;
        QTest::newRow("swap of neighbours") << Keys{1, 2} << Keys{2, 1} << 1;
        QTest::newRow("three appear together") << Keys{1, 2} << Keys{1, 7, 8, 9, 2} << 1;
        QTest::newRow("all go") << Keys{1, 2, 3} << Keys{} << 1;
        QTest::newRow("all come") << Keys{} << Keys{1, 2, 3} << 1;
        QTest::newRow("one goes, one comes, one moves")
            << Keys{1, 2, 3, 4, 5} << Keys{4, 1, 2, 9, 5} << 3;
    }
    void knownSteps()
    {
        QFETCH(Keys, from);
        QFETCH(Keys, to);
        const auto steps = rowSteps(from, to);
        QCOMPARE(applied(from, to, steps), to);
        QTEST(static_cast<int>(steps.size()), "steps");
    }

    void anyListBecomesAnyOther()
    {
        const quint64 seed = std::random_device()();
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        std::mt19937_64 random(seed);
        for (int round = 0; round < 3000; ++round) {
            const Keys from = someOf(24, random);
            const Keys to = someOf(24, random);
            QCOMPARE(applied(from, to, rowSteps(from, to)), to);
        }
    }

    void stepsAreAsFewAsMoves()
    {
        std::mt19937_64 random(7);
        for (int round = 0; round < 200; ++round) {
            Keys to(50);
            std::iota(to.begin(), to.end(), 1);
            const Keys from = to;
            for (int move = 0; move < 3; ++move) {
                const auto source = to.begin() + std::uniform_int_distribution<int>(0, 49)(random);
                const qint64 key = *source;
                to.erase(source);
                to.insert(to.begin() + std::uniform_int_distribution<int>(0, 49)(random), key);
            }
            const auto steps = rowSteps(from, to);
            QCOMPARE(applied(from, to, steps), to);
            QVERIFY(steps.size() <= 3);
        }
    }

    void aLongShuffledListIsReplacedBetweenItsEqualEnds()
    {
        std::mt19937_64 random(11);
        Keys from(100'000);
        std::iota(from.begin(), from.end(), 1);
        Keys to = from;
        std::shuffle(to.begin() + 10, to.end() - 10, random);
        const auto steps = rowSteps(from, to);
        QCOMPARE(steps.size(), 2);
        QVERIFY(steps.front().at >= 10);
        QCOMPARE(applied(from, to, steps), to);
    }

    void aLongListWithFewChangesKeepsItsRows()
    {
        Keys from(100'000);
        std::iota(from.begin(), from.end(), 1);
        Keys to = from;
        to.erase(to.begin() + 99'000);
        to.insert(to.begin(), -1);
        std::rotate(to.begin() + 50, to.begin() + 51, to.begin() + 90'000);
        const auto steps = rowSteps(from, to);
        QCOMPARE(steps.size(), 3);
        QCOMPARE(applied(from, to, steps), to);
    }
};

QTEST_GUILESS_MAIN(TestRowSteps)
#include "tst_row_steps.moc"
