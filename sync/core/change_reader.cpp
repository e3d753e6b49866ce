// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbor_value_p.h"
#include "change.h"
#include "change_layout_p.h"

#include <QtEndian>

#include <algorithm>
#include <tuple>

namespace sennight::sync {

namespace {

ChainId chainFromBytes(QByteArrayView bytes)
{
    return {*RecordId::fromBytes(bytes.first(RecordId::size)),
            qFromBigEndian<quint64>(bytes.data() + RecordId::size)};
}

class ChangeReader
{
public:
    explicit ChangeReader(QByteArrayView bytes)
        : m_reader(bytes)
    {}

    Result<Change> read();

private:
    void readKnown(ChangeKey key, bool &hasPrev);
    void readChains();
    ChainId chain(quint64 index);
    void readDeps();
    void readGroups();
    void readGroup();
    void readOp(quint8 entity, const RecordId &record);
    void readExtras(Op &op);
    void readExtra(OpKey key, Op &op);
    std::vector<Dot> readDots();
    qsizetype triples();
    template <typename Known>
    QByteArray readMap(qsizetype pairs, quint8 firstNew, Known known);
    void require(bool holds)
    {
        if (!holds)
            m_reader.fail();
    }

    CborReader m_reader;
    Change m_change;
    std::vector<ChainId> m_chains;
    std::vector<bool> m_used;
};

// Reads the known keys through `known(key)`, and gives the newer ones with their items as they
// stand.
template <typename Known>
QByteArray ChangeReader::readMap(qsizetype pairs, quint8 firstNew, Known known)
{
    KeyOrder order(m_reader);
    qsizetype firstNewAt = -1;
    for (; m_reader.ok() && pairs > 0; --pairs) {
        const qsizetype start = m_reader.offset();
        const quint8 key = m_reader.nextByte();
        m_reader.skip();
        order.accept(start);
        if (key < firstNew && firstNewAt < 0) {
            known(key);
            continue;
        }
        if (firstNewAt < 0)
            firstNewAt = start;
        m_reader.skip();
    }
    return m_reader.ok() && firstNewAt >= 0 ? m_reader.since(firstNewAt).toByteArray()
                                            : QByteArray();
}

Result<Change> ChangeReader::read()
{
    quint32 seen = 0;
    bool hasPrev = false;
    m_change.unknown = readMap(m_reader.map(), FirstNewChangeKey, [&](quint8 key) {
        seen |= 1u << key;
        readKnown(static_cast<ChangeKey>(key), hasPrev);
    });
    constexpr quint32 optional = 1u << PrevKey | 1u << ChainsKey | 1u << DepsKey;
    require((seen | optional) == (1u << FirstNewChangeKey) - 1);
    require(hasPrev == (m_change.seq > 1) && hasPrev == (m_change.prev != ChangeId{}));
    require(std::ranges::all_of(m_used, [](bool used) { return used; }));
    require(m_reader.atEnd());
    if (!m_reader.ok())
        return failure(ErrorCode::InvalidValue, QStringLiteral("change"),
                       QStringLiteral("offset %1").arg(m_reader.errorOffset()));
    return std::move(m_change);
}

void ChangeReader::readKnown(ChangeKey key, bool &hasPrev)
{
    switch (key) {
    case SpaceKey:
        m_change.space = static_cast<Space>(m_reader.number(1));
        return;
    case ChainKey:
        if (const auto bytes = m_reader.bytes(chainBytes); m_reader.ok())
            m_change.chain = chainFromBytes(bytes);
        return;
    case SeqKey:
        m_change.seq = m_reader.number();
        return require(m_change.seq > 0);
    case PrevKey:
        hasPrev = true;
        if (const auto id = ChangeId::fromBytes(m_reader.bytes(sizeof(ChangeId::bytes))))
            m_change.prev = *id;
        return;
    case ChainsKey:
        return readChains();
    case DepsKey:
        return readDeps();
    case HlcKey:
        m_change.hlc.value = m_reader.number();
        return;
    case SchemaKey:
        m_change.schema = static_cast<quint16>(m_reader.number(0xffff));
        return;
    case MinReaderKey:
        m_change.minReader = static_cast<quint16>(m_reader.number(0xffff));
        return;
    case ActionKey:
        if (const auto id = RecordId::fromBytes(m_reader.bytes(RecordId::size)))
            m_change.action = *id;
        return;
    default:
        return readGroups();
    }
}

void ChangeReader::readChains()
{
    qsizetype count = m_reader.array();
    require(count > 0);
    for (; m_reader.ok() && count > 0; --count) {
        const QByteArrayView bytes = m_reader.bytes(chainBytes);
        if (!m_reader.ok())
            return;
        const ChainId chain = chainFromBytes(bytes);
        require(chain != m_change.chain && (m_chains.empty() || m_chains.back() < chain));
        m_chains.push_back(chain);
    }
    m_used.resize(m_chains.size());
}

ChainId ChangeReader::chain(quint64 index)
{
    if (index == 0)
        return m_change.chain;
    require(index <= m_chains.size());
    if (!m_reader.ok())
        return {};
    m_used[index - 1] = true;
    return m_chains[index - 1];
}

qsizetype ChangeReader::triples()
{
    const qsizetype items = m_reader.array();
    require(items > 0 && items % 3 == 0);
    return m_reader.ok() ? items / 3 : 0;
}

void ChangeReader::readDeps()
{
    for (qsizetype left = triples(); m_reader.ok() && left > 0; --left) {
        Tip tip;
        tip.chain = chain(m_reader.number());
        tip.seq = m_reader.number();
        if (const auto id = ChangeId::fromBytes(m_reader.bytes(sizeof(ChangeId::bytes))))
            tip.id = *id;
        require(tip.seq > 0 && (m_change.deps.empty() || m_change.deps.back() < tip));
        m_change.deps.push_back(tip);
    }
}

std::vector<Dot> ChangeReader::readDots()
{
    qsizetype left = triples();
    std::vector<Dot> dots;
    dots.reserve(static_cast<size_t>(left));
    for (; m_reader.ok() && left > 0; --left) {
        Dot dot;
        dot.chain = chain(m_reader.number());
        dot.seq = m_reader.number();
        dot.idPrefix = m_reader.number();
        require(dot.seq > 0 && (dots.empty() || dots.back() < dot));
        dots.push_back(dot);
    }
    return dots;
}

void ChangeReader::readGroups()
{
    for (qsizetype left = m_reader.array(); m_reader.ok() && left > 0; --left)
        readGroup();
}

void ChangeReader::readGroup()
{
    require(m_reader.array() == 3);
    const auto entity = static_cast<quint8>(m_reader.number(0xff));
    const auto record = RecordId::fromBytes(m_reader.bytes(RecordId::size));
    qsizetype left = m_reader.array();
    require(left > 0);
    if (!m_reader.ok())
        return;
    if (!m_change.ops.empty()) {
        const Op &last = m_change.ops.back();
        require(std::tie(last.entity, last.record) < std::tie(entity, *record));
    }
    for (; m_reader.ok() && left > 0; --left)
        readOp(entity, *record);
}

void ChangeReader::readOp(quint8 entity, const RecordId &record)
{
    const qsizetype parts = m_reader.array();
    require(parts == 2 || parts == 3);
    Op op;
    op.entity = entity;
    op.record = record;
    op.field = static_cast<quint8>(m_reader.number(0xff));
    const qsizetype start = m_reader.offset();
    op.value = readValue(m_reader);
    // The head of a long text takes five bytes.
    require(m_reader.offset() - start <= maxValueBytes + 5);
    if (parts == 3)
        readExtras(op);
    require(m_change.ops.empty() || opsInOrder(m_change.ops.back(), op));
    if (m_reader.ok())
        m_change.ops.push_back(std::move(op));
}

void ChangeReader::readExtras(Op &op)
{
    const qsizetype pairs = m_reader.map();
    require(pairs > 0);
    op.unknown =
        readMap(pairs, FirstNewOpKey, [&](quint8 key) { readExtra(static_cast<OpKey>(key), op); });
}

void ChangeReader::readExtra(OpKey key, Op &op)
{
    switch (key) {
    case ElementKey:
        op.element = m_reader.text();
        return require(!op.element.isEmpty());
    case AtKey:
        op.at = Hlc{m_reader.number()};
        return;
    case OverKey:
        op.over = readDots();
        return;
    case ReopensKey:
        op.reopens = readDots();
        return;
    default:
        op.reversePatch = m_reader.bytes().toByteArray();
        return require(!op.reversePatch.isEmpty());
    }
}

} // namespace

Result<Change> decode(QByteArrayView bytes)
{
    if (bytes.size() > maxChangeBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("change"));
    return ChangeReader(bytes).read();
}

} // namespace sennight::sync
