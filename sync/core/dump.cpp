// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

namespace sennight::sync {

namespace {

class JsonLine
{
public:
    explicit JsonLine(QByteArray &out)
        : m_out(out)
    {}

    void raw(QByteArrayView text) { m_out.append(text); }
    void text(QStringView text);
    void hex(QByteArrayView bytes) { quoted(bytes.toByteArray().toHex()); }
    void hex(quint64 number) { quoted(QByteArray::number(number, 16).rightJustified(16, '0')); }
    void dot(const Dot &dot);
    void value(const Value &value);
    void head(const Head &head);
    void reg(quint8 entity, const Register &reg);
    void record(const RecordState &state);
    template <typename Items, typename Write>
    void list(const Items &items, Write write);

private:
    void quoted(QByteArrayView plain) { m_out.append('"').append(plain).append('"'); }
    void escaped(char c);

    QByteArray &m_out;
};

template <typename Items, typename Write>
void JsonLine::list(const Items &items, Write write)
{
    m_out.append('[');
    bool first = true;
    for (const auto &item : items) {
        if (!first)
            m_out.append(',');
        first = false;
        write(item);
    }
    m_out.append(']');
}

void JsonLine::escaped(char c)
{
    if (c == '"' || c == '\\') {
        m_out.append('\\').append(c);
    } else if (static_cast<quint8>(c) < 0x20) {
        m_out.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
    } else {
        m_out.append(c);
    }
}

void JsonLine::text(QStringView text)
{
    m_out.append('"');
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8)
        escaped(c);
    m_out.append('"');
}

// device.incarnation.seq.id prefix
void JsonLine::dot(const Dot &dot)
{
    quoted(dot.chain.device.toBytes().toHex() + '.' +
           QByteArray::number(dot.chain.incarnation, 16).rightJustified(16, '0') + '.' +
           QByteArray::number(dot.seq) + '.' +
           QByteArray::number(dot.idPrefix, 16).rightJustified(16, '0'));
}

void JsonLine::value(const Value &value)
{
    if (const auto *string = std::get_if<QString>(&value)) {
        text(*string);
    } else if (const auto *number = std::get_if<qint64>(&value)) {
        raw(QByteArray::number(*number));
    } else if (const auto *flag = std::get_if<bool>(&value)) {
        raw(*flag ? "true" : "false");
    } else if (const auto *id = std::get_if<RecordId>(&value)) {
        raw("{\"id\":"), hex(id->view()), raw("}");
    } else if (const auto *opaque = std::get_if<OpaqueValue>(&value)) {
        raw("{\"cbor\":"), hex(opaque->cbor), raw("}");
    } else {
        raw("null");
    }
}

void JsonLine::head(const Head &head)
{
    raw("{");
    if (!head.covers.empty()) {
        raw("\"covers\":");
        list(head.covers, [this](const Dot &covered) { dot(covered); });
        raw(",");
    }
    raw("\"dot\":"), dot(head.dot);
    raw(",\"hlc\":"), hex(head.order.value);
    raw(",\"value\":"), value(head.value);
    raw("}");
}

void JsonLine::reg(quint8 entity, const Register &reg)
{
    raw("{");
    if (!reg.element.isEmpty())
        raw("\"element\":"), text(reg.element), raw(",");
    const FieldSpec *known = findField(entity, reg.field);
    raw("\"field\":"),
        quoted(known ? QByteArray(known->name) : 'f' + QByteArray::number(reg.field));
    raw(",\"heads\":");
    list(reg.heads, [this](const Head &each) { head(each); });
    raw("}");
}

void JsonLine::record(const RecordState &state)
{
    const EntitySpec *known = findEntity(state.entity());
    raw("{\"entity\":");
    quoted(known ? QByteArray(known->name) : 'e' + QByteArray::number(state.entity()));
    raw(",\"fields\":");
    list(state.registers(), [&](const Register &each) { reg(state.entity(), each); });
    raw(",\"id\":"), hex(state.record().view());
    raw("}");
}

} // namespace

void DumpWriter::begin()
{
    m_first = true;
    m_out.write("{\"format\":1,\"records\":[");
}

void DumpWriter::write(const RecordState &state)
{
    m_line.resize(0);
    m_line.append(m_first ? "\n" : ",\n");
    m_first = false;
    JsonLine(m_line).record(state);
    m_out.write(m_line);
}

void DumpWriter::end()
{
    m_out.write("\n]}\n");
}

} // namespace sennight::sync
