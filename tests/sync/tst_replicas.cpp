// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_directory.h"
#include "replica_laws.h"
#include "replica_world.h"
#include "sync/core/tree.h"

#include <QTemporaryDir>
#include <QTest>

namespace sennight::sync {

namespace {

constexpr qint64 start = 1'794'000'000'000;

QString compare(const MemoryReplica &one, const MemoryReplica &other)
{
    if (one.dump() != other.dump())
        return QStringLiteral("other dump");
    if (one.digest() != other.digest())
        return QStringLiteral("other digest");
    for (const RegisterKey &key : ReplicaWorld::registers()) {
        const Shown left = one.shown(key);
        const Shown right = other.shown(key);
        if (left.value != right.value || left.conflict != right.conflict)
            return QStringLiteral("shows another value");
    }
    return {};
}

// What the histories held: a test that never meets a fork proves nothing about forks.
struct Met
{
    int conflicts = 0;
    int mergedTexts = 0;
    int deleted = 0;
    int cuts = 0;
    int forks = 0;

    void look(const MemoryReplica &replica);
};

void Met::look(const MemoryReplica &replica)
{
    std::map<RecordId, ParentEdge> edges;
    for (const auto &[id, state] : replica.states()) {
        deleted += state.isDeleted();
        for (const Register &reg : state.registers()) {
            const Shown shown = replica.shown({id.first, id.second, reg.field, reg.element});
            const Policy policy = policyOf(id.first, reg.field);
            conflicts += shown.conflict;
            mergedTexts += policy == Policy::Text && reg.heads.size() > 1 && !shown.conflict;
            if (policy == Policy::Tree)
                if (const auto edge = parentEdge(reg))
                    edges.emplace(id.second, *edge);
        }
    }
    cuts += static_cast<int>(allCuts(edges).size());
    const std::vector<Tip> &tips = replica.frontier().tips();
    forks += std::ranges::adjacent_find(tips, {}, &Tip::chain) != tips.end();
}

QString checkSeed(quint64 seed, int steps, Met &met)
{
    ReplicaWorld world(seed);
    for (int i = 0; i < steps; ++i)
        world.step();
    if (!world.heal())
        return QStringLiteral("does not heal");
    const std::vector<MemoryReplica> replicas = world.replicas();
    const MemoryReplica &first = replicas.front();
    for (const MemoryReplica &replica : replicas)
        if (const QString why = compare(first, replica); !why.isEmpty())
            return why;
    const MemoryReplica again = recomputed(first.log(), world.dice());
    if (again.waiting() > 0 || again.log().size() != first.log().size())
        return QStringLiteral("recomputing leaves changes over");
    if (const QString why = compare(first, again); !why.isEmpty())
        return QStringLiteral("recomputed: ") + why;
    if (!isDigestOfHeads(first))
        return QStringLiteral("the digest is not that of the heads");
    if (const QString why = checkTree(first); !why.isEmpty())
        return why;
    met.look(first);
    return checkAgainstLog(first);
}

} // namespace

class ReplicasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agree();
    void exchangeThroughFiles();
};

void ReplicasTest::agree()
{
    Met met;
    for (quint64 seed = 0; seed < seedCount(300); ++seed) {
        const QString why = checkSeed(seed, 20 + static_cast<int>(seed % 60), met);
        QVERIFY2(why.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(why)));
    }
    qInfo("%d conflicts, %d merged texts, %d deleted, %d cuts, %d forks", met.conflicts,
          met.mergedTexts, met.deleted, met.cuts, met.forks);
    for (const int count : {met.conflicts, met.mergedTexts, met.deleted, met.cuts, met.forks})
        QVERIFY(count > 0);
}

void ReplicasTest::exchangeThroughFiles()
{
    QTemporaryDir directory;
    const ChangeDirectory changes(directory.path());
    ReplicaWorld world(4711);
    for (int i = 0; i < 80; ++i)
        world.step();
    std::vector<MemoryReplica> replicas = world.replicas();
    for (const MemoryReplica &replica : replicas)
        QVERIFY(changes.put(replica));
    QFile damaged(directory.filePath(QStringLiteral("0000.change")));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("half a cha") == 10);
    damaged.close();
    for (MemoryReplica &replica : replicas) {
        QCOMPARE(changes.take(replica, start), QStringList(QStringLiteral("0000.change")));
        QCOMPARE(replica.waiting(), size_t{0});
        QCOMPARE(compare(replicas.front(), replica), QString());
    }
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::ReplicasTest)
#include "tst_replicas.moc"
