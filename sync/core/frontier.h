// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "fixed_bytes.h"

#include <functional>
#include <span>

namespace sennight::sync {

/// The changes of one space that a device has applied, told by the tips of their chains: a version
/// vector (Parker et al. 1983) in which a forked chain has a tip for each branch. A plain value.
class Frontier
{
public:
    /// `tip` was applied after `prev`. It takes its place, or begins another branch where another
    /// change took it before.
    void advance(const Tip &tip, const ChangeId &prev);
    /// Sorted.
    [[nodiscard]] const std::vector<Tip> &tips() const { return m_tips; }
    [[nodiscard]] std::span<const Tip> tipsOf(const ChainId &chain) const;
    /// The tips that `older` does not have: Change::deps of an own change, given the frontier right
    /// after the change before it.
    [[nodiscard]] std::vector<Tip> movedSince(const Frontier &older) const;

    friend bool operator==(const Frontier &, const Frontier &) = default;

private:
    std::vector<Tip> m_tips;
};

/// The frontier of a Holding: BLAKE2b-256 over the sorted tips, each as its chain's tag, its number
/// (64 bits, big endian) and its id.
[[nodiscard]] Hash256 hashOf(std::span<const Tip> tips);

/// A change's place in its chain.
struct Link
{
    Tip tip;
    ChangeId prev;
};
using LinkOf = std::function<std::optional<Link>(const ChangeId &)>;

/// The changes of one branch after seq `after`, up to `last`.
struct Run
{
    Tip last;
    quint64 after = 0;
    friend bool operator==(const Run &, const Run &) = default;
};

/// What a peer with the frontier `theirs` lacks of `mine`, whose links `linkOf` finds. Runs of one
/// chain do not overlap. Nothing of a chain in which the peer is ahead by a tip that is unknown
/// here: when its changes have come, that tip is known. A peer that is on another branch and not
/// ahead is sent the whole branch; it ignores what it has.
[[nodiscard]] std::vector<Run> lacking(const Frontier &mine, const Frontier &theirs,
                                       const LinkOf &linkOf);

} // namespace sennight::sync
