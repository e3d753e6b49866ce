// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_directory.h"
#include "replica_world.h"
#include "sync/core/tree.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <set>

namespace sennight::sync {

namespace {

constexpr qint64 start = 1'794'000'000'000;

// The log read a second time, without RecordState: who saw what, and which ops nobody replaced.
class Oracle
{
public:
    explicit Oracle(const std::vector<QByteArray> &log)
    {
        for (const QByteArray &bytes : log)
            add(*decode(bytes), ChangeId::of(bytes));
    }

    struct Written
    {
        Op op;
        size_t change;
        bool isHead = true;
    };

    [[nodiscard]] const std::map<RegisterKey, std::map<Dot, Written>> &registers() const
    {
        return m_registers;
    }
    [[nodiscard]] bool saw(size_t later, size_t earlier) const
    {
        return earlier < later && m_past[later][earlier];
    }
    /// An `over` that names a change which its author had not applied.
    [[nodiscard]] bool namesUnseen() const { return m_namesUnseen; }

private:
    void add(const Change &change, const ChangeId &id)
    {
        const size_t place = m_past.size();
        std::vector<bool> past(place, false);
        const auto include = [&](const ChangeId &other) {
            const size_t at = m_places.at(other);
            past[at] = true;
            for (size_t i = 0; i < at; ++i)
                past[i] = past[i] || m_past[at][i];
        };
        if (change.seq > 1)
            include(change.prev);
        for (const Tip &tip : change.deps)
            include(tip.id);
        m_past.push_back(std::move(past));
        m_places.emplace(id, place);
        for (const Op &op : change.ops)
            add(op, {change.chain, change.seq, id.prefix()}, place);
    }

    void add(const Op &op, const Dot &dot, size_t place)
    {
        auto &reg = m_registers[keyOf(op)];
        for (const Dot &older : op.over)
            if (const auto found = reg.find(older); found != reg.end()) {
                found->second.isHead = false;
                m_namesUnseen = m_namesUnseen || !saw(place, found->second.change);
            }
        reg.emplace(dot, Written{op, place});
    }

    std::map<RegisterKey, std::map<Dot, Written>> m_registers;
    std::map<ChangeId, size_t> m_places;
    std::vector<std::vector<bool>> m_past;
    bool m_namesUnseen = false;
};

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

LocalEdit edit(Field field, const Value &value, int record = 1)
{
    return {registerKey(field, record), value};
}

QByteArray changeBytes(quint8 device, const std::function<void(Change &)> &shape)
{
    Change change;
    change.space = Space::Shared;
    change.chain = {idOf(device, 0), 1};
    change.seq = 1;
    shape(change);
    return encode(change);
}

} // namespace

class ReplicasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agree();
    void keepBothBranchesOfAFork();
    void waitForWhatIsMissing();
    void boundWhatWaits();
    void refuseLies();
    void refuseWhatWouldDoHarm();
    void keepTheirClockAscending();
    void splitLargeActions();
    void makeOneNextOccurrence();
    void carryUnknownFields();
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

void ReplicasTest::keepBothBranchesOfAFork()
{
    MemoryReplica one({idOf(1), 1});
    one.commit({edit(Field::TodoTitle, QStringLiteral("a"))}, idOf(1), start);
    MemoryReplica clone = one;
    one.commit({edit(Field::TodoTitle, QStringLiteral("b"))}, idOf(2), start + 1);
    clone.commit({edit(Field::TodoTitle, QStringLiteral("c"))}, idOf(3), start + 2);
    for (const QByteArray &change : clone.log())
        QVERIFY(one.receive(change, start));
    QCOMPARE(one.log().size(), size_t{3});
    QCOMPARE(one.frontier().tips().size(), size_t{2});
    const Shown shown = one.shown(registerKey(Field::TodoTitle, 1));
    QVERIFY(shown.conflict);
    QVERIFY(shown.value == Value(QStringLiteral("c")));
    // It goes on: the next change has seen both.
    one.commit({edit(Field::TodoTitle, QStringLiteral("d"))}, idOf(4), start + 3);
    QCOMPARE(one.frontier().tips().size(), size_t{2});
    for (const QByteArray &change : one.changesFor(clone.frontier()))
        QCOMPARE(clone.receive(change, start), Arrival::Applied);
    QCOMPARE(clone.dump(), one.dump());
    QVERIFY(!clone.shown(registerKey(Field::TodoTitle, 1)).conflict);
}

void ReplicasTest::waitForWhatIsMissing()
{
    MemoryReplica one({idOf(1), 1});
    MemoryReplica two({idOf(2), 1});
    one.commit({edit(Field::TodoTitle, QStringLiteral("a"))}, idOf(1), start);
    one.commit({edit(Field::TodoTitle, QStringLiteral("b"))}, idOf(2), start);
    for (const QByteArray &change : one.log())
        QCOMPARE(two.receive(change, start), Arrival::Applied);
    two.commit({edit(Field::TodoTitle, QStringLiteral("c"))}, idOf(3), start);
    const std::vector<QByteArray> log = two.log();

    MemoryReplica three({idOf(3), 1});
    QCOMPARE(three.receive(log[2], start), Arrival::Waiting);
    QCOMPARE(three.receive(log[2], start), Arrival::Known);
    QCOMPARE(three.receive(log[1], start), Arrival::Waiting);
    QVERIFY(three.frontier().tips().empty());
    QVERIFY(three.states().empty());
    QCOMPARE(three.receive(log[0], start), Arrival::Applied);
    QCOMPARE(three.waiting(), size_t{0});
    QCOMPARE(three.dump(), two.dump());
    QCOMPARE(three.receive(log[0], start), Arrival::Known);
}

void ReplicasTest::boundWhatWaits()
{
    MemoryReplica one({idOf(1), 1});
    for (size_t i = 0; i < MemoryReplica::mostWaiting + 3; ++i)
        one.commit({edit(Field::TodoEstimate, static_cast<qint64>(i))}, idOf(1), start);
    std::vector<QByteArray> log = one.log();
    MemoryReplica two({idOf(2), 1});
    int overfull = 0;
    for (size_t i = log.size() - 1; i > 0; --i)
        overfull += two.receive(log[i], start) == Arrival::Overfull;
    QCOMPARE(overfull, 2);
    QCOMPARE(two.waiting(), MemoryReplica::mostWaiting);
    for (const QByteArray &change : log)
        QVERIFY(two.receive(change, start));
    QCOMPARE(two.waiting(), size_t{0});
    QCOMPARE(two.dump(), one.dump());
}

void ReplicasTest::refuseLies()
{
    MemoryReplica replica({idOf(9), 1});
    const QByteArray first = changeBytes(1, [](Change &) {});
    const QByteArray other = changeBytes(2, [](Change &) {});
    QCOMPARE(replica.receive(first, start), Arrival::Applied);
    const auto refused = [&](const std::function<void(Change &)> &shape) {
        const auto arrival = replica.receive(changeBytes(1, shape), start);
        return !arrival && arrival.error().code == ErrorCode::InvalidValue;
    };
    // A gap in seq, another chain's change as prev, a dep that is somewhere else.
    QVERIFY(refused([&](Change &change) {
        change.seq = 3;
        change.prev = ChangeId::of(first);
    }));
    QVERIFY(refused([&](Change &change) {
        change.chain.incarnation = 2;
        change.seq = 2;
        change.prev = ChangeId::of(first);
    }));
    QVERIFY(refused([&](Change &change) {
        change.chain = {idOf(2, 0), 1};
        change.deps = {{{idOf(1, 0), 1}, 2, ChangeId::of(first)}};
    }));
    // One that lies about a change that comes later is dropped then, with what waits for it.
    const QByteArray liar = changeBytes(
        3, [&](Change &change) { change.deps = {{{idOf(2, 0), 1}, 7, ChangeId::of(other)}}; });
    const QByteArray follower = changeBytes(3, [&](Change &change) {
        change.seq = 2;
        change.prev = ChangeId::of(liar);
    });
    QCOMPARE(replica.receive(liar, start), Arrival::Waiting);
    QCOMPARE(replica.receive(follower, start), Arrival::Waiting);
    QCOMPARE(replica.receive(other, start), Arrival::Applied);
    QCOMPARE(replica.log().size(), size_t{2});
    QCOMPARE(replica.waiting(), size_t{0});
}

void ReplicasTest::refuseWhatWouldDoHarm()
{
    MemoryReplica replica({idOf(9), 1});
    const auto code = [&](const QByteArray &bytes) {
        return replica.receive(bytes, start).error().code;
    };
    QCOMPARE(code(changeBytes(1, [](Change &change) { change.minReader = schemaVersion + 1; })),
             ErrorCode::TooNew);
    QCOMPARE(code(changeBytes(1, [](Change &change) { change.space = Space::Local; })),
             ErrorCode::Refused);
    QCOMPARE(code("not a change"), ErrorCode::InvalidValue);
    QCOMPARE(code(QByteArray(maxChangeBytes + 1, '\0')), ErrorCode::TooLarge);
    QVERIFY(replica.log().empty());
    // A newer schema alone does no harm.
    QVERIFY(replica.receive(changeBytes(1, [](Change &change) { change.schema = 99; }), start));
}

void ReplicasTest::keepTheirClockAscending()
{
    MemoryReplica replica({idOf(1), 1});
    constexpr qint64 year = 365LL * 24 * 3600 * 1000;
    for (const qint64 nowMs : {start + year, start + year, start, start - year, start})
        replica.commit({edit(Field::TodoPlan, nowMs)}, idOf(1), nowMs);
    Hlc last;
    for (const QByteArray &bytes : replica.log()) {
        const Hlc hlc = decode(bytes)->hlc;
        QVERIFY(hlc > last);
        last = hlc;
    }
    // One remote clock ten years ahead is followed for five minutes.
    MemoryReplica other({idOf(2), 1});
    for (const QByteArray &bytes : replica.log())
        QVERIFY(other.receive(bytes, start));
    other.commit({edit(Field::TodoPlan, start)}, idOf(2), start);
    const Hlc own = decode(other.log().back())->hlc;
    QCOMPARE_LE(own.ms(), start + 5 * 60 * 1000);
    QVERIFY(other.shown(registerKey(Field::TodoPlan, 1)).value == Value(start));
}

void ReplicasTest::splitLargeActions()
{
    MemoryReplica replica({idOf(1), 1});
    std::vector<LocalEdit> edits;
    for (int record = 1; record <= 40; ++record)
        edits.push_back(edit(Field::TodoDescription, QString(20'000, u'ä'), record));
    edits.push_back(edit(Field::TodoDescription, QString(maxValueBytes / 2, u'ö'), 41));
    replica.commit(edits, idOf(1), start);
    QCOMPARE_GT(replica.log().size(), size_t{5});
    for (const QByteArray &bytes : replica.log()) {
        QCOMPARE_LE(bytes.size(), maxChangeBytes);
        QVERIFY(decode(bytes));
    }
    QVERIFY(replica.undo(idOf(1), idOf(2), start).empty());
    QVERIFY(isNull(replica.shown(registerKey(Field::TodoDescription, 40)).value));
}

void ReplicasTest::makeOneNextOccurrence()
{
    MemoryReplica one({idOf(1), 1});
    one.commit({edit(Field::TodoTitle, QStringLiteral("water the plants")),
                edit(Field::TodoRecurrence, QStringLiteral("after FREQ=DAILY;INTERVAL=3"))},
               idOf(1), start);
    MemoryReplica two({idOf(2), 1});
    for (const QByteArray &change : one.log())
        QVERIFY(two.receive(change, start));
    const RecordId series = registerKey(Field::TodoTitle, 1).record;
    const RecordId next = successorId(series, series);
    const auto complete = [&](MemoryReplica &replica, qint64 nowMs, const char *occurrence) {
        std::vector<LocalEdit> edits{edit(Field::TodoCompletion, nowMs)};
        for (LocalEdit each :
             {edit(Field::TodoSeries, series), edit(Field::TodoPredecessor, series),
              edit(Field::TodoOccurrence, QString::fromLatin1(occurrence))}) {
            each.key.record = next;
            edits.push_back(each);
        }
        replica.commit(edits, idOf(7), nowMs);
    };
    constexpr qint64 day = 24LL * 3600 * 1000;
    complete(one, start, "2026-11-14");
    complete(two, start + day, "2026-11-15");
    for (const QByteArray &change : one.log())
        QVERIFY(two.receive(change, start));
    QCOMPARE(two.states().size(), size_t{2});
    for (const Register &reg : two.state(5, next)->registers()) {
        const Shown shown = two.shown({5, next, reg.field, reg.element});
        QVERIFY(!shown.conflict);
        QCOMPARE(reg.heads.size(), size_t{2});
    }
    RegisterKey occurrence = registerKey(Field::TodoOccurrence, 1);
    occurrence.record = next;
    QVERIFY(two.shown(occurrence).value == Value(QStringLiteral("2026-11-15")));
    QVERIFY(!two.state(5, next)->isDeleted());
    QVERIFY(!two.shown(registerKey(Field::TodoCompletion, 1)).conflict);
}

void ReplicasTest::carryUnknownFields()
{
    const OpaqueValue newer{QByteArray::fromHex("a1616101")};
    const QByteArray bytes = changeBytes(1, [&](Change &change) {
        Op op;
        op.entity = 5;
        op.field = 250;
        op.record = idOf(1);
        op.value = newer;
        op.unknown = QByteArray::fromHex("1863f5");
        change.ops = {op};
        change.unknown = QByteArray::fromHex("186461ff").first(2) + QByteArray::fromHex("80");
    });
    MemoryReplica old({idOf(2), 1});
    QCOMPARE(old.receive(bytes, start), Arrival::Applied);
    QCOMPARE(old.log().front(), bytes);
    QVERIFY(old.shown({5, idOf(1), 250, {}}).value == Value(newer));
    QVERIFY(old.digest() != StateDigest());
    QVERIFY(old.dump().contains("\"f250\""));
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
