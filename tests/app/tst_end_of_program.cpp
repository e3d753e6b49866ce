// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/termination_signals.h"
#include "app_profile.h"

#include <QFile>
#include <QProcess>
#include <QSettings>

#include <csignal>

using namespace sennight;
using namespace Qt::StringLiterals;

/// The system asks the program to end: as when the person closes the window, nothing is lost and
/// the next start has nothing to tell.
class TestEndOfProgram : public QObject
{
    Q_OBJECT

    std::unique_ptr<AppProfile> m;

    [[nodiscard]] bool isSessionOpen() const
    {
        return QFile::exists(m->profile.directory() + u"/window-open"_s);
    }
    /// The program over the profile, with its window shown.
    void start(QProcess &program) const
    {
        program.setProgram(QStringLiteral(SENNIGHT_PROGRAM));
        program.setArguments({u"--profile"_s, m->profile.directory()});
        program.start();
        QVERIFY(program.waitForStarted(-1));
        QTRY_VERIFY(isSessionOpen());
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<AppProfile>();
        Planner planner(m->ports());
        planner.addTodo(u"Order samples"_s, {}); // else it would ask how to begin
        SETTLE(planner);
    }

    void aSignalEndsItInOrder_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("end of the session") << SIGTERM;
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("its terminal closes") << SIGHUP;
    }
    void aSignalEndsItInOrder()
    {
        QFETCH(int, signal);
        QProcess program;
        start(program);
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
        QVERIFY(program.waitForFinished(-1));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(!isSessionOpen());
    }

    void aCrashIsStillTold()
    {
        QProcess program;
        start(program);
        program.kill();
        QVERIFY(program.waitForFinished(-1));
        QVERIFY(isSessionOpen());
    }

    /// What was typed into quick add and not added goes on from one run to the next.
    void whatWaitsInQuickAddIsKept()
    {
        const QString file = m->profile.directory() + u"/window.ini"_s;
        const QString text = u"Ring Ruben fri"_s;
        QSettings(file, QSettings::IniFormat).setValue("quick_add_text", text);
        QProcess program;
        start(program);
        program.terminate();
        QVERIFY(program.waitForFinished(-1));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(QSettings(file, QSettings::IniFormat).value("quick_add_text"), text);
    }

    void helpNeedsNoDisplay()
    {
        QProcess program;
        QProcessEnvironment without = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_RUNTIME_DIR"_s})
            without.remove(name);
        program.setProcessEnvironment(without);
        program.start(QStringLiteral(SENNIGHT_PROGRAM), {u"--help"_s});
        QVERIFY(program.waitForFinished(-1));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput().contains("--quick-add"));
    }

    void itIsHeardWithoutALoopToo()
    {
        TerminationSignals signals_;
        QSignalSpy heard(&signals_, &TerminationSignals::heard);
        QVERIFY(!signals_.areHeard());
        QCOMPARE(std::raise(SIGTERM), 0);
        QVERIFY(signals_.areHeard());
        QCOMPARE(heard.count(), 0); // not from within the handler
        QTRY_COMPARE(heard.count(), 1);
    }
};

QTEST_MAIN(TestEndOfProgram)
#include "tst_end_of_program.moc"
