// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "interchange/generate.h"

#include "domain/commitment.h"
#include "domain/entities.h"
#include "domain/recurrence.h"

#include <QTest>

#include <set>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

Action generated(const GenerateOptions &options)
{
    const Fixture profile;
    return generateRecords(options, {profile.clock, profile.records.today()}).value_or(Action{});
}

/// The sample week, committed, with the sums that the pictures show.
struct ShownWeek
{
    explicit ShownWeek(QDate today, QTime time = QTime(10, 41), int firstDay = 1)
    {
        profile.clock.set(QDateTime(today, time, QTimeZone("Europe/Berlin")).toMSecsSinceEpoch());
        PlannerSettings settings;
        settings.firstDayOfWeek = firstDay;
        for (const Action &action : sampleWeek({profile.clock, today, settings}))
            profile.records.commit(action);
    }
    [[nodiscard]] std::vector<Record> on(QDate date) const
    {
        std::vector<Record> found;
        for (const Record &todo : profile.records.all(Entity::Todo)) {
            if (Plan::fromValue(todo.value(Field::TodoPlan)).day == date)
                found.push_back(todo);
        }
        return found;
    }
    [[nodiscard]] static int planned(const std::vector<Record> &todos)
    {
        qint64 minutes = 0;
        for (const Record &todo : todos)
            minutes += todo.number(Field::TodoEstimate).value_or(0);
        return static_cast<int>(minutes);
    }
    [[nodiscard]] static int done(const std::vector<Record> &todos)
    {
        return static_cast<int>(std::ranges::count_if(todos, [](const Record &todo) {
            return todo.number(Field::TodoCompletion).has_value();
        }));
    }
    [[nodiscard]] int tracked(const Record &todo) const
    {
        qint64 ms = 0;
        for (const Record &entry : profile.records.all(Entity::TimeEntry)) {
            const auto end = entry.number(Field::TimeEntryEndedAt);
            if (end && entry.reference(Field::TimeEntryTodo) == todo.id)
                ms += *end - *entry.number(Field::TimeEntryStartedAt);
        }
        return static_cast<int>(ms / 60'000);
    }
    [[nodiscard]] int tracked(const std::vector<Record> &todos) const
    {
        int minutes = 0;
        for (const Record &todo : todos)
            minutes += tracked(todo);
        return minutes;
    }
    /// "3 of 5, 250": done, linked, tracked minutes.
    [[nodiscard]] QString goal(const QString &title) const
    {
        const Record goal = profile.records.byTitle(Entity::Goal, title);
        int linked = 0;
        int reached = 0;
        int minutes = 0;
        for (const Record &todo : profile.records.all(Entity::Todo)) {
            if (todo.reference(Field::TodoGoal) != goal.id)
                continue;
            minutes += tracked(todo);
            linked += todo.number(Field::TodoLetGo) ? 0 : 1;
            reached += todo.number(Field::TodoCompletion) ? 1 : 0;
        }
        return u"%1 of %2, %3"_s.arg(reached).arg(linked).arg(minutes);
    }

    Fixture profile;
};

} // namespace

class TestGenerate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameRecords();
    void recordsAreSoundAndVaried();
    void refusesImpossibleNumbers();
    void sampleWeekIsThatOfThePictures();
    void sampleWeekIsCommittedAsAWhole();
    void sampleWeekFitsEveryDay();
    void sampleWeekFollowsTheFirstDay();
};

void TestGenerate::sameSeedSameRecords()
{
    const Action first = generated({.todos = 300, .projects = 5, .weeks = 6, .seed = 11});
    const Action second = generated({.todos = 300, .projects = 5, .weeks = 6, .seed = 11});
    const Action other = generated({.todos = 300, .projects = 5, .weeks = 6, .seed = 12});
    QCOMPARE(first.edits, second.edits);
    QVERIFY(first.edits != other.edits);
}

void TestGenerate::recordsAreSoundAndVaried()
{
    Fixture profile;
    profile.records.commit(generated({.todos = 2'000, .projects = 40, .weeks = 12, .seed = 3}));
    const auto todos = profile.records.all(Entity::Todo);
    QCOMPARE(todos.size(), 2'000);
    QCOMPARE(profile.records.all(Entity::Project).size(), 40);
    std::set<QString> titles;
    std::set<IsoWeek> weeks;
    qsizetype letters = 0;
    int done = 0;
    int open = 0;
    std::map<Field, int> filled;
    for (const Record &todo : todos) {
        titles.insert(todo.text(Field::TodoTitle));
        letters += todo.text(Field::TodoTitle).size();
        const Plan plan = Plan::fromValue(todo.value(Field::TodoPlan));
        if (!plan.isNull())
            weeks.insert(plan.day.isValid() ? IsoWeek::of(plan.day) : plan.week);
        for (const auto &[field, value] : todo.values)
            ++filled[field];
        for (const auto &[field, elements] : todo.sets)
            filled[field] += elements.empty() ? 0 : 1;
        const auto completed = todo.number(Field::TodoCompletion);
        ++(completed ? done : open);
        QVERIFY(!completed || *completed <= profile.clock.nowMs());
        QVERIFY(*todo.number(Field::TodoCreatedAt) <= profile.clock.nowMs());
        QVERIFY(todo.modifiedAtMs <= profile.clock.nowMs());
        if (const QString rule = todo.text(Field::TodoRecurrence); !rule.isEmpty())
            QVERIFY(Recurrence::fromText(rule).has_value());
    }
    QVERIFY(titles.size() > 1'200);
    QCOMPARE(weeks.size(), 12);
    QVERIFY2(letters / 2'000 > 30 && letters / 2'000 < 50,
             qPrintable(QString::number(letters / 2'000)));
    QVERIFY(done > 500 && open > 300);
    for (const Field field :
         {Field::TodoDescription, Field::TodoProject, Field::TodoGoal, Field::TodoParent,
          Field::TodoEstimate, Field::TodoDue, Field::TodoLetGo, Field::TodoPriority,
          Field::TodoRecurrence, Field::TodoTags, Field::TodoDependencies, Field::TodoRollovers})
        QVERIFY2(filled[field] > 0, spec(field).name);
    std::set<QString> projects;
    for (const Record &project : profile.records.all(Entity::Project))
        projects.insert(project.text(Field::ProjectTitle));
    QCOMPARE(projects.size(), 40);
    QVERIFY(!profile.records.all(Entity::TimeEntry).empty());
    QVERIFY(!profile.records.all(Entity::Thought).empty());
    QVERIFY(!profile.records.all(Entity::Link).empty());
}

void TestGenerate::refusesImpossibleNumbers()
{
    const Fixture profile;
    const GenerateContext context{profile.clock, profile.records.today()};
    QCOMPARE(generateRecords({.todos = -1}, context).error().code, ErrorCode::InvalidValue);
    QCOMPARE(generateRecords({.weeks = 0}, context).error().subject, u"weeks"_s);
    QCOMPARE(generateRecords({.projects = 20'000}, context).error().code, ErrorCode::TooLarge);
    QVERIFY(generateRecords({.todos = 5, .projects = 0, .weeks = 1}, context).has_value());
    QVERIFY(generateRecords({.todos = 0, .projects = 0, .weeks = 1}, context)->edits.empty());
}

void TestGenerate::sampleWeekIsThatOfThePictures()
{
    const ShownWeek week(QDate(2026, 11, 11));
    const QDate monday(2026, 11, 9);
    const std::array plannedMinutes{330, 345, 305, 315, 380, 180, 120};
    const std::array trackedMinutes{340, 350, 125, 0, 0, 0, 0}; // and the running 2 min 40
    const std::array counts{6, 6, 7, 3, 4, 2, 2};
    const std::array doneCounts{6, 6, 2, 0, 0, 0, 0};
    for (size_t day = 0; day < 7; ++day) {
        const auto todos = week.on(monday.addDays(static_cast<qint64>(day)));
        QCOMPARE(todos.size(), static_cast<size_t>(counts.at(day)));
        QCOMPARE(ShownWeek::planned(todos), plannedMinutes.at(day));
        QCOMPARE(ShownWeek::done(todos), doneCounts.at(day));
        QCOMPARE(week.tracked(todos), trackedMinutes.at(day));
    }
    QCOMPARE(week.goal(u"Gauge 7 live and calibrated"_s), u"3 of 5, 250"_s);
    QCOMPARE(week.goal(u"Report: sections 1–4 in draft"_s), u"1 of 4, 200"_s);
    QCOMPARE(week.goal(u"Doors on, worktop chosen"_s), u"2 of 4, 85"_s);
    QCOMPARE(week.goal(u"Four evenings of Italian"_s), u"2 of 4, 40"_s);
    const Record electrician =
        week.profile.records.byTitle(Entity::Todo, u"Call the electrician about the hob circuit"_s);
    QCOMPARE(electrician.elements(Field::TodoRollovers).size(), 3);
    int inbox = 0;
    for (const Record &todo : week.profile.records.all(Entity::Todo)) {
        inbox += isNull(todo.value(Field::TodoPlan)) && !todo.reference(Field::TodoParent) &&
                 !todo.reference(Field::TodoSeries);
    }
    QCOMPARE(inbox, 9);
}

/// As a person commits: everything that is planned in the week, with a day or without.
void TestGenerate::sampleWeekIsCommittedAsAWhole()
{
    const ShownWeek week(QDate(2026, 11, 11));
    std::optional<Commitment> promise;
    for (const Record &record : week.profile.records.all(Entity::Week)) {
        if (const auto found = Commitment::fromText(record.text(Field::WeekCommitment)))
            promise = found;
    }
    QVERIFY(promise);
    size_t promised = 0;
    qint64 minutes = 0;
    for (const Record &todo : week.profile.records.all(Entity::Todo)) {
        const Plan plan = Plan::fromValue(todo.value(Field::TodoPlan));
        const IsoWeek of = plan.day.isValid() ? IsoWeek::of(plan.day) : plan.week;
        if (of != IsoWeek{2026, 46})
            continue;
        QVERIFY2(std::ranges::contains(promise->todos, todo.id),
                 qPrintable(todo.text(Field::TodoTitle)));
        ++promised;
        minutes += todo.number(Field::TodoEstimate).value_or(0);
    }
    QCOMPARE(promise->todos.size(), promised);
    QCOMPARE(promise->minutes, minutes);
}

/// On any day, at any hour: what lies before today is done, what comes is open, and nothing
/// happened in the future.
void TestGenerate::sampleWeekFitsEveryDay()
{
    for (int day = 0; day < 7; ++day) {
        for (const QTime time : {QTime(4, 1), QTime(10, 41), QTime(23, 59)}) {
            const QDate today = QDate(2026, 11, 9).addDays(day);
            const ShownWeek week(today, time);
            for (int other = 0; other < 7; ++other) {
                const QDate date = QDate(2026, 11, 9).addDays(other);
                const auto todos = week.on(date);
                const int done = ShownWeek::done(todos);
                if (date < today)
                    QCOMPARE(done, static_cast<int>(todos.size()));
                else
                    QCOMPARE(done, date == today && day == 2 ? 2 : 0);
            }
            int running = 0;
            for (const Record &entry : week.profile.records.all(Entity::TimeEntry)) {
                const auto end = entry.number(Field::TimeEntryEndedAt);
                running += end ? 0 : 1;
                QVERIFY(end.value_or(0) <= week.profile.clock.nowMs());
            }
            QCOMPARE(running, 1);
        }
    }
}

void TestGenerate::sampleWeekFollowsTheFirstDay()
{
    const ShownWeek sunday(QDate(2026, 11, 8), QTime(12, 0), 7);
    QCOMPARE(sunday.on(QDate(2026, 11, 8)).size(), 2);  // Sunday comes first
    QCOMPARE(sunday.on(QDate(2026, 11, 14)).size(), 2); // Saturday last
    const Record goal = sunday.profile.records.byTitle(Entity::Goal, u"Doors on, worktop chosen"_s);
    QCOMPARE(goal.text(Field::GoalWeek), u"2026-W46"_s);
}

QTEST_GUILESS_MAIN(TestGenerate)
#include "tst_generate.moc"
