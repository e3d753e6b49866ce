// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_changes.h"
#include "sync/core/frontier.h"

#include <QTest>

namespace sennight::sync {

namespace {

const ChainId a{idOf(1), 1};
const ChainId b{idOf(2), 1};

Tip tip(const ChainId &chain, quint64 seq, quint8 id)
{
    return {chain, seq, changeIdOf(id)};
}

// A log as links; ids are one byte each.
struct Log
{
    std::map<ChangeId, Link> links;
    Frontier frontier;

    void add(const ChainId &chain, quint64 seq, quint8 id, quint8 prev = 0)
    {
        const Link link{tip(chain, seq, id), changeIdOf(prev)};
        links.emplace(link.tip.id, link);
        frontier.advance(link.tip, link.prev);
    }
    [[nodiscard]] std::vector<Run> lackedBy(const Log &peer) const
    {
        return lacking(frontier, peer.frontier, [this](const ChangeId &id) -> std::optional<Link> {
            const auto found = links.find(id);
            return found == links.end() ? std::nullopt : std::optional(found->second);
        });
    }
};

using Runs = std::vector<Run>;

} // namespace

class FrontierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advances();
    void forks();
    void saysWhatMoved();
    void findsWhatAPeerLacks();
    void findsBranches();
    void waitsForAPeerThatIsAhead();
};

void FrontierTest::advances()
{
    Log log;
    log.add(b, 1, 20);
    log.add(a, 1, 10);
    log.add(a, 2, 11, 10);
    const std::vector<Tip> tips{tip(a, 2, 11), tip(b, 1, 20)};
    QVERIFY(log.frontier.tips() == tips);
    QCOMPARE(log.frontier.tipsOf(a).size(), size_t{1});
    log.frontier.advance(tip(a, 2, 11), changeIdOf(10));
    QVERIFY(log.frontier.tips() == tips);
}

void FrontierTest::forks()
{
    Log log;
    log.add(a, 1, 10);
    log.add(a, 2, 11, 10);
    log.add(a, 2, 12, 10);
    log.add(a, 3, 13, 12);
    const std::vector<Tip> tips{tip(a, 2, 11), tip(a, 3, 13)};
    QVERIFY(log.frontier.tips() == tips);
}

void FrontierTest::saysWhatMoved()
{
    Log log;
    log.add(a, 1, 10);
    const Frontier before = log.frontier;
    QVERIFY(log.frontier.movedSince(before).empty());
    log.add(b, 1, 20);
    log.add(a, 2, 11, 10);
    const std::vector<Tip> moved{tip(a, 2, 11), tip(b, 1, 20)};
    QVERIFY(log.frontier.movedSince(before) == moved);
}

void FrontierTest::findsWhatAPeerLacks()
{
    Log mine;
    Log peer;
    QVERIFY(mine.lackedBy(peer).empty());
    mine.add(a, 1, 10);
    QVERIFY(mine.lackedBy(peer) == (Runs{{tip(a, 1, 10), 0}}));
    peer.add(a, 1, 10);
    QVERIFY(mine.lackedBy(peer).empty());
    mine.add(a, 2, 11, 10);
    mine.add(a, 3, 12, 11);
    mine.add(b, 1, 20);
    const Runs runs{{tip(a, 3, 12), 1}, {tip(b, 1, 20), 0}};
    QVERIFY(mine.lackedBy(peer) == runs);
    QVERIFY(peer.lackedBy(mine).empty());
}

void FrontierTest::findsBranches()
{
    // 10 ─ 11 ─ 12        the peer has 10 and 13
    //    └ 13 ─ 14
    Log mine;
    mine.add(a, 1, 10);
    mine.add(a, 2, 11, 10);
    mine.add(a, 3, 12, 11);
    mine.add(a, 2, 13, 10);
    mine.add(a, 3, 14, 13);
    Log peer;
    const Runs everything{{tip(a, 3, 12), 0}, {tip(a, 3, 14), 1}};
    QVERIFY(mine.lackedBy(peer) == everything);
    peer.add(a, 1, 10);
    peer.add(a, 2, 13, 10);
    const Runs runs{{tip(a, 3, 12), 1}, {tip(a, 3, 14), 2}};
    QVERIFY(mine.lackedBy(peer) == runs);
    peer.add(a, 2, 11, 10);
    const Runs both{{tip(a, 3, 12), 2}, {tip(a, 3, 14), 2}};
    QVERIFY(mine.lackedBy(peer) == both);
    QVERIFY(mine.lackedBy(mine).empty());
}

void FrontierTest::waitsForAPeerThatIsAhead()
{
    Log mine;
    mine.add(a, 1, 10);
    mine.add(a, 2, 11, 10);
    Log peer = mine;
    peer.add(a, 3, 12, 11);
    QVERIFY(mine.lackedBy(peer).empty());
    // On another branch and not ahead: one of the two must send it all.
    Log clone;
    clone.add(a, 1, 10);
    clone.add(a, 2, 13, 10);
    QVERIFY(mine.lackedBy(clone) == (Runs{{tip(a, 2, 11), 0}}));
    clone.add(a, 3, 14, 13);
    QVERIFY(mine.lackedBy(clone).empty());
    QVERIFY(clone.lackedBy(mine) == (Runs{{tip(a, 3, 14), 0}}));
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::FrontierTest)
#include "tst_frontier.moc"
