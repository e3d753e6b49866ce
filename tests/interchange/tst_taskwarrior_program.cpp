// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Round trips through the real program.

#include "taskwarrior_files.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sennight;
using namespace sennight::taskwarrior;
using namespace Qt::StringLiterals;

namespace {

/// The real program with a profile of its own.
class RealTask
{
public:
    RealTask()
        : m_program(QStandardPaths::findExecutable(u"task"_s))
    {
        QFile config(m_folder.filePath(u"rc"_s));
        if (config.open(QIODevice::WriteOnly))
            config.write("data.location=" + m_folder.filePath(u"data"_s).toUtf8() +
                         "\nconfirmation=off\nuda.client.type=string\nuda.score.type=numeric\n"
                         "uda.effort.type=duration\nuda.reviewed.type=date\n");
    }
    [[nodiscard]] bool isInstalled() const { return !m_program.isEmpty(); }
    QByteArray run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TASKRC"_s, m_folder.filePath(u"rc"_s));
        environment.insert(u"TASKDATA"_s, m_folder.filePath(u"data"_s));
        environment.insert(u"TZ"_s, u"Europe/Berlin"_s);
        process.setProcessEnvironment(environment);
        process.start(m_program, QStringList{u"rc.confirmation=off"_s, u"rc.verbose=nothing"_s,
                                             u"rc.recurrence.confirmation=no"_s} +
                                     arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(-1);
        exitCode = process.exitCode();
        errors = process.readAllStandardError();
        return process.readAllStandardOutput();
    }
    QByteArray exported() { return run({u"export"_s}); }
    QByteArray import(const QByteArray &json)
    {
        QFile file(m_folder.filePath(u"import.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
        file.close();
        return run({u"import"_s, file.fileName()});
    }

    int exitCode = 0;
    QByteArray errors;

private:
    QString m_program;
    QTemporaryDir m_folder;
};

/// Empty where two exports say the same of every task.
QString difference(const QByteArray &expected, const QByteArray &actual)
{
    const auto before = byUuid(expected);
    const auto after = byUuid(actual);
    QStringList lines;
    for (const auto &[uuid, task] : before) {
        const auto found = after.find(uuid);
        if (found == after.end())
            lines << u"missing: "_s + task.value(u"description"_s).toString();
        else if (found->second != task)
            lines << u"- "_s + QString::fromUtf8(QJsonDocument(task).toJson(QJsonDocument::Compact))
                  << u"+ "_s + QString::fromUtf8(
                                   QJsonDocument(found->second).toJson(QJsonDocument::Compact));
    }
    for (const auto &[uuid, task] : after) {
        if (!before.contains(uuid))
            lines << u"new: "_s +
                         QString::fromUtf8(QJsonDocument(task).toJson(QJsonDocument::Compact));
    }
    return lines.join(u'\n');
}

} // namespace

class TestTaskwarriorProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realProgramReadsItBack();
    void realProgramTakesOwnTodos();
};

void TestTaskwarriorProgram::realProgramReadsItBack()
{
    RealTask real;
    QVERIFY2(real.isInstalled(), "the program `task` is needed: ./dev installs it");
    const auto add = [&](const QString &line) {
        real.run(QStringList{u"add"_s} + line.split(u' '));
        QCOMPARE(real.exitCode, 0);
    };
    add(u"Write report ünï 日本 project:Work.Report priority:H due:2036-11-30 +next +write"_s);
    add(u"Base task due:2036-12-01T14:30 wait:2036-12-24 sched:2036-11-25 until:2037-01-01"_s);
    real.run({u"1"_s, u"annotate"_s, u"first note: ring Tomas"_s});
    add(u"Dependent depends:1,2 effort:2h score:3.5 reviewed:2026-11-01 client:A\"b\\c"_s);
    add(u"Water plants recur:weekly due:2036-11-21"_s);
    add(u"Rent recur:P1M due:2036-11-30 until:2037-06-01"_s);
    add(u"done thing due:eom priority:L"_s);
    add(u"junk"_s);
    real.run({u"list"_s});
    real.run({u"description:done thing"_s, u"done"_s});
    real.run({u"description:junk"_s, u"delete"_s});
    const QByteArray original = real.exported();
    QVERIFY(byUuid(original).size() >= 9);

    Fixture profile;
    profile.clock.set(QDateTime::currentMSecsSinceEpoch() + 60'000); // the real program has its own
    const ImportReport report = profile.import(tw, original);
    QCOMPARE(report.warningCount, 0);
    QString differs = difference(original, profile.exported(tw));
    QVERIFY2(differs.isEmpty(), qPrintable(differs));

    RealTask other;
    const QByteArray said = other.import(profile.exported(tw));
    QVERIFY2(other.exitCode == 0, (said + other.errors).constData());
    differs = difference(original, other.exported());
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
    // And once more the whole way round: the second import finds nothing new.
    const ImportReport again = profile.import(tw, other.exported());
    QCOMPARE(again.updated, 0);
    QVERIFY(again.created.empty());
    QCOMPARE(profile.edits, 0);
}

void TestTaskwarriorProgram::realProgramTakesOwnTodos()
{
    RealTask real;
    QVERIFY2(real.isInstalled(), "the program `task` is needed: ./dev installs it");
    Fixture profile;
    const RecordId project = RecordId::fromName("project");
    const RecordId first = RecordId::fromName("first");
    const RecordId second = RecordId::fromName("second");
    const qint64 nowMs = profile.clock.nowMs();
    Action action;
    action.edits = {{project, Field::ProjectTitle, u"Winter \"grant\" report"_s},
                    {first, Field::TodoTitle, u"Écrire / 書く \\ \"x\" 🎂"_s},
                    {first, Field::TodoCreatedAt, nowMs},
                    {first, Field::TodoProject, project},
                    {first, Field::TodoDescription, u"Line one\nLine two"_s},
                    {first, Field::TodoDue, u"2036-11-30T09:30"_s},
                    {first, Field::TodoRecurrence, u"FREQ=MONTHLY;BYMONTHDAY=30"_s},
                    {first, Field::TodoTags, u"Büro"_s, u"büro"_s},
                    {second, Field::TodoTitle, u"Let go"_s},
                    {second, Field::TodoCreatedAt, nowMs},
                    {second, Field::TodoLetGo, nowMs},
                    {second, Field::TodoPriority, u"low"_s},
                    {second, Field::TodoDependencies, true, first.toHex()}};
    profile.records.commit(action);
    const QByteArray out = profile.exported(tw);
    const QByteArray said = real.import(out);
    QVERIFY2(real.exitCode == 0, (said + real.errors).constData());
    const QString differs = difference(out, real.exported());
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

QTEST_GUILESS_MAIN(TestTaskwarriorProgram)
#include "tst_taskwarrior_program.moc"
