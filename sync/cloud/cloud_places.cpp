// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_round_p.h"
#include "sync/core/cbor.h"

namespace sennight::sync {

QByteArray encode(const CloudBookmark &bookmark)
{
    CborWriter cbor;
    cbor.array(2);
    cbor.bytes(bookmark.epoch.view());
    cbor.number(bookmark.next);
    return cbor.take();
}

std::optional<CloudBookmark> decodeBookmark(QByteArrayView bytes)
{
    CborReader cbor(bytes);
    const qsizetype count = cbor.array();
    const auto epoch = protocol::StoreEpoch::fromBytes(cbor.bytes(protocol::StoreEpoch::size));
    const quint64 next = cbor.number();
    if (count != 2 || !epoch || !cbor.ok() || !cbor.atEnd())
        return {};
    return CloudBookmark{*epoch, next};
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
