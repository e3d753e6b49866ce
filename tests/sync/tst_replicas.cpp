// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_directory.h"
#include "log_oracle.h"
#include "replica_world.h"
#include "sync/core/tree.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <set>

namespace sennight::sync {

namespace {

constexpr qint64 start = 1'794'000'000'000;

std::set<QString> wordsOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    const QStringList words = text ? text->split(u' ', Qt::SkipEmptyParts) : QStringList();
    return {words.begin(), words.end()};
}

// The words that this op brought: those that no text that its author saw had.
std::set<QString> newWords(const Oracle &oracle, const RegisterKey &key,
                           const Oracle::Written &written)
{
    std::set<QString> words = wordsOf(written.op.value);
    for (const auto &[dot, other] : oracle.registers().at(key))
        if (other.change != written.change && oracle.saw(written.change, other.change))
            for (const QString &word : wordsOf(other.op.value))
                words.erase(word);
    return words;
}

// Law 2 for one value that nothing replaced. Empty when it holds.
QString unaccounted(const Oracle &oracle, const MemoryReplica &replica, const RegisterKey &key,
                    const Oracle::Written &written)
{
    const Shown shown = replica.shown(key);
    const Value &value = written.op.value;
    if (shown.conflict || value == shown.value)
        return {};
    switch (policyOf(key.entity, key.field)) {
    case Policy::Asked:
    case Policy::Tree:
        return QStringLiteral("neither shown nor in conflict");
    case Policy::Set:
        return isNull(shown.value) ? QStringLiteral("an added element is not shown") : QString();
    case Policy::Life:
        return shown.value == Value(true) ? QStringLiteral("a restore is hidden") : QString();
    case Policy::Text:
        for (const QString &word : newWords(oracle, key, written))
            if (!wordsOf(shown.value).contains(word))
                return QStringLiteral("merged without ") + word;
        return {};
    case Policy::Quiet: // among the heads, so in History
        return {};
    }
    return {};
}

// Whether the log says that a record is deleted: by nothing but deletes, which saw all of it.
bool isDeletedByLog(const Oracle &oracle, const RecordState &state)
{
    const auto &registers = oracle.registers();
    const auto life = registers.find({state.entity(), state.record(), 1, {}});
    if (life == registers.end())
        return false;
    for (const auto &[dot, written] : life->second)
        if (written.isHead && written.op.value != Value(true))
            return false;
    const auto isSeen = [&](const Oracle::Written &written) {
        return std::ranges::any_of(life->second, [&](const auto &deletion) {
            return deletion.second.isHead && (deletion.second.change == written.change ||
                                              oracle.saw(deletion.second.change, written.change));
        });
    };
    return std::ranges::all_of(registers, [&](const auto &reg) {
        const RegisterKey &key = reg.first;
        const FieldSpec *known = findField(key.entity, key.field);
        const bool counts = key.entity == state.entity() && key.record == state.record() &&
                            key.field != 1 && !(known && known->bookkeeping);
        return !counts || std::ranges::all_of(reg.second, [&](const auto &each) {
            return !each.second.isHead || isSeen(each.second);
        });
    });
}

QString compareHeads(const Oracle &oracle, const MemoryReplica &replica)
{
    size_t heads = 0;
    for (const auto &[id, state] : replica.states())
        for (const Register &reg : state.registers())
            heads += reg.heads.size();
    for (const auto &[key, ops] : oracle.registers()) {
        const Register *reg = replica.state(key.entity, key.record)->find(key.field, key.element);
        for (const auto &[dot, written] : ops) {
            if (std::ranges::contains(reg->heads, dot, &Head::dot) != written.isHead)
                return QStringLiteral("other heads than the log's");
            heads -= written.isHead;
            if (!written.isHead)
                continue;
            if (const QString why = unaccounted(oracle, replica, key, written); !why.isEmpty())
                return why;
        }
    }
    return heads == 0 ? QString() : QStringLiteral("heads that the log does not have");
}

QString checkAgainstLog(const MemoryReplica &replica)
{
    const Oracle oracle(replica.log());
    if (oracle.namesUnseen())
        return QStringLiteral("an op replaced what its author had not seen");
    for (const auto &[id, state] : replica.states())
        if (state.isDeleted() != isDeletedByLog(oracle, state))
            return QStringLiteral("deleted is not what the log says");
    return compareHeads(oracle, replica);
}

QString checkTree(const MemoryReplica &replica)
{
    for (int record = 1; record <= 4; ++record) {
        RecordId at = idOf(static_cast<quint8>(record), 0);
        for (int steps = 0;; ++steps) {
            const Shown shown =
                replica.shown({5, at, static_cast<quint8>(numberOf(Field::TodoParent)), {}});
            const auto *parent = std::get_if<RecordId>(&shown.value);
            if (!parent)
                break;
            if (steps > 4)
                return QStringLiteral("the shown parents go round");
            at = *parent;
        }
    }
    return {};
}

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

// The same changes, in an order that has nothing to do with how they came about.
MemoryReplica recomputed(std::vector<QByteArray> log, Dice &dice)
{
    dice.shuffle(log);
    MemoryReplica replica({RecordId::random(dice.source()), 1});
    for (const QByteArray &change : log)
        (void)replica.receive(change, start);
    return replica;
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
    StateDigest digest;
    for (const auto &[id, state] : first.states())
        digest.add(state);
    if (digest != first.digest())
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
