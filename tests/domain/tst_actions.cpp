// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/actions.h"

#include <QTest>

#include <algorithm>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'170'000'000;

Record record(Entity entity, const char *name, std::map<Field, Value> values = {})
{
    Record made;
    made.entity = entity;
    made.id = RecordId::fromName(name);
    made.values = std::move(values);
    return made;
}

Record todo(const char *name, std::map<Field, Value> values = {})
{
    values.try_emplace(Field::TodoTitle, QString::fromLatin1(name));
    return record(Entity::Todo, name, std::move(values));
}

Record entry(const char *name, const Record &of, qint64 startedMs = now - 60'000)
{
    return record(Entity::TimeEntry, name,
                  {{Field::TimeEntryTodo, of.id}, {Field::TimeEntryStartedAt, startedMs}});
}

/// The one value that the action writes to a field, or nullopt where it does not write it.
std::optional<Value> written(const Action &action, const RecordId &id, Field field,
                             const QString &element = {})
{
    std::optional<Value> value;
    for (const Edit &edit : action.edits) {
        if (edit.record != id || edit.field != field || edit.element != element)
            continue;
        if (value)
            qFatal("written twice");
        value = edit.value;
    }
    return value;
}

std::vector<Field> fieldsOf(const Action &action, const RecordId &id)
{
    std::vector<Field> fields;
    for (const Edit &edit : action.edits) {
        if (edit.record == id)
            fields.push_back(edit.field);
    }
    std::ranges::sort(fields);
    return fields;
}

bool isValid(const Action &action)
{
    return std::ranges::all_of(action.edits, [](const Edit &edit) {
        return validate(edit.field, edit.element, edit.value).has_value();
    });
}

const std::vector<Field> successorFields{Field::TodoDeleted, Field::TodoCreatedAt,
                                         Field::TodoSeries, Field::TodoPredecessor,
                                         Field::TodoOccurrence};

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

    SeededRandom m_random{42};
    /// Friday 20 November 2026.
    ActionContext m_context{.nowMs = now, .today = QDate(2026, 11, 20), .random = m_random};

private Q_SLOTS:
    void adding()
    {
        const QuickAddContext words{.today = m_context.today,
                                    .now = QTime(8, 0),
                                    .projects = {{RecordId::fromName("p"), u"Finance"_s}},
                                    .goals = {{RecordId::fromName("g"), u"Ship"_s, {2026, 48}}}};
        const auto parsed = parseQuickAdd(
            u"Pay rent mon due 1 dec 2h at 9am #Finance #Home !high every month ~ Ship // soon"_s,
            words);
        const Creation made = addTodo(parsed, {.day = u"i"_s, .project = u"k"_s}, m_context);
        QVERIFY(isValid(made.action));
        QCOMPARE(made.action.kind, ActionKind::Add);
        QCOMPARE(made.action.subject, u"Pay rent"_s);
        const auto value = [&](Field field) { return written(made.action, made.id, field); };
        QCOMPARE(value(Field::TodoCreatedAt), Value(now));
        QCOMPARE(value(Field::TodoTitle), Value(u"Pay rent"_s));
        QCOMPARE(value(Field::TodoDescription), Value(u"soon"_s));
        QCOMPARE(value(Field::TodoPlan), Value(u"2026-11-23"_s));
        QCOMPARE(value(Field::TodoDue), Value(u"2026-12-01"_s));
        QCOMPARE(value(Field::TodoEstimate), Value(qint64(120)));
        QCOMPARE(value(Field::TodoProject), Value(RecordId::fromName("p")));
        QCOMPARE(value(Field::TodoGoal), Value(RecordId::fromName("g")));
        QCOMPARE(value(Field::TodoPriority), Value(u"high"_s));
        QCOMPARE(value(Field::TodoRecurrence), Value(u"FREQ=MONTHLY;BYMONTHDAY=1"_s));
        QCOMPARE(value(Field::TodoDayOrder), Value(u"i"_s));
        QCOMPARE(value(Field::TodoProjectOrder), Value(u"k"_s));
        QCOMPARE(written(made.action, made.id, Field::TodoTags, u"home"_s), Value(u"Home"_s));
        QCOMPARE(written(made.action, made.id, Field::TodoReminders, u"2026-11-23T09:00"_s),
                 Value(true));
        QVERIFY(addTodo(parsed, {}, m_context).id != made.id);
    }

    void addingLittle()
    {
        const Creation made = addTodo({.title = u"x"_s}, {}, m_context);
        QCOMPARE(fieldsOf(made.action, made.id),
                 (std::vector{Field::TodoCreatedAt, Field::TodoTitle}));
        const Creation project = addProject(u"P"_s, u"moss"_s, u"i"_s, m_context);
        QVERIFY(isValid(project.action));
        const Creation goal = addGoal(u"G"_s, {2026, 47}, project.id, u"i"_s, m_context);
        QVERIFY(isValid(goal.action));
        QCOMPARE(written(goal.action, goal.id, Field::GoalWeek), Value(u"2026-W47"_s));
        QVERIFY(isValid(addThought(u"T"_s, u"a\nb"_s, m_context).action));
    }

    void linking()
    {
        const RecordId a = RecordId::fromName("a");
        const RecordId b = RecordId::fromName("b");
        const Creation link = addLink(a, Entity::Thought, b, Entity::TimeEntry, m_context);
        QVERIFY(isValid(link.action));
        QCOMPARE(link.id, linkId(a, b));
        QCOMPARE(written(link.action, link.id, Field::LinkToEntity), Value(u"time_entry"_s));
        QCOMPARE(written(link.action, link.id, Field::LinkDeleted), Value(false));
    }

    void completing()
    {
        const Record one = todo("one");
        const Record letGone = todo("gone", {{Field::TodoLetGo, now - 5}});
        const Record done = todo("done", {{Field::TodoCompletion, now - 5}});
        const std::vector<Record> todos{one, letGone, done};
        const std::vector<Record> running{entry("e", one), entry("other", todo("else"))};
        const Action action = complete(todos, running, m_context);
        QVERIFY(isValid(action));
        QCOMPARE(action.kind, ActionKind::Done);
        QVERIFY(action.subject.isEmpty());
        QCOMPARE(written(action, one.id, Field::TodoCompletion), Value(now));
        QCOMPARE(written(action, letGone.id, Field::TodoCompletion), Value(now));
        QCOMPARE(written(action, letGone.id, Field::TodoLetGo), Value());
        QVERIFY(fieldsOf(action, done.id).empty());
        QCOMPARE(written(action, running[0].id, Field::TimeEntryEndedAt), Value(now));
        QVERIFY(fieldsOf(action, running[1].id).empty());
    }

    void successors_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("occurrence");
        QTest::addColumn<QString>("next");
        QTest::newRow("from the occurrence") << "FREQ=WEEKLY" << "2026-11-18" << "2026-11-19"
                                             << "2026-11-17" << "2026-11-24";
        QTest::newRow("from the due") << "FREQ=WEEKLY" << "2026-11-18" << "2026-11-19" << ""
                                      << "2026-11-26";
        QTest::newRow("from the plan") << "FREQ=WEEKLY" << "2026-11-18" << "" << ""
                                       << "2026-11-25";
        QTest::newRow("from the week") << "FREQ=WEEKLY" << "2026-W47" << "" << "" << "2026-11-27";
        QTest::newRow("from nothing") << "FREQ=WEEKLY" << "" << "" << "" << "2026-11-27";
        QTest::newRow("missed") << "FREQ=DAILY" << "2026-10-01" << "" << "" << "2026-11-21";
        QTest::newRow("after") << "after FREQ=DAILY;INTERVAL=3" << "2026-10-01" << "" << ""
                               << "2026-11-23";
        QTest::newRow("ended") << "FREQ=DAILY;UNTIL=20261101" << "2026-10-01" << "" << "" << "";
        QTest::newRow("unreadable") << "FREQ=HOURLY" << "2026-10-01" << "" << "" << "";
    }
    void successors()
    {
        QFETCH(QString, rule);
        QFETCH(QString, plan);
        QFETCH(QString, due);
        QFETCH(QString, occurrence);
        QFETCH(QString, next);
        Record recurring = todo("r", {{Field::TodoRecurrence, rule}});
        for (const auto &[field, text] : {std::pair{Field::TodoPlan, plan},
                                          {Field::TodoDue, due},
                                          {Field::TodoOccurrence, occurrence}}) {
            if (!text.isEmpty())
                recurring.values[field] = text;
        }
        const Action action = complete(std::span(&recurring, 1), {}, m_context);
        QVERIFY(isValid(action));
        const RecordId id = successorId(recurring.id, recurring.id);
        QCOMPARE(fieldsOf(action, id), next.isEmpty() ? std::vector<Field>() : successorFields);
        if (next.isEmpty())
            return;
        QCOMPARE(written(action, id, Field::TodoOccurrence), Value(next));
        QCOMPARE(written(action, id, Field::TodoSeries), Value(recurring.id));
        QCOMPARE(written(action, id, Field::TodoPredecessor), Value(recurring.id));
        QCOMPARE(written(action, id, Field::TodoDeleted), Value(false));
    }

    /// The second link of the chain keeps the series and takes its id from it.
    void chain()
    {
        const RecordId series = RecordId::fromName("series");
        const Record second =
            todo("second", {{Field::TodoRecurrence, u"FREQ=DAILY"_s}, {Field::TodoSeries, series}});
        const Action done = complete(std::span(&second, 1), {}, m_context);
        QCOMPARE(written(done, successorId(series, second.id), Field::TodoSeries), Value(series));
        const Action gone = letGo(std::span(&second, 1), {}, m_context);
        QCOMPARE(fieldsOf(gone, successorId(series, second.id)), successorFields);
        QVERIFY(
            fieldsOf(remove(std::span(&second, 1), {}, m_context), successorId(series, second.id))
                .empty());
    }

    /// What nobody will do any more does not go on counting.
    void timersStopWithWhatIsLetGoOrDeleted()
    {
        const Record one = todo("one");
        const std::vector<Record> running{entry("e", one), entry("other", todo("else"))};
        for (const Action &action : {letGo(std::span(&one, 1), running, m_context),
                                     sennight::remove(std::span(&one, 1), running, m_context)}) {
            QCOMPARE(written(action, running[0].id, Field::TimeEntryEndedAt), Value(now));
            QVERIFY(fieldsOf(action, running[1].id).empty());
        }
    }

    void lettingGoAndBack()
    {
        const Record open = todo("open");
        const Record done = todo("done", {{Field::TodoCompletion, now - 5}});
        const std::vector<Record> both{open, done};
        const Action gone = letGo(both, {}, m_context);
        QCOMPARE(written(gone, open.id, Field::TodoLetGo), Value(now));
        QVERIFY(fieldsOf(gone, done.id).empty());
        const Action back = reopen(both, m_context);
        QVERIFY(fieldsOf(back, open.id).empty());
        QCOMPARE(written(back, done.id, Field::TodoCompletion), Value());
    }

    void removing()
    {
        Record gone = todo("gone");
        gone.deleted = true;
        const std::vector<Record> records{gone, record(Entity::Project, "p")};
        const Action removed = sennight::remove(records, {}, m_context);
        QCOMPARE(removed.edits.size(), 1U);
        QCOMPARE(written(removed, records[1].id, Field::ProjectDeleted), Value(true));
        const Action restored = restore(records, m_context);
        QCOMPARE(restored.edits.size(), 1U);
        QCOMPARE(written(restored, gone.id, Field::TodoDeleted), Value(false));
    }

    void planning_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("rollover");
        QTest::newRow("left over from last week") << "2026-11-12" << "2026-11-20" << "2026-W46";
        QTest::newRow("left over for any day") << "2026-W45" << "2026-W47" << "2026-W45";
        QTest::newRow("within this week") << "2026-11-16" << "2026-11-20" << "";
        QTest::newRow("put off before its week ended") << "2026-11-20" << "2026-W48" << "";
        QTest::newRow("unscheduled") << "2026-11-12" << "" << "";
        QTest::newRow("back in time") << "2026-11-12" << "2026-11-03" << "";
        QTest::newRow("first plan") << "" << "2026-11-20" << "";
    }
    void planning()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, rollover);
        Record moved = todo("moved");
        if (!from.isEmpty())
            moved.values[Field::TodoPlan] = from;
        const Plan target = Plan::fromText(to).value_or(Plan{});
        const QString order = u"i"_s;
        const Action action = plan(std::span(&moved, 1), target, std::span(&order, 1), m_context);
        QVERIFY(isValid(action));
        QCOMPARE(written(action, moved.id, Field::TodoPlan), target.toValue());
        QCOMPARE(written(action, moved.id, Field::TodoDayOrder), Value(order));
        QCOMPARE(action.edits.size(), rollover.isEmpty() ? 2U : 3U);
        if (!rollover.isEmpty())
            QCOMPARE(written(action, moved.id, Field::TodoRollovers, rollover), Value(true));
        moved.values[Field::TodoCompletion] = now;
        QCOMPARE(plan(std::span(&moved, 1), target, {}, m_context).edits.size(), 1U);
    }

    void timers()
    {
        const Record first = todo("first");
        const Record second = todo("second");
        const std::vector<Record> running{entry("e", first), entry("future", first, now + 5'000)};
        const Creation started = sennight::startTimer(second, running, m_context);
        QVERIFY(isValid(started.action));
        QCOMPARE(started.action.subject, u"second"_s);
        QCOMPARE(written(started.action, running[0].id, Field::TimeEntryEndedAt), Value(now));
        // A clock that was set back: never an interval of negative length.
        QCOMPARE(written(started.action, running[1].id, Field::TimeEntryEndedAt),
                 Value(now + 5'000));
        QCOMPARE(written(started.action, started.id, Field::TimeEntryTodo), Value(second.id));
        QCOMPARE(written(started.action, started.id, Field::TimeEntryStartedAt), Value(now));
        const Creation again = sennight::startTimer(first, running, m_context);
        QVERIFY(again.action.edits.empty());
        QCOMPARE(again.id, running[0].id);
        QCOMPARE(stopTimer(running, m_context).edits.size(), 2U);
        QVERIFY(stopTimer({}, m_context).edits.empty());
    }

    void committing()
    {
        const std::vector<RecordId> todos{RecordId::fromName("b"), RecordId::fromName("a")};
        const Action action = commitWeek({2026, 47}, todos, 90, m_context);
        QVERIFY(isValid(action));
        const RecordId week = weekId({2026, 47});
        const QString text = std::get<QString>(*written(action, week, Field::WeekCommitment));
        QCOMPARE(canonicalJson(text), text);
        QVERIFY(text.startsWith(u"{\"at\":1795170000000,\"minutes\":90,\"todos\":["));
        const std::vector<RecordId> turned{todos[1], todos[0]};
        QCOMPARE(commitWeek({2026, 47}, turned, 90, m_context).edits, action.edits);
    }

    void settings()
    {
        const Action action = setSetting(u"theme"_s, u" \"dark\" "_s, m_context);
        QVERIFY(isValid(action));
        QCOMPARE(written(action, settingId(u"theme"), Field::SettingValue), Value(u"\"dark\""_s));
        QVERIFY(!isValid(setSetting(u"theme"_s, u"dark"_s, m_context)));
    }
};

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
