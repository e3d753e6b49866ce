// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection_p.h"
#include "store/read_connection_p.h"
#include "store/schema.h"
#include "store/search_reader_p.h"
#include "store/todo_lists_p.h"
#include "support/profile_fixture.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;
using Kind = TodoFilter::Kind;

/// How SQLite goes about the lists: each through an index that fits, and sorted by it.
class TestQueryPlans : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProfileFixture> m;
    std::unique_ptr<ReadConnection> m_connection;
    std::unique_ptr<ProfileMoment> m_moment;

    [[nodiscard]] QStringList plan(const QString &sql, const QVariantList &values)
    {
        QStringList steps;
        auto rows = m_connection->run(u"EXPLAIN QUERY PLAN "_s + sql, values);
        while (rows && rows->next())
            steps += rows->text(3);
        return rows && rows->outcome() ? steps : QStringList{u"cannot be explained"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m = std::make_unique<ProfileFixture>();
        m->todo(u"Read"_s);
        m_connection = ReadConnection::open(m->profile().database()).value();
        m_moment = std::make_unique<ProfileMoment>(*m_connection, m->clock());
    }

    void lists_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("indexes");
        QTest::addColumn<bool>("sorts");
        const auto row = [](const char *name, Kind kind, const QStringList &indexes,
                            bool sorts = false) {
            QTest::addRow("%s", name) << int(kind) << indexes << sorts;
        };
        const auto plan = u"todos_plan (plan=?)"_s;
        const auto before = u"todos_open (plan<?)"_s;
        const auto weeksBefore = u"todos_open (plan>? AND plan<?)"_s;
        row("day", Kind::Day, {plan});
        row("any day", Kind::AnyDay, {plan});
        row("week", Kind::Week, QStringList(8, plan));
        row("left over", Kind::LeftOver, {before, weeksBefore});
        row("today", Kind::Today,
            {weeksBefore, u"todos_due (due<?)"_s, plan,
             u"todos_done (completed_at>? AND completed_at<?)"_s});
        row("inbox", Kind::Inbox, {u"todos_open (plan=?)"_s});
        const auto open = u"todos_open (plan=?)"_s;
        row("inbox by stage", Kind::InboxByStage, {open, open});
        row("nearly there", Kind::NearlyThere, {open});
        row("project", Kind::Project, {u"todos_project (project_id=?)"_s}, true);
        row("goal", Kind::Goal, {u"todos_goal (goal_id=?)"_s}, true);
        row("subtasks", Kind::Subtasks, {u"todos_parent (parent_id=?)"_s}, true);
        row("all", Kind::All, {u"todos_created"_s});
    }
    void lists()
    {
        QFETCH(const int, kind);
        QFETCH(const QStringList, indexes);
        QFETCH(const bool, sorts);
        const auto runs = TodoLists(*m_moment).runs(
            {.kind = Kind(kind), .date = QDate(2026, 11, 11), .week = {2026, 46}});
        QCOMPARE(runs.size(), size_t(indexes.size()));
        for (size_t i = 0; i < runs.size(); ++i) {
            const auto steps = plan(u"SELECT t.key FROM todos t WHERE "_s + runs[i].where.text +
                                        u" ORDER BY "_s + runs[i].order,
                                    runs[i].where.values);
            QVERIFY2(steps.value(0).contains(indexes[qsizetype(i)]), qPrintable(steps.join(u'\n')));
            QVERIFY2(sorts || !steps.join(u'\n').contains(u"TEMP B-TREE"_s),
                     qPrintable(steps.join(u'\n')));
        }
    }

    /// What is counted after each commit, over thousands of todos in a long profile.
    void countsReadAnIndexAlone()
    {
        const auto search = u" USING COVERING INDEX "_s;
        for (const Kind kind : {Kind::Inbox, Kind::Today}) {
            const auto runs = TodoLists(*m_moment).runs(
                {.kind = kind, .date = QDate(2026, 11, 11), .openOnly = true});
            const size_t counted = kind == Kind::Inbox ? 1 : 2; // the day itself is short
            for (size_t i = 0; i < counted; ++i) {
                const auto steps =
                    plan(u"SELECT count(*) FROM todos t WHERE "_s + runs.at(i).where.text +
                             u" AND "_s + openConditionSql(Entity::Todo),
                         runs.at(i).where.values);
                QVERIFY2(steps.value(0).contains(search), qPrintable(steps.join(u'\n')));
            }
        }
        const auto tracked = plan(u"SELECT e.started_at, e.ended_at - e.started_at FROM "
                                  "time_entries e WHERE e.deleted = 0 AND e.started_at >= 1 AND "
                                  "e.started_at < 2 AND e.ended_at > e.started_at"_s,
                                  {});
        QVERIFY2(tracked.value(0).contains(search), qPrintable(tracked.join(u'\n')));
    }

    /// Open conflicts are counted after each commit, in every table of records.
    void conflictsAreFoundByThemselves()
    {
        const QString open = u" FROM %1 WHERE conflicts > 0 AND deleted = 0"_s;
        for (const EntitySpec &entity : entities()) {
            const QString table = QLatin1StringView(entity.table);
            const auto counted = plan(u"SELECT total(conflicts)"_s + open.arg(table), {});
            QVERIFY2(counted.value(0).contains(u"COVERING INDEX %1_conflicts"_s.arg(table)),
                     qPrintable(counted.join(u'\n')));
            const auto listed = plan(u"SELECT id"_s + open.arg(table) + u" ORDER BY key"_s, {});
            QCOMPARE(listed.size(), 1);
            QVERIFY2(listed.front().contains(u"INDEX %1_conflicts"_s.arg(table)),
                     qPrintable(listed.front()));
        }
    }

    /// Subqueries and joins of a row look up one record each.
    void noStatementScans_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addRow("project sums")
            << u"SELECT s.open FROM projects p LEFT JOIN project_sums s ON s.project = p.id WHERE "
               "p.id = ?"_s;
        QTest::addRow("blocked") << u"SELECT "_s + blockerSql() + u" FROM todos t WHERE t.id = ?"_s;
        QTest::addRow("tag") << u"SELECT t.key FROM todos t WHERE t.deleted = 0 AND t.key IN "
                                "(SELECT e.record FROM elements e WHERE e.entity = 5 AND "
                                "e.field = 22 AND e.element = ? AND "_s +
                                    oneLineElementSql + u')';
        QTest::addRow("foreign id")
            << u"SELECT t.id FROM elements e JOIN todos t ON t.key = e.record WHERE e.entity = 5 "
               "AND e.field = 6 AND e.element = ? AND substr(e.value, 1, 16) = ? AND "_s +
                   oneLineElementSql;
        QTest::addRow("running") << u"SELECT e.todo_id FROM time_entries e WHERE e.deleted = 0 AND "
                                    "e.ended_at IS NULL ORDER BY e.started_at DESC, e.key DESC"_s;
        QTest::addRow("tracked") << u"SELECT e.started_at FROM time_entries e WHERE e.deleted = 0 "
                                    "AND e.started_at >= ? AND e.started_at < ?"_s;
        QTest::addRow("goals") << u"SELECT g.key FROM weekly_goals g LEFT JOIN todos t ON "
                                  "t.goal_id = g.id AND t.deleted = 0 WHERE g.week = ? AND "
                                  "g.deleted = 0 GROUP BY g.key"_s;
    }
    void noStatementScans()
    {
        QFETCH(const QString, sql);
        const auto steps = plan(sql, QVariantList(sql.count(u'?'), u"2026"_s));
        for (const auto &step : steps)
            QVERIFY2(!step.startsWith(u"SCAN"_s) || step.contains(u"INDEX"_s),
                     qPrintable(steps.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_query_plans.moc"
