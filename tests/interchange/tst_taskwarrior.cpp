// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "domain/entities.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr auto tw = Format::Taskwarrior;

QByteArray task(const QByteArray &members)
{
    return "[{\"uuid\":\"80968976-d863-4aaf-ad8d-50246cb2e53a\",\"status\":\"pending\","
           "\"entry\":\"20261101T080000Z\",\"modified\":\"20261102T090000Z\"," +
           members + "}]";
}

QString extra(const Record &todo, const char *name)
{
    const auto &extras = todo.elements(Field::TodoExtras);
    const auto found = extras.find(u"taskwarrior:"_s + QLatin1StringView(name));
    return found == extras.end() ? QString() : std::get<QString>(found->second);
}

QStringList tagsOf(const Record &todo)
{
    QStringList tags;
    for (const auto &[element, tag] : todo.elements(Field::TodoTags))
        tags.append(std::get<QString>(tag));
    return tags;
}

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
        process.waitForFinished(60'000);
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

/// A task as the real program compares it: without what it derives, sets in order, numbers as
/// numbers.
QJsonObject comparable(QJsonObject task)
{
    task.remove(u"id"_s);
    task.remove(u"urgency"_s);
    for (const QString &name : {u"tags"_s, u"depends"_s}) {
        QStringList sorted;
        for (const QJsonValue &value : task.value(name).toArray())
            sorted.append(value.toString());
        sorted.sort();
        if (!sorted.isEmpty())
            task[name] = QJsonArray::fromStringList(sorted);
    }
    return task;
}

std::map<QString, QJsonObject> byUuid(const QByteArray &json)
{
    std::map<QString, QJsonObject> tasks;
    for (const QJsonValue &task : QJsonDocument::fromJson(json).array())
        tasks[task.toObject().value(u"uuid"_s).toString()] = comparable(task.toObject());
    return tasks;
}

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

class TestTaskwarrior : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFields();
    void takesStatus();
    void realProgramReadsItBack();
};

void TestTaskwarrior::takesFields()
{
    Fixture profile;
    const ImportReport report = profile.import(
        tw, task(R"("description":"Write the report","project":"Work.Report","priority":"H",
                    "due":"20261129T230000Z","scheduled":"20261124T230000Z",
                    "wait":"20261123T230000Z","tags":["next","Büro"],"client":"A \"b\"",
                    "score":3.50,"start":"20261103T070000Z",
                    "annotations":[{"entry":"20261105T120000Z","description":"ask Tomas"}])"));
    QCOMPARE(report.lost.join(u'|'), u"1 task(s) had been started; no timer runs for them here."_s);
    QCOMPARE(report.created.at(Entity::Todo), 1);
    QCOMPARE(report.created.at(Entity::Project), 1);
    QCOMPARE(report.openTodos, 1);
    QCOMPARE(report.tags, 2);
    const Record todo = profile.records.byTitle(Entity::Todo, u"Write the report"_s);
    QCOMPARE(todo.text(Field::TodoDue), u"2026-11-30"_s);
    QCOMPARE(todo.text(Field::TodoPlan), u"2026-11-25"_s);
    QCOMPARE(todo.text(Field::TodoWaitUntil), u"2026-11-24"_s);
    QCOMPARE(todo.text(Field::TodoPriority), u"high"_s);
    QCOMPARE(tagsOf(todo), QStringList({u"Büro"_s, u"next"_s}));
    QCOMPARE(todo.text(Field::TodoDescription), u"2026-11-05 ask Tomas"_s);
    QCOMPARE(extra(todo, "uuid"), u"80968976-d863-4aaf-ad8d-50246cb2e53a"_s);
    QCOMPARE(extra(todo, "uda:client"), uR"("A \"b\"")"_s);
    QCOMPARE(extra(todo, "uda:score"), u"3.5"_s);
    QCOMPARE(extra(todo, "start"), u"20261103T070000Z"_s);
    QCOMPARE(*todo.number(Field::TodoCreatedAt), 1'793'520'000'000);
    QCOMPARE(todo.modifiedAtMs, 1'793'610'000'000);
    const Record project = profile.records.byTitle(Entity::Project, u"Work.Report"_s);
    QCOMPARE(*todo.reference(Field::TodoProject), project.id);
    QCOMPARE(project.text(Field::ProjectStatus), u"active"_s);
    QVERIFY(!project.text(Field::ProjectColour).isEmpty());
}

void TestTaskwarrior::takesStatus()
{
    Fixture profile;
    profile.import(tw, R"([
{"uuid":"00000000-0000-4000-8000-000000000001","description":"done","status":"completed",
 "entry":"20261101T080000Z","end":"20261104T080000Z","due":"20261104T133059Z"},
{"uuid":"00000000-0000-4000-8000-000000000002","description":"dropped","status":"deleted",
 "entry":"20261101T080000Z","end":"20261105T080000Z"}])");
    const Record done = profile.records.byTitle(Entity::Todo, u"done"_s);
    QCOMPARE(*done.number(Field::TodoCompletion), 1'793'779'200'000);
    QCOMPARE(done.text(Field::TodoDue), u"2026-11-04T14:30"_s);
    QCOMPARE(extra(done, "due"), u"20261104T133059Z"_s);
    const Record dropped = profile.records.byTitle(Entity::Todo, u"dropped"_s);
    QCOMPARE(*dropped.number(Field::TodoLetGo), 1'793'865'600'000);
    QVERIFY(isNull(dropped.value(Field::TodoCompletion)));
}

void TestTaskwarrior::realProgramReadsItBack()
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

QTEST_GUILESS_MAIN(TestTaskwarrior)
#include "tst_taskwarrior.moc"
