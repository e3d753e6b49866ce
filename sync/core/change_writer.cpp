// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbor_value_p.h"
#include "change.h"
#include "change_layout_p.h"

#include <QtEndian>

#include <algorithm>

namespace sennight::sync {

namespace {

std::array<char, chainBytes> toBytes(const ChainId &chain)
{
    std::array<char, chainBytes> bytes;
    std::ranges::copy(chain.device.view(), bytes.begin());
    qToBigEndian(chain.incarnation, bytes.data() + RecordId::size);
    return bytes;
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
