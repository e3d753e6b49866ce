// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A snapshot stands for the log: its head's form, the check of what goes by, and the law itself.

#include "replica_world.h"
#include "sync/cloud/account_facts.h"
#include "sync/core/snapshot.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;

namespace {

SnapshotHead headOf(const MemoryReplica &replica)
{
    return {{hashOf(replica.frontier().tips()), *Hash256::fromBytes(replica.digest().toBytes())},
            replica.frontier().tips(),
            *Hash256::fromBytes(QByteArray(32, 'm')),
            77};
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadHasOneForm();
    void aSnapshotAndTheRestAreTheWholeLog();
    void whatIsMissingOrMovedIsSeen();
    void whatWasCutOffIsNamed();
    void factsHaveOneForm();
};

void TestSnapshot::theHeadHasOneForm()
{
    ReplicaWorld world(3);
    for (int i = 0; i < 60; ++i)
        world.step();
    const SnapshotHead head = headOf(world.replicas().front());
    QVERIFY(!head.tips.empty());
    const QByteArray bytes = encode(head);
    QCOMPARE(decodeSnapshotHead(bytes), head);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!decodeSnapshotHead(bytes.first(size)));
    QVERIFY(!decodeSnapshotHead(bytes + 'x'));
    SnapshotHead disordered = head;
    disordered.tips.push_back(disordered.tips.front());
    QVERIFY(!decodeSnapshotHead(encode(disordered)));
}

// Law: the state from the whole log = the state from (snapshot at any cut + the rest).
void TestSnapshot::aSnapshotAndTheRestAreTheWholeLog()
{
    for (quint64 seed = 1; seed <= seedCount(20); ++seed) {
        ReplicaWorld world(seed);
        for (int i = 0; i < 120; ++i)
            world.step();
        if (!world.heal())
            continue;
        const MemoryReplica whole = world.replicas().front();
        const std::vector<QByteArray> log = whole.log();
        Dice dice(seed);
        const auto cut = static_cast<size_t>(dice.below(static_cast<int>(log.size()) + 1));
        MemoryReplica taker({idOf(200, 1), 1});
        SnapshotCheck check;
        for (const QByteArray &change : std::span(log).first(cut)) {
            QVERIFY2(check.take(change), qPrintable(u"seed %1"_s.arg(seed)));
            QCOMPARE(taker.receive(change, 0), Arrival::Applied);
        }
        QVERIFY(check.isWhole(headOf(taker)));
        std::vector<QByteArray> rest(log.begin() + static_cast<qsizetype>(cut), log.end());
        dice.shuffle(rest);
        for (const QByteArray &change : rest)
            QVERIFY(taker.receive(change, 0));
        QCOMPARE(taker.dump(), whole.dump());
        QVERIFY(taker.digest() == whole.digest());
    }
}

void TestSnapshot::whatIsMissingOrMovedIsSeen()
{
    ReplicaWorld world(5);
    for (int i = 0; i < 80; ++i)
        world.step();
    const MemoryReplica replica = world.replicas().front();
    const std::vector<QByteArray> log = replica.log();
    QVERIFY(log.size() > 3);
    SnapshotCheck shorter;
    for (const QByteArray &change : std::span(log).first(log.size() - 1))
        QVERIFY(shorter.take(change));
    QVERIFY(!shorter.isWhole(headOf(replica)));
    QVERIFY(!shorter.take("no change"));
    SnapshotCheck reversed;
    size_t taken = 0;
    for (auto change = log.rbegin(); change != log.rend(); ++change)
        taken += reversed.take(*change) ? 1 : 0;
    QVERIFY(taken < log.size());
}

// It stands in no snapshot, and others stand on it; after them it is out of order.
void TestSnapshot::whatWasCutOffIsNamed()
{
    const RegisterKey title = registerKey(Field::TodoTitle, 1);
    MemoryReplica removed({idOf(1), 1});
    removed.commit({{title, u"a"_s}}, idOf(1), 0);
    MemoryReplica maker({idOf(2), 1});
    QCOMPARE(maker.receive(removed.log().front(), 0), Arrival::Applied);
    maker.commit({{title, u"b"_s}}, idOf(2), 0);
    const ChangeId cutOff = ChangeId::of(removed.log().front());
    maker.forget({cutOff}, 0);
    SnapshotCheck check;
    for (const QByteArray &change : maker.log())
        QVERIFY(check.take(change));
    QVERIFY(check.isWhole(headOf(maker)));
    QCOMPARE(check.lacked(), QSet{cutOff});
    QVERIFY(!check.take(removed.log().front()));
}

void TestSnapshot::factsHaveOneForm()
{
    const AccountFacts facts{QUrl(u"https://sync.example/a"_s), {{1}}, {{2}}, {{3}}};
    QCOMPARE(decodeAccountFacts(encode(facts)), facts);
    QVERIFY(!decodeAccountFacts({}));
    QVERIFY(!decodeAccountFacts(encode(facts) + 'x'));
    const KeptMembers members{{"one", "two"}, {{4}}};
    QCOMPARE(decodeKeptMembers(encode(members)), members);
    const std::vector<Pending> all{std::monostate(), PendingCreation{facts, "message"},
                                   PendingJoin{facts, {"a", "b"}}, PendingSecrets{"message"},
                                   PendingLeave{true, facts}};
    for (const Pending &pending : all) {
        const QByteArray bytes = encode(pending);
        QCOMPARE(decodePending(bytes), pending);
        for (qsizetype size = 1; size < bytes.size(); ++size)
            QVERIFY(!decodePending(bytes.first(size)));
    }
    const std::vector<LevelChange> changes{{{{5}}, Level::ReadOnly}, {{{6}}, {}}};
    QCOMPARE(decodeChanges(encode(changes)), changes);
    QCOMPARE(decodeChanges({}), std::vector<LevelChange>());
    for (qsizetype size = 1; size < encode(changes).size(); ++size)
        QVERIFY(!decodeChanges(encode(changes).first(size)));
    const DeviceSystems systems{{QByteArray(16, 'a'), u"Linux"_s}, {QByteArray(16, 'b'), u"ä"_s}};
    QCOMPARE(decodeSystems(encodeSystems(systems)), systems);
    QVERIFY(decodeSystems("?").isEmpty());
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
