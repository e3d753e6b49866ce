// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// kill -9 of client and server, in the midst of edits and of rounds: the profiles agree afterwards,
// and nothing that was committed is missing. SENNIGHT_KILLS says how many; all together that are
// wanted for a release are 200 (`SENNIGHT_KILLS=200 ./dev test -R tst_sync_kills`).
#include "synced_profiles.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sennight;

namespace {

constexpr int mostWindowMs = 2500; // from its start

/// How long a command of that kind takes here, so that the moments are spread over all of it.
class Duration
{
public:
    void note(qint64 ms) { m_longest = qMax(ms, m_longest); }
    [[nodiscard]] int ms() const { return static_cast<int>(m_longest) + 10; }

private:
    qint64 m_longest = 0;
};

/// Whom a thread of the proxy kills, once the test has said who it is.
class Victim
{
public:
    void name(qint64 pid)
    {
        m_pid = pid;
        m_pid.notify_all();
    }
    void kill()
    {
        m_pid.wait(0);
        m_isKilled = true; // before the test can see that it has ended
        ::kill(static_cast<pid_t>(m_pid), SIGKILL);
    }
    [[nodiscard]] bool isKilled() const { return m_isKilled; }

private:
    std::atomic<qint64> m_pid = 0;
    std::atomic<bool> m_isKilled = false;
};

} // namespace

class TestSyncKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
        m_keychain = std::make_unique<SessionKeychain>();
        const quint64 seed = seedOfRun(7);
        m_profiles = std::make_unique<SyncedProfiles>(2, seed);
        QElapsedTimer took;
        took.start();
        QVERIFY(!m_profiles->at(0).add(u"A first one"_s).isEmpty());
        m_edit.note(took.restart());
        QCOMPARE(m_profiles->sync(0), 0);
        m_round.note(took.elapsed());
    }
    void cleanupTestCase()
    {
        m_profiles.reset();
        m_keychain.reset();
    }

    void nothingIsLost()
    {
        constexpr int killsBetween = 10;
        const int kills = qEnvironmentVariable("SENNIGHT_KILLS", u"20"_s).toInt();
        for (int nextLook = killsBetween; m_killed < kills;) {
            const size_t profile = static_cast<size_t>(m_profiles->dice(2));
            m_profiles->edit(profile);
            switch (m_profiles->dice(5)) {
            case 0:
                killAnEdit(profile);
                break;
            case 1:
                killARound(profile);
                break;
            case 2:
                killTheWindow(profile);
                break;
            case 3:
                QVERIFY(killTheServer(profile));
                break;
            default:
                QVERIFY(killAtAnExchange(profile));
            }
            if (m_killed >= nextLook) {
                nextLook += killsBetween;
                QCOMPARE(m_profiles->whatIsWrong(), QString());
            }
        }
        QCOMPARE(m_profiles->whatIsWrong(), QString());
        qInfo("%d killed: %d edits, %d rounds, %d windows, %d servers, %d at a moment of the wire; "
              "%zu values",
              m_killed, m_edits, m_rounds, m_windows, m_servers, m_moments,
              m_profiles->committed.count());
    }

private:
    void killAnEdit(size_t profile)
    {
        const Heads before = m_profiles->heads(profile);
        const QStringList arguments = m_profiles->someEdit(before);
        QProcess edit;
        m_profiles->at(profile).prepare(edit, arguments);
        count(m_edits, runUntilKilled(edit, m_edit, [&] { edit.kill(); }));
        m_profiles->committed.note(before, m_profiles->heads(profile));
    }
    void killARound(size_t profile)
    {
        QProcess round;
        m_profiles->at(profile).prepare(round, {u"sync"_s, u"now"_s});
        count(m_rounds, runUntilKilled(round, m_round, [&] { round.kill(); }));
    }
    /// Which goes on syncing, while `senn` writes to the same profile.
    void killTheWindow(size_t profile)
    {
        QProcess window;
        m_profiles->at(profile).prepare(window, {});
        window.setProgram(QStringLiteral(SENNIGHT_PROGRAM));
        window.start();
        (void)window.waitForFinished(m_profiles->dice(mostWindowMs));
        m_profiles->edit(profile);
        (void)window.waitForFinished(m_profiles->dice(m_round.ms()));
        if (window.state() == QProcess::NotRunning)
            qFatal("the window ended: %s", window.readAllStandardError().constData());
        count(m_windows, true);
        window.kill();
        (void)window.waitForFinished(-1);
    }
    [[nodiscard]] bool killTheServer(size_t profile)
    {
        QProcess round;
        m_profiles->at(profile).prepare(round, {u"sync"_s, u"now"_s});
        const bool isInTime = runUntilKilled(round, m_round, [&] { m_profiles->server->kill(); });
        m_profiles->server->kill();
        count(m_servers, isInTime);
        return m_profiles->startServer();
    }
    /// The client, or the server, before it hears of an exchange, in its midst or right after.
    [[nodiscard]] bool killAtAnExchange(size_t profile)
    {
        constexpr int exchangesOfARound = 10;
        const bool isServer = m_profiles->dice(2) == 0;
        QProcess round;
        m_profiles->at(profile).prepare(round, {u"sync"_s, u"now"_s});
        const auto victim = std::make_shared<Victim>();
        if (isServer)
            victim->name(m_profiles->server->pid());
        m_profiles->proxy.callAt(m_profiles->dice(exchangesOfARound),
                                 static_cast<WireMoment>(m_profiles->dice(3)),
                                 [victim] { victim->kill(); });
        round.start();
        if (!round.waitForStarted())
            qFatal("senn does not start");
        if (!isServer)
            victim->name(round.processId());
        (void)round.waitForFinished(-1);
        m_profiles->proxy.callNothing();
        count(m_moments, victim->isKilled());
        if (!isServer)
            return true;
        m_profiles->server->kill();
        return m_profiles->startServer();
    }

    /// False where the process had ended before the moment came.
    template <typename Kill>
    [[nodiscard]] bool runUntilKilled(QProcess &process, Duration &known, Kill kill)
    {
        QElapsedTimer took;
        took.start();
        process.start();
        (void)process.waitForFinished(m_profiles->dice(known.ms()));
        const bool isInTime = process.state() != QProcess::NotRunning;
        if (isInTime)
            kill();
        else
            known.note(took.elapsed());
        (void)process.waitForFinished(-1);
        return isInTime;
    }
    void count(int &kind, bool isKilled)
    {
        kind += isKilled ? 1 : 0;
        m_killed += isKilled ? 1 : 0;
    }

    std::unique_ptr<SessionKeychain> m_keychain;
    std::unique_ptr<SyncedProfiles> m_profiles;
    Duration m_edit;
    Duration m_round;
    int m_edits = 0;
    int m_rounds = 0;
    int m_windows = 0;
    int m_servers = 0;
    int m_moments = 0;
    int m_killed = 0;
};

QTEST_GUILESS_MAIN(TestSyncKills)
#include "tst_sync_kills.moc"
