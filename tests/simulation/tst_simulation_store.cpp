// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same histories where most devices keep a real SQLite store, and the others are of a later
// version that writes what these do not know.
#include "player.h"
#include "store_disk.h"
#include "sync/seeds.h"

#include <QTemporaryDir>
#include <QTest>

namespace sennight::sync::simulation {

class StoreSimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryLaw();
};

void StoreSimulationTest::keepsEveryLaw()
{
    const QTemporaryDir folder;
    const WorldOptions options{storesIn(folder.path()), {}};
    Met met;
    for (quint64 seed = 0; seed < seedCount(50); ++seed) {
        const Script script = scriptOf(seed, longestStoreScript);
        const QString why = play(script, options, &met);
        if (!why.isEmpty())
            QFAIL(qPrintable(reportOf(script, why, options, 20)));
    }
    for (const int count : {met.conflicts, met.deleted, met.revoked, met.recovered})
        QVERIFY(count > 0);
}

} // namespace sennight::sync::simulation

QTEST_GUILESS_MAIN(sennight::sync::simulation::StoreSimulationTest)
#include "tst_simulation_store.moc"
