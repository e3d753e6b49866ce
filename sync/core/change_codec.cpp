// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbor_p.h"
#include "change.h"

#include <QtEndian>

#include <algorithm>
#include <tuple>

// change = { 0: space, 1: chain, 2: seq, ? 3: prev, ? 4: chains, ? 5: deps, 6: hlc, 7: schema,
//            8: min_reader, 9: action, 10: [* group], * newer key: any }
// chain  = bytes .size 24                      device id, then the incarnation, big endian
// prev   = bytes .size 32                      absent where seq is 1
// chains = [+ chain]                           the other chains that deps, over and reopens name,
//                                              ascending; index 0 is the own chain, 1 the first
//                                              here
// deps   = [+ (index, seq, bytes .size 32)]    flat, ascending
// group  = [entity, bytes .size 16, [+ op]]    all ops of one record
// op     = [field, value, ? { ? 0: element, ? 1: at, ? 2: over, ? 3: reopens, ? 4: reverse patch,
//                             * newer key: any }]
// over, reopens = [+ (index, seq, id prefix)]  flat, ascending
// value  = null / bool / int / text / bytes .size 16 (an id) / any other item, kept unread
//
// What is empty is absent. Newer keys follow the known ones and must not use the table of chains,
// whose every entry is one that this version's keys name.

namespace sennight::sync {

namespace {

constexpr int chainBytes = 24;

enum ChangeKey : quint8 {
    SpaceKey,
    ChainKey,
    SeqKey,
    PrevKey,
    ChainsKey,
    DepsKey,
    HlcKey,
    SchemaKey,
    MinReaderKey,
    ActionKey,
    OpsKey,
    FirstNewChangeKey,
};

enum OpKey : quint8 { ElementKey, AtKey, OverKey, ReopensKey, PatchKey, FirstNewOpKey };

std::array<char, chainBytes> toBytes(const ChainId &chain)
{
    std::array<char, chainBytes> bytes;
    std::ranges::copy(chain.device.view(), bytes.begin());
    qToBigEndian(chain.incarnation, bytes.data() + RecordId::size);
    return bytes;
}

ChainId chainFromBytes(QByteArrayView bytes)
{
    return {*RecordId::fromBytes(bytes.first(RecordId::size)),
            qFromBigEndian<quint64>(bytes.data() + RecordId::size)};
}

qsizetype countOfEntries(QByteArrayView entries)
{
    CborReader reader(entries);
    qsizetype items = 0;
    for (; reader.ok() && !reader.atEnd(); ++items)
        reader.skip();
    Q_ASSERT(reader.ok() && items % 2 == 0);
    return items / 2;
}

class ChangeWriter
{
public:
    explicit ChangeWriter(const Change &change)
        : m_change(change)
        , m_writer(256 + static_cast<qsizetype>(change.ops.size()) * 64)
    {
        collectChains();
    }

    QByteArray write();

private:
    void collectChains();
    void collect(const std::vector<Dot> &dots);
    void collect(const ChainId &chain);
    [[nodiscard]] quint64 indexOf(const ChainId &chain) const;
    void key(quint8 number) { m_writer.number(number); }
    void writeDeps();
    void writeGroups();
    void writeOp(const Op &op);
    void writeDots(quint8 keyNumber, const std::vector<Dot> &dots);

    const Change &m_change;
    CborWriter m_writer;
    std::vector<ChainId> m_chains;
};

void ChangeWriter::collect(const ChainId &chain)
{
    if (chain != m_change.chain && (m_chains.empty() || m_chains.back() != chain))
        m_chains.push_back(chain);
}

void ChangeWriter::collect(const std::vector<Dot> &dots)
{
    for (const Dot &dot : dots)
        collect(dot.chain);
}

void ChangeWriter::collectChains()
{
    for (const Tip &tip : m_change.deps)
        collect(tip.chain);
    for (const Op &op : m_change.ops) {
        collect(op.over);
        collect(op.reopens);
    }
    std::ranges::sort(m_chains);
    const auto repeated = std::ranges::unique(m_chains);
    m_chains.erase(repeated.begin(), repeated.end());
}

quint64 ChangeWriter::indexOf(const ChainId &chain) const
{
    if (chain == m_change.chain)
        return 0;
    const auto found = std::ranges::lower_bound(m_chains, chain);
    return static_cast<quint64>(found - m_chains.begin()) + 1;
}

QByteArray ChangeWriter::write()
{
    const bool hasPrev = m_change.seq > 1;
    const int known = 8 + hasPrev + !m_chains.empty() + !m_change.deps.empty();
    m_writer.map(known + countOfEntries(m_change.unknown));
    key(SpaceKey), m_writer.number(static_cast<quint64>(m_change.space));
    key(ChainKey), m_writer.bytes(toBytes(m_change.chain));
    key(SeqKey), m_writer.number(m_change.seq);
    if (hasPrev)
        key(PrevKey), m_writer.bytes(m_change.prev.view());
    if (!m_chains.empty()) {
        key(ChainsKey), m_writer.array(static_cast<qsizetype>(m_chains.size()));
        for (const ChainId &chain : m_chains)
            m_writer.bytes(toBytes(chain));
    }
    writeDeps();
    key(HlcKey), m_writer.number(m_change.hlc.value);
    key(SchemaKey), m_writer.number(m_change.schema);
    key(MinReaderKey), m_writer.number(m_change.minReader);
    key(ActionKey), m_writer.bytes(m_change.action.view());
    writeGroups();
    m_writer.raw(m_change.unknown);
    return m_writer.take();
}

void ChangeWriter::writeDeps()
{
    if (m_change.deps.empty())
        return;
    key(DepsKey), m_writer.array(static_cast<qsizetype>(m_change.deps.size()) * 3);
    for (const Tip &tip : m_change.deps) {
        m_writer.number(indexOf(tip.chain));
        m_writer.number(tip.seq);
        m_writer.bytes(tip.id.view());
    }
}

bool sameRecord(const Op &left, const Op &right)
{
    return left.record == right.record && left.entity == right.entity;
}

void ChangeWriter::writeGroups()
{
    const auto &ops = m_change.ops;
    std::vector<qsizetype> sizes;
    for (size_t i = 0; i < ops.size(); ++i) {
        if (i == 0 || !sameRecord(ops[i - 1], ops[i]))
            sizes.push_back(0);
        ++sizes.back();
    }
    key(OpsKey), m_writer.array(static_cast<qsizetype>(sizes.size()));
    auto op = ops.begin();
    for (const qsizetype size : sizes) {
        m_writer.array(3);
        m_writer.number(op->entity);
        m_writer.bytes(op->record.view());
        m_writer.array(size);
        for (const auto end = op + size; op != end; ++op)
            writeOp(*op);
    }
}

void ChangeWriter::writeOp(const Op &op)
{
    const qsizetype extras = !op.element.isEmpty() + op.at.has_value() + !op.over.empty() +
                             !op.reopens.empty() + !op.reversePatch.isEmpty() +
                             (op.unknown.isEmpty() ? 0 : countOfEntries(op.unknown));
    m_writer.array(extras > 0 ? 3 : 2);
    m_writer.number(op.field);
    writeValue(m_writer, op.value);
    if (extras == 0)
        return;
    m_writer.map(extras);
    if (!op.element.isEmpty())
        key(ElementKey), m_writer.text(op.element);
    if (op.at)
        key(AtKey), m_writer.number(op.at->value);
    writeDots(OverKey, op.over);
    writeDots(ReopensKey, op.reopens);
    if (!op.reversePatch.isEmpty())
        key(PatchKey), m_writer.bytes(op.reversePatch);
    m_writer.raw(op.unknown);
}

void ChangeWriter::writeDots(quint8 keyNumber, const std::vector<Dot> &dots)
{
    if (dots.empty())
        return;
    key(keyNumber), m_writer.array(static_cast<qsizetype>(dots.size()) * 3);
    for (const Dot &dot : dots) {
        m_writer.number(indexOf(dot.chain));
        m_writer.number(dot.seq);
        m_writer.number(dot.idPrefix);
    }
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

// The bytes as UTF-8; a pair of surrogates takes four, and counts as six.
qsizetype utf8SizeBound(const QString &text)
{
    qsizetype bytes = 0;
    for (const QChar c : text)
        bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : 3;
    return bytes;
}

qsizetype valueSizeBound(const Value &value)
{
    constexpr qsizetype largestFixed = 17; // an id
    if (const auto *text = std::get_if<QString>(&value))
        return 5 + utf8SizeBound(*text);
    if (const auto *opaque = std::get_if<OpaqueValue>(&value))
        return opaque->cbor.size();
    return largestFixed;
}

} // namespace

QByteArray encode(const Change &change)
{
    Q_ASSERT(change.seq > 0 && std::ranges::is_sorted(change.ops, opsInOrder));
    return ChangeWriter(change).write();
}

Result<Change> decode(QByteArrayView bytes)
{
    if (bytes.size() > maxChangeBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("change"));
    return ChangeReader(bytes).read();
}

qsizetype encodedSizeBound(const Op &op)
{
    constexpr qsizetype group = 1 + 2 + 17 + 3; // heads, entity, record
    constexpr qsizetype opHead = 1 + 2;         // and field
    constexpr qsizetype keyAndHead = 1 + 5;
    constexpr qsizetype dotAndChain = 23 + 26;
    const auto dots = static_cast<qsizetype>(op.over.size() + op.reopens.size());
    qsizetype bound = group + opHead + valueSizeBound(op.value);
    bound += keyAndHead; // of the extras
    if (!op.element.isEmpty())
        bound += keyAndHead + utf8SizeBound(op.element);
    if (op.at)
        bound += 1 + 9;
    if (dots > 0)
        bound += 2 * keyAndHead + dots * dotAndChain;
    if (!op.reversePatch.isEmpty())
        bound += keyAndHead + op.reversePatch.size();
    return bound + op.unknown.size();
}

} // namespace sennight::sync
