// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/week_actions.h"

#include <QTest>

#include <algorithm>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr IsoWeek week46{2026, 46};

struct Given
{
    SeededRandom random{1};
    ActionContext context{1'000'000, QDate(2026, 11, 15), random};
};

Record recordOf(Entity entity, const char *name)
{
    Record record;
    record.entity = entity;
    record.id = RecordId::fromName(name);
    return record;
}

Record todoRecord(const char *name)
{
    Record record = recordOf(Entity::Todo, name);
    record.values[Field::TodoTitle] = QString::fromUtf8(name);
    return record;
}

Value valueOf(const Action &action, const RecordId &record, Field field,
              const QString &element = {})
{
    for (const Edit &edit : action.edits) {
        if (edit.record == record && edit.field == field && edit.element == element)
            return edit.value;
    }
    return OpaqueValue{};
}

bool touches(const Action &action, const RecordId &record, Field field)
{
    return std::ranges::any_of(action.edits, [&](const Edit &edit) {
        return edit.record == record && edit.field == field;
    });
}

} // namespace

class WeekActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rollingOverCountsEvenBeforeTheWeekIsOver()
    {
        Given given;
        Record todo = todoRecord("a");
        todo.values[Field::TodoPlan] = u"2026-11-12"_s;
        const auto action =
            rollOver(std::span(&todo, 1), week46, {.week = week46.next()}, {}, given.context);
        QCOMPARE(valueOf(action, todo.id, Field::TodoPlan), Value(u"2026-W47"_s));
        QCOMPARE(valueOf(action, todo.id, Field::TodoRollovers, u"2026-W46"_s), Value(true));
    }

    void rollingOverLateCountsOnce()
    {
        Given given;
        Record todo = todoRecord("a");
        todo.values[Field::TodoPlan] = u"2026-W45"_s;
        const auto action =
            rollOver(std::span(&todo, 1), {2026, 45}, {.week = week46}, {}, given.context);
        QCOMPARE(std::ranges::count(action.edits, Field::TodoRollovers, &Edit::field), 1);
    }

    void parkedTodosWaitInTheirProjectOrComeBack()
    {
        Given given;
        Record own = todoRecord("own");
        own.values[Field::TodoProject] = RecordId::fromName("p");
        const std::vector todos{own, todoRecord("loose")};
        const auto action = park(todos, QDate(2026, 12, 13), given.context);
        QCOMPARE(valueOf(action, own.id, Field::TodoPlan), Value());
        QCOMPARE(valueOf(action, own.id, Field::TodoStage), Value(u"confirmed"_s));
        QVERIFY(!touches(action, own.id, Field::TodoWaitUntil));
        QCOMPARE(valueOf(action, todos[1].id, Field::TodoWaitUntil), Value(u"2026-12-13"_s));
        QVERIFY(!touches(action, todos[1].id, Field::TodoStage));
    }

    void partsTakeThePlaceOfATodo()
    {
        Given given;
        Record todo = todoRecord("long");
        todo.values[Field::TodoProject] = RecordId::fromName("p");
        todo.values[Field::TodoDescription] = u"ask Ana"_s;
        todo.sets[Field::TodoTags][u"desk"_s] = u"Desk"_s;
        const Record step = todoRecord("step");
        Record entry;
        entry.id = RecordId::fromName("entry");
        entry.entity = Entity::TimeEntry;
        entry.values[Field::TimeEntryTodo] = todo.id;
        entry.values[Field::TimeEntryStartedAt] = qint64(900'000);
        const std::vector<TodoPart> parts{{u"first half"_s, 60}, {u"second half"_s, 90}};
        const auto action =
            split(todo, parts, std::span(&step, 1), std::span(&entry, 1), {.week = week46.next()},
                  std::vector{u"a"_s, u"b"_s}, given.context);
        QCOMPARE(valueOf(action, todo.id, Field::TodoLetGo), Value(qint64(1'000'000)));
        QCOMPARE(valueOf(action, entry.id, Field::TimeEntryEndedAt), Value(qint64(1'000'000)));
        std::vector<RecordId> made;
        for (const Edit &edit : action.edits) {
            if (edit.field == Field::TodoTitle)
                made.push_back(edit.record);
        }
        QCOMPARE(made.size(), 2U);
        QCOMPARE(valueOf(action, made[1], Field::TodoEstimate), Value(qint64(90)));
        QCOMPARE(valueOf(action, made[1], Field::TodoPlan), Value(u"2026-W47"_s));
        QCOMPARE(valueOf(action, made[1], Field::TodoDayOrder), Value(u"b"_s));
        QCOMPARE(valueOf(action, made[0], Field::TodoProject), Value(RecordId::fromName("p")));
        QCOMPARE(valueOf(action, made[0], Field::TodoTags, u"desk"_s), Value(u"Desk"_s));
        QCOMPARE(valueOf(action, step.id, Field::TodoParent), Value(made[0]));
        QCOMPARE(valueOf(action, made[0], Field::TodoDescription), Value(u"ask Ana"_s));
        QVERIFY(!touches(action, made[1], Field::TodoDescription));
        QVERIFY(std::get<qint64>(valueOf(action, made[0], Field::TodoCreatedAt)) >
                std::get<qint64>(valueOf(action, made[1], Field::TodoCreatedAt)));
        QVERIFY(split(todo, {}, {}, {}, {}, {}, given.context).edits.empty());
        QCOMPARE(valueOf(action, todo.id, Field::TodoExtras, splitInto), Value(made[0].toHex()));
    }

    void aSplitTodoThatIsOpenedAgainIsNoneAnyMore()
    {
        Given given;
        Record todo = todoRecord("long");
        QVERIFY(!isSplit(todo));
        todo.values[Field::TodoLetGo] = qint64(1'000'000);
        QVERIFY(!isSplit(todo));
        todo.sets[Field::TodoExtras][QString(splitInto)] = RecordId::fromName("part").toHex();
        QVERIFY(isSplit(todo));
        const auto action = reopen(std::span(&todo, 1), given.context);
        QCOMPARE(valueOf(action, todo.id, Field::TodoLetGo), Value());
        QCOMPARE(valueOf(action, todo.id, Field::TodoExtras, splitInto), Value());
    }

    void partsAreLinesWithAnEstimateAtTheEnd()
    {
        const auto parts =
            partsFromText(u"Write the intro 1h 30m\n\n  Read it 20m \nSend it\n2h\nChapter 3"_s);
        QCOMPARE(parts.size(), 5U);
        QCOMPARE(parts[4].title, u"Chapter 3"_s);
        QCOMPARE(parts[0].title, u"Write the intro"_s);
        QCOMPARE(parts[0].estimateMinutes, 90);
        QCOMPARE(parts[1].title, u"Read it"_s);
        QCOMPARE(parts[1].estimateMinutes, 20);
        QVERIFY(!parts[2].estimateMinutes);
        QCOMPARE(parts[3].title, u"2h"_s); // a title that looks like one is still a title
    }

    void aCarriedGoalKeepsWhatIsLeft()
    {
        Given given;
        Record goal = recordOf(Entity::Goal, "goal");
        goal.values[Field::GoalTitle] = u"Gauge 7 live"_s;
        goal.values[Field::GoalProject] = RecordId::fromName("river");
        goal.values[Field::GoalTargetCount] = qint64(5);
        goal.values[Field::GoalTargetMinutes] = qint64(120);
        const Record open = todoRecord("open");
        const auto made =
            carryGoal(goal, std::span(&open, 1),
                      {.todos = 5, .done = 3, .estimateMinutes = 120, .trackedMinutes = 200},
                      week46.next(), u"m"_s, given.context);
        QCOMPARE(valueOf(made.action, made.id, Field::GoalTitle), Value(u"Gauge 7 live"_s));
        QCOMPARE(valueOf(made.action, made.id, Field::GoalWeek), Value(u"2026-W47"_s));
        QCOMPARE(valueOf(made.action, made.id, Field::GoalTargetCount), Value(qint64(2)));
        QVERIFY(!touches(made.action, made.id, Field::GoalTargetMinutes));
        QCOMPARE(valueOf(made.action, open.id, Field::TodoGoal), Value(made.id));
        QCOMPARE(valueOf(made.action, goal.id, Field::GoalStatus), Value(u"missed"_s));
        QCOMPARE(valueOf(made.action, goal.id, Field::GoalExtras, carriedTo),
                 Value(made.id.toHex()));
    }

    /// The todos that go on count for the old week too: they were meant for it.
    void aCarriedGoalIsNotReachedByWhatLeavesIt()
    {
        Given given;
        Record goal = recordOf(Entity::Goal, "goal");
        goal.values[Field::GoalTitle] = u"Gauge 7 live"_s;
        const Record open = todoRecord("open");
        GoalProgress progress{.todos = 4, .done = 3, .estimateMinutes = 420, .trackedMinutes = 250};
        const auto carry = [&] {
            return carryGoal(goal, std::span(&open, 1), progress, week46.next(), u"m"_s,
                             given.context);
        };
        auto made = carry();
        QCOMPARE(valueOf(made.action, goal.id, Field::GoalTargetCount), Value(qint64(4)));
        QCOMPARE(valueOf(made.action, goal.id, Field::GoalTargetMinutes), Value(qint64(420)));
        QVERIFY(!touches(made.action, made.id, Field::GoalTargetCount));
        QVERIFY(!touches(made.action, made.id, Field::GoalTargetMinutes));

        goal.values[Field::GoalTargetCount] = qint64(6); // what was promised stays so
        goal.values[Field::GoalTargetMinutes] = qint64(300);
        progress.todos = 6;
        progress.estimateMinutes = 300;
        made = carry();
        QVERIFY(!touches(made.action, goal.id, Field::GoalTargetCount));
        QVERIFY(!touches(made.action, goal.id, Field::GoalTargetMinutes));

        goal.values.erase(Field::GoalTargetMinutes);
        progress.estimateMinutes = 2'000'000'000; // beyond what the field holds
        made = carry();
        QVERIFY(validate(Field::GoalTargetMinutes, {},
                         valueOf(made.action, goal.id, Field::GoalTargetMinutes)));
    }

    void aPromiseIsTakenBack()
    {
        Given given;
        const auto action = uncommitWeek(week46, given.context);
        QCOMPARE(action.edits.size(), 1U);
        QCOMPARE(valueOf(action, weekId(week46), Field::WeekCommitment), Value());
    }

    void aWeekWithoutRecordIsNamed()
    {
        const auto action = editWeek(week46, Field::WeekCapacity, qint64(90), u"3"_s);
        QCOMPARE(valueOf(action, weekId(week46), Field::WeekIso), Value(u"2026-W46"_s));
        QCOMPARE(valueOf(action, weekId(week46), Field::WeekCapacity, u"3"_s), Value(qint64(90)));
    }
};

QTEST_GUILESS_MAIN(WeekActionsTest)
#include "tst_week_actions.moc"
