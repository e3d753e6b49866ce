// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/date_text.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

TextContext wednesday(QLocale::Territory territory = QLocale::UnitedKingdom)
{
    return {.today = QDate(2026, 11, 11),
            .thisWeek = {2026, 46},
            .zone = QTimeZone("Europe/Berlin"),
            .locale = QLocale(QLocale::English, territory)};
}

} // namespace

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("nothing") << 0 << u"0h"_s << u"0 minutes"_s;
        QTest::newRow("one") << 1 << u"1m"_s << u"1 minute"_s;
        QTest::newRow("minutes") << 45 << u"45m"_s << u"45 minutes"_s;
        QTest::newRow("hour") << 60 << u"1h"_s << u"1 hour"_s;
        QTest::newRow("padded") << 305 << u"5h 05m"_s << u"5 hours 5 minutes"_s;
        QTest::newRow("long") << 1975 << u"32h 55m"_s << u"32 hours 55 minutes"_s;
    }
    void durations()
    {
        QFETCH(int, minutes);
        QTEST(durationText(minutes), "text");
        QTEST(spokenDuration(minutes), "spoken");
        QTEST(shortDurationText(minutes), "text"); // English needs no shorter one
    }

    void shortDurationsLeaveTheMinutesOut()
    {
        QCOMPARE(shortDurationText(99 * 60 + 59), u"99h 59m"_s);
        QCOMPARE(shortDurationText(100 * 60 + 1), u"100h"_s);
        QCOMPARE(shortDurationText(1234 * 60 + 59), durationText(1234 * 60));
        QCOMPARE(durationText(101 * 60 + 40), u"101h 40m"_s);
    }

    void elapsed()
    {
        QCOMPARE(elapsedText(0), u"0:00"_s);
        QCOMPARE(elapsedText(12 * 60 + 40), u"12:40"_s);
        QCOMPARE(elapsedText(72 * 60 + 40), u"1:12:40"_s);
        QCOMPARE(elapsedText(100 * 3600), u"100:00:00"_s);
    }

    void plans_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("destination");
        QTest::newRow("today") << u"2026-11-11"_s << u"Today"_s << u"today"_s;
        QTest::newRow("tomorrow") << u"2026-11-12"_s << u"Tomorrow"_s << u"tomorrow"_s;
        QTest::newRow("by name") << u"2026-11-13"_s << u"Fri"_s << u"Friday"_s;
        QTest::newRow("a week off") << u"2026-11-18"_s << u"18 Nov"_s << u"18 November"_s;
        QTest::newRow("another year") << u"2027-01-02"_s << u"2 Jan 2027"_s << u"2 January 2027"_s;
        QTest::newRow("this week") << u"2026-W46"_s << u"Any day"_s << u"this week"_s;
        QTest::newRow("next week") << u"2026-W47"_s << u"Week 47"_s << u"next week"_s;
        QTest::newRow("a later week") << u"2026-W50"_s << u"Week 50"_s << u"week 50"_s;
        QTest::newRow("nothing") << QString() << QString() << u"no day"_s;
    }
    void plans()
    {
        QFETCH(QString, plan);
        const Plan read = Plan::fromText(plan).value_or(Plan());
        QTEST(planText(read, wednesday()), "text");
        QTEST(destinationText(read, wednesday()), "destination");
    }

    void ranges()
    {
        const auto week = [](QDate first) {
            return rangeText(first, first.addDays(6), wednesday());
        };
        QCOMPARE(week(QDate(2026, 11, 9)), u"9 – 15 November"_s);
        QCOMPARE(week(QDate(2026, 11, 30)), u"30 November – 6 December"_s);
        QCOMPARE(week(QDate(2026, 12, 28)), u"28 December 2026 – 3 January 2027"_s);
        QCOMPARE(week(QDate(2027, 2, 1)), u"1 – 7 February 2027"_s);
        QCOMPARE(
            rangeText(QDate(2026, 11, 30), QDate(2026, 12, 6), wednesday(), QLocale::ShortFormat),
            u"30 Nov – 6 Dec"_s);
    }

    void everyLanguageWritesDatesItsOwnWay_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("range");
        const auto row = [](const char *name, const QString &date, const QString &brief,
                            const QString &day, const QString &range) {
            QTest::newRow(name) << QLocale(QLatin1StringView(name)) << date << brief << day
                                << range;
        };
        row("en_GB", u"3 December"_s, u"3 Dec"_s, u"3"_s, u"3 – 9 December 2026"_s);
        row("en_US", u"December 3"_s, u"Dec 3"_s, u"3"_s, u"December 3 – 9 2026"_s);
        row("en_ZA", u"3 December"_s, u"3 Dec"_s, u"3"_s, u"3 – 9 December 2026"_s);
        row("de_DE", u"3. Dezember"_s, u"3. Dez."_s, u"3."_s, u"3. – 9. Dezember 2026"_s);
        row("ja_JP", u"12月3日"_s, u"12月3日"_s, u"3日"_s, u"12月3日 – 9日 2026"_s);
        row("es_ES", u"3 de diciembre"_s, u"3 de dic"_s, u"3"_s, u"3 – 9 de diciembre 2026"_s);
    }
    void everyLanguageWritesDatesItsOwnWay()
    {
        QFETCH(QLocale, locale);
        const QDate thursday(2026, 12, 3);
        QTEST(dayMonthText(thursday, locale, QLocale::LongFormat), "date");
        QTEST(dayMonthText(thursday, locale), "brief");
        QTEST(dayText(thursday, locale), "day");
        QTEST(datedRangeText(thursday, thursday.addDays(6), locale), "range");
    }

    void weekdaysStandBeside()
    {
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QDate thursday(2026, 12, 3);
        QCOMPARE(weekdayDayText(thursday, british), u"Thu 3"_s);
        QCOMPARE(weekdayDayText(thursday, british, QLocale::LongFormat), u"Thursday 3"_s);
        QCOMPARE(weekdayDateText(thursday, british), u"Thu 3 Dec"_s);
        QCOMPARE(fullDateText(thursday, british), u"Thursday, 3 December"_s);
        QCOMPARE(dateTimeText(u"Thu"_s, u"11:30"_s), u"Thu 11:30"_s);
    }

    void monthsComeFirstWhereTheyDo()
    {
        const TextContext there = wednesday(QLocale::UnitedStates);
        QCOMPARE(dateText(QDate(2026, 12, 3), there), u"Dec 3"_s);
        QCOMPARE(rangeText(QDate(2026, 11, 9), QDate(2026, 11, 15), there), u"November 9 – 15"_s);
    }
};

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_date_text.moc"
