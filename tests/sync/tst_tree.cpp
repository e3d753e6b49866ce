// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_changes.h"
#include "sync/core/tree.h"

#include <QTest>

namespace sennight::sync {

namespace {

using Edges = std::map<RecordId, ParentEdge>;

RecordId todo(int n)
{
    return idOf(static_cast<quint8>(n), 0);
}

ParentEdge edgeTo(int parent, quint64 order, quint64 seq = 1)
{
    return {todo(parent), Hlc{order}, {{idOf(1), 1}, seq, 0}};
}

ParentOf lookup(const Edges &edges)
{
    return [&edges](const RecordId &id) -> std::optional<ParentEdge> {
        const auto found = edges.find(id);
        return found == edges.end() ? std::nullopt : std::optional(found->second);
    };
}

bool hasCycle(const Edges &edges, const std::set<RecordId> &cuts)
{
    for (const auto &[start, edge] : edges) {
        RecordId at = start;
        for (size_t steps = 0; edges.contains(at) && !cuts.contains(at); ++steps) {
            if (steps > edges.size())
                return true;
            at = edges.at(at).parent;
        }
    }
    return false;
}

} // namespace

class TreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsTheLastEdge();
    void cutsEachCycleOnce();
    void readsTheRegister();
    void followsDeepTrees();
    void isAFunctionOfAllEdges();
};

void TreeTest::cutsTheLastEdge()
{
    Edges edges{{todo(1), edgeTo(2, 5)}, {todo(2), edgeTo(3, 9)}, {todo(3), edgeTo(1, 7)}};
    QVERIFY(allCuts(edges) == std::set{todo(2)});
    for (int i = 1; i <= 3; ++i)
        QVERIFY(cutInCycleOf(todo(i), lookup(edges)) == todo(2));
    // Ties fall to the dot, then to the todo: one change may move two todos.
    edges = {{todo(1), edgeTo(2, 5, 8)}, {todo(2), edgeTo(1, 5, 7)}};
    QVERIFY(allCuts(edges) == std::set{todo(1)});
    edges = {{todo(1), edgeTo(2, 5)}, {todo(2), edgeTo(1, 5)}};
    QVERIFY(allCuts(edges) == std::set{todo(2)});
    // Its own parent.
    edges = {{todo(1), edgeTo(1, 5)}};
    QVERIFY(allCuts(edges) == std::set{todo(1)});
}

void TreeTest::cutsEachCycleOnce()
{
    // 1 ⇄ 2, 3 hangs on them; 4 → 5 → 4; 6 → 7 has no cycle.
    const Edges edges{{todo(1), edgeTo(2, 1)}, {todo(2), edgeTo(1, 2)}, {todo(3), edgeTo(1, 99)},
                      {todo(4), edgeTo(5, 4)}, {todo(5), edgeTo(4, 3)}, {todo(6), edgeTo(7, 1)}};
    const std::set expected{todo(2), todo(4)};
    QVERIFY(allCuts(edges) == expected);
    QVERIFY(!cutInCycleOf(todo(3), lookup(edges)));
    QVERIFY(!cutInCycleOf(todo(6), lookup(edges)));
    QVERIFY(!cutInCycleOf(todo(7), lookup(edges)));
}

void TreeTest::readsTheRegister()
{
    const Dot dot{{idOf(1), 1}, 1, 1};
    Register reg{9, {}, {}};
    QVERIFY(!parentEdge(reg));
    reg.heads = {{dot, Hlc{1}, todo(1), {}}, {dot, Hlc{2}, todo(2), {}}};
    QVERIFY(parentEdge(reg) == (ParentEdge{todo(2), Hlc{2}, dot}));
    reg.heads.push_back({dot, Hlc{3}, {}, {}});
    QVERIFY(!parentEdge(reg));
}

void TreeTest::followsDeepTrees()
{
    Edges edges;
    Dice dice(1);
    std::vector<RecordId> ids;
    for (int i = 0; i < 20'000; ++i)
        ids.push_back(RecordId::random(dice.source()));
    for (size_t i = 0; i + 1 < ids.size(); ++i)
        edges[ids[i]] = {ids[i + 1], Hlc{i}, {}};
    QVERIFY(allCuts(edges).empty());
    edges[ids.back()] = {ids.front(), Hlc{ids.size()}, {}};
    QVERIFY(allCuts(edges) == std::set{ids.back()});
    QVERIFY(cutInCycleOf(ids.front(), lookup(edges)) == ids.back());
}

// Asking before and after for the todos whose edge changes keeps the cuts right, as a store does.
void TreeTest::isAFunctionOfAllEdges()
{
    for (quint64 seed = 0; seed < seedCount(200); ++seed) {
        Dice dice(seed);
        const int todos = 2 + dice.below(12);
        Edges edges;
        std::set<RecordId> cuts;
        for (int step = 0; step < 60; ++step) {
            std::set<RecordId> moved;
            for (int i = dice.below(4); i >= 0; --i)
                moved.insert(todo(1 + dice.below(todos)));
            std::set<RecordId> touched = moved;
            const auto ask = [&] {
                for (const RecordId &id : moved)
                    if (const auto cut = cutInCycleOf(id, lookup(edges)))
                        touched.insert(*cut);
            };
            ask();
            for (const RecordId &id : moved) {
                if (dice.oneIn(6))
                    edges.erase(id);
                else
                    edges[id] = edgeTo(1 + dice.below(todos), static_cast<quint64>(dice.below(50)),
                                       static_cast<quint64>(step));
            }
            ask();
            for (const RecordId &id : touched) {
                cuts.erase(id);
                if (cutInCycleOf(id, lookup(edges)) == id)
                    cuts.insert(id);
            }
            const std::string where = std::to_string(seed) + '/' + std::to_string(step);
            QVERIFY2(cuts == allCuts(edges), where.c_str());
            QVERIFY2(!hasCycle(edges, cuts), where.c_str());
        }
    }
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::TreeTest)
#include "tst_tree.moc"
