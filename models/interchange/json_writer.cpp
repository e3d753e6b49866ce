// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_writer_p.h"

namespace sennight {

namespace {

/// Also the control characters that JSON allows but that texts of a profile do not.
bool mustEscape(char16_t unit)
{
    return unit < 0x20 || unit == u'"' || unit == u'\\' || (unit >= 0x7f && unit < 0xa0) ||
           unit == 0x2028 || unit == 0x2029;
}

void appendEscaped(QString &out, char16_t unit)
{
    switch (unit) {
    case u'\n':
        out += QLatin1StringView("\\n");
        break;
    case u'\r':
        out += QLatin1StringView("\\r");
        break;
    case u'\t':
        out += QLatin1StringView("\\t");
        break;
    case u'"':
    case u'\\':
        out += u'\\';
        out += QChar(unit);
        break;
    default:
        out += QLatin1StringView("\\u");
        out += QString::number(unit, 16).rightJustified(4, u'0');
    }
}

} // namespace

QString jsonString(QStringView text)
{
    QString out;
    out.reserve(text.size() + 2);
    out += u'"';
    for (const QChar each : text) {
        const char16_t unit = each.unicode();
        if (mustEscape(unit))
            appendEscaped(out, unit);
        else
            out += each;
    }
    return out += u'"';
}

JsonObject &JsonObject::raw(QStringView name, QStringView json)
{
    if (!m_members.isEmpty())
        m_members += u',';
    m_members += jsonString(name);
    m_members += u':';
    m_members += json;
    return *this;
}

} // namespace sennight
