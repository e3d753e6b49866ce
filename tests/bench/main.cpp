// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev bench [NAME]: edits, import, reads, search, merge, senn, window, frames, server, sync;
// all without a name.
#include "bench/process_bench.h"
#include "bench/server_bench.h"
#include "bench/store_bench.h"
#include "bench/sync_bench.h"
#include "support/file_calls.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    if (const auto measured = bench::startForMeasuring(argc, argv))
        return *measured;
    QCoreApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    const auto runs = [&](const char *name) {
        return wanted.isEmpty() || wanted.contains(QLatin1StringView(name));
    };
    sennight::FileCalls::install();
    bench::Workplace workplace;
    bench::Table table;
    table.head();
    if (runs("merge"))
        bench::benchMerge(workplace, table);
    if (runs("import"))
        bench::benchImport(workplace, table);
#ifdef SENNIGHT_BENCH_SERVER
    if (runs("server"))
        bench::benchServer(workplace, table);
    if (runs("sync"))
        bench::benchSync(workplace, table);
#endif
    if (!runs("edits") && !runs("reads") && !runs("search") && !runs("senn") && !runs("window") &&
        !runs("frames"))
        return table.allReached() ? 0 : 1;

    bench::FullProfile full(workplace);
    if (runs("reads"))
        bench::benchReads(full, table);
    if (runs("search"))
        bench::benchSearch(full, table);
    if (runs("edits"))
        bench::benchEdits(full, workplace, table);
    full.rest();
    if (runs("senn"))
        bench::benchCommandLine(full.profile(), workplace, table);
    if (runs("window"))
        bench::benchWindow(full.profile(), table);
    if (runs("frames"))
        bench::benchFrames(full.profile(), table);
    return table.allReached() ? 0 : 1;
}
