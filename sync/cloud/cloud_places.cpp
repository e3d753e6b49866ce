// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_round_p.h"
#include "sync/core/cbor.h"

namespace sennight::sync {

QByteArray encode(const CloudBookmark &bookmark)
{
    CborWriter cbor;
    cbor.array(bookmark.taking ? 6 : bookmark.unreadAfter ? 3 : 2);
    cbor.bytes(bookmark.epoch.view());
    cbor.number(bookmark.next);
    if (bookmark.taking) {
        cbor.bytes(bookmark.taking->id.view());
        cbor.number(bookmark.taking->offset);
        cbor.number(bookmark.taking->index);
        cbor.number(bookmark.taking->cut);
    } else if (bookmark.unreadAfter) {
        cbor.number(*bookmark.unreadAfter);
    }
    return cbor.take();
}

std::optional<CloudBookmark> decodeBookmark(QByteArrayView bytes)
{
    CborReader cbor(bytes);
    const qsizetype count = cbor.array();
    const auto epoch = protocol::StoreEpoch::fromBytes(cbor.bytes(protocol::StoreEpoch::size));
    CloudBookmark bookmark{epoch.value_or(protocol::StoreEpoch()), cbor.number()};
    if (count == 6) {
        const auto id = protocol::SnapshotId::fromBytes(cbor.bytes(protocol::SnapshotId::size));
        const quint64 offset = cbor.number();
        const auto index = static_cast<quint32>(cbor.number(std::numeric_limits<quint32>::max()));
        bookmark.taking =
            SnapshotProgress{id.value_or(protocol::SnapshotId()), offset, index, cbor.number()};
    }
    if (count == 3)
        bookmark.unreadAfter = cbor.number();
    if ((count != 2 && count != 3 && count != 6) || !cbor.ok() || !cbor.atEnd())
        return {};
    return bookmark;
}

QByteArray encode(const SnapshotPlan &plan)
{
    CborWriter cbor;
    cbor.array(6);
    cbor.bytes(plan.id.view());
    cbor.bytes(plan.store.view());
    cbor.number(plan.keyEpoch);
    cbor.number(plan.cut);
    cbor.number(static_cast<quint64>(plan.place));
    cbor.bytes(plan.head);
    return cbor.take();
}

std::optional<SnapshotPlan> decodePlan(QByteArrayView bytes)
{
    CborReader cbor(bytes);
    if (cbor.array() != 6)
        return {};
    SnapshotPlan plan;
    plan.id = protocol::SnapshotId::fromBytes(cbor.bytes(protocol::SnapshotId::size))
                  .value_or(protocol::SnapshotId());
    plan.store = protocol::StoreEpoch::fromBytes(cbor.bytes(protocol::StoreEpoch::size))
                     .value_or(protocol::StoreEpoch());
    plan.keyEpoch = static_cast<quint32>(cbor.number(std::numeric_limits<quint32>::max()));
    plan.cut = cbor.number();
    plan.place = static_cast<qint64>(cbor.number());
    plan.head = cbor.bytes().toByteArray();
    if (!cbor.ok() || !cbor.atEnd())
        return {};
    return plan;
}

// The oldest go first: whoever has not acknowledged these by now tells of later ones one day.
void CloudPlaces::add(quint64 serverSeq, qint64 place)
{
    qint64 &known = m_places[serverSeq];
    known = std::max(known, place);
    if (m_places.size() > mostPlaces)
        m_places.erase(m_places.begin());
    m_isSaved = false;
}

qint64 CloudPlaces::placeAt(quint64 serverSeq) const
{
    const auto after = m_places.upper_bound(serverSeq);
    return after == m_places.begin() ? 0 : std::prev(after)->second;
}

void CloudPlaces::clear()
{
    m_isSaved = m_places.empty();
    m_places.clear();
}

QByteArray CloudPlaces::encoded(const protocol::StoreEpoch &epoch)
{
    CborWriter cbor;
    cbor.array(1 + 2 * static_cast<qsizetype>(m_places.size()));
    cbor.bytes(epoch.view());
    for (const auto &[serverSeq, place] : m_places) {
        cbor.number(serverSeq);
        cbor.number(static_cast<quint64>(place));
    }
    m_isSaved = true;
    return cbor.take();
}

void CloudPlaces::load(QByteArrayView bytes, const protocol::StoreEpoch &epoch)
{
    m_places.clear();
    m_isSaved = true;
    CborReader cbor(bytes);
    const qsizetype count = cbor.array();
    const auto of = protocol::StoreEpoch::fromBytes(cbor.bytes(protocol::StoreEpoch::size));
    if (!cbor.ok() || of != epoch)
        return;
    for (qsizetype i = 1; i + 1 < count && cbor.ok(); i += 2) {
        const quint64 serverSeq = cbor.number();
        m_places[serverSeq] = static_cast<qint64>(cbor.number());
    }
}

} // namespace sennight::sync
