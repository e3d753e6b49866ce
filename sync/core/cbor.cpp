// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbor.h"

#include "domain/utf8.h"

#include <QFloat16>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>

namespace sennight::sync {

namespace {

// Additional information (RFC 8949, section 3).
constexpr int oneByte = 24;
constexpr int eightBytes = 27;

template <typename Unsigned>
void appendBigEndian(QByteArray &out, int initial, Unsigned value)
{
    char head[1 + sizeof(Unsigned)];
    head[0] = static_cast<char>(initial);
    qToBigEndian(value, head + 1);
    out.append(head, sizeof head);
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool fitsInFloat(quint64 doubleBits)
{
    const auto wide = std::bit_cast<double>(doubleBits);
    return std::isnan(wide) || static_cast<double>(static_cast<float>(wide)) == wide;
}

bool fitsInHalf(quint32 floatBits)
{
    const auto wide = std::bit_cast<float>(floatBits);
    return std::isnan(wide) || static_cast<float>(qfloat16(wide)) == wide;
}

} // namespace

void CborWriter::head(int major, quint64 value)
{
    const int initial = major << 5;
    if (value < oneByte)
        m_bytes.append(static_cast<char>(initial | static_cast<int>(value)));
    else if (value <= 0xff)
        appendBigEndian(m_bytes, initial | oneByte, static_cast<quint8>(value));
    else if (value <= 0xffff)
        appendBigEndian(m_bytes, initial | 25, static_cast<quint16>(value));
    else if (value <= 0xffffffff)
        appendBigEndian(m_bytes, initial | 26, static_cast<quint32>(value));
    else
        appendBigEndian(m_bytes, initial | eightBytes, value);
}

void CborWriter::integer(qint64 value)
{
    // Major type 1 holds -1 - n.
    if (value < 0)
        head(1, static_cast<quint64>(-1 - value));
    else
        head(0, static_cast<quint64>(value));
}

void CborWriter::bytes(QByteArrayView bytes)
{
    head(2, static_cast<quint64>(bytes.size()));
    m_bytes.append(bytes);
}

void CborWriter::text(QStringView text)
{
    if (!isAscii(text)) {
        const QByteArray utf8 = text.toUtf8();
        head(3, static_cast<quint64>(utf8.size()));
        m_bytes.append(utf8);
        return;
    }
    head(3, static_cast<quint64>(text.size()));
    const qsizetype start = m_bytes.size();
    m_bytes.resizeForOverwrite(start + text.size());
    std::ranges::transform(text, m_bytes.data() + start,
                           [](QChar c) { return static_cast<char>(c.unicode()); });
}

void CborReader::fail()
{
    if (m_error < 0)
        m_error = m_at;
}

int CborReader::nextMajor() const
{
    return ok() && !atEnd() ? nextByte() >> 5 : 8;
}

quint8 CborReader::nextByte() const
{
    return ok() && !atEnd() ? static_cast<quint8>(m_bytes[m_at]) : 0xff;
}

quint64 CborReader::argumentOf(int info)
{
    if (info < oneByte)
        return static_cast<quint64>(info);
    const int width = info <= eightBytes ? 1 << (info - oneByte) : 0;
    if (width == 0 || m_bytes.size() - m_at < width) {
        fail();
        return 0;
    }
    quint64 value = 0;
    for (int i = 0; i < width; ++i)
        value = value << 8 | static_cast<quint8>(m_bytes[m_at + i]);
    // The smallest value that needs this width: 24 for one byte, then 2^8, 2^16, 2^32.
    const quint64 smallest = width == 1 ? oneByte : quint64{1} << (width * 4);
    if (value < smallest)
        fail();
    else
        m_at += width;
    return ok() ? value : 0;
}

quint64 CborReader::argument(int major)
{
    if (nextMajor() != major) {
        fail();
        return 0;
    }
    const int info = nextByte() & 0x1f;
    ++m_at;
    return argumentOf(info);
}

quint64 CborReader::number(quint64 largest)
{
    const qsizetype start = m_at;
    const quint64 value = argument(0);
    if (value <= largest)
        return value;
    m_at = start;
    fail();
    return 0;
}

qsizetype CborReader::length(int major, int bytesEach)
{
    const quint64 count = argument(major);
    const auto left = static_cast<quint64>(m_bytes.size() - m_at);
    if (count > left / static_cast<quint64>(bytesEach))
        fail();
    return ok() ? static_cast<qsizetype>(count) : 0;
}

QByteArrayView CborReader::bytes(qsizetype exactSize)
{
    const qsizetype size = length(2, 1);
    if (exactSize >= 0 && size != exactSize)
        fail();
    if (!ok())
        return {};
    m_at += size;
    return m_bytes.sliced(m_at - size, size);
}

QString CborReader::text()
{
    const qsizetype size = length(3, 1);
    const QByteArrayView utf8 = ok() ? m_bytes.sliced(m_at, size) : QByteArrayView();
    if (!utf8.isValidUtf8())
        fail();
    if (!ok())
        return {};
    m_at += size;
    return textFromUtf8(utf8);
}

qsizetype CborReader::array()
{
    return length(4, 1);
}

qsizetype CborReader::map()
{
    return length(5, 2);
}

void CborReader::skip(int depthLeft)
{
    if (depthLeft == 0)
        return fail();
    switch (nextMajor()) {
    case 0:
    case 1:
        argument(nextMajor());
        return;
    case 2:
        (void)bytes();
        return;
    case 3:
        (void)text();
        return;
    case 4:
        for (qsizetype left = array(); ok() && left > 0; --left)
            skip(depthLeft - 1);
        return;
    case 5:
        return skipMap(map(), depthLeft - 1);
    case 6:
        argument(6);
        return skip(depthLeft - 1);
    case 7:
        return skipSimpleOrFloat();
    default:
        fail();
    }
}

void CborReader::skipMap(qsizetype pairs, int depthLeft)
{
    KeyOrder order(*this);
    for (; ok() && pairs > 0; --pairs) {
        const qsizetype start = m_at;
        skip(depthLeft);
        order.accept(start);
        skip(depthLeft);
    }
}

// RFC 8949, 3.3: 0 … 23 in the head itself, 32 … 255 in one byte more, then floats of three widths.
// 4.2.1 wants the narrowest that keeps the value; of the NaNs only the half one.
void CborReader::skipSimpleOrFloat()
{
    const int info = nextByte() & 0x1f;
    ++m_at;
    if (info < oneByte)
        return;
    const int width = info <= eightBytes ? 1 << (info - oneByte) : 0;
    if (width == 0 || m_bytes.size() - m_at < width)
        return fail();
    const char *at = m_bytes.data() + m_at;
    const bool simpleTooSmall = width == 1 && static_cast<quint8>(*at) < 32;
    const bool otherNan = width == 2 && (qFromBigEndian<quint16>(at) & 0x7fff) > 0x7c00 &&
                          qFromBigEndian<quint16>(at) != 0x7e00;
    const bool floatTooWide = width == 4 && fitsInHalf(qFromBigEndian<quint32>(at));
    const bool doubleTooWide = width == 8 && fitsInFloat(qFromBigEndian<quint64>(at));
    if (simpleTooSmall || otherNan || floatTooWide || doubleTooWide)
        return fail();
    m_at += width;
}

void KeyOrder::accept(qsizetype start)
{
    if (!m_reader.ok())
        return;
    const QByteArrayView key = m_reader.since(start);
    if (!m_last.isEmpty() && key.compare(m_last) <= 0)
        m_reader.fail();
    m_last = key;
}

} // namespace sennight::sync
