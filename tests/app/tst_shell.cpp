// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/shell.h"
#include "app_profile.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

struct Window : AppProfile
{
    Window() { shell.preload(Shell::read(*queries).value()); }
    Planner planner{ports()};
    Shell shell{planner, items(), false};
};

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilterNarrowsTheScreenInView()
    {
        Window window;
        window.planner.addTodo(u"Order samples"_s, {});
        window.planner.addTodo(u"Ring the board"_s, {});
        window.planner.addTodo(u"Order paint"_s, u"2026-11-11"_s);
        window.planner.addTodo(u"Stand-up"_s, u"2026-11-11"_s);
        SETTLE(window.planner);
        QCOMPARE(window.shell.week()->todosOf(2)->count(), 2);
        window.shell.setFilterText(u"ord"_s);
        QCOMPARE(window.shell.week()->todosOf(2)->count(), 1);
        QCOMPARE(window.shell.week()->todoCount(), 2); // the facts are those of the week
        window.shell.setScreen(Shell::Screen::Inbox);
        QCOMPARE(window.shell.filterText(), QString());
        QCOMPARE(window.shell.inbox()->count(), 2);
        window.shell.setFilterText(u"board"_s);
        QCOMPARE(window.shell.inbox()->count(), 1);
        window.shell.setScreen(Shell::Screen::Today);
        QCOMPARE(window.shell.today()->focus()->count(), 2);
        window.shell.setFilterText(u"paint"_s);
        QCOMPARE(window.shell.today()->focus()->count(), 1);
        window.shell.setFilterText({});
        QCOMPARE(window.shell.today()->focus()->count(), 2);
    }

    void theDayIsThatOfTheSystemsZone()
    {
        const QByteArray home = qgetenv("TZ");
        const auto back = qScopeGuard([&] { qputenv("TZ", home); });
        Window window;
        window.clock =
            FixedClock(AppProfile::tenOClock + 7 * 60 * 60'000, QTimeZone(QTimeZone::LocalTime));
        qputenv("TZ", "Europe/Berlin"); // 17:00
        window.shell.lookAtClock();
        QCOMPARE(window.feed.today(), QDate(2026, 11, 11));
        qputenv("TZ", "Pacific/Auckland"); // 5:00
        window.shell.lookAtClock();
        QCOMPARE(window.feed.today(), QDate(2026, 11, 12));
    }

    void goesToTheWeekOfADate()
    {
        Window window;
        window.shell.setScreen(Shell::Screen::Inbox);
        QVERIFY(!window.shell.goToDate(u"some day"_s));
        QCOMPARE(window.shell.screen(), Shell::Screen::Inbox);
        QVERIFY(window.shell.goToDate(u"3 dec"_s));
        QCOMPARE(window.shell.screen(), Shell::Screen::Week);
        QCOMPARE(window.shell.week()->weekText(), u"2026-W49"_s);
    }

    void theFirstFrameIsThereWithoutReadingAgain()
    {
        Window window;
        QCOMPARE(window.shell.week()->title(), u"9 – 15 November"_s);
        QCOMPARE(window.shell.week()->todayIndex(), 2);
        QCOMPARE(window.shell.todayDot(), 2);
        QCOMPARE(window.shell.weekdayNames().front(), u"Monday"_s);
        QCOMPARE(window.shell.screen(), Shell::Screen::Week);
    }

    void countsFollow()
    {
        Window window;
        QSignalSpy counted(&window.shell, &Shell::countsChanged);
        window.planner.addTodo(u"a"_s, {});
        SETTLE(window.planner);
        QCOMPARE(window.shell.inboxCount(), 1);
        const QString id = window.planner.addTodo(u"b"_s, u"2026-11-11"_s);
        SETTLE(window.planner);
        QCOMPARE(window.shell.todayCount(), 1);
        window.planner.toggleDone({id});
        SETTLE(window.planner);
        QCOMPARE(window.shell.todayCount(), 0);
        QCOMPARE(counted.size(), 3);
    }

    void theTimerIsShown()
    {
        Window window;
        const QString id = window.planner.addTodo(u"Calibrate 2h"_s, {});
        window.planner.startTimer(id);
        SETTLE(window.planner);
        QCOMPARE(window.shell.runningId(), id);
        QCOMPARE(window.shell.runningOf(), u"of 2h"_s);
        QCOMPARE(window.shell.runningOfBrief(), u"/ 2h"_s);
        window.clock.set(AppProfile::tenOClock + (73 * 60) * 1000);
        QCOMPARE(window.shell.runningElapsed(), u"1:13:00"_s);
        QCOMPARE(window.shell.runningLeft(), u"47 min left"_s);
        QVERIFY(!window.shell.isRunningOver());
        QSignalSpy ticked(&window.shell, &Shell::runningTicked);
        QVERIFY(ticked.wait(patience));
        window.clock.set(AppProfile::tenOClock + (132 * 60) * 1000);
        QCOMPARE(window.shell.runningLeft(), u"12 min over"_s);
        QVERIFY(window.shell.isRunningOver());
        window.planner.pauseTimer();
        SETTLE(window.planner);
        QCOMPARE(window.shell.runningId(), QString());
        QCOMPARE(window.shell.runningElapsed(), QString());
    }

    void screensReadWhenTheyAreShown()
    {
        Window window;
        window.planner.addTodo(u"a"_s, {});
        SETTLE(window.planner);
        QCOMPARE(window.shell.inbox()->count(), 0);
        window.shell.setScreen(Shell::Screen::Inbox);
        QCOMPARE(window.shell.inbox()->count(), 1);
        QCOMPARE(window.shell.defaultPlan(), QString());
        window.shell.setScreen(Shell::Screen::Today);
        QCOMPARE(window.shell.defaultPlan(), u"2026-11-11"_s);
        window.shell.setScreen(Shell::Screen::Week);
        QCOMPARE(window.shell.defaultPlan(), u"2026-W46"_s);
        window.shell.week()->previous();
        QCOMPARE(window.shell.defaultPlan(), u"2026-W46"_s);
        window.shell.week()->next();
        window.shell.week()->next();
        QCOMPARE(window.shell.defaultPlan(), u"2026-W47"_s);
    }

    void aTodoIsShownWhereItIs()
    {
        Window window;
        const QString project = window.planner.addProject(u"River"_s, u"blue"_s);
        SETTLE(window.planner);
        const QString planned = window.planner.addTodo(u"a"_s, u"2026-12-03"_s);
        const QString projects = window.planner.addTodo(u"b #River"_s, {});
        const QString loose = window.planner.addTodo(u"c"_s, {});
        SETTLE(window.planner);
        QSignalSpy revealed(&window.shell, &Shell::revealed);
        window.shell.reveal(planned);
        QCOMPARE(window.shell.screen(), Shell::Screen::Week);
        QCOMPARE(window.shell.week()->weekText(), u"2026-W49"_s);
        window.shell.reveal(projects);
        QCOMPARE(window.shell.screen(), Shell::Screen::Projects);
        QCOMPARE(window.shell.projectId(), project);
        QCOMPARE(window.shell.projectTitle(), u"River"_s);
        QCOMPARE(window.shell.projectTodos()->count(), 1);
        window.shell.reveal(loose);
        QCOMPARE(window.shell.screen(), Shell::Screen::Inbox);
        QCOMPARE(revealed.size(), 3);
        window.shell.reveal(u"nonsense"_s);
        QCOMPARE(revealed.size(), 3);
    }

    void whatIsLeftOverCanBePlaced()
    {
        Window window;
        const QString a = window.planner.addTodo(u"a 1h"_s, u"2026-11-03"_s);
        const QString b = window.planner.addTodo(u"b"_s, u"2026-W45"_s);
        SETTLE(window.planner);
        window.shell.week()->proposePlaces();
        QVERIFY(window.shell.week()->isProposing());
        window.shell.acceptProposal();
        SETTLE(window.planner);
        QVERIFY(!window.shell.week()->isProposing());
        QCOMPARE(window.row(a).plan.day, QDate(2026, 11, 11));
        window.planner.undo();
        SETTLE(window.planner);
        window.shell.moveLeftOverToThisWeek();
        SETTLE(window.planner);
        QCOMPARE(window.row(a).plan.toText(), u"2026-W46"_s);
        QCOMPARE(window.row(b).plan.toText(), u"2026-W46"_s);
        QCOMPARE(window.shell.week()->leftOver()->count(), 0);
    }

    void aGoalShowsItsTodos()
    {
        Window window;
        const QString goal = window.planner.addGoal(u"Gauge"_s, {}, {});
        SETTLE(window.planner);
        window.planner.addTodo(u"a ~ Gauge"_s, {});
        SETTLE(window.planner);
        QCOMPARE(window.shell.week()->goals()->count(), 1);
        window.shell.openGoal(goal);
        QCOMPARE(window.shell.goalTodos()->count(), 1);
        window.shell.openGoal({});
        QCOMPARE(window.shell.goalId(), QString());
    }
};

QTEST_GUILESS_MAIN(TestShell)
#include "tst_shell.moc"
