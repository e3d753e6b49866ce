// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/review_view.h"
#include "app_profile.h"

#include <QAbstractItemModelTester>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr IsoWeek week45{2026, 45};
constexpr IsoWeek week46{2026, 46};

/// On Wednesday of week 46 the week before is reviewed.
struct Review : AppProfile
{
    Review() { shell.preload(Shell::read(*queries).value()); }

    QString add(const QString &text, const QString &plan)
    {
        const QString id = planner.addTodo(text, plan);
        settle();
        return id;
    }
    void rolled(const QString &id, int times)
    {
        for (int i = 0; i < times; ++i)
            planner.edit({id}, Field::TodoRollovers, true, week45.next(-1 - i).toText());
        settle();
    }
    void settle() { SETTLE(planner); }
    ReviewView &view()
    {
        if (!review) {
            review = std::make_unique<ReviewView>(shell, planner, items(), file());
            tester = std::make_unique<QAbstractItemModelTester>(
                review->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        }
        return *review;
    }
    ReviewView &openAt(ReviewStep step)
    {
        view();
        shell.setScreen(Shell::Screen::Review);
        review->goTo(static_cast<int>(step));
        return *review;
    }
    /// As after a restart of the program.
    ReviewView &restart()
    {
        shell.setScreen(Shell::Screen::Week);
        tester.reset();
        review.reset();
        view();
        shell.setScreen(Shell::Screen::Review);
        return *review;
    }
    [[nodiscard]] QString file() const { return directory.path() + u"/window.ini"_s; }
    [[nodiscard]] QStringList outcomes() const
    {
        QStringList found;
        for (const DecisionRow &row : review->rows()->rows())
            found << row.title + u": "_s + row.outcome;
        return found;
    }
    /// Of the only todo that has it.
    [[nodiscard]] QString idOf(const QString &title) const
    {
        return queries->findByTitle(Entity::Todo, title).value().front().toHex();
    }
    [[nodiscard]] int rowOf(const QString &title) const
    {
        const auto &rows = review->rows()->rows();
        return static_cast<int>(std::ranges::find(rows, title, &DecisionRow::title) - rows.begin());
    }
    void choose(const QString &title, int choice)
    {
        QCOMPARE(review->choose(rowOf(title), choice), QString());
        settle();
    }

    Planner planner{ports()};
    Shell shell{planner, items(), false};
    std::unique_ptr<ReviewView> review;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class TestReviewView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWeekBeforeIsReviewedUntilFriday()
    {
        Review window;
        QCOMPARE(window.openAt(ReviewStep::LookBack).weekText(), u"Week 45"_s);
        window.review->turnToOtherWeek();
        QCOMPARE(window.review->weekText(), u"Week 46"_s);
        Review late;
        late.clock.set(AppProfile::tenOClock + 2 * 86'400'000LL);
        late.feed.setDay(late.queries->today(), 1);
        QCOMPARE(late.openAt(ReviewStep::LookBack).weekText(), u"Week 46"_s);
    }

    void leftoversAreDecidedOneByOne()
    {
        Review window;
        const QString roll = window.add(u"roll 1h"_s, u"2026-11-03"_s);
        const QString inbox = window.add(u"inbox"_s, u"2026-11-04"_s);
        const QString gone = window.add(u"gone"_s, u"2026-W45"_s);
        window.add(u"of this week"_s, u"2026-11-11"_s);
        auto &review = window.openAt(ReviewStep::Leftovers);
        QCOMPARE(review.sentence(), u"Three things did not get done."_s);
        QCOMPARE(review.missingText(), u"3 still to decide"_s);
        QCOMPARE(review.rows()->at(0)->choices,
                 (QStringList{u"This week"_s, u"Pick a day"_s, u"To Inbox"_s, u"Let go"_s}));
        window.choose(u"roll"_s, 1);
        QCOMPARE(window.row(roll).plan.toText(), u"2026-W46"_s);
        QCOMPARE(window.row(roll).rollovers, 1);
        window.choose(u"inbox"_s, 3);
        QVERIFY(window.row(inbox).plan.isNull());
        window.choose(u"gone"_s, 4);
        QVERIFY(window.row(gone).letGoAtMs);
        QCOMPARE(window.outcomes(),
                 (QStringList{u"roll: This week"_s, u"inbox: Inbox"_s, u"gone: Let go"_s}));
        QCOMPARE(review.missingText(), QString());
        window.planner.undo();
        window.settle();
        QVERIFY(!window.row(gone).letGoAtMs);
        QCOMPARE(review.missingText(), u"1 still to decide"_s);
    }

    void decidingDoesNotFlatterTheWeek()
    {
        Review window;
        const QString done = window.add(u"done 1h"_s, u"2026-11-03"_s);
        window.planner.toggleDone({done});
        for (const auto &title : {u"rolled 1h"_s, u"dated 1h"_s, u"inbox 1h"_s, u"gone 1h"_s,
                                  u"split 1h"_s, u"parked 1h"_s})
            window.add(title, u"2026-11-04"_s);
        for (const auto &title : {u"split"_s, u"parked"_s})
            window.rolled(window.idOf(title), 2);
        window.add(u"older 1h"_s, u"2026-10-28"_s); // of the week before that: left over, too
        auto &review = window.openAt(ReviewStep::Leftovers);
        const auto summary = [&] {
            return QStringList{review.doneText(), review.shareText(), review.hoursText(),
                               review.steps()[0].detail};
        };
        const QStringList before = summary();
        QCOMPARE(before,
                 (QStringList{u"1 of 7"_s, u"14%"_s, u"0h of 7h planned"_s, u"1 done, 0h"_s}));
        window.choose(u"rolled"_s, 1);
        review.chooseDay(window.rowOf(u"dated"_s), 4);
        window.settle();
        window.choose(u"inbox"_s, 3);
        window.choose(u"gone"_s, 4);
        QVERIFY(review.split(window.rowOf(u"split"_s), u"one 30m\ntwo 30m"_s));
        window.settle();
        window.choose(u"parked"_s, 3);
        window.choose(u"older"_s, 1);
        QCOMPARE(review.missingText(), QString());
        QCOMPARE(summary(), before);
        review.goTo(static_cast<int>(ReviewStep::LookBack));
        QCOMPARE(review.sentence(), u"1 of 7 todos got done."_s);
        // What was rolled and then done is done, but not in that week.
        window.planner.toggleDone({window.idOf(u"rolled"_s)});
        window.settle();
        QCOMPARE(summary(), before);
        QCOMPARE(window.restart().doneText(), u"1 of 7"_s);
    }

    void whatWasPromisedCountsWhereverItWent()
    {
        Review window;
        window.clock.set(AppProfile::tenOClock - 8 * 86'400'000LL);
        window.feed.setDay(window.queries->today(), 1);
        for (const auto &title : {u"kept 1h"_s, u"gone 1h"_s, u"away 1h"_s, u"early 1h"_s})
            window.add(title, u"2026-11-05"_s);
        WeekDecisions(window.planner).commit(week45);
        window.settle();
        window.planner.letGo({window.idOf(u"gone"_s)});
        for (const auto &title : {u"away"_s, u"early"_s})
            window.planner.place({window.idOf(title)}, u"2026-W46"_s);
        window.planner.toggleDone({window.idOf(u"early"_s)}); // before its week, in this one
        window.planner.toggleDone({window.idOf(u"kept"_s)});
        window.settle();
        window.clock.set(AppProfile::tenOClock);
        window.feed.setDay(window.queries->today(), 1);
        auto &review = window.openAt(ReviewStep::LookBack);
        QCOMPARE(review.sentence(), u"2 of 4 todos got done."_s);
        QCOMPARE(review.hoursText(), u"0h of 4h planned"_s);
    }

    void decisionsAreNoChangesOfTheWeek()
    {
        Review window;
        window.clock.set(AppProfile::tenOClock - 8 * 86'400'000LL);
        window.feed.setDay(window.queries->today(), 1);
        const QString rolled = window.add(u"rolled 1h"_s, u"2026-11-03"_s);
        for (const auto &title : {u"gone 1h"_s, u"deleted 1h"_s, u"moved 1h"_s})
            window.add(title, u"2026-11-05"_s);
        WeekDecisions(window.planner).commit(week45);
        window.settle();
        window.clock.set(window.clock.nowMs() + 3'600'000);
        window.planner.place({window.idOf(u"moved"_s)}, u"2026-11-06"_s);
        window.settle();
        window.clock.set(window.clock.nowMs() + 3'600'000);
        window.add(u"added 30m"_s, u"2026-11-03"_s);
        window.settle();
        auto &review = window.view();
        window.shell.setScreen(Shell::Screen::Review);
        review.turnToOtherWeek(); // the one that runs, as on a Sunday
        const auto told = [&] {
            review.goTo(static_cast<int>(ReviewStep::LookBack));
            QStringList lines; // their details name days as seen from today
            for (const DecisionRow &row : review.rows()->rows())
                lines << row.title;
            return lines;
        };
        const QStringList before = told();
        QCOMPARE(before, (QStringList{u"moved"_s, u"added"_s}));
        review.goTo(static_cast<int>(ReviewStep::Leftovers));
        window.choose(u"rolled"_s, 1);
        QCOMPARE(window.row(rolled).plan.toText(), u"2026-W46"_s);
        QCOMPARE(told(), before);

        window.clock.set(AppProfile::tenOClock);
        window.feed.setDay(window.queries->today(), 1);
        window.planner.letGo({window.idOf(u"gone"_s)});
        window.planner.setEstimate({window.idOf(u"moved"_s)}, u"2h"_s);
        window.planner.remove({window.idOf(u"deleted"_s)});
        window.settle();
        review.goTo(static_cast<int>(ReviewStep::Leftovers));
        window.choose(u"added"_s, 1);
        QCOMPARE(told(), before);
    }

    void aDayIsPickedWithinTheNextWeek()
    {
        Review window;
        const QString id = window.add(u"a 1h"_s, u"2026-11-03"_s);
        auto &review = window.openAt(ReviewStep::Leftovers);
        QCOMPARE(review.choose(0, 2), u"day"_s);
        QVERIFY(!review.days()[0].open); // Monday is over
        review.chooseDay(0, 0);
        window.settle();
        QCOMPARE(window.row(id).plan.day, QDate(2026, 11, 3));
        review.chooseDay(0, 4);
        window.settle();
        QCOMPARE(window.row(id).plan.day, QDate(2026, 11, 13));
        QCOMPARE(window.row(id).rollovers, 1);
        QCOMPARE(window.outcomes(), QStringList{u"a: Friday 13"_s});
    }

    void theThirdTimeThePersonDecides()
    {
        Review window;
        const QString split = window.add(u"long 2h #desk"_s, u"2026-11-03"_s);
        const QString loose = window.add(u"loose"_s, u"2026-11-03"_s);
        const QString project = window.planner.addProject(u"River"_s, {});
        window.settle();
        const QString own = window.add(u"own #River"_s, u"2026-11-03"_s);
        for (const QString &id : {split, loose, own})
            window.rolled(id, 2);
        auto &review = window.openAt(ReviewStep::Leftovers);
        QCOMPARE(review.rows()->at(0)->choices,
                 (QStringList{u"This week"_s, u"Split"_s, u"Park"_s, u"Let go"_s}));
        QVERIFY(!review.rows()->at(0)->hint.isEmpty());
        window.choose(u"loose"_s, 3);
        QCOMPARE(window.record(loose).text(Field::TodoWaitUntil), u"2026-12-09"_s);
        window.choose(u"own"_s, 3);
        QVERIFY(window.row(own).plan.isNull());
        QCOMPARE(window.queries->countTodos({.kind = TodoFilter::Kind::Inbox}).value(), 0);
        QCOMPARE(review.choose(window.rowOf(u"long"_s), 2), u"split"_s);
        const int row = window.rowOf(u"long"_s);
        QCOMPARE(review.partsOf(row), u"long, part 1 1h\nlong, part 2 1h"_s);
        QVERIFY(!review.split(row, u"only one 1h"_s));
        QVERIFY(!review.partsProblem(u"one 1h\ntwo"_s).isEmpty());
        QCOMPARE(review.partsText(row, u"one 1h\ntwo 30m"_s), u"2 parts, 1h 30m; it was 2h"_s);
        QVERIFY(review.split(row, u"one 1h\ntwo 30m"_s));
        window.settle();
        QVERIFY(window.row(split).letGoAtMs);
        const TodoFilter there{.kind = TodoFilter::Kind::AnyDay, .week = week46};
        QCOMPARE(window.titles(there), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(window.queries->todos(there).value()[1].estimateMinutes, 30);
        QCOMPARE(window.outcomes(),
                 (QStringList{u"long: Split"_s, u"loose: Parked"_s, u"own: Parked"_s}));
    }

    void aRestartComesBackToTheSamePlace()
    {
        Review window;
        window.add(u"a"_s, u"2026-11-03"_s);
        window.add(u"b"_s, u"2026-11-03"_s);
        QVERIFY(!window.view().isUnfinished());
        window.openAt(ReviewStep::Leftovers);
        window.choose(u"a"_s, 4);
        auto &again = window.restart();
        QVERIFY(again.isUnfinished());
        QCOMPARE(again.step(), static_cast<int>(ReviewStep::Leftovers));
        QCOMPARE(window.outcomes(), (QStringList{u"a: Let go"_s, u"b: undecided"_s}));
        QCOMPARE(again.steps()[1].detail, u"1 of 2 decided"_s);
    }

    void nothingLeftOverPassesByItself()
    {
        Review window;
        auto &review = window.openAt(ReviewStep::LookBack);
        review.advance();
        QCOMPARE(review.step(), static_cast<int>(ReviewStep::Goals));
        review.back();
        QCOMPARE(review.sentence(), u"Everything got done."_s);
    }

    void goalsAreClosedOrGoOn()
    {
        Review window;
        QStringList goals;
        for (const auto &title : {u"reach"_s, u"carry"_s, u"miss"_s, u"drop"_s}) {
            goals << window.planner.addGoal(title, u"2026-W45"_s, {});
            window.settle();
        }
        const QString todo = window.add(u"open"_s, u"2026-W45"_s);
        window.planner.setGoal({todo}, goals[1]);
        window.settle();
        auto &review = window.openAt(ReviewStep::Goals);
        QCOMPARE(review.sentence(), u"0 of 4 goals are reached."_s);
        window.choose(u"reach"_s, 1);
        window.choose(u"carry"_s, 2);
        window.choose(u"miss"_s, 3);
        window.choose(u"drop"_s, 4);
        QCOMPARE(window.outcomes(), (QStringList{u"reach: Reached"_s, u"carry: Carried over"_s,
                                                 u"miss: Missed"_s, u"drop: Dropped"_s}));
        const auto next = window.queries->goals(week46).value();
        QCOMPARE(next.size(), 1U);
        QCOMPARE(next[0].title, u"carry"_s);
        QCOMPARE(window.row(todo).goal, std::optional(next[0].id));
        QCOMPARE(window.record(goals[3]).text(Field::GoalStatus), u"dropped"_s);
        window.planner.undo(); // the drop alone
        window.settle();
        QCOMPARE(window.record(goals[3]).text(Field::GoalStatus), QString());
        QCOMPARE(review.missingText(), u"1 still to decide"_s);
    }

    void estimatesAreComparedByProject()
    {
        Review window;
        const QString id = window.add(u"slow 1h"_s, u"2026-11-03"_s);
        window.clock.set(AppProfile::tenOClock - 8 * 86'400'000LL);
        window.planner.startTimer(id);
        window.settle();
        window.clock.set(AppProfile::tenOClock - 8 * 86'400'000LL + 7'200'000);
        window.planner.toggleDone({id});
        window.settle();
        window.clock.set(AppProfile::tenOClock);
        window.feed.setDay(window.queries->today(), 1);
        auto &review = window.openAt(ReviewStep::Estimates);
        QCOMPARE(review.sentence(), u"One todo ran long."_s);
        QCOMPARE(window.outcomes(), QStringList{u"slow: 2.0×"_s});
        QVERIFY(review.estimatesText().startsWith(u"You planned 1h for what took 2h."_s));
        QCOMPARE(review.hoursText(), u"2h of 1h planned"_s);
    }

    void whatRunsIsTrackedToo()
    {
        Review window;
        window.planner.startTimer(window.add(u"long 1h"_s, u"2026-11-11"_s));
        window.settle();
        window.openAt(ReviewStep::LookBack);
        window.review->turnToOtherWeek();
        QCOMPARE(window.review->hoursText(), u"0h of 1h planned"_s);
        QSignalSpy changed(window.review.get(), &ReviewView::changed);
        window.clock.set(AppProfile::tenOClock + 59'000);
        Q_EMIT window.feed.ticked();
        QCOMPARE(changed.size(), 0);
        window.clock.set(AppProfile::tenOClock + 20 * 60'000);
        Q_EMIT window.feed.ticked();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(window.review->hoursText(), u"20m of 1h planned"_s);
        QCOMPARE(window.review->steps()[0].detail, u"0 done, 20m"_s);
        QCOMPARE(window.review->bars()[2].detail, u"20m tracked of 6h"_s);
        QCOMPARE(window.review->bars()[2].share, 20 / 360.0);
        window.review->turnToOtherWeek();
        QCOMPARE(window.review->hoursText(), u"0h of 0h planned"_s);
    }

    void theNextWeekGetsGoalsAndHours()
    {
        Review window;
        window.planner.addGoal(u"unreached"_s, u"2026-W45"_s, {});
        window.settle();
        const QString project = window.planner.addProject(u"Grant report"_s, {});
        window.settle();
        window.planner.setProjectField(project, u"target_date"_s, u"2026-11-20"_s);
        window.settle();
        window.add(u"write it #\"Grant report\""_s, {});
        auto &review = window.openAt(ReviewStep::NextWeek);
        QCOMPARE(window.outcomes(), (QStringList{u"unreached: not reached in week 45"_s,
                                                 u"Grant report: due 20 Nov"_s}));
        window.choose(u"Grant report"_s, 1);
        window.choose(u"unreached"_s, 1);
        QCOMPARE(window.queries->goals(week46).value().size(), 2U);
        QCOMPARE(window.queries->goals(week46).value()[0].project, RecordId::fromHex(project));
        for (const auto &title : {u"three"_s, u"four"_s}) {
            review.addGoal(title);
            window.settle();
        }
        QCOMPARE(review.goalWarning(), QString());
        review.addGoal(u"five"_s);
        window.settle();
        QVERIFY(review.goalWarning().startsWith(u"These are 5 goals."_s));
        QVERIFY(!review.setCapacity(2, u"soon"_s));
        QVERIFY(review.setCapacity(2, u"4h 30m"_s));
        window.settle();
        QCOMPARE(window.queries->weekFacts(week46).value().days[2].capacityMinutes, 270);
        QCOMPARE(window.queries->weekFacts(week46.next()).value().days[2].capacityMinutes, 360);
        QCOMPARE(review.capacities()[2].detail, u"4h 30m"_s);
    }

    void theLastStepClosesTheWeek()
    {
        Review window;
        auto &review = window.openAt(ReviewStep::Close);
        QVERIFY(review.isUnfinished());
        review.typeReflection(u"Start with the report"_s);
        review.advance();
        window.settle();
        QCOMPARE(window.queries->record(weekId(week45)).value().text(Field::WeekReflection),
                 u"Start with the report"_s);
        QVERIFY(review.isClosed());
        QVERIFY(!review.isUnfinished());
        auto &again = window.restart();
        QVERIFY(!again.isUnfinished());
        QCOMPARE(again.weekText(), u"Week 46"_s);
    }

    void aNewWeekIsGreetedOnce()
    {
        Review window;
        window.planner.perform(
            [] { return Planner::Step{editWeek(week45, Field::WeekReflection, u"Rest first"_s)}; });
        window.settle();
        QSettings(window.file(), QSettings::IniFormat).setValue("week/opened", u"2026-W45"_s);
        window.view().greet();
        QVERIFY(window.review->isNewWeek());
        QCOMPARE(window.review->lastWords(), u"Rest first"_s);
        window.review->answerBanner();
        QVERIFY(!window.review->isNewWeek());
        window.restart().greet();
        QVERIFY(!window.review->isNewWeek());
    }

    void aFirstRunInTheMiddleOfAWeekIsNoNewWeek()
    {
        Review window;
        window.view().greet();
        QVERIFY(!window.review->isNewWeek());
    }

    void movingAllLeavesWhatNeedsADecision()
    {
        Review window;
        const QString once = window.add(u"once"_s, u"2026-11-03"_s);
        const QString often = window.add(u"often"_s, u"2026-11-03"_s);
        window.rolled(often, 2);
        window.shell.moveLeftOverToThisWeek();
        window.settle();
        QCOMPARE(window.row(once).plan.toText(), u"2026-W46"_s);
        QCOMPARE(window.row(often).plan.day, QDate(2026, 11, 3));
        QVERIFY(!window.shell.week()->isLeftOverMovable());
        window.view().openLeftovers();
        QCOMPARE(window.shell.screen(), Shell::Screen::Review);
        QCOMPARE(window.outcomes(), QStringList{u"often: undecided"_s});
    }
};

QTEST_MAIN(TestReviewView)
#include "tst_review_view.moc"
