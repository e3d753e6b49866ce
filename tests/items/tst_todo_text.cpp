// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/todo_text.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tenOClock = 1794387600000; // 2026-11-11T10:00 in Berlin
constexpr qint64 minuteMs = 60'000;

TextContext wednesday()
{
    return {.nowMs = tenOClock,
            .today = QDate(2026, 11, 11),
            .thisWeek = {2026, 46},
            .zone = QTimeZone("Europe/Berlin"),
            .locale = QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

TodoRow todo(std::optional<int> estimate = {}, int tracked = 0)
{
    TodoRow row;
    row.title = u"Reply to the quarry about site access"_s;
    row.estimateMinutes = estimate;
    row.trackedMs = tracked * 60'000LL;
    return row;
}

TodoRow dueOn(const QString &due)
{
    TodoRow row = todo();
    row.due = Due::fromText(due).value();
    return row;
}

} // namespace

class TestTodoText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeOfATodo()
    {
        QCOMPARE(timeText(todo(), tenOClock), QString());
        QCOMPARE(timeText(todo(120), tenOClock), u"2h"_s);
        QCOMPARE(timeText(todo(90, 25), tenOClock), u"25m / 1h 30m"_s);
        QCOMPARE(timeText(todo({}, 25), tenOClock), u"25m"_s);
        TodoRow running = todo(120, 60);
        running.runningSinceMs = tenOClock - 12 * minuteMs - 40'000;
        QCOMPARE(timeText(running, tenOClock), u"1:12:40 / 2h"_s);
        QCOMPARE(timeState(running, tenOClock), TimeState::Running);
        QCOMPARE(minutesLeft(running, tenOClock), 48);
    }

    void timeBeyondTheEstimate()
    {
        TodoRow row = todo(90, 130);
        QCOMPARE(timeText(row, tenOClock), u"2h 10m / 1h 30m"_s);
        QCOMPARE(timeState(row, tenOClock), TimeState::Over);
        QCOMPARE(progress(row, tenOClock), 1.0);
        row.completedAtMs = tenOClock;
        QCOMPARE(timeState(row, tenOClock), TimeState::Normal);
        QCOMPARE(timeState(todo(90, 90), tenOClock), TimeState::Normal);
    }

    void aClockThatWasSetBackTracksNothing()
    {
        TodoRow row = todo(90);
        row.runningSinceMs = tenOClock + 5 * minuteMs;
        QCOMPARE(trackedSeconds(row, tenOClock), 0);
    }

    void secondsBeforeAPauseCount()
    {
        TodoRow row = todo(90);
        row.trackedMs = 119'500;
        QCOMPARE(trackedSeconds(row, tenOClock), 119);
        QCOMPARE(row.trackedMinutes(), 1);
        row.runningSinceMs = tenOClock - 500;
        QCOMPARE(trackedSeconds(row, tenOClock), 120);
    }

    void theMoonFillsWithTime()
    {
        QCOMPARE(progress(todo(100, 25), tenOClock), 0.25);
        QCOMPARE(progress(todo({}, 25), tenOClock), 0.0);
        QCOMPARE(progress(todo(0, 25), tenOClock), 0.0);
        TodoRow done = todo();
        done.completedAtMs = tenOClock;
        QCOMPARE(progress(done, tenOClock), 1.0);
    }

    void shortNames_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("shortTitle");
        QTest::newRow("first word") << u"River sensor pilot"_s << u"River"_s;
        QTest::newRow("short enough") << u"Finance"_s << u"Finance"_s;
        QTest::newRow("article") << u"The winter report"_s << u"winter"_s;
        QTest::newRow("too short a word") << u"My old house"_s << u"old"_s;
        QTest::newRow("one long word") << u"Wohnungsrenovierung"_s << u"Wohnungsrenovierung"_s;
        QTest::newRow("no word is long enough") << u"a b c d e f g"_s << u"a b c d e f g"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void shortNames()
    {
        QFETCH(QString, title);
        QTEST(shortName(title), "shortTitle");
    }

    void deadlines_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("overdue");
        QTest::newRow("monday") << u"2026-11-09"_s << u"since Mon"_s << true;
        QTest::newRow("long ago") << u"2026-10-09"_s << u"since 9 Oct"_s << true;
        QTest::newRow("last year") << u"2025-11-20"_s << u"since 20 Nov 2025"_s << true;
        QTest::newRow("today") << u"2026-11-11"_s << u"due today"_s << false;
        QTest::newRow("earlier today") << u"2026-11-11T09:30"_s << u"since 09:30"_s << true;
        QTest::newRow("later today") << u"2026-11-11T11:30"_s << u"due 11:30"_s << false;
        QTest::newRow("friday") << u"2026-11-13"_s << u"due Fri"_s << false;
        QTest::newRow("next week") << u"2026-11-19"_s << u"due 19 Nov"_s << false;
        QTest::newRow("far") << u"2026-12-19"_s << QString() << false;
    }
    void deadlines()
    {
        QFETCH(QString, due);
        TodoRow row = dueOn(due);
        QTEST(overdueText(row, wednesday()), "text");
        QTEST(isOverdue(row, wednesday()), "overdue");
        row.completedAtMs = tenOClock;
        QCOMPARE(overdueText(row, wednesday()), QString());
        QVERIFY(!isOverdue(row, wednesday()));
    }

    void whatIsLeftBehind()
    {
        TodoRow row = todo();
        QVERIFY(!isLeftBehind(row, wednesday()));
        row.plan.day = QDate(2026, 11, 10);
        QVERIFY(isLeftBehind(row, wednesday()));
        row.plan = {.week = {2026, 46}};
        QVERIFY(!isLeftBehind(row, wednesday()));
        row.plan = {.week = {2026, 45}};
        QVERIFY(isLeftBehind(row, wednesday()));
        row.letGoAtMs = tenOClock;
        QVERIFY(!isLeftBehind(row, wednesday()));
    }

    void marks()
    {
        TodoRow row = todo();
        row.rollovers = 1;
        QCOMPARE(rolloverText(row), QString());
        row.rollovers = 3;
        QCOMPARE(rolloverText(row), u"rolled 3×"_s);
        QCOMPARE(conflictText(row), QString());
        row.conflicts = 1;
        QCOMPARE(conflictText(row), u"2 versions"_s);
        row.subtasks = 3;
        row.subtasksDone = 2;
        QCOMPARE(subtaskText(row), u"2 of 3"_s);
    }

    void whenItWasWrittenDown()
    {
        const auto at = [](const char *local) {
            TodoRow row;
            row.createdAtMs =
                QDateTime(QDate::fromString(QString::fromLatin1(local, 10), Qt::ISODate),
                          QTime::fromString(QString::fromLatin1(local + 11), u"HH:mm"_s),
                          wednesday().zone)
                    .toMSecsSinceEpoch();
            return dumpedText(row, wednesday());
        };
        QCOMPARE(at("2026-11-11 08:02"), u"08:02"_s);
        QCOMPARE(at("2026-11-10 21:14"), u"Tue 21:14"_s);
        QCOMPARE(at("2026-11-03 21:14"), u"3 Nov"_s);
    }

    void reminders()
    {
        TodoRow row = todo();
        QCOMPARE(reminderText(row, wednesday()), QString());
        row.nextReminder = u"2026-11-11T11:30"_s;
        QCOMPARE(reminderText(row, wednesday()), u"11:30"_s);
        row.nextReminder = u"2026-11-12T09:00"_s;
        QCOMPARE(reminderText(row, wednesday()), u"Thu 09:00"_s);
        row.nextReminder = u"2026-12-24T09:00"_s;
        QCOMPARE(reminderText(row, wednesday()), u"24 Dec"_s);
        row.nextReminder = u"nonsense"_s;
        QCOMPARE(reminderText(row, wednesday()), QString());
    }

    void whereItWent()
    {
        TodoRow row = todo();
        const QDate monday(2026, 11, 9);
        row.plan.day = QDate(2026, 11, 12);
        QCOMPARE(movedToText(row, monday, wednesday()), u"moved to Thu"_s);
        QCOMPARE(movedToText(row, QDate(2026, 11, 12), wednesday()), QString());
        row.plan.day = monday;
        QCOMPARE(movedToText(row, monday, wednesday()), QString());
    }

    void whereAHitStands()
    {
        TodoRow row = todo();
        row.plan.day = QDate(2026, 11, 13);
        QCOMPARE(whereText(row, wednesday()), u"Fri"_s);
        row.completedAtMs = tenOClock - 2 * 24 * 60 * minuteMs;
        QCOMPARE(whereText(row, wednesday()), u"done Mon"_s);
    }

    void spokenSentence()
    {
        TodoRow row = dueOn(u"2026-11-09"_s);
        row.priority = Priority::High;
        row.projectTitle = u"River sensor pilot"_s;
        row.estimateMinutes = 15;
        row.plan.day = QDate(2026, 11, 11);
        row.pending = true;
        QCOMPARE(accessibleText(row, wednesday()),
                 u"Reply to the quarry about site access, not done, high priority, River sensor "
                 "pilot, 15 minutes, planned today, overdue since Monday, waiting to sync"_s);
    }

    void longTitlesAreCutInSentences()
    {
        QCOMPARE(quotedTitle(u"Order samples"_s), u"“Order samples”"_s);
        QCOMPARE(quotedTitle(QString(200, u'x')).size(), 42);
    }
};

QTEST_GUILESS_MAIN(TestTodoText)
#include "tst_todo_text.moc"
