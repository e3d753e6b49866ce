// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot.h"

#include "cbor.h"

#include <algorithm>

namespace sennight::sync {

namespace {

constexpr quint64 snapshotVersion = 1;
constexpr qsizetype headItems = 6;
constexpr qsizetype tipItems = 4;

Tip readTip(CborReader &cbor)
{
    Tip tip;
    if (cbor.array() != tipItems)
        cbor.fail();
    tip.chain.device = RecordId::fromBytes(cbor.bytes(RecordId::size)).value_or(RecordId());
    tip.chain.incarnation = cbor.number();
    tip.seq = cbor.number();
    tip.id = ChangeId::fromBytes(cbor.bytes(Hash256::size)).value_or(ChangeId());
    return tip;
}

Hash256 readHash(CborReader &cbor)
{
    return Hash256::fromBytes(cbor.bytes(Hash256::size)).value_or(Hash256());
}

} // namespace

QByteArray encode(const SnapshotHead &head)
{
    CborWriter cbor;
    cbor.array(headItems);
    cbor.number(snapshotVersion);
    cbor.bytes(head.holding.frontier.view());
    cbor.bytes(head.holding.digest.view());
    cbor.array(static_cast<qsizetype>(head.tips.size()));
    for (const Tip &tip : head.tips) {
        cbor.array(tipItems);
        cbor.bytes(tip.chain.device.view());
        cbor.number(tip.chain.incarnation);
        cbor.number(tip.seq);
        cbor.bytes(tip.id.view());
    }
    cbor.bytes(head.members.view());
    cbor.number(head.serverSeq);
    return cbor.take();
}

std::optional<SnapshotHead> decodeSnapshotHead(QByteArrayView bytes)
{
    CborReader cbor(bytes);
    SnapshotHead head;
    if (cbor.array() != headItems || cbor.number() != snapshotVersion)
        return {};
    head.holding.frontier = readHash(cbor);
    head.holding.digest = readHash(cbor);
    for (qsizetype left = cbor.array(); left > 0 && cbor.ok(); --left)
        head.tips.push_back(readTip(cbor));
    head.members = readHash(cbor);
    head.serverSeq = cbor.number();
    const bool isOrdered =
        std::ranges::adjacent_find(head.tips, std::ranges::greater_equal()) == head.tips.end();
    if (!cbor.ok() || !cbor.atEnd() || !isOrdered)
        return {};
    return head;
}

bool SnapshotCheck::take(const QByteArray &change)
{
    const Result<Change> read = decode(change);
    if (!read || read->space != Space::Shared)
        return false;
    const ChangeId id = ChangeId::of(change);
    if (m_lacked.contains(id) || (read->seq > 1 && !m_seen.contains(read->prev)))
        return false;
    for (const Tip &dep : read->deps)
        if (!m_seen.contains(dep.id))
            m_lacked.insert(dep.id);
    m_seen.insert(id);
    m_ends.advance({read->chain, read->seq, id}, read->prev);
    return true;
}

} // namespace sennight::sync
