// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inheritance.h"

#include <QTest>

using namespace sennight;

namespace {

Record todo(const QString &plan, const QString &due, const QString &occurrence = {})
{
    Record record;
    record.entity = Entity::Todo;
    const auto put = [&](Field field, const QString &text) {
        if (!text.isEmpty())
            record.values[field] = text;
    };
    put(Field::TodoPlan, plan);
    put(Field::TodoDue, due);
    put(Field::TodoOccurrence, occurrence);
    return record;
}

} // namespace

class TestInheritance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<QString>("occurrence");
        QTest::addColumn<QString>("shownPlan");
        QTest::addColumn<QString>("shownDue");
        QTest::newRow("day") << "2026-11-09" << "" << "" << "2026-11-16" << "2026-11-16" << "";
        QTest::newRow("planned before due") << "2026-11-11" << "2026-11-13T09:30" << ""
                                            << "2026-11-20" << "2026-11-18" << "2026-11-20T09:30";
        QTest::newRow("due only") << "" << "2026-11-13" << "" << "2026-12-13" << ""
                                  << "2026-12-13";
        QTest::newRow("put off once") << "2026-11-12" << "" << "2026-11-09" << "2026-11-16"
                                      << "2026-11-16" << "";
        QTest::newRow("put off past its due") << "2026-11-17" << "2026-11-13" << "2026-11-13"
                                              << "2026-11-20" << "2026-11-20" << "2026-11-20";
        QTest::newRow("due put off") << "" << "2026-11-16" << "2026-11-13" << "2026-11-20" << ""
                                     << "2026-11-20";
        QTest::newRow("a week before its due") << "2026-W45" << "2026-11-13" << "" << "2026-11-20"
                                               << "2026-W46" << "2026-11-20";
        QTest::newRow("any day of the week") << "2026-W46" << "" << "" << "2026-11-19"
                                             << "2026-W47" << "";
        QTest::newRow("week and occurrence") << "2026-W46" << "" << "2026-11-12" << "2026-11-19"
                                             << "2026-W47" << "";
        QTest::newRow("no dates at all") << "" << "" << "" << "2026-11-16" << "2026-11-16" << "";
        QTest::newRow("before the calendar") << "0001-01-01" << "0001-01-09" << ""
                                             << "0001-01-02" << "" << "0001-01-02";
        QTest::newRow("no occurrence") << "2026-11-09" << "" << "" << "" << "" << "";
    }
    void dates()
    {
        QFETCH(QString, plan);
        QFETCH(QString, due);
        QFETCH(QString, anchor);
        QFETCH(QString, occurrence);
        const InheritedDates shown =
            inheritedDates(todo(plan, due, anchor), dateFromText(occurrence).value_or(QDate()));
        QTEST(shown.plan.toText(), "shownPlan");
        QTEST(shown.due.toText(), "shownDue");
    }

    void reminders_data()
    {
        QTest::addColumn<QString>("reminder");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<QString>("occurrence");
        QTest::addColumn<QString>("shown");
        QTest::newRow("on the day") << "2026-11-13T09:00" << "2026-11-13" << "" << ""
                                    << "2026-11-20" << "2026-11-20T09:00";
        QTest::newRow("the evening before") << "2026-11-12T21:30" << "" << "2026-11-13" << ""
                                            << "2026-12-13" << "2026-12-12T21:30";
        QTest::newRow("from its own occurrence") << "2026-11-13T09:00" << "2026-11-15" << ""
                                                 << "2026-11-13" << "2026-11-20"
                                                 << "2026-11-20T09:00";
        QTest::newRow("planned for a week") << "2026-11-12T09:00" << "2026-W46" << "" << ""
                                            << "2026-11-23" << "2026-11-26T09:00";
        QTest::newRow("no dates at all") << "2026-11-12T09:00" << "" << "" << "" << "2026-11-23"
                                         << "2026-11-23T09:00";
        QTest::newRow("with the deadline") << "due-15m" << "" << "2026-11-13" << "" << "2026-12-13"
                                           << "due-15m";
        QTest::newRow("after the calendar") << "9999-12-31T09:00" << "9999-12-30" << "" << ""
                                            << "9999-12-31" << "";
        QTest::newRow("put off, for its own day") << "again-2026-11-13T09:10" << "2026-11-13" << ""
                                                  << "" << "2026-11-14" << "";
        QTest::newRow("no occurrence") << "2026-11-13T09:00" << "2026-11-13" << "" << "" << ""
                                       << "2026-11-13T09:00";
    }
    void reminders()
    {
        QFETCH(QString, reminder);
        QFETCH(QString, plan);
        QFETCH(QString, due);
        QFETCH(QString, anchor);
        QFETCH(QString, occurrence);
        QTEST(inheritedReminder(reminder, todo(plan, due, anchor),
                                dateFromText(occurrence).value_or(QDate())),
              "shown");
    }

    void anchorOrder()
    {
        const QDate fallback(2026, 1, 1);
        QCOMPARE(recurrenceAnchor(todo("2026-11-09", "2026-11-13", "2026-11-10"), fallback),
                 QDate(2026, 11, 10));
        QCOMPARE(recurrenceAnchor(todo("2026-11-09", "2026-11-13"), fallback), QDate(2026, 11, 13));
        QCOMPARE(recurrenceAnchor(todo("2026-11-09", {}), fallback), QDate(2026, 11, 9));
        QCOMPARE(recurrenceAnchor(todo("2026-W46", {}), fallback), fallback);
    }
};

QTEST_GUILESS_MAIN(TestInheritance)
#include "tst_inheritance.moc"
