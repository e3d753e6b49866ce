// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The week's query and a todo by id beside the same SQL through the C API; search beside a scan
// with LIKE.
#include "bench/bare_sqlite.h"
#include "bench/store_bench.h"

#include "store/sqlite_queries.h"

namespace bench {

using namespace sennight;

namespace {

constexpr int runs = 200;

void readWeek(const Queries &queries, IsoWeek week)
{
    (void)require(queries.todos({.kind = TodoFilter::Kind::Week, .week = week}));
    (void)require(queries.todos({.kind = TodoFilter::Kind::LeftOver, .week = week}));
    (void)require(queries.goals(week));
    (void)require(queries.weekFacts(week));
}

/// The statements that `work` runs on a connection opened meanwhile.
std::vector<QByteArray> statementsOf(FullProfile &profile,
                                     const std::function<void(Queries &)> &work)
{
    const SqlRecorder recorder;
    auto queries = require(openQueries(profile.profile(), profile.clock()));
    work(*queries);
    (void)SqlRecorder::take();
    work(*queries);
    return SqlRecorder::take();
}

Series replay(BareDatabase &bare, const std::vector<QByteArray> &statements, Series &ours,
              const std::function<void()> &work)
{
    std::vector<sqlite3_stmt *> prepared;
    for (const QByteArray &sql : statements)
        prepared.push_back(bare.prepare(sql));
    Series floor;
    for (int i = 0; i < runs; ++i) {
        sample(floor, [&] {
            for (sqlite3_stmt *statement : prepared)
                BareDatabase::drain(statement);
        });
        sample(ours, work);
    }
    return floor;
}

/// The window asks for them after each commit.
void benchProjects(FullProfile &profile, BareDatabase &bare, Table &table)
{
    sqlite3_stmt *scan = bare.prepare("SELECT * FROM projects WHERE deleted = 0");
    const auto todos = profile.someTodos(20);
    Series ours;
    Series floor;
    for (const RecordId &todo : todos) {
        const Edit edit{.record = todo, .field = Field::TodoEstimate, .value = qint64{55}};
        (void)require(profile.store().commit({.edits = {edit}}));
        sample(floor, [&] { BareDatabase::drain(scan); });
        sample(ours, [&] { (void)require(profile.queries().projects(true)); });
    }
    table.print({.what = QStringLiteral("projects with their sums, after a commit"),
                 .figure = QStringLiteral("median ms"),
                 .floor = floor.median(),
                 .ours = ours.median(),
                 .ratio = ours.median() / 5,
                 .goal = QStringLiteral("≤ 5 ms"),
                 .reached = ours.median() <= 5,
                 .note = spread(ours, floor)});
}

void benchEveryTodo(FullProfile &profile, BareDatabase &bare, Table &table)
{
    sqlite3_stmt *rows = bare.prepare("SELECT * FROM todos WHERE deleted = 0 ORDER BY id");
    sqlite3_stmt *sets = bare.prepare("SELECT * FROM elements WHERE entity = 5");
    Series ours;
    Series floor;
    for (int i = 0; i < 5; ++i) {
        sample(floor, [&] {
            BareDatabase::drain(rows);
            BareDatabase::drain(sets);
        });
        sample(ours, [&] {
            require(profile.queries().forEach(Entity::Todo, false,
                                              [](const Record &) { return true; }));
        });
    }
    table.atMost(QStringLiteral("every todo as a record"), ours, floor, 0.5, 3);
}

} // namespace

void benchReads(FullProfile &profile, Table &table)
{
    BareDatabase bare(profile.profile().database(), true);
    const IsoWeek week = IsoWeek::of(profile.queries().today());
    Series weekOurs;
    const auto weekSql = statementsOf(profile, [&](Queries &queries) { readWeek(queries, week); });
    const Series weekFloor =
        replay(bare, weekSql, weekOurs, [&] { readWeek(profile.queries(), week); });
    table.atMost(QStringLiteral("week view query (%1 statements)").arg(weekSql.size()), weekOurs,
                 weekFloor, 0.5, 1.5);

    const RecordId id = profile.someTodos(7)[3];
    Series todoOurs;
    const auto todoSql =
        statementsOf(profile, [&](Queries &queries) { (void)require(queries.todo(id)); });
    const Series todoFloor =
        replay(bare, todoSql, todoOurs, [&] { (void)require(profile.queries().todo(id)); });
    table.atMost(QStringLiteral("todo by id"), todoOurs, todoFloor, 0.5, 3);
    benchProjects(profile, bare, table);
    benchEveryTodo(profile, bare, table);
}

namespace {

struct Needle
{
    QString what;
    QString text;
    bool common = false;
};

void benchNeedle(FullProfile &profile, BareDatabase &bare, const Needle &needle, Table &table)
{
    sqlite3_stmt *scan = bare.prepare("SELECT id, title FROM todos WHERE deleted = 0 AND (title "
                                      "LIKE ?1 OR description LIKE ?1) LIMIT 50");
    const QByteArray pattern = '%' + needle.text.toUtf8() + '%';
    sqlite3_bind_text(scan, 1, pattern.constData(), -1, SQLITE_TRANSIENT);
    Series ours;
    Series floor;
    size_t hits = 0;
    for (int i = 0; i < 20; ++i) {
        sample(floor, [&] { BareDatabase::drain(scan); });
        sample(ours, [&] { hits = require(profile.queries().search(needle.text, 50)).size(); });
    }
    const double faster = floor.median() / ours.median();
    table.print({.what = QStringLiteral("search: %1, %2 hits").arg(needle.what).arg(hits),
                 .figure = QStringLiteral("median ms"),
                 .floor = floor.median(),
                 .ours = ours.median(),
                 .ratio = needle.common ? ours.median() / 10 : faster,
                 .goal = needle.common ? QStringLiteral("≤ 10 ms") : QStringLiteral("≥ 10×"),
                 .reached = hits > 0 && (needle.common ? ours.median() <= 10 : faster >= 10),
                 .note = spread(ours, floor)});
}

} // namespace

void benchSearch(FullProfile &profile, Table &table)
{
    BareDatabase bare(profile.profile().database(), true);
    benchNeedle(profile, bare, {QStringLiteral("a rare word"), QStringLiteral("zephyrine")}, table);
    benchNeedle(profile, bare,
                {QStringLiteral("an inner part of a word"), QStringLiteral("phyrin")}, table);
    benchNeedle(profile, bare, {QStringLiteral("two CJK characters"), QStringLiteral("鯨図")},
                table);
    benchNeedle(profile, bare, {QStringLiteral("a common word"), QStringLiteral("the"), true},
                table);
}

} // namespace bench
