// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program: two at once, and killed in the middle of its work. What was acknowledged is
// there afterwards, and the profile is sound.

#include "senn_process.h"

#include <QFileInfo>
#include <QSet>
#include <QTest>

#include <csignal>
#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QSet<QString> idsOf(const Senn &senn)
{
    QSet<QString> ids;
    for (const auto &todo : senn.json({u"list"_s, u"all"_s}).array())
        ids.insert(todo.toObject()["id"_L1].toString());
    return ids;
}

QByteArray manyTodos(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "Imported todo number " + QByteArray::number(i) + " +Project" +
                 QByteArray::number(i % 9) + " @tag" + QByteArray::number(i % 5) + "\n";
    return lines;
}

/// Whether a process has a handler for a signal (proc_pid_status(5), SigCgt).
bool catches(qint64 pid, int signal)
{
    const auto status = contentOf(u"/proc/%1/status"_s.arg(pid));
    const auto at = status.indexOf("SigCgt:");
    const auto mask = status.mid(at + 7, status.indexOf('\n', at) - at - 7).trimmed();
    return (mask.toULongLong(nullptr, 16) >> (signal - 1) & 1) != 0;
}

} // namespace

class TestSennCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoProcessesWriteAtOnce();
    void killedAddsLoseNothingAcknowledged();
    void killedImportsAreWholeOrAbsent();
    void stopSignalRollsAnImportBack();
    void stopSignalEndsTheWaitForInput();
};

void TestSennCrash::twoProcessesWriteAtOnce()
{
    constexpr int each = 25;
    const Senn senn;
    // Also the making of the profile is raced for.
    std::vector<std::unique_ptr<QProcess>> shells;
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s}) {
        auto shell = std::make_unique<QProcess>();
        senn.prepare(
            *shell,
            {u"-c"_s,
             u"for i in $(seq %1); do \"$0\" add \"%2 $i fri\" || exit 9; done"_s.arg(each).arg(
                 name),
             QStringLiteral(SENN_PROGRAM)});
        shell->setProgram(u"bash"_s);
        shell->start();
        shells.push_back(std::move(shell));
    }
    QSet<QString> acknowledged;
    for (const auto &shell : shells) {
        QVERIFY(shell->waitForFinished(-1));
        QVERIFY2(shell->exitCode() == 0, shell->readAllStandardError().constData());
        for (const auto &line : QString::fromUtf8(shell->readAllStandardOutput()).split(u'\n'))
            acknowledged.insert(line);
    }
    acknowledged.remove(QString());
    QCOMPARE(acknowledged.size(), 3 * each);
    QCOMPARE(idsOf(senn), acknowledged);
    QVERIFY(senn.isSound());
}

void TestSennCrash::killedAddsLoseNothingAcknowledged()
{
    constexpr int killAfter[] = {3, 40, 41, 97};
    const Senn senn;
    QSet<QString> acknowledged;
    for (const int lines : killAfter) {
        QProcess shell;
        senn.prepare(shell,
                     {u"-c"_s, u"for ((i = 0; ; ++i)); do \"$0\" add \"Todo $i\" & wait $!; done"_s,
                      QStringLiteral(SENN_PROGRAM)});
        shell.setProgram(u"bash"_s);
        shell.setChildProcessModifier([] { (void)::setsid(); });
        shell.start();
        QVERIFY(shell.waitForStarted());
        const auto group = static_cast<pid_t>(shell.processId());
        QByteArray out;
        while (out.count('\n') < lines && shell.waitForReadyRead(-1))
            out += shell.readAllStandardOutput();
        // The whole group at once, in the middle of whatever the next add is doing.
        QCOMPARE(::kill(-group, SIGKILL), 0);
        QVERIFY(shell.waitForFinished(-1));
        out += shell.readAllStandardOutput();
        for (const auto &line : QString::fromUtf8(out).split(u'\n')) {
            if (line.size() == 32)
                acknowledged.insert(line);
        }
        const auto there = idsOf(senn);
        QVERIFY((acknowledged - there).isEmpty());
        QVERIFY(senn.isSound());
    }
    QVERIFY(acknowledged.size() >= 181);
}

void TestSennCrash::killedImportsAreWholeOrAbsent()
{
    constexpr int todos = 3000;
    const Senn senn;
    const auto mine = senn.add(u"Mine"_s);
    const auto file = senn.file(u"todo.txt"_s, manyTodos(todos));
    // Killed ever later: by how many bytes the log file has grown.
    for (const qint64 grown : {0, 1 << 14, 1 << 17, 1 << 19, 1 << 20}) {
        QProcess import;
        senn.prepare(import, {u"import"_s, u"todotxt"_s, file});
        const auto before = QFileInfo(senn.database() + u"-wal"_s).size();
        import.start();
        QVERIFY(import.waitForStarted());
        while (import.state() == QProcess::Running &&
               QFileInfo(senn.database() + u"-wal"_s).size() - before < grown)
            (void)import.waitForFinished(0);
        import.kill(); // where it is not done by then
        (void)import.waitForFinished(-1);
        QCOMPARE(import.state(), QProcess::NotRunning);
        const auto count = senn.json({u"list"_s, u"all"_s}).array().size();
        QVERIFY2(count == 1 || count == todos + 1, qPrintable(QString::number(count)));
        QVERIFY(senn.isSound());
        if (count > 1)
            QCOMPARE(senn.run({u"undo"_s}).exit, 0);
    }
    QCOMPARE(senn.show(mine)["title"_L1].toString(), u"Mine"_s);
    QCOMPARE(senn.run({u"import"_s, u"todotxt"_s, file}).exit, 0);
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), todos + 1);
}

void TestSennCrash::stopSignalRollsAnImportBack()
{
    const Senn senn;
    (void)senn.add(u"Mine"_s);
    const auto before = senn.run({u"dump"_s}).out;
    QProcess import;
    senn.prepare(import, {u"--json"_s, u"import"_s, u"todotxt"_s, u"-"_s});
    import.start();
    QVERIFY(import.waitForStarted());
    // The signal comes while it reads, or waits for more; what is written then may find no reader.
    import.write(manyTodos(20'000));
    while (import.bytesToWrite() > 0)
        QVERIFY(import.waitForBytesWritten());
    ::kill(static_cast<pid_t>(import.processId()), SIGINT);
    import.write(manyTodos(20'000));
    import.closeWriteChannel();
    QVERIFY(import.waitForFinished(-1));
    QCOMPARE(import.exitCode(), 1);
    const auto err = import.readAllStandardError();
    const QJsonValue error = QJsonDocument::fromJson(err).object()["error"_L1];
    QVERIFY2(error["code"_L1].toString() == u"cancelled"_s, err.constData());
    QCOMPARE(senn.run({u"dump"_s}).out, before);
    QVERIFY(senn.isSound());
}

void TestSennCrash::stopSignalEndsTheWaitForInput()
{
    const Senn senn;
    (void)senn.add(u"Mine"_s);
    QProcess import;
    senn.prepare(import, {u"--json"_s, u"import"_s, u"todotxt"_s, u"-"_s});
    import.start();
    QVERIFY(import.waitForStarted());
    const auto pid = import.processId();
    QVERIFY2(QFileInfo::exists(u"/proc/%1/status"_s.arg(pid)), "there is no /proc to read");
    // No event tells when another process has its handler; the wait ends with the process, too.
    while (!catches(pid, SIGINT))
        QVERIFY(!import.waitForFinished(1));
    ::kill(static_cast<pid_t>(pid), SIGINT);
    // Nothing is written and nothing closed: the signal alone ends it.
    QVERIFY(import.waitForFinished(-1));
    QCOMPARE(import.exitCode(), 1);
    const auto err = import.readAllStandardError();
    QVERIFY2(err.contains("cancelled"), err.constData());
    QCOMPARE(idsOf(senn).size(), 1);
}

QTEST_GUILESS_MAIN(TestSennCrash)
#include "tst_senn_crash.moc"
