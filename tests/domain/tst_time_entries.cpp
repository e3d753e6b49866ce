// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time_entries.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 now = 1'000 * minute;

std::optional<Value> valueIn(const Action &action, const RecordId &record, Field field)
{
    for (const Edit &edit : action.edits) {
        if (edit.record == record && edit.field == field)
            return edit.value;
    }
    return {};
}

Record recordOf(Entity entity, const RecordId &id)
{
    Record record;
    record.entity = entity;
    record.id = id;
    return record;
}

/// The intervals that entries have after an action, by start.
std::vector<Interval> after(const Action &action, std::vector<Record> entries)
{
    for (const Edit &edit : action.edits) {
        auto found = std::ranges::find(entries, edit.record, &Record::id);
        if (found == entries.end()) {
            entries.push_back(recordOf(Entity::TimeEntry, edit.record));
            found = entries.end() - 1;
        }
        found->values[edit.field] = edit.value;
    }
    std::vector<Interval> intervals;
    for (const Record &entry : entries)
        intervals.push_back(intervalOf(entry));
    std::ranges::sort(intervals, {}, &Interval::startMs);
    return intervals;
}

} // namespace

class TestTimeEntries : public QObject
{
    Q_OBJECT

    SeededRandom m_random{3};
    ActionContext m_context{now, QDate(2026, 11, 11), m_random};
    RecordId m_todo = RecordId::random(m_random);

    Record entry(qint64 fromMinute, std::optional<qint64> toMinute)
    {
        Record record = recordOf(Entity::TimeEntry, RecordId::random(m_random));
        record.values = {{Field::TimeEntryTodo, m_todo},
                         {Field::TimeEntryStartedAt, fromMinute * minute},
                         {Field::TimeEntryNote, u"with Tomas"_s}};
        if (toMinute)
            record.values[Field::TimeEntryEndedAt] = *toMinute * minute;
        return record;
    }
    static Interval interval(qint64 from, std::optional<qint64> to = {})
    {
        return {from * minute, to ? std::optional(*to * minute) : std::nullopt};
    }
    static IntervalProblem problem(const Interval &wanted, std::vector<Interval> others = {})
    {
        return checkInterval(wanted, others, now).problem;
    }

private Q_SLOTS:
    void whatIsNoTime()
    {
        QCOMPARE(problem(interval(10, 20)), IntervalProblem::None);
        QCOMPARE(problem(interval(990)), IntervalProblem::None);
        QCOMPARE(problem(interval(20, 20)), IntervalProblem::NoTime);
        QCOMPARE(problem(interval(20, 10)), IntervalProblem::NoTime);
        QCOMPARE(problem(interval(990, 1001)), IntervalProblem::NotYet);
        QCOMPARE(problem(interval(1001)), IntervalProblem::NotYet);
        QCOMPARE(problem(interval(-500, 999)), IntervalProblem::TooLong);
    }

    void oneThingAtATime()
    {
        const std::vector others{interval(0, 10), interval(20, 30), interval(40)};
        QCOMPARE(problem(interval(10, 20), others), IntervalProblem::None);
        QCOMPARE(problem(interval(30, 40), others), IntervalProblem::None);
        QCOMPARE(problem(interval(5, 6), others), IntervalProblem::Overlaps);
        QCOMPARE(problem(interval(15, 35), others), IntervalProblem::Overlaps);
        QCOMPARE(problem(interval(50, 60), others), IntervalProblem::Overlaps);
        QCOMPARE(checkInterval(interval(25, 35), others, now).other, size_t(1));
        // Seconds that nobody sees are no overlap.
        QCOMPARE(problem({10 * minute - 40'000, 20 * minute}, others), IntervalProblem::None);
    }

    void anEntryIsAdded()
    {
        Record todo = recordOf(Entity::Todo, m_todo);
        todo.values[Field::TodoTitle] = u"Calibrate"_s;
        const Creation added = addTimeEntry(todo, interval(10, 25), u"by hand"_s, m_context);
        QCOMPARE(added.action.subject, u"Calibrate"_s);
        QCOMPARE(valueIn(added.action, added.id, Field::TimeEntryTodo), Value(m_todo));
        QCOMPARE(valueIn(added.action, added.id, Field::TimeEntryNote), Value(u"by hand"_s));
        QCOMPARE(after(added.action, {}), std::vector{interval(10, 25)});
    }

    void onlyWhatDiffersIsWritten()
    {
        const Record whole = entry(10, 20);
        QVERIFY(editTimeEntry(whole, interval(10, 20), u"with Tomas"_s).edits.empty());
        const Action action = editTimeEntry(whole, interval(10, 30), {});
        QCOMPARE(action.edits.size(), size_t(2));
        QCOMPARE(valueIn(action, whole.id, Field::TimeEntryEndedAt), Value(30 * minute));
        QCOMPARE(valueIn(action, whole.id, Field::TimeEntryNote), Value());
    }

    void anEntryIsSplit()
    {
        const Record whole = entry(10, 30);
        QCOMPARE(after(splitTimeEntry(whole, 18 * minute, m_context), {whole}),
                 (std::vector{interval(10, 18), interval(18, 30)}));
        QVERIFY(splitTimeEntry(whole, 10 * minute, m_context).edits.empty());
        QVERIFY(splitTimeEntry(whole, 30 * minute, m_context).edits.empty());
        const Record running = entry(10, {});
        QCOMPARE(after(splitTimeEntry(running, 18 * minute, m_context), {running}),
                 (std::vector{interval(10, 18), interval(18)}));
    }

    void timeAwayIsTakenOff()
    {
        const Record running = entry(10, {});
        QCOMPARE(after(takeOff(running, interval(20, 44), m_context), {running}),
                 (std::vector{interval(10, 20), interval(44)}));
        QCOMPARE(after(takeOff(running, interval(5, 44), m_context), {running}),
                 std::vector{interval(44)});
        const Record ended = entry(10, 40);
        QCOMPARE(after(takeOff(ended, interval(20, 44), m_context), {ended}),
                 std::vector{interval(10, 20)});
        QCOMPARE(after(takeOff(ended, interval(20, 30), m_context), {ended}),
                 (std::vector{interval(10, 20), interval(30, 40)}));
        QVERIFY(takeOff(ended, interval(40, 50), m_context).edits.empty());
        QVERIFY(takeOff(ended, interval(2, 10), m_context).edits.empty());
    }

    /// What is left and what was taken off add up to what was there, wherever the time away lies.
    void nothingElseIsLost()
    {
        constexpr quint64 seed = 20261111;
        SeededRandom random(seed);
        for (int round = 0; round < 500; ++round) {
            const auto from = static_cast<qint64>(random.next64() % 100);
            const auto to = from + 1 + static_cast<qint64>(random.next64() % 100);
            const auto away = static_cast<qint64>(random.next64() % 200);
            const auto back = away + 1 + static_cast<qint64>(random.next64() % 100);
            const Record whole = entry(from, to);
            qint64 left = 0;
            for (const Interval &part :
                 after(takeOff(whole, interval(away, back), m_context), {whole})) {
                QVERIFY2(*part.endMs >= part.startMs, qPrintable(u"seed %1"_s.arg(seed)));
                left += *part.endMs - part.startMs;
            }
            const qint64 inside = std::max<qint64>(0, std::min(to, back) - std::max(from, away));
            QVERIFY2(left == (to - from - inside) * minute, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void onlyTheLatestTimerRunsOn()
    {
        const Record first = entry(10, {});
        const Record second = entry(25, {});
        const Action action = endEarlierTimers(std::array{second, first});
        QCOMPARE(action.edits.size(), size_t(1));
        QCOMPARE(valueIn(action, first.id, Field::TimeEntryEndedAt), Value(25 * minute));
        QVERIFY(endEarlierTimers(std::array{second}).edits.empty());
    }
};

QTEST_GUILESS_MAIN(TestTimeEntries)
#include "tst_time_entries.moc"
