// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_changes.h"
#include "sync/core/digest.h"
#include "sync/core/dump.h"

#include <QBuffer>
#include <QTest>

#include <numeric>

namespace sennight::sync {

namespace {

Dot dotOf(int device, quint64 seq = 1)
{
    return {{idOf(static_cast<quint8>(device)), 7}, seq, 1000 + seq};
}

Head headOf(int device, qint64 ms, const Value &value)
{
    return {dotOf(device), Hlc::fromMs(ms), value, {}};
}

Register registerOf(Field field, const std::vector<Head> &heads)
{
    Register reg{static_cast<quint8>(numberOf(field)), {}, heads};
    std::ranges::sort(reg.heads, headsInOrder);
    return reg;
}

Op opOf(Field field, const Value &value, std::vector<Dot> over = {}, const QString &element = {})
{
    Op op;
    op.entity = static_cast<quint8>(entityOf(field));
    op.field = static_cast<quint8>(numberOf(field));
    op.record = idOf(0x30);
    op.element = element;
    op.value = value;
    std::ranges::sort(over);
    op.over = std::move(over);
    return op;
}

struct Applied
{
    Op op;
    Dot dot;
    Hlc hlc;
};

RecordState stateOf(const std::vector<Applied> &ops)
{
    RecordState state(5, idOf(0x30));
    for (const Applied &each : ops)
        (void)state.apply(each.op, each.dot, each.hlc);
    return state;
}

QByteArray dumpOf(const std::vector<RecordState> &states)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DumpWriter writer(buffer);
    writer.begin();
    for (const RecordState &state : states)
        writer.write(state);
    writer.end();
    return buffer.data();
}

} // namespace

class MergePoliciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void knowsThePolicies();
    void ordersHeads();
    void replacesOnlyWhatItSaw();
    void appliesTwiceAsOnce();
    void saysWhatItChanged();
    void takesTheInstantOfARestatedEdit();
    void deletes_data();
    void deletes();
    void revivesForAnyFieldButBookkeeping();
    void findsRegisters();
    void addsTheDigestUp();
    void writesTheDump();
};

void MergePoliciesTest::shows_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<std::vector<Head>>("heads");
    QTest::addColumn<Value>("value");
    QTest::addColumn<bool>("conflict");
    const Value a = QStringLiteral("a");
    const Value b = QStringLiteral("b");
    const Value nothing;
    const auto row = [](const char *name, Policy policy, std::vector<Head> heads,
                        const Value &value, bool conflict) {
        QTest::newRow(name) << policy << std::move(heads) << value << conflict;
    };
    row("asked: one", Policy::Asked, {headOf(1, 1, a)}, a, false);
    row("asked: equal", Policy::Asked, {headOf(1, 1, a), headOf(2, 2, a)}, a, false);
    row("asked: different", Policy::Asked, {headOf(1, 2, a), headOf(2, 1, b)}, a, true);
    row("asked: cleared and set", Policy::Asked, {headOf(1, 1, a), headOf(2, 2, nothing)}, nothing,
        true);
    row("asked: two equal, one not", Policy::Asked,
        {headOf(1, 1, a), headOf(2, 2, b), headOf(3, 3, a)}, a, true);
    row("quiet: last", Policy::Quiet, {headOf(1, 2, a), headOf(2, 1, b)}, a, false);
    row("quiet: tie by chain", Policy::Quiet, {headOf(2, 1, b), headOf(1, 1, a)}, b, false);
    row("quiet: cleared last", Policy::Quiet, {headOf(1, 1, a), headOf(2, 2, nothing)}, nothing,
        false);
    row("set: add beats a later removal", Policy::Set, {headOf(1, 1, a), headOf(2, 2, nothing)}, a,
        false);
    row("set: removed by both", Policy::Set, {headOf(1, 1, nothing), headOf(2, 2, nothing)},
        nothing, false);
    row("set: last spelling", Policy::Set,
        {headOf(1, 1, a), headOf(2, 2, b), headOf(3, 3, nothing)}, b, false);
    row("life: two deletes", Policy::Life, {headOf(1, 1, true), headOf(2, 2, true)}, true, false);
    row("life: restore beats a later delete", Policy::Life,
        {headOf(1, 1, false), headOf(2, 2, true)}, false, false);
    row("tree: last", Policy::Tree, {headOf(1, 1, idOf(1)), headOf(2, 2, idOf(2))}, idOf(2), true);
    row("tree: equal", Policy::Tree, {headOf(1, 1, idOf(1)), headOf(2, 2, idOf(1))}, idOf(1),
        false);
    row("text: equal", Policy::Text, {headOf(1, 1, a), headOf(2, 2, a)}, a, false);
    row("text: no ancestor", Policy::Text, {headOf(1, 2, a), headOf(2, 1, b)}, a, true);
}

void MergePoliciesTest::shows()
{
    QFETCH(Policy, policy);
    QFETCH(std::vector<Head>, heads);
    QFETCH(Value, value);
    QFETCH(bool, conflict);
    const Shown shown = show(policy, registerOf(Field::TodoTitle, heads));
    QVERIFY(shown.value == value);
    QCOMPARE(shown.conflict, conflict);
}

void MergePoliciesTest::knowsThePolicies()
{
    for (const EntitySpec &entity : entities())
        for (const FieldSpec &field : entity.fields)
            QCOMPARE(policyOf(static_cast<quint8>(entity.entity),
                              static_cast<quint8>(numberOf(field.field))),
                     field.policy);
    QCOMPARE(policyOf(5, 250), Policy::Quiet);
    QCOMPARE(policyOf(250, 1), Policy::Quiet);
}

void MergePoliciesTest::ordersHeads()
{
    // hlc, then device, incarnation, seq, id prefix.
    const std::vector<Head> ordered{
        {{{idOf(9), 9}, 9, 9}, Hlc{1}, {}, {}}, {{{idOf(1), 9}, 9, 9}, Hlc{2}, {}, {}},
        {{{idOf(2), 1}, 9, 9}, Hlc{2}, {}, {}}, {{{idOf(2), 2}, 1, 9}, Hlc{2}, {}, {}},
        {{{idOf(2), 2}, 2, 1}, Hlc{2}, {}, {}}, {{{idOf(2), 2}, 2, 2}, Hlc{2}, {}, {}},
    };
    for (size_t i = 0; i < ordered.size(); ++i)
        for (size_t j = 0; j < ordered.size(); ++j)
            QCOMPARE(headsInOrder(ordered[i], ordered[j]), i < j);
}

void MergePoliciesTest::replacesOnlyWhatItSaw()
{
    const Applied first{opOf(Field::TodoTitle, QStringLiteral("a")), dotOf(1), Hlc{1}};
    const Applied beside{opOf(Field::TodoTitle, QStringLiteral("b")), dotOf(2), Hlc{2}};
    const Applied after{opOf(Field::TodoTitle, QStringLiteral("c"), {dotOf(1), dotOf(9)}), dotOf(3),
                        Hlc{0}};
    const RecordState state = stateOf({first, beside, after});
    const Register &title = state.registers().front();
    QCOMPARE(title.heads.size(), size_t{2});
    QVERIFY(title.heads[0].dot == dotOf(3));
    QVERIFY(title.heads[1].dot == dotOf(2));
    QVERIFY(stateOf({first, after, beside}) == state);
    QVERIFY(stateOf({beside, first, after}) == state);
}

void MergePoliciesTest::appliesTwiceAsOnce()
{
    const Applied op{opOf(Field::TodoTitle, QStringLiteral("a")), dotOf(1), Hlc{1}};
    RecordState state = stateOf({op});
    const RecordState once = state;
    QVERIFY(state.apply(op.op, op.dot, op.hlc) == RecordState::Delta{});
    QVERIFY(state == once);
}

void MergePoliciesTest::saysWhatItChanged()
{
    RecordState state = stateOf({
        {opOf(Field::TodoTags, QStringLiteral("x"), {}, QStringLiteral("x")), dotOf(1), Hlc{1}},
        {opOf(Field::TodoTags, QStringLiteral("X"), {}, QStringLiteral("x")), dotOf(2), Hlc{1}},
        {opOf(Field::TodoTags, QStringLiteral("y"), {}, QStringLiteral("y")), dotOf(1), Hlc{1}},
    });
    const Op removal =
        opOf(Field::TodoTags, {}, {dotOf(1), dotOf(2), dotOf(5)}, QStringLiteral("x"));
    const auto delta = state.apply(removal, dotOf(3), Hlc{2});
    const quint8 tags = static_cast<quint8>(numberOf(Field::TodoTags));
    QVERIFY(delta.added);
    const std::vector<std::pair<quint8, Dot>> removed{{tags, dotOf(1)}, {tags, dotOf(2)}};
    QVERIFY(delta.removed == removed);
    const std::vector<QString> elements{QStringLiteral("x"), QStringLiteral("x")};
    QCOMPARE(delta.removedElements, elements);
    QCOMPARE(state.elements(tags).size(), size_t{2});
}

void MergePoliciesTest::takesTheInstantOfARestatedEdit()
{
    Op restated = opOf(Field::TodoPlan, QStringLiteral("2026-11-11"));
    restated.at = Hlc::fromMs(1000);
    const RecordState state = stateOf(
        {{restated, dotOf(1), Hlc::fromMs(9000)},
         {opOf(Field::TodoPlan, QStringLiteral("2026-11-12")), dotOf(2), Hlc::fromMs(5000)}});
    QVERIFY(show(Policy::Quiet, state.registers().front()).value ==
            Value(QStringLiteral("2026-11-12")));
}

void MergePoliciesTest::deletes_data()
{
    QTest::addColumn<std::vector<Applied>>("ops");
    QTest::addColumn<bool>("deleted");
    const Applied made{opOf(Field::TodoTitle, QStringLiteral("a")), dotOf(1), Hlc{1}};
    const Applied gone{opOf(Field::TodoDeleted, true, {dotOf(1)}), dotOf(2), Hlc{2}};
    const Applied edit{opOf(Field::TodoEstimate, qint64{5}), dotOf(3), Hlc{3}};
    const Applied rename{opOf(Field::TodoTitle, QStringLiteral("b"), {dotOf(1)}), dotOf(3), Hlc{3}};
    const Applied order{opOf(Field::TodoDayOrder, QStringLiteral("k")), dotOf(3), Hlc{3}};
    const Applied restore{opOf(Field::TodoDeleted, false, {dotOf(2)}), dotOf(4), Hlc{4}};
    const Applied again{opOf(Field::TodoDeleted, true, {dotOf(1), dotOf(4)}), dotOf(5), Hlc{5}};
    const Applied beside{opOf(Field::TodoDeleted, true, {dotOf(1)}), dotOf(5), Hlc{1}};
    const Applied sawEdit{opOf(Field::TodoDeleted, true, {dotOf(3)}), dotOf(6), Hlc{1}};
    const Applied atOnce{opOf(Field::TodoTitle, QStringLiteral("b"), {dotOf(1)}), dotOf(2), Hlc{2}};
    using Ops = std::vector<Applied>;
    QTest::newRow("nobody deleted") << Ops{made} << false;
    QTest::newRow("deleted") << Ops{made, gone} << true;
    QTest::newRow("another field edited beside it") << Ops{made, gone, edit} << false;
    QTest::newRow("the same field edited beside it") << Ops{made, gone, rename} << false;
    QTest::newRow("only its order changed beside it") << Ops{made, gone, order} << true;
    QTest::newRow("restored") << Ops{made, gone, restore} << false;
    QTest::newRow("deleted again") << Ops{made, gone, restore, again} << true;
    QTest::newRow("restored beside a delete that did not see it")
        << Ops{made, gone, restore, beside} << false;
    QTest::newRow("two deletes cover together") << Ops{made, edit, gone, sawEdit} << true;
    QTest::newRow("written by the deleting change itself") << Ops{made, gone, atOnce} << true;
}

void MergePoliciesTest::deletes()
{
    QFETCH(std::vector<Applied>, ops);
    QFETCH(bool, deleted);
    QCOMPARE(stateOf(ops).isDeleted(), deleted);
    // In every order in which an op comes after those that it names.
    std::vector<size_t> order(ops.size());
    std::iota(order.begin(), order.end(), size_t{0});
    int orders = 0;
    do {
        std::vector<Applied> other;
        bool causal = true;
        for (const size_t i : order) {
            for (const Applied &later : ops)
                causal =
                    causal &&
                    (std::ranges::contains(other, later.dot, &Applied::dot) == false ||
                     !std::ranges::contains(later.op.over, ops[i].dot) || later.dot == ops[i].dot);
            other.push_back(ops[i]);
        }
        if (!causal)
            continue;
        ++orders;
        QVERIFY(stateOf(other) == stateOf(ops));
    } while (std::ranges::next_permutation(order).found);
    QVERIFY(orders > 0);
}

void MergePoliciesTest::revivesForAnyFieldButBookkeeping()
{
    for (const FieldSpec &field : spec(Entity::Todo).fields) {
        const RecordState state =
            stateOf({{opOf(Field::TodoTitle, QStringLiteral("a")), dotOf(1), Hlc{1}},
                     {opOf(Field::TodoDeleted, true, {dotOf(1)}), dotOf(2), Hlc{2}},
                     {opOf(field.field, {}), dotOf(3), Hlc{3}}});
        QVERIFY2(state.isDeleted() == field.bookkeeping, field.name);
    }
    Op unknown = opOf(Field::TodoTitle, {});
    unknown.field = 250;
    QVERIFY(
        !stateOf({{opOf(Field::TodoDeleted, true), dotOf(2), Hlc{2}}, {unknown, dotOf(3), Hlc{3}}})
             .isDeleted());
}

void MergePoliciesTest::findsRegisters()
{
    RecordState state(5, idOf(0x30));
    const std::vector<QString> elements{QStringLiteral("b"), QStringLiteral("a"),
                                        QStringLiteral("c")};
    for (const QString &element : elements)
        (void)state.apply(opOf(Field::TodoTags, element, {}, element), dotOf(1), Hlc{1});
    (void)state.apply(opOf(Field::TodoTitle, QStringLiteral("t")), dotOf(2), Hlc{1});
    const quint8 tags = static_cast<quint8>(numberOf(Field::TodoTags));
    QCOMPARE(state.elements(tags).size(), size_t{3});
    QCOMPARE(state.elements(tags)[0].element, QStringLiteral("a"));
    QVERIFY(state.find(tags, QStringLiteral("c")));
    QVERIFY(!state.find(tags, QStringLiteral("d")));
    QVERIFY(!state.find(tags));
    QVERIFY(state.find(3));
    const std::vector<Dot> all{dotOf(1), dotOf(2)};
    QVERIFY(state.allHeads() == all);
}

void MergePoliciesTest::addsTheDigestUp()
{
    StateDigest empty;
    QCOMPARE(empty.toBytes(), QByteArray(32, '\0'));
    StateDigest one;
    one.add(5, idOf(1), 3, {}, dotOf(1));
    QVERIFY(one != empty);
    StateDigest two = one;
    two.add(5, idOf(1), 3, QStringLiteral("e"), dotOf(1));
    two.remove(5, idOf(1), 3, {}, dotOf(1));
    two.remove(5, idOf(1), 3, QStringLiteral("e"), dotOf(1));
    QVERIFY(two == empty);
    two.remove(5, idOf(1), 3, {}, dotOf(1));
    two.add(5, idOf(1), 3, {}, dotOf(1));
    QVERIFY(two == empty);
    QVERIFY(StateDigest::fromBytes(one.toBytes()) == one);
    QVERIFY(!StateDigest::fromBytes(QByteArray(31, '\0')));

    // Each part counts.
    const std::vector<std::tuple<quint8, RecordId, quint8, QString, Dot>> others{
        {6, idOf(1), 3, {}, dotOf(1)},
        {5, idOf(2), 3, {}, dotOf(1)},
        {5, idOf(1), 4, {}, dotOf(1)},
        {5, idOf(1), 3, QStringLiteral("e"), dotOf(1)},
        {5, idOf(1), 3, {}, dotOf(2)},
        {5, idOf(1), 3, {}, dotOf(1, 2)},
        {5, idOf(1), 3, {}, {{dotOf(1).chain.device, 8}, 1, 1001}},
        {5, idOf(1), 3, {}, {dotOf(1).chain, 1, 1}},
    };
    for (const auto &[entity, record, field, element, dot] : others) {
        StateDigest other;
        other.add(entity, record, field, element, dot);
        QVERIFY(other != one);
    }
    // Sums carry through all limbs: 64 random terms, added and taken away in other orders.
    Dice dice(1);
    std::vector<Dot> dots;
    for (int i = 0; i < 64; ++i)
        dots.push_back({{RecordId::random(dice.source()), dice.next64()}, 1, dice.next64()});
    StateDigest sum;
    for (const Dot &dot : dots)
        sum.add(5, idOf(1), 3, {}, dot);
    dice.shuffle(dots);
    StateDigest negative;
    for (const Dot &dot : dots)
        negative.remove(5, idOf(1), 3, {}, dot);
    for (const Dot &dot : dots)
        negative.add(5, idOf(1), 3, {}, dot);
    QVERIFY(negative == empty);
    for (const Dot &dot : dots)
        negative.add(5, idOf(1), 3, {}, dot);
    QVERIFY(negative == sum);
}

void MergePoliciesTest::writesTheDump()
{
    RecordState todo(5, idOf(0x30));
    (void)todo.apply(opOf(Field::TodoDeleted, true, {dotOf(1)}), dotOf(2), Hlc{0x1a});
    (void)todo.apply(opOf(Field::TodoTitle, QStringLiteral("\"ä\"\n\\")), dotOf(1), Hlc{1});
    (void)todo.apply(opOf(Field::TodoTags, {}, {}, QStringLiteral("x")), dotOf(1), Hlc{1});
    RecordState unknown(200, idOf(0));
    Op op;
    op.field = 9;
    op.value = OpaqueValue{QByteArray::fromHex("80")};
    (void)unknown.apply(op, dotOf(1), Hlc{1});
    const QByteArray first = "0102030405060708090a0b0c0d0e0f10.0000000000000007.1.00000000000003e9";
    const QByteArray second =
        "02030405060708090a0b0c0d0e0f1011.0000000000000007.1.00000000000003e9";
    const QByteArray expected =
        "{\"format\":1,\"records\":[\n"
        "{\"entity\":\"todo\",\"fields\":["
        "{\"field\":\"deleted\",\"heads\":[{\"covers\":[\"" +
        first + "\"],\"dot\":\"" + second +
        "\",\"hlc\":\"000000000000001a\",\"value\":true}]},"
        "{\"field\":\"title\",\"heads\":[{\"dot\":\"" +
        first +
        "\",\"hlc\":\"0000000000000001\",\"value\":\"\\\"ä\\\"\\u000a\\\\\"}]},"
        "{\"element\":\"x\",\"field\":\"tags\",\"heads\":[{\"dot\":\"" +
        first +
        "\",\"hlc\":\"0000000000000001\",\"value\":null}]}"
        "],\"id\":\"303132333435363738393a3b3c3d3e3f\"},\n"
        "{\"entity\":\"e200\",\"fields\":["
        "{\"field\":\"f9\",\"heads\":[{\"dot\":\"" +
        first +
        "\",\"hlc\":\"0000000000000001\",\"value\":{\"cbor\":\"80\"}}]}"
        "],\"id\":\"000102030405060708090a0b0c0d0e0f\"}\n"
        "]}\n";
    QCOMPARE(dumpOf({todo, unknown}), expected);
    QCOMPARE(dumpOf({}), QByteArray("{\"format\":1,\"records\":[\n]}\n"));
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::MergePoliciesTest)
#include "tst_merge_policies.moc"
