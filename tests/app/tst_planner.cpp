// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_profile.h"
#include "other_device.h"

using namespace sennight;
using namespace Qt::StringLiterals;

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDropGoesWhereItFell()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        QSignalSpy toasts(&planner, &Planner::toast);
        const QString finance = planner.addProject(u"Finance"_s, u"green"_s);
        const QString goal = planner.addGoal(u"Books closed"_s, {}, finance);
        const QString other = planner.addTodo(u"there already"_s, u"2026-11-12"_s);
        const QString id = planner.addTodo(u"dropped"_s, u"2026-W46"_s);
        SETTLE(planner);
        toasts.clear();
        planner.dropOn({id}, u"2026-11-12"_s, other);
        planner.dropOn({id}, u"project:"_s + finance, {});
        planner.dropOn({id}, u"goal:"_s + goal, {});
        SETTLE(planner);
        QCOMPARE(profile.titlesOn(12), QStringList({u"dropped"_s, u"there already"_s}));
        QCOMPARE(profile.row(id).projectTitle, u"Finance"_s);
        QCOMPARE(profile.row(id).goal->toHex(), goal);
        QCOMPARE(toasts.at(1).at(0).toString(), u"Moved to Finance"_s);
        QCOMPARE(toasts.at(2).at(0).toString(), u"Counts for “Books closed”"_s);
        planner.dropOn({id}, u"project:"_s + finance, {}); // it is there
        planner.dropOn({id}, u"nowhere"_s, {});
        planner.dropOn({id}, {}, {});
        planner.dropOn({id}, u"today"_s, {});
        SETTLE(planner);
        QCOMPARE(toasts.size(), 4);
        QCOMPARE(profile.row(id).plan.day, QDate(2026, 11, 11));
    }

    void aTodoDroppedOnTheInboxIsInIt()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString id = planner.addTodo(u"a"_s, u"2026-11-12"_s);
        planner.edit({id}, Field::TodoStage, u"confirmed"_s);
        planner.dropOn({id}, u"inbox"_s, {});
        SETTLE(planner);
        QCOMPARE(profile.titles({.kind = TodoFilter::Kind::Inbox}), QStringList({u"a"_s}));
        planner.undo();
        SETTLE(planner);
        QCOMPARE(profile.titlesOn(12), QStringList({u"a"_s}));
        QCOMPARE(profile.row(id).stage, Stage::Confirmed);
    }

    void stepsAreNeverStepsOfEachOther()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString top = planner.addTodo(u"top"_s, {});
        const QString step = planner.addTodo(u"step"_s, {});
        const QString below = planner.addTodo(u"below"_s, {});
        planner.setParent({step}, top);
        planner.setParent({below}, step);
        SETTLE(planner);
        QCOMPARE(profile.row(below).parent->toHex(), step);
        planner.setParent({top, below}, below);
        SETTLE(planner);
        QVERIFY(!profile.row(top).parent);
        QCOMPARE(profile.row(below).parent->toHex(), step);
        planner.setParent({step}, {});
        SETTLE(planner);
        QVERIFY(!profile.row(step).parent);
    }

    void addsWhatTheTextSays()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        QSignalSpy toast(&planner, &Planner::toast);
        const QString id = planner.addTodo(u"Draft budget fri 2h !high"_s, {});
        SETTLE(planner);
        const TodoRow row = profile.row(id);
        QCOMPARE(row.title, u"Draft budget"_s);
        QCOMPARE(row.plan.day, QDate(2026, 11, 13));
        QCOMPARE(row.estimateMinutes, 120);
        QCOMPARE(row.priority, Priority::High);
        QCOMPARE(toast.size(), 1);
        QCOMPARE(toast[0][0].toString(), u"Added to Friday"_s);
        QVERIFY(toast[0][1].toBool());
        QVERIFY(planner.addTodo(u"  "_s, {}).isEmpty());
    }

    void fallsBackToTheScreensPlan()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        planner.addTodo(u"a"_s, u"2026-11-11"_s);
        planner.addTodo(u"b"_s, u"2026-W46"_s);
        planner.addTodo(u"c"_s, {});
        SETTLE(planner);
        QCOMPARE(profile.titlesOn(11), QStringList({u"a"_s}));
        QCOMPARE(profile.titles({.kind = TodoFilter::Kind::AnyDay, .week = {2026, 46}}),
                 QStringList({u"b"_s}));
        QCOMPARE(profile.titles({.kind = TodoFilter::Kind::Inbox}), QStringList({u"c"_s}));
    }

    void doneAndOpenAgain()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString id = planner.addTodo(u"Order samples"_s, u"2026-11-11"_s);
        SETTLE(planner);
        QSignalSpy toast(&planner, &Planner::toast);
        planner.toggleDone({id});
        SETTLE(planner);
        QVERIFY(profile.row(id).completedAtMs);
        QCOMPARE(toast.takeFirst()[0].toString(), u"Done: “Order samples”"_s);
        planner.toggleDone({id});
        SETTLE(planner);
        QVERIFY(profile.row(id).isOpen());
        planner.letGo({id});
        SETTLE(planner);
        QVERIFY(profile.row(id).letGoAtMs);
        QCOMPARE(toast.last()[0].toString(), u"Let go: “Order samples”"_s);
        planner.undo();
        SETTLE(planner);
        QVERIFY(profile.row(id).isOpen());
        QCOMPARE(toast.last()[0].toString(), u"Undone: Let go “Order samples”"_s);
        QVERIFY(!toast.last()[1].toBool());
        planner.redo();
        SETTLE(planner);
        QVERIFY(profile.row(id).letGoAtMs);
    }

    void keysFasterThanTheDiskActOnWhatTheyLeft()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString id = planner.addTodo(u"a"_s, u"2026-11-11"_s);
        for (int i = 0; i < 5; ++i)
            planner.toggleDone({id});
        for (int i = 0; i < 6; ++i)
            planner.nextPriority({id});
        QVERIFY(planner.inFlight() <= 1);
        SETTLE(planner);
        QVERIFY(profile.row(id).completedAtMs);
        QCOMPARE(profile.row(id).priority, Priority::Medium);
    }

    void placesOnDaysAndWeeks()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString id = planner.addTodo(u"a"_s, {});
        SETTLE(planner);
        QSignalSpy toast(&planner, &Planner::toast);
        QSignalSpy said(&planner, &Planner::announced);
        planner.placeOnWeekday({id}, 4, {});
        SETTLE(planner);
        QCOMPARE(profile.row(id).plan.toText(), u"2026-11-13"_s);
        QCOMPARE(toast.takeFirst()[0].toString(), u"Moved to Friday"_s);
        QCOMPARE(said.takeFirst()[0].toString(),
                 u"Friday, position 1 of 1, day at 0 minutes of 6 hours"_s);
        planner.placeToday({id});
        SETTLE(planner);
        QCOMPARE(profile.row(id).plan.toText(), u"2026-11-11"_s);
        planner.placeToday({id});
        SETTLE(planner);
        QCOMPARE(profile.row(id).plan.toText(), u"2026-11-12"_s);
        planner.placeNextWeek({id});
        SETTLE(planner);
        QCOMPARE(profile.row(id).plan.toText(), u"2026-W47"_s);
        QCOMPARE(toast.last()[0].toString(), u"Moved to next week"_s);
        planner.unschedule({id});
        SETTLE(planner);
        QVERIFY(profile.row(id).plan.isNull());
        QVERIFY(planner.placeByText({id}, u"13 nov"_s));
        SETTLE(planner);
        QCOMPARE(profile.row(id).plan.toText(), u"2026-11-13"_s);
        QVERIFY(!planner.placeByText({id}, u"blue"_s));
        QCOMPARE(planner.inFlight(), 0);
    }

    void severalMoveAsOneAction()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        QStringList ids;
        for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
            ids << planner.addTodo(title, u"2026-11-11"_s);
        SETTLE(planner);
        QSignalSpy toast(&planner, &Planner::toast);
        planner.placeNextWeek(ids);
        SETTLE(planner);
        QCOMPARE(toast.size(), 1);
        QCOMPARE(toast[0][0].toString(), u"3 todos moved to next week"_s);
        planner.undo();
        SETTLE(planner);
        QCOMPARE(profile.titlesOn(11), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    }

    /// It says so, and the next one goes on with what was done before.
    void whatOthersEditedSinceIsNotUndone()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        OtherDevice desk(profile.store, profile.clock, profile.random);
        const QString before = planner.addTodo(u"Before"_s, u"2026-11-11"_s);
        const QString todo = planner.addTodo(u"Oats"_s, u"2026-11-11"_s);
        const RecordId id = *RecordId::fromHex(todo);
        planner.markDone({before});
        planner.editRecord(id, Field::TodoTitle, u"Rye"_s);
        SETTLE(planner);
        desk.meet();
        desk.write({.edits = {{id, Field::TodoTitle, u"Wheat"_s}}});
        desk.meet();
        QSignalSpy toast(&planner, &Planner::toast);
        planner.undo();
        planner.undo();
        SETTLE(planner);
        QCOMPARE(toast.size(), 2);
        const QString first = toast[0][0].toString();
        QVERIFY2(first.startsWith(u"Not undone: "_s), qPrintable(first));
        QVERIFY2(first.endsWith(u" One later change was left alone."_s), qPrintable(first));
        QVERIFY(toast[1][0].toString().startsWith(u"Undone: Done"_s));
        QCOMPARE(profile.row(todo).title, u"Wheat"_s);
    }

    void ordersWithinADay()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        QStringList ids;
        for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
            ids << planner.addTodo(title, u"2026-11-11"_s);
        const QString other = planner.addTodo(u"d"_s, u"2026-11-12"_s);
        planner.moveInDay(ids[2], -1);
        SETTLE(planner);
        QCOMPARE(profile.titlesOn(11), QStringList({u"a"_s, u"c"_s, u"b"_s}));
        planner.moveInDay(ids[0], 1);
        SETTLE(planner);
        QCOMPARE(profile.titlesOn(11), QStringList({u"c"_s, u"a"_s, u"b"_s}));
        planner.moveInDay(ids[1], 1); // is the last
        planner.placeBefore({other}, u"2026-11-11"_s, ids[0]);
        SETTLE(planner);
        QCOMPARE(profile.titlesOn(11), QStringList({u"c"_s, u"d"_s, u"a"_s, u"b"_s}));
        planner.placeBefore({ids[1], ids[2]}, u"2026-11-11"_s, {});
        SETTLE(planner);
        QCOMPARE(profile.titlesOn(11), QStringList({u"d"_s, u"a"_s, u"b"_s, u"c"_s}));
        planner.moveByDays({ids[0]}, -1);
        SETTLE(planner);
        QCOMPARE(profile.titlesOn(10), QStringList({u"a"_s}));
    }

    void eachToItsOwnPlaceIsOneUndo()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString a = planner.addTodo(u"a"_s, u"2026-W45"_s);
        const QString b = planner.addTodo(u"b"_s, u"2026-W45"_s);
        SETTLE(planner);
        planner.placeEach({{profile.row(a).id, Plan{.day = QDate(2026, 11, 12)}},
                           {profile.row(b).id, Plan{.day = QDate(2026, 11, 13)}}});
        SETTLE(planner);
        QCOMPARE(profile.titlesOn(12), QStringList({u"a"_s}));
        QCOMPARE(profile.titlesOn(13), QStringList({u"b"_s}));
        QCOMPARE(profile.row(a).rollovers, 1);
        planner.undo();
        SETTLE(planner);
        QCOMPARE(profile.row(a).plan.toText(), u"2026-W45"_s);
        QCOMPARE(profile.row(b).plan.toText(), u"2026-W45"_s);
    }

    void fieldsTakeWhatPeopleWrite()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString id = planner.addTodo(u"a"_s, {});
        QVERIFY(planner.setEstimate({id}, u"1h 30m"_s));
        QVERIFY(!planner.setEstimate({id}, u"45x"_s));
        QVERIFY(planner.setDue({id}, u"13 nov 9:30"_s));
        QVERIFY(!planner.setDue({id}, u"13 nov 25:30"_s));
        QVERIFY(!planner.setDue({id}, u"next week"_s));
        planner.addTag({id}, u"#Field"_s);
        planner.rename(id, u"  b "_s);
        planner.rename(id, u" "_s);
        SETTLE(planner);
        QCOMPARE(profile.row(id).estimateMinutes, 90);
        QCOMPARE(profile.row(id).due.toText(), u"2026-11-13T09:30"_s);
        QCOMPARE(profile.row(id).title, u"b"_s);
        QCOMPARE(profile.record(id).elements(Field::TodoTags).size(), 1);
        QVERIFY(planner.setEstimate({id}, {}));
        QVERIFY(planner.setDue({id}, {}));
        planner.removeTag({id}, u"field"_s);
        SETTLE(planner);
        QVERIFY(!profile.row(id).estimateMinutes);
        QVERIFY(profile.row(id).due.isNull());
        QVERIFY(profile.record(id).elements(Field::TodoTags).empty());
    }

    void oneTimerRunsAtATime()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString a = planner.addTodo(u"a"_s, {});
        const QString b = planner.addTodo(u"b"_s, {});
        planner.toggleTimer(a);
        SETTLE(planner);
        QVERIFY(profile.row(a).runningSinceMs);
        profile.clock.set(AppProfile::tenOClock + 25 * 60'000);
        planner.toggleTimer(b);
        SETTLE(planner);
        QVERIFY(!profile.row(a).runningSinceMs);
        QCOMPARE(profile.row(a).trackedMinutes(), 25);
        QVERIFY(profile.row(b).runningSinceMs);
        planner.toggleTimer(b);
        SETTLE(planner);
        QVERIFY(!profile.row(b).runningSinceMs);
        planner.extendEstimate(a, 30);
        SETTLE(planner);
        QCOMPARE(profile.row(a).estimateMinutes, 30);
    }

    void dumpKeepsEveryLine()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        QSignalSpy toast(&planner, &Planner::toast);
        QCOMPARE(planner.dump(u"- Buy paint fri\n\n* [ ] Ring the maker\n3. Read\nplain"_s), 4);
        SETTLE(planner);
        QCOMPARE(profile.titles({.kind = TodoFilter::Kind::Inbox}),
                 QStringList({u"Buy paint fri"_s, u"Ring the maker"_s, u"Read"_s, u"plain"_s}));
        QCOMPARE(toast[0][0].toString(), u"4 todos added to Inbox"_s);
        planner.undo();
        SETTLE(planner);
        QVERIFY(profile.titles({.kind = TodoFilter::Kind::Inbox}).isEmpty());
        QCOMPARE(planner.dump(u" \n - \n"_s), 0);
    }

    void manyAreDeletedWhenThePersonWasAsked()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        QSignalSpy asked(&planner, &Planner::deletionAsked);
        QStringList ids;
        for (int i = 0; i < 69; ++i)
            ids << planner.addTodo(u"todo %1"_s.arg(i), {});
        SETTLE(planner);
        const auto here = [&] { return profile.titles({.kind = TodoFilter::Kind::All}).size(); };
        planner.remove(ids.first(20));
        SETTLE(planner);
        QCOMPARE(here(), 49);
        planner.remove(ids.sliced(20, 21));
        SETTLE(planner);
        QCOMPARE(here(), 49);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().at(0).toStringList(), ids.sliced(20, 21));
        QCOMPARE(asked.front().at(1).toInt(), 49);
        planner.removeAnyway(ids.sliced(20, 21));
        SETTLE(planner);
        QCOMPARE(here(), 28);
        planner.undo();
        SETTLE(planner);
        QCOMPARE(here(), 49);
    }

    void aCopyIsItsOwnTodo()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString id = planner.addTodo(u"Paint fri 2h"_s, {});
        planner.addTag({id}, u"home"_s);
        planner.toggleDone({id});
        planner.duplicate({id});
        SETTLE(planner);
        const auto rows =
            profile.queries->todos({.kind = TodoFilter::Kind::Day, .date = QDate(2026, 11, 13)})
                .value();
        QCOMPARE(rows.size(), 2);
        const auto copy = std::ranges::find_if(rows, &TodoRow::isOpen);
        QVERIFY(copy != rows.end());
        QCOMPARE(copy->estimateMinutes, 120);
        QCOMPARE(profile.record(copy->id.toHex()).elements(Field::TodoTags).size(), 1);
    }

    void projectsGoalsAndSubtasks()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString river = planner.addProject(u"River sensor pilot"_s, {});
        SETTLE(planner);
        const QString kitchen = planner.addProject(u"Kitchen"_s, {});
        SETTLE(planner);
        const auto projects = profile.queries->projects(false).value();
        QCOMPARE(projects.size(), 2);
        QCOMPARE(projects[0].title, u"River sensor pilot"_s);
        QVERIFY(projects[0].colour != projects[1].colour);
        const QString goal = planner.addGoal(u"Gauge 7 live"_s, {}, river);
        const QString id = planner.addTodo(u"Calibrate #River ~ Gauge 7"_s, {});
        SETTLE(planner);
        QCOMPARE(profile.row(id).projectTitle, u"River sensor pilot"_s);
        planner.setGoal({id}, goal);
        planner.setProject({id}, kitchen);
        const QString child = planner.addSubtask(id, u" Read the staff 20m "_s);
        planner.setProjectField(kitchen, u"status"_s, u"paused"_s);
        planner.setProjectField(kitchen, u"no such field"_s, u"x"_s);
        SETTLE(planner);
        QCOMPARE(profile.row(id).projectTitle, u"Kitchen"_s);
        QCOMPARE(profile.row(id).goal->toHex(), goal);
        QCOMPARE(profile.row(id).subtasks, 1);
        QCOMPARE(profile.row(child).parent->toHex(), id);
        QCOMPARE(profile.row(child).title, u"Read the staff"_s);
        QCOMPARE(profile.row(child).estimateMinutes, std::optional(20));
        QCOMPARE(profile.record(kitchen).text(Field::ProjectStatus), u"paused"_s);
    }

    void refusalsAreSaid()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        QSignalSpy failed(&planner, &Planner::failed);
        QSignalSpy toast(&planner, &Planner::toast);
        const QString id = planner.addTodo(u"a"_s, {});
        SETTLE(planner);
        toast.clear();
        planner.rename(id, QString(100'000, u'x'));
        SETTLE(planner);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed[0][0].toString().isEmpty());
        QCOMPARE(toast.size(), 0);
        QCOMPARE(planner.unsavedCount(), 0);
    }

    void nothingToUndoIsSaidKindly()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        QSignalSpy toast(&planner, &Planner::toast);
        planner.undo();
        SETTLE(planner);
        QCOMPARE(toast.size(), 1);
        QVERIFY(!toast[0][1].toBool());
    }

    void whatWaitsIsWrittenAtTheEnd()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString id = planner.addTodo(u"a"_s, {});
        planner.rename(id, u"typed last"_s);
        planner.setEstimate({id}, u"2h"_s);
        planner.finish();
        QCOMPARE(profile.row(id).title, u"typed last"_s);
        QCOMPARE(profile.row(id).estimateMinutes, 120);
    }
};

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
