// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core_disk.h"
#include "world.h"

#include <cstdio>

using namespace sennight::sync::simulation;

int main(int argc, char **argv)
{
    const quint64 first = argc > 1 ? QByteArray(argv[1]).toULongLong() : 0;
    const quint64 count = argc > 2 ? QByteArray(argv[2]).toULongLong() : 1;
    const bool isTold = argc > 3;
    int failed = 0;
    Met met;
    for (quint64 seed = first; seed < first + count; ++seed) {
        World world(scriptOf(seed),
                    {makeCoreDisk,
                     isTold ? [](const QString &step) { std::printf("%s\n", qPrintable(step)); }
                            : std::function<void(const QString &)>()});
        const QString why = world.run();
        met += world.met();
        if (!why.isEmpty()) {
            ++failed;
            std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed), qPrintable(why));
        }
    }
    std::printf("%d failed; %d heals, %d changes, %d conflicts, %d forks, %d deleted, %d revoked, "
                "%d recovered, %d excused, %d snapshots, %d devices, %llu requests\n",
                failed, met.heals, met.changes, met.conflicts, met.forks, met.deleted, met.revoked,
                met.recovered, met.excused, met.snapshots, met.devices,
                static_cast<unsigned long long>(met.requests));
    return failed > 0;
}
