// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program: import, export, dump, check and sample data.

#include "senn_process.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto todoTxt = "(A) 2026-11-01 Call mother +Family @phone due:2026-11-13\n"
                         "x 2026-11-10 2026-11-01 Pay rent\n"
                         "Read the book t:2026-11-20\n";

} // namespace

class TestSennFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importTwiceIsOnce();
    void importIsOneUndo();
    void importReadsStandardInput();
    void dryRunChangesNothing();
    void dryRunSaysWhatTheRunDoes_data();
    void dryRunSaysWhatTheRunDoes();
    void unreadableFileIsRefusedWithItsLine();
    void whatIsTooLongIsSaidToBe_data();
    void whatIsTooLongIsSaidToBe();
    void hostileFilesLeaveTheProfileAsItWas_data();
    void hostileFilesLeaveTheProfileAsItWas();
    void exportGoesToAFileOrToStandardOutput();
    void exportNeverReplacesTheProfile_data();
    void exportNeverReplacesTheProfile();
    void resultsNeverGoIntoTheProfile();
    void importNeverOpensTheProfile();
    void failedExportKeepsTheOldFile();
    void aFullDiskIsReadFrom();
    void devicesAndPipesStayWhatTheyAre();
    void losslessFormatComesBack();
    void dumpIsTheSameForTheSameState();
    void generateIsTheSameForTheSameSeed();
    void checkIsCleanAndSaysWhatItLookedAt();
    void aRepairSaysWhatItKeptFromTheRows();
};

void TestSennFiles::importTwiceIsOnce()
{
    const Senn senn;
    const auto file = senn.file(u"todo.txt"_s, todoTxt);
    const auto first = senn.json({u"import"_s, u"todotxt"_s, file});
    QCOMPARE(first.exit, 0);
    QCOMPARE(first.object()["created"_L1]["todo"_L1].toInt(), 3);
    QCOMPARE(first.object()["dry_run"_L1], QJsonValue(false));
    const auto dump = senn.run({u"dump"_s}).out;
    const auto second = senn.json({u"import"_s, u"todotxt"_s, file}).object();
    QCOMPARE(second["created"_L1].toObject().size(), 0);
    QCOMPARE(second["unchanged"_L1].toInt(), 3);
    QCOMPARE(senn.run({u"dump"_s}).out, dump);
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), 3);
    QCOMPARE(senn.json({u"search"_s, u"mother"_s}).array().size(), 1);
}

void TestSennFiles::importIsOneUndo()
{
    const Senn senn;
    QCOMPARE(senn.run({u"import"_s, u"todotxt"_s, senn.file(u"t"_s, todoTxt)}).exit, 0);
    QCOMPARE(senn.run({u"undo"_s}).exit, 0);
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), 0);
    QCOMPARE(senn.json({u"project"_s, u"list"_s, u"--all"_s}).array().size(), 0);
    QVERIFY(senn.isSound());
}

void TestSennFiles::importReadsStandardInput()
{
    const Senn senn;
    QCOMPARE(senn.run({u"import"_s, u"todotxt"_s, u"-"_s}, todoTxt).exit, 0);
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), 3);
}

void TestSennFiles::dryRunChangesNothing()
{
    const Senn senn;
    const auto report =
        senn.json({u"import"_s, u"todotxt"_s, u"-"_s, u"--dry-run"_s}, todoTxt).object();
    QCOMPARE(report["created"_L1]["todo"_L1].toInt(), 3);
    QCOMPARE(report["dry_run"_L1], QJsonValue(true));
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), 0);
    QCOMPARE(senn.run({u"undo"_s}).exit, 1);
}

void TestSennFiles::dryRunSaysWhatTheRunDoes_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("todotxt") << u"todotxt"_s << QByteArray(todoTxt);
    QTest::newRow("ical") << u"ical"_s
                          << "BEGIN:VCALENDAR\nX-WR-CALNAME:Garden\nBEGIN:VTODO\nUID:a\nSUMMARY:A\n"
                             "DUE:soon\nEND:VTODO\nEND:VCALENDAR\n"_ba;
    QTest::newRow("todoist-csv") << u"todoist-csv"_s
                                 << "TYPE,CONTENT,INDENT,DATE\ntask,A,1,some day\ntask,B,2,\n"_ba;
}

void TestSennFiles::dryRunSaysWhatTheRunDoes()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    const Senn senn;
    const auto file = senn.file(u"a.csv"_s, bytes);
    auto dry = senn.json({u"import"_s, format, file, u"--dry-run"_s}).object();
    auto run = senn.json({u"import"_s, format, file}).object();
    QVERIFY(run["created"_L1]["todo"_L1].toInt() > 0);
    dry.remove("dry_run"_L1);
    run.remove("dry_run"_L1);
    QCOMPARE(dry, run);
    QCOMPARE(senn.json({u"import"_s, format, file}).object()["unchanged"_L1], run["read"_L1]);
    QVERIFY(senn.isSound());
}

void TestSennFiles::unreadableFileIsRefusedWithItsLine()
{
    const Senn senn;
    const QByteArray broken =
        "[\n{\"uuid\":\"e0b2bc3e-5f3c-4f3e-9a57-0a2b8d7c1f11\","
        "\"description\":\"a\",\"status\":\"pending\"},\n{\"uuid\": oops}\n]\n";
    const auto answered = senn.json({u"import"_s, u"taskwarrior"_s, u"-"_s}, broken);
    QCOMPARE(answered.exit, 1);
    QCOMPARE(answered.error()["code"_L1].toString(), u"unreadable_file"_s);
    QVERIFY(answered.error()["message"_L1].toString().contains(u"line 3"_s));
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), 0);
}

void TestSennFiles::whatIsTooLongIsSaidToBe_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a title of Taskwarrior")
        << u"taskwarrior"_s
        << "[\n{\"uuid\":\"e0b2bc3e-5f3c-4f3e-9a57-0a2b8d7c1f11\",\"status\":\"pending\","
           "\"description\":\"" +
               QByteArray(5'000'000, 'a') + "\"}\n]\n";
    QTest::newRow("a line of todo.txt") << u"todotxt"_s << "first\n" + QByteArray(20'000'000, 'a');
}

void TestSennFiles::whatIsTooLongIsSaidToBe()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, content);
    const Senn senn;
    const auto answered = senn.json({u"import"_s, format, u"-"_s}, content);
    QCOMPARE(answered.exit, 1);
    QCOMPARE(answered.error()["code"_L1].toString(), u"too_large"_s);
    const auto message = answered.error()["message"_L1].toString();
    QVERIFY2(message.startsWith(u"Line 2 of the file is too long"_s), qPrintable(message));
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), 0);
}

void TestSennFiles::hostileFilesLeaveTheProfileAsItWas_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("content");
    for (const auto &format : {u"taskwarrior"_s, u"creation-store"_s, u"sennight"_s}) {
        QTest::addRow("%s deep", qPrintable(format)) << format << QByteArray(1'000'000, '[');
        QTest::addRow("%s truncated", qPrintable(format)) << format << QByteArray("{\"todos\":[{");
        QTest::addRow("%s empty", qPrintable(format)) << format << QByteArray("");
        QTest::addRow("%s zeros", qPrintable(format)) << format << QByteArray(100'000, '\0');
    }
}

void TestSennFiles::hostileFilesLeaveTheProfileAsItWas()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, content);
    const Senn senn;
    (void)senn.add(u"Mine"_s);
    const auto before = senn.run({u"dump"_s}).out;
    const auto answered = senn.json({u"import"_s, format, u"-"_s}, content);
    QCOMPARE(answered.exit, 1);
    QVERIFY(!answered.error()["message"_L1].toString().isEmpty());
    QCOMPARE(senn.run({u"dump"_s}).out, before);
}

void TestSennFiles::exportGoesToAFileOrToStandardOutput()
{
    const Senn senn;
    (void)senn.add(u"Call fri !high"_s);
    const auto path = senn.file(u"out.txt"_s);
    const auto report = senn.json({u"export"_s, u"todotxt"_s, path});
    QCOMPARE(report.exit, 0);
    QCOMPARE(report.object()["written"_L1]["todo"_L1].toInt(), 1);
    const auto printed = senn.run({u"export"_s, u"todotxt"_s});
    QCOMPARE(printed.out, contentOf(path));
    QVERIFY(printed.out.contains("Call"));
    QCOMPARE(senn.run({u"export"_s, u"todotxt"_s, u"/no/such/folder/x"_s}).exit, 1);
    const auto task = senn.run({u"export"_s, u"taskwarrior"_s});
    QCOMPARE(QJsonDocument::fromJson(task.out).array().size(), 1);
}

void TestSennFiles::exportNeverReplacesTheProfile_data()
{
    QTest::addColumn<QString>("path"); // beside the profile, which is in the folder p
    QTest::newRow("the database") << u"p/sennight.db"_s;
    QTest::newRow("a detour") << u"p/../p/./sennight.db"_s;
    QTest::newRow("a symbolic link") << u"symlink"_s;
    QTest::newRow("a link to a link") << u"symlink2"_s;
    QTest::newRow("a link in a linked folder") << u"folder/sennight.db"_s;
    QTest::newRow("a hard link") << u"hardlink"_s;
    QTest::newRow("the write-ahead log") << u"p/sennight.db-wal"_s;
    QTest::newRow("its index") << u"p/sennight.db-shm"_s;
    QTest::newRow("a journal that is not there") << u"p/sennight.db-journal"_s;
    QTest::newRow("a link to one that is not there") << u"dangling"_s;
    QTest::newRow("a backup") << u"p/backups/one.db"_s;
}

void TestSennFiles::exportNeverReplacesTheProfile()
{
    QFETCH(QString, path);
    const Senn senn;
    (void)senn.add(u"Mine"_s);
    const auto database = senn.database();
    QVERIFY(QFile::link(database, senn.file(u"symlink"_s)));
    QVERIFY(QFile::link(u"symlink"_s, senn.file(u"symlink2"_s)));
    QVERIFY(QFile::link(senn.file(u"p"_s), senn.file(u"folder"_s)));
    QVERIFY(QFile::link(database + u"-journal"_s, senn.file(u"dangling"_s)));
    QCOMPARE(::link(QFile::encodeName(database).constData(),
                    QFile::encodeName(senn.file(u"hardlink"_s)).constData()),
             0);
    QVERIFY(QDir(senn.file(u"p"_s)).mkpath(u"backups"_s));
    (void)senn.file(u"p/backups/one.db"_s, "a backup");
    // Somebody has the profile open, so that the files beside the database are there.
    QProcess window;
    senn.prepare(window, {u"import"_s, u"todotxt"_s, u"-"_s});
    window.start();
    QVERIFY(window.waitForStarted());
    while (!QFile::exists(database + u"-shm"_s))
        QVERIFY(!window.waitForFinished(1));
    const auto before = senn.run({u"dump"_s}).out;

    const auto answered = senn.json({u"export"_s, u"sennight"_s, senn.file(path)});
    QCOMPARE(answered.exit, 1);
    QCOMPARE(answered.error()["code"_L1].toString(), u"refused"_s);
    QVERIFY(!answered.error()["hint"_L1].toString().isEmpty());
    QVERIFY(!QFile::exists(database + u"-journal"_s));
    QCOMPARE(senn.run({u"dump"_s}).out, before);
    window.closeWriteChannel();
    QVERIFY(window.waitForFinished(-1));
    QVERIFY(senn.isSound());
}

void TestSennFiles::resultsNeverGoIntoTheProfile()
{
    const Senn senn;
    (void)senn.add(u"Mine"_s);
    for (const QStringList &words : {QStringList{u"dump"_s}, {u"export"_s, u"sennight"_s}}) {
        QProcess process;
        senn.prepare(process, words);
        process.setStandardOutputFile(senn.database(), QIODevice::Append);
        process.start();
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("profile itself"));
    }
    QVERIFY(senn.isSound());
}

void TestSennFiles::importNeverOpensTheProfile()
{
    const Senn senn;
    (void)senn.add(u"Mine"_s);
    const auto answered = senn.json({u"import"_s, u"todotxt"_s, senn.database()});
    QCOMPARE(answered.exit, 1);
    QCOMPARE(answered.error()["code"_L1].toString(), u"cannot_open"_s);
}

void TestSennFiles::failedExportKeepsTheOldFile()
{
    const Senn senn;
    QCOMPARE(senn.run({u"generate"_s, u"--todos=500"_s, u"--seed=1"_s}).exit, 0);
    const auto path = senn.file(u"export"_s, "what was exported before");
    QProcess shell; // in which no file may grow beyond 64 KiB
    senn.prepare(shell, {u"-c"_s,
                         u"trap '' XFSZ; ulimit -f 64; exec \"$0\" --json export sennight \"$1\""_s,
                         QStringLiteral(SENN_PROGRAM), path});
    shell.setProgram(u"bash"_s);
    shell.start();
    QVERIFY(shell.waitForFinished(-1));
    QCOMPARE(shell.exitCode(), 1);
    const auto err = shell.readAllStandardError();
    const QJsonValue error = QJsonDocument::fromJson(err).object()["error"_L1];
    QVERIFY2(error["code"_L1].toString() == u"io"_s, err.constData());
    QCOMPARE(contentOf(path), "what was exported before");
    QCOMPARE(QDir(senn.folder()).entryList({u"export*"_s}), QStringList{u"export"_s});
}

void TestSennFiles::aFullDiskIsReadFrom()
{
    const Senn senn;
    (void)senn.add(u"Mine"_s);
    const auto exported = senn.run({u"export"_s, u"sennight"_s}).out;
    QVERIFY(!exported.isEmpty());
    for (const auto &suffix : {u"-shm"_s, u"-wal"_s})
        QFile::remove(senn.database() + suffix);
    QProcess shell; // in which no file may grow at all
    senn.prepare(shell, {u"-c"_s, u"trap '' XFSZ; ulimit -f 0; exec \"$0\" export sennight | cat"_s,
                         QStringLiteral(SENN_PROGRAM)});
    shell.setProgram(u"bash"_s);
    shell.start();
    QVERIFY(shell.waitForFinished(-1));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(shell.readAllStandardOutput(), exported);
    QVERIFY(senn.isSound());
}

void TestSennFiles::devicesAndPipesStayWhatTheyAre()
{
    const Senn senn;
    (void)senn.add(u"Mine"_s);
    const auto full = senn.json({u"export"_s, u"sennight"_s, u"/dev/full"_s});
    QCOMPARE(full.exit, 1);
    QCOMPARE(full.error()["code"_L1].toString(), u"io"_s);
    QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    const auto pipe = senn.file(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QProcess reader;
    reader.start(u"cat"_s, {pipe});
    QCOMPARE(senn.run({u"export"_s, u"sennight"_s, pipe}).exit, 0);
    QVERIFY(reader.waitForFinished(-1));
    QCOMPARE(reader.readAllStandardOutput(), senn.run({u"export"_s, u"sennight"_s}).out);
    QVERIFY(!QFileInfo(pipe).isFile());
}

void TestSennFiles::losslessFormatComesBack()
{
    const Senn one;
    QCOMPARE(one.run({u"generate"_s, u"--todos=60"_s, u"--projects=4"_s, u"--seed=5"_s}).exit, 0);
    const auto exported = one.run({u"export"_s, u"sennight"_s}).out;
    const Senn two;
    QCOMPARE(two.run({u"import"_s, u"sennight"_s, u"-"_s}, exported).exit, 0);
    QCOMPARE(two.run({u"export"_s, u"sennight"_s}).out, exported);
}

void TestSennFiles::dumpIsTheSameForTheSameState()
{
    const Senn senn;
    const auto id = senn.add(u"A"_s);
    const auto before = senn.run({u"dump"_s});
    QCOMPARE(before.exit, 0);
    QVERIFY(!QJsonDocument::fromJson(before.out).isNull());
    QCOMPARE(senn.run({u"dump"_s}).out, before.out);
    QCOMPARE(senn.run({u"edit"_s, id, u"title=B"_s}).exit, 0);
    QVERIFY(senn.run({u"dump"_s}).out != before.out);
}

void TestSennFiles::generateIsTheSameForTheSameSeed()
{
    const Senn one;
    const Senn two;
    for (const Senn *senn : {&one, &two})
        QCOMPARE(senn->run({u"generate"_s, u"--todos=80"_s, u"--projects=5"_s, u"--weeks=6"_s,
                            u"--seed=7"_s})
                     .exit,
                 0);
    const auto todos = one.run({u"list"_s, u"all"_s, u"--json"_s}).out;
    QCOMPARE(QJsonDocument::fromJson(todos).array().size(), 80);
    QCOMPARE(two.run({u"list"_s, u"all"_s, u"--json"_s}).out, todos);
    QCOMPARE(one.json({u"project"_s, u"list"_s, u"--all"_s}).array().size(), 5);
    const Senn other;
    QCOMPARE(other.run({u"generate"_s, u"--todos=80"_s, u"--seed=8"_s}).exit, 0);
    QVERIFY(other.run({u"list"_s, u"all"_s, u"--json"_s}).out != todos);
    QCOMPARE(one.run({u"undo"_s}).exit, 0);
    QCOMPARE(one.json({u"list"_s, u"all"_s}).array().size(), 0);
    QVERIFY(one.isSound());
}

void TestSennFiles::checkIsCleanAndSaysWhatItLookedAt()
{
    const Senn senn;
    (void)senn.add(u"A"_s);
    const auto plain = senn.run({u"check"_s});
    QCOMPARE(plain.exit, 0);
    QVERIFY(!plain.out.isEmpty());
    const auto report = senn.json({u"check"_s}).object();
    QCOMPARE(report["sound"_L1], QJsonValue(true));
    QCOMPARE(report["problems"_L1].toArray().size(), 0);
    QCOMPARE(senn.run({u"check"_s, u"--repair"_s}).exit, 0);
}

void TestSennFiles::aRepairSaysWhatItKeptFromTheRows()
{
    const Senn senn;
    const auto id = senn.add(u"Only its row is left"_s);
    (void)senn.add(u"Whole"_s);
    const auto before = senn.show(id);
    const auto bytes = contentOf(senn.database());
    QFile::remove(senn.database() + u"-wal"_s);
    QFile::remove(senn.database() + u"-shm"_s);
    // The title stands in its row, in its change and in the list of actions: spoiling the change
    // loses it, spoiling the others loses nothing.
    int kept = 0;
    for (qsizetype at = bytes.indexOf("Only its row"); at >= 0;
         at = bytes.indexOf("Only its row", at + 1)) {
        auto spoilt = bytes;
        spoilt[at] = 'o';
        (void)senn.file(u"p/sennight.db"_s, spoilt);
        const auto report = senn.json({u"check"_s, u"--repair"_s}).object();
        QCOMPARE(report["sound"_L1], QJsonValue(true));
        QCOMPARE(report["kept_records"_L1], report["lost_changes"_L1]);
        QCOMPARE(report["lost_records"_L1], QJsonValue(0));
        kept += report["kept_records"_L1].toInt();
        QCOMPARE(senn.show(id), before);
        QVERIFY(senn.isSound());
        for (const auto &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(senn.database() + suffix);
    }
    QCOMPARE(kept, 1);
}

QTEST_GUILESS_MAIN(TestSennFiles)
#include "tst_senn_files.moc"
