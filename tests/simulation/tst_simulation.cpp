// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Histories of several devices that end in agreement, over the pure core (SYNC.md, section 9).
#include "core_disk.h"
#include "player.h"
#include "sync/seeds.h"

#include <QDirIterator>
#include <QTest>

namespace sennight::sync::simulation {

class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryLaw();
    void keepsWhatWasFound_data();
    void keepsWhatWasFound();
    void isTheSameForTheSameSeed();
    void writesAndReadsScripts();
};

void SimulationTest::keepsEveryLaw()
{
    Met met;
    for (quint64 seed = 0; seed < seedCount(2'000); ++seed) {
        const Script script = scriptOf(seed);
        const QString why = play(script, {makeCoreDisk, {}}, &met);
        if (!why.isEmpty())
            QFAIL(qPrintable(reportOf(script, why, {makeCoreDisk, {}}, 200)));
    }
    qInfo(
        "%d heals, %d devices, %d changes, %d conflicts, %d forks, %d deleted, %d removed devices, "
        "%d recovered, %d given up, %d snapshots, %llu messages",
        met.heals, met.devices, met.changes, met.conflicts, met.forks, met.deleted, met.revoked,
        met.recovered, met.excused, met.snapshots, static_cast<unsigned long long>(met.requests));
    // A history that never meets one of these proves nothing about it.
    for (const int count :
         {met.conflicts, met.forks, met.deleted, met.revoked, met.recovered, met.excused})
        QVERIFY(count > 0);
}

// Shortest scripts of what was broken once.
void SimulationTest::keepsWhatWasFound_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(SENNIGHT_SOURCE_DIR "/tests/simulation/found"), QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void SimulationTest::keepsWhatWasFound()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto script = scriptFromText(QString::fromUtf8(file.readAll()));
    QVERIFY(script.has_value());
    QCOMPARE(play(*script, {makeCoreDisk, {}}), QString());
}

void SimulationTest::isTheSameForTheSameSeed()
{
    Met one;
    Met other;
    QCOMPARE(play(scriptOf(42), {makeCoreDisk, {}}, &one), QString());
    QCOMPARE(play(scriptOf(42), {makeCoreDisk, {}}, &other), QString());
    QCOMPARE(one.requests, other.requests);
    QCOMPARE(one.changes, other.changes);
}

void SimulationTest::writesAndReadsScripts()
{
    const Script script = scriptOf(7);
    const auto read = scriptFromText(textOf(script));
    QVERIFY(read.has_value());
    QCOMPARE(textOf(*read), textOf(script));
    QVERIFY(!scriptFromText(QStringLiteral("1 3\nfly 1 2\n")).has_value());
    QVERIFY(!scriptFromText(QString()).has_value());
}

} // namespace sennight::sync::simulation

QTEST_GUILESS_MAIN(sennight::sync::simulation::SimulationTest)
#include "tst_simulation.moc"
