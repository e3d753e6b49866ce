// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/away_watch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

/// A timer runs from minute 0 on; the clock is moved by hand.
class TestAwayWatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock{0};
    SeededRandom m_random{5};
    std::unique_ptr<AwayWatch> m_watch;

    [[nodiscard]] Record entry(qint64 startMinute = 0)
    {
        Record record;
        record.entity = Entity::TimeEntry;
        record.id = RecordId::random(m_random);
        record.values[Field::TimeEntryStartedAt] = startMinute * minute;
        return record;
    }
    /// The program starts, after whatever ended it.
    void startProgram()
    {
        m_watch = std::make_unique<AwayWatch>(m_clock, m_directory->path() + u"/w.ini"_s);
    }
    void seenAt(qint64 atMinute, qint64 agoMinutes = 0)
    {
        m_clock.set(atMinute * minute);
        m_watch->seen(agoMinutes * minute);
    }
    [[nodiscard]] std::pair<qint64, qint64> away() const
    {
        const auto &away = m_watch->away();
        return away ? std::pair(away->startMs / minute, away->endMs.value_or(0) / minute)
                    : std::pair<qint64, qint64>(-1, -1);
    }
    const std::pair<qint64, qint64> m_none{-1, -1};

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_clock.set(0);
        startProgram();
    }

    void whoIsThereIsNotAsked()
    {
        m_watch->follow(entry());
        for (qint64 at = 1; at < 60; at += 9)
            seenAt(at);
        QCOMPARE(away(), m_none);
    }

    void theComputerSlept()
    {
        m_watch->follow(entry());
        seenAt(5);
        seenAt(29);
        QCOMPARE(away(), std::pair(qint64(5), qint64(29)));
        m_watch->settle();
        QCOMPARE(away(), m_none);
        seenAt(30);
        QCOMPARE(away(), m_none);
    }

    void nobodyTouchedIt()
    {
        m_watch->follow(entry());
        seenAt(5);
        for (qint64 at = 6; at < 29; ++at) {
            seenAt(at, at - 5);
            QCOMPARE(away(), m_none); // not before somebody is back
        }
        seenAt(29);
        QCOMPARE(away(), std::pair(qint64(5), qint64(29)));
    }

    void aShortWhileIsWork()
    {
        m_watch->follow(entry());
        seenAt(5);
        seenAt(14, 0);
        QCOMPARE(away(), m_none);
        seenAt(24, 0);
        QCOMPARE(away(), std::pair(qint64(14), qint64(24)));
    }

    void theProgramWasKilled()
    {
        const Record running = entry();
        m_watch->follow(running);
        seenAt(5);
        startProgram(); // without a word of goodbye
        m_clock.set(29 * minute);
        m_watch->follow(running);
        m_watch->seen(0);
        QCOMPARE(away(), std::pair(qint64(5), qint64(29)));
    }

    void aQuestionOutlivesTheProgram()
    {
        const Record running = entry();
        m_watch->follow(running);
        seenAt(5);
        seenAt(29);
        startProgram();
        m_clock.set(31 * minute);
        m_watch->follow(running);
        m_watch->seen(0);
        QCOMPARE(away(), std::pair(qint64(5), qint64(29)));
        m_watch->settle();
        startProgram();
        m_watch->follow(running);
        m_watch->seen(0);
        QCOMPARE(away(), m_none);
    }

    /// Started by the command line while no window was open: nobody knows who was there.
    void anotherTimerHasNoPast()
    {
        m_watch->follow(entry());
        seenAt(5);
        startProgram();
        m_clock.set(60 * minute);
        m_watch->follow(entry(20));
        m_watch->seen(0);
        QCOMPARE(away(), m_none);
    }

    void aTimerThatStoppedAsksNothing()
    {
        m_watch->follow(entry());
        seenAt(5);
        seenAt(29);
        m_watch->follow(std::nullopt);
        QCOMPARE(away(), m_none);
        m_watch->follow(entry(30));
        seenAt(31);
        QCOMPARE(away(), m_none);
    }

    void twiceAwayIsOneQuestion()
    {
        m_watch->follow(entry());
        seenAt(5);
        seenAt(29);
        seenAt(30);
        seenAt(50);
        QCOMPARE(away(), std::pair(qint64(5), qint64(50)));
    }

    void aClockThatWasSetBackAsksNothing()
    {
        m_clock.set(100 * minute);
        const Record running = entry(90);
        m_watch->follow(running);
        seenAt(100);
        seenAt(40);
        QCOMPARE(away(), m_none);
        startProgram();
        m_watch->follow(running);
        m_watch->seen(0);
        QCOMPARE(away(), m_none);
    }
};

QTEST_GUILESS_MAIN(TestAwayWatch)
#include "tst_away_watch.moc"
