// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same file a second time, changed here or there in between.

#include "taskwarrior_files.h"

#include <QTest>

using namespace sennight;
using namespace sennight::taskwarrior;
using namespace Qt::StringLiterals;

class TestTaskwarriorAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twiceIsOnce();
    void editsInTheFileArrive();
    void editsHereStay();
    void undoneImportsComeAgain();
    void anotherDeviceMakesTheSameRecords();
    void ownTodosComeBackAsThemselves();
    void manyRecordsAreFoundInOnePass();
    void todosOfAProjectStandAsInTheFile();
};

void TestTaskwarriorAgain::twiceIsOnce()
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

void TestTaskwarriorAgain::editsInTheFileArrive()
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

void TestTaskwarriorAgain::editsHereStay()
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
void TestTaskwarriorAgain::undoneImportsComeAgain()
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

void TestTaskwarriorAgain::anotherDeviceMakesTheSameRecords()
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

void TestTaskwarriorAgain::ownTodosComeBackAsThemselves()
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
    QCOMPARE(report.lost, QStringList{u"1 estimate stayed here."_s});
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
void TestTaskwarriorAgain::manyRecordsAreFoundInOnePass()
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

void TestTaskwarriorAgain::todosOfAProjectStandAsInTheFile()
{
    Fixture profile;
    QByteArrayList tasks;
    const auto file = [&] { return "[" + tasks.join(",\n") + "]"; };
    const auto order = [&](int number) {
        return profile.records.byTitle(Entity::Todo, u"Bed %1"_s.arg(number))
            .text(Field::TodoProjectOrder);
    };
    for (int i = 0; i < 30; ++i)
        tasks << u"{\"description\":\"Bed %1\",\"project\":\"Garden\"}"_s.arg(i).toUtf8();
    profile.import(tw, file());
    for (int i = 1; i < 30; ++i)
        QVERIFY(order(i - 1) < order(i));
    // What a later version of the file adds at its end stands there too.
    tasks << "{\"description\":\"Bed 30\",\"project\":\"Garden\"}";
    profile.import(tw, file());
    QCOMPARE(profile.records.all(Entity::Todo).size(), size_t(31));
    QVERIFY(order(30) > order(29));
}

QTEST_GUILESS_MAIN(TestTaskwarriorAgain)
#include "tst_taskwarrior_again.moc"
