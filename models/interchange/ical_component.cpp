// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical_component_p.h"

#include <algorithm>

namespace sennight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPhysicalLine = 75; // bytes without the line's end

QString unescaped(QStringView value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        const QChar next = value[++i];
        text += next == u'n' || next == u'N' ? u'\n' : next;
    }
    return text;
}

/// Where an unquoted mark stands from `from` on, or -1.
qsizetype unquoted(QStringView text, QStringView marks, qsizetype from = 0)
{
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (!quoted && marks.contains(text[i]))
            return i;
    }
    return -1;
}

bool isName(QStringView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c == u'-' || c == u'_' || c == u'.' || (c < u'\x80' && c.isLetterOrNumber());
    });
}

} // namespace

std::optional<IcalProperty> IcalProperty::parse(const QString &text, qint64 line)
{
    const qsizetype nameEnd = unquoted(text, u";:");
    if (nameEnd < 0 || !isName(QStringView(text).first(nameEnd)))
        return {};
    const qsizetype colon = text[nameEnd] == u':' ? nameEnd : unquoted(text, u":", nameEnd);
    if (colon < 0)
        return {};
    return IcalProperty{line, text.first(nameEnd).toUpper(), text.sliced(nameEnd, colon - nameEnd),
                        text.sliced(colon + 1)};
}

QString IcalProperty::parameter(QLatin1StringView wanted) const
{
    const QStringView all = parameters;
    for (qsizetype at = 0; at >= 0 && at < all.size();) {
        const qsizetype end = unquoted(all, u";", at + 1);
        const QStringView each = all.sliced(at + 1, (end < 0 ? all.size() : end) - at - 1);
        const qsizetype equals = each.indexOf(u'=');
        if (equals > 0 && each.first(equals).trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
            return each.sliced(equals + 1).toString().remove(u'"');
        at = end;
    }
    return {};
}

QString IcalProperty::text() const
{
    return unescaped(value);
}

QStringList IcalProperty::texts() const
{
    QStringList list;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == u'\\') {
            ++i;
        } else if (i >= value.size() || value[i] == u',') {
            list.append(
                unescaped(QStringView(value).sliced(start, std::min(i, value.size()) - start)));
            start = i + 1;
        }
    }
    return list;
}

const IcalProperty *IcalComponent::find(QLatin1StringView wanted) const
{
    const auto found = std::ranges::find_if(
        properties, [&](const IcalProperty &each) { return each.name == wanted; });
    return found == properties.end() ? nullptr : &*found;
}

QString IcalComponent::text(QLatin1StringView wanted) const
{
    const IcalProperty *found = find(wanted);
    return found ? found->text() : QString();
}

QStringList IcalComponent::toLines() const
{
    QStringList lines{u"BEGIN:"_s + name};
    for (const IcalProperty &property : properties)
        lines.append(property.toText());
    for (const IcalComponent &component : components)
        lines.append(component.toLines());
    lines.append(u"END:"_s + name);
    return lines;
}

IcalComponent IcalComponent::fromLines(const QStringList &lines)
{
    std::vector<IcalComponent> open(1);
    for (const QString &line : lines) {
        auto property = IcalProperty::parse(line, 0);
        if (!property)
            continue;
        if (property->name == "BEGIN"_L1) {
            open.push_back({0, property->value, {}, {}});
        } else if (property->name == "END"_L1 && open.size() > 1) {
            IcalComponent done = std::move(open.back());
            open.pop_back();
            open.back().components.push_back(std::move(done));
        } else {
            open.back().properties.push_back(*std::move(property));
        }
    }
    return std::move(open.front());
}

QString ical::escaped(const QString &text)
{
    QString value;
    value.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (c == u'\\' || c == u',' || c == u';')
            value += u'\\';
        if (c == u'\n')
            value += "\\n"_L1;
        else
            value += c;
    }
    return value;
}

QString ical::folded(const QString &line)
{
    QString out;
    qsizetype bytes = 0;
    const QList<uint> letters = line.toUcs4();
    for (const char32_t c : letters) {
        const qsizetype size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        if (bytes + size > longestPhysicalLine) {
            out += "\r\n "_L1;
            bytes = 1;
        }
        out += QChar::fromUcs4(c);
        bytes += size;
    }
    return out + "\r\n"_L1;
}

} // namespace sennight
