// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_queries.h"
#include "items/week_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

Plan november(int day)
{
    return {.day = QDate(2026, 11, day)};
}

QVariant at(const WeekModel &week, int day, int role)
{
    return week.index(day).data(role);
}

TodoListModel *list(const WeekModel &week, int day, int role)
{
    return at(week, day, role).value<TodoListModel *>();
}

QStringList titles(const TodoListModel *model)
{
    QStringList found;
    for (int i = 0; i < model->count(); ++i)
        found << model->rowAt(i)->title;
    return found;
}

/// The week of the pictures, in small.
void fill(FakeQueries &queries)
{
    queries.add(u"log anomalies"_s, november(9)).completedAtMs = 200;
    queries.rows.back().trackedMs = 95 * 60'000;
    queries.add(u"ring the maker"_s, november(9)).completedAtMs = 100;
    queries.rows.back().estimateMinutes = 50;
    queries.add(u"measure"_s, november(9)).estimateMinutes = 30;
    queries.add(u"calibrate"_s, november(11)).estimateMinutes = 120;
    queries.add(u"stand-up"_s, november(11)).completedAtMs = 300;
    queries.add(u"swap batteries"_s, november(13)).estimateMinutes = 380;
    queries.add(u"thresholds"_s, {.week = {2026, 46}}).estimateMinutes = 90;
    queries.add(u"electrician"_s, november(3)).estimateMinutes = 10;
    queries.rows.back().rollovers = 3;
    queries.add(u"telemetry plans"_s, {.week = {2026, 45}}).estimateMinutes = 60;
}

} // namespace

class TestWeekModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheWeek()
    {
        FakeProfile profile;
        WeekModel week(profile.context());
        QAbstractItemModelTester tester(&week);
        week.thisWeek();
        QCOMPARE(week.title(), u"9 – 15 November"_s);
        QCOMPARE(week.numberText(), u"Week 46"_s);
        QCOMPARE(week.todayIndex(), 2);
        QVERIFY(week.isThisWeek());
        QVERIFY(week.isEmpty());
        QCOMPARE(week.dateAt(0), u"2026-11-09"_s);
        QCOMPARE(week.dateAt(7), QString());
        QCOMPARE(at(week, 2, WeekModel::WeekdayTextRole).toString(), u"Wed"_s);
        QCOMPARE(at(week, 2, WeekModel::DayTextRole).toString(), u"11"_s);
        QVERIFY(at(week, 2, WeekModel::IsTodayRole).toBool());
        QVERIFY(at(week, 1, WeekModel::IsPastRole).toBool());
        QVERIFY(at(week, 5, WeekModel::IsWeekendRole).toBool());
    }

    /// With what has no day, done work by the time that it took.
    void whatIsPlannedNeedsNoDay()
    {
        FakeProfile profile;
        fill(profile.queries);
        profile.queries.add(u"gone"_s, november(10)).estimateMinutes = 500;
        profile.queries.rows.back().letGoAtMs = 1;
        WeekModel week(profile.context());
        week.thisWeek();
        QCOMPARE(week.plannedText(), durationText(95 + 50 + 30 + 120 + 380 + 90));
    }

    void whatWasLetGoIsNotDone()
    {
        FakeProfile profile;
        fill(profile.queries);
        WeekModel before(profile.context());
        before.thisWeek();
        const auto done = [](const WeekModel &week) {
            return at(week, 2, WeekModel::DoneTodosRole).value<TodoListModel *>()->count();
        };
        profile.queries.add(u"gone"_s, november(11)).letGoAtMs = 1;
        WeekModel week(profile.context());
        week.thisWeek();
        QCOMPARE(done(week), done(before));
        const auto bars = at(week, 2, WeekModel::BarsRole).value<QList<SpineBar>>();
        QVERIFY(std::ranges::contains(bars, u"gone"_s, &SpineBar::title)); // the past shows it
    }

    void everyRoleHasAName()
    {
        FakeProfile profile;
        fill(profile.queries);
        WeekModel week(profile.context());
        week.thisWeek();
        const auto roles = QMetaEnum::fromType<WeekModel::Role>();
        QCOMPARE(week.roleNames().size(), roles.keyCount());
        for (int i = 0; i < roles.keyCount(); ++i)
            QVERIFY2(at(week, 0, roles.value(i)).isValid(), roles.key(i));
    }

    void eachDayHasItsTodos()
    {
        FakeProfile profile;
        fill(profile.queries);
        WeekModel week(profile.context());
        QAbstractItemModelTester tester(&week);
        week.thisWeek();
        QCOMPARE(titles(list(week, 2, WeekModel::TodosRole)), QStringList({u"calibrate"_s}));
        QCOMPARE(titles(list(week, 2, WeekModel::DoneTodosRole)), QStringList({u"stand-up"_s}));
        QCOMPARE(titles(list(week, 0, WeekModel::DoneTodosRole)),
                 QStringList({u"ring the maker"_s, u"log anomalies"_s}));
        QCOMPARE(titles(week.anyDay()), QStringList({u"thresholds"_s}));
        QCOMPARE(titles(week.leftOver()), QStringList({u"electrician"_s, u"telemetry plans"_s}));
        QCOMPARE(week.unscheduledText(), u"3 · 2h 40m"_s);
        QCOMPARE(week.leftOverText(), u"2 todos are left over from last week."_s);
        QCOMPARE(week.leftOverDetail(), u"1h 10m in all; one has rolled over three times."_s);
        profile.queries.rows.back().rollovers = 2;
        WeekModel later(profile.context());
        later.thisWeek();
        QCOMPARE(later.leftOverDetail(), u"1h 10m in all; 2 have rolled over more than once."_s);
    }

    void aSpineShowsWhatWasDoneInItsOrder()
    {
        FakeProfile profile;
        fill(profile.queries);
        WeekModel week(profile.context());
        week.thisWeek();
        const auto bars = at(week, 0, WeekModel::BarsRole).value<QList<SpineBar>>();
        QCOMPARE(bars.size(), 3);
        QCOMPARE(bars[0].title, u"ring the maker"_s);
        QCOMPARE(bars[0].minutes, 50);
        QCOMPARE(bars[1].minutes, 95);
        QVERIFY(!bars[2].done);
        QCOMPARE(at(week, 0, WeekModel::DoneCountTextRole).toString(), u"2/3"_s);
        QCOMPARE(at(week, 0, WeekModel::SpineAccessibleTextRole).toString(),
                 u"Monday 9, 2 of 3 done, 1 hour 35 minutes, unfold"_s);
    }

    void whatRunsIsTrackedToo()
    {
        FakeProfile profile;
        fill(profile.queries);
        profile.queries.row(u"calibrate"_s).runningSinceMs =
            FakeProfile::tenOClock - 5 * 60'000 - 59'000;
        WeekModel week(profile.context());
        QAbstractItemModelTester tester(&week);
        week.thisWeek();
        QCOMPARE(week.trackedText(), durationText(95 + 5));
        QCOMPARE(at(week, 2, WeekModel::TrackedTextRole).toString(), u"5m"_s);
        QCOMPARE(at(week, 2, WeekModel::LoadRole).value<HeaderLoad>().trackedShare, 5 / 360.0);
        QCOMPARE(week.loadWith(2, 60).trackedShare, 5 / 360.0);
        QSignalSpy changed(&week, &WeekModel::trackedChanged);
        QSignalSpy days(&week, &QAbstractItemModel::dataChanged);
        Q_EMIT profile.feed.ticked();
        QCOMPARE(changed.size(), 0); // within the minute
        profile.clock.set(FakeProfile::tenOClock + 1'000);
        Q_EMIT profile.feed.ticked();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(days.size(), 1);
        QCOMPARE(days[0].front().toModelIndex().row(), 2);
        QCOMPARE(week.trackedText(), durationText(95 + 6));
        profile.queries.row(u"calibrate"_s).runningSinceMs = FakeProfile::tenOClock - 60 * 60'000;
        profile.commit(profile.queries.row(u"calibrate"_s)); // it began earlier
        QCOMPARE(days.size(), 2);
        QCOMPARE(at(week, 2, WeekModel::TrackedTextRole).toString(), u"1h"_s);
        changed.clear();
        week.setActive(false);
        profile.clock.set(FakeProfile::tenOClock + 61'000);
        Q_EMIT profile.feed.ticked();
        QCOMPARE(changed.size(), 0);
        week.setActive(true);
        QCOMPARE(week.trackedText(), durationText(95 + 61));
        week.previous();
        QCOMPARE(week.trackedText(), durationText(0));
    }

    void theMeterGrowsBeyondCapacity()
    {
        FakeProfile profile;
        fill(profile.queries);
        WeekModel week(profile.context());
        week.thisWeek();
        const auto load = [&](int day) {
            return at(week, day, WeekModel::LoadRole).value<HeaderLoad>();
        };
        QCOMPARE(load(2), (HeaderLoad{u"2h of 6h"_s, false, 120 / 360.0, 0, 1, u"2h/6h"_s}));
        QCOMPARE(load(4), (HeaderLoad{u"6h 20m of 6h"_s, true, 1, 0, 360 / 380.0, u"6h 20m/6h"_s}));
        QCOMPARE(week.loadWith(2, 0), load(2));
        QCOMPARE(week.loadWith(2, 90),
                 (HeaderLoad{u"3h 30m of 6h"_s, false, 210 / 360.0, 0, 1, u"3h 30m/6h"_s}));
        QCOMPARE(week.loadWith(2, 240), (HeaderLoad{u"6h of 6h"_s, false, 1, 0, 1, u"6h/6h"_s}));
        QCOMPARE(week.loadWith(2, 360),
                 (HeaderLoad{u"8h of 6h"_s, true, 1, 0, 360 / 480.0, u"8h/6h"_s}));
        QCOMPARE(week.loadWith(7, 90), HeaderLoad());
        QCOMPARE(at(week, 3, WeekModel::AccessibleTextRole).toString(),
                 u"Thursday 12 November, 0 todos, 0 minutes of 6 hours"_s);
    }

    void aCommitChangesOnlyTheDaysItTouches()
    {
        FakeProfile profile;
        fill(profile.queries);
        WeekModel week(profile.context());
        QAbstractItemModelTester tester(&week);
        week.thisWeek();
        QSignalSpy changed(&week, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&week, &QAbstractItemModel::modelReset);
        profile.queries.row(u"calibrate"_s).plan = november(12);
        profile.commit(profile.queries.row(u"calibrate"_s));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0].front().toModelIndex().row(), 2);
        QCOMPARE(changed[1].front().toModelIndex().row(), 3);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(titles(list(week, 3, WeekModel::TodosRole)), QStringList({u"calibrate"_s}));
    }

    void goesToOtherWeeksAndBack()
    {
        FakeProfile profile;
        fill(profile.queries);
        WeekModel week(profile.context());
        QAbstractItemModelTester tester(&week);
        week.thisWeek();
        week.previous();
        QCOMPARE(week.title(), u"2 – 8 November"_s);
        QVERIFY(week.isPast());
        QCOMPARE(week.todayIndex(), -1);
        QCOMPARE(titles(list(week, 1, WeekModel::TodosRole)), QStringList({u"electrician"_s}));
        week.next();
        week.next();
        QCOMPARE(week.weekText(), u"2026-W47"_s);
        QVERIFY(!week.isPast());
        week.goTo(u"2026-12-31"_s);
        QCOMPARE(week.weekText(), u"2026-W53"_s);
        week.goTo(u"2026-W01"_s);
        QCOMPARE(week.weekText(), u"2026-W01"_s);
        week.goTo(u"nonsense"_s);
        QCOMPARE(week.weekText(), u"2026-W01"_s);
        week.thisWeek();
        QVERIFY(week.isThisWeek());
    }

    void aWeekMayBeginOnSunday()
    {
        FakeProfile profile;
        profile.queries.planner.firstDayOfWeek = 7;
        profile.feed.setDay(profile.queries.day, 7);
        profile.queries.add(u"sunday"_s, november(8));
        WeekModel week(profile.context());
        week.thisWeek();
        QCOMPARE(week.dateAt(0), u"2026-11-08"_s);
        QCOMPARE(week.todayIndex(), 3);
        QCOMPARE(titles(list(week, 0, WeekModel::TodosRole)), QStringList({u"sunday"_s}));
    }

    void proposesPlacesByDeadlineAndFreeTime()
    {
        FakeProfile profile;
        fill(profile.queries);
        profile.queries.row(u"telemetry plans"_s).due = {.date = QDate(2026, 11, 12)};
        profile.queries.add(u"big"_s, november(2)).estimateMinutes = 300;
        WeekModel week(profile.context());
        week.thisWeek();
        week.proposePlaces();
        QVERIFY(week.isProposing());
        QCOMPARE(titles(list(week, 2, WeekModel::ProposedRole)),
                 QStringList({u"telemetry plans"_s, u"electrician"_s}));
        QCOMPARE(titles(list(week, 3, WeekModel::ProposedRole)), QStringList({u"big"_s}));
        QCOMPARE(titles(list(week, 2, WeekModel::TodosRole)), QStringList({u"calibrate"_s}));
        week.dropProposal();
        QVERIFY(!week.isProposing());
        QCOMPARE(list(week, 2, WeekModel::ProposedRole)->count(), 0);
    }

    void whatNoDayHasRoomForGetsNoProposal()
    {
        FakeProfile profile;
        fill(profile.queries);
        profile.queries.add(u"endless"_s, november(2)).estimateMinutes = 24 * 60;
        WeekModel week(profile.context());
        week.thisWeek();
        week.proposePlaces();
        QCOMPARE(week.proposedCount(), week.leftOver()->count() - 1);
        for (const auto &[id, date] : week.proposal())
            QVERIFY(id != profile.queries.row(u"endless"_s).id);
    }

    void aPastWeekTakesNoProposal()
    {
        FakeProfile profile;
        fill(profile.queries);
        WeekModel week(profile.context());
        week.goTo(u"2026-W45"_s);
        week.proposePlaces();
        QVERIFY(!week.isProposing());
    }

    void offersTheNextTodoOfEachProject()
    {
        FakeProfile profile;
        ProjectRow river;
        river.id = RecordId::fromName("river");
        river.status = u"active"_s;
        river.openTodos = 3;
        ProjectRow paused = river;
        paused.id = RecordId::fromName("paused");
        paused.status = u"paused"_s;
        profile.queries.projectRows = {river, paused};
        profile.queries.add(u"planned"_s, november(12)).project = river.id;
        profile.queries.add(u"blocked"_s).project = river.id;
        profile.queries.rows.back().blocked = true;
        profile.queries.add(u"next"_s).project = river.id;
        profile.queries.add(u"of the paused one"_s).project = paused.id;
        WeekModel week(profile.context());
        week.thisWeek();
        QCOMPARE(week.nextFromProjects()->count(), 0);
        week.setNextActive(true);
        QCOMPARE(titles(week.nextFromProjects()), QStringList({u"next"_s}));
    }

    void midnightMovesToday()
    {
        FakeProfile profile;
        WeekModel week(profile.context());
        week.thisWeek();
        QSignalSpy changed(&week, &QAbstractItemModel::dataChanged);
        QSignalSpy named(&week, &WeekModel::weekChanged);
        profile.queries.day = QDate(2026, 11, 12);
        profile.feed.setDay(profile.queries.day, 1);
        QCOMPARE(week.todayIndex(), 3);
        QVERIFY(changed.size() > 0);
        QVERIFY(named.size() > 0);
    }

    void onMondayThisWeekIsTheNext()
    {
        FakeProfile profile;
        WeekModel week(profile.context());
        week.thisWeek();
        profile.feed.setDay(QDate(2026, 11, 16), 1);
        QCOMPARE(week.weekText(), u"2026-W47"_s);
        week.previous();
        profile.feed.setDay(QDate(2026, 11, 17), 1);
        QCOMPARE(week.weekText(), u"2026-W46"_s);
    }

    void aWeekThatCannotBeReadSaysSo()
    {
        FakeProfile profile;
        fill(profile.queries);
        WeekModel week(profile.context());
        week.thisWeek();
        profile.queries.error = Error{ErrorCode::Damaged};
        week.next();
        QVERIFY(!week.problem().isEmpty());
        QVERIFY(week.isThisWeek());
        profile.queries.error.reset();
        week.next();
        QVERIFY(week.problem().isEmpty());
    }

    void goalsSayHowFarTheyAre()
    {
        FakeProfile profile;
        GoalRow goal;
        goal.key = 1;
        goal.id = RecordId::fromName("gauge");
        goal.title = u"Gauge 7 live and calibrated"_s;
        goal.week = {2026, 46};
        goal.todos = 5;
        goal.done = 3;
        goal.completionPercent = 60;
        goal.estimateMinutes = 420;
        goal.trackedMinutes = 250;
        profile.queries.goalRows = {goal};
        WeekModel week(profile.context());
        week.thisWeek();
        QAbstractItemModelTester tester(week.goals());
        const QModelIndex first = week.goals()->index(0);
        QCOMPARE(first.data(GoalListModel::DoneTextRole).toString(), u"3 of 5"_s);
        QCOMPARE(first.data(GoalListModel::PercentTextRole).toString(), u"60%"_s);
        QCOMPARE(first.data(GoalListModel::TimeTextRole).toString(), u"4h 10m of 7h"_s);
        QVERIFY(!first.data(GoalListModel::TimeAheadRole).toBool());
        QCOMPARE(week.goals()->doneText(), u"3 of 5"_s);
        QCOMPARE(first.data(GoalListModel::AccessibleTextRole).toString(),
                 u"Gauge 7 live and calibrated, 3 of 5 done, 4 hours 10 minutes of 7 hours"_s);
        profile.queries.goalRows[0].running = {
            {profile.queries.day, FakeProfile::tenOClock - 149 * 60'000LL}};
        profile.commitEverything();
        QCOMPARE(first.data(GoalListModel::TimeTextRole).toString(), u"6h 39m of 7h"_s);
        QSignalSpy changed(week.goals(), &QAbstractItemModel::dataChanged);
        profile.clock.set(FakeProfile::tenOClock + 1'000);
        Q_EMIT profile.feed.ticked();
        QCOMPARE(changed.size(), 0); // within the minute
        profile.clock.set(FakeProfile::tenOClock + 60'000);
        Q_EMIT profile.feed.ticked();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(first.data(GoalListModel::TimeTextRole).toString(), u"6h 40m of 7h"_s);
        QVERIFY(first.data(GoalListModel::TimeAheadRole).toBool());
    }
};

QTEST_MAIN(TestWeekModel)
#include "tst_week_model.moc"
