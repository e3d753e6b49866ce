// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program: adding, listing, changing, finishing and undoing todos.

#include "senn_process.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList titles(const QJsonArray &todos)
{
    QStringList titles;
    for (const auto &todo : todos)
        titles += todo.toObject()["title"_L1].toString();
    return titles;
}

} // namespace

class TestSennTodos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addUnderstandsTheSystemsLanguage();
    void addPrintsTheFullId();
    void addUnderstandsTheGrammar();
    void todoHasAllFieldsOfTheForm();
    void listsShowWhatTheirNamesSay();
    void listTakesAQuery();
    void idsMayBeShortened();
    void editChangesEveryKindOfField();
    void editIsWholeOrNothing();
    void moveChangesDayWeekProjectStatus();
    void severalDoneAreOneUndo();
    void doneMakesTheSuccessorAndUndoTakesItAway();
    void doneTwiceMakesOneSuccessor();
    void aProjectIsListedAsInTheWindow();
    void deletedTodosComeBack();
    void deletingMostOfThemIsHeld();
    void timerRunsAndStops();
    void undoReachesBackAcrossProcesses();
    void redoFollowsUndo();
    void historySaysWhatChanged();
    void searchFindsWordsAndOperators();
};

void TestSennTodos::addPrintsTheFullId()
{
    const Senn senn;
    const auto plain = senn.run({u"add"_s, u"Call"_s, u"the"_s, u"bank"_s});
    QCOMPARE(plain.exit, 0);
    QVERIFY(
        QRegularExpression(u"^[0-9a-f]{32}\n$"_s).match(QString::fromUtf8(plain.out)).hasMatch());
    QCOMPARE(plain.err, QByteArray());
    const auto json = senn.json({u"add"_s, u"Write to the bank"_s});
    QCOMPARE(json.object().keys(), QStringList{u"id"_s});
    QCOMPARE(senn.show(json.object()["id"_L1].toString())["title"_L1].toString(),
             u"Write to the bank"_s);
}

void TestSennTodos::addUnderstandsTheGrammar()
{
    const Senn senn;
    QCOMPARE(senn.run({u"project"_s, u"add"_s, u"Finance"_s}).exit, 0);
    QCOMPARE(senn.run({u"goal"_s, u"add"_s, u"Gauge 7"_s}).exit, 0);
    const auto id = senn.add(u"Draft budget fri 2h #Finance #home !high ~ Gauge 7 // free notes"_s);
    const auto todo = senn.show(id);
    QCOMPARE(todo["title"_L1].toString(), u"Draft budget"_s);
    QCOMPARE(todo["planned_day"_L1].toString(), u"2026-11-13"_s);
    QVERIFY(todo["planned_week"_L1].isNull());
    QCOMPARE(todo["estimate_minutes"_L1].toInt(), 120);
    QCOMPARE(todo["project"_L1].toString(), u"Finance"_s);
    QCOMPARE(todo["project_id"_L1].toString().size(), 32);
    QCOMPARE(todo["goal_id"_L1].toString().size(), 32);
    QCOMPARE(todo["tags"_L1].toArray(), QJsonArray{u"home"_s});
    QCOMPARE(todo["priority"_L1].toString(), u"high"_s);
    QCOMPARE(todo["description"_L1].toString(), u"free notes"_s);
    QCOMPARE(todo["status"_L1].toString(), u"confirmed"_s);
}

void TestSennTodos::todoHasAllFieldsOfTheForm()
{
    const Senn senn;
    const auto todo = senn.show(senn.add(u"Plain"_s));
    for (const QString &field :
         u"id title description project_id project status priority tags due_date due_time "
         u"planned_day "
         "planned_week estimate_minutes tracked_minutes goal_id parent_id recurrence reminders "
         "order "
         "created_at modified_at completed_at let_go_at deleted_at pending conflicts"_s.split(u' '))
        QVERIFY2(todo.contains(field), qPrintable(field));
    QCOMPARE(todo["created_at"_L1].toString(), u"2026-11-11T09:00:00Z"_s);
    QCOMPARE(todo["status"_L1].toString(), u"dumped"_s);
    for (const auto field : {"priority"_L1, "due_date"_L1, "planned_day"_L1, "estimate_minutes"_L1,
                             "completed_at"_L1, "deleted_at"_L1, "project"_L1})
        QVERIFY2(todo[field].isNull(), field.data());
    QCOMPARE(todo["tracked_minutes"_L1].toInt(-1), 0);
    QCOMPARE(todo["pending"_L1], QJsonValue(false));
    QCOMPARE(todo["conflicts"_L1], QJsonValue(QJsonArray()));
}

void TestSennTodos::listsShowWhatTheirNamesSay()
{
    const Senn senn;
    QCOMPARE(senn.run({u"project"_s, u"add"_s, u"House"_s}).exit, 0);
    (void)senn.add(u"Now today"_s);
    (void)senn.add(u"Fix roof fri"_s);
    (void)senn.add(u"Some day this week"_s);
    (void)senn.add(u"Paint next week #House"_s);
    (void)senn.add(u"Unsorted"_s);
    const auto list = [&](const QStringList &view) {
        return titles(senn.json(QStringList{u"list"_s} + view).array());
    };
    QCOMPARE(list({u"today"_s}), QStringList{u"Now"_s});
    QCOMPARE(list({}), QStringList{u"Now"_s});
    QCOMPARE(list({u"week"_s}), (QStringList{u"Now"_s, u"Fix roof"_s, u"Some day"_s}));
    QCOMPARE(list({u"week"_s, u"+1w"_s}), QStringList{u"Paint"_s});
    QCOMPARE(list({u"week"_s, u"2026-11-17"_s}), QStringList{u"Paint"_s});
    QCOMPARE(list({u"inbox"_s}), QStringList{u"Unsorted"_s});
    QCOMPARE(list({u"project"_s, u"house"_s}), QStringList{u"Paint"_s});
    QCOMPARE(list({u"all"_s}).size(), 5);
    QCOMPARE(senn.run({u"list"_s, u"project"_s, u"Garden"_s}).exit, 3);
    const auto plain = senn.run({u"list"_s, u"week"_s});
    QVERIFY(plain.out.contains("Friday 13 November\n"));
    QVERIFY(!plain.out.contains('\x1b'));
}

void TestSennTodos::listTakesAQuery()
{
    const Senn senn;
    const auto done = senn.add(u"Old news fri"_s);
    (void)senn.add(u"Fresh news fri"_s);
    QCOMPARE(senn.run({u"done"_s, done}).exit, 0);
    QCOMPARE(titles(senn.json({u"list"_s, u"week"_s, u"is:open"_s}).array()),
             QStringList{u"Fresh news"_s});
    QCOMPARE(titles(senn.json({u"list"_s, u"news"_s}).array()).size(), 2);
    QCOMPARE(titles(senn.json({u"list"_s, u"all"_s, u"old"_s}).array()),
             QStringList{u"Old news"_s});
    QCOMPARE(senn.json({u"list"_s, u"all"_s, u"--limit"_s, u"1"_s}).array().size(), 1);
}

void TestSennTodos::idsMayBeShortened()
{
    const Senn senn;
    const auto id = senn.add(u"One"_s);
    const auto plain = senn.run({u"list"_s, u"all"_s});
    const auto prefix = QString::fromUtf8(plain.out).section(u' ', 0, 0);
    QVERIFY(prefix.size() >= 4 && prefix.size() < 32 && id.startsWith(prefix));
    QCOMPARE(senn.show(prefix)["id"_L1].toString(), id);
    QCOMPARE(senn.show(prefix.toUpper())["id"_L1].toString(), id);
    QCOMPARE(senn.run({u"show"_s, u"ffffffffffffffffffffffffffffffff"_s}).exit, 3);
    for (int i = 0; i < 16; ++i)
        (void)senn.add(u"More"_s); // seventeen ids cannot differ in their first digit
    const auto first = senn.json({u"show"_s, u"4"_s});
    const auto second = senn.json({u"list"_s, u"all"_s}).array();
    QCOMPARE(second.size(), 17);
    int ambiguous = 0;
    for (const auto digit : u"0123456789abcdef"_s)
        ambiguous += senn.json({u"show"_s, QString(digit)}).exit == 2;
    QVERIFY(ambiguous >= 1);
    Q_UNUSED(first)
}

void TestSennTodos::editChangesEveryKindOfField()
{
    const Senn senn;
    QCOMPARE(senn.run({u"project"_s, u"add"_s, u"Home"_s}).exit, 0);
    const auto other = senn.add(u"Other"_s);
    const auto id = senn.add(u"Thing"_s);
    const auto edited = senn.json(
        {u"edit"_s, id, u"title=New title"_s, u"description=line 1\nline 2"_s, u"estimate=1h30"_s,
         u"planned_day=fri"_s, u"due=13 nov 9:30"_s, u"tags=+Work,+deep"_s, u"project=home"_s,
         u"priority=High"_s, u"recurrence=every mon,thu"_s, u"reminders=2026-11-13T08:00,due-15m"_s,
         u"dependencies="_s + other.left(8), u"wait_until=tomorrow"_s});
    QCOMPARE(edited.exit, 0);
    auto todo = edited.object();
    QCOMPARE(todo["title"_L1].toString(), u"New title"_s);
    QCOMPARE(todo["description"_L1].toString(), u"line 1\nline 2"_s);
    QCOMPARE(todo["estimate_minutes"_L1].toInt(), 90);
    QCOMPARE(todo["planned_day"_L1].toString(), u"2026-11-13"_s);
    QCOMPARE(todo["due_date"_L1].toString(), u"2026-11-13"_s);
    QCOMPARE(todo["due_time"_L1].toString(), u"09:30"_s);
    QCOMPARE(todo["tags"_L1].toArray(), (QJsonArray{u"deep"_s, u"Work"_s}));
    QCOMPARE(todo["project"_L1].toString(), u"Home"_s);
    QCOMPARE(todo["priority"_L1].toString(), u"high"_s);
    QCOMPARE(todo["recurrence"_L1].toString(), u"FREQ=WEEKLY;BYDAY=MO,TH"_s);
    QCOMPARE(todo["reminders"_L1].toArray(), (QJsonArray{u"2026-11-13T08:00"_s, u"due-15m"_s}));
    QCOMPARE(todo["dependencies"_L1].toArray(), QJsonArray{other});
    QCOMPARE(todo["wait_until"_L1].toString(), u"2026-11-12"_s);

    todo = senn.json({u"edit"_s, id, u"due_time="_s, u"due_date=sat"_s, u"tags=-WORK,+new"_s,
                      u"planned_week=next week"_s, u"estimate="_s, u"status=dumped"_s})
               .object();
    QCOMPARE(todo["due_date"_L1].toString(), u"2026-11-14"_s);
    QVERIFY(todo["due_time"_L1].isNull());
    QCOMPARE(todo["tags"_L1].toArray(), (QJsonArray{u"deep"_s, u"new"_s}));
    QVERIFY(todo["planned_day"_L1].isNull());
    QCOMPARE(todo["planned_week"_L1].toString(), u"2026-11-16"_s);
    QVERIFY(todo["estimate_minutes"_L1].isNull());
    QCOMPARE(todo["status"_L1].toString(), u"dumped"_s);

    todo = senn.json({u"edit"_s, id, u"tags=only"_s, u"due="_s, u"project="_s, u"priority="_s,
                      u"recurrence="_s, u"reminders="_s, u"planned_week="_s, u"status="_s})
               .object();
    QCOMPARE(todo["tags"_L1].toArray(), QJsonArray{u"only"_s});
    for (const auto field :
         {"due_date"_L1, "project_id"_L1, "priority"_L1, "recurrence"_L1, "planned_week"_L1})
        QVERIFY2(todo[field].isNull(), field.data());
    QCOMPARE(todo["reminders"_L1].toArray(), QJsonArray());
}

void TestSennTodos::editIsWholeOrNothing()
{
    const Senn senn;
    const auto id = senn.add(u"Stays"_s);
    const auto failed = senn.json({u"edit"_s, id, u"title=Changed"_s, u"estimate=banana"_s});
    QCOMPARE(failed.exit, 2);
    QVERIFY(failed.error()["message"_L1].toString().contains(u"estimate"_s));
    QVERIFY(failed.error()["message"_L1].toString().contains(u"banana"_s));
    QVERIFY(failed.error()["hint"_L1].toString().contains(u"2h"_s));
    QCOMPARE(senn.show(id)["title"_L1].toString(), u"Stays"_s);
}

void TestSennTodos::moveChangesDayWeekProjectStatus()
{
    const Senn senn;
    QCOMPARE(senn.run({u"project"_s, u"add"_s, u"Garden"_s}).exit, 0);
    const auto id = senn.add(u"Plant"_s);
    const auto move = [&](const QStringList &where) {
        return senn.json(QStringList{u"move"_s, id} + where).object();
    };
    QCOMPARE(move({u"day"_s, u"next"_s, u"mon"_s})["planned_day"_L1].toString(), u"2026-11-16"_s);
    QCOMPARE(move({u"week"_s, u"+2w"_s})["planned_week"_L1].toString(), u"2026-11-23"_s);
    QCOMPARE(move({u"project"_s, u"Garden"_s})["project"_L1].toString(), u"Garden"_s);
    QCOMPARE(move({u"status"_s, u"done"_s})["status"_L1].toString(), u"done"_s);
    QCOMPARE(move({u"status"_s, u"open"_s})["completed_at"_L1], QJsonValue());
    QCOMPARE(move({u"status"_s, u"let_go"_s})["status"_L1].toString(), u"let_go"_s);
    QVERIFY(move({u"day"_s, u"none"_s})["planned_week"_L1].isNull());
    QVERIFY(move({u"project"_s, u"none"_s})["project_id"_L1].isNull());
    QCOMPARE(senn.run({u"move"_s, id, u"room"_s, u"kitchen"_s}).exit, 2);
    QCOMPARE(senn.run({u"move"_s, id, u"day"_s, u"30 feb"_s}).exit, 2);
}

void TestSennTodos::severalDoneAreOneUndo()
{
    const Senn senn;
    const auto a = senn.add(u"A"_s);
    const auto b = senn.add(u"B"_s);
    const auto done = senn.json({u"done"_s, a, b, a});
    QCOMPARE(done.object()["ids"_L1].toArray(), (QJsonArray{a, b}));
    QCOMPARE(senn.show(a)["status"_L1].toString(), u"done"_s);
    QCOMPARE(senn.show(b)["completed_at"_L1].toString(), u"2026-11-11T09:00:00Z"_s);
    QCOMPARE(senn.run({u"undo"_s}).exit, 0);
    QVERIFY(senn.show(a)["completed_at"_L1].isNull());
    QVERIFY(senn.show(b)["completed_at"_L1].isNull());
    QCOMPARE(senn.run({u"done"_s, a, u"ffffffff"_s}).exit, 3);
    QVERIFY(senn.show(a)["completed_at"_L1].isNull());
}

void TestSennTodos::doneMakesTheSuccessorAndUndoTakesItAway()
{
    const Senn senn;
    const auto id = senn.add(u"Water plants today every week"_s);
    const auto done = senn.json({u"done"_s, id}).object();
    const auto created = done["created"_L1].toArray();
    QCOMPARE(created.size(), 1);
    const auto next = senn.show(created[0].toString());
    QCOMPARE(next["title"_L1].toString(), u"Water plants"_s);
    QCOMPARE(next["planned_day"_L1].toString(), u"2026-11-18"_s);
    QCOMPARE(senn.run({u"undo"_s}).exit, 0);
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), 1);
}

/// From two processes in the same moment, and once more.
void TestSennTodos::doneTwiceMakesOneSuccessor()
{
    const Senn senn;
    const auto id = senn.add(u"Water plants today every week"_s);
    std::array<QProcess, 2> both;
    for (QProcess &process : both) {
        senn.prepare(process, {u"done"_s, id});
        process.start();
    }
    for (QProcess &process : both) {
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitCode(), 0);
    }
    QCOMPARE(senn.run({u"done"_s, id}).exit, 0);
    const auto all = senn.json({u"list"_s, u"all"_s}).array();
    QCOMPARE(titles(all), (QStringList{u"Water plants"_s, u"Water plants"_s}));
    const auto open = senn.json({u"list"_s, u"all"_s, u"is:open"_s}).array();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().toObject()["planned_day"_L1].toString(), u"2026-11-18"_s);
    QVERIFY(senn.isSound());
}

void TestSennTodos::aProjectIsListedAsInTheWindow()
{
    const Senn senn;
    for (const QString &project : {u"River"_s, u"Other"_s})
        QCOMPARE(senn.run({u"project"_s, u"add"_s, project}).exit, 0);
    const auto listed = [&](const QStringList &more = {}) {
        return titles(senn.json(QStringList{u"list"_s, u"project"_s, u"River"_s} + more).array());
    };
    const auto later = senn.add(u"Later #River"_s);
    const auto done = senn.add(u"Done #River"_s);
    QCOMPARE(senn.run({u"done"_s, done}).exit, 0);
    (void)senn.add(u"Second #River"_s);
    (void)senn.add(u"Soon fri #River"_s);
    const auto step = senn.add(u"Step of later #River"_s);
    QCOMPARE(senn.run({u"edit"_s, step, u"parent_id="_s + later}).exit, 0);
    QCOMPARE(listed(),
             (QStringList{u"Soon"_s, u"Later"_s, u"Step of later"_s, u"Second"_s, u"Done"_s}));
    QCOMPARE(listed({u"--limit=2"_s}), (QStringList{u"Soon"_s, u"Later"_s}));
    QCOMPARE(listed({u"is:open"_s, u"later"_s}), (QStringList{u"Later"_s, u"Step of later"_s}));
    // What comes from elsewhere stands last.
    const auto moved = senn.add(u"Moved #Other"_s);
    QCOMPARE(senn.run({u"move"_s, moved, u"project"_s, u"River"_s}).exit, 0);
    (void)senn.add(u"Newest #River"_s);
    QCOMPARE(listed({u"is:open"_s}), (QStringList{u"Soon"_s, u"Later"_s, u"Step of later"_s,
                                                  u"Second"_s, u"Moved"_s, u"Newest"_s}));
    QVERIFY(!senn.show(moved)["order"_L1].toString().isEmpty());
}

void TestSennTodos::deletedTodosComeBack()
{
    const Senn senn;
    const auto id = senn.add(u"Gone"_s);
    QCOMPARE(senn.run({u"delete"_s, id}).exit, 0);
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), 0);
    QCOMPARE(senn.show(id)["deleted_at"_L1].toString(), u"2026-11-11T09:00:00Z"_s);
    QCOMPARE(senn.run({u"edit"_s, id, u"title=x"_s}).exit, 1);
    QCOMPARE(senn.run({u"done"_s, id}).exit, 1);
    QCOMPARE(senn.run({u"restore"_s, id}).exit, 0);
    QVERIFY(senn.show(id)["deleted_at"_L1].isNull());
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), 1);
}

void TestSennTodos::deletingMostOfThemIsHeld()
{
    const Senn senn;
    QStringList ids;
    for (int i = 0; i < 24; ++i)
        ids += senn.add(u"Todo %1"_s.arg(i));
    const auto held = senn.json(QStringList{u"delete"_s} + ids.first(21));
    QCOMPARE(held.exit, 4);
    QCOMPARE(held.error()["code"_L1].toString(), u"needs_decision"_s);
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), 24);
    QCOMPARE(senn.run(QStringList{u"delete"_s} + ids.first(20)).exit, 0);
    QCOMPARE(senn.run({u"undo"_s}).exit, 0);
    QCOMPARE(senn.run(QStringList{u"delete"_s, u"--yes"_s} + ids).exit, 0);
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), 0);
}

void TestSennTodos::timerRunsAndStops()
{
    Senn senn;
    const auto a = senn.add(u"A"_s);
    const auto b = senn.add(u"B"_s);
    QCOMPARE(senn.run({u"stop"_s}).exit, 1);
    QCOMPARE(senn.run({u"start"_s, a}).exit, 0);
    senn.now = u"2026-11-11T09:25:00Z"_s;
    QCOMPARE(senn.run({u"start"_s, b}).exit, 0);
    senn.now = u"2026-11-11T09:35:00Z"_s;
    const auto stopped = senn.json({u"stop"_s}).array();
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(stopped[0]["minutes"_L1].toInt(), 10);
    QCOMPARE(senn.show(a)["tracked_minutes"_L1].toInt(), 25);
    QCOMPARE(senn.show(b)["tracked_minutes"_L1].toInt(), 10);
}

void TestSennTodos::undoReachesBackAcrossProcesses()
{
    const Senn senn;
    const auto id = senn.add(u"First"_s);
    QCOMPARE(senn.run({u"edit"_s, id, u"title=Second"_s}).exit, 0);
    QCOMPARE(senn.run({u"move"_s, id, u"day"_s, u"fri"_s}).exit, 0);
    const auto undone = senn.json({u"undo"_s, u"2"_s}).array();
    QCOMPARE(undone.size(), 2);
    QCOMPARE(undone[0]["action"_L1].toString(), u"move"_s);
    QCOMPARE(senn.show(id)["title"_L1].toString(), u"First"_s);
    QVERIFY(senn.show(id)["planned_day"_L1].isNull());
    const auto rest = senn.run({u"undo"_s, u"9"_s});
    QCOMPARE(rest.exit, 0);
    QVERIFY(rest.err.startsWith("Only 1 action"));
    const auto nothing = senn.json({u"undo"_s});
    QCOMPARE(nothing.exit, 1);
    QCOMPARE(nothing.error()["code"_L1].toString(), u"nothing_to_undo"_s);
}

void TestSennTodos::redoFollowsUndo()
{
    const Senn senn;
    const auto id = senn.add(u"Here"_s);
    QCOMPARE(senn.run({u"undo"_s}).exit, 0);
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), 0);
    QCOMPARE(senn.run({u"redo"_s}).exit, 0);
    QCOMPARE(senn.show(id)["title"_L1].toString(), u"Here"_s);
    QCOMPARE(senn.run({u"redo"_s}).exit, 1);
}

void TestSennTodos::historySaysWhatChanged()
{
    const Senn senn;
    const auto id = senn.add(u"Before"_s);
    QCOMPARE(senn.run({u"edit"_s, id, u"title=After"_s}).exit, 0);
    const auto history = senn.json({u"history"_s, id}).array();
    QJsonObject change;
    for (const auto &entry : history) {
        for (const auto field : {"at"_L1, "device"_L1, "action"_L1, "field"_L1, "from"_L1, "to"_L1})
            QVERIFY2(entry.toObject().contains(field), field.data());
        if (entry["field"_L1] == u"title"_s && entry["to"_L1] == u"After"_s)
            change = entry.toObject();
    }
    QCOMPARE(change["from"_L1].toString(), u"Before"_s);
    QCOMPARE(change["action"_L1].toString(), u"edit"_s);
    QCOMPARE(change["at"_L1].toString(), u"2026-11-11T09:00:00Z"_s);
    QVERIFY(!change["device"_L1].toString().isEmpty());
    QVERIFY(senn.run({u"history"_s, id}).out.contains("After"));
}

void TestSennTodos::searchFindsWordsAndOperators()
{
    const Senn senn;
    (void)senn.add(u"Quarterly budget #money"_s);
    (void)senn.add(u"週間計画を書く"_s);
    QCOMPARE(senn.run({u"thought"_s, u"add"_s, u"Budget ideas"_s}).exit, 0);
    QCOMPARE(senn.json({u"search"_s, u"budget"_s}).array().size(), 2);
    QCOMPARE(senn.json({u"search"_s, u"uarter"_s}).array().size(), 1);
    QCOMPARE(senn.json({u"search"_s, u"計画"_s}).array().size(), 1);
    QCOMPARE(senn.json({u"search"_s, u"tag:money"_s}).array().size(), 1);
    const auto thought = senn.json({u"search"_s, u"budget"_s, u"kind:thought"_s}).array();
    QCOMPARE(thought.size(), 1);
    QCOMPARE(thought[0]["kind"_L1].toString(), u"thought"_s);
    QCOMPARE(senn.json({u"search"_s, u"nothingatall"_s}).array().size(), 0);
}

void TestSennTodos::addUnderstandsTheSystemsLanguage()
{
    const Senn senn;
    const auto planned = [&](const QString &text, const QString &language) {
        QProcess process;
        senn.prepare(process, {u"add"_s, text});
        auto environment = process.processEnvironment();
        environment.remove(u"LC_ALL"_s);
        environment.remove(u"LC_MESSAGES"_s);
        environment.insert(u"LANG"_s, language);
        process.setProcessEnvironment(environment);
        process.start();
        if (!process.waitForFinished(-1))
            return QString();
        const auto id = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        return senn.show(id)["planned_day"_L1].toString();
    };
    QCOMPARE(planned(u"Anrufen morgen"_s, u"de_DE.UTF-8"_s), u"2026-11-12"_s);
    QCOMPARE(planned(u"Anrufen tomorrow"_s, u"de_DE.UTF-8"_s), u"2026-11-12"_s);
    QCOMPARE(planned(u"Anrufen morgen"_s, u"C.UTF-8"_s), QString());
    QCOMPARE(senn.run({u"settings"_s, u"set"_s, u"device.language"_s, u"en"_s}).exit, 0);
    QCOMPARE(planned(u"Anrufen morgen"_s, u"de_DE.UTF-8"_s), QString());
}

QTEST_GUILESS_MAIN(TestSennTodos)
#include "tst_senn_todos.moc"
