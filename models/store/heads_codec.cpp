// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heads_codec_p.h"

#include "domain/utf8.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace sennight {
namespace {

using sync::Dot;
using sync::Head;
using sync::Hlc;
using sync::RecordState;
using sync::Register;

constexpr char formatVersion = 1;
constexpr quint8 firstPlainBeyondBits = 56; // fields below it have a bit
constexpr qsizetype mostDotBytes = 48;
constexpr qsizetype usualRegisterBytes = 256;

enum class Tag : char { Null, False, True, Number, Text, Id, Opaque };

class Encoder
{
public:
    void reserve(qsizetype size) { m_bytes.reserve(size); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    void byte(char value) { m_bytes.append(value); }
    void varint(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(static_cast<char>(value | 0x80));
        m_bytes.append(static_cast<char>(value));
    }
    void fixed64(quint64 value)
    {
        char raw[8];
        qToLittleEndian(value, raw);
        m_bytes.append(raw, sizeof raw);
    }
    void bytes(QByteArrayView value)
    {
        varint(static_cast<quint64>(value.size()));
        m_bytes.append(value);
    }
    void raw(QByteArrayView value) { m_bytes.append(value); }
    void value(const Value &value) { std::visit(*this, value); }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

    void operator()(std::monostate) { tag(Tag::Null); }
    void operator()(bool flag) { tag(flag ? Tag::True : Tag::False); }
    void operator()(qint64 number)
    {
        tag(Tag::Number);
        fixed64(static_cast<quint64>(number));
    }
    void operator()(const QString &text)
    {
        tag(Tag::Text);
        bytes(text.toUtf8());
    }
    void operator()(const RecordId &id)
    {
        tag(Tag::Id);
        raw(id.view());
    }
    void operator()(const OpaqueValue &opaque)
    {
        tag(Tag::Opaque);
        bytes(opaque.cbor);
    }

private:
    void tag(Tag tag) { byte(static_cast<char>(tag)); }

    QByteArray m_bytes;
};

class Decoder
{
public:
    explicit Decoder(QByteArrayView bytes)
        : m_rest(bytes)
    {}
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    QByteArrayView take(quint64 size)
    {
        if (size > static_cast<quint64>(m_rest.size())) {
            m_failed = true;
            m_rest = {};
            return {};
        }
        const QByteArrayView taken = m_rest.first(static_cast<qsizetype>(size));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }
    quint8 byte()
    {
        const QByteArrayView taken = take(1);
        return taken.isEmpty() ? quint8{0} : static_cast<quint8>(taken.front());
    }
    quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 part = byte();
            value |= static_cast<quint64>(part & 0x7f) << shift;
            if (part < 0x80)
                return value;
        }
        m_failed = true;
        return 0;
    }
    // A count of things that take at least one byte each, so that damage cannot ask for memory.
    quint64 count()
    {
        const quint64 value = varint();
        if (value <= static_cast<quint64>(m_rest.size()))
            return value;
        m_failed = true;
        return 0;
    }
    quint64 fixed64()
    {
        const QByteArrayView taken = take(8);
        return taken.size() == 8 ? qFromLittleEndian<quint64>(taken.data()) : 0;
    }
    Value value()
    {
        switch (static_cast<Tag>(byte())) {
        case Tag::Null:
            return {};
        case Tag::False:
            return false;
        case Tag::True:
            return true;
        case Tag::Number:
            return static_cast<qint64>(fixed64());
        case Tag::Text:
            return textFromUtf8(take(varint()));
        case Tag::Id:
            return RecordId::fromBytes(take(RecordId::size)).value_or(RecordId{});
        case Tag::Opaque:
            return OpaqueValue{take(varint()).toByteArray()};
        }
        m_failed = true;
        return {};
    }

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

struct DotRow
{
    Dot dot;
    Hlc order;
    quint64 plainFields = 0;
};

bool isPlain(const Register &reg, const ValueInRow &inRow)
{
    if (reg.heads.size() != 1 || reg.field >= firstPlainBeyondBits || reg.field == deletedNumber ||
        !reg.element.isEmpty())
        return false;
    const Head &head = reg.heads.front();
    const Value *shown = head.covers.empty() ? inRow(reg.field) : nullptr;
    return shown && *shown == head.value;
}

class HeadsEncoder
{
public:
    HeadsEncoder(const RecordState &state, const ValueInRow &inRow)
    {
        m_registers.reserve(usualRegisterBytes);
        for (const Register &reg : state.registers()) {
            if (isPlain(reg, inRow))
                m_dots[rowOf(reg.heads.front().dot, reg.heads.front().order)].plainFields |=
                    quint64{1} << reg.field;
            else
                encodeRegister(reg);
        }
    }

    QByteArray bytes(const NumberOfChain &numberOf)
    {
        Encoder out;
        out.reserve(mostDotBytes * static_cast<qsizetype>(m_dots.size() + 1) + m_registers.size());
        out.byte(formatVersion);
        out.varint(m_dots.size());
        for (const DotRow &row : m_dots) {
            out.varint(static_cast<quint64>(numberOf(row.dot.chain)));
            out.varint(row.dot.seq);
            out.fixed64(row.dot.idPrefix);
            out.fixed64(row.order.value);
            out.varint(row.plainFields);
        }
        out.varint(m_count);
        out.raw(m_registers.take());
        return out.take();
    }

private:
    size_t rowOf(const Dot &dot, Hlc order)
    {
        const auto found = std::ranges::find_if(
            m_dots, [&](const DotRow &row) { return row.dot == dot && row.order == order; });
        if (found != m_dots.end())
            return static_cast<size_t>(found - m_dots.begin());
        m_dots.push_back({dot, order});
        return m_dots.size() - 1;
    }

    // What a delete covers is mostly still among the record's own dots.
    size_t rowOf(const Dot &dot)
    {
        const auto found = std::ranges::find(m_dots, dot, &DotRow::dot);
        return found != m_dots.end() ? static_cast<size_t>(found - m_dots.begin())
                                     : rowOf(dot, Hlc{});
    }

    void encodeRegister(const Register &reg)
    {
        ++m_count;
        m_registers.byte(static_cast<char>(reg.field));
        m_registers.bytes(reg.element.toUtf8());
        m_registers.varint(reg.heads.size());
        for (const Head &head : reg.heads) {
            m_registers.varint(rowOf(head.dot, head.order));
            m_registers.value(head.value);
            m_registers.varint(head.covers.size());
            for (const Dot &dot : head.covers)
                m_registers.varint(rowOf(dot));
        }
    }

    std::vector<DotRow> m_dots;
    Encoder m_registers;
    quint64 m_count = 0;
};

bool decodeDots(Decoder &in, const ChainOfNumber &chainOf, std::vector<DotRow> &dots)
{
    const quint64 count = in.count();
    dots.reserve(count);
    for (quint64 i = 0; i < count && !in.failed(); ++i) {
        DotRow row;
        const auto chain = chainOf(static_cast<int>(in.varint()));
        if (!chain)
            return false;
        row.dot.chain = *chain;
        row.dot.seq = in.varint();
        row.dot.idPrefix = in.fixed64();
        row.order.value = in.fixed64();
        row.plainFields = in.varint();
        dots.push_back(row);
    }
    return !in.failed();
}

bool decodeHead(Decoder &in, const std::vector<DotRow> &dots, Head &head)
{
    const quint64 index = in.varint();
    if (index >= dots.size())
        return false;
    head.dot = dots[index].dot;
    head.order = dots[index].order;
    head.value = in.value();
    const quint64 covers = in.count();
    head.covers.reserve(covers);
    for (quint64 i = 0; i < covers; ++i) {
        const quint64 covered = in.varint();
        if (covered >= dots.size())
            return false;
        head.covers.push_back(dots[covered].dot);
    }
    return !in.failed();
}

bool decodeRegister(Decoder &in, const std::vector<DotRow> &dots, Register &reg)
{
    reg.field = in.byte();
    reg.element = textFromUtf8(in.take(in.varint()));
    const quint64 heads = in.count();
    reg.heads.resize(heads);
    return heads > 0 &&
           std::ranges::all_of(reg.heads, [&](Head &head) { return decodeHead(in, dots, head); });
}

bool addPlain(const std::vector<DotRow> &dots, const ValueInRow &inRow,
              std::vector<Register> &registers)
{
    for (const DotRow &row : dots) {
        for (quint64 bits = row.plainFields; bits; bits &= bits - 1) {
            const auto field = static_cast<quint8>(std::countr_zero(bits));
            const Value *shown = inRow(field);
            if (!shown)
                return false;
            registers.push_back({field, {}, {Head{row.dot, row.order, *shown, {}}}});
        }
    }
    return true;
}

bool comesBefore(const Register &left, const Register &right)
{
    return left.field != right.field ? left.field < right.field : left.element < right.element;
}

} // namespace

QByteArray encodeHeads(const RecordState &state, const NumberOfChain &numberOf,
                       const ValueInRow &inRow)
{
    return HeadsEncoder(state, inRow).bytes(numberOf);
}

std::optional<RecordState> decodeHeads(QByteArrayView bytes, quint8 entity, const RecordId &record,
                                       const ChainOfNumber &chainOf, const ValueInRow &inRow)
{
    Decoder in(bytes);
    std::vector<DotRow> dots;
    if (in.byte() != formatVersion || !decodeDots(in, chainOf, dots))
        return std::nullopt;
    RecordState state(entity, record);
    std::vector<Register> &registers = state.registers();
    if (!addPlain(dots, inRow, registers))
        return std::nullopt;
    const quint64 count = in.count();
    for (quint64 i = 0; i < count; ++i) {
        if (!decodeRegister(in, dots, registers.emplace_back()))
            return std::nullopt;
    }
    std::ranges::sort(registers, comesBefore);
    if (in.failed() || !in.atEnd())
        return std::nullopt;
    return state;
}

} // namespace sennight
