// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file of Taskwarrior becomes.

#include "taskwarrior_files.h"

#include "domain/entities.h"
#include "domain/recurrence.h"

#include <QTest>

using namespace sennight;
using namespace sennight::taskwarrior;
using namespace Qt::StringLiterals;

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
    QCOMPARE(report.lost.join(u'|'),
             u"1 task had been started; no timer runs for it here.|"
             "2 fields of your own are kept for an export only: client, score."_s);
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

QTEST_GUILESS_MAIN(TestTaskwarrior)
#include "tst_taskwarrior.moc"
