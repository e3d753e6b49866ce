// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_changes.h"
#include "sync/core/replica.h"

#include <QTest>

#include <functional>

namespace sennight::sync {

namespace {

constexpr qint64 start = 1'794'000'000'000;

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

class ReplicaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBothBranchesOfAFork();
    void waitsForWhatIsMissing();
    void replacesWhatComesLater();
    void waitsAgainForWhatIsExpectedAgain();
    void boundsWhatWaits();
    void refusesLies();
    void refusesWhatWouldDoHarm();
    void keepsItsClockAscending();
    void splitsLargeActions();
    void makesOneNextOccurrence();
    void carriesUnknownFields();
};

void ReplicaTest::keepsBothBranchesOfAFork()
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

void ReplicaTest::waitsForWhatIsMissing()
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
    QVERIFY(three.missing() == std::set{ChangeId::of(log[1])});
    QCOMPARE(three.receive(log[1], start), Arrival::Waiting);
    QVERIFY(three.missing() == std::set{ChangeId::of(log[0])});
    QVERIFY(three.frontier().tips().empty());
    QVERIFY(three.states().empty());
    QCOMPARE(three.receive(log[0], start), Arrival::Applied);
    QCOMPARE(three.waiting(), size_t{0});
    QVERIFY(three.missing().empty());
    QCOMPARE(three.dump(), two.dump());
    QCOMPARE(three.receive(log[0], start), Arrival::Known);
}

// What stands on a change that was cut off does not wait for what was kept before that one.
void ReplicaTest::replacesWhatComesLater()
{
    const RegisterKey title = registerKey(Field::TodoTitle, 1);
    MemoryReplica removed({idOf(1), 1});
    removed.commit({edit(Field::TodoTitle, QStringLiteral("a")),
                    edit(Field::TodoDescription, QStringLiteral("x"))},
                   idOf(1), start);
    removed.commit({edit(Field::TodoTitle, QStringLiteral("b"), 2)}, idOf(2), start);
    MemoryReplica other({idOf(2), 1});
    for (const QByteArray &change : removed.log())
        QCOMPARE(other.receive(change, start), Arrival::Applied);
    other.commit({edit(Field::TodoTitle, QStringLiteral("c"))}, idOf(3), start);
    const std::vector<QByteArray> log = other.log();
    const std::set<ChangeId> gone{ChangeId::of(log[1])};

    MemoryReplica early({idOf(3), 1});
    early.forget(gone, start);
    MemoryReplica late = early;
    for (const size_t i : {0U, 2U})
        QCOMPARE(late.receive(log[i], start), Arrival::Applied);
    for (const size_t i : {2U, 0U})
        QCOMPARE(early.receive(log[i], start), Arrival::Applied);
    QCOMPARE(early.dump(), late.dump());
    QCOMPARE(early.digest().toBytes(), late.digest().toBytes());
    QCOMPARE(early.state(title.entity, title.record)->find(title.field)->heads.size(), size_t{1});
    QVERIFY(early.shown(title).value == Value(QStringLiteral("c")));
    // Only what it replaced: the description stays. Applied anew, it is the same.
    QVERIFY(early.shown(registerKey(Field::TodoDescription, 1)).value ==
            Value(QStringLiteral("x")));
    early.forget({ChangeId::of(log[2])}, start);
    QVERIFY(early.shown(title).value == Value(QStringLiteral("a")));
}

// One that waits for something else meanwhile, too.
void ReplicaTest::waitsAgainForWhatIsExpectedAgain()
{
    MemoryReplica writer({idOf(3), 1});
    std::set<ChangeId> cutOff;
    for (const int device : {1, 2}) {
        MemoryReplica other({idOf(static_cast<quint8>(device)), 1});
        other.commit({edit(Field::TodoTitle, QStringLiteral("a"), device)}, idOf(1), start);
        QCOMPARE(writer.receive(other.log().front(), start), Arrival::Applied);
        cutOff.insert(ChangeId::of(other.log().front()));
    }
    writer.commit({edit(Field::TodoTitle, QStringLiteral("b"), 3)}, idOf(2), start);

    MemoryReplica one({idOf(4), 1});
    one.forget({*cutOff.begin()}, start);
    QCOMPARE(one.receive(writer.log().back(), start), Arrival::Waiting);
    MemoryReplica two({idOf(5), 1});
    QCOMPARE(two.receive(writer.log().back(), start), Arrival::Waiting);
    two.forget({*cutOff.begin()}, start);
    for (MemoryReplica *each : {&one, &two}) {
        each->expectForgotten();
        each->forget({*cutOff.rbegin()}, start);
        QCOMPARE(each->missing(), std::set{*cutOff.begin()});
        each->forget({*cutOff.begin()}, start);
        QCOMPARE(each->waiting(), size_t{0});
        QCOMPARE(each->log().size(), size_t{1});
    }
}

void ReplicaTest::boundsWhatWaits()
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

void ReplicaTest::refusesLies()
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

void ReplicaTest::refusesWhatWouldDoHarm()
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

void ReplicaTest::keepsItsClockAscending()
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

void ReplicaTest::splitsLargeActions()
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

void ReplicaTest::makesOneNextOccurrence()
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

void ReplicaTest::carriesUnknownFields()
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

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::ReplicaTest)
#include "tst_replica.moc"
