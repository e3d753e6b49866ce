// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/goal_view.h"
#include "app_profile.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

struct Window : AppProfile
{
    Window() { shell.preload(Shell::read(*queries).value()); }
    [[nodiscard]] GoalRow goal(const QString &id) const
    {
        const auto rows = queries->goals({2026, 46}).value();
        const auto row = std::ranges::find(rows, RecordId::fromHex(id).value(), &GoalRow::id);
        return row == rows.end() ? GoalRow() : *row;
    }
    Planner planner{ports()};
    Shell shell{planner, items(), false};
    GoalView view{shell, planner, items()};
};

} // namespace

class TestGoalView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldCanBeSetAndCleared()
    {
        Window window;
        const QString river = window.planner.addProject(u"River"_s, u"blue"_s);
        const QString id = window.planner.addGoal(u"Gauge 7"_s, u"2026-W46"_s, {});
        SETTLE(window.planner);
        window.shell.openGoal(id);
        GoalView &view = window.view;
        QCOMPARE(view.goalId(), id);
        QCOMPARE(view.weekText(), u"Week 46"_s);
        view.setTitle(u"Gauge 7 live"_s);
        view.setWhy(u"The board decides on Friday"_s);
        QVERIFY(view.isDraft());
        QVERIFY(view.setTargetTime(u"7h"_s));
        QVERIFY(view.setTargetCount(u"5"_s));
        view.setProject(river);
        view.toggleReached();
        view.save();
        SETTLE(window.planner);
        QVERIFY(!view.isDraft());
        QCOMPARE(window.goal(id).title, u"Gauge 7 live"_s);
        QCOMPARE(view.why(), u"The board decides on Friday"_s);
        QCOMPARE(view.targetTimeText(), u"7h"_s);
        QCOMPARE(view.targetCountText(), u"5 todos"_s);
        QCOMPARE(view.doneText(), u"0 of 5 · 100%"_s);
        QCOMPARE(view.timeText(), u"0h of 7h"_s);
        QCOMPARE(view.projectTitle(), u"River"_s);
        QVERIFY(view.isReached());
        QVERIFY(!view.setTargetTime(u"much"_s));
        QVERIFY(!view.setTargetCount(u"0"_s));
        QVERIFY(view.setTargetTime({}));
        QVERIFY(view.setTargetCount({}));
        view.setProject({});
        view.toggleReached();
        SETTLE(window.planner);
        QCOMPARE(view.targetTimeText(), QString());
        QCOMPARE(view.targetCountText(), QString());
        QCOMPARE(view.projectTitle(), QString());
        QVERIFY(!view.isReached());
    }

    void itsTodosAreThereAndNewOnesCount()
    {
        Window window;
        const QString id = window.planner.addGoal(u"Gauge 7"_s, u"2026-W46"_s, {});
        const QString todo = window.planner.addTodo(u"Calibrate 1h"_s, {});
        window.planner.setGoal({todo}, id);
        SETTLE(window.planner);
        window.shell.openGoal(id);
        QCOMPARE(window.view.todoList()->count(), 1);
        window.view.addTodo(u"Ring the maker 15m"_s);
        window.view.addTodo(u"   "_s);
        SETTLE(window.planner);
        QCOMPARE(window.view.todoList()->count(), 2);
        QCOMPARE(window.view.timeText(), u"0h of 1h 15m"_s);
        QCOMPARE(window.titles({.kind = TodoFilter::Kind::AnyDay, .week = {2026, 46}}),
                 QStringList({u"Ring the maker"_s}));
    }

    void aDeletedGoalClosesAndItsTodosStay()
    {
        Window window;
        const QString id = window.planner.addGoal(u"Gauge 7"_s, u"2026-W46"_s, {});
        const QString todo = window.planner.addTodo(u"Calibrate"_s, {});
        window.planner.setGoal({todo}, id);
        SETTLE(window.planner);
        window.shell.openGoal(id);
        window.view.setTitle(u"half a ti"_s);
        window.view.remove();
        SETTLE(window.planner);
        QVERIFY(!window.view.isOpen());
        QCOMPARE(window.shell.goalId(), QString());
        QVERIFY(window.row(todo).isOpen());
        window.planner.undo();
        SETTLE(window.planner);
        QCOMPARE(window.goal(id).title, u"Gauge 7"_s);
        window.shell.openGoal(id);
        window.planner.removeRecord(RecordId::fromHex(id).value()); // from elsewhere
        SETTLE(window.planner);
        QVERIFY(!window.view.isOpen());
    }

    void whatWasTypedIsWrittenByEveryWayOut()
    {
        Window window;
        const QString one = window.planner.addGoal(u"One"_s, u"2026-W46"_s, {});
        const QString two = window.planner.addGoal(u"Two"_s, u"2026-W46"_s, {});
        SETTLE(window.planner);
        window.shell.openGoal(one);
        window.view.setTitle(u"First"_s);
        window.shell.openGoal(two);
        window.view.setTitle(u"  "_s); // keeps its title
        window.view.close();
        SETTLE(window.planner);
        QCOMPARE(window.goal(one).title, u"First"_s);
        QCOMPARE(window.goal(two).title, u"Two"_s);
    }

    void aGoalGoesOnInTheNextWeekWithWhatWasTyped()
    {
        Window window;
        const QString id = window.planner.addGoal(u"Gauge 7"_s, u"2026-W46"_s, {});
        const QString todo = window.planner.addTodo(u"open"_s, u"2026-11-12"_s);
        const QString done = window.planner.addTodo(u"done"_s, u"2026-11-12"_s);
        SETTLE(window.planner);
        window.planner.setGoal({todo, done}, id);
        window.planner.markDone({done});
        SETTLE(window.planner);
        window.shell.openGoal(id);
        window.view.setTitle(u"Gauge 7 live"_s);
        window.view.carryOver();
        SETTLE(window.planner);
        QVERIFY(!window.view.isOpen());
        const auto next = window.queries->goals({2026, 47}).value();
        QCOMPARE(next.size(), 1U);
        QCOMPARE(next[0].title, u"Gauge 7 live"_s);
        QCOMPARE(window.row(todo).goal, std::optional(next[0].id));
        QCOMPARE(next[0].todos, 1);
        const GoalRow before = window.goal(id);
        QCOMPARE(before.status, u"missed"_s);
        QCOMPARE(before.done, 1);
        QCOMPARE(before.todos, 2);
        QVERIFY(!before.reached);
        window.shell.openGoal(id);
        QVERIFY(!window.view.canCarryOver());
    }

    /// What its open todo took goes on with it, and is not taken off its target as well.
    void whatIsLeftOfATargetLeavesOutWhatGoesAlong()
    {
        Window window;
        const QString id = window.planner.addGoal(u"Gauge 7"_s, u"2026-W46"_s, {});
        const QString open = window.planner.addTodo(u"open"_s, u"2026-11-12"_s);
        const QString done = window.planner.addTodo(u"done"_s, u"2026-11-12"_s);
        SETTLE(window.planner);
        window.planner.setGoal({open, done}, id);
        window.shell.openGoal(id);
        QVERIFY(window.view.setTargetTime(u"7h"_s));
        const QModelIndex card = window.shell.week()->goals()->index(0);
        const auto track = [&](const QString &todo, int minutes, const QString &shown) {
            window.planner.startTimer(todo);
            SETTLE(window.planner);
            window.clock.set(window.clock.nowMs() + minutes * 60'000LL);
            Q_EMIT window.feed.ticked();
            QCOMPARE(window.view.timeText(), shown);
            QCOMPARE(card.data(GoalListModel::TimeTextRole).toString(), shown);
            window.planner.pauseTimer();
            SETTLE(window.planner);
        };
        track(done, 120, u"2h of 7h"_s);
        track(open, 60, u"3h of 7h"_s);
        window.planner.markDone({done});
        SETTLE(window.planner);
        window.view.carryOver();
        SETTLE(window.planner);
        const auto next = window.queries->goals({2026, 47}).value();
        QCOMPARE(next[0].estimateMinutes, 5 * 60);
        QCOMPARE(next[0].trackedMinutes, 60);
    }

    void aDroppedGoalLeavesTheWeek()
    {
        Window window;
        const QString id = window.planner.addGoal(u"Gauge 7"_s, u"2026-W46"_s, {});
        SETTLE(window.planner);
        QCOMPARE(window.shell.week()->goals()->count(), 1);
        window.shell.openGoal(id);
        window.view.drop();
        SETTLE(window.planner);
        QCOMPARE(window.goal(id).status, u"dropped"_s);
        QCOMPARE(window.shell.week()->goals()->count(), 0);
        window.planner.undo();
        SETTLE(window.planner);
        QCOMPARE(window.shell.week()->goals()->count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGoalView)
#include "tst_goal_view.moc"
