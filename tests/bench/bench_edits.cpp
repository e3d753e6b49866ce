// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One durable edit and one durable new todo, beside the same row in a bare table.
#include "bench/bare_sqlite.h"
#include "bench/store_bench.h"
#include "support/file_calls.h"

#include "domain/actions.h"

namespace bench {

using namespace sennight;

namespace {

constexpr int runs = 1000; // so many that a hiccup of the machine is not the 99th percentile

/// The columns of a todo without anything around them.
constexpr const char *bareTable = "CREATE TABLE todos(key INTEGER PRIMARY KEY, id BLOB, title "
                                  "TEXT, project BLOB, estimate INTEGER,"
                                  " plan TEXT, priority TEXT, created_at INTEGER)";
constexpr const char *bareInsert =
    "INSERT INTO todos(id, title, project, estimate, plan, priority, created_at)"
    " VALUES (randomblob(16), 'Write the report about the river ' || random(), randomblob(16), 30,"
    " '2026-11-11', 'high', 1794000000000)";

void fill(BareDatabase &database)
{
    database.exec(bareTable);
    database.exec("BEGIN");
    sqlite3_stmt *insert = database.prepare(bareInsert);
    for (int i = 0; i < todoCount; ++i)
        BareDatabase::drain(insert);
    database.exec("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
}

Action newTodo(const RecordId &project, RandomSource &random)
{
    const ActionContext context{
        .nowMs = 1'794'000'000'000, .today = {2026, 11, 11}, .random = random};
    QuickAddResult todo;
    todo.title = QStringLiteral("Write the report about the river %1").arg(random.next64());
    todo.estimateMinutes = 30;
    todo.plan = Plan{.day = QDate(2026, 11, 11)};
    todo.priority = Priority::High;
    todo.project = project;
    return addTodo(todo, {.day = QStringLiteral("m")}, context).action;
}

Action estimateOf(const RecordId &todo, qint64 minutes)
{
    return {.kind = ActionKind::Edit,
            .edits = {{.record = todo, .field = Field::TodoEstimate, .value = minutes}}};
}

void countFlushes(Table &table, const QString &what, int flushes)
{
    const double each = static_cast<double>(flushes) / runs;
    table.print({.what = what,
                 .figure = QStringLiteral("flushes"),
                 .floor = 1,
                 .ours = each,
                 .ratio = each,
                 .goal = QStringLiteral("1"),
                 .reached = each < 1.05,
                 .note = QStringLiteral("a checkpoint now and then flushes too")});
}

} // namespace

void benchEdits(FullProfile &profile, const Workplace &workplace, Table &table)
{
    BareDatabase bare(workplace.path(QStringLiteral("bare-edits.db")));
    fill(bare);
    sqlite3_stmt *update =
        bare.prepare("UPDATE todos SET estimate = abs(random()) % 600 WHERE key = ?");
    sqlite3_stmt *insert = bare.prepare(bareInsert);
    const auto todos = profile.someTodos(runs);

    Series edit;
    Series bareEdit;
    int flushes = 0;
    for (int i = 0; i < runs; ++i) {
        sqlite3_bind_int(update, 1, 1 + i * (todoCount / runs));
        sample(bareEdit, [&] { BareDatabase::drain(update); });
        const Action action = estimateOf(todos[static_cast<size_t>(i)], 1000 + i);
        const int before = FileCalls::flushes();
        sample(edit, [&] { (void)require(profile.store().commit(action)); });
        flushes += FileCalls::flushes() - before;
    }
    table.atMost(QStringLiteral("one durable edit of a field"), edit, bareEdit, 0.5, 2);
    table.atMost(QStringLiteral("one durable edit of a field"), edit, bareEdit, 0.99, 3);
    countFlushes(table, QStringLiteral("flushes of one edit"), flushes);

    const auto projects = require(profile.queries().projects(false));
    Series add;
    Series bareAdd;
    flushes = 0;
    for (int i = 0; i < runs; ++i) {
        sample(bareAdd, [&] { BareDatabase::drain(insert); });
        const Action action =
            newTodo(projects[static_cast<size_t>(i) % projects.size()].id, profile.random());
        const int before = FileCalls::flushes();
        sample(add, [&] { (void)require(profile.store().commit(action)); });
        flushes += FileCalls::flushes() - before;
    }
    table.atMost(QStringLiteral("one durable new todo"), add, bareAdd, 0.5, 2);
    table.atMost(QStringLiteral("one durable new todo"), add, bareAdd, 0.99, 3);
    countFlushes(table, QStringLiteral("flushes of one new todo"), flushes);
}

} // namespace bench
