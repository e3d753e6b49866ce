// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the words of a call are read, and that the table of commands is whole.

#include "app/cli/command_line.h"
#include "app/cli/help.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight::cli;

namespace {

Answer<CommandLine> read(const QStringList &words)
{
    bool json = false;
    return readCommandLine(words, json);
}

/// Every row of the table with the words that call it.
void forEachCommand(std::span<const Command> among, const QString &path,
                    const std::function<void(const QString &, const Command &)> &visit)
{
    for (const Command &command : among) {
        const auto full = (path + u' ' + QString::fromUtf8(command.name)).trimmed();
        visit(full, command);
        forEachCommand(command.subcommands, full, visit);
    }
}

} // namespace

class TestCliWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsMayStandAnywhere();
    void twoDashesEndOptions();
    void oneDashBeginsAnOrdinaryWord();
    void optionsTakeValuesInBothForms();
    void wrongCalls_data();
    void wrongCalls();
    void jsonIsKnownBeforeAnythingFails();
    void helpIsReadBeforeWordsAreCounted();
    void nearNamesAreOffered();
    void brokenUtf8IsRefused();
    void tableIsWhole();
    void manPageHasEveryCommand();
    void scriptsExistForThreeShells();
};

void TestCliWords::optionsMayStandAnywhere()
{
    for (const QStringList &words :
         {QStringList{u"--json"_s, u"--profile"_s, u"/p"_s, u"list"_s, u"week"_s},
          QStringList{u"list"_s, u"--json"_s, u"week"_s, u"--profile=/p"_s}}) {
        const auto line = read(words);
        QVERIFY(line.has_value());
        QVERIFY(line->json);
        QCOMPARE(line->profile, u"/p"_s);
        QCOMPARE(line->path, u"list"_s);
        QCOMPARE(line->arguments.words, QStringList{u"week"_s});
    }
}

void TestCliWords::twoDashesEndOptions()
{
    const auto line = read({u"add"_s, u"--"_s, u"--json"_s, u"--"_s, u"x"_s});
    QVERIFY(line.has_value());
    QVERIFY(!line->json);
    QCOMPARE(line->arguments.words, (QStringList{u"--json"_s, u"--"_s, u"x"_s}));
}

void TestCliWords::oneDashBeginsAnOrdinaryWord()
{
    const auto line = read({u"import"_s, u"todotxt"_s, u"-"_s});
    QVERIFY(line.has_value());
    QCOMPARE(line->arguments.words.last(), u"-"_s);
    QVERIFY(read({u"search"_s, u"-tag:x"_s}).has_value());
}

void TestCliWords::optionsTakeValuesInBothForms()
{
    const auto spaced = read({u"generate"_s, u"--todos"_s, u"5"_s, u"--seed=1"_s});
    QVERIFY(spaced.has_value());
    QCOMPARE(spaced->arguments.value("--todos"), u"5"_s);
    QCOMPARE(spaced->arguments.value("--seed"), u"1"_s);
    QVERIFY(!spaced->arguments.has("--weeks"));
}

void TestCliWords::wrongCalls_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("a command of a later issue") << QStringList{u"insights"_s, u"status"_s};
    QTest::newRow("unknown subcommand") << QStringList{u"project"_s, u"burn"_s};
    QTest::newRow("no subcommand") << QStringList{u"project"_s};
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"--colour"_s};
    QTest::newRow("another command's option") << QStringList{u"list"_s, u"--yes"_s};
    QTest::newRow("option without a command") << QStringList{u"--yes"_s};
    QTest::newRow("value missing") << QStringList{u"list"_s, u"--limit"_s};
    QTest::newRow("profile missing") << QStringList{u"list"_s, u"--profile"_s};
    QTest::newRow("profile empty") << QStringList{u"list"_s, u"--profile="_s};
    QTest::newRow("value not wanted") << QStringList{u"check"_s, u"--repair=no"_s};
    QTest::newRow("given twice") << QStringList{u"list"_s, u"--limit=1"_s, u"--limit=2"_s};
    QTest::newRow("too few words") << QStringList{u"add"_s};
    QTest::newRow("too many words") << QStringList{u"show"_s, u"a"_s, u"b"_s};
}

void TestCliWords::wrongCalls()
{
    QFETCH(QStringList, words);
    const auto line = read(words);
    QVERIFY(!line.has_value());
    QCOMPARE(line.error().exit, Exit::Usage);
    QVERIFY(!line.error().message.isEmpty());
    QVERIFY(!line.error().message.contains(u'\n'));
}

void TestCliWords::jsonIsKnownBeforeAnythingFails()
{
    bool json = false;
    QVERIFY(!readCommandLine({u"frobnicate"_s, u"--json"_s}, json).has_value());
    QVERIFY(json);
    QVERIFY(!readCommandLine({u"frobnicate"_s, u"--"_s, u"--json"_s}, json).has_value());
    QVERIFY(!json);
}

void TestCliWords::helpIsReadBeforeWordsAreCounted()
{
    const auto line = read({u"add"_s, u"--help"_s});
    QVERIFY(line.has_value());
    QVERIFY(line->wantsHelp);
    QVERIFY(read({u"project"_s, u"-h"_s}).has_value());
}

void TestCliWords::nearNamesAreOffered()
{
    QCOMPARE(nearest(u"lst"_s, {u"list"_s, u"letgo"_s}), u"list"_s);
    QCOMPARE(nearest(u"hist"_s, {u"list"_s, u"history"_s}), u"history"_s);
    QCOMPARE(nearest(u"zzzzzz"_s, {u"list"_s, u"letgo"_s}), QString());
    QVERIFY(read({u"serach"_s, u"x"_s}).error().hint.contains(u"search"_s));
}

void TestCliWords::brokenUtf8IsRefused()
{
    const char *good[] = {"senn", "add", "caf\xc3\xa9"};
    QCOMPARE(decodedArguments(3, good)->last(), u"café"_s);
    for (const char *bytes : {"\xff", "a\xc3", "\xed\xa0\x80", "\xc0\xaf"}) {
        const char *bad[] = {"senn", "add", bytes};
        const auto words = decodedArguments(3, bad);
        QVERIFY(!words.has_value());
        QCOMPARE(words.error().exit, Exit::Usage);
    }
}

void TestCliWords::tableIsWhole()
{
    forEachCommand(commands(), {}, [](const QString &path, const Command &command) {
        const auto name = qPrintable(path);
        QVERIFY2(command.handler || !command.subcommands.empty(), name);
        QVERIFY2(*command.summary && !QString::fromUtf8(command.summary).endsWith(u'.'), name);
        QVERIFY2(command.most < 0 || command.most >= command.fewest, name);
        QVERIFY2(command.fewest == 0 || *command.arguments, name);
        for (const Option &option : command.options) {
            QVERIFY2(QByteArrayView(option.name).startsWith("--"), name);
            QVERIFY2(*option.summary, name);
        }
    });
}

void TestCliWords::manPageHasEveryCommand()
{
    const auto page = manPage(u"1.2.3"_s);
    QVERIFY(page.startsWith(".TH SENN 1"));
    forEachCommand(commands(), {}, [&](const QString &path, const Command &command) {
        const bool leaf = command.subcommands.empty() && !command.hidden;
        const auto name = QString(path).replace(u'-', u"\\-"_s).toUtf8(); // as troff reads it
        const auto heading = QByteArray(".SS \\fB" + name + "\\fR");
        QVERIFY2(!leaf || page.contains(heading), qPrintable(path));
    });
    QVERIFY(!page.contains("__complete"));
    // A line that begins with a dot or an apostrophe must be a macro of man(7).
    static const QList<QByteArray> macros{".TH", ".SH", ".SS", ".TP", ".PP",
                                          ".B",  ".I",  ".nf", ".fi", ".sp"};
    for (const QByteArray &line : page.split('\n')) {
        QVERIFY(!line.startsWith('\''));
        QVERIFY2(!line.startsWith('.') || macros.contains(line.split(' ').first()),
                 line.constData());
    }
}

void TestCliWords::scriptsExistForThreeShells()
{
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
        const auto script = completionScript(shell);
        QVERIFY(script.has_value());
        QVERIFY(script->contains("__complete"));
        QVERIFY(script->endsWith('\n'));
    }
    QVERIFY(!completionScript(u"tcsh").has_value());
    QProcess bash;
    bash.start(u"bash"_s, {u"-n"_s});
    bash.write(*completionScript(u"bash"));
    bash.closeWriteChannel();
    QVERIFY(bash.waitForFinished(-1));
    QCOMPARE(bash.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestCliWords)
#include "tst_cli_words.moc"
