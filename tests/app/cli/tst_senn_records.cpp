// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program: projects, goals, weeks, thoughts, links and settings.

#include "senn_process.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSennRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectsAreAddedListedEditedArchived();
    void projectsAreNamedByTitleAndPrefix();
    void goalsBelongToWeeks();
    void weekShowsCommitsReviews();
    void whatRunsIsTrackedInTheWeek();
    void thoughtsHaveABody();
    void linkIsMadeOnce();
    void deletedRecordsAreNotEdited();
    void settingsAreTypedAndKnown();
    void settingsChangeWhatTodayIs();
};

void TestSennRecords::projectsAreAddedListedEditedArchived()
{
    const Senn senn;
    const auto added = senn.json({u"project"_s, u"add"_s, u"Open"_s, u"house"_s, u"--colour"_s,
                                  u"plum"_s, u"--description"_s, u"Spring"_s});
    QCOMPARE(added.exit, 0);
    const auto id = added.object()["id"_L1].toString();
    QCOMPARE(senn.run({u"project"_s, u"add"_s, u"open HOUSE"_s}).exit, 1);
    const auto project = senn.json({u"project"_s, u"show"_s, u"Open house"_s}).object();
    QCOMPARE(project["id"_L1].toString(), id);
    QCOMPARE(project["colour"_L1].toString(), u"plum"_s);
    QCOMPARE(project["description"_L1].toString(), u"Spring"_s);
    QCOMPARE(project["status"_L1].toString(), u"active"_s);
    const auto edited =
        senn.json({u"project"_s, u"edit"_s, id, u"why=Because"_s, u"progress=40%"_s,
                   u"target_date=2026-12-24"_s, u"tags=a,b"_s, u"local_only=yes"_s});
    QCOMPARE(edited.exit, 0);
    QCOMPARE(edited.object()["why"_L1].toString(), u"Because"_s);
    QCOMPARE(edited.object()["progress"_L1].toInt(), 40);
    QCOMPARE(edited.object()["target_date"_L1].toString(), u"2026-12-24"_s);
    QCOMPARE(edited.object()["local_only"_L1], QJsonValue(true));
    QCOMPARE(senn.run({u"project"_s, u"edit"_s, id, u"status=burning"_s}).exit, 2);
    QCOMPARE(senn.run({u"project"_s, u"archive"_s, u"Open"_s, u"house"_s}).exit, 0);
    QCOMPARE(senn.json({u"project"_s, u"list"_s}).array().size(), 0);
    const auto all = senn.json({u"project"_s, u"list"_s, u"--all"_s}).array();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0]["status"_L1].toString(), u"archived"_s);
}

void TestSennRecords::projectsAreNamedByTitleAndPrefix()
{
    const Senn senn;
    for (const auto &title : {u"Work"_s, u"Workshop"_s, u"Garden"_s, u"Garage"_s})
        QCOMPARE(senn.run({u"project"_s, u"add"_s, title}).exit, 0);
    const auto titleOf = [&](const QString &name) {
        return senn.json({u"project"_s, u"show"_s, name}).object()["title"_L1].toString();
    };
    QCOMPARE(titleOf(u"work"_s), u"Work"_s); // exact before longer
    QCOMPARE(titleOf(u"works"_s), u"Workshop"_s);
    const auto several = senn.json({u"project"_s, u"show"_s, u"gar"_s});
    QCOMPARE(several.exit, 2);
    QCOMPARE(several.error()["code"_L1].toString(), u"ambiguous"_s);
    QVERIFY(several.error()["hint"_L1].toString().contains(u"Garage"_s));
    QCOMPARE(senn.run({u"project"_s, u"show"_s, u"Cellar"_s}).exit, 3);
    const auto todo = senn.add(u"Sweep"_s);
    QCOMPARE(senn.run({u"project"_s, u"show"_s, todo}).exit, 3);
}

void TestSennRecords::goalsBelongToWeeks()
{
    const Senn senn;
    QCOMPARE(senn.run({u"project"_s, u"add"_s, u"Book"_s}).exit, 0);
    const auto added = senn.json({u"goal"_s, u"add"_s, u"Finish"_s, u"chapter"_s, u"--project"_s,
                                  u"book"_s, u"--target"_s, u"5h"_s});
    QCOMPARE(added.exit, 0);
    QCOMPARE(senn.run({u"goal"_s, u"add"_s, u"Later"_s, u"--week"_s, u"next week"_s}).exit, 0);
    auto goals = senn.json({u"goal"_s, u"list"_s}).array();
    QCOMPARE(goals.size(), 1);
    QCOMPARE(goals[0]["title"_L1].toString(), u"Finish chapter"_s);
    QCOMPARE(goals[0]["week"_L1].toString(), u"2026-W46"_s);
    QCOMPARE(goals[0]["project"_L1].toString(), u"Book"_s);
    QCOMPARE(goals[0]["estimate_minutes"_L1].toInt(), 300);
    goals = senn.json({u"goal"_s, u"list"_s, u"--week"_s, u"2026-11-18"_s}).array();
    QCOMPARE(goals.size(), 1);
    const auto todo = senn.add(u"Write ~ Finish chapter"_s);
    QCOMPARE(senn.show(todo)["goal_id"_L1], added.object()["id"_L1]);
    QCOMPARE(senn.json({u"list"_s, u"goal"_s, u"finish"_s}).array().size(), 1);
    QCOMPARE(senn.run({u"done"_s, todo}).exit, 0);
    const auto shown = senn.json({u"goal"_s, u"show"_s, u"Finish"_s}).object();
    QCOMPARE(shown["done"_L1].toInt(), 1);
    QCOMPARE(shown["completion_percent"_L1].toInt(), 100);
    QCOMPARE(senn.json({u"goal"_s, u"edit"_s, u"Finish chapter"_s, u"status=dropped"_s})
                 .object()["status"_L1]
                 .toString(),
             u"dropped"_s);
    QCOMPARE(senn.run({u"goal"_s, u"add"_s, u"x"_s, u"--target"_s, u"much"_s}).exit, 2);
}

void TestSennRecords::weekShowsCommitsReviews()
{
    const Senn senn;
    QCOMPARE(senn.run({u"week"_s, u"commit"_s}).exit, 1); // nothing planned
    const auto kept = senn.add(u"Kept fri 2h"_s);
    const auto dropped = senn.add(u"Dropped this week 1h"_s);
    (void)senn.add(u"Open mon 30m"_s);
    (void)senn.add(u"Open thu 30m"_s);
    auto week = senn.json({u"week"_s}).object();
    QCOMPARE(week["week"_L1].toString(), u"2026-W46"_s);
    QCOMPARE(week["monday"_L1].toString(), u"2026-11-09"_s);
    QCOMPARE(week["days"_L1].toArray().size(), 7);
    QCOMPARE(week["days"_L1][4]["planned_minutes"_L1].toInt(), 120);
    QCOMPARE(week["days"_L1][4]["capacity_minutes"_L1].toInt(), 360);
    QCOMPARE(week["committed"_L1], QJsonValue(false));
    const auto committed = senn.json({u"week"_s, u"commit"_s}).object();
    QCOMPARE(committed["todos"_L1].toInt(), 3); // next Monday's is not among them
    QCOMPARE(committed["minutes"_L1].toInt(), 210);
    QCOMPARE(senn.run({u"week"_s, u"today"_s, u"commit"_s}).exit, 1);
    QCOMPARE(senn.show(kept)["status"_L1].toString(), u"committed"_s);
    QCOMPARE(senn.run({u"done"_s, kept, senn.add(u"Extra fri"_s)}).exit, 0);
    QCOMPARE(senn.run({u"letgo"_s, dropped}).exit, 0);
    const auto review =
        senn.json({u"week"_s, u"review"_s, u"--reflection"_s, u"Fewer meetings"_s}).object();
    QCOMPARE(review["promised"_L1].toInt(), 3);
    QCOMPARE(review["kept"_L1].toInt(), 1);
    QCOMPARE(review["let_go"_L1].toInt(), 1);
    QCOMPARE(review["open"_L1].toInt(), 1);
    QCOMPARE(review["added"_L1].toInt(), 1);
    QCOMPARE(review["reflection"_L1].toString(), u"Fewer meetings"_s);
    week = senn.json({u"week"_s, u"+1w"_s}).object();
    QCOMPARE(week["week"_L1].toString(), u"2026-W47"_s);
    QCOMPARE(week["committed"_L1], QJsonValue(false));
    QCOMPARE(senn.run({u"week"_s, u"+1w"_s, u"review"_s, u"--reflection"_s, u"Early"_s}).exit, 0);
    QCOMPARE(senn.run({u"week"_s, u"--reflection"_s, u"x"_s}).exit, 2);
    QCOMPARE(senn.run({u"week"_s, u"someday"_s}).exit, 2);
    QVERIFY(senn.run({u"week"_s}).out.contains("Friday 13 November"));
}

void TestSennRecords::whatRunsIsTrackedInTheWeek()
{
    Senn senn;
    QCOMPARE(senn.run({u"start"_s, senn.add(u"Kept today 2h"_s)}).exit, 0);
    senn.now = u"2026-11-11T09:25:30Z"_s;
    const auto tracked = [&](const QStringList &call) {
        const auto week = senn.json(call).object();
        return call.contains(u"review"_s) ? week["tracked_minutes"_L1].toInt()
                                          : week["days"_L1][2]["tracked_minutes"_L1].toInt();
    };
    QCOMPARE(tracked({u"week"_s}), 25);
    QCOMPARE(tracked({u"week"_s, u"review"_s}), 25);
    QCOMPARE(tracked({u"week"_s, u"+1w"_s}), 0);
    QVERIFY(senn.run({u"week"_s}).out.contains("25m tracked"));
    QCOMPARE(senn.run({u"stop"_s}).exit, 0);
    QCOMPARE(tracked({u"week"_s}), 25);
    QCOMPARE(tracked({u"week"_s, u"review"_s}), 25);
}

void TestSennRecords::thoughtsHaveABody()
{
    const Senn senn;
    QCOMPARE(senn.run({u"project"_s, u"add"_s, u"Book"_s}).exit, 0);
    const auto id = senn.json({u"thought"_s, u"add"_s, u"On gauges"_s, u"--body"_s, u"-"_s,
                               u"--project"_s, u"Book"_s, u"--tags"_s, u"idea,Later"_s},
                              "# Gauge\n\nText\n")
                        .object()["id"_L1]
                        .toString();
    auto thought = senn.json({u"thought"_s, u"show"_s, id}).object();
    QCOMPARE(thought["body"_L1].toString(), u"# Gauge\n\nText\n"_s);
    QCOMPARE(thought["tags"_L1].toArray(), (QJsonArray{u"idea"_s, u"Later"_s}));
    QCOMPARE(thought["project_id"_L1].toString().size(), 32);
    QCOMPARE(senn.run({u"thought"_s, u"add"_s, u"Another"_s}).exit, 0);
    QCOMPARE(senn.json({u"thought"_s, u"list"_s}).array().size(), 2);
    QCOMPARE(senn.json({u"thought"_s, u"list"_s, u"gauges"_s}).array().size(), 1);
    thought = senn.json({u"thought"_s, u"edit"_s, id, u"title=On gauges 7"_s, u"body="_s}).object();
    QCOMPARE(thought["title"_L1].toString(), u"On gauges 7"_s);
    QVERIFY(thought["body"_L1].isNull());
    QCOMPARE(senn.run({u"thought"_s, u"show"_s, u"Another"_s}).exit, 3);
    QVERIFY(senn.run({u"thought"_s, u"list"_s}).out.contains("On gauges 7"));
}

void TestSennRecords::linkIsMadeOnce()
{
    const Senn senn;
    const auto a = senn.add(u"A"_s);
    const auto b = senn.add(u"B"_s);
    const auto first = senn.json({u"link"_s, a, b}).object()["id"_L1].toString();
    QCOMPARE(first.size(), 32);
    QCOMPARE(senn.json({u"link"_s, a, b}).object()["id"_L1].toString(), first);
    QCOMPARE(senn.json({u"show"_s, first}).object()["from_id"_L1].toString(), a);
    QCOMPARE(senn.run({u"link"_s, a, a}).exit, 1);
    QCOMPARE(senn.run({u"link"_s, a, u"nothing"_s}).exit, 3);
}

void TestSennRecords::deletedRecordsAreNotEdited()
{
    const Senn senn;
    const auto id = senn.json({u"project"_s, u"add"_s, u"Old"_s}).object()["id"_L1].toString();
    QCOMPARE(senn.run({u"delete"_s, u"Old"_s}).exit, 0);
    QCOMPARE(senn.run({u"project"_s, u"show"_s, u"Old"_s}).exit, 3);
    QCOMPARE(senn.run({u"project"_s, u"edit"_s, id, u"title=x"_s}).exit, 1);
    const auto todo = senn.add(u"T"_s);
    QCOMPARE(senn.run({u"edit"_s, todo, u"project="_s + id}).exit, 1);
    QCOMPARE(senn.run({u"restore"_s, id}).exit, 0);
    QCOMPARE(senn.run({u"edit"_s, todo, u"project="_s + id}).exit, 0);
    QCOMPARE(senn.run({u"edit"_s, todo, u"parent="_s + todo}).exit, 1);
    const auto child = senn.add(u"Child"_s);
    QCOMPARE(senn.run({u"edit"_s, child, u"parent="_s + todo}).exit, 0);
    QCOMPARE(senn.run({u"edit"_s, todo, u"parent="_s + child}).exit, 1);
}

void TestSennRecords::settingsAreTypedAndKnown()
{
    const Senn senn;
    const auto all = senn.json({u"settings"_s, u"list"_s}).array();
    QVERIFY(all.size() >= 8);
    QCOMPARE(senn.run({u"settings"_s, u"get"_s, u"appearance.theme"_s}).out, "system\n");
    const auto set = senn.json({u"settings"_s, u"set"_s, u"week.capacity"_s, u"4h"_s});
    QCOMPARE(set.exit, 0);
    QCOMPARE(set.object()["value"_L1].toArray(), (QJsonArray{240, 240, 240, 240, 240, 240, 240}));
    QCOMPARE(senn.json({u"week"_s}).object()["days"_L1][0]["capacity_minutes"_L1].toInt(), 240);
    QCOMPARE(senn.run({u"settings"_s, u"set"_s, u"week.capacity"_s, QString()}).exit, 0);
    QCOMPARE(senn.json({u"week"_s}).object()["days"_L1][0]["capacity_minutes"_L1].toInt(), 360);
    const auto wrong = senn.json({u"settings"_s, u"set"_s, u"appearance.theme"_s, u"pink"_s});
    QCOMPARE(wrong.exit, 2);
    QVERIFY(wrong.error()["hint"_L1].toString().contains(u"light"_s));
    const auto unknown = senn.json({u"settings"_s, u"get"_s, u"appearance.them"_s});
    QCOMPARE(unknown.exit, 3);
    QVERIFY(unknown.error()["hint"_L1].toString().contains(u"appearance.theme"_s));
    QVERIFY(unknown.error()["hint"_L1].toString().contains(u"week.first_day"_s));
}

void TestSennRecords::settingsChangeWhatTodayIs()
{
    Senn senn;
    senn.now = u"2026-11-11T02:30:00Z"_s; // half past three at night in Berlin: still Tuesday
    QCOMPARE(senn.show(senn.add(u"Late today"_s))["planned_day"_L1].toString(), u"2026-11-10"_s);
    QCOMPARE(senn.run({u"settings"_s, u"set"_s, u"day.start"_s, u"3:00"_s}).exit, 0);
    QCOMPARE(senn.show(senn.add(u"Early today"_s))["planned_day"_L1].toString(), u"2026-11-11"_s);
    QCOMPARE(senn.run({u"settings"_s, u"set"_s, u"week.first_day"_s, u"sunday"_s}).exit, 0);
    QCOMPARE(senn.json({u"week"_s}).object()["days"_L1][0]["date"_L1].toString(), u"2026-11-08"_s);
}

QTEST_GUILESS_MAIN(TestSennRecords)
#include "tst_senn_records.moc"
