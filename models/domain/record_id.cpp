// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_id.h"

#include "ports.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sennight {

namespace {

int hexDigit(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

} // namespace

RecordId RecordId::random(RandomSource &random)
{
    RecordId id;
    for (int half = 0; half < 2; ++half) {
        const quint64 bits = random.next64();
        std::memcpy(id.m_bytes.data() + half * 8, &bits, 8);
    }
    id.m_bytes[6] = static_cast<unsigned char>((id.m_bytes[6] & 0x0f) | 0x40);
    id.m_bytes[8] = static_cast<unsigned char>((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

RecordId RecordId::fromName(QByteArrayView name)
{
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Blake2b_256);
    return *fromBytes(QByteArrayView(hash).first(size));
}

std::optional<RecordId> RecordId::fromHex(QStringView hex)
{
    if (hex.size() != size * 2)
        return {};
    RecordId id;
    for (int i = 0; i < size; ++i) {
        const int high = hexDigit(hex[i * 2].unicode());
        const int low = hexDigit(hex[i * 2 + 1].unicode());
        if (high < 0 || low < 0)
            return {};
        id.m_bytes[static_cast<size_t>(i)] = static_cast<unsigned char>(high << 4 | low);
    }
    return id;
}

std::optional<RecordId> RecordId::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return {};
    RecordId id;
    std::memcpy(id.m_bytes.data(), bytes.data(), size);
    return id;
}

QString RecordId::toHex() const
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    QString hex(size * 2, Qt::Uninitialized);
    QChar *out = hex.data();
    for (const unsigned char byte : m_bytes) {
        *out++ = QChar(digits[byte >> 4]);
        *out++ = QChar(digits[byte & 0xf]);
    }
    return hex;
}

QByteArray RecordId::toBytes() const
{
    return view().toByteArray();
}

} // namespace sennight
