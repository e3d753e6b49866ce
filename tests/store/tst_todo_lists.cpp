// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/profile_fixture.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;
using enum Field;
using Kind = TodoFilter::Kind;

namespace {

const IsoWeek week46{2026, 46};

template <typename T>
T good(Result<T> result)
{
    if (!result)
        qWarning("%d %s %s", int(result.error().code), qPrintable(result.error().subject),
                 qPrintable(result.error().detail));
    return result.value_or(T());
}

} // namespace

/// Which todos a list shows and in which order, on a real profile. It is Wednesday, 11 November
/// 2026, in week 46.
class TestTodoLists : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProfileFixture> m;

    [[nodiscard]] QStringList list(const TodoFilter &filter)
    {
        const auto rows = titles(good(m->queries().todos(filter)));
        // Keys and rows, the count and the list are one and the same.
        const auto keys = good(m->queries().todoKeys(filter));
        if (titles(good(m->queries().todoRows(keys))) != rows)
            return {u"keys and rows differ"_s};
        if (good(m->queries().countTodos(filter)) != rows.size())
            return {u"the count differs"_s};
        return rows;
    }
    [[nodiscard]] QStringList day(QDate date) { return list({.kind = Kind::Day, .date = date}); }

private Q_SLOTS:
    void init() { m = std::make_unique<ProfileFixture>(); }
    void cleanup() { m.reset(); }

    void aDayInItsOrder()
    {
        const auto plan = Given{TodoPlan, u"2026-11-11"_s};
        m->todo(u"third"_s, {plan, {TodoDayOrder, u"c"_s}});
        m->todo(u"first"_s, {plan, {TodoDayOrder, u"a"_s}, {TodoCompletion, m->clock().nowMs()}});
        m->todo(u"tie"_s, {plan, {TodoDayOrder, u"c"_s}});
        m->todo(u"other day"_s, {{TodoPlan, u"2026-11-12"_s}});
        m->todo(u"gone"_s, {plan, {TodoDeleted, true}});
        QCOMPARE(day(QDate(2026, 11, 11)), (QStringList{u"first"_s, u"third"_s, u"tie"_s}));
        QCOMPARE(list({.kind = Kind::Day, .date = QDate(2026, 11, 11), .openOnly = true}),
                 (QStringList{u"third"_s, u"tie"_s}));
        QCOMPARE(
            titles(good(m->queries().todos({.kind = Kind::Day, .date = QDate(2026, 11, 11)}, 2))),
            (QStringList{u"first"_s, u"third"_s}));
    }

    void aWeekByDaysThenAnyDay()
    {
        m->todo(u"any"_s, {{TodoPlan, u"2026-W46"_s}, {TodoDayOrder, u"a"_s}});
        m->todo(u"sunday"_s, {{TodoPlan, u"2026-11-15"_s}, {TodoDayOrder, u"a"_s}});
        m->todo(u"monday"_s, {{TodoPlan, u"2026-11-09"_s}, {TodoDayOrder, u"b"_s}});
        m->todo(u"monday first"_s, {{TodoPlan, u"2026-11-09"_s}, {TodoDayOrder, u"a"_s}});
        m->todo(u"before"_s, {{TodoPlan, u"2026-11-08"_s}});
        m->todo(u"after"_s, {{TodoPlan, u"2026-11-16"_s}});
        QCOMPARE(list({.kind = Kind::Week, .week = week46}),
                 (QStringList{u"monday first"_s, u"monday"_s, u"sunday"_s, u"any"_s}));
        m->setting(u"week.first_day"_s, u"\"sunday\""_s);
        QCOMPARE(list({.kind = Kind::Week, .week = week46}),
                 (QStringList{u"before"_s, u"monday first"_s, u"monday"_s, u"any"_s}));
    }

    /// The last week of 2026 ends in 2027 and its texts do not sort in the order of its days.
    void aWeekAcrossTheYears()
    {
        for (const auto &plan :
             {u"2026-12-27"_s, u"2026-12-28"_s, u"2026-12-31"_s, u"2027-01-01"_s, u"2027-01-03"_s,
              u"2027-01-04"_s, u"2026-W53"_s, u"2026-W52"_s, u"2027-W01"_s, u"2027-W02"_s})
            m->todo(plan, {{TodoPlan, plan}});
        QCOMPARE(list({.kind = Kind::Week, .week = {2026, 53}}),
                 (QStringList{u"2026-12-28"_s, u"2026-12-31"_s, u"2027-01-01"_s, u"2027-01-03"_s,
                              u"2026-W53"_s}));
        QCOMPARE(list({.kind = Kind::LeftOver, .week = {2026, 53}}),
                 (QStringList{u"2026-12-27"_s, u"2026-W52"_s}));
        auto before = list({.kind = Kind::LeftOver, .week = {2027, 1}});
        before.sort();
        QCOMPARE(before,
                 (QStringList{u"2026-12-27"_s, u"2026-12-28"_s, u"2026-12-31"_s, u"2026-W52"_s,
                              u"2026-W53"_s, u"2027-01-01"_s, u"2027-01-03"_s}));
    }

    /// What Left over must give, told without SQL, for every first day of the week.
    void leftOverIsWhatLiesBeforeTheWeek()
    {
        std::vector<QString> plans;
        for (QDate date(2025, 12, 20); date < QDate(2026, 1, 20); date = date.addDays(1))
            plans.push_back(dateToText(date));
        for (IsoWeek week{2025, 50}; week < IsoWeek{2026, 5}; week = week.next())
            plans.push_back(week.toText());
        for (const auto &plan : plans)
            m->todo(plan, {{TodoPlan, plan}});
        for (int firstDay = 1; firstDay <= 7; ++firstDay) {
            m->setting(u"week.first_day"_s, QString::number(firstDay));
            for (IsoWeek week{2025, 52}; week < IsoWeek{2026, 4}; week = week.next()) {
                const QDate first = week.monday().addDays(3 - (4 - firstDay + 7) % 7);
                QStringList expected;
                for (const auto &plan : plans) {
                    const auto read = Plan::fromText(plan).value();
                    if (read.day.isValid() ? read.day < first : read.week < week)
                        expected += plan;
                }
                auto found = list({.kind = Kind::LeftOver, .week = week});
                found.sort();
                expected.sort();
                QCOMPARE(found, expected);
            }
        }
    }

    void leftOverIsOpenOnly()
    {
        const auto plan = Given{TodoPlan, u"2026-11-06"_s};
        m->todo(u"open"_s, {plan});
        m->todo(u"done"_s, {plan, {TodoCompletion, m->clock().nowMs()}});
        m->todo(u"let go"_s, {plan, {TodoLetGo, m->clock().nowMs()}});
        QCOMPARE(list({.kind = Kind::LeftOver, .week = week46}), QStringList{u"open"_s});
    }

    void anyDayHidesWhatWaits()
    {
        const auto plan = Given{TodoPlan, u"2026-W46"_s};
        m->todo(u"now"_s, {plan});
        m->todo(u"from today"_s, {plan, {TodoWaitUntil, u"2026-11-11"_s}});
        m->todo(u"from tomorrow"_s, {plan, {TodoWaitUntil, u"2026-11-12"_s}});
        m->todo(u"done"_s, {plan, {TodoCompletion, m->clock().nowMs()}});
        const TodoFilter filter{.kind = Kind::AnyDay, .week = week46};
        QCOMPARE(list(filter), (QStringList{u"now"_s, u"from today"_s}));
        m->clock().set(m->at(u"2026-11-12T04:00"_s));
        QCOMPARE(list(filter).size(), 3);
    }

    void today()
    {
        const auto done = Given{TodoCompletion, m->at(u"2026-11-11T09:00"_s)};
        m->todo(u"left over and due"_s, {{TodoPlan, u"2026-11-09"_s}, {TodoDue, u"2026-11-10"_s}});
        m->todo(u"last week"_s, {{TodoPlan, u"2026-W45"_s}});
        m->todo(u"this week"_s, {{TodoPlan, u"2026-W46"_s}});
        m->todo(u"due later"_s, {{TodoDue, u"2026-11-12"_s}});
        m->todo(u"due now, planned later"_s,
                {{TodoPlan, u"2026-11-13"_s}, {TodoDue, u"2026-11-11T18:00"_s}});
        m->todo(u"overdue"_s, {{TodoDue, u"2026-11-01"_s}});
        m->todo(u"overdue, done long ago"_s,
                {{TodoDue, u"2026-11-01"_s}, {TodoCompletion, m->at(u"2026-11-02T09:00"_s)}});
        m->todo(u"planned"_s, {{TodoPlan, u"2026-11-11"_s}, {TodoDue, u"2026-11-11"_s}});
        m->todo(u"planned, done"_s, {{TodoPlan, u"2026-11-11"_s}, done});
        m->todo(u"done early"_s, {{TodoPlan, u"2026-11-20"_s}, done});
        m->todo(u"late last night"_s, {{TodoCompletion, m->at(u"2026-11-11T03:59"_s)}});
        m->todo(u"waits"_s, {{TodoPlan, u"2026-11-11"_s}, {TodoWaitUntil, u"2026-11-12"_s}});
        QCOMPARE(list({.kind = Kind::Today, .date = QDate(2026, 11, 11)}),
                 (QStringList{u"left over and due"_s, u"overdue"_s, u"due now, planned later"_s,
                              u"planned"_s, u"planned, done"_s, u"done early"_s}));
    }

    /// In the first days of a year the current week may be named for the year before.
    void todayInTheNewYear()
    {
        for (const auto &plan : {u"2026-W53"_s, u"2026-W52"_s, u"2026-12-31"_s, u"2027-01-01"_s,
                                 u"2027-01-02"_s, u"2027-W01"_s})
            m->todo(plan, {{TodoPlan, plan}});
        auto found = list({.kind = Kind::Today, .date = QDate(2027, 1, 1)});
        found.sort();
        QCOMPARE(found, (QStringList{u"2026-12-31"_s, u"2027-01-01"_s}));
    }

    void inbox()
    {
        const auto project = m->project(u"River sensor pilot"_s);
        m->todo(u"oldest"_s);
        m->todo(u"matched"_s, {{TodoProject, project}});
        m->todo(u"refined"_s, {{TodoProject, project}, {TodoEstimate, qint64{30}}});
        m->todo(u"planned"_s, {{TodoPlan, u"2026-11-11"_s}});
        m->todo(u"said confirmed"_s, {{TodoStage, u"confirmed"_s}});
        m->todo(u"done"_s, {{TodoCompletion, m->clock().nowMs()}});
        m->todo(u"let go"_s, {{TodoLetGo, m->clock().nowMs()}});
        m->todo(u"waits"_s, {{TodoWaitUntil, u"2026-11-12"_s}});
        QCOMPARE(list({.kind = Kind::Inbox}),
                 (QStringList{u"refined"_s, u"matched"_s, u"oldest"_s}));
    }

    void inboxByStage()
    {
        const auto project = m->project(u"River sensor pilot"_s);
        const auto gone = m->project(u"Gone"_s);
        m->todo(u"dumped"_s);
        m->todo(u"refined"_s, {{TodoProject, project}, {TodoEstimate, qint64{30}}});
        m->todo(u"said refined"_s, {{TodoStage, u"refined"_s}});
        m->todo(u"of a deleted project"_s, {{TodoProject, gone}, {TodoEstimate, qint64{30}}});
        m->todo(u"said dumped"_s,
                {{TodoProject, project}, {TodoEstimate, qint64{30}}, {TodoStage, u"dumped"_s}});
        m->todo(u"estimated"_s, {{TodoEstimate, qint64{30}}});
        m->todo(u"matched"_s, {{TodoProject, project}});
        m->edit(gone, {{ProjectDeleted, true}});
        const QStringList nearly{u"said refined"_s, u"refined"_s};
        QCOMPARE(list({.kind = Kind::NearlyThere}), nearly);
        QCOMPARE(list({.kind = Kind::InboxByStage}),
                 QStringList({u"matched"_s, u"estimated"_s, u"said dumped"_s,
                              u"of a deleted project"_s, u"dumped"_s}) +
                     nearly);
        QCOMPARE(good(m->queries().countTodos({.kind = Kind::NearlyThere})), 2);
        // The list parts where the stages do.
        for (const TodoRow &row : good(m->queries().todos({.kind = Kind::InboxByStage}, -1)))
            QCOMPARE(row.stage >= Stage::Refined, nearly.contains(row.title));
    }

    void subtasksStandUnderTheirTodo()
    {
        const auto parent = m->todo(u"Report"_s);
        const auto second =
            m->todo(u"figures"_s, {{TodoParent, parent}, {TodoProjectOrder, u"b"_s}});
        m->todo(u"text"_s, {{TodoParent, parent}, {TodoProjectOrder, u"a"_s}});
        QCOMPARE(list({.kind = Kind::Subtasks, .record = parent}),
                 (QStringList{u"text"_s, u"figures"_s}));
        QCOMPARE(list({.kind = Kind::Inbox}), QStringList{u"Report"_s});
        m->edit(second, {{TodoCompletion, m->clock().nowMs()}});
        QCOMPARE(good(m->queries().todo(parent)).subtasks, 2);
        QCOMPARE(good(m->queries().todo(parent)).subtasksDone, 1);
        // The subtask that is still open must not get lost behind a todo that is done or gone.
        m->edit(parent, {{TodoDeleted, true}});
        QCOMPARE(list({.kind = Kind::Inbox}), QStringList{u"text"_s});
        QVERIFY(!good(m->queries().todo(second)).parent);
    }

    void projectAndGoal()
    {
        const auto project = m->project(u"River sensor pilot"_s, {{ProjectColour, u"blue"_s}});
        const auto goal = m->goal(u"Gauge 7"_s, u"2026-W46"_s);
        m->todo(u"b"_s, {{TodoProject, project}, {TodoProjectOrder, u"b"_s}, {TodoGoal, goal}});
        m->todo(u"a"_s, {{TodoProject, project}, {TodoProjectOrder, u"a"_s}});
        m->todo(u"elsewhere"_s, {{TodoGoal, goal}, {TodoPlan, u"2026-11-12"_s}});
        QCOMPARE(list({.kind = Kind::Project, .record = project}), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(list({.kind = Kind::Goal, .record = goal}), (QStringList{u"elsewhere"_s, u"b"_s}));
        QCOMPARE(list({.kind = Kind::All}), (QStringList{u"elsewhere"_s, u"a"_s, u"b"_s}));
    }

    void operatorsNarrowAnyList()
    {
        const auto project = m->project(u"River sensor pilot"_s);
        m->todo(u"Read gauge 7"_s, {{TodoPlan, u"2026-11-11"_s}, {TodoProject, project}});
        m->todo(u"Call the quarry"_s,
                {{TodoPlan, u"2026-11-11"_s}, {TodoTags, u"Phone"_s, u"phone"_s}});
        const auto narrowed = [&](const QString &query) {
            return list({.kind = Kind::Day, .date = QDate(2026, 11, 11), .query = query});
        };
        QCOMPARE(narrowed(u"gauge"_s), QStringList{u"Read gauge 7"_s});
        QCOMPARE(narrowed(u"-gauge"_s), QStringList{u"Call the quarry"_s});
        QCOMPARE(narrowed(u"7"_s), QStringList{u"Read gauge 7"_s});
        QCOMPARE(narrowed(u"tag:PHONE"_s), QStringList{u"Call the quarry"_s});
        QCOMPARE(narrowed(u"project:river"_s), QStringList{u"Read gauge 7"_s});
        QCOMPARE(narrowed(u"project:nothing"_s), QStringList());
        QCOMPARE(narrowed(u"-project:river call"_s), QStringList{u"Call the quarry"_s});
        QCOMPARE(narrowed(u"kind:project"_s), QStringList());
        const auto bad = m->queries().todoKeys({.kind = Kind::All, .query = u"due:someday-soon"_s});
        QCOMPARE(bad.error().code, ErrorCode::BadQuery);
    }

    void rowsCarryWhatListsShow()
    {
        const auto project =
            m->project(u"River"_s, {{ProjectColour, u"blue"_s}, {ProjectLocalOnly, true}});
        const auto goal = m->goal(u"Gauge 7"_s, u"2026-W46"_s);
        const auto first = m->todo(u"first"_s);
        const auto id = m->todo(u"second"_s, {{TodoDescription, u"notes"_s},
                                              {TodoProject, project},
                                              {TodoGoal, goal},
                                              {TodoPriority, u"high"_s},
                                              {TodoPlan, u"2026-11-11"_s},
                                              {TodoDue, u"2026-11-13T09:30"_s},
                                              {TodoEstimate, qint64{90}},
                                              {TodoRecurrence, u"FREQ=WEEKLY"_s},
                                              {TodoDayOrder, u"d"_s},
                                              {TodoProjectOrder, u"p"_s},
                                              {TodoDependencies, true, first.toHex()},
                                              {TodoReminders, true, u"2026-11-11T11:30"_s},
                                              {TodoRollovers, true, u"2026-W45"_s}});
        m->timeEntry(id, m->at(u"2026-11-11T08:00"_s), 25);
        m->timeEntry(id, m->at(u"2026-11-11T09:50"_s), {});
        m->timeEntry(id, m->at(u"2026-11-11T09:40"_s), {}); // of another device
        const auto row = good(m->queries().todo(id));
        QCOMPARE(row.id, id);
        QVERIFY(row.key > 0);
        QVERIFY(row.hasNotes);
        QCOMPARE(row.project, project);
        QCOMPARE(row.projectTitle, u"River"_s);
        QCOMPARE(row.projectColour, u"blue"_s);
        QVERIFY(row.localOnly);
        QCOMPARE(row.goal, goal);
        QCOMPARE(row.priority, Priority::High);
        QCOMPARE(row.plan.day, QDate(2026, 11, 11));
        QCOMPARE(row.due.time, QTime(9, 30));
        QCOMPARE(row.estimateMinutes, 90);
        QCOMPARE(row.trackedMinutes(), 25);
        QCOMPARE(row.runningSinceMs, m->at(u"2026-11-11T09:50"_s));
        QVERIFY(row.repeats);
        QVERIFY(row.blocked);
        QCOMPARE(row.nextReminder, u"2026-11-11T11:30"_s);
        QCOMPARE(row.rollovers, 1);
        QCOMPARE(row.dayOrder, u"d"_s);
        QCOMPARE(row.projectOrder, u"p"_s);
        QCOMPARE(row.stage, Stage::Confirmed);
        QVERIFY(row.isOpen());
        QVERIFY(row.createdAtMs > 0);
        m->edit(id, {{TodoCompletion, m->clock().nowMs()}});
        QVERIFY(!good(m->queries().todo(id)).blocked); // what is done waits for nothing
        m->edit(id, {{TodoCompletion, Value()}});
        m->edit(first, {{TodoCompletion, m->clock().nowMs()}});
        m->edit(project, {{ProjectDeleted, true}});
        m->edit(goal, {{GoalDeleted, true}});
        const auto later = good(m->queries().todo(id));
        QVERIFY(!later.blocked);
        QVERIFY(!later.project);
        QVERIFY(later.projectTitle.isEmpty());
        QVERIFY(!later.localOnly);
        QVERIFY(!later.goal);
    }

    void committedAndOverriddenStages()
    {
        const auto promised = m->todo(u"promised"_s, {{TodoPlan, u"2026-11-15"_s}});
        const auto added = m->todo(u"added"_s, {{TodoPlan, u"2026-11-11"_s}});
        const auto moved = m->todo(u"moved"_s, {{TodoPlan, u"2026-W47"_s}});
        m->week(week46,
                {{WeekCommitment, u"{\"at\":1,\"minutes\":60,\"todos\":[\"%1\",\"%2\"]}"_s.arg(
                                      promised.toHex(), moved.toHex())}});
        const auto stage = [&](const RecordId &id) { return good(m->queries().todo(id)).stage; };
        QCOMPARE(stage(promised), Stage::Committed);
        QCOMPARE(stage(added), Stage::Confirmed);
        QCOMPARE(stage(moved), Stage::Confirmed);
        // On a Sunday a week that begins on Sunday is the next one.
        m->setting(u"week.first_day"_s, u"\"sunday\""_s);
        QCOMPARE(stage(promised), Stage::Confirmed);
        m->edit(added, {{TodoStage, u"dumped"_s}});
        QCOMPARE(stage(added), Stage::Dumped);
    }

    void theRunningTodo()
    {
        QVERIFY(!good(m->queries().runningTodo()));
        const auto a = m->todo(u"a"_s);
        const auto b = m->todo(u"b"_s);
        m->timeEntry(a, m->at(u"2026-11-11T09:00"_s), {});
        const auto later = m->timeEntry(b, m->at(u"2026-11-11T09:30"_s), {});
        QCOMPARE(good(m->queries().runningTodo()).value().title, u"b"_s);
        QCOMPARE(good(m->queries().runningEntries()).size(), size_t(2));
        m->edit(later, {{TimeEntryEndedAt, m->clock().nowMs()}});
        QCOMPARE(good(m->queries().runningTodo()).value().title, u"a"_s);
        m->edit(a, {{TodoDeleted, true}});
        QVERIFY(!good(m->queries().runningTodo()));
        QCOMPARE(good(m->queries().runningEntries()).size(), size_t(1));
    }

    void goneKeysGiveNoRow()
    {
        const auto a = good(m->queries().todo(m->todo(u"a"_s))).key;
        const auto b = good(m->queries().todo(m->todo(u"b"_s))).key;
        const std::vector<RowKey> keys{b, 4'711, a, b};
        QCOMPARE(titles(good(m->queries().todoRows(keys))), (QStringList{u"b"_s, u"a"_s, u"b"_s}));
        QVERIFY(good(m->queries().todoRows({})).empty());
        QCOMPARE(m->queries().todo(RecordId()).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestTodoLists)
#include "tst_todo_lists.moc"
