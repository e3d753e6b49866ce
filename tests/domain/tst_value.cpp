// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ports.h"
#include "domain/value.h"

#include <QSet>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

class TestValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ids()
    {
        SeededRandom random(7);
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const RecordId id = RecordId::random(random);
            const QString hex = id.toHex();
            QCOMPARE(hex.size(), 32);
            QCOMPARE(hex[12], u'4');
            QVERIFY(u"89ab"_s.contains(hex[16]));
            QCOMPARE(RecordId::fromHex(hex), id);
            QCOMPARE(RecordId::fromHex(hex.toUpper()), id);
            QCOMPARE(RecordId::fromBytes(id.toBytes()), id);
            seen.insert(hex);
        }
        QCOMPARE(seen.size(), 1000);
        QVERIFY(RecordId().isNull());
    }

    void idsThatAreNone_data()
    {
        QTest::addColumn<QString>("hex");
        const QString good(32, u'a');
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << good.first(31);
        QTest::newRow("long") << good + u'a';
        QTest::newRow("letter") << good.first(31) + u'g';
        QTest::newRow("space") << good.first(31) + u' ';
        QTest::newRow("other digits") << good.first(31) + QChar(0x0663);
        QTest::newRow("sign") << u'-' + good.first(31);
    }
    void idsThatAreNone()
    {
        QFETCH(QString, hex);
        QVERIFY(!RecordId::fromHex(hex));
        QVERIFY(!RecordId::fromBytes(QByteArray(15, 'x')));
        QVERIFY(!RecordId::fromBytes(QByteArray(17, 'x')));
    }

    /// The vector is from another implementation: python3 -c
    /// "import hashlib; print(hashlib.blake2b(b'week:2026-W46', digest_size=32).hexdigest()[:32])"
    void idsFromNames()
    {
        QCOMPARE(RecordId::fromName("week:2026-W46").toHex(),
                 u"b900d253fcaf4d512d80c429d3680e58"_s);
    }

    /// The first numbers of SplitMix64 from the seed 0, as its authors' program prints them.
    void seededRandom()
    {
        SeededRandom random(0);
        QCOMPARE(random.next64(), 0xe220a8397b1dcdafULL);
        QCOMPARE(random.next64(), 0x6e789e6aa1b965f4ULL);
        QCOMPARE(random.next64(), 0x06c45d188009454fULL);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("date") << "2026-11-11" << true;
        QTest::newRow("first") << "0001-01-01" << true;
        QTest::newRow("last") << "9999-12-31" << true;
        QTest::newRow("leap day") << "2028-02-29" << true;
        QTest::newRow("no leap day") << "2027-02-29" << false;
        QTest::newRow("no leap day in 1900") << "1900-02-29" << false;
        QTest::newRow("year 0") << "0000-01-01" << false;
        QTest::newRow("month 13") << "2026-13-01" << false;
        QTest::newRow("day 0") << "2026-01-00" << false;
        QTest::newRow("sign") << "+026-01-01" << false;
        QTest::newRow("negative") << "-001-01-01" << false;
        QTest::newRow("short") << "2026-1-1" << false;
        QTest::newRow("blank") << " 026-01-01" << false;
        QTest::newRow("after") << "2026-01-01 " << false;
        QTest::newRow("other digits") << u"٢٠٢٦-٠١-٠١"_s << false;
        QTest::newRow("empty") << "" << false;
    }
    void dates()
    {
        QFETCH(QString, text);
        const auto date = dateFromText(text);
        QTEST(date.has_value(), "good");
        if (date)
            QCOMPARE(dateToText(*date), text);
    }

    void weeks_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("week");
        QTest::newRow("in the middle") << "2026-11-11" << "2026-W46";
        QTest::newRow("Sunday") << "2026-11-15" << "2026-W46";
        QTest::newRow("Monday") << "2026-11-16" << "2026-W47";
        QTest::newRow("week 53 of a long year") << "2026-12-31" << "2026-W53";
        QTest::newRow("its days in the next year") << "2027-01-03" << "2026-W53";
        QTest::newRow("first of the next") << "2027-01-04" << "2027-W01";
        QTest::newRow("December in next year's first week") << "2024-12-30" << "2025-W01";
        QTest::newRow("January in last year's last week") << "2023-01-01" << "2022-W52";
    }
    void weeks()
    {
        QFETCH(QString, date);
        const IsoWeek week = IsoWeek::of(*dateFromText(date));
        QTEST(week.toText(), "week");
        QCOMPARE(IsoWeek::fromText(week.toText()), week);
    }

    /// Every day from 1990 to 2060 lies in the seven days from its week's Monday, and next() steps
    /// through the weeks without a gap.
    void weeksWithoutGaps()
    {
        IsoWeek week = IsoWeek::of(QDate(1990, 1, 1));
        for (QDate monday(1990, 1, 1); monday.year() < 2060; monday = monday.addDays(7)) {
            QCOMPARE(week.monday(), monday);
            for (int day = 0; day < 7; ++day)
                QCOMPARE(IsoWeek::of(monday.addDays(day)), week);
            QCOMPARE(week.next().next(-1), week);
            QVERIFY(week < week.next());
            week = week.next();
        }
    }

    void weeksThatAreNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2026-W00", "2026-W54", "2025-W53", "2026-w46", "2026W46",
                                 "2026-W4", "0000-W01", "2026-W+1", "2026-W46 "})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void weeksThatAreNone()
    {
        QFETCH(QString, text);
        QVERIFY(!IsoWeek::fromText(text));
        QVERIFY(!Plan::fromText(text));
    }

    void plans()
    {
        QCOMPARE(Plan::fromText(u"2026-11-11").value().day, QDate(2026, 11, 11));
        QCOMPARE(Plan::fromText(u"2026-W46").value().week, (IsoWeek{2026, 46}));
        QCOMPARE(Plan::fromText(u"2026-W46").value().toText(), u"2026-W46"_s);
        QCOMPARE(Plan::fromValue(Value(u"2026-11-11"_s)).toValue(), Value(u"2026-11-11"_s));
        QVERIFY(Plan::fromValue(Value(qint64(3))).isNull());
        QVERIFY(isNull(Plan{}.toValue()));
        QVERIFY(!Plan::fromText(u"2026-11-11T10:00"));
    }

    void dues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("date") << "2026-11-13" << true;
        QTest::newRow("time") << "2026-11-13T09:30" << true;
        QTest::newRow("midnight") << "2026-11-13T00:00" << true;
        QTest::newRow("seconds") << "2026-11-13T09:30:00" << false;
        QTest::newRow("hour 24") << "2026-11-13T24:00" << false;
        QTest::newRow("minute 60") << "2026-11-13T09:60" << false;
        QTest::newRow("blank") << "2026-11-13 09:30" << false;
        QTest::newRow("zone") << "2026-11-13T09:30Z" << false;
        QTest::newRow("half") << "2026-11-13T" << false;
        QTest::newRow("empty") << "" << false;
    }
    void dues()
    {
        QFETCH(QString, text);
        const auto due = Due::fromText(text);
        QTEST(due.has_value(), "good");
        if (due) {
            QCOMPARE(due->toText(), text);
            QCOMPARE(Due::fromValue(due->toValue()), *due);
        }
    }

    void clocks()
    {
        FixedClock clock(1'000, QTimeZone("Europe/Berlin"));
        QCOMPARE(clock.nowMs(), 1'000);
        clock.set(2'000);
        QCOMPARE(clock.nowMs(), 2'000);
        QCOMPARE(clock.zone().id(), QByteArray("Europe/Berlin"));
        QVERIFY(SystemClock().nowMs() > 1'600'000'000'000);
        QVERIFY(SystemClock().zone().isValid());
        SystemRandom random;
        QVERIFY(random.next64() != random.next64());
    }
};

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"
