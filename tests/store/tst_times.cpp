// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"
#include "support/profile_fixture.h"

#include "domain/actions.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;
using enum Field;

/// Tracked time and reminders. It is Wednesday, 11 November 2026, 10:00 in Berlin.
class TestTimes : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProfileFixture> m;

    [[nodiscard]] static Given at(const QString &element) { return {TodoReminders, true, element}; }
    [[nodiscard]] std::vector<ReminderRow> reminders(const QString &from, const QString &to)
    {
        return m->queries().reminders(m->at(from), m->at(to)).value();
    }
    [[nodiscard]] QStringList titles(const QString &from = u"2026-11-01T00:00"_s,
                                     const QString &to = u"2026-12-01T00:00"_s)
    {
        QStringList found;
        for (const ReminderRow &row : reminders(from, to))
            found << row.title;
        return found;
    }
    [[nodiscard]] std::vector<int> minutes(const std::vector<TimeEntryRow> &rows)
    {
        std::vector<int> found;
        for (const TimeEntryRow &row : rows)
            found.push_back(static_cast<int>(
                (row.endedAtMs.value_or(row.startedAtMs) - row.startedAtMs) / 60'000));
        return found;
    }

private Q_SLOTS:
    void init() { m = std::make_unique<ProfileFixture>(); }
    void cleanup() { m.reset(); }

    void entriesOfATodo()
    {
        const auto project = m->project(u"River"_s, {{ProjectColour, u"blue"_s}});
        const auto todo = m->todo(u"Calibrate"_s, {{TodoProject, project}});
        const auto other = m->todo(u"Other"_s);
        m->timeEntry(todo, m->at(u"2026-11-10T09:00"_s), 20);
        m->timeEntry(other, m->at(u"2026-11-10T10:00"_s), 5);
        const auto deleted = m->timeEntry(todo, m->at(u"2026-11-10T12:00"_s), 7);
        m->edit(deleted, {{TimeEntryDeleted, true}});
        m->timeEntry(todo, m->at(u"2026-11-11T09:30"_s), {});
        const auto rows = m->queries().timeEntriesOf(todo).value();
        QCOMPARE(minutes(rows), (std::vector{0, 20}));
        QVERIFY(!rows[0].endedAtMs);
        QCOMPARE(rows[1].title, u"Calibrate"_s);
        QCOMPARE(rows[1].projectTitle, u"River"_s);
        QCOMPARE(rows[1].projectColour, u"blue"_s);
    }

    void entriesOfATime()
    {
        const auto todo = m->todo(u"Calibrate"_s);
        m->timeEntry(todo, m->at(u"2026-11-10T08:00"_s), 60); // ends where the span begins
        m->timeEntry(todo, m->at(u"2026-11-10T08:50"_s), 20);
        m->timeEntry(todo, m->at(u"2026-11-10T09:30"_s), 30);
        m->timeEntry(todo, m->at(u"2026-11-10T10:00"_s), 40); // begins where it ends
        const auto found =
            m->queries().timeEntries(m->at(u"2026-11-10T09:00"_s), m->at(u"2026-11-10T10:00"_s));
        QCOMPARE(minutes(found.value()), (std::vector{20, 30}));
        m->timeEntry(todo, m->at(u"2026-11-09T09:00"_s), {});
        QCOMPARE(m->queries()
                     .timeEntries(m->at(u"2026-11-10T09:00"_s), m->at(u"2026-11-10T10:00"_s))
                     ->size(),
                 size_t(3));
    }

    void aReminderSaysWhatItIsAbout()
    {
        const auto project = m->project(u"River sensor pilot"_s);
        m->todo(u"Reply"_s, {{TodoProject, project},
                             {TodoEstimate, qint64(15)},
                             {TodoPlan, u"2026-11-11"_s},
                             at(u"2026-11-11T11:30"_s)});
        const auto rows = reminders(u"2026-11-11T11:30"_s, u"2026-11-11T11:31"_s);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].atMs, m->at(u"2026-11-11T11:30"_s));
        QCOMPARE(rows[0].name.moment, u"2026-11-11T11:30"_s);
        QCOMPARE(rows[0].projectTitle, u"River sensor pilot"_s);
        QCOMPARE(rows[0].estimateMinutes, 15);
        QCOMPARE(rows[0].plan.day, QDate(2026, 11, 11));
        QVERIFY(reminders(u"2026-11-11T11:31"_s, u"2026-12-01T00:00"_s).empty());
        QVERIFY(reminders(u"2026-11-01T00:00"_s, u"2026-11-11T11:30"_s).empty());
    }

    void onlyOpenTodosRemind()
    {
        const auto given = at(u"2026-11-12T09:00"_s);
        m->todo(u"done"_s, {given, {TodoCompletion, m->clock().nowMs()}});
        m->todo(u"let go"_s, {given, {TodoLetGo, m->clock().nowMs()}});
        m->edit(m->todo(u"deleted"_s, {given}), {{TodoDeleted, true}});
        const auto changed = m->todo(u"changed"_s, {given});
        m->edit(changed, {{TodoReminders, Value(), u"2026-11-12T09:00"_s}});
        m->todo(u"open"_s, {given});
        QCOMPARE(titles(), QStringList{u"open"_s});
    }

    void aDeadlineMovesItsReminder()
    {
        const auto todo = m->todo(u"due"_s, {{TodoDue, u"2026-11-13T09:30"_s}, at(u"due-15m"_s)});
        QCOMPARE(reminders(u"2026-11-01T00:00"_s, u"2026-12-01T00:00"_s).at(0).atMs,
                 m->at(u"2026-11-13T09:15"_s));
        m->edit(todo, {{TodoDue, u"2026-11-14T09:30"_s}});
        QCOMPARE(reminders(u"2026-11-01T00:00"_s, u"2026-12-01T00:00"_s).at(0).atMs,
                 m->at(u"2026-11-14T09:15"_s));
        m->edit(todo, {{TodoDue, Value()}});
        QCOMPARE(titles(), QStringList());
    }

    void whatWasPutOffComesAgain()
    {
        const auto todo =
            m->todo(u"call"_s, {at(u"2026-11-11T11:30"_s), at(u"again-2026-11-11T11:40"_s)});
        const auto rows = reminders(u"2026-11-11T11:31"_s, u"2026-12-01T00:00"_s);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].atMs, m->at(u"2026-11-11T11:40"_s));
        QCOMPARE(rows[0].element, u"again-2026-11-11T11:40"_s);
        QCOMPARE(m->queries().todo(todo)->nextReminder, u"2026-11-11T11:40"_s);
    }

    void listsShowTheFirstReminder()
    {
        const auto todo = m->todo(u"due"_s, {{TodoDue, u"2026-11-13T09:30"_s}, at(u"due-15m"_s)});
        const auto first = [&] { return m->queries().todo(todo)->nextReminder; };
        QCOMPARE(first(), u"2026-11-13T09:15"_s);
        m->edit(todo, {{TodoDue, u"2026-11-14T09:30"_s}});
        QCOMPARE(first(), u"2026-11-14T09:15"_s);
        m->edit(todo, {at(u"2026-11-13T18:00"_s)});
        QCOMPARE(first(), u"2026-11-13T18:00"_s);
        m->edit(todo, {{TodoReminders, Value(), u"2026-11-13T18:00"_s}, {TodoDue, Value()}});
        QCOMPARE(first(), QString());
        m->edit(todo, {{TodoDue, u"2026-11-15"_s}, {TodoRecurrence, u"FREQ=WEEKLY"_s}});
        QCOMPARE(first(), u"2026-11-15T08:45"_s);
        const auto record = m->queries().record(todo).value();
        const ActionContext now{m->clock().nowMs(), QDate(2026, 11, 11), m->random()};
        const auto done = m->commit(complete({&record, 1}, {}, now));
        const auto next = std::ranges::find_if(
            done.records, [](const TouchedRecord &each) { return each.created; });
        QVERIFY(next != done.records.end());
        QCOMPARE(m->queries().todo(next->id)->nextReminder, u"2026-11-22T08:45"_s);
        QVERIFY(checkProfile(m->profile(), m->clock(), m->random())->isClean());
    }

    void twoOfTheSameMomentAreOne()
    {
        m->todo(u"due"_s,
                {{TodoDue, u"2026-11-13T09:30"_s}, at(u"due-30m"_s), at(u"2026-11-13T09:00"_s)});
        QCOMPARE(titles().size(), 1);
    }

    void theEarliestComesFirst()
    {
        m->todo(u"third"_s, {at(u"2026-11-13T09:00"_s)});
        m->todo(u"first"_s, {at(u"2026-11-12T09:00"_s)});
        m->todo(u"second"_s, {{TodoDue, u"2026-11-12T09:45"_s}, at(u"due-15m"_s)});
        QCOMPARE(titles(), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
    }

    void aReminderIsTakenOnce()
    {
        m->todo(u"first"_s, {at(u"2026-11-12T09:00"_s)});
        m->todo(u"second"_s, {at(u"2026-11-12T10:00"_s)});
        std::vector<ReminderName> names;
        for (const ReminderRow &row : reminders(u"2026-11-01T00:00"_s, u"2026-12-01T00:00"_s))
            names.push_back(row.name);
        QCOMPARE(m->store().claimReminders({names.data(), 1})->size(), size_t(1));
        QCOMPARE(titles(), QStringList{u"second"_s});
        // Another process finds it taken, also after a restart.
        m->closeAll();
        m->openAll();
        QCOMPARE(m->store().claimReminders(names).value(), std::vector{names[1]});
        QCOMPARE(titles(), QStringList());
    }

    void whatWasTakenLongAgoIsForgotten()
    {
        const ReminderName old{m->todo(u"old"_s), u"2026-11-11T09:00"_s};
        QCOMPARE(m->store().claimReminders(std::array{old})->size(), size_t(1));
        m->clock().set(m->clock().nowMs() + qint64(59) * 86'400'000);
        QVERIFY(m->store().claimReminders(std::array{old})->empty());
        m->clock().set(m->clock().nowMs() + qint64(2) * 86'400'000);
        QVERIFY(m->store().claimReminders(std::array{old})->empty()); // forgotten from now on
        QCOMPARE(m->store().claimReminders(std::array{old})->size(), size_t(1));
    }

    void theProfileStaysSound()
    {
        const ReminderName name{m->todo(u"a"_s, {at(u"2026-11-11T09:00"_s)}),
                                u"2026-11-11T09:00"_s};
        QCOMPARE(m->store().claimReminders(std::array{name})->size(), size_t(1));
        const auto committed = m->store().undo();
        QVERIFY(committed);
        QCOMPARE(titles(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTimes)
#include "tst_times.moc"
