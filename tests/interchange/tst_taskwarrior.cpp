// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "domain/entities.h"
#include "domain/recurrence.h"

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
    void takesOneTaskALine();
    void waitsForOthers();
    void latestOfASeriesRepeats();
    void seriesWithoutOpenTaskGoesOn();
    void repetitions_data();
    void repetitions();
    void unreadableValuesAreKept();
    void repeatedNamesAndIds();
    void longTextsAreKept();
    void twiceIsOnce();
    void editsInTheFileArrive();
    void editsHereStay();
    void undoneImportsComeAgain();
    void anotherDeviceMakesTheSameRecords();
    void ownTodosComeBackAsThemselves();
    void manyRecordsAreFoundInOnePass();
    void refuses_data();
    void refuses();
    void hostileFilesAreBounded_data();
    void hostileFilesAreBounded();
    void randomBytesBreakNothing();
    void realProgramReadsItBack();
    void realProgramTakesOwnTodos();
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

void TestTaskwarrior::takesOneTaskALine()
{
    for (
        const char *file :
        {R"({"uuid":"00000000-0000-4000-8000-000000000001","description":"a","entry":"20261101T080000Z"}
{"uuid":"00000000-0000-4000-8000-000000000002","description":"b","entry":"20261101T080000Z"})",
         R"({"uuid":"00000000-0000-4000-8000-000000000001","description":"a"},
{"uuid":"00000000-0000-4000-8000-000000000002","description":"b"})"}) {
        Fixture profile;
        QCOMPARE(profile.import(tw, file).created.at(Entity::Todo), 2);
    }
}

void TestTaskwarrior::waitsForOthers()
{
    Fixture profile;
    const ImportReport report = profile.import(tw, R"([
{"uuid":"00000000-0000-4000-8000-000000000001","description":"later",
 "depends":["00000000-0000-4000-8000-000000000002","00000000-0000-4000-8000-00000000000f"]},
{"uuid":"00000000-0000-4000-8000-000000000002","description":"first"},
{"uuid":"00000000-0000-4000-8000-000000000003","description":"old style",
 "depends":"00000000-0000-4000-8000-000000000001,00000000-0000-4000-8000-000000000002"}])");
    QCOMPARE(report.lost.size(), 1);
    const Record first = profile.records.byTitle(Entity::Todo, u"first"_s);
    const Record later = profile.records.byTitle(Entity::Todo, u"later"_s);
    QVERIFY(later.elements(Field::TodoDependencies).contains(first.id.toHex()));
    const Record oldStyle = profile.records.byTitle(Entity::Todo, u"old style"_s);
    QCOMPARE(oldStyle.elements(Field::TodoDependencies).size(), 2);
    const auto tasks = byUuid(profile.exported(tw));
    QCOMPARE(tasks.at(extra(later, "uuid")).value(u"depends"_s).toArray().size(), 2);
}

const QByteArray series = R"([
{"uuid":"00000000-0000-4000-8000-0000000000aa","description":"Water plants","status":"recurring",
 "recur":"2weeks","due":"20261120T230000Z","mask":"+-","rtype":"periodic",
 "entry":"20261101T080000Z"},
{"uuid":"00000000-0000-4000-8000-000000000001","description":"Water plants","status":"completed",
 "recur":"2weeks","due":"20261120T230000Z","imask":0,"end":"20261121T080000Z",
 "parent":"00000000-0000-4000-8000-0000000000aa","entry":"20261101T080000Z"},
{"uuid":"00000000-0000-4000-8000-000000000002","description":"Water plants","status":"pending",
 "recur":"2weeks","due":"20261204T230000Z","imask":1,
 "parent":"00000000-0000-4000-8000-0000000000aa","entry":"20261101T080000Z"}])";

void TestTaskwarrior::latestOfASeriesRepeats()
{
    Fixture profile;
    const ImportReport report = profile.import(tw, series);
    QCOMPARE(report.created.at(Entity::Todo), 2); // the template is none
    int repeating = 0;
    for (const Record &todo : profile.records.all(Entity::Todo)) {
        if (todo.text(Field::TodoRecurrence).isEmpty())
            continue;
        ++repeating;
        QCOMPARE(todo.text(Field::TodoRecurrence), u"FREQ=WEEKLY;INTERVAL=2"_s);
        QCOMPARE(todo.text(Field::TodoDue), u"2026-12-05"_s);
        QCOMPARE(todo.text(Field::TodoOccurrence), u"2026-12-05"_s);
    }
    QCOMPARE(repeating, 1);
    const auto tasks = byUuid(profile.exported(tw));
    QCOMPARE(tasks.size(), 3);
    QCOMPARE(tasks.at(u"00000000-0000-4000-8000-0000000000aa"_s).value(u"mask"_s).toString(),
             u"+-"_s);
    // Done here, with the occurrence that follows: Taskwarrior must not make it a second time.
    for (const Record &todo : profile.records.all(Entity::Todo)) {
        if (todo.text(Field::TodoRecurrence).isEmpty())
            continue;
        const RecordId next = successorId(*todo.reference(Field::TodoSeries), todo.id);
        Action action;
        action.edits = {{todo.id, Field::TodoCompletion, profile.clock.nowMs()},
                        {next, Field::TodoTitle, u"Water plants"_s},
                        {next, Field::TodoCreatedAt, profile.clock.nowMs()},
                        {next, Field::TodoSeries, *todo.reference(Field::TodoSeries)},
                        {next, Field::TodoPredecessor, todo.id},
                        {next, Field::TodoRecurrence, todo.value(Field::TodoRecurrence)},
                        {next, Field::TodoDue, u"2026-12-19"_s},
                        {next, Field::TodoOccurrence, u"2026-12-19"_s}};
        profile.records.commit(action);
    }
    const auto later = byUuid(profile.exported(tw));
    QCOMPARE(later.size(), 4);
    QCOMPARE(later.at(u"00000000-0000-4000-8000-0000000000aa"_s).value(u"mask"_s).toString(),
             u"++-"_s);
    for (const auto &[uuid, one] : later) {
        if (one.value(u"due"_s).toString() == u"20261218T230000Z"_s) {
            QCOMPARE(one.value(u"imask"_s).toInt(), 2);
            QCOMPARE(one.value(u"parent"_s).toString(), u"00000000-0000-4000-8000-0000000000aa"_s);
        }
    }
}

void TestTaskwarrior::seriesWithoutOpenTaskGoesOn()
{
    Fixture profile;
    QByteArray done = series;
    done.replace("\"status\":\"pending\"", "\"status\":\"completed\",\"end\":\"20261205T080000Z\"");
    done.replace("\"+-\"", "\"++\"");
    profile.import(tw, done);
    Record open;
    for (const Record &todo : profile.records.all(Entity::Todo)) {
        if (!todo.number(Field::TodoCompletion))
            open = todo;
    }
    QCOMPARE(open.text(Field::TodoDue), u"2026-12-19"_s);
    QCOMPARE(open.text(Field::TodoRecurrence), u"FREQ=WEEKLY;INTERVAL=2"_s);
    const auto tasks = byUuid(profile.exported(tw));
    QCOMPARE(tasks.size(), 3);
    const QJsonObject whole = tasks.at(u"00000000-0000-4000-8000-0000000000aa"_s);
    QCOMPARE(whole.value(u"status"_s).toString(), u"recurring"_s);
    QCOMPARE(whole.value(u"due"_s).toString(), u"20261120T230000Z"_s);
    QCOMPARE(profile.import(tw, done).updated, 0);
}

void TestTaskwarrior::repetitions_data()
{
    QTest::addColumn<QString>("recur");
    QTest::addColumn<QString>("rule");
    QTest::newRow("daily") << u"daily"_s << u"FREQ=DAILY"_s;
    QTest::newRow("3d") << u"3d"_s << u"FREQ=DAILY;INTERVAL=3"_s;
    QTest::newRow("weekdays") << u"weekdays"_s << u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s;
    QTest::newRow("P2W") << u"P2W"_s << u"FREQ=WEEKLY;INTERVAL=2"_s;
    QTest::newRow("monthly at the end") << u"monthly"_s << u"FREQ=MONTHLY;BYMONTHDAY=30"_s;
    QTest::newRow("quarterly") << u"quarterly"_s << u"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=30"_s;
    QTest::newRow("2 yrs") << u"2yrs"_s << u"FREQ=YEARLY;INTERVAL=2"_s;
    QTest::newRow("hours") << u"PT12H"_s << QString();
    QTest::newRow("mixed") << u"P1M2D"_s << QString();
    QTest::newRow("nonsense") << u"often"_s << QString();
    QTest::newRow("too many") << u"99999999999d"_s << QString();
}

void TestTaskwarrior::repetitions()
{
    QFETCH(QString, recur);
    QFETCH(QString, rule);
    Fixture profile;
    const ImportReport report =
        profile.import(tw, task("\"description\":\"t\",\"due\":\"20261129T230000Z\",\"recur\":\"" +
                                recur.toUtf8() + "\""));
    const Record todo = profile.records.byTitle(Entity::Todo, u"t"_s);
    const auto expected = Recurrence::fromText(rule);
    QCOMPARE(todo.text(Field::TodoRecurrence), expected ? expected->toText() : QString());
    QCOMPARE(report.warningCount, rule.isEmpty() ? 1 : 0);
    const auto tasks = byUuid(profile.exported(tw));
    QCOMPARE(tasks.begin()->second.isEmpty(), false);
    for (const auto &[uuid, one] : tasks)
        QCOMPARE(one.value(u"recur"_s).toString(), recur);
}

void TestTaskwarrior::unreadableValuesAreKept()
{
    Fixture profile;
    const ImportReport report = profile.import(
        tw,
        "[\n{\"uuid\":\"80968976-d863-4aaf-ad8d-50246cb2e53a\",\"description\":\"t\",\n"
        "\"due\":\"tomorrowish\",\"priority\":\"X\",\"status\":\"frozen\",\"tags\":[\"ok\",\"\"],"
        "\"scheduled\":[1]}]");
    QCOMPARE(report.warningCount, 5);
    for (const ImportWarning &warning : report.warnings)
        QCOMPARE(warning.line, 2);
    const Record todo = profile.records.byTitle(Entity::Todo, u"t"_s);
    for (const QString &kept :
         {u"due: tomorrowish"_s, u"priority: X"_s, u"status: frozen"_s, u"scheduled: [1]"_s})
        QVERIFY2(todo.text(Field::TodoDescription).contains(kept),
                 qPrintable(todo.text(Field::TodoDescription)));
    // An unknown priority goes out again.
    QCOMPARE(byUuid(profile.exported(tw)).begin()->second.value(u"priority"_s).toString(), u"X"_s);
}

void TestTaskwarrior::repeatedNamesAndIds()
{
    Fixture profile;
    ImportReport report =
        profile.import(tw, task(R"("description":"first","description":"second")"));
    QCOMPARE(report.warningCount, 1);
    QCOMPARE(report.warnings.front().kept, u"first"_s);
    QCOMPARE(profile.records.all(Entity::Todo).front().text(Field::TodoTitle), u"second"_s);
    Fixture other;
    report = other.import(tw, R"([{"uuid":"00000000-0000-4000-8000-000000000001","description":"a"},
{"uuid":"00000000-0000-4000-8000-000000000001","description":"b"}])");
    QCOMPARE(report.warningCount, 1);
    QCOMPARE(other.records.all(Entity::Todo).size(), 2);
}

void TestTaskwarrior::longTextsAreKept()
{
    Fixture profile;
    const QByteArray longTitle(3'000, 'w');
    const QByteArray longUda(30'000, 'u');
    const ImportReport report =
        profile.import(tw, task("\"description\":\"" + longTitle + "\",\"client\":\"" + longUda +
                                "\",\"other\":{\"deep\":[1,{\"x\":\"\\u0007\"}]}"));
    QCOMPARE(report.warningCount, 1);
    const Record todo = profile.records.all(Entity::Todo).front();
    QCOMPARE(todo.text(Field::TodoTitle).size(), 2'000);
    QVERIFY(todo.text(Field::TodoDescription).contains(QString::fromLatin1(longTitle)));
    const QJsonObject out = byUuid(profile.exported(tw)).begin()->second;
    QCOMPARE(out.value(u"client"_s).toString(), QString::fromLatin1(longUda));
    QCOMPARE(out.value(u"other"_s).toObject().value(u"deep"_s).toArray().size(), 2);
}

void TestTaskwarrior::twiceIsOnce()
{
    Fixture profile;
    profile.import(tw, series);
    const size_t todos = profile.records.all(Entity::Todo).size();
    profile.clock.set(profile.clock.nowMs() + 3'600'000);
    const ImportReport report = profile.import(tw, series);
    QCOMPARE(profile.edits, 0);
    QCOMPARE(report.unchanged, 2);
    QCOMPARE(profile.records.all(Entity::Todo).size(), todos);
}

void TestTaskwarrior::editsInTheFileArrive()
{
    Fixture profile;
    profile.import(tw, task(R"("description":"t","project":"A","tags":["a","b"],"client":"one",
"annotations":[{"entry":"20261105T120000Z","description":"first"}],"due":"20261129T230000Z")"));
    const ImportReport report =
        profile.import(tw, task(R"("description":"t","project":"B","tags":["b","c"],"score":2,
"annotations":[{"entry":"20261105T120000Z","description":"first"},
{"entry":"20261106T120000Z","description":"second"}],"status":"completed",
"end":"20261110T120000Z")"));
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.warningCount, 1); // "status" stands twice in this fixture
    const Record todo = profile.records.byTitle(Entity::Todo, u"t"_s);
    QCOMPARE(profile.records.byTitle(Entity::Project, u"B"_s).id,
             *todo.reference(Field::TodoProject));
    QCOMPARE(tagsOf(todo), QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(todo.text(Field::TodoDescription), u"2026-11-05 first\n2026-11-06 second"_s);
    QVERIFY(todo.number(Field::TodoCompletion));
    QVERIFY(isNull(todo.value(Field::TodoDue)));
    QCOMPARE(extra(todo, "uda:client"), QString());
    QCOMPARE(extra(todo, "uda:score"), u"2"_s);
}

void TestTaskwarrior::editsHereStay()
{
    Fixture profile;
    const auto file = [](const QByteArray &due, const QByteArray &note) {
        return task("\"description\":\"t\",\"tags\":[\"a\"],\"due\":\"" + due +
                    "\",\"annotations\":[{\"entry\":\"20261105T120000Z\",\"description\":\"" +
                    note + "\"}]");
    };
    profile.import(tw, file("20261129T230000Z", "first"));
    const Record todo = profile.records.byTitle(Entity::Todo, u"t"_s);
    Action action;
    action.edits = {{todo.id, Field::TodoDue, u"2026-12-24"_s},
                    {todo.id, Field::TodoDescription, u"my own words"_s},
                    {todo.id, Field::TodoTags, {}, u"a"_s},
                    {todo.id, Field::TodoTags, u"mine"_s, u"mine"_s}};
    profile.records.commit(action);
    // Not changed in the file: nothing to do.
    profile.import(tw, file("20261129T230000Z", "first"));
    QCOMPARE(profile.edits, 0);
    const ImportReport report = profile.import(tw, file("20270101T110000Z", "second"));
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.warningCount, 1);
    const Record after = profile.records.byTitle(Entity::Todo, u"t"_s);
    QCOMPARE(after.text(Field::TodoDue), u"2026-12-24"_s);
    QCOMPARE(tagsOf(after), QStringList{u"mine"_s});
    const QString notes = after.text(Field::TodoDescription);
    QVERIFY(notes.startsWith(u"my own words\n\n2026-11-05 second"_s));
    QVERIFY(notes.contains(u"due: 2027-01-01T12:00"_s));
    // And then there is peace.
    profile.import(tw, file("20270101T110000Z", "second"));
    QCOMPARE(profile.edits, 0);
}

/// What an undone import made is deleted, and yet not by the person.
void TestTaskwarrior::undoneImportsComeAgain()
{
    Fixture profile;
    const QByteArray file = task(R"("description":"t","project":"P")");
    const Action made = profile.plan(tw, file)->action;
    profile.records.commit(made);
    profile.records.undo(made);
    QVERIFY(profile.records.all(Entity::Todo).empty());
    const ImportReport report = profile.import(tw, file);
    QCOMPARE(report.created.at(Entity::Todo), 1);
    QCOMPARE(profile.records.all(Entity::Todo).size(), 1);
    QCOMPARE(profile.records.all(Entity::Project).size(), 1);
}

void TestTaskwarrior::anotherDeviceMakesTheSameRecords()
{
    Fixture one;
    Fixture two;
    two.random = SeededRandom(99);
    one.import(tw, series);
    two.import(tw, series);
    const auto left = one.records.all(Entity::Todo);
    const auto right = two.records.all(Entity::Todo);
    QCOMPARE(left.size(), right.size());
    for (size_t i = 0; i < left.size(); ++i)
        QCOMPARE(left[i].id, right[i].id);
}

void TestTaskwarrior::ownTodosComeBackAsThemselves()
{
    Fixture profile;
    const RecordId id = RecordId::fromName("own");
    Action action;
    action.edits = {{id, Field::TodoTitle, u"Mine"_s},
                    {id, Field::TodoCreatedAt, profile.clock.nowMs()},
                    {id, Field::TodoDue, u"2026-11-30T09:30"_s},
                    {id, Field::TodoRecurrence, u"FREQ=WEEKLY"_s},
                    {id, Field::TodoDescription, u"My notes\nof two lines"_s},
                    {id, Field::TodoEstimate, qint64(30)}};
    profile.records.commit(action);
    ExportReport report;
    QByteArray file = profile.exported(tw, &report);
    QCOMPARE(report.lost, QStringList{u"1 estimate(s) stayed here."_s});
    QCOMPARE(byUuid(file).size(), 2); // a template and its task
    const ImportReport same = profile.import(tw, file);
    QCOMPARE(same.unchanged, 1);
    QCOMPARE(profile.edits, 0);
    // Done over there, later.
    profile.clock.set(profile.clock.nowMs() + 86'400'000);
    file.replace("\"status\":\"pending\"", "\"status\":\"completed\",\"end\":\"20261120T200000Z\"");
    file.replace("\"modified\":\"20261120T094100Z\"", "\"modified\":\"20261120T200000Z\"");
    profile.import(tw, file);
    const auto todos = profile.records.all(Entity::Todo);
    const Record mine = *profile.records.record(id);
    QVERIFY(mine.number(Field::TodoCompletion));
    QCOMPARE(*mine.number(Field::TodoEstimate), 30);
    QVERIFY(mine.text(Field::TodoDescription).startsWith(u"My notes\nof two lines"_s));
    QCOMPARE(mine.text(Field::TodoDescription).count(u"two lines"_s), 1);
}

/// More look-ups than the index has patience for.
void TestTaskwarrior::manyRecordsAreFoundInOnePass()
{
    QByteArray file = "[";
    for (int i = 0; i < 300; ++i) {
        file += i == 0 ? "\n" : ",\n";
        file += "{\"uuid\":\"00000000-0000-4000-8000-" +
                QByteArray::number(i).rightJustified(12, '0') + "\",\"description\":\"task " +
                QByteArray::number(i) + "\",\"project\":\"P" + QByteArray::number(i % 7) + "\"}";
    }
    file += "]";
    Fixture profile;
    profile.import(tw, file);
    QCOMPARE(profile.records.all(Entity::Project).size(), 7);
    QCOMPARE(profile.import(tw, file).unchanged, 300);
    QCOMPARE(profile.edits, 0);
    file.replace("task 299", "task 299 changed");
    QCOMPARE(profile.import(tw, file).updated, 1);
}

void TestTaskwarrior::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::newRow("nothing") << ""_ba << 1LL;
    QTest::newRow("text") << "hello"_ba << 1LL;
    QTest::newRow("number in the array") << "[\n1]"_ba << 2LL;
    QTest::newRow("no task") << "[{\"uuid\":\"a\"},\n{}]"_ba << 2LL;
    QTest::newRow("cut") << "[\n{\"description\":\"a\"},\n{\"descr"_ba << 3LL;
    QTest::newRow("broken UTF-8") << "[\n{\"description\":\"\xc3(\"}]"_ba << 2LL;
    QTest::newRow("NUL") << QByteArray("[\n{\"description\":\"a\0\"}]", 22) << 2LL;
    QTest::newRow("deep") << "[\n{\"description\":\"a\",\"x\":" + QByteArray(100, '[') << 2LL;
}

void TestTaskwarrior::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    Fixture profile;
    const auto plan = profile.plan(tw, bytes);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::UnreadableFile);
    QCOMPARE(plan.error().line, line);
}

void TestTaskwarrior::hostileFilesAreBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr qsizetype much = 50 * 1024 * 1024;
    QTest::newRow("a 50 MB title") << "[\n{\"description\":\"" + QByteArray(much, 'a') + "\"}]";
    QTest::newRow("a 50 MB name") << "[\n{\"" + QByteArray(much, 'a') + "\":1}]";
    QTest::newRow("a 50 MB number") << "[\n{\"x\":1" + QByteArray(much, '1') + "}]";
    QTest::newRow("50 MB of tags") << "[\n{\"description\":\"a\",\"tags\":[" +
                                          QByteArray("\"a\",").repeated(much / 4) + "\"b\"]}]";
    QTest::newRow("50 MB of brackets") << "[\n" + QByteArray(much, '[');
    QTest::newRow("50 MB of members")
        << "[\n{\"description\":\"a\"," + QByteArray("\"b\":1,").repeated(much / 6) + "\"c\":1}]";
    QTest::newRow("50 MB of nothing") << "[\n{}" + QByteArray(",{}").repeated(much / 3) + "]";
}

void TestTaskwarrior::hostileFilesAreBounded()
{
    QFETCH(QByteArray, bytes);
    Fixture profile;
    const auto plan = profile.plan(tw, bytes);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::UnreadableFile);
    QCOMPARE(plan.error().line, 2);
}

/// A good file with bytes changed at random either imports or is refused with a line.
void TestTaskwarrior::randomBytesBreakNothing()
{
    const quint64 seed = 4711;
    qInfo("seed %llu", seed);
    SeededRandom random(seed);
    for (int round = 0; round < 1'500; ++round) {
        QByteArray bytes = series;
        for (quint64 i = random.next64() % 6 + 1; i > 0; --i) {
            const auto at =
                static_cast<qsizetype>(random.next64() % static_cast<quint64>(bytes.size()));
            switch (random.next64() % 3) {
            case 0:
                bytes[at] = static_cast<char>(random.next64());
                break;
            case 1:
                bytes.remove(at, static_cast<qsizetype>(random.next64() % 20));
                break;
            default:
                bytes.insert(at,
                             "\"\\{[0,:"_ba.sliced(static_cast<qsizetype>(random.next64() % 7), 1));
            }
        }
        Fixture profile;
        const auto plan = profile.plan(tw, bytes);
        if (plan)
            profile.records.commit(plan->action);
        else
            QVERIFY(plan.error().line >= 1);
    }
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

void TestTaskwarrior::realProgramTakesOwnTodos()
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

QTEST_GUILESS_MAIN(TestTaskwarrior)
#include "tst_taskwarrior.moc"
