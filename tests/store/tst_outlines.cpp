// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_queries.h"
#include "store_fixture.h"

using namespace sennight;
using namespace sennight::test;

/// What a project's list is made of.
class TestOutlines : public QObject
{
    Q_OBJECT

    struct World : Device
    {
        RecordId add(const QString &title, const QString &order,
                     std::optional<RecordId> parent = {}, bool inProject = true)
        {
            const RecordId id = addTodo(title);
            edit(id, Field::TodoProjectOrder, order);
            if (inProject)
                edit(id, Field::TodoProject, project);
            if (parent)
                edit(id, Field::TodoParent, *parent);
            return id;
        }
        [[nodiscard]] QStringList titles(const QString &query = {}) const
        {
            const auto queries = openQueries(profile, clock).value();
            QStringList found;
            const auto rows = queries->outline(project, query).value();
            for (const OutlineRow &row : rows)
                found << queries->todo(row.id)->title;
            return found;
        }
        RecordId project = newId();
    };

private Q_SLOTS:
    void holdsStepsOfSteps()
    {
        World world;
        world.commit({.edits = {{world.project, Field::ProjectTitle, u"Garden"_s}}});
        const RecordId dig = world.add(u"dig"_s, u"b"_s);
        world.add(u"sow"_s, u"a"_s);
        const RecordId spade = world.add(u"spade"_s, u"c"_s, dig, false);
        world.add(u"shed key"_s, u"d"_s, spade, false);
        world.add(u"elsewhere"_s, u"e"_s, {}, false);
        QCOMPARE(world.titles(), (QStringList{u"sow"_s, u"dig"_s, u"spade"_s, u"shed key"_s}));
        QCOMPARE(world.titles(u"sow"_s), QStringList{u"sow"_s});
        const auto queries = openQueries(world.profile, world.clock).value();
        const auto rows = queries->outline(world.project, {}).value();
        QCOMPARE(rows[2].parent, rows[1].key);
        QCOMPARE(rows[0].parent, 0);
        QCOMPARE(queries->lastProjectOrder(world.project).value(), u"b"_s);
        world.edit(dig, Field::TodoDeleted, true);
        QCOMPARE(world.titles(), QStringList{u"sow"_s}); // its steps go with it
    }

    void tellsWhatTheListGoesBy()
    {
        World world;
        const RecordId dig = world.add(u"dig"_s, u"a"_s);
        world.edit(dig, Field::TodoEstimate, 90);
        world.edit(dig, Field::TodoDue, u"2026-11-20"_s);
        world.edit(dig, Field::TodoPlan, u"2026-11-11"_s);
        const auto read = [&] {
            return openQueries(world.profile, world.clock)
                .value()
                ->outline(world.project, {})
                .value()
                .front();
        };
        QCOMPARE(read().minutesLeft, 90);
        QCOMPARE(read().dueOn, QDate(2026, 11, 20));
        QCOMPARE(read().plan.day, QDate(2026, 11, 11));
        QCOMPARE(read().settledAtMs, 0);
        world.edit(dig, Field::TodoCompletion, qint64(77));
        QCOMPARE(read().settledAtMs, 77);
        QCOMPARE(read().minutesLeft, 0);
    }

    void intentionsHaveTheirOrder()
    {
        World world;
        for (const QString &title : {u"Joy"_s, u"Health"_s})
            world.commit({.edits = {{world.newId(), Field::IntentionTitle, title}}});
        auto queries = openQueries(world.profile, world.clock).value();
        auto rows = queries->intentions().value();
        QCOMPARE(rows.size(), 2U);
        world.edit(rows[0].id, Field::IntentionOrder, u"z"_s);
        world.edit(rows[1].id, Field::IntentionOrder, u"a"_s);
        QCOMPARE(queries->intentions()->front().title, rows[1].title);
        world.edit(rows[1].id, Field::IntentionDeleted, true);
        QCOMPARE(queries->intentions()->size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestOutlines)
#include "tst_outlines.moc"
