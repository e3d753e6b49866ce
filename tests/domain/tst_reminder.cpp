// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reminder.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

class TestReminder : public QObject
{
    Q_OBJECT

    static QString momentOf(const QString &element, const QString &due = {})
    {
        const auto moment = reminderMoment(element, Due::fromText(due).value_or(Due()));
        return moment ? moment->toText() : QString();
    }
    static QString utc(const QString &moment, const char *zone)
    {
        return QDateTime::fromMSecsSinceEpoch(
                   instantOf(Due::fromText(moment).value(), QTimeZone(zone)), QTimeZone::utc())
            .toString(u"yyyy-MM-ddTHH:mm"_s);
    }

private Q_SLOTS:
    void aMomentIsItself() { QCOMPARE(momentOf(u"2026-11-11T11:30"_s), u"2026-11-11T11:30"_s); }

    void beforeADeadline()
    {
        QCOMPARE(momentOf(u"due-15m"_s, u"2026-11-13T09:30"_s), u"2026-11-13T09:15"_s);
        QCOMPARE(momentOf(u"due-0m"_s, u"2026-11-13T09:30"_s), u"2026-11-13T09:30"_s);
        QCOMPARE(momentOf(u"due-600m"_s, u"2026-11-13T09:30"_s), u"2026-11-12T23:30"_s);
        QCOMPARE(momentOf(u"due-60m"_s, u"2026-11-13"_s), u"2026-11-13T08:00"_s);
    }

    void theEarliestIsShown()
    {
        const Due due{QDate(2026, 11, 13), QTime(9, 30)};
        const auto early = u"2026-11-13T09:00"_s;
        const auto late = u"2026-11-13T09:20"_s;
        QCOMPARE(shownReminder({}, due), QString());
        QCOMPARE(shownReminder({u"due-15m"_s}, due), u"2026-11-13T09:15"_s);
        QCOMPARE(shownReminder({early, u"due-15m"_s}, due), early);
        QCOMPARE(shownReminder({late, u"due-15m"_s}, due), u"2026-11-13T09:15"_s);
        QCOMPARE(shownReminder({late, u"due-15m"_s}, {}), late);
        QCOMPARE(shownReminder({u"soon"_s}, due), QString());
    }

    void fromWhereItWasPutOff()
    {
        const QString again = putOff({QDate(2026, 11, 13), QTime(9, 10)});
        QVERIFY(isPutOff(again));
        QVERIFY(!isPutOff(u"2026-11-13T09:10"));
        QVERIFY(!isPutOff(u"due-10m"));
        QCOMPARE(momentOf(again), u"2026-11-13T09:10"_s);
        QCOMPARE(shownReminder({u"2026-11-13T09:00"_s, again}, {}), u"2026-11-13T09:10"_s);
        QCOMPARE(shownReminder({u"2026-11-13T09:05"_s, again, u"2026-11-14T09:00"_s}, {}),
                 u"2026-11-13T09:10"_s);
        QCOMPARE(shownReminder({again, u"again-2026-11-13T09:20"_s}, {}), u"2026-11-13T09:20"_s);
    }

    void whatIsNoMoment()
    {
        QCOMPARE(momentOf(u"due-15m"_s), QString());
        QCOMPARE(momentOf(u"2026-11-11"_s), QString());
        QCOMPARE(momentOf(u"due-soon"_s, u"2026-11-13"_s), QString());
        QCOMPARE(momentOf(u"due-15m"_s, u"0001-01-01T00:05"_s), QString());
    }

    void anInstantFollowsTheZone()
    {
        QCOMPARE(utc(u"2026-11-11T11:30"_s, "Europe/Berlin"), u"2026-11-11T10:30"_s);
        QCOMPARE(utc(u"2026-11-11T11:30"_s, "America/New_York"), u"2026-11-11T16:30"_s);
    }

    void whatTheClockSkipsComesAfterTheGap()
    {
        QCOMPARE(utc(u"2026-03-29T02:30"_s, "Europe/Berlin"), u"2026-03-29T01:30"_s);
    }

    void whatComesTwiceComesTheFirstTime()
    {
        QCOMPARE(utc(u"2026-10-25T02:30"_s, "Europe/Berlin"), u"2026-10-25T00:30"_s);
    }
};

QTEST_GUILESS_MAIN(TestReminder)
#include "tst_reminder.moc"
