// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person_week.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

/// Weeks that begin on any weekday, and days that begin in the night, also when the clock changes.
class TestPersonWeek : public QObject
{
    Q_OBJECT

    const QTimeZone m_berlin{"Europe/Berlin"};

    [[nodiscard]] qint64 utc(const char *text) const
    {
        return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
    }

private Q_SLOTS:
    void weeksBeginOnAnyDay_data()
    {
        QTest::addColumn<int>("firstDay");
        QTest::addColumn<QDate>("first");
        QTest::addRow("Monday") << 1 << QDate(2026, 11, 9);
        QTest::addRow("Tuesday") << 2 << QDate(2026, 11, 10);
        QTest::addRow("Thursday") << 4 << QDate(2026, 11, 12);
        QTest::addRow("Friday") << 5 << QDate(2026, 11, 6);
        QTest::addRow("Saturday") << 6 << QDate(2026, 11, 7);
        QTest::addRow("Sunday") << 7 << QDate(2026, 11, 8);
    }
    void weeksBeginOnAnyDay()
    {
        QFETCH(const int, firstDay);
        QFETCH(const QDate, first);
        QCOMPARE(firstDayOf({2026, 46}, firstDay), first);
    }

    /// Each date lies in exactly the seven days of the week that it names.
    void everyDateLiesInItsWeek()
    {
        for (int firstDay = 1; firstDay <= 7; ++firstDay) {
            for (QDate date(2019, 12, 1); date < QDate(2028, 2, 1); date = date.addDays(1)) {
                const auto week = weekOf(date, firstDay);
                const auto first = firstDayOf(week, firstDay);
                QCOMPARE(first.dayOfWeek(), firstDay);
                QVERIFY2(first <= date && date <= first.addDays(6), qPrintable(week.toText()));
                QCOMPARE(IsoWeek::of(first.addDays((4 - firstDay + 7) % 7)), week);
            }
        }
    }

    void beforeTheDayStartIsYesterday()
    {
        const QTime four(4, 0);
        QCOMPARE(dateAt(utc("2026-11-11T02:59:59Z"), four, m_berlin), QDate(2026, 11, 10));
        QCOMPARE(dateAt(utc("2026-11-11T03:00:00Z"), four, m_berlin), QDate(2026, 11, 11));
        QCOMPARE(dateAt(utc("2026-11-11T22:59:59Z"), four, m_berlin), QDate(2026, 11, 11));
        QCOMPARE(dateAt(utc("2026-11-11T23:00:00Z"), QTime(0, 0), m_berlin), QDate(2026, 11, 12));
    }

    /// On 29 March 2026 the clock goes from 02:00 to 03:00.
    void aStartThatIsSkippedComesAfterTheGap()
    {
        const QDate date(2026, 3, 29);
        QCOMPARE(startOfDayMs(date, QTime(2, 30), m_berlin), utc("2026-03-29T01:00:00Z"));
        QCOMPARE(startOfDayMs(date, QTime(2, 0), m_berlin), utc("2026-03-29T01:00:00Z"));
        QCOMPARE(startOfDayMs(date, QTime(3, 0), m_berlin), utc("2026-03-29T01:00:00Z"));
        QCOMPARE(startOfDayMs(date, QTime(4, 0), m_berlin), utc("2026-03-29T02:00:00Z"));
        QCOMPARE(dateAt(utc("2026-03-29T00:59:59Z"), QTime(2, 30), m_berlin), QDate(2026, 3, 28));
        QCOMPARE(dateAt(utc("2026-03-29T01:00:00Z"), QTime(2, 30), m_berlin), date);
    }

    /// On 25 October 2026 the hour from 02:00 to 03:00 comes twice.
    void aStartThatComesTwiceIsItsFirst()
    {
        const QDate date(2026, 10, 25);
        QCOMPARE(startOfDayMs(date, QTime(2, 30), m_berlin), utc("2026-10-25T00:30:00Z"));
        QCOMPARE(dateAt(utc("2026-10-25T01:10:00Z"), QTime(2, 30), m_berlin), date);
    }

    /// Samoa had no 30 December 2011; in some places a day begins at 01:00 for want of midnight.
    void wholeDaysAndMidnightsMayBeMissing()
    {
        const QTimeZone apia("Pacific/Apia");
        const auto before = startOfDayMs(QDate(2011, 12, 29), QTime(4, 0), apia);
        const auto missing = startOfDayMs(QDate(2011, 12, 30), QTime(4, 0), apia);
        const auto after = startOfDayMs(QDate(2011, 12, 31), QTime(4, 0), apia);
        QVERIFY(before < missing);
        QVERIFY(missing <= after);
        const QTimeZone havana("America/Havana");
        QCOMPARE(startOfDayMs(QDate(2026, 3, 8), QTime(0, 0), havana), utc("2026-03-08T05:00:00Z"));
    }

    /// Days follow each other without a gap, in every zone and for every start of the day.
    void daysTileTheTime_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"Europe/Berlin", "America/New_York", "America/Havana",
                                 "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu", "UTC"})
            QTest::addRow("%s", zone) << QByteArray(zone);
    }
    void daysTileTheTime()
    {
        QFETCH(const QByteArray, zone);
        const QTimeZone place(zone);
        for (const QTime start : {QTime(0, 0), QTime(2, 15), QTime(4, 0), QTime(23, 30)}) {
            for (QDate date(2026, 1, 1); date < QDate(2027, 1, 1); date = date.addDays(1)) {
                const qint64 begin = startOfDayMs(date, start, place);
                QCOMPARE(dateAt(begin, start, place), date);
                QCOMPARE(dateAt(begin - 1, start, place), date.addDays(-1));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPersonWeek)
#include "tst_person_week.moc"
