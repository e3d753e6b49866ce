// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "ical_files.h"

#include "domain/entities.h"

#include <QRegularExpression>
#include <QTest>

using namespace sennight;
using namespace sennight::ical_files;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ical = Format::Ical;

/// Unfolded lines.
QStringList lines(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).remove(u"\r\n "_s).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

QStringList remindersOf(const Record &todo)
{
    QStringList all;
    for (const auto &[element, value] : todo.elements(Field::TodoReminders))
        all.append(element);
    return all;
}

} // namespace

class TestIcal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatNextcloudWrites();
    void takesWhatTasksOrgWrites();
    void takesWhatRemindersWrites();
    void takesWhatEvolutionWrites();
    void dates_data();
    void dates();
    void aZoneOfTheFileCounts();
    void datesStayWhereTheZoneIsAnother();
    void severalCalendars();
    void rulesThatAreNoneHereStay();
    void alarms_data();
    void alarms();
    void foreignLinesComeBack_data();
    void foreignLinesComeBack();
    void editsHereGoOut();
    void twiceIsOnce();
    void editsInTheFileArrive();
    void ownTodosComeBack();
    void ownTodosComeBackElsewhere();
    void circlesAreBroken();
    void eventsAreLeftOut();
    void linesAreFolded();
    void whatStaysIsSaid();
};

void TestIcal::takesWhatNextcloudWrites()
{
    Fixture profile;
    const ImportReport report = profile.import(ical, nextcloud);
    QCOMPARE(report.read, 2);
    QCOMPARE(report.openTodos, 1);
    QCOMPARE(report.doneTodos, 1);
    QCOMPARE(report.warningCount, 0);
    QCOMPARE(report.tags, 2);
    const Record todo = profile.records.byTitle(Entity::Todo, u"Plant bulbs, tulips"_s);
    QCOMPARE(todo.text(Field::TodoDescription), u"Two rows\nby the wall; deep"_s);
    QCOMPARE(todo.text(Field::TodoDue), u"2026-11-13"_s);
    QCOMPARE(todo.text(Field::TodoPriority), u"high"_s);
    QVERIFY(todo.elements(Field::TodoTags).contains(u"büro"_s));
    QCOMPARE(*todo.reference(Field::TodoProject),
             profile.records.byTitle(Entity::Project, u"Garden"_s).id);
    const Record part = profile.records.byTitle(Entity::Todo, u"Buy them"_s);
    QCOMPARE(*part.reference(Field::TodoParent), todo.id);
    QCOMPARE(*part.number(Field::TodoCompletion), 1'793'787'300'000);
}

void TestIcal::takesWhatTasksOrgWrites()
{
    Fixture profile;
    const ImportReport report = profile.import(ical, tasksOrg);
    QCOMPARE(report.warningCount, 0);
    const Record todo = profile.records.byTitle(Entity::Todo, u"Errands"_s);
    QCOMPARE(todo.text(Field::TodoDue), u"2026-11-20T15:30"_s); // in Berlin
    QCOMPARE(todo.text(Field::TodoRecurrence), u"FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"_s);
    QCOMPARE(remindersOf(todo), QStringList{u"due-15m"_s});
    const Record part = profile.records.byTitle(Entity::Todo, u"Pick up the parcel"_s);
    QCOMPARE(*part.reference(Field::TodoParent), todo.id);
    QCOMPARE(part.text(Field::TodoPriority), u"low"_s);
    QCOMPARE(report.lost.size(), 2); // the alarm at a place, and the place
}

void TestIcal::takesWhatRemindersWrites()
{
    Fixture profile;
    profile.import(ical, reminders);
    const Record todo = profile.records.byTitle(Entity::Todo, u"Call the plumber"_s);
    QCOMPARE(todo.text(Field::TodoDue), u"2026-11-18T15:00"_s);
    QCOMPARE(todo.text(Field::TodoPlan), u"2026-11-18"_s);
    QCOMPARE(remindersOf(todo), QStringList{u"2026-11-18T14:45"_s});
}

void TestIcal::takesWhatEvolutionWrites()
{
    Fixture profile;
    QCOMPARE(profile.import(ical, evolution).warningCount, 0);
    const Record todo = profile.records.all(Entity::Todo).front();
    QCOMPARE(todo.text(Field::TodoTitle),
             u"A long line that Evolution folds after seventy-five bytes, whatever stands there: "
             "äöü"_s);
    QCOMPARE(todo.text(Field::TodoDue), u"2026-11-30T17:00"_s);
    QCOMPARE(*todo.number(Field::TodoLetGo), 1'793'531'410'000);
    QVERIFY(!todo.number(Field::TodoCompletion));
}

void TestIcal::dates_data()
{
    QTest::addColumn<QByteArray>("due");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("warnings");
    QTest::newRow("date") << "DUE;VALUE=DATE:20261113"_ba << u"2026-11-13"_s << 0;
    QTest::newRow("date without its parameter") << "DUE:20261113"_ba << u"2026-11-13"_s << 0;
    QTest::newRow("floating") << "DUE:20261113T093000"_ba << u"2026-11-13T09:30"_s << 0;
    QTest::newRow("UTC in winter") << "DUE:20261113T083000Z"_ba << u"2026-11-13T09:30"_s << 0;
    QTest::newRow("UTC in summer") << "DUE:20260713T083000Z"_ba << u"2026-07-13T10:30"_s << 0;
    QTest::newRow("UTC over midnight") << "DUE:20261112T233000Z"_ba << u"2026-11-13T00:30"_s << 0;
    QTest::newRow("zone") << "DUE;TZID=Asia/Tokyo:20261113T083000"_ba << u"2026-11-13T00:30"_s << 0;
    QTest::newRow("quoted zone") << "DUE;TZID=\"Asia/Tokyo\":20261113T083000"_ba
                                 << u"2026-11-13T00:30"_s << 0;
    QTest::newRow("Windows' zone")
        << "DUE;TZID=Tokyo Standard Time:20261113T083000"_ba << u"2026-11-13T00:30"_s << 0;
    QTest::newRow("unknown zone") << "DUE;TZID=Mars/Olympus:20261113T083000"_ba
                                  << u"2026-11-13T08:30"_s << 1;
    QTest::newRow("no date") << "DUE:tomorrow"_ba << QString() << 1;
    QTest::newRow("no such day") << "DUE:20260230"_ba << QString() << 1;
    QTest::newRow("no such time") << "DUE:20261113T256000"_ba << QString() << 1;
    QTest::newRow("start and duration of days")
        << "DTSTART;VALUE=DATE:20261111\nDURATION:P2D"_ba << u"2026-11-13"_s << 0;
}

void TestIcal::dates()
{
    QFETCH(QByteArray, due);
    QFETCH(int, warnings);
    Fixture profile;
    const ImportReport report = profile.import(ical, calendar(todo("SUMMARY:Todo\n" + due + "\n")));
    QCOMPARE(report.warningCount, warnings);
    const Record read = profile.records.byTitle(Entity::Todo, u"Todo"_s);
    QTEST(read.text(Field::TodoDue), "expected");
    if (warnings > 0 && read.text(Field::TodoDue).isEmpty()) {
        QCOMPARE(report.warnings.front().line, 7);
        QVERIFY(read.text(Field::TodoDescription)
                    .contains(QString::fromUtf8(due.sliced(due.indexOf(':') + 1))));
    }
}

/// Three hours east in summer, two in winter, as no zone of the system is called.
void TestIcal::aZoneOfTheFileCounts()
{
    const QByteArray zone = "BEGIN:VTIMEZONE\nTZID:Office\n"
                            "BEGIN:STANDARD\nDTSTART:19961027T040000\nTZOFFSETFROM:+0300\n"
                            "TZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\n"
                            "END:STANDARD\n"
                            "BEGIN:DAYLIGHT\nDTSTART:19970330T030000\nTZOFFSETFROM:+0200\n"
                            "TZOFFSETTO:+0300\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\n"
                            "END:DAYLIGHT\nEND:VTIMEZONE\n";
    Fixture profile;
    const ImportReport report = profile.import(
        ical, calendar(todo("SUMMARY:Winter\nDUE;TZID=Office:20261113T100000\n") +
                       "BEGIN:VTODO\nUID:b\nSUMMARY:Summer\nDUE;TZID=Office:20260713T100000\n"
                       "END:VTODO\n" +
                       zone));
    QCOMPARE(report.warningCount, 0);
    QCOMPARE(profile.records.byTitle(Entity::Todo, u"Winter"_s).text(Field::TodoDue),
             u"2026-11-13T09:00"_s);
    QCOMPARE(profile.records.byTitle(Entity::Todo, u"Summer"_s).text(Field::TodoDue),
             u"2026-07-13T09:00"_s);
}

void TestIcal::datesStayWhereTheZoneIsAnother()
{
    const auto bytes = calendar(todo("SUMMARY:Todo\nDTSTART;VALUE=DATE:20261111\n"
                                     "DUE;VALUE=DATE:20261113\n"));
    for (const char *zone : {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"}) {
        Fixture profile;
        const FixedClock clock(profile.clock.nowMs(), QTimeZone(zone));
        QByteArray copy = bytes;
        QBuffer buffer(&copy);
        buffer.open(QIODevice::ReadOnly);
        const auto plan =
            planImport(ical, buffer, {profile.records, clock, profile.random, u"file"_s, {}});
        QVERIFY(plan);
        profile.records.commit(plan->action);
        const Record todo = profile.records.byTitle(Entity::Todo, u"Todo"_s);
        QCOMPARE(todo.text(Field::TodoDue), u"2026-11-13"_s);
        QCOMPARE(todo.text(Field::TodoPlan), u"2026-11-11"_s);
        QByteArray out;
        QBuffer into(&out);
        into.open(QIODevice::WriteOnly);
        QVERIFY(exportTo(ical, into, {profile.records, clock, {}}));
        QVERIFY(out.contains("\r\nDUE;VALUE=DATE:20261113\r\n"));
        QVERIFY(out.contains("\r\nDTSTART;VALUE=DATE:20261111\r\n"));
    }
}

void TestIcal::severalCalendars()
{
    Fixture profile;
    const auto bytes =
        calendar("X-WR-CALNAME:One\n" + todo("SUMMARY:First\nRELATED-TO:b\n")) +
        calendar("BEGIN:VTODO\nUID:b\nSUMMARY:Second\nEND:VTODO\nX-WR-CALNAME:Two\n");
    QCOMPARE(profile.import(ical, bytes).created[Entity::Project], 2);
    const Record second = profile.records.byTitle(Entity::Todo, u"Second"_s);
    QCOMPARE(*second.reference(Field::TodoProject),
             profile.records.byTitle(Entity::Project, u"Two"_s).id);
    QCOMPARE(*profile.records.byTitle(Entity::Todo, u"First"_s).reference(Field::TodoParent),
             second.id);
}

void TestIcal::rulesThatAreNoneHereStay()
{
    Fixture profile;
    const ImportReport report =
        profile.import(ical, calendar(todo("SUMMARY:Todo\nRRULE:FREQ=DAILY;COUNT=5\n")));
    QCOMPARE(report.warningCount, 1);
    QCOMPARE(report.warnings.front().line, 7);
    QVERIFY(profile.records.byTitle(Entity::Todo, u"Todo"_s)
                .text(Field::TodoDescription)
                .contains(u"FREQ=DAILY;COUNT=5"_s));
    QVERIFY(lines(profile.exported(ical)).contains(u"RRULE:FREQ=DAILY;COUNT=5"_s));
}

void TestIcal::alarms_data()
{
    QTest::addColumn<QByteArray>("trigger");
    QTest::addColumn<QString>("reminder");
    QTest::newRow("before the end") << "TRIGGER;RELATED=END:-PT90M"_ba << u"due-90m"_s;
    QTest::newRow("at the end") << "TRIGGER;RELATED=END:PT0S"_ba << u"due-0m"_s;
    QTest::newRow("after the end") << "TRIGGER;RELATED=END:PT1H"_ba << u"2026-11-13T10:30"_s;
    QTest::newRow("a week before") << "TRIGGER;RELATED=END:-P1W"_ba << u"due-10080m"_s;
    QTest::newRow("before the start") << "TRIGGER:-PT15M"_ba << u"2026-11-12T07:45"_s;
    QTest::newRow("days and hours") << "TRIGGER:-P1DT2H"_ba << u"2026-11-11T06:00"_s;
    QTest::newRow("absolute") << "TRIGGER;VALUE=DATE-TIME:20261113T063000Z"_ba
                              << u"2026-11-13T07:30"_s;
    QTest::newRow("put off") << "TRIGGER;VALUE=DATE-TIME:20261113T063000Z\n"
                                "RELATED-TO;RELTYPE=SNOOZE:alarm"_ba
                             << u"again-2026-11-13T07:30"_s;
    QTest::newRow("nonsense") << "TRIGGER:soon"_ba << QString();
}

void TestIcal::alarms()
{
    QFETCH(QByteArray, trigger);
    QFETCH(QString, reminder);
    Fixture profile;
    profile.import(ical, calendar(todo("SUMMARY:Todo\nDTSTART:20261112T080000\n"
                                       "DUE:20261113T093000\nBEGIN:VALARM\nACTION:AUDIO\n" +
                                       trigger + "\nEND:VALARM\n")));
    QCOMPARE(remindersOf(profile.records.byTitle(Entity::Todo, u"Todo"_s)).join(u' '), reminder);
    const QStringList out = lines(profile.exported(ical));
    for (const QByteArray &line : trigger.split('\n'))
        QVERIFY(out.contains(QString::fromUtf8(line)));
    QCOMPARE(out.count(u"BEGIN:VALARM"_s), 1);
}

void TestIcal::foreignLinesComeBack_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("Nextcloud") << nextcloud;
    QTest::newRow("Tasks.org") << tasksOrg;
    QTest::newRow("Reminders") << reminders;
    QTest::newRow("Evolution") << evolution;
}

/// Every line of a todo is there again, apart from what only says when it was written.
void TestIcal::foreignLinesComeBack()
{
    QFETCH(QByteArray, file);
    Fixture profile;
    profile.import(ical, file);
    const QStringList out = lines(profile.exported(ical));
    QStringList names = out;
    names.replaceInStrings(QRegularExpression(u"[;:].*"_s), QString());
    bool inTodo = false;
    for (const QString &line : lines(file)) {
        inTodo = (inTodo && line != "END:VTODO"_L1) || line == "BEGIN:VTODO"_L1;
        if (!inTodo || line.startsWith("DTSTAMP"_L1) || line.startsWith("CREATED"_L1) ||
            line.startsWith("LAST-MODIFIED"_L1) || line.startsWith("CATEGORIES"_L1) ||
            line.startsWith("SUMMARY;"_L1))
            continue;
        QString expected = line;
        if (line.startsWith("RELATED-TO:"_L1))
            expected.insert(10, u";RELTYPE=PARENT"_s);
        QVERIFY2(out.contains(expected), qPrintable(expected + u'\n' + out.join(u'\n')));
    }
    // A zone that is named stands in the file.
    for (const QString &line : out) {
        static const QRegularExpression zone(u";TZID=([^:]+):"_s);
        if (const auto match = zone.match(line); match.hasMatch())
            QVERIFY(out.contains(u"TZID:"_s + match.captured(1)));
    }
    Fixture other;
    other.import(ical, profile.exported(ical));
    QCOMPARE(lines(other.exported(ical)).size(), out.size());
}

void TestIcal::editsHereGoOut()
{
    Fixture profile;
    profile.import(ical, tasksOrg);
    const RecordId id = profile.records.byTitle(Entity::Todo, u"Errands"_s).id;
    profile.records.commit(profile.records.editing(id, Field::TodoDue, u"2026-11-21"_s));
    profile.records.commit(profile.records.editing(id, Field::TodoPriority, u"high"_s));
    profile.records.commit({ActionKind::Edit, {}, {{id, Field::TodoReminders, {}, u"due-15m"_s}}});
    const QStringList out = lines(profile.exported(ical));
    QVERIFY(out.contains(u"DUE;VALUE=DATE:20261121"_s));
    QVERIFY(!out.contains(u"DUE:20261120T143000Z"_s));
    QVERIFY(out.contains(u"PRIORITY:1"_s));
    QCOMPARE(out.count(u"BEGIN:VALARM"_s), 1); // the one at a place
    QVERIFY(out.contains(u"RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"_s));
    profile.records.commit(profile.records.editing(id, Field::TodoCompletion, qint64(1)));
    QVERIFY(!lines(profile.exported(ical)).contains(u"RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"_s));
}

void TestIcal::twiceIsOnce()
{
    for (const QByteArray &file : {nextcloud, tasksOrg, reminders, evolution}) {
        Fixture profile;
        profile.import(ical, file);
        const ImportReport again = profile.import(ical, file);
        QCOMPARE(again.unchanged, again.read);
        QCOMPARE(profile.edits, 0);
    }
}

void TestIcal::editsInTheFileArrive()
{
    Fixture profile;
    profile.import(ical, nextcloud);
    QByteArray later = nextcloud;
    later.replace("DUE;VALUE=DATE:20261113", "DUE;VALUE=DATE:20261115");
    later.replace("PRIORITY:2", "PRIORITY:7");
    QCOMPARE(profile.import(ical, later).updated, 1);
    const Record todo = profile.records.byTitle(Entity::Todo, u"Plant bulbs, tulips"_s);
    QCOMPARE(todo.text(Field::TodoDue), u"2026-11-15"_s);
    QCOMPARE(todo.text(Field::TodoPriority), u"low"_s);
}

namespace {

/// Todos as they are made here, with everything that a VTODO can hold.
void makeOwn(Fixture &profile, const RecordId &one, const RecordId &two)
{
    const RecordId project = RecordId::fromName("project");
    Action action;
    const auto set = [&](const RecordId &id, Field field, const Value &value,
                         const QString &element = {}) {
        action.edits.push_back({id, field, value, element});
    };
    set(project, Field::ProjectTitle, u"Kitchen, refit; soon"_s);
    set(project, Field::ProjectCreatedAt, qint64(1'793'530'800'000));
    set(one, Field::TodoTitle, u"Own, with \\ and ; and ünïcode 🌙"_s);
    set(one, Field::TodoCreatedAt, qint64(1'793'530'800'000));
    set(one, Field::TodoDescription, u"Lines\n\nof notes, with; marks\\n"_s);
    set(one, Field::TodoProject, project);
    set(one, Field::TodoEstimate, qint64(90));
    set(one, Field::TodoPlan, u"2026-11-11"_s);
    set(one, Field::TodoDue, u"2026-11-13T09:30"_s);
    set(one, Field::TodoPriority, u"medium"_s);
    set(one, Field::TodoStage, u"refined"_s);
    set(one, Field::TodoRecurrence, u"after FREQ=DAILY;INTERVAL=3"_s);
    set(one, Field::TodoTags, u"At, home"_s, u"at, home"_s);
    set(one, Field::TodoReminders, true, u"due-15m"_s);
    set(one, Field::TodoReminders, true, u"2026-11-12T07:00"_s);
    set(one, Field::TodoWaitUntil, u"2026-11-10"_s);
    set(two, Field::TodoTitle, u"Part"_s);
    set(two, Field::TodoCreatedAt, qint64(1'793'530'800'000));
    set(two, Field::TodoParent, one);
    set(two, Field::TodoDependencies, true, one.toHex());
    set(two, Field::TodoPlan, u"2026-W47"_s);
    set(two, Field::TodoLetGo, qint64(1'793'617'200'000));
    set(two, Field::TodoRecurrence, u"FREQ=MONTHLY;BYMONTHDAY=31"_s);
    profile.records.commit(action);
}

} // namespace

void TestIcal::ownTodosComeBack()
{
    Fixture profile;
    makeOwn(profile, RecordId::fromName("one"), RecordId::fromName("two"));
    const QByteArray out = profile.exported(ical);
    const ImportReport report = profile.import(ical, out);
    QCOMPARE(report.unchanged, 2);
    QVERIFY(report.created.empty());
    QCOMPARE(profile.edits, 0);
}

void TestIcal::ownTodosComeBackElsewhere()
{
    Fixture profile;
    const RecordId ids[]{RecordId::fromName("one"), RecordId::fromName("two")};
    makeOwn(profile, ids[0], ids[1]);
    Fixture other;
    const ImportReport report = other.import(ical, profile.exported(ical));
    QCOMPARE(report.warningCount, 0);
    QCOMPARE(report.lost, QStringList());
    for (const QString &title : {u"Own, with \\ and ; and ünïcode 🌙"_s, u"Part"_s}) {
        const Record before = profile.records.byTitle(Entity::Todo, title);
        const Record after = other.records.byTitle(Entity::Todo, title);
        for (const FieldSpec &field : spec(Entity::Todo).fields) {
            const bool isReference =
                field.type == FieldType::Id || field.field == Field::TodoDependencies;
            // Its place is that in the file.
            if (field.field == Field::TodoExtras || isReference ||
                field.field == Field::TodoProjectOrder)
                continue;
            QVERIFY2(after.value(field.field) == before.value(field.field), field.name);
            QVERIFY2(after.elements(field.field) == before.elements(field.field), field.name);
        }
    }
    const Record one = other.records.byTitle(Entity::Todo, u"Own, with \\ and ; and ünïcode 🌙"_s);
    const Record part = other.records.byTitle(Entity::Todo, u"Part"_s);
    QCOMPARE(*part.reference(Field::TodoParent), one.id);
    QVERIFY(part.elements(Field::TodoDependencies).contains(one.id.toHex()));
    QCOMPARE(other.records.byTitle(Entity::Project, u"Kitchen, refit; soon"_s).id,
             *one.reference(Field::TodoProject));
}

void TestIcal::circlesAreBroken()
{
    Fixture profile;
    const ImportReport report =
        profile.import(ical, calendar("BEGIN:VTODO\nUID:a\nSUMMARY:A\nRELATED-TO:b\nEND:VTODO\n"
                                      "BEGIN:VTODO\nUID:b\nSUMMARY:B\nRELATED-TO:c\nEND:VTODO\n"
                                      "BEGIN:VTODO\nUID:c\nSUMMARY:C\nRELATED-TO:a\nEND:VTODO\n"
                                      "BEGIN:VTODO\nUID:d\nSUMMARY:D\nRELATED-TO:d\nEND:VTODO\n"));
    QCOMPARE(report.warningCount, 2);
    const auto parentOf = [&](const QString &title) {
        return profile.records.byTitle(Entity::Todo, title).reference(Field::TodoParent);
    };
    QVERIFY(parentOf(u"A"_s) && parentOf(u"B"_s));
    QVERIFY(!parentOf(u"C"_s) && !parentOf(u"D"_s));
}

void TestIcal::eventsAreLeftOut()
{
    Fixture profile;
    const ImportReport report = profile.import(
        ical, calendar("BEGIN:VEVENT\nUID:e\nSUMMARY:Event\nBEGIN:VALARM\nTRIGGER:PT0S\n"
                       "END:VALARM\nEND:VEVENT\n" +
                       todo("SUMMARY:Todo\n")));
    QCOMPARE(report.read, 1);
    QCOMPARE(report.lost.size(), 1);
    QCOMPARE(profile.records.all(Entity::Todo).size(), 1);
}

void TestIcal::linesAreFolded()
{
    Fixture profile;
    profile.import(ical, calendar(todo("SUMMARY:" + QByteArray("Ä🌙").repeated(60) + "\n")));
    const QByteArray out = profile.exported(ical);
    for (const QByteArray &line : out.split('\n')) {
        QVERIFY(line.size() <= 76); // with its \r
        QVERIFY(line.isValidUtf8());
    }
    QVERIFY(lines(out).contains(u"SUMMARY:"_s + u"Ä🌙"_s.repeated(60)));
}

void TestIcal::whatStaysIsSaid()
{
    Fixture profile;
    Action action;
    const RecordId goal = RecordId::fromName("goal");
    action.edits.push_back({goal, Field::GoalTitle, u"Goal"_s});
    action.edits.push_back({goal, Field::GoalWeek, u"2026-W46"_s});
    profile.records.commit(action);
    ExportReport report;
    QVERIFY(!profile.exported(ical, &report).isEmpty());
    QCOMPARE(report.lost.size(), 1);
}

QTEST_GUILESS_MAIN(TestIcal)
#include "tst_ical.moc"
