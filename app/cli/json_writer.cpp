// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_writer.h"

#include <QUtf8StringView>

namespace sennight::cli {

namespace {

void appendEscaped(QByteArray &out, char16_t unit)
{
    switch (unit) {
    case u'"':
        out += "\\\"";
        break;
    case u'\\':
        out += "\\\\";
        break;
    case u'\n':
        out += "\\n";
        break;
    case u'\r':
        out += "\\r";
        break;
    case u'\t':
        out += "\\t";
        break;
    default:
        out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
}

bool needsEscape(QChar c)
{
    return c.unicode() < 0x20 || c == u'"' || c == u'\\' || c.unicode() == 0x7f;
}

} // namespace

void JsonWriter::separate()
{
    if (m_needsComma)
        m_out += ',';
    m_needsComma = true;
}

void JsonWriter::beginObject()
{
    separate();
    m_out += '{';
    m_needsComma = false;
}

void JsonWriter::endObject()
{
    m_out += '}';
    m_needsComma = true;
}

void JsonWriter::beginArray()
{
    separate();
    m_out += '[';
    m_needsComma = false;
}

void JsonWriter::endArray()
{
    m_out += ']';
    m_needsComma = true;
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_out += '"';
    m_out += QByteArrayView(name.data(), name.size());
    m_out += "\":";
    m_needsComma = false;
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

void JsonWriter::value(QStringView text)
{
    separate();
    m_out += '"';
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!needsEscape(text[at]))
            continue;
        m_out += text.sliced(start, at - start).toUtf8();
        appendEscaped(m_out, text[at].unicode());
        start = at + 1;
    }
    m_out += text.sliced(start).toUtf8();
    m_out += '"';
}

void JsonWriter::verbatim(QByteArrayView json)
{
    separate();
    m_out += json;
}

void JsonWriter::text(QLatin1StringView name, const QString &text)
{
    key(name);
    text.isEmpty() ? null() : value(QStringView(text));
}

void JsonWriter::number(QLatin1StringView name, std::optional<qint64> number)
{
    key(name);
    number ? value(*number) : null();
}

void JsonWriter::flag(QLatin1StringView name, bool on)
{
    key(name);
    value(on);
}

} // namespace sennight::cli
