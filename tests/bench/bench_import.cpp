// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bulk import of 100,000 todos beside the same rows in a bare table with the same indexes, and what
// the search index takes afterwards.
#include "bench/bare_sqlite.h"
#include "bench/store_bench.h"

#include "interchange/export.h"
#include "interchange/import.h"
#include "store/sqlite_queries.h"

#include <QBuffer>

namespace bench {

using namespace sennight;

namespace {

// The machine's speed changes within a run: a round is the bare table, then ours.
constexpr int rounds = 3;

/// The schema of the todos as the store has it, without triggers or search tables.
QByteArrayList todoSchema(const Profile &full)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(full.database().toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database,
                       "SELECT sql FROM sqlite_schema WHERE tbl_name = 'todos' AND sql IS NOT NULL"
                       " ORDER BY type = 'index'",
                       -1, &statement, nullptr);
    QByteArrayList result;
    while (sqlite3_step(statement) == SQLITE_ROW)
        result << QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return result;
}

QByteArray exported(FullProfile &source)
{
    QByteArray text;
    QBuffer buffer(&text);
    buffer.open(QIODevice::WriteOnly);
    (void)require(exportTo(Format::TodoTxt, buffer, {source.queries(), source.clock()}));
    return text;
}

} // namespace

void benchImport(const Workplace &workplace, Table &table)
{
    FullProfile source(workplace);
    QByteArray file = exported(source);
    const QByteArrayList schema = todoSchema(source.profile());
    const QByteArray attach = "ATTACH '" + source.profile().database().toUtf8() + "' AS full";

    Series floor;
    Series ours;
    Series index;
    for (int round = 0; round < rounds; ++round) {
        BareDatabase bare(workplace.path(QStringLiteral("bare-import-%1.db").arg(round)));
        bare.exec(attach.constData());
        for (const QByteArray &statement : schema)
            bare.exec(statement.constData());
        sample(floor, [&] {
            bare.exec(
                "BEGIN; INSERT INTO main.todos SELECT * FROM full.todos ORDER BY key; COMMIT");
        });

        SystemClock clock;
        SystemRandom random;
        const Profile empty = workplace.profile(QStringLiteral("import-%1").arg(round));
        auto store = require(Store::open(empty, clock, random));
        auto queries = require(openQueries(empty, clock));
        sample(ours, [&] {
            QBuffer buffer(&file);
            buffer.open(QIODevice::ReadOnly);
            const auto plan =
                require(planImport(Format::TodoTxt, buffer, {*queries, clock, random}));
            (void)require(store->commit(plan.action));
        });
        sample(index, [&] {
            while (!require(store->indexForSearch(1000))) {
            }
        });
    }
    const double speed = floor.median() / ours.median();
    table.print({.what = QStringLiteral("bulk import of 100,000 todos"),
                 .figure = QStringLiteral("median ms"),
                 .floor = floor.median(),
                 .ours = ours.median(),
                 .ratio = speed,
                 .goal = QStringLiteral("≥ 0.4×"),
                 .reached = speed >= 0.4,
                 .note = spread(ours, floor)});
    table.print({.what = QStringLiteral("search index complete after the import"),
                 .figure = QStringLiteral("s"),
                 .floor = 10,
                 .ours = index.percentile(1) / 1000,
                 .ratio = index.percentile(1) / 10000,
                 .goal = QStringLiteral("≤ 10 s"),
                 .reached = index.percentile(1) <= 10000});
}

} // namespace bench
