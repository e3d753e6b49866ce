// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// As Todoist writes it today: a byte order mark, a row about the view, rows of commas between
/// sections, quotes over several lines.
const QByteArray current =
    "\xef\xbb\xbf"
    "TYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE,DURATION,"
    "DURATION_UNIT,DEADLINE,DEADLINE_LANG\r\n"
    "meta,view_style=list,,,,,,,,,,,,\r\n"
    "note,The garden is behind the house.,,,,River (123),,,,,,,,\r\n"
    "task,Order seeds @phone @buy,\"Radish,\r\nbeans and \"\"peas\"\"\",1,1,River "
    "(123),,2026-11-27,"
    "en,Europe/Berlin,45,minute,2026-11-30,en\r\n"
    "task,Compare shops,,4,2,River (123),,,,,,,,\r\n"
    "note,The one in the old town is cheaper.,,,,River (123),,,,,,,,\r\n"
    "task,Ask about delivery,,3,3,River (123),,,,,,,,\r\n"
    ",,,,,,,,,,,,,\r\n"
    "section,Winter work,,,,,,,,,,,,\r\n"
    "task,\"Prune, then tidy\",,2,1,River (123),,every mon at 9:00,en,,,,,\r\n"
    "task,Look at the moon,,4,1,River (123),,when it is full,en,,,,,\r\n"
    "task,Mail me@example.org,,4,1,River (123),,every! 3 days,en,,,,,\r\n";

/// Of some years ago: no description, no duration.
const QByteArray older = "TYPE,CONTENT,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE\n"
                         "task,* Heading,4,1,River (123),,,en,\n"
                         "task,Below it,1,2,River (123),,13 Nov 2024,en,\n";

Result<ImportPlan> plan(Fixture &profile, QByteArray bytes, const QString &name)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return planImport(Format::TodoistCsv, buffer,
                      {profile.records, profile.clock, profile.random, name, {}});
}

ImportReport import(Fixture &profile, const QByteArray &bytes,
                    const QString &name = u"Garden [2203306141].csv"_s)
{
    const auto planned = plan(profile, bytes, name);
    if (!planned)
        return {};
    profile.edits = static_cast<int>(planned->action.edits.size());
    profile.records.commit(planned->action);
    return planned->report;
}

QByteArray taskRow(const QByteArray &date)
{
    return "TYPE,CONTENT,PRIORITY,INDENT,DATE,DATE_LANG\ntask,Todo,4,1,\"" + date + "\",en\n";
}

} // namespace

class TestTodoist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsWrittenToday();
    void takesWhatWasWrittenEarlier();
    void dates_data();
    void dates();
    void otherSeparatorsAreRead();
    void withoutANameThereIsNoProject();
    void twiceIsOnce();
    void equalRowsAreSeveralTodos();
    void refuses_data();
    void refuses();
    void saysWhoseTasksTheyWere();
    void randomBytesBreakNothing();
};

void TestTodoist::takesWhatIsWrittenToday()
{
    Fixture profile;
    const ImportReport report = import(profile, current);
    QCOMPARE(report.read, 6);
    QCOMPARE(report.warningCount, 1); // the moon
    QCOMPARE(report.warnings.front().line, 12);
    QCOMPARE(report.lost.size(), 1); // the section
    const Record project = profile.records.byTitle(Entity::Project, u"Garden"_s);
    QCOMPARE(project.text(Field::ProjectDescription), u"The garden is behind the house."_s);
    const Record seeds = profile.records.byTitle(Entity::Todo, u"Order seeds"_s);
    QCOMPARE(*seeds.reference(Field::TodoProject), project.id);
    QCOMPARE(seeds.text(Field::TodoDescription), u"Radish,\nbeans and \"peas\""_s);
    QCOMPARE(seeds.text(Field::TodoPriority), u"high"_s);
    QCOMPARE(seeds.text(Field::TodoPlan), u"2026-11-27"_s);
    QCOMPARE(seeds.text(Field::TodoDue), u"2026-11-30"_s);
    QCOMPARE(*seeds.number(Field::TodoEstimate), 45);
    QCOMPARE(seeds.elements(Field::TodoTags).size(), 2);
    const Record shops = profile.records.byTitle(Entity::Todo, u"Compare shops"_s);
    QCOMPARE(*shops.reference(Field::TodoParent), seeds.id);
    QCOMPARE(shops.text(Field::TodoDescription), u"The one in the old town is cheaper."_s);
    const Record delivery = profile.records.byTitle(Entity::Todo, u"Ask about delivery"_s);
    QCOMPARE(*delivery.reference(Field::TodoParent), shops.id);
    QCOMPARE(delivery.text(Field::TodoPriority), u"low"_s);
    const Record prune = profile.records.byTitle(Entity::Todo, u"Prune, then tidy"_s);
    QVERIFY(!prune.reference(Field::TodoParent));
    QVERIFY(prune.elements(Field::TodoTags).contains(u"winter work"_s));
    QCOMPARE(prune.text(Field::TodoRecurrence), u"FREQ=WEEKLY;BYDAY=MO"_s);
    QCOMPARE(prune.text(Field::TodoPlan), u"2026-11-23"_s);
    QVERIFY(prune.elements(Field::TodoReminders).contains(u"2026-11-23T09:00"_s));
    QVERIFY(profile.records.byTitle(Entity::Todo, u"Look at the moon"_s)
                .text(Field::TodoDescription)
                .contains(u"when it is full"_s));
    const Record mail = profile.records.byTitle(Entity::Todo, u"Mail me@example.org"_s);
    QCOMPARE(mail.text(Field::TodoRecurrence), u"after FREQ=DAILY;INTERVAL=3"_s);
    QVERIFY(seeds.text(Field::TodoProjectOrder) < prune.text(Field::TodoProjectOrder));
}

void TestTodoist::takesWhatWasWrittenEarlier()
{
    Fixture profile;
    QCOMPARE(import(profile, older).warningCount, 0);
    const Record heading = profile.records.byTitle(Entity::Todo, u"Heading"_s);
    const Record below = profile.records.byTitle(Entity::Todo, u"Below it"_s);
    QCOMPARE(*below.reference(Field::TodoParent), heading.id);
    QCOMPARE(below.text(Field::TodoPlan), u"2024-11-13"_s);
}

void TestTodoist::dates_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("rule");
    // Now is Friday, 20 November 2026.
    QTest::newRow("ISO") << "2026-12-03"_ba << u"2026-12-03"_s << QString();
    QTest::newRow("with a time") << "2026-12-03 14:00"_ba << u"2026-12-03"_s << QString();
    QTest::newRow("words") << "Dec 3"_ba << u"2026-12-03"_s << QString();
    QTest::newRow("words with a year") << "3 December 2025"_ba << u"2025-12-03"_s << QString();
    QTest::newRow("tomorrow") << "tomorrow"_ba << u"2026-11-21"_s << QString();
    QTest::newRow("tomorrow at") << "tomorrow at 9am"_ba << u"2026-11-21"_s << QString();
    QTest::newRow("every day") << "every day"_ba << u"2026-11-20"_s << u"FREQ=DAILY"_s;
    QTest::newRow("every other week")
        << "every other week"_ba << u"2026-11-20"_s << u"FREQ=WEEKLY;INTERVAL=2"_s;
    QTest::newRow("after completion")
        << "every! 2 weeks"_ba << u"2026-11-20"_s << u"after FREQ=WEEKLY;INTERVAL=2"_s;
    QTest::newRow("workdays") << "every weekday"_ba << u"2026-11-20"_s
                              << u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s;
    QTest::newRow("every other, after completion")
        << "every! other week"_ba << u"2026-11-20"_s << u"after FREQ=WEEKLY;INTERVAL=2"_s;
    QTest::newRow("shortened") << "ev mon"_ba << u"2026-11-23"_s << u"FREQ=WEEKLY;BYDAY=MO"_s;
    QTest::newRow("two days of the week")
        << "every mon and thu"_ba << u"2026-11-23"_s << u"FREQ=WEEKLY;BYDAY=MO,TH"_s;
    QTest::newRow("every workday")
        << "every workday at 8:00"_ba << u"2026-11-20"_s << u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s;
    QTest::newRow("every weekend")
        << "every weekend"_ba << u"2026-11-21"_s << u"FREQ=WEEKLY;BYDAY=SA,SU"_s;
    QTest::newRow("every quarter")
        << "every quarter"_ba << u"2026-11-20"_s << u"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20"_s;
    QTest::newRow("in days") << "in 3 days"_ba << u"2026-11-23"_s << QString();
    QTest::newRow("in a week") << "in 1 week"_ba << u"2026-11-27"_s << QString();
    QTest::newRow("not known") << "every full moon"_ba << QString() << QString();
}

void TestTodoist::dates()
{
    QFETCH(QByteArray, date);
    QFETCH(QString, plan);
    Fixture profile;
    const ImportReport report = import(profile, taskRow(date));
    const Record todo = profile.records.byTitle(Entity::Todo, u"Todo"_s);
    QCOMPARE(todo.text(Field::TodoPlan), plan);
    QTEST(todo.text(Field::TodoRecurrence), "rule");
    QCOMPARE(report.warningCount, plan.isEmpty() ? 1 : 0);
    QCOMPARE(todo.text(Field::TodoDescription).contains(QString::fromUtf8(date)), plan.isEmpty());
}

void TestTodoist::otherSeparatorsAreRead()
{
    for (const char separator : {';', '\t'}) {
        QByteArray bytes = older;
        Fixture profile;
        QCOMPARE(import(profile, bytes.replace(',', separator)).read, 2);
    }
}

void TestTodoist::withoutANameThereIsNoProject()
{
    Fixture profile;
    import(profile, older, u"standard input"_s);
    QVERIFY(profile.records.all(Entity::Project).empty());
    QCOMPARE(profile.records.all(Entity::Todo).size(), 2);
}

void TestTodoist::twiceIsOnce()
{
    Fixture profile;
    import(profile, current);
    const ImportReport again = import(profile, current);
    QCOMPARE(again.unchanged, again.read);
    QCOMPARE(profile.edits, 0);
    const ImportReport relative = import(profile, taskRow("tomorrow"));
    QCOMPARE(relative.created.at(Entity::Todo), 1);
    profile.clock.set(profile.clock.nowMs() + 86'400'000);
    QCOMPARE(import(profile, taskRow("tomorrow")).unchanged, 1);
}

void TestTodoist::equalRowsAreSeveralTodos()
{
    Fixture profile;
    QByteArray bytes = "TYPE,CONTENT,INDENT\ntask,Same,1\ntask,Part,2\ntask,Same,1\ntask,Part,2\n";
    import(profile, bytes);
    QCOMPARE(profile.records.all(Entity::Todo).size(), 4);
    std::set<RecordId> parents;
    for (const Record &todo : profile.records.all(Entity::Todo)) {
        if (const auto parent = todo.reference(Field::TodoParent))
            parents.insert(*parent);
    }
    QCOMPARE(parents.size(), 2);
}

void TestTodoist::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("line");
    const auto unreadable = ErrorCode::UnreadableFile;
    const auto head = "TYPE,CONTENT\n"_ba;
    QTest::newRow("nothing") << ""_ba << unreadable << 1LL;
    QTest::newRow("another table") << "name,value\na,b\n"_ba << unreadable << 1LL;
    QTest::newRow("an open quote") << head + "task,\"a\nb\nc\n" << unreadable << 2LL;
    QTest::newRow("NUL") << head + QByteArray("task,\0\n", 7) << unreadable << 2LL;
    QTest::newRow("broken UTF-8") << head + "task,\xc3(\n" << unreadable << 2LL;
    QTest::newRow("many fields") << head + "task" + QByteArray(1'000, ',') + "a" << unreadable
                                 << 2LL;
    QTest::newRow("a 50 MB line") << head + "task," + QByteArray(50 * 1024 * 1024, 'a')
                                  << ErrorCode::TooLarge << 2LL;
    QTest::newRow("a 50 MB quote") << head + "task,\"" + QByteArray("aaa\n").repeated(13'000'000)
                                   << ErrorCode::TooLarge << 2LL;
}

void TestTodoist::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    Fixture profile;
    const auto planned = plan(profile, bytes, u"a.csv"_s);
    QVERIFY(!planned);
    QTEST(planned.error().code, "code");
    QCOMPARE(planned.error().line, line);
}

void TestTodoist::saysWhoseTasksTheyWere()
{
    Fixture profile;
    const ImportReport report = import(
        profile, "TYPE,CONTENT,RESPONSIBLE\ntask,Call,Bob (2)\ntask,Write,\ntask,Ask,Eve (3)\n");
    QCOMPARE(report.lost,
             QStringList{u"2 tasks are assigned to somebody; that is not shown here."_s});
}

void TestTodoist::randomBytesBreakNothing()
{
    const quint64 seed = 815;
    qInfo("seed %llu", seed);
    SeededRandom random(seed);
    for (int round = 0; round < 1'000; ++round) {
        const QByteArray bytes = spoilt(current, "\",\n"_ba, random);
        Fixture profile;
        const auto planned = plan(profile, bytes, u"a.csv"_s);
        if (planned)
            profile.records.commit(planned->action);
        else
            QVERIFY(planned.error().line >= 1);
    }
}

QTEST_GUILESS_MAIN(TestTodoist)
#include "tst_todoist.moc"
