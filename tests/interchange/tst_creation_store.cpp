// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "domain/entities.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr auto old = Format::CreationStore;

const QByteArray wholeStore = R"({
"todos": [
 {"id": "t1", "userId": "u-7", "projectId": "p1", "weeklyGoalId": "g1", "title": "Mount the logger",
  "description": "At the old weir", "status": "completed", "priority": "urgent",
  "estimatedHours": 1.5, "actualHours": 2.25,
  "createdAt": 1793530800, "updatedAt": 1793790000000, "mood": ["calm", 3]},
 {"id": "t2", "userId": "u-7", "projectId": "p1", "title": "Ring Tomas", "status": "In-Progress",
  "createdAt": "2026-11-02T08:00:00.000Z", "updatedAt": "2026-11-03T08:00:00Z"},
 {"id": "t3", "userId": "u-7", "title": "Half done", "status": "half-done", "estimatedHours": "many",
  "createdAt": 1793530800},
 {"id": 4, "title": "Dropped", "status": "cancelled", "createdAt": 1793530800,
  "updatedAt": 1793790000}
],
"projects": [
 {"id": "p1", "userId": "u-7", "intentionId": "i1", "title": "River pilot", "description": "Gauges",
  "why": "Ninety minutes", "status": "on hold", "priority": "medium", "progress": 40,
  "createdAt": 1790000000000, "updatedAt": 1791000000000}
],
"weeklyGoals": [
 {"id": "g1", "userId": "u-7", "projectId": "p1", "title": "Gauge 7 live",
  "weekStartDate": "2026-11-08T00:00:00+01:00", "status": "completed",
  "totalEstimatedHours": 7, "completionRate": 100,
  "createdAt": 1793530800, "updatedAt": 1793790000}
],
"intentions": [
 {"id": "i1", "userId": "u-7", "title": "Be useful nearby", "description": "",
  "createdAt": 1780000000, "updatedAt": 1780000000}
],
"version": 3, "theme": "dark"
})";

QJsonObject objectOf(const QByteArray &bytes, const QString &array, const QString &title)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    for (const QJsonValue &value : root.value(array).toArray()) {
        if (value.toObject().value(u"title"_s).toString() == title)
            return value.toObject();
    }
    return {};
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

class TestCreationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEverything();
    void keepsUnknownWords();
    void readsTimesOfAllKinds();
    void weeksThatStartOnAnyDay_data();
    void weeksThatStartOnAnyDay();
    void goesOutAsItCame();
    void editsHereGoOut();
    void twiceIsOnce();
    void eachOfTwoTodosOfOneIdKeepsItsTime();
    void trackedHoursFollowTheFile();
    void danglingReferencesAreKept();
    void whatNoFieldHoldsGoesOut();
    void readsWithinState();
    void refuses_data();
    void refuses();
};

void TestCreationStore::takesEverything()
{
    Fixture profile;
    const ImportReport report = profile.import(old, wholeStore);
    QCOMPARE(report.read, 7);
    QCOMPARE(report.created.at(Entity::Todo), 4);
    QCOMPARE(report.created.at(Entity::TimeEntry), 1);
    QCOMPARE(report.lost, QStringList{u"Not taken from the file: theme."_s});
    const Record intention = profile.records.byTitle(Entity::Intention, u"Be useful nearby"_s);
    const Record project = profile.records.byTitle(Entity::Project, u"River pilot"_s);
    QCOMPARE(*project.reference(Field::ProjectIntention), intention.id);
    QCOMPARE(project.text(Field::ProjectWhy), u"Ninety minutes"_s);
    QCOMPARE(project.text(Field::ProjectStatus), u"paused"_s);
    QCOMPARE(project.text(Field::ProjectPriority), u"medium"_s);
    QCOMPARE(*project.number(Field::ProjectProgress), 40);
    QCOMPARE(*project.number(Field::ProjectCreatedAt), 1'790'000'000'000);
    const Record goal = profile.records.byTitle(Entity::Goal, u"Gauge 7 live"_s);
    QCOMPARE(goal.text(Field::GoalWeek), u"2026-W46"_s);
    QCOMPARE(*goal.number(Field::GoalTargetMinutes), 420);
    QCOMPARE(*goal.number(Field::GoalCompletion), 1'793'790'000'000);
    const Record todo = profile.records.byTitle(Entity::Todo, u"Mount the logger"_s);
    QCOMPARE(*todo.reference(Field::TodoProject), project.id);
    QCOMPARE(*todo.reference(Field::TodoGoal), goal.id);
    QCOMPARE(todo.text(Field::TodoDescription), u"At the old weir"_s);
    QCOMPARE(todo.text(Field::TodoPriority), u"high"_s);
    QCOMPARE(*todo.number(Field::TodoEstimate), 90);
    QCOMPARE(*todo.number(Field::TodoCompletion), 1'793'790'000'000);
    QCOMPARE(std::get<QString>(todo.elements(Field::TodoExtras).at(u"creation-store:userId"_s)),
             u"\"u-7\""_s);
    const Record entry = profile.records.all(Entity::TimeEntry).front();
    QCOMPARE(*entry.reference(Field::TimeEntryTodo), todo.id);
    QCOMPARE(*entry.number(Field::TimeEntryEndedAt), 1'793'790'000'000);
    QCOMPARE(*entry.number(Field::TimeEntryEndedAt) - *entry.number(Field::TimeEntryStartedAt),
             135 * 60'000);
    const Record open = profile.records.byTitle(Entity::Todo, u"Ring Tomas"_s);
    QVERIFY(isNull(open.value(Field::TodoCompletion)));
    QVERIFY(profile.records.byTitle(Entity::Todo, u"Dropped"_s).number(Field::TodoLetGo));
}

void TestCreationStore::keepsUnknownWords()
{
    Fixture profile;
    const ImportReport report = profile.import(old, wholeStore);
    QCOMPARE(report.warningCount, 2);
    QCOMPARE(report.warnings.front().line, 9);
    const Record todo = profile.records.byTitle(Entity::Todo, u"Half done"_s);
    QVERIFY(todo.text(Field::TodoDescription).contains(u"status: half-done"_s));
    QVERIFY(todo.text(Field::TodoDescription).contains(u"estimatedHours: many"_s));
    QVERIFY(isNull(todo.value(Field::TodoCompletion)));
}

void TestCreationStore::readsTimesOfAllKinds()
{
    Fixture profile;
    profile.import(old, R"({"todos":[
{"id":1,"title":"seconds","createdAt":1793530800},
{"id":2,"title":"milliseconds","createdAt":1793530800000},
{"id":3,"title":"text","createdAt":"1793530800000"},
{"id":4,"title":"iso","createdAt":"2026-11-01T11:00:00Z"},
{"id":5,"title":"zone","createdAt":"2026-11-01T12:00:00+01:00"},
{"id":6,"title":"local","createdAt":"2026-11-01T12:00:00"}]})");
    for (const char *title : {"seconds", "milliseconds", "text", "iso", "zone", "local"}) {
        const Record todo = profile.records.byTitle(Entity::Todo, QString::fromUtf8(title));
        QCOMPARE(*todo.number(Field::TodoCreatedAt), 1'793'530'800'000);
    }
}

void TestCreationStore::weeksThatStartOnAnyDay_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("Monday") << "\"2026-11-09\""_ba;
    QTest::newRow("Sunday") << "\"2026-11-08\""_ba;
    QTest::newRow("Saturday") << "\"2026-11-07\""_ba;
    QTest::newRow("local midnight as UTC") << "\"2026-11-07T23:00:00.000Z\""_ba;
    QTest::newRow("epoch") << "1794178800000"_ba;
}

void TestCreationStore::weeksThatStartOnAnyDay()
{
    QFETCH(QByteArray, start);
    Fixture profile;
    profile.import(old, "{\"weeklyGoals\":[{\"id\":1,\"title\":\"g\",\"weekStartDate\":" + start +
                            "}]}");
    QCOMPARE(profile.records.byTitle(Entity::Goal, u"g"_s).text(Field::GoalWeek), u"2026-W46"_s);
}

void TestCreationStore::goesOutAsItCame()
{
    Fixture profile;
    profile.import(old, wholeStore);
    const QByteArray out = profile.exported(old);
    for (const auto &[array, title] :
         {std::pair(u"todos"_s, u"Mount the logger"_s), std::pair(u"todos"_s, u"Ring Tomas"_s),
          std::pair(u"projects"_s, u"River pilot"_s),
          std::pair(u"weeklyGoals"_s, u"Gauge 7 live"_s),
          std::pair(u"intentions"_s, u"Be useful nearby"_s)})
        QCOMPARE(compact(objectOf(out, array, title)), compact(objectOf(wholeStore, array, title)));
    // And what went out is the same again when it comes into an empty profile.
    Fixture second;
    second.import(old, out);
    QCOMPARE(second.exported(old), out);
}

void TestCreationStore::editsHereGoOut()
{
    Fixture profile;
    profile.import(old, wholeStore);
    const Record todo = profile.records.byTitle(Entity::Todo, u"Mount the logger"_s);
    Action action;
    action.edits = {{todo.id, Field::TodoEstimate, qint64(45)},
                    {todo.id, Field::TodoCompletion, {}},
                    {todo.id, Field::TodoProject, {}}};
    profile.records.commit(action);
    const QJsonObject out = objectOf(profile.exported(old), u"todos"_s, u"Mount the logger"_s);
    QCOMPARE(out.value(u"estimatedHours"_s).toDouble(), 0.75);
    QCOMPARE(out.value(u"status"_s).toString(), u"pending"_s);
    QVERIFY(!out.contains(u"projectId"_s));
    QCOMPARE(out.value(u"updatedAt"_s).toString(), u"2026-11-20T09:41:00Z"_s);
    QCOMPARE(out.value(u"mood"_s).toArray().size(), 2);
}

void TestCreationStore::twiceIsOnce()
{
    Fixture profile;
    profile.import(old, wholeStore);
    profile.clock.set(profile.clock.nowMs() + 3'600'000);
    const ImportReport report = profile.import(old, wholeStore);
    QCOMPARE(profile.edits, 0);
    QCOMPARE(report.unchanged, 7);
}

void TestCreationStore::trackedHoursFollowTheFile()
{
    Fixture profile;
    profile.import(old, wholeStore);
    QByteArray later = wholeStore;
    later.replace("\"actualHours\": 2.25", "\"actualHours\": 3");
    profile.import(old, later);
    const auto entries = profile.records.all(Entity::TimeEntry);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(*entries.front().number(Field::TimeEntryEndedAt) -
                 *entries.front().number(Field::TimeEntryStartedAt),
             180 * 60'000);
}

void TestCreationStore::eachOfTwoTodosOfOneIdKeepsItsTime()
{
    const QByteArray file = R"({"todos":[{"id":"a","title":"one","actualHours":1},
                                         {"id":"a","title":"two","actualHours":2}]})";
    Fixture profile;
    profile.import(old, file);
    const auto minutes = [&](const QString &title) {
        const RecordId todo = profile.records.byTitle(Entity::Todo, title).id;
        qint64 ms = 0;
        for (const Record &entry : profile.records.all(Entity::TimeEntry)) {
            if (entry.value(Field::TimeEntryTodo) == Value{todo})
                ms += *entry.number(Field::TimeEntryEndedAt) -
                      *entry.number(Field::TimeEntryStartedAt);
        }
        return ms / 60'000;
    };
    QCOMPARE(minutes(u"one"_s), 60);
    QCOMPARE(minutes(u"two"_s), 120);
    QVERIFY(profile.plan(old, file)->action.edits.empty());
}

void TestCreationStore::danglingReferencesAreKept()
{
    Fixture profile;
    const ImportReport report =
        profile.import(old, R"({"todos":[{"id":"a","title":"t","projectId":"gone"}]})");
    QCOMPARE(report.warningCount, 1);
    const Record todo = profile.records.byTitle(Entity::Todo, u"t"_s);
    QVERIFY(isNull(todo.value(Field::TodoProject)));
    QVERIFY(todo.text(Field::TodoDescription).contains(u"projectId: gone"_s));
    QVERIFY(!objectOf(profile.exported(old), u"todos"_s, u"t"_s).contains(u"description"_s));
    // Neither does the sentence about it become part of a description.
    Fixture described;
    described.import(
        old, R"({"todos":[{"id":"a","title":"t","description":"Here","projectId":"gone"}]})");
    QCOMPARE(objectOf(described.exported(old), u"todos"_s, u"t"_s).value(u"description"_s),
             u"Here"_s);
}

void TestCreationStore::whatNoFieldHoldsGoesOut()
{
    const QByteArray file =
        R"({"todos":[{"id":"a","title":"t","description":"What","why":"Because","actualHours":1}],
            "projects":[{"id":"p","title":"q","why":"So","actualHours":2.5}],
            "weeklyGoals":[{"id":"g","title":"h","why":"Then","actualHours":3}]})";
    Fixture profile;
    profile.import(old, file);
    const auto out = [&](const QString &array, const QString &title) {
        return objectOf(profile.exported(old), array, title);
    };
    QCOMPARE(out(u"todos"_s, u"t"_s).value(u"description"_s), u"What"_s);
    QCOMPARE(out(u"todos"_s, u"t"_s).value(u"why"_s), u"Because"_s);
    QCOMPARE(out(u"projects"_s, u"q"_s).value(u"why"_s), u"So"_s);
    QCOMPARE(out(u"projects"_s, u"q"_s).value(u"actualHours"_s), 2.5);
    QCOMPARE(out(u"weeklyGoals"_s, u"h"_s).value(u"why"_s), u"Then"_s);
    QCOMPARE(out(u"weeklyGoals"_s, u"h"_s).value(u"actualHours"_s), 3);
    // Notes that were changed hold the reason themselves.
    const Record todo = profile.records.byTitle(Entity::Todo, u"t"_s);
    profile.records.commit(
        profile.records.editing(todo.id, Field::TodoDescription, u"What\n\nBecause of rain"_s));
    QCOMPARE(out(u"todos"_s, u"t"_s).value(u"description"_s), u"What\n\nBecause of rain"_s);
    QVERIFY(!out(u"todos"_s, u"t"_s).contains(u"why"_s));
}

void TestCreationStore::readsWithinState()
{
    Fixture profile;
    const ImportReport report = profile.import(
        old, R"({"version":2,"state":{"projects":[],"todos":[{"id":"a","title":"t"}]}})");
    QCOMPARE(report.created.at(Entity::Todo), 1);
    QVERIFY(report.lost.isEmpty());
}

void TestCreationStore::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::newRow("array") << "[]"_ba << 1LL;
    QTest::newRow("other object") << "{\n\"a\":1}"_ba << 2LL;
    QTest::newRow("object for an array") << "{\"projects\":[],\n\"todos\":{}}"_ba << 2LL;
    QTest::newRow("number for a record") << "{\"todos\":[\n{\"id\":1},\n2]}"_ba << 3LL;
    QTest::newRow("cut") << "{\"todos\":[\n{\"id\":1}"_ba << 2LL;
    QTest::newRow("more after the end") << "{\"todos\":[]}\n{}"_ba << 2LL;
}

void TestCreationStore::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    Fixture profile;
    const auto plan = profile.plan(old, bytes);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::UnreadableFile);
    QCOMPARE(plan.error().line, line);
}

QTEST_GUILESS_MAIN(TestCreationStore)
#include "tst_creation_store.moc"
