// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A week from the first thought to its review, in the real window over a new profile.
#include "sample_window.h"

#include "domain/commitment.h"
#include "domain/week_actions.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr IsoWeek week46{2026, 46};
constexpr IsoWeek week47{2026, 47};
constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

QDate november(int day)
{
    return {2026, 11, day};
}

struct WholeWindow : SampleWindow
{
    WholeWindow()
        : SampleWindow({1280, 800}, Week::Empty)
    {
        models->greet();
        settle();
    }
    void control(Qt::Key letter) { key(letter, Qt::ControlModifier); }
    [[nodiscard]] QString focusedCard() const
    {
        const QQuickItem *item = find("Card", "focused", true);
        return item ? item->property("title").toString() : QString();
    }
    [[nodiscard]] qint64 count(TodoFilter::Kind kind) const
    {
        return reads->countTodos({.kind = kind}).value();
    }
    [[nodiscard]] std::optional<Commitment> promise() const
    {
        const auto week = reads->record(weekId(week46));
        return week ? Commitment::fromText(week->text(Field::WeekCommitment)) : std::nullopt;
    }
    [[nodiscard]] QString reflection() const
    {
        return reads->record(weekId(week46))
            .transform([](const Record &week) { return week.text(Field::WeekReflection); })
            .value_or(QString());
    }
    [[nodiscard]] int records(Entity entity) const
    {
        int found = 0;
        const auto counted = reads->forEach(entity, false, [&found](const Record &) {
            ++found;
            return true;
        });
        return counted ? found : -1;
    }
};

} // namespace

class TestWindowWhole : public QObject
{
    Q_OBJECT

    static void capture(WholeWindow &app)
    {
        app.control(Qt::Key_N);
        app.type(u"Write the offer fri 2h !high"_s);
        QVERIFY(app.todo(u"Write the offer"_s).id.isNull()); // not before it is added
        app.key(Qt::Key_Return);
        const TodoRow offer = app.todo(u"Write the offer"_s);
        QCOMPARE(offer.plan.day, november(13));
        QCOMPARE(offer.estimateMinutes, 120);
        QCOMPARE(offer.priority, Priority::High);

        app.control(Qt::Key_3);
        app.type(u"call the mason"_s);
        app.key(Qt::Key_Return, Qt::ShiftModifier);
        app.type(u"measure the roof tomorrow"_s);
        app.key(Qt::Key_Return, Qt::ShiftModifier);
        app.type(u"maybe later"_s);
        QCOMPARE(app.count(TodoFilter::Kind::All), 1);
        app.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(app.count(TodoFilter::Kind::Inbox), 3);
        const TodoRow roof = app.todo(u"measure the roof tomorrow"_s); // nothing is parsed away
        QVERIFY(roof.plan.isNull());
        QCOMPARE(roof.stage, Stage::Dumped);
    }

    static void triage(WholeWindow &app)
    {
        app.key(Qt::Key_Down);
        app.key(Qt::Key_Return);
        QCOMPARE(app.models->triage().title(), u"call the mason"_s);
        app.type(u"n"_s); // a new project
        app.type(u"House"_s);
        app.key(Qt::Key_Return);
        const auto projects = app.reads->projects(false).value();
        QCOMPARE(projects.size(), 1U);
        QCOMPARE(projects.front().title, u"House"_s);
        QCOMPARE(app.todo(u"call the mason"_s).project, projects.front().id);
        QCOMPARE(app.todo(u"call the mason"_s).stage, Stage::Matched);
        app.control(Qt::Key_A);
        app.type(u"Ring the mason 20m"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.todo(u"Ring the mason"_s).estimateMinutes, 20);
        QCOMPARE(app.todo(u"Ring the mason"_s).stage, Stage::Refined);
        app.key(Qt::Key_Return); // the day that is proposed
        QCOMPARE(app.todo(u"Ring the mason"_s).plan.day, november(11));

        QCOMPARE(app.models->triage().title(), u"measure the roof tomorrow"_s);
        app.type(u"1"_s);
        app.control(Qt::Key_A);
        app.type(u"Measure the roof 30m"_s);
        app.key(Qt::Key_Return);
        app.type(u"2"_s); // the second choice of days: tomorrow
        const TodoRow roof = app.todo(u"Measure the roof"_s);
        QCOMPARE(roof.projectTitle, u"House"_s);
        QCOMPARE(roof.estimateMinutes, 30);
        QCOMPARE(roof.plan.day, november(12));

        app.type(u"j"_s); // later
        QVERIFY(!app.models->triage().isActive());
        QCOMPARE(app.count(TodoFilter::Kind::Inbox), 1);
        QVERIFY(app.todo(u"maybe later"_s).plan.isNull());
    }

    static void plan(WholeWindow &app)
    {
        app.control(Qt::Key_1);
        app.type(u"G"_s);
        app.type(u"The roof is tight"_s);
        app.key(Qt::Key_Return);
        const auto goals = app.reads->goals(week46).value();
        QCOMPARE(goals.size(), 1U);
        QCOMPARE(goals.front().title, u"The roof is tight"_s);

        app.click(app.card(u"Measure the roof"_s));
        QCOMPARE(app.focusedCard(), u"Measure the roof"_s);
        app.type(u"g"_s);
        app.type(u"roof"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.todo(u"Measure the roof"_s).goal, goals.front().id);
        app.type(u"5"_s); // to Friday, and with the pointer back
        QCOMPARE(app.todo(u"Measure the roof"_s).plan.day, november(13));
        QQuickItem *thursday = app.find("AddRow", "text", u"Add to Thursday"_s);
        app.drag(app.card(u"Measure the roof"_s), SampleWindow::centre(thursday));
        QCOMPARE(app.todo(u"Measure the roof"_s).plan.day, november(12));
        QCOMPARE(app.todo(u"Write the offer"_s).plan.day, november(13));
    }

    static void commit(WholeWindow &app)
    {
        app.click(app.card(u"Ring the mason"_s));
        app.type(u"c"_s);
        QVERIFY(app.find("ContractPanel", "visible", true));
        QVERIFY(!app.promise());
        app.key(Qt::Key_Return);
        const auto promise = app.promise();
        QVERIFY(promise);
        QCOMPARE(promise->atMs, app.clock.nowMs());
        QCOMPARE(promise->minutes, 120 + 20 + 30);
        QCOMPARE(promise->todos.size(), 3U);
        QVERIFY(std::ranges::contains(promise->todos, app.todo(u"Ring the mason"_s).id));
        QVERIFY(!app.models->contract().isOpen());

        // What comes after it is a change with a reason, and the promise stays as it was.
        app.control(Qt::Key_N);
        app.type(u"Buy slates thu 45m"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.models->contract().changeCount(), 1);
        app.type(u"c"_s);
        app.key(Qt::Key_Return); // why?
        app.type(u"They were broken"_s);
        app.key(Qt::Key_Return);
        app.key(Qt::Key_Escape);
        const Record slates = app.reads->record(app.todo(u"Buy slates"_s).id).value();
        const auto &extras = slates.elements(Field::TodoExtras);
        QVERIFY(extras.contains(reasonElement(week46)));
        QCOMPARE(extras.at(reasonElement(week46)), Value(u"They were broken"_s));
        QCOMPARE(app.promise()->todos.size(), 3U);
    }

    static void work(WholeWindow &app)
    {
        const RecordId mason = app.todo(u"Ring the mason"_s).id;
        app.click(app.card(u"Ring the mason"_s));
        app.key(Qt::Key_Space);
        const qint64 begun = app.clock.nowMs();
        QCOMPARE(app.reads->runningTodo().value()->id, mason);
        app.clock.set(begun + 25 * minuteMs);
        app.key(Qt::Key_Space);
        QVERIFY(!app.reads->runningTodo().value());
        const auto entries = app.reads->timeEntriesOf(mason).value();
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries.front().startedAtMs, begun);
        QCOMPARE(entries.front().endedAtMs, begun + 25 * minuteMs);
        QCOMPARE(app.todo(u"Ring the mason"_s).trackedMinutes(), 25);

        app.type(u"x"_s);
        QCOMPARE(app.todo(u"Ring the mason"_s).completedAtMs, app.clock.nowMs());
        app.control(Qt::Key_Z);
        QVERIFY(app.todo(u"Ring the mason"_s).isOpen());
        QCOMPARE(app.reads->timeEntriesOf(mason)->size(), 1U);
        app.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(app.todo(u"Ring the mason"_s).completedAtMs);
    }

    static void review(WholeWindow &app)
    {
        app.clock.set(app.clock.nowMs() + 4 * dayMs); // Sunday
        app.profile->feed().setDay(november(15), 1);
        app.settle();
        app.control(Qt::Key_6);
        ReviewView &review = app.models->review();
        QCOMPARE(review.weekText(), u"Week 46"_s);
        QCOMPARE(review.sentence(), u"1 of 4 todos got done."_s);
        app.key(Qt::Key_Return);
        QCOMPARE(review.step(), 1);
        QCOMPARE(review.rows()->count(), 3);
        while (!review.missingText().isEmpty()) {
            const int row = review.rows()->nextUndecided(0);
            const QString title = review.rows()->at(row)->title;
            if (title == "Write the offer"_L1) {
                app.type(u"2"_s); // a day …
                app.type(u"2"_s); // … Tuesday
                QCOMPARE(app.todo(title).plan.day, november(17));
            } else if (title == "Buy slates"_L1) {
                app.type(u"4"_s);
                QCOMPARE(app.todo(title).letGoAtMs, app.clock.nowMs());
            } else {
                app.type(u"1"_s);
                QCOMPARE(app.todo(title).plan.toText(), u"2026-W47"_s);
                QCOMPARE(app.todo(title).rollovers, 1);
            }
        }
        app.key(Qt::Key_Return);
        QCOMPARE(review.step(), 2);
        app.type(u"2"_s); // the goal is carried over
        const auto next = app.reads->goals(week47).value();
        QCOMPARE(next.size(), 1U);
        QCOMPARE(next.front().title, u"The roof is tight"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(review.step(), 3);
        app.key(Qt::Key_Return);
        QCOMPARE(review.step(), 4);
        app.type(u"Rest on Sunday"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.reads->goals(week47)->size(), 2U);
        app.key(Qt::Key_Return);
        QCOMPARE(review.step(), 5);
        app.type(u"Begin with the roof"_s);
        QCOMPARE(app.reflection(), QString()); // not while it is being written
        app.key(Qt::Key_Return);
        QCOMPARE(app.reflection(), u"Begin with the roof"_s);
        QVERIFY(review.isClosed());
    }

    static void check(WholeWindow &app)
    {
        DataView &data = app.models->data();
        data.check();
        QTRY_VERIFY(!data.checkText().isEmpty());
        QVERIFY2(!data.checkFoundProblems(), qPrintable(data.checkText()));
    }

    static void takeAllBack(WholeWindow &app)
    {
        app.control(Qt::Key_1);
        QVERIFY(app.promise());
        constexpr int moreThanWasDone = 60;
        for (int i = 0; i < moreThanWasDone; ++i)
            app.control(Qt::Key_Z);
        for (const Entity entity : {Entity::Todo, Entity::Project, Entity::Goal, Entity::TimeEntry})
            QCOMPARE(app.records(entity), 0);
        QVERIFY(!app.promise());
        QCOMPARE(app.reflection(), QString());
        for (int i = 0; i < moreThanWasDone; ++i)
            app.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(app.reflection(), u"Begin with the roof"_s);
        QCOMPARE(app.promise()->todos.size(), 3U);
        QVERIFY(app.todo(u"Ring the mason"_s).completedAtMs);
        QCOMPARE(app.count(TodoFilter::Kind::Inbox), 1);
    }

private Q_SLOTS:
    void aWeekFromTheFirstThoughtToItsReview()
    {
        WholeWindow app;
        for (const auto step :
             {&capture, &triage, &plan, &commit, &work, &review, &check, &takeAllBack, &check}) {
            step(app);
            if (QTest::currentTestFailed())
                return;
        }
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowWhole>(argc, argv);
}

#include "tst_window_whole.moc"
