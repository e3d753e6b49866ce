// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/project_planner.h"
#include "app_profile.h"

using namespace sennight;
using namespace Qt::StringLiterals;

/// What a person does to whole projects, to the order of their todos, and to intentions.
class TestProjectPlanner : public QObject
{
    Q_OBJECT

    struct World : AppProfile
    {
        QString project(const QString &title)
        {
            const QString id = planner.addProject(title, {});
            settle();
            return id;
        }
        QString todo(const QString &title, const QString &projectId)
        {
            const QString id = planner.addTodo(title, u"project:"_s + projectId);
            settle();
            return id;
        }
        void settle() { SETTLE(planner); }
        [[nodiscard]] QStringList projects() const
        {
            QStringList titles;
            const auto rows = queries->projects(true).value();
            for (const ProjectRow &row : rows)
                titles << row.title;
            return titles;
        }
        /// "Dig, Pipes. (by Dig)": the outline in the order of the list; a dot for each level.
        [[nodiscard]] QString outline(const QString &projectId) const
        {
            const auto rows = queries->outline(RecordId::fromHex(projectId).value(), {}).value();
            QStringList lines;
            write(rows, 0, 0, lines);
            return lines.join(u' ');
        }
        void write(const std::vector<OutlineRow> &rows, RowKey parent, int depth,
                   QStringList &lines) const
        {
            for (const OutlineRow &each : rows) {
                if (each.parent != parent)
                    continue;
                lines << queries->todo(each.id)->title + QString(depth, u'.');
                write(rows, each.key, depth + 1, lines);
            }
        }

        Planner planner{ports()};
        ProjectPlanner owner{planner};
    };

private Q_SLOTS:
    void stateHasAToastAndAnUndo()
    {
        World world;
        const QString id = world.project(u"Kitchen refit"_s);
        QSignalSpy toasts(&world.planner, &Planner::toast);
        world.owner.setStatus(id, u"paused"_s);
        world.settle();
        QCOMPARE(world.record(id).text(Field::ProjectStatus), u"paused"_s);
        QCOMPARE(toasts.takeLast().at(0).toString(), u"Paused “Kitchen refit”"_s);
        world.planner.undo();
        world.settle();
        QCOMPARE(world.record(id).text(Field::ProjectStatus), u"active"_s);
        world.owner.setStatus(id, u"active"_s); // it is: nothing to say
        world.settle();
        QCOMPARE(toasts.size(), 1);
    }

    void completingAsksForTheOpenTodos_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<bool>("done");
        QTest::addColumn<bool>("letGo");
        QTest::newRow("keep") << u"keep"_s << false << false;
        QTest::newRow("let go") << u"letgo"_s << false << true;
        QTest::newRow("done") << u"done"_s << true << false;
    }
    void completingAsksForTheOpenTodos()
    {
        QFETCH(QString, choice);
        QFETCH(bool, done);
        QFETCH(bool, letGo);
        World world;
        const QString id = world.project(u"Choir"_s);
        const QString todo = world.todo(u"Sing every mon"_s, id);
        const QString step = world.planner.addSubtask(todo, u"Breathe"_s);
        world.settle();
        QCOMPARE(world.owner.openTodos(id), 2);
        world.owner.complete(id, choice);
        world.settle();
        QCOMPARE(world.record(id).text(Field::ProjectStatus), u"completed"_s);
        for (const QString &each : {todo, step}) {
            QCOMPARE(world.row(each).completedAtMs.has_value(), done);
            QCOMPARE(world.row(each).letGoAtMs.has_value(), letGo);
        }
        // The series ends with the project.
        QCOMPARE(world.owner.openTodos(id), choice == u"keep" ? 2 : 0);
        world.planner.undo();
        world.settle();
        QCOMPARE(world.record(id).text(Field::ProjectStatus), u"active"_s);
        QCOMPARE(world.owner.openTodos(id), 2);
    }

    void deletingTakesTheOpenTodosAlong()
    {
        World world;
        const QString id = world.project(u"Choir"_s);
        const QString open = world.todo(u"Sing"_s, id);
        const QString done = world.todo(u"Hum"_s, id);
        world.planner.toggleDone({done});
        world.settle();
        QSignalSpy toasts(&world.planner, &Planner::toast);
        world.owner.remove(id);
        world.settle();
        QVERIFY(world.record(id).deleted);
        QVERIFY(world.record(open).deleted);
        QVERIFY(!world.record(done).deleted);
        QVERIFY(
            toasts.takeLast().at(0).toString().startsWith(u"Deleted “Choir” and its open todo"));
        world.planner.undo();
        world.settle();
        QVERIFY(!world.record(id).deleted);
        QVERIFY(!world.record(open).deleted);
    }

    void aCopyHasItsTodosOpenAndWithoutDays()
    {
        World world;
        const QString id = world.project(u"Choir"_s);
        const QString other = world.project(u"Other"_s);
        const QString sing = world.todo(u"Sing today 2h"_s, id);
        const QString tune = world.todo(u"Tune"_s, id);
        const QString step = world.planner.addSubtask(sing, u"Breathe"_s);
        world.planner.addDependency({sing}, tune);
        world.planner.toggleDone({tune});
        world.planner.letGo({world.todo(u"Dance"_s, id)});
        world.settle();
        const QString copy = world.owner.duplicate(id);
        world.settle();
        QCOMPARE(world.projects(), (QStringList{u"Choir"_s, u"Choir (copy)"_s, u"Other"_s}));
        QCOMPARE(world.outline(copy), u"Sing Breathe. Tune"_s);
        const auto rows = world.queries->outline(RecordId::fromHex(copy).value(), {}).value();
        for (const OutlineRow &row : rows) {
            QCOMPARE(row.settledAtMs, 0);
            QVERIFY(row.plan.isNull());
        }
        const auto first = std::ranges::find_if(rows, [&](const OutlineRow &row) {
            return world.queries->todo(row.id)->title == "Sing"_L1;
        });
        QVERIFY(first != rows.end());
        const TodoRow sung = world.queries->todo(first->id).value();
        QCOMPARE(sung.estimateMinutes, 120);
        QVERIFY(sung.blocked);
        QCOMPARE(sung.waitsFor, u"Tune"_s);
        world.planner.undo();
        world.settle();
        QVERIFY(world.record(copy).deleted);
    }

    void projectsMoveAmongThoseShown()
    {
        World world;
        QStringList ids;
        for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
            ids << world.project(title);
        world.owner.setStatus(ids[1], u"paused"_s);
        const QStringList shown{ids[0], ids[2]};
        world.owner.move(ids[0], shown, 1); // over the paused one, which is not shown
        world.settle();
        QCOMPARE(world.projects(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        world.owner.move(ids[0], shown, 1);
        world.owner.move(ids[0], shown, -1);
        world.settle();
        QCOMPARE(world.projects(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        const QString health = world.owner.addIntention(u"Health"_s, {});
        world.settle();
        world.owner.placeBefore(ids[2], ids[1], health);
        world.settle();
        QCOMPARE(world.projects(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        QCOMPARE(world.record(ids[2]).reference(Field::ProjectIntention),
                 RecordId::fromHex(health));
    }

    void intentionsAreMadeNamedOrderedAndDeleted()
    {
        World world;
        const QString id = world.project(u"Choir"_s);
        const auto titles = [&] {
            QStringList found;
            const auto rows = world.queries->intentions().value();
            for (const IntentionRow &row : rows)
                found << row.title;
            return found;
        };
        const QString joy = world.owner.addIntention(u"Joy"_s, id);
        const QString health = world.owner.addIntention(u"Health"_s, {});
        QVERIFY(world.owner.addIntention(u"  "_s, {}).isEmpty());
        world.settle();
        QCOMPARE(titles(), (QStringList{u"Joy"_s, u"Health"_s}));
        QCOMPARE(world.record(id).reference(Field::ProjectIntention), RecordId::fromHex(joy));
        world.owner.moveIntention(health, -1);
        world.owner.renameIntention(joy, u"Music"_s);
        world.settle();
        QCOMPARE(titles(), (QStringList{u"Health"_s, u"Music"_s}));
        world.owner.setIntention(id, health);
        world.owner.removeIntention(health);
        world.settle();
        QCOMPARE(titles(), QStringList{u"Music"_s});
        QVERIFY(!world.queries->projects(true)->front().intention);
        world.planner.undo();
        world.settle();
        QCOMPARE(titles(), (QStringList{u"Health"_s, u"Music"_s}));
        QVERIFY(world.queries->projects(true)->front().intention.has_value());
    }

    void aReviewIsDueAgainAfterItsInterval()
    {
        World world;
        const QString id = world.project(u"Choir"_s);
        const auto due = [&] { return world.queries->projects(true)->front().reviewOn; };
        QVERIFY(!due().isValid());
        world.planner.editRecord(RecordId::fromHex(id).value(), Field::ProjectReviewInterval,
                                 qint64(14));
        world.settle();
        QCOMPARE(due(), QDate(2026, 11, 25)); // from the day it was made
        world.clock.set(world.clock.nowMs() + 20LL * 24 * 60 * 60 * 1000);
        world.feed.setDay(world.queries->today(), 1);
        world.owner.reviewed(id);
        world.settle();
        QCOMPARE(world.record(id).text(Field::ProjectReviewedOn), u"2026-12-01"_s);
        QCOMPARE(due(), QDate(2026, 12, 15));
    }

    void todosMoveInTheOutline()
    {
        World world;
        const QString id = world.project(u"Garden"_s);
        const QString dig = world.todo(u"Dig"_s, id);
        const QString sow = world.todo(u"Sow"_s, id);
        const QString rest = world.todo(u"Rest"_s, id);
        QCOMPARE(world.outline(id), u"Dig Sow Rest"_s);
        world.planner.moveInProject(rest, id, -1);
        world.planner.moveInProject(rest, id, -1);
        world.planner.moveInProject(rest, id, -1); // it is the first: nothing happens
        world.settle();
        QCOMPARE(world.outline(id), u"Rest Dig Sow"_s);
        world.planner.indent({sow}, id);
        world.planner.indent({dig}, id);
        world.settle();
        QCOMPARE(world.outline(id), u"Rest Dig. Sow.."_s);
        world.planner.indent({dig}, id); // no sibling above
        world.settle();
        QCOMPARE(world.outline(id), u"Rest Dig. Sow.."_s);
        world.planner.outdent({sow}, id);
        world.settle();
        QCOMPARE(world.outline(id), u"Rest Dig. Sow."_s);
        world.planner.outdent({dig}, id);
        world.settle();
        QCOMPARE(world.outline(id), u"Rest Sow. Dig"_s);
        world.planner.undo();
        world.settle();
        QCOMPARE(world.outline(id), u"Rest Dig. Sow."_s);
    }

    void aDropOrdersAndPlans()
    {
        World world;
        const QString id = world.project(u"Garden"_s);
        const QString dig = world.todo(u"Dig"_s, id);
        const QString sow = world.todo(u"Sow fri"_s, id);
        const QString rest = world.todo(u"Rest"_s, id);
        const QString place = u"outline:"_s + id;
        world.planner.dropOn({rest}, place + u":1"_s, dig);
        world.settle();
        QCOMPARE(world.outline(id), u"Rest Dig Sow"_s);
        QSignalSpy toasts(&world.planner, &Planner::toast);
        world.planner.dropOn({dig}, place + u":0"_s, sow); // now this week
        world.settle();
        QCOMPARE(world.row(dig).plan.toText(), u"2026-W46"_s);
        QCOMPARE(toasts.size(), 1);
        world.planner.dropOn({sow}, place + u":1"_s, {});
        world.settle();
        QVERIFY(world.row(sow).plan.isNull());
        const QString step = world.planner.addSubtask(rest, u"Lie down"_s);
        world.settle();
        world.planner.dropOn({sow}, place + u":1"_s, step);  // beside the step
        world.planner.dropOn({rest}, place + u":1"_s, step); // below itself: left out
        world.settle();
        QCOMPARE(world.row(sow).parent, RecordId::fromHex(rest));
        QVERIFY(!world.row(rest).parent);
    }

    void aStepBelongsToTheProjectOfItsParent()
    {
        World world;
        const QString id = world.project(u"Garden"_s);
        const QString dig = world.todo(u"Dig"_s, id);
        const QString step = world.planner.addSubtask(dig, u"Fetch the spade"_s);
        world.settle();
        QCOMPARE(world.row(step).project, RecordId::fromHex(id));
    }

    void twoTodosCannotWaitForEachOther()
    {
        World world;
        const QString id = world.project(u"Garden"_s);
        const QString dig = world.todo(u"Dig"_s, id);
        const QString sow = world.todo(u"Sow"_s, id);
        const QString rest = world.todo(u"Rest"_s, id);
        world.planner.addDependency({sow}, dig);
        world.planner.addDependency({rest}, sow);
        world.settle();
        QVERIFY(world.row(sow).blocked);
        QCOMPARE(world.row(sow).waitsFor, u"Dig"_s);
        QVERIFY(world.planner.dependencyProblem({rest}, dig).isEmpty());
        QCOMPARE(world.planner.dependencyProblem({dig}, rest),
                 u"“Rest” waits for “Dig” already. Two todos cannot wait for each other."_s);
        QCOMPARE(world.planner.dependencyProblem({dig}, dig), u"A todo cannot wait for itself."_s);
        world.planner.addDependency({dig}, rest);
        world.settle();
        QVERIFY(!world.row(dig).blocked);
        world.planner.toggleDone({dig});
        world.settle();
        QVERIFY(!world.row(sow).blocked);
    }
};

QTEST_MAIN(TestProjectPlanner)
#include "tst_project_planner.moc"
