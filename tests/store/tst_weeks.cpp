// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/profile_fixture.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;
using enum Field;

namespace {

const IsoWeek week46{2026, 46};

Given minutes(qint64 n)
{
    return {TodoEstimate, n};
}

} // namespace

/// The sums of weeks, goals and projects. It is Wednesday, 11 November 2026, in week 46.
class TestWeeks : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProfileFixture> m;

    [[nodiscard]] WeekFacts facts(IsoWeek week = week46)
    {
        return m->queries().weekFacts(week).value();
    }
    [[nodiscard]] GoalRow goal() { return m->queries().goals(week46).value().at(0); }
    [[nodiscard]] ProjectRow project() { return m->queries().projects(true).value().at(0); }
    [[nodiscard]] Given done() { return {TodoCompletion, m->clock().nowMs()}; }
    [[nodiscard]] Given letGo() { return {TodoLetGo, m->clock().nowMs()}; }

private Q_SLOTS:
    void init() { m = std::make_unique<ProfileFixture>(); }
    void cleanup() { m.reset(); }

    void anEmptyWeek()
    {
        const auto week = facts();
        QCOMPARE(week.week, week46);
        QCOMPARE(week.days.size(), size_t(7));
        QCOMPARE(week.days[0].date, QDate(2026, 11, 9));
        QCOMPARE(week.days[6].date, QDate(2026, 11, 15));
        QCOMPARE(week.days[0].capacityMinutes, 360);
        QCOMPARE(week.days[6].capacityMinutes, 120);
        QCOMPARE(week.todos, 0);
        QVERIFY(!week.committed);
    }

    void plannedMinutesOfADay()
    {
        const auto wednesday = Given{TodoPlan, u"2026-11-11"_s};
        m->todo(u"open"_s, {wednesday, minutes(60)});
        m->todo(u"no estimate"_s, {wednesday});
        m->todo(u"let go"_s, {wednesday, minutes(500), letGo()});
        const auto quick = m->todo(u"done quickly"_s, {wednesday, minutes(60), done()});
        m->timeEntry(quick, m->at(u"2026-11-11T09:00"_s), 20);
        m->todo(u"done, not timed"_s, {wednesday, minutes(45), done()});
        const auto running = m->todo(u"running"_s, {wednesday, minutes(30)});
        m->timeEntry(running, m->at(u"2026-11-11T09:30"_s), {});
        const auto week = facts();
        const auto &day = week.days[2];
        QCOMPARE(day.plannedMinutes, 60 + 20 + 45 + 30);
        QCOMPARE(day.trackedMinutes, 20);
        QCOMPARE(week.trackedAt(day, m->at(u"2026-11-11T09:45"_s)), 20 + 15);
        QCOMPARE(week.trackedAt(week.days[1], m->at(u"2026-11-11T09:45"_s)), 0);
        QCOMPARE(day.todos, 5);
        QCOMPARE(day.done, 2);
    }

    void aWeekCountsItsDaysAndAnyDay()
    {
        m->todo(u"monday"_s, {{TodoPlan, u"2026-11-09"_s}, done()});
        m->todo(u"any day"_s, {{TodoPlan, u"2026-W46"_s}});
        m->todo(u"next week"_s, {{TodoPlan, u"2026-W47"_s}});
        m->todo(u"left over"_s, {{TodoPlan, u"2026-11-08"_s}, minutes(25)});
        m->todo(u"left over from the week"_s, {{TodoPlan, u"2026-W44"_s}, minutes(5)});
        m->todo(u"left over, done"_s, {{TodoPlan, u"2026-W44"_s}, minutes(5), done()});
        const auto week = facts();
        QCOMPARE(week.todos, 2);
        QCOMPARE(week.done, 1);
        QCOMPARE(week.leftOver, 2);
        QCOMPARE(week.leftOverMinutes, 30);
    }

    /// What a week shows is what the lists and the sums tell one by one.
    void aWeekAtOnce()
    {
        const auto goal = m->goal(u"Gauge 7"_s, u"2026-W46"_s);
        const auto project = m->project(u"River"_s, {{ProjectColour, u"blue"_s}});
        const auto wednesday = Given{TodoPlan, u"2026-11-11"_s};
        m->todo(u"log anomalies"_s, {wednesday, minutes(60), {TodoProject, project}});
        m->todo(u"let go"_s, {wednesday, minutes(500), letGo()});
        const auto quick = m->todo(u"done quickly"_s, {wednesday, minutes(60), done()});
        m->timeEntry(quick, m->at(u"2026-11-11T09:00"_s), 20);
        m->todo(u"done, not timed"_s, {{TodoPlan, u"2026-11-13"_s}, minutes(45), done()});
        m->todo(u"any day, done"_s, {{TodoPlan, u"2026-W46"_s}, {TodoGoal, goal}, done()});
        m->todo(u"any day"_s, {{TodoPlan, u"2026-W46"_s}, minutes(30)});
        m->todo(u"left over from a week"_s, {{TodoPlan, u"2026-W44"_s}, minutes(5)});
        m->todo(u"left over"_s, {{TodoPlan, u"2026-11-08"_s}, minutes(25)});
        for (const auto &query : {QString(), u"left"_s, u"is:done"_s}) {
            using Kind = TodoFilter::Kind;
            const auto week = m->queries().week(week46, query, 1).value();
            QCOMPARE(week.facts, facts());
            QCOMPARE(week.goals, m->queries().goals(week46).value());
            const TodoFilter planned{.kind = Kind::Week, .week = week46, .query = query};
            QCOMPARE(week.todos, m->queries().todos(planned).value());
            const TodoFilter before{.kind = Kind::LeftOver, .week = week46, .query = query};
            QCOMPARE(week.leftOver, m->queries().todos(before, 1).value());
        }
        QCOMPARE(facts().todos, 5);
        QCOMPARE(facts().done, 3);
        QCOMPARE(facts().days[2].plannedMinutes, 60 + 20);
        QCOMPARE(facts().leftOverMinutes, 30);
        QVERIFY(m->queries().week(week46, {}, 0).value().leftOver.empty());
    }

    void tracksByTheDayOnWhichItStarted()
    {
        const auto todo = m->todo(u"night work"_s);
        m->timeEntry(todo, m->at(u"2026-11-11T03:30"_s), 60); // still Tuesday
        m->timeEntry(todo, m->at(u"2026-11-11T04:00"_s), 10);
        m->timeEntry(todo, m->at(u"2026-11-16T03:59"_s), 7); // still Sunday
        m->timeEntry(todo, m->at(u"2026-11-16T04:00"_s), 99);
        m->timeEntry(todo, m->at(u"2026-11-09T03:59"_s), 99);
        const auto days = facts().days;
        QCOMPARE(days[0].trackedMinutes, 0);
        QCOMPARE(days[1].trackedMinutes, 60);
        QCOMPARE(days[2].trackedMinutes, 10);
        QCOMPARE(days[6].trackedMinutes, 7);
    }

    void capacityOfTheWeekBeforeTheSetting()
    {
        m->setting(u"week.capacity"_s, u"[10,20,30,40,50,60,70]"_s);
        QCOMPARE(facts().days[1].capacityMinutes, 20);
        m->week(week46, {{WeekCapacity, qint64{300}, u"2"_s}});
        QCOMPARE(facts().days[0].capacityMinutes, 10);
        QCOMPARE(facts().days[1].capacityMinutes, 300);
        QCOMPARE(facts({2026, 47}).days[1].capacityMinutes, 20);
    }

    void aWeekThatBeginsOnSunday()
    {
        m->setting(u"week.first_day"_s, u"\"sunday\""_s);
        m->setting(u"week.capacity"_s, u"[10,20,30,40,50,60,70]"_s);
        m->todo(u"sunday"_s, {{TodoPlan, u"2026-11-08"_s}});
        const auto week = facts();
        QCOMPARE(week.days[0].date, QDate(2026, 11, 8));
        QCOMPARE(week.days[0].capacityMinutes, 70);
        QCOMPARE(week.days[0].todos, 1);
        QCOMPARE(week.days[6].capacityMinutes, 60);
        QCOMPARE(week.leftOver, 0);
    }

    void aPromisedWeek()
    {
        m->week(week46, {{WeekCommitment, u"{\"at\":1,\"minutes\":0,\"todos\":[]}"_s}});
        QVERIFY(facts().committed);
        QVERIFY(!facts({2026, 47}).committed);
    }

    void goalsAddUpTheirTodos()
    {
        const auto project = m->project(u"River"_s, {{ProjectColour, u"blue"_s}});
        const auto id =
            m->goal(u"Gauge 7"_s, u"2026-W46"_s, {{GoalProject, project}, {GoalOrder, u"b"_s}});
        m->goal(u"before"_s, u"2026-W46"_s, {{GoalOrder, u"a"_s}, {GoalDeleted, true}});
        m->goal(u"other week"_s, u"2026-W47"_s);
        QCOMPARE(goal().completionPercent, 0);
        QVERIFY(!goal().reached);
        const auto a = m->todo(u"a"_s, {{TodoGoal, id}, minutes(60), done()});
        m->timeEntry(a, m->at(u"2026-11-11T08:00"_s), 40);
        const auto b = m->todo(u"b"_s, {{TodoGoal, id}, minutes(30)});
        m->todo(u"c"_s, {{TodoGoal, id}, minutes(15), letGo()});
        m->todo(u"d"_s, {{TodoGoal, id}});
        auto row = goal();
        QCOMPARE(row.title, u"Gauge 7"_s);
        QCOMPARE(row.projectTitle, u"River"_s);
        QCOMPARE(row.projectColour, u"blue"_s);
        QCOMPARE(row.todos, 3);
        QCOMPARE(row.done, 1);
        QCOMPARE(row.completionPercent, 33);
        QCOMPARE(row.estimateMinutes, 90);
        QCOMPARE(row.trackedMinutes, 40);
        m->edit(id, {{GoalTargetCount, qint64{4}}, {GoalTargetMinutes, qint64{240}}});
        row = goal();
        QCOMPARE(row.todos, 4);
        QCOMPARE(row.completionPercent, 25);
        QCOMPARE(row.estimateMinutes, 240);
        m->timeEntry(b, m->at(u"2026-11-11T09:00"_s), {});
        m->timeEntry(m->todo(u"of no goal"_s), m->at(u"2026-11-11T09:00"_s), {});
        QCOMPARE(goal().trackedAt(m->at(u"2026-11-11T09:25"_s)), 40 + 25);
        m->edit(b, {{TodoDeleted, true}});
        QCOMPARE(goal().trackedAt(m->at(u"2026-11-11T09:25"_s)), 40);
        m->edit(id, {{GoalTargetCount, qint64{1}}});
        QCOMPARE(goal().todos, 2);
    }

    void reachedGoals()
    {
        const auto id = m->goal(u"Gauge 7"_s, u"2026-W46"_s);
        m->todo(u"a"_s, {{TodoGoal, id}, done()});
        QVERIFY(goal().reached);
        QCOMPARE(goal().completionPercent, 100);
        m->edit(id, {{GoalStatus, u"missed"_s}});
        QVERIFY(!goal().reached);
        QCOMPARE(goal().completionPercent, 99);
        m->edit(id, {{GoalStatus, Value()}, {GoalTargetCount, qint64{3}}});
        QVERIFY(!goal().reached);
        m->edit(id, {{GoalCompletion, m->clock().nowMs()}});
        QVERIFY(goal().reached);
    }

    void projectsAddUpTheirTodos()
    {
        const auto id = m->project(u"River"_s, {{ProjectColour, u"blue"_s},
                                                {ProjectPriority, u"high"_s},
                                                {ProjectTargetDate, u"2026-12-24"_s}});
        QCOMPARE(project().progressPercent, 0);
        QCOMPARE(project().status, u"active"_s);
        QCOMPARE(project().priority, Priority::High);
        QCOMPARE(project().targetDate, QDate(2026, 12, 24));
        const auto a = m->todo(u"a"_s, {{TodoProject, id}, minutes(90), done()});
        m->timeEntry(a, m->at(u"2026-11-11T08:00"_s), 100);
        m->todo(u"b"_s, {{TodoProject, id}, minutes(30)});
        const auto c = m->todo(u"c"_s, {{TodoProject, id}, minutes(600), letGo()});
        m->timeEntry(c, m->at(u"2026-11-10T08:00"_s), 20);
        auto row = project();
        QCOMPARE(row.openTodos, 1);
        QCOMPARE(row.doneTodos, 1);
        QCOMPARE(row.estimateMinutes, 120);
        QCOMPARE(row.trackedMinutes, 120);
        QCOMPARE(row.progressPercent, 75);
        // One without an estimate weighs as much as the average of 60 minutes: 90 of 180.
        const auto d = m->todo(u"d"_s, {{TodoProject, id}});
        QCOMPARE(project().progressPercent, 50);
        m->edit(id, {{ProjectProgress, qint64{12}}});
        QCOMPARE(project().progressPercent, 12);
        m->edit(d, {{TodoDeleted, true}});
        QCOMPARE(project().openTodos, 1);
    }

    void progressReachesAHundredWhenNothingIsLeft()
    {
        const auto id = m->project(u"River"_s);
        for (int i = 0; i < 199; ++i)
            m->todo(u"done"_s, {{TodoProject, id}, done()});
        const auto last = m->todo(u"last"_s, {{TodoProject, id}});
        QCOMPARE(project().progressPercent, 99);
        m->edit(last, {done()});
        QCOMPARE(project().progressPercent, 100);
    }

    void projectsInTheirOrder()
    {
        m->project(u"b"_s, {{ProjectOrder, u"b"_s}});
        m->project(u"ended"_s, {{ProjectOrder, u"c"_s}, {ProjectStatus, u"archived"_s}});
        m->project(u"a"_s, {{ProjectOrder, u"a"_s}, {ProjectStatus, u"paused"_s}});
        m->project(u"gone"_s, {{ProjectDeleted, true}});
        const auto names = [&](bool ended) {
            const auto rows = m->queries().projects(ended).value();
            QStringList inOrder;
            for (const auto &row : rows)
                inOrder += row.title;
            return inOrder;
        };
        QCOMPARE(names(false), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(names(true), (QStringList{u"a"_s, u"b"_s, u"ended"_s}));
    }

    void settings()
    {
        QCOMPARE(m->queries().settings(), PlannerSettings());
        QVERIFY(!m->queries().setting(u"day.start"_s).value());
        m->setting(u"day.start"_s, u"\"05:30\""_s);
        m->setting(u"week.first_day"_s, u"\"saturday\""_s);
        m->setting(u"device.kept"_s, u"{\"any\":1}"_s);
        QCOMPARE(m->queries().settings().dayStart, QTime(5, 30));
        QCOMPARE(m->queries().settings().firstDayOfWeek, 6);
        QCOMPARE(m->queries().setting(u"device.kept"_s).value(), u"{\"any\":1}"_s);
        m->setting(u"day.start"_s, u"\"later\""_s);
        m->setting(u"week.first_day"_s, u"9"_s);
        m->setting(u"week.capacity"_s, u"[1,2,3]"_s);
        QCOMPARE(m->queries().settings(), PlannerSettings());
    }

    void todayFollowsTheDayStart()
    {
        m->clock().set(m->at(u"2026-11-12T03:59"_s));
        QCOMPARE(m->queries().today(), QDate(2026, 11, 11));
        m->clock().set(m->at(u"2026-11-12T04:00"_s));
        QCOMPARE(m->queries().today(), QDate(2026, 11, 12));
        m->setting(u"day.start"_s, u"\"06:00\""_s);
        QCOMPARE(m->queries().today(), QDate(2026, 11, 11));
    }
};

QTEST_GUILESS_MAIN(TestWeeks)
#include "tst_weeks.moc"
