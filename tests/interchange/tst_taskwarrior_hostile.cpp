// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are broken, cut, huge or random.

#include "taskwarrior_files.h"

#include <QTest>

using namespace sennight;
using namespace sennight::taskwarrior;
using namespace Qt::StringLiterals;

class TestTaskwarriorHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void aNumberForAUuidIsSaid();
    void hostileFilesAreBounded_data();
    void hostileFilesAreBounded();
    void randomBytesBreakNothing();
};

void TestTaskwarriorHostile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::newRow("nothing") << ""_ba << 1LL;
    QTest::newRow("text") << "hello"_ba << 1LL;
    QTest::newRow("number in the array") << "[\n1]"_ba << 2LL;
    QTest::newRow("no task") << "[{\"uuid\":\"a\"},\n{}]"_ba << 2LL;
    QTest::newRow("cut") << "[\n{\"description\":\"a\"},\n{\"descr"_ba << 3LL;
    QTest::newRow("broken UTF-8") << "[\n{\"description\":\"\xc3(\"}]"_ba << 2LL;
    QTest::newRow("NUL") << QByteArray("[\n{\"description\":\"a\0\"}]", 22) << 2LL;
    QTest::newRow("deep") << "[\n{\"description\":\"a\",\"x\":" + QByteArray(100, '[') << 2LL;
}

void TestTaskwarriorHostile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    Fixture profile;
    const auto plan = profile.plan(tw, bytes);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::UnreadableFile);
    QCOMPARE(plan.error().line, line);
}

void TestTaskwarriorHostile::aNumberForAUuidIsSaid()
{
    const auto bytes = "[{\"description\":\"a\"},\n{\"uuid\":5,\"description\":\"b\"}]"_ba;
    Fixture profile;
    const auto plan = profile.plan(tw, bytes);
    QVERIFY(plan);
    QCOMPARE(plan->report.warnings.size(), 1);
    QCOMPARE(plan->report.warnings.front().line, 2);
    QCOMPARE(plan->report.warnings.front().kept, u"5"_s);
}

void TestTaskwarriorHostile::hostileFilesAreBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto unreadable = ErrorCode::UnreadableFile;
    const auto tooLarge = ErrorCode::TooLarge;
    constexpr qsizetype much = 50 * 1024 * 1024;
    QTest::newRow("a 50 MB title")
        << "[\n{\"description\":\"" + QByteArray(much, 'a') + "\"}]" << tooLarge;
    QTest::newRow("a 50 MB name") << "[\n{\"" + QByteArray(much, 'a') + "\":1}]" << tooLarge;
    QTest::newRow("a 50 MB number") << "[\n{\"x\":1" + QByteArray(much, '1') + "}]" << unreadable;
    QTest::newRow("50 MB of tags") << "[\n{\"description\":\"a\",\"tags\":[" +
                                          QByteArray("\"a\",").repeated(much / 4) + "\"b\"]}]"
                                   << tooLarge;
    QTest::newRow("50 MB of brackets") << "[\n" + QByteArray(much, '[') << unreadable;
    QTest::newRow("50 MB of members")
        << "[\n{\"description\":\"a\"," + QByteArray("\"b\":1,").repeated(much / 6) + "\"c\":1}]"
        << tooLarge;
    QTest::newRow("50 MB of nothing")
        << "[\n{}" + QByteArray(",{}").repeated(much / 3) + "]" << unreadable;
}

void TestTaskwarriorHostile::hostileFilesAreBounded()
{
    QFETCH(QByteArray, bytes);
    Fixture profile;
    const auto plan = profile.plan(tw, bytes);
    QVERIFY(!plan);
    QTEST(plan.error().code, "code");
    QCOMPARE(plan.error().line, 2);
}

/// A good file with bytes changed at random either imports or is refused with a line.
void TestTaskwarriorHostile::randomBytesBreakNothing()
{
    const quint64 seed = 4711;
    qInfo("seed %llu", seed);
    SeededRandom random(seed);
    for (int round = 0; round < 1'500; ++round) {
        const QByteArray bytes = spoilt(series, "\"\\{[0,:"_ba, random);
        Fixture profile;
        const auto plan = profile.plan(tw, bytes);
        if (plan)
            profile.records.commit(plan->action);
        else
            QVERIFY(plan.error().line >= 1);
    }
}

QTEST_GUILESS_MAIN(TestTaskwarriorHostile)
#include "tst_taskwarrior_hostile.moc"
