// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are broken, cut, huge or random.
#include "fixture.h"
#include "ical_files.h"

#include <QTest>

using namespace sennight;
using namespace sennight::ical_files;
using namespace Qt::StringLiterals;

class TestIcalHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void oddValuesAreTaken_data();
    void oddValuesAreTaken();
    void whatIsNotShownIsSaid();
    void hostileFilesAreBounded_data();
    void hostileFilesAreBounded();
    void aHostileZoneTakesNoTime();
    void randomBytesBreakNothing();
    void aCancelledReadingIsNone();
};

void TestIcalHostile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    const auto begin = "BEGIN:VCALENDAR\r\n"_ba;
    QTest::newRow("nothing") << ""_ba << 1LL;
    QTest::newRow("text") << "hello"_ba << 1LL;
    QTest::newRow("a todo alone") << "BEGIN:VTODO\nEND:VTODO\n"_ba << 1LL;
    QTest::newRow("no end") << begin << 1LL;
    QTest::newRow("no end of the todo") << begin + "BEGIN:VTODO\nUID:a\n" << 3LL;
    QTest::newRow("another end") << begin + "BEGIN:VTODO\nEND:VCALENDAR\n" << 3LL;
    QTest::newRow("no property") << begin + "BEGIN:VTODO\nhello\nEND:VTODO\n" << 3LL;
    QTest::newRow("an open quote") << begin + "BEGIN:VTODO\nDUE;TZID=\"x:1\nEND:VTODO\n" << 3LL;
    QTest::newRow("broken UTF-8") << begin + "BEGIN:VTODO\nSUMMARY:\xc3(\n" << 3LL;
    QTest::newRow("NUL") << begin + QByteArray("A:\0\n", 4) << 2LL;
    QTest::newRow("deep") << begin + QByteArray("BEGIN:VTODO\n").repeated(50) << 8LL;
    QTest::newRow("deep elsewhere") << begin + QByteArray("BEGIN:VEVENT\n").repeated(50) << 8LL;
}

void TestIcalHostile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    Fixture profile;
    const auto plan = profile.plan(Format::Ical, bytes);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::UnreadableFile);
    QCOMPARE(plan.error().subject, u"file"_s);
    QCOMPARE(plan.error().line, line);
}

void TestIcalHostile::oddValuesAreTaken_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("no title") << "STATUS:NEEDS-ACTION\n"_ba;
    QTest::newRow("odd status") << "SUMMARY:a\nSTATUS:MAYBE\n"_ba;
    QTest::newRow("odd priority") << "SUMMARY:a\nPRIORITY:urgent\n"_ba;
    QTest::newRow("odd duration") << "SUMMARY:a\nDURATION:P\n"_ba;
    QTest::newRow("far away") << "SUMMARY:a\nDURATION:P99999999W\n"_ba;
    QTest::newRow("odd rule") << "SUMMARY:a\nRRULE:FREQ=SECONDLY\n"_ba;
    QTest::newRow("a long title") << "SUMMARY:" + QByteArray(5'000, 'a') + "\n";
    QTest::newRow("much to keep") << "SUMMARY:a\nX-NOTE:" + QByteArray(500'000, 'a') + "\n";
    QTest::newRow("a tag too long") << "SUMMARY:a\nCATEGORIES:" + QByteArray(5'000, 'a') + "\n";
}

void TestIcalHostile::oddValuesAreTaken()
{
    QFETCH(QByteArray, lines);
    Fixture profile;
    const ImportReport report = profile.import(Format::Ical, calendar(todo(lines)));
    QCOMPARE(report.lost, QStringList());
    QCOMPARE(report.warningCount, 1);
    QVERIFY(report.warnings.front().line >= 3);
    QCOMPARE(profile.records.all(Entity::Todo).size(), 1);
    QVERIFY(!profile.exported(Format::Ical).isEmpty());
}

void TestIcalHostile::whatIsNotShownIsSaid()
{
    Fixture profile;
    const QByteArray meeting = "UID:1\nSUMMARY:Meet\nLOCATION:Room 5\nGEO:48.1;11.5\n"
                               "URL:https://example.org/\nATTENDEE:mailto:bob@example.org\n"
                               "PERCENT-COMPLETE:40\n";
    const ImportReport report = profile.import(
        Format::Ical, calendar(todo(meeting) + todo("UID:2\nSUMMARY:Plain\nPERCENT-COMPLETE:0\n")));
    const QStringList told{
        u"1 task has a place; it is kept for an export only."_s,
        u"1 task has links or attached files; these are kept for an export only."_s,
        u"1 task names people; they are kept for an export only."_s,
        u"1 task is done in part; how far is kept for an export only."_s};
    QCOMPARE(report.lost, told);
    QVERIFY(profile.exported(Format::Ical).contains("LOCATION:Room 5"));
}

void TestIcalHostile::hostileFilesAreBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    constexpr qsizetype much = 50 * 1024 * 1024;
    const auto begin = "BEGIN:VCALENDAR\nBEGIN:VTODO\n"_ba;
    QTest::newRow("a 50 MB line") << begin + "SUMMARY:" + QByteArray(much, 'a')
                                  << ErrorCode::TooLarge;
    QTest::newRow("a 50 MB folded line")
        << begin + "SUMMARY:" + QByteArray("aaaaaaa\n ").repeated(much / 9) << ErrorCode::TooLarge;
    QTest::newRow("50 MB of properties")
        << begin + QByteArray("A:b\n").repeated(much / 4) << ErrorCode::TooLarge;
    QTest::newRow("50 MB of alarms")
        << begin + QByteArray("BEGIN:VALARM\nEND:VALARM\n").repeated(much / 24)
        << ErrorCode::TooLarge;
    QTest::newRow("50 MB of nothing")
        << "BEGIN:VCALENDAR\n" + QByteArray("BEGIN:VTODO\nEND:VTODO\n").repeated(much / 22)
        << ErrorCode::UnreadableFile;
}

void TestIcalHostile::hostileFilesAreBounded()
{
    QFETCH(QByteArray, bytes);
    Fixture profile;
    const auto plan = profile.plan(Format::Ical, bytes);
    QVERIFY(!plan);
    QTEST(plan.error().code, "code");
    QVERIFY(plan.error().line >= 2);
}

void TestIcalHostile::aHostileZoneTakesNoTime()
{
    QByteArray zone = "BEGIN:VTIMEZONE\nTZID:X\n";
    for (int i = 0; i < 100; ++i)
        zone += "BEGIN:STANDARD\nDTSTART:00010101T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\n"
                "RRULE:FREQ=DAILY\nEND:STANDARD\n";
    Fixture profile;
    QCOMPARE(profile
                 .import(Format::Ical, calendar(zone + "END:VTIMEZONE\n" +
                                                todo("SUMMARY:a\nDUE;TZID=X:20261113T100000\n")))
                 .warningCount,
             0);
    QCOMPARE(profile.records.all(Entity::Todo).front().text(Field::TodoDue), u"2026-11-13T10:00"_s);
}

/// A good file with bytes changed at random either imports or is refused with a line.
void TestIcalHostile::randomBytesBreakNothing()
{
    const quint64 seed = 4711;
    qInfo("seed %llu", seed);
    SeededRandom random(seed);
    const QByteArray files[]{nextcloud, tasksOrg, reminders, evolution};
    for (int round = 0; round < 600; ++round) {
        const QByteArray bytes = spoilt(files[random.next64() % 4], ";:\n \\,"_ba, random);
        Fixture profile;
        const auto plan = profile.plan(Format::Ical, bytes);
        if (plan) {
            profile.records.commit(plan->action);
            QVERIFY(!profile.exported(Format::Ical).isEmpty());
        } else {
            QVERIFY(plan.error().line >= 1);
        }
    }
}

void TestIcalHostile::aCancelledReadingIsNone()
{
    Fixture profile;
    QByteArray bytes = nextcloud;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto plan = planImport(Format::Ical, buffer,
                                 {profile.records, profile.clock, profile.random, u"file"_s,
                                  [](qint64, qint64) { return false; }});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestIcalHostile)
#include "tst_ical_hostile.moc"
