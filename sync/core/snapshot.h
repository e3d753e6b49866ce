// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frontier.h"
#include "ports.h"

#include <QSet>

namespace sennight::sync {

/// What a snapshot of an account's log is (SYNC.md, section 7): everything that its maker had
/// applied when it began, as packed changes in causal order, and not the state alone. Whoever
/// merges it has the same state as from the whole log, history and reverse patches included, and
/// later changes find what they stand on.
///
///     chunk 0     one item: the head
///     chunk 1 …   changes, each item one, in the order of the maker's log
///
/// How chunks are sealed is in crypto (snapshot_chunk.h).
struct SnapshotHead
{
    Holding holding;       ///< with exactly these changes
    std::vector<Tip> tips; ///< that they end in; sorted
    Hash256 members;       ///< head of the membership log that the maker knew
    quint64 serverSeq = 0; ///< everything up to this number of the server's is among them
    friend bool operator==(const SnapshotHead &, const SnapshotHead &) = default;
};

/// Of changes in a chunk, before they are packed.
inline constexpr qsizetype snapshotChunkBytes = 512 * 1024;

/// Deterministic CBOR: [1, frontier, digest, [[device, incarnation, seq, id] …], members, number].
[[nodiscard]] QByteArray encode(const SnapshotHead &head);
/// Nothing where the bytes are not what encode() gives. Any thread.
[[nodiscard]] std::optional<SnapshotHead> decodeSnapshotHead(QByteArrayView bytes);

/// Follows the changes of a snapshot as they go by, and tells whether they are what its head says:
/// of each chain every number from 1 to its tips, in order, each after its prev and deps. A dep may
/// be none of them: it was cut off, or it lacks, which only whoever has the log can tell.
class SnapshotCheck
{
public:
    /// False where a change cannot be read, is not shared, or comes before what it stands on.
    [[nodiscard]] bool take(const QByteArray &change);
    /// What some stand on, and was none of them.
    [[nodiscard]] const QSet<ChangeId> &lacked() const { return m_lacked; }
    [[nodiscard]] bool has(const ChangeId &id) const { return m_seen.contains(id); }
    /// Whether they end exactly where `head` says.
    [[nodiscard]] bool isWhole(const SnapshotHead &head) const
    {
        return m_ends.tips() == head.tips;
    }

private:
    Frontier m_ends;
    QSet<ChangeId> m_seen;
    QSet<ChangeId> m_lacked;
};

} // namespace sennight::sync
