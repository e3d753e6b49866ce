// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/entries_view.h"
#include "app/gui/shutdown_view.h"
#include "app/gui/timer_view.h"
#include "app_profile.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

class TestTimeViews : public QObject
{
    Q_OBJECT

    std::unique_ptr<AppProfile> m;
    std::unique_ptr<Planner> m_planner;

    QString add(const QString &text, const QString &place = {})
    {
        const QString id = m_planner->addTodo(text, place);
        settle();
        return id;
    }
    void settle() { SETTLE(*m_planner); }
    void passMinutes(qint64 minutes) { m->clock.set(m->clock.nowMs() + minutes * minute); }
    [[nodiscard]] std::vector<Record> running() { return m->queries->runningEntries().value(); }
    [[nodiscard]] std::vector<int> minutesOf(const QString &todo)
    {
        std::vector<int> found;
        const auto rows = m->queries->timeEntriesOf(RecordId::fromHex(todo).value()).value();
        for (const TimeEntryRow &row : rows)
            found.push_back(static_cast<int>(
                (row.endedAtMs.value_or(m->clock.nowMs()) - row.startedAtMs) / minute));
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<AppProfile>(); // Wednesday, 11 November 2026, 10:00 in Berlin
        m_planner = std::make_unique<Planner>(m->ports());
    }
    void cleanup()
    {
        m_planner.reset();
        m.reset();
    }

    // The timer

    void switchingSaysWhatStopped()
    {
        const QString first = add(u"Calibrate"_s);
        const QString second = add(u"Order samples"_s);
        QSignalSpy toasts(m_planner.get(), &Planner::toast);
        m_planner->startTimer(first);
        m_planner->startTimer(second);
        settle();
        QCOMPARE(toasts.size(), 1);
        QCOMPARE(toasts.at(0).at(0).toString(), u"Stopped “Calibrate”, started “Order samples”"_s);
        QCOMPARE(running().size(), size_t(1));
        QCOMPARE(running()[0].reference(Field::TimeEntryTodo)->toHex(), second);
        m_planner->undo(); // both, as one
        settle();
        QCOMPARE(running()[0].reference(Field::TimeEntryTodo)->toHex(), first);
    }

    void whoWantsToBeAskedIsAsked()
    {
        const QString first = add(u"Calibrate"_s);
        const QString second = add(u"Order samples"_s);
        m_planner->perform([this] {
            return Planner::Step{
                setSetting(u"timer.ask_to_switch"_s, u"true"_s, m_planner->actionContext())};
        });
        QSignalSpy asked(m_planner.get(), &Planner::switchAsked);
        m_planner->startTimer(first); // nothing to ask
        m_planner->toggleTimer(second);
        settle();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), second);
        QCOMPARE(asked.at(0).at(1).toString(), u"Calibrate"_s);
        QCOMPARE(running()[0].reference(Field::TimeEntryTodo)->toHex(), first);
        m_planner->switchTimer(second);
        settle();
        QCOMPARE(running()[0].reference(Field::TimeEntryTodo)->toHex(), second);
    }

    void keysComeFasterThanCommits()
    {
        const QString id = add(u"Calibrate"_s);
        m_planner->toggleTimer(id);
        m_planner->toggleTimer(id);
        settle();
        QVERIFY(running().empty());
        QCOMPARE(minutesOf(id).size(), size_t(1));
    }

    /// `senn start` in the very moment in which the window starts another one.
    void onlyOneTimerRuns()
    {
        const QString first = add(u"Calibrate"_s);
        const QString second = add(u"Order samples"_s);
        TimerView view(*m_planner, m->directory.path() + u"/w.ini"_s);
        view.start({});
        const auto startBlind = [&](const QString &id) {
            const Record todo = m->record(id);
            const auto done = m->store.commit(
                sennight::startTimer(todo, std::span<const Record>(), m_planner->actionContext())
                    .action);
            QTRY_VERIFY(done.isFinished());
        };
        startBlind(first);
        passMinutes(3);
        startBlind(second);
        QTRY_COMPARE(running().size(), size_t(1));
        QCOMPARE(running()[0].reference(Field::TimeEntryTodo)->toHex(), second);
        QCOMPARE(minutesOf(first), std::vector{3});
    }

    void timeAwayIsKeptOrTakenOff_data()
    {
        QTest::addColumn<bool>("takenOff");
        QTest::newRow("kept") << false;
        QTest::newRow("taken off") << true;
    }
    void timeAwayIsKeptOrTakenOff()
    {
        QFETCH(bool, takenOff);
        const QString id = add(u"Calibrate"_s);
        TimerView view(*m_planner, m->directory.path() + u"/w.ini"_s);
        view.start({});
        m_planner->startTimer(id);
        settle();
        passMinutes(6);
        view.look();
        passMinutes(24); // the computer slept
        view.look();
        QCOMPARE(view.awayText(), u"Away for 24 minutes. Keep them, or take them off?"_s);
        passMinutes(2);
        if (takenOff)
            view.takeOffAway();
        else
            view.keepAway();
        settle();
        QCOMPARE(view.awayText(), QString());
        QCOMPARE(running().size(), size_t(1));
        QCOMPARE(minutesOf(id), takenOff ? (std::vector{2, 6}) : std::vector{32});
        if (takenOff) {
            m_planner->undo();
            settle();
            QCOMPARE(minutesOf(id), std::vector{32});
        }
    }

    void theTimeIsSaidOnlyWhereItIsWanted()
    {
        const QString id = add(u"Calibrate 20m"_s);
        TimerView view(*m_planner, m->directory.path() + u"/w.ini"_s);
        view.start({});
        QSignalSpy said(m_planner.get(), &Planner::announced);
        m_planner->startTimer(id);
        settle();
        const auto tickAfter = [&](qint64 minutes) {
            passMinutes(minutes);
            Q_EMIT m->feed.ticked();
        };
        tickAfter(15);
        QCOMPARE(said.size(), 0);
        m_planner->perform([this] {
            return Planner::Step{
                setSetting(u"timer.announce"_s, u"true"_s, m_planner->actionContext())};
        });
        settle();
        tickAfter(4);
        QCOMPARE(said.size(), 0);
        tickAfter(1); // the estimate
        tickAfter(9);
        QCOMPARE(said.size(), 1);
        tickAfter(1); // half an hour
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.at(0).at(0).toString(), u"“Calibrate”: 20 minutes of 20 minutes"_s);
    }

    // Time entries

    void entriesAreAddedChangedSplitAndDeleted()
    {
        const QString id = add(u"Calibrate 2h"_s);
        EntriesView view(*m_planner);
        view.open(id);
        QVERIFY(view.save({}, u"today"_s, u"8:10"_s, u"9:22"_s, u"with Tomas"_s));
        settle();
        QCOMPARE(minutesOf(id), std::vector{72});
        QCOMPARE(view.summary(), u"1h 12m of 2h"_s);
        const QString entry = view.entries()->idAt(0);
        QVERIFY(view.save(entry, u"2026-11-10"_s, u"8:10"_s, u"9"_s, u"alone"_s));
        settle();
        QCOMPARE(minutesOf(id), std::vector{50});
        QCOMPARE(m->record(entry).text(Field::TimeEntryNote), u"alone"_s);
        QVERIFY(view.split(entry, u"8:30"_s));
        settle();
        QCOMPARE(minutesOf(id), (std::vector{30, 20}));
        view.remove(view.entries()->idAt(0));
        settle();
        QCOMPARE(minutesOf(id), std::vector{20});
        for (int i = 0; i < 4; ++i)
            m_planner->undo();
        settle();
        QVERIFY(minutesOf(id).empty());
        QCOMPARE(view.entries()->count(), 0);
    }

    void whatCannotBeIsRefusedInAClearSentence_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("problem");
        QTest::newRow("backwards")
            << QStringList{u"today"_s, u"9:30"_s, u"9:10"_s} << u"It ends before it begins."_s;
        QTest::newRow("later") << QStringList{u"today"_s, u"9:30"_s, u"10:30"_s}
                               << u"That has not happened yet."_s;
        QTest::newRow("twice") << QStringList{u"today"_s, u"8:50"_s, u"9:10"_s}
                               << u"That overlaps “Other”, 08:00 – 09:00."_s;
        QTest::newRow("no time") << QStringList{u"today"_s, u"soon"_s, u"9:10"_s}
                                 << u"Write the times like 9:10 and 10:22."_s;
        QTest::newRow("no end") << QStringList{u"today"_s, u"9:10"_s, QString()}
                                << u"Write the times like 9:10 and 10:22."_s;
        QTest::newRow("no day") << QStringList{u"someday"_s, u"9:10"_s, u"9:20"_s}
                                << u"Write the day like today, fri or 13 nov."_s;
    }
    void whatCannotBeIsRefusedInAClearSentence()
    {
        QFETCH(QStringList, typed);
        QFETCH(QString, problem);
        const QString other = add(u"Other"_s);
        const QString id = add(u"Calibrate"_s);
        EntriesView view(*m_planner);
        view.open(other);
        QVERIFY(view.save({}, u"today"_s, u"8:00"_s, u"9:00"_s, {}));
        settle();
        view.open(id);
        QVERIFY(!view.save({}, typed[0], typed[1], typed[2], {}));
        QCOMPARE(view.problem(), problem);
        settle();
        QVERIFY(minutesOf(id).empty());
        QVERIFY(view.save({}, u"today"_s, u"9:00"_s, u"9:10"_s, {}));
        QCOMPARE(view.problem(), QString());
    }

    void anEveningMayGoPastMidnight()
    {
        const QString id = add(u"Calibrate"_s);
        EntriesView view(*m_planner);
        view.open(id);
        QVERIFY(view.save({}, u"2026-11-09"_s, u"23:30"_s, u"0:15"_s, {}));
        settle();
        QCOMPARE(minutesOf(id), std::vector{45});
        QVERIFY(view.split(view.entries()->idAt(0), u"0:05"_s));
        settle();
        QCOMPARE(minutesOf(id), (std::vector{10, 35}));
        QVERIFY(!view.split(view.entries()->idAt(0), u"3:00"_s));
    }

    void aRunningOneKeepsRunning()
    {
        const QString id = add(u"Calibrate"_s);
        m_planner->startTimer(id);
        settle();
        passMinutes(30);
        EntriesView view(*m_planner);
        view.open(id);
        QVERIFY(view.save(view.entries()->idAt(0), u"today"_s, u"9:45"_s, {}, u"earlier"_s));
        settle();
        QCOMPARE(running().size(), size_t(1));
        QCOMPARE(minutesOf(id), std::vector{45});
    }

    void aDayShowsWhatWasDoneInIt()
    {
        const QString id = add(u"Calibrate"_s);
        EntriesView view(*m_planner);
        view.open(id);
        QVERIFY(view.save({}, u"2026-11-10"_s, u"8:10"_s, u"9:00"_s, {}));
        settle();
        view.open({});
        QCOMPARE(view.title(), u"Today"_s);
        QCOMPARE(view.entries()->count(), 0);
        QVERIFY(!view.canGoForward());
        view.stepDay(1);
        QCOMPARE(view.title(), u"Today"_s);
        view.stepDay(-1);
        QCOMPARE(view.title(), u"Tuesday, 10 November"_s);
        QCOMPARE(view.summary(), u"50m tracked"_s);
    }

    // The end of the day

    void theSummaryOfTheDayCountsWhatRuns()
    {
        const QString id = add(u"Calibrate 1h"_s, u"2026-11-11"_s);
        m_planner->startTimer(id);
        settle();
        m->clock.set(AppProfile::tenOClock + 12 * 60'000);
        ShutdownView view(*m_planner);
        view.begin();
        QCOMPARE(view.summary(), u"0 todos done, 12m tracked of 1h planned."_s);
        QSignalSpy changed(&view, &ShutdownView::changed);
        m->clock.set(AppProfile::tenOClock + 13 * 60'000 - 1);
        Q_EMIT m->feed.ticked();
        QCOMPARE(changed.size(), 0);
        m->clock.set(AppProfile::tenOClock + 13 * 60'000);
        Q_EMIT m->feed.ticked();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(view.summary(), u"0 todos done, 13m tracked of 1h planned."_s);
        m_planner->pauseTimer();
        settle();
        QCOMPARE(view.summary(), u"0 todos done, 13m tracked of 1h planned."_s);
    }

    void theLastEveningOfAWeekLooksAtTheNext()
    {
        const QString id = add(u"Reply 15m"_s, u"2026-11-15"_s);
        m->clock.set(m->clock.nowMs() + 4 * 86'400'000LL); // Sunday
        m->feed.setDay(m->queries->today(), 1);
        ShutdownView view(*m_planner);
        view.begin();
        QVERIFY(view.endsWeek());
        view.toThisWeek(id);
        settle();
        QCOMPARE(m->row(id).plan.week, (IsoWeek{2026, 47}));
    }

    void theDayIsShutDown()
    {
        const QString done = add(u"Stand-up 20m"_s, u"2026-11-11"_s);
        const QString first = add(u"Reply 15m"_s, u"2026-11-11"_s);
        const QString second = add(u"Order 20m"_s, u"2026-11-11"_s);
        const QString third = add(u"Vocabulary"_s, u"2026-11-11"_s);
        m_planner->toggleDone({done});
        settle();
        ShutdownView view(*m_planner);
        view.begin();
        QCOMPARE(view.summary(), u"1 todo done, 0h tracked of 55m planned."_s);
        QVERIFY(!view.endsWeek());
        QCOMPARE(view.open()->count(), 3);
        view.toTomorrow(first);
        view.toThisWeek(second);
        view.letGo(third);
        settle();
        QCOMPARE(view.open()->count(), 0);
        QCOMPARE(m->row(first).plan.day, QDate(2026, 11, 12));
        QCOMPARE(m->row(second).plan.week, (IsoWeek{2026, 46}));
        QVERIFY(m->row(third).letGoAtMs);
        view.setLine(u"Start with the figures"_s);
        view.finish();
        settle();
        QCOMPARE(view.todaysLine(), QString()); // it is for tomorrow
        m->feed.setDay(QDate(2026, 11, 12), 1);
        QCOMPARE(view.todaysLine(), u"Start with the figures"_s);
        for (int i = 0; i < 4; ++i)
            m_planner->undo();
        settle();
        QCOMPARE(view.todaysLine(), QString());
        QCOMPARE(m->titlesOn(11).size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestTimeViews)
#include "tst_time_views.moc"
