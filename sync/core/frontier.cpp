// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontier.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <iterator>

namespace sennight::sync {

namespace {

// The part of one branch, from `tip` down, that is not in `has`; takes it in.
Run takeBranch(const Tip &tip, QSet<ChangeId> &has, const LinkOf &linkOf)
{
    std::optional<Link> link = linkOf(tip.id);
    while (link && !has.contains(link->tip.id)) {
        has.insert(link->tip.id);
        link = link->tip.seq > 1 ? linkOf(link->prev) : std::nullopt;
    }
    return {tip, link ? link->tip.seq : 0};
}

quint64 largestSeq(std::span<const Tip> tips)
{
    return tips.empty() ? 0 : tips.back().seq;
}

// Sorted tips in, sorted runs out.
void appendRuns(std::span<const Tip> mine, const std::vector<Tip> &known, const LinkOf &linkOf,
                std::vector<Run> &runs)
{
    // Without a fork all that is known lies on the one branch.
    if (mine.size() == 1) {
        if (largestSeq(known) < mine.front().seq)
            runs.push_back({mine.front(), largestSeq(known)});
        return;
    }
    QSet<ChangeId> has;
    for (const Tip &tip : known)
        takeBranch(tip, has, linkOf);
    for (const Tip &tip : mine)
        if (const Run run = takeBranch(tip, has, linkOf); run.after < tip.seq)
            runs.push_back(run);
}

} // namespace

void Frontier::advance(const Tip &tip, const ChangeId &prev)
{
    std::erase_if(m_tips, [&](const Tip &old) {
        return old.chain == tip.chain && old.seq + 1 == tip.seq && old.id == prev;
    });
    const auto place = std::ranges::lower_bound(m_tips, tip);
    if (place == m_tips.end() || *place != tip)
        m_tips.insert(place, tip);
}

std::span<const Tip> Frontier::tipsOf(const ChainId &chain) const
{
    return std::ranges::equal_range(m_tips, chain, {}, &Tip::chain);
}

std::vector<Tip> Frontier::movedSince(const Frontier &older) const
{
    std::vector<Tip> moved;
    std::ranges::set_difference(m_tips, older.m_tips, std::back_inserter(moved));
    return moved;
}

std::vector<Run> lacking(const Frontier &mine, const Frontier &theirs, const LinkOf &linkOf)
{
    std::vector<Run> runs;
    const std::vector<Tip> &tips = mine.tips();
    for (auto at = tips.begin(); at != tips.end();) {
        const std::span<const Tip> ofChain = mine.tipsOf(at->chain);
        at += std::ssize(ofChain);
        std::vector<Tip> known;
        quint64 unknownSeq = 0;
        for (const Tip &tip : theirs.tipsOf(ofChain.front().chain)) {
            if (linkOf(tip.id))
                known.push_back(tip);
            else
                unknownSeq = tip.seq;
        }
        if (unknownSeq <= largestSeq(ofChain))
            appendRuns(ofChain, known, linkOf, runs);
    }
    return runs;
}

Hash256 hashOf(std::span<const Tip> tips)
{
    QByteArray bytes;
    const auto append = [&](quint64 number) {
        const quint64 big = qToBigEndian(number);
        bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    };
    for (const Tip &tip : tips) {
        bytes += tip.chain.device.view();
        append(tip.chain.incarnation);
        append(tip.seq);
        bytes += tip.id.view();
    }
    return *Hash256::fromBytes(ChangeId::of(bytes).view());
}

} // namespace sennight::sync
