// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_memory_p.h"

#include <algorithm>
#include <array>

namespace sennight {

namespace {

constexpr int markDigits = 10;

quint64 markOf(Field field, quint32 hash)
{
    return static_cast<quint64>(numberOf(field)) << 32 | hash;
}

/// Fowler, Noll, Vo 1991: FNV-1a, 32 bit.
class Fnv
{
public:
    void add(QStringView text)
    {
        for (const QChar c : text) {
            addByte(c.unicode() & 0xff);
            addByte(c.unicode() >> 8);
        }
        addByte(0x1f);
    }
    void addByte(unsigned byte) { m_hash = (m_hash ^ byte) * 16'777'619u; }
    [[nodiscard]] quint32 result() const { return m_hash; }

private:
    quint32 m_hash = 2'166'136'261u;
};

QString textOf(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *id = std::get_if<RecordId>(&value))
        return id->toHex();
    if (const auto *truth = std::get_if<bool>(&value))
        return *truth ? QStringLiteral("true") : QStringLiteral("false");
    return {};
}

} // namespace

quint32 ImportMemory::hash(QStringView element, const Value &value)
{
    Fnv fnv;
    fnv.addByte(static_cast<unsigned>(value.index()));
    fnv.add(element);
    fnv.add(textOf(value));
    return fnv.result();
}

void ImportMemory::add(Field field, quint32 hash)
{
    const quint64 mark = markOf(field, hash);
    if (m_marks.empty())
        m_marks.reserve(16);
    const auto place = std::ranges::lower_bound(m_marks, mark);
    if (place == m_marks.end() || *place != mark)
        m_marks.insert(place, mark);
}

bool ImportMemory::contains(Field field, quint32 hash) const
{
    return std::ranges::binary_search(m_marks, markOf(field, hash));
}

bool ImportMemory::contains(Field field) const
{
    const auto place = std::ranges::lower_bound(m_marks, markOf(field, 0));
    return place != m_marks.end() && *place >> 32 == static_cast<quint64>(numberOf(field));
}

ImportMemory ImportMemory::fromText(QStringView text)
{
    ImportMemory memory;
    for (qsizetype at = 0; at + markDigits <= text.size(); at += markDigits) {
        bool ok = false;
        const quint64 mark = text.sliced(at, markDigits).toULongLong(&ok, 16);
        if (ok)
            memory.m_marks.push_back(mark);
    }
    std::ranges::sort(memory.m_marks);
    return memory;
}

QString ImportMemory::toText() const
{
    constexpr std::u16string_view digits = u"0123456789abcdef";
    QString text(static_cast<qsizetype>(m_marks.size()) * markDigits, Qt::Uninitialized);
    QChar *at = text.data();
    for (const quint64 mark : m_marks) {
        for (int shift = 36; shift >= 0; shift -= 4)
            *at++ = QChar(digits[mark >> shift & 0xf]);
    }
    return text;
}

} // namespace sennight
