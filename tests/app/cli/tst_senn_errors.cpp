// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program: every exit code, errors as text and as JSON, and input that means harm.

#include "senn_process.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSennErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitCodes_data();
    void exitCodes();
    void aFailureLeavesTheStateAsItWas();
    void unreadableFieldsNameTheAllowedForm_data();
    void unreadableFieldsNameTheAllowedForm();
    void unknownFieldsAreAnsweredWithTheList();
    void damagedProfilesAreLeftUntouched_data();
    void damagedProfilesAreLeftUntouched();
    void nobodyWritesBesideKnownDamage();
    void foreignDatabaseIsLeftUntouched();
    void profileThatIsNoFolderIsRefused();
    void readerThatLeavesIsNoError();
    void fullDiskIsAnError();
    void aChangeWhoseResultIsLostIsSaidToBeMade_data();
    void aChangeWhoseResultIsLostIsSaidToBeMade();
    void theClockBeginsIn1970();
    void notesThatAreTooLongAreSpokenOfInThePlural();
    void brokenBytesAreRefused();
    void withoutAHomeNoProfileIsMade();
    void whatWasTypedComesBackShortened();
    void largeAndStrangeTextIsKeptOrRefused();
    void titlesCannotDriveATerminal();
    void helpAndVersionNeedNoProfile();
    void otherLocalesMakeNoNoise();
    void completionKnowsCommandsOptionsAndNames();
    void bashCompletesAlsoWithinQuotes();
};

void TestSennErrors::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("help") << QStringList{u"help"_s} << 0;
    QTest::newRow("help of one") << QStringList{u"help"_s, u"project"_s, u"add"_s} << 0;
    QTest::newRow("help of none") << QStringList{u"help"_s, u"insights"_s} << 2;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    QTest::newRow("unknown command") << QStringList{u"insights"_s, u"now"_s} << 2;
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"--bogus"_s} << 2;
    QTest::newRow("blank title") << QStringList{u"add"_s, u"  "_s} << 2;
    QTest::newRow("no such id") << QStringList{u"show"_s, u"abcdef"_s} << 3;
    QTest::newRow("no id at all") << QStringList{u"show"_s, u"hello there"_s} << 3;
    QTest::newRow("empty id") << QStringList{u"done"_s, QString()} << 3;
    QTest::newRow("no such project") << QStringList{u"list"_s, u"project"_s, u"x"_s} << 3;
    QTest::newRow("nothing to undo") << QStringList{u"undo"_s} << 1;
    QTest::newRow("undo of nonsense") << QStringList{u"undo"_s, u"-1"_s} << 2;
    QTest::newRow("bad date") << QStringList{u"week"_s, u"2026-02-30"_s} << 2;
    QTest::newRow("list of a bad week") << QStringList{u"list"_s, u"week"_s, u"2026-99-99"_s} << 2;
    QTest::newRow("list of a word") << QStringList{u"list"_s, u"week"_s, u"2026"_s} << 0;
    QTest::newRow("no operator") << QStringList{u"list"_s, u"bogus:"_s} << 2;
    QTest::newRow("no operator in all") << QStringList{u"list"_s, u"all"_s, u"a bogus:"_s} << 2;
    QTest::newRow("search of no operator") << QStringList{u"search"_s, u"bogus:"_s} << 2;
    QTest::newRow("a colon in a text") << QStringList{u"list"_s, u"note: call"_s} << 0;
    QTest::newRow("a quoted colon") << QStringList{u"list"_s, u"\"note:\""_s} << 0;
    QTest::newRow("bad limit") << QStringList{u"list"_s, u"--limit=0"_s} << 2;
    QTest::newRow("unknown format") << QStringList{u"import"_s, u"excel"_s, u"x"_s} << 2;
    QTest::newRow("unknown export") << QStringList{u"export"_s, u"excel"_s} << 2;
    QTest::newRow("no such file") << QStringList{u"import"_s, u"todotxt"_s, u"/no/such"_s} << 1;
    QTest::newRow("a folder") << QStringList{u"import"_s, u"todotxt"_s, u"/"_s} << 1;
    QTest::newRow("no seed") << QStringList{u"generate"_s, u"--todos=3"_s} << 2;
    QTest::newRow("too many todos")
        << QStringList{u"generate"_s, u"--todos=99999999"_s, u"--seed=1"_s} << 2;
    QTest::newRow("unknown shell") << QStringList{u"completion"_s, u"tcsh"_s} << 2;
    QTest::newRow("unknown setting") << QStringList{u"settings"_s, u"get"_s, u"x"_s} << 3;
}

void TestSennErrors::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    const Senn senn;
    const auto plain = senn.run(arguments);
    QCOMPARE(plain.exit, exit);
    if (exit == 0)
        return;
    QCOMPARE(plain.out, QByteArray());
    QCOMPARE(plain.err.count('\n'), 1);
    QVERIFY2(plain.err.startsWith("senn: "), plain.err.constData());
    const auto json = senn.json(arguments);
    QCOMPARE(json.exit, exit);
    QCOMPARE(json.out, QByteArray());
    const auto error = json.error();
    QCOMPARE(error.keys(), (QStringList{u"code"_s, u"hint"_s, u"message"_s}));
    QVERIFY(!error["code"_L1].toString().isEmpty());
    QVERIFY(!error["message"_L1].toString().isEmpty());
    QVERIFY(!error["hint"_L1].toString().isEmpty());
}

void TestSennErrors::aFailureLeavesTheStateAsItWas()
{
    const Senn senn;
    const auto id = senn.add(u"Same fri"_s);
    const auto before = senn.run({u"dump"_s}).out;
    QVERIFY(before.size() > 10);
    for (const QStringList &call :
         {QStringList{u"edit"_s, id, u"title=x"_s, u"nofield=1"_s},
          QStringList{u"edit"_s, id, u"title=x"_s, u"due=30 feb"_s},
          QStringList{u"edit"_s, id, u"title=x"_s, u"parent="_s + id},
          QStringList{u"edit"_s, id, u"title="_s}, QStringList{u"edit"_s, id, u"title"_s},
          QStringList{u"done"_s, id, u"nothing"_s},
          QStringList{u"move"_s, id, u"day"_s, u"soon"_s}})
        QVERIFY2(senn.run(call).exit != 0, qPrintable(call.join(u' ')));
    QCOMPARE(senn.run({u"dump"_s}).out, before);
}

void TestSennErrors::unreadableFieldsNameTheAllowedForm_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("form");
    QTest::newRow("estimate") << u"estimate=long"_s << u"2h"_s;
    QTest::newRow("planned_day") << u"planned_day=someday"_s << u"fri"_s;
    QTest::newRow("planned_day week") << u"planned_day=next week"_s << u"planned_week"_s;
    QTest::newRow("due") << u"due=never"_s << u"fri"_s;
    QTest::newRow("priority") << u"priority=urgent"_s << u"high"_s;
    QTest::newRow("recurrence") << u"recurrence=often"_s << u"every"_s;
    QTest::newRow("status") << u"status=asleep"_s << u"let_go"_s;
    QTest::newRow("reminders") << u"reminders=later"_s << u"11:30"_s;
    QTest::newRow("tags mixed") << u"tags=a,+b"_s << u"+a,-b"_s;
    QTest::newRow("completed_at") << u"completed_at=noon"_s << u"2026-"_s;
}

void TestSennErrors::unreadableFieldsNameTheAllowedForm()
{
    QFETCH(QString, assignment);
    QFETCH(QString, form);
    const Senn senn;
    const auto answered = senn.json({u"edit"_s, senn.add(u"T"_s), assignment});
    QCOMPARE(answered.exit, 2);
    QVERIFY(answered.error()["message"_L1].toString().contains(assignment.section(u'=', 0, 0)));
    QVERIFY2(answered.error()["hint"_L1].toString().contains(form), answered.err.constData());
}

void TestSennErrors::unknownFieldsAreAnsweredWithTheList()
{
    const Senn senn;
    const auto id = senn.add(u"T"_s);
    for (const auto &name :
         {u"titel"_s, u"deleted"_s, u"created_at"_s, u"series_id"_s, u"extras"_s}) {
        const auto answered = senn.json({u"edit"_s, id, name + u"=1"_s});
        QCOMPARE(answered.exit, 2);
        QCOMPARE(answered.error()["code"_L1].toString(), u"unknown_field"_s);
    }
    const auto hint = senn.json({u"edit"_s, id, u"titel=1"_s}).error()["hint"_L1].toString();
    QVERIFY(hint.contains(u"title"_s) && hint.contains(u"planned_week"_s));
}

void TestSennErrors::damagedProfilesAreLeftUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("text") << QByteArray("This is not a database.\n").repeated(100);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16);
}

void TestSennErrors::damagedProfilesAreLeftUntouched()
{
    QFETCH(QByteArray, content);
    const Senn senn;
    QVERIFY(QDir().mkpath(QFileInfo(senn.database()).path()));
    (void)senn.file(u"p/sennight.db"_s, content);
    for (const QStringList &call : {QStringList{u"list"_s, u"all"_s}, QStringList{u"add"_s, u"x"_s},
                                    QStringList{u"check"_s}}) {
        const auto answered = senn.json(call);
        QCOMPARE(answered.exit, 5);
        QCOMPARE(answered.error()["code"_L1].toString(), u"damaged"_s);
    }
    // No way out is named that leads nowhere.
    for (const QStringList &call :
         {QStringList{u"check"_s}, QStringList{u"check"_s, u"--repair"_s}}) {
        const auto answered = senn.json(call);
        QCOMPARE(answered.exit, 5);
        const auto hint = answered.error()["hint"_L1].toString();
        QVERIFY2(!hint.contains(u"--repair"_s) && hint.contains(u"--profile"_s), qPrintable(hint));
    }
    QCOMPARE(contentOf(senn.database()), content);
}

void TestSennErrors::nobodyWritesBesideKnownDamage()
{
    const Senn senn;
    const auto id = senn.add(u"Carry the lantern"_s);
    const auto whole = contentOf(senn.database());
    auto damaged = whole;
    damaged.replace("Carry the lantern", "Carry the lanterm"); // SQLite sees nothing of it
    QVERIFY(damaged != whole);
    (void)senn.file(u"p/sennight.db"_s, damaged);
    QCOMPARE(senn.run({u"check"_s}).exit, 5);
    for (const QStringList &call : {QStringList{u"add"_s, u"x"_s}, {u"done"_s, id}, {u"undo"_s}}) {
        const auto answered = senn.json(call);
        QCOMPARE(answered.exit, 5);
        QVERIFY(answered.error()["hint"_L1].toString().contains(u"senn check"_s));
    }
    QCOMPARE(contentOf(senn.database()), damaged);
    QCOMPARE(senn.run({u"list"_s, u"all"_s}).exit, 0); // it opens for reading

    (void)senn.file(u"p/sennight.db"_s, whole); // a copy put in its place
    QVERIFY(senn.isSound());
    QCOMPARE(senn.run({u"add"_s, u"x"_s}).exit, 0);

    (void)senn.file(u"p/sennight.db"_s, damaged);
    QCOMPARE(senn.run({u"check"_s}).exit, 5);
    QCOMPARE(senn.run({u"check"_s, u"--repair"_s}).exit, 0);
    QCOMPARE(senn.run({u"add"_s, u"x"_s}).exit, 0);
    QVERIFY(senn.isSound());
}

void TestSennErrors::foreignDatabaseIsLeftUntouched()
{
    const Senn senn;
    (void)senn.add(u"Mine"_s);
    QVERIFY(senn.isSound());
    // A truncated profile: half of a good file.
    const auto whole = contentOf(senn.database());
    const auto half = whole.first(whole.size() / 2 + 100);
    QFile::remove(senn.database() + u"-wal"_s);
    QFile::remove(senn.database() + u"-shm"_s);
    (void)senn.file(u"p/sennight.db"_s, half);
    const auto added = senn.json({u"add"_s, u"x"_s});
    QCOMPARE(added.exit, 5);
    QCOMPARE(contentOf(senn.database()), half);
    // What check says next works, or is not said.
    const auto checked = senn.json({u"check"_s});
    QCOMPARE(checked.exit, 5);
    const bool canRepair = checked.error()["hint"_L1].toString().contains(u"--repair"_s);
    QCOMPARE(senn.json({u"check"_s, u"--repair"_s}).exit, canRepair ? 0 : 5);
    QCOMPARE(senn.isSound(), canRepair);
}

void TestSennErrors::profileThatIsNoFolderIsRefused()
{
    const Senn senn;
    const auto file = senn.file(u"plain"_s, "x");
    const auto answered = senn.json({u"--profile"_s, file, u"list"_s});
    QCOMPARE(answered.exit, 1);
    QCOMPARE(answered.error()["code"_L1].toString(), u"cannot_open"_s);
    QCOMPARE(contentOf(file), "x");
    QCOMPARE(senn.run({u"--profile"_s, u"/proc/none"_s, u"add"_s, u"x"_s}).exit, 1);
}

void TestSennErrors::readerThatLeavesIsNoError()
{
    const Senn senn;
    QCOMPARE(senn.run({u"generate"_s, u"--todos=500"_s, u"--seed=1"_s}).exit, 0);
    QProcess shell;
    senn.prepare(shell, {u"-c"_s,
                         u"\"$0\" list all --json | head -c 10 >/dev/null; "
                         "echo ${PIPESTATUS[0]}"_s,
                         QStringLiteral(SENN_PROGRAM)});
    shell.setProgram(u"bash"_s);
    shell.start();
    QVERIFY(shell.waitForFinished(-1));
    QCOMPARE(shell.readAllStandardOutput(), "0\n");
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void TestSennErrors::fullDiskIsAnError()
{
    const Senn senn;
    (void)senn.add(u"x"_s);
    QProcess process;
    senn.prepare(process, {u"list"_s, u"all"_s});
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start();
    QVERIFY(process.waitForFinished(-1));
    QCOMPARE(process.exitCode(), 1);
    const auto unread = process.readAllStandardError();
    QVERIFY(unread.startsWith("senn: "));
    QVERIFY(!unread.contains("is saved"));
}

void TestSennErrors::aChangeWhoseResultIsLostIsSaidToBeMade_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("add") << QStringList{u"add"_s, u"Second"_s};
    QTest::newRow("undo") << QStringList{u"undo"_s};
}

void TestSennErrors::aChangeWhoseResultIsLostIsSaidToBeMade()
{
    QFETCH(QStringList, arguments);
    const Senn senn;
    (void)senn.add(u"First"_s);
    QProcess process;
    senn.prepare(process, arguments);
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start();
    QVERIFY(process.waitForFinished(-1));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("is saved"));
    QVERIFY(senn.json({u"list"_s, u"all"_s}).array().size() != 1);
}

void TestSennErrors::theClockBeginsIn1970()
{
    Senn senn;
    senn.now = u"1969-12-31T23:59:59Z"_s;
    const auto added = senn.json({u"add"_s, u"x"_s});
    QCOMPARE(added.exit, 2);
    QVERIFY(added.error()["message"_L1].toString().contains(u"SENNIGHT_NOW"_s));
}

void TestSennErrors::notesThatAreTooLongAreSpokenOfInThePlural()
{
    const Senn senn;
    const auto id = senn.add(u"x"_s);
    const auto edited = senn.json({u"edit"_s, id, u"notes="_s + QString(120'000, u'x')});
    QCOMPARE(edited.exit, 1);
    QCOMPARE(edited.error()["message"_L1].toString(),
             u"These notes are larger than Sennight can keep."_s);
}

void TestSennErrors::brokenBytesAreRefused()
{
    const Senn senn;
    QProcess shell;
    senn.prepare(shell, {u"-c"_s,
                         u"\"$0\" add $'caf\\xff'; echo $?; \"$0\" add $'\\xed\\xa0\\x80'; "
                         "echo $?"_s,
                         QStringLiteral(SENN_PROGRAM)});
    shell.setProgram(u"bash"_s);
    shell.start();
    QVERIFY(shell.waitForFinished(-1));
    QCOMPARE(shell.readAllStandardOutput(), "2\n2\n");

    // Errors have the form that was asked for, however little could be read.
    senn.prepare(shell,
                 {u"-c"_s, u"\"$0\" --json add $'caf\\xff'"_s, QStringLiteral(SENN_PROGRAM)});
    shell.setProgram(u"bash"_s);
    shell.start();
    QVERIFY(shell.waitForFinished(-1));
    const Answered answered{
        .exit = shell.exitCode(), .out = {}, .err = shell.readAllStandardError()};
    QCOMPARE(answered.error()["code"_L1].toString(), u"usage"_s);
    QCOMPARE(senn.run({u"bogus"_s, u"--json"_s}).error()["code"_L1].toString(), u"usage"_s);
}

void TestSennErrors::withoutAHomeNoProfileIsMade()
{
    const Senn senn;
    for (const QString &home : {u"HOME= "_s, u"-u HOME "_s}) {
        QProcess shell;
        senn.prepare(shell, {u"-c"_s,
                             u"exec env -u SENNIGHT_PROFILE -u XDG_DATA_HOME "_s + home +
                                 u"\"$0\" --json list"_s,
                             QStringLiteral(SENN_PROGRAM)});
        shell.setProgram(u"bash"_s);
        shell.start();
        QVERIFY(shell.waitForFinished(-1));
        QCOMPARE(shell.exitCode(), 1);
        QVERIFY(shell.readAllStandardError().contains("--profile DIR"));
    }
}

void TestSennErrors::whatWasTypedComesBackShortened()
{
    const Senn senn;
    const Answered answered = senn.json({u"show"_s, QString(100'000, u'x')});
    QCOMPARE(answered.exit, 3);
    QVERIFY(answered.err.size() < 5'000);
    QVERIFY(!answered.error()["hint"_L1].toString().isEmpty());
}

void TestSennErrors::largeAndStrangeTextIsKeptOrRefused()
{
    const Senn senn;
    const auto emoji = u"👨‍👩‍👧 مرحبا 週間 e\u0301"_s;
    const auto id = senn.add(emoji);
    QCOMPARE(senn.show(id)["title"_L1].toString(), emoji);
    QCOMPARE(senn.add(u"Two\nlines\ttabbed"_s).size(), 32);
    QCOMPARE(senn.json({u"add"_s, QString(2001, u'x')}).error()["code"_L1].toString(),
             u"too_large"_s);
    QCOMPARE(senn.run({u"add"_s, QString(2000, u'x')}).exit, 0);
    QCOMPARE(senn.run({u"edit"_s, id, u"description="_s + QString(100'001, u'y')}).exit, 1);
    QCOMPARE(senn.run({u"search"_s, QString(50'000, u'(')}).exit < 3, true);
    QVERIFY(senn.isSound());
}

void TestSennErrors::titlesCannotDriveATerminal()
{
    const Senn senn;
    (void)senn.add(u"evil\x1b[2J\x07 title"_s);
    for (const auto &view :
         {QStringList{u"list"_s, u"all"_s}, QStringList{u"search"_s, u"evil"_s}}) {
        const auto out = senn.run(view).out;
        QVERIFY(out.contains("evil"));
        QVERIFY(!out.contains('\x1b') && !out.contains('\x07'));
    }
}

void TestSennErrors::helpAndVersionNeedNoProfile()
{
    const Senn senn;
    QVERIFY(senn.run({u"help"_s}).out.contains("import"));
    QVERIFY(!senn.run({u"help"_s}).out.contains("insights"));
    QVERIFY(senn.run({u"add"_s, u"--help"_s}).out.contains("#Finance"));
    QVERIFY(senn.run({u"check"_s, u"--help"_s}).out.contains("sennight.db.damaged-1"));
    QVERIFY(senn.json({u"help"_s}).array().size() > 20);
    QVERIFY(senn.run({u"version"_s}).out.startsWith("senn "));
    QVERIFY(senn.run({u"man"_s}).out.startsWith(".TH SENN 1"));
    QVERIFY(!QFileInfo::exists(senn.database()));
}

void TestSennErrors::otherLocalesMakeNoNoise()
{
    const Senn senn;
    (void)senn.add(u"café"_s);
    QProcess process;
    senn.prepare(process, {u"list"_s, u"all"_s});
    auto environment = process.processEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start();
    QVERIFY(process.waitForFinished(-1));
    QVERIFY(process.readAllStandardOutput().contains("caf\xc3\xa9"));
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void TestSennErrors::completionKnowsCommandsOptionsAndNames()
{
    const Senn senn;
    const auto words = [&](const QStringList &begun) {
        QStringList found;
        const auto out = senn.run(QStringList{u"__complete"_s, u"--"_s} + begun).out;
        for (const auto &line : QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts))
            found += line.section(u'\t', 0, 0);
        return found;
    };
    QCOMPARE(words({u"li"_s}), (QStringList{u"link"_s, u"list"_s}));
    QVERIFY(!QFileInfo::exists(senn.database())); // looking does not make a profile
    QCOMPARE(words({u"project"_s, u"a"_s}), (QStringList{u"add"_s, u"archive"_s}));
    QVERIFY(words({u"import"_s, QString()}).contains(u"taskwarrior"_s));
    QCOMPARE(words({u"import"_s, u"todotxt"_s, QString()}), QStringList{u":file"_s});
    QCOMPARE(words({u"--profile"_s, QString()}), QStringList{u":folder"_s});
    QVERIFY(words({u"import"_s, u"--d"_s}).contains(u"--dry-run"_s));
    QCOMPARE(senn.run({u"project"_s, u"add"_s, u"Two words"_s}).exit, 0);
    const auto id = senn.add(u"Todo fri"_s);
    QCOMPARE(words({u"list"_s, u"project"_s, u"tw"_s}), QStringList{u"Two words"_s});
    QVERIFY(id.startsWith(words({u"done"_s, QString()}).value(0)));
    QVERIFY(words({u"edit"_s, id, u"plan"_s}).contains(u"planned_day="_s));
    QVERIFY(words({u"move"_s, id, u"status"_s, u"do"_s}).contains(u"done"_s));
    QVERIFY(words({u"settings"_s, u"get"_s, u"week."_s}).contains(u"week.capacity"_s));
    QCOMPARE(words({u"help"_s, u"project"_s, u"li"_s}), QStringList{u"list"_s});
    QCOMPARE(words({u"nonsense"_s, QString()}), QStringList());
}

void TestSennErrors::bashCompletesAlsoWithinQuotes()
{
    const Senn senn;
    QCOMPARE(senn.run({u"project"_s, u"add"_s, u"Two words"_s}).exit, 0);
    const auto file = senn.file(u"a file.txt"_s, "x");
    QProcess shell;
    senn.prepare(shell, {u"-c"_s, uR"shell(
        eval "$("$0" completion bash)"
        compopt() { :;
}
        try() {
            COMP_WORDS=("$0" "$@") COMP_CWORD=$#
            _senn
            printf '%s|' "${COMPREPLY[@]}"
            echo
        }
        try li
        try list project Tw
        try list project '"Tw'
        try list project "'Tw"
        try project show '"Two words"' x
        try import todotxt "$1"
    )shell"_s,
                         QStringLiteral(SENN_PROGRAM), senn.file(u"a f"_s)});
    shell.setProgram(u"bash"_s);
    shell.start();
    QVERIFY(shell.waitForFinished(-1));
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()),
             u"link|list|\nTwo\\ words|\nTwo words|\nTwo words|\n|\n%1|\n"_s.arg(file));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

QTEST_GUILESS_MAIN(TestSennErrors)
#include "tst_senn_errors.moc"
