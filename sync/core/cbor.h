// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sennight::sync {

/// Any thread, one object a thread. Appends CBOR in its core deterministic form (RFC 8949, 4.2.1):
/// shortest heads, definite lengths. Map entries are written in the caller's order.
/// QCborStreamWriter costs a virtual write per head.
class CborWriter
{
public:
    explicit CborWriter(qsizetype reserve = 256) { m_bytes.reserve(reserve); }

    void number(quint64 value) { head(0, value); }
    void integer(qint64 value);
    void bytes(QByteArrayView bytes);
    /// The text must be well-formed UTF-16.
    void text(QStringView text);
    void array(qsizetype count) { head(4, static_cast<quint64>(count)); }
    void map(qsizetype count) { head(5, static_cast<quint64>(count)); }
    void boolean(bool value) { m_bytes.append(value ? '\xf5' : '\xf4'); }
    void null() { m_bytes.append('\xf6'); }
    /// Items that are encoded already.
    void raw(QByteArrayView encoded) { m_bytes.append(encoded); }

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    void head(int major, quint64 value);

    QByteArray m_bytes;
};

/// Reads CBOR that CborWriter could have written and refuses everything else: indefinite lengths,
/// heads that are longer than need be, broken UTF-8, lengths beyond the end. The first failure
/// sticks: later reads give zeros, so callers check ok() where they loop or allocate.
class CborReader
{
public:
    explicit CborReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    [[nodiscard]] bool ok() const { return m_error < 0; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] qsizetype offset() const { return m_at; }
    /// Where it went wrong; meaningful only when ok() is false.
    [[nodiscard]] qsizetype errorOffset() const { return m_error; }
    [[nodiscard]] QByteArrayView since(qsizetype start) const
    {
        return m_bytes.sliced(start, m_at - start);
    }
    void fail();

    /// 0 … 7 without reading; 8 where there is nothing to read.
    [[nodiscard]] int nextMajor() const;
    /// The first byte of the next item, 0xff (a break, never valid) where there is none.
    [[nodiscard]] quint8 nextByte() const;
    [[nodiscard]] quint64 number(quint64 largest = ~quint64{0});
    /// n of an integer n or -1 - n (major types 0 and 1).
    [[nodiscard]] quint64 integerArgument() { return argument(nextMajor() == 1 ? 1 : 0); }
    [[nodiscard]] QByteArrayView bytes(qsizetype exactSize = -1);
    [[nodiscard]] QString text();
    /// The number of items; each takes a byte at least, so more than the bytes left is a failure.
    [[nodiscard]] qsizetype array();
    /// The number of pairs.
    [[nodiscard]] qsizetype map();
    /// Any one item, checked to its end. Depth is bounded, map keys must be sorted and distinct,
    /// floats in their shortest form.
    void skip(int depthLeft = maxDepth);

    static constexpr int maxDepth = 16;

private:
    quint64 argument(int major);
    quint64 argumentOf(int info);
    qsizetype length(int major, int bytesEach);
    void skipMap(qsizetype pairs, int depthLeft);
    void skipSimpleOrFloat();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_error = -1;
};

/// Checks the order of a map's keys as they are read: bytewise ascending, each once.
class KeyOrder
{
public:
    explicit KeyOrder(CborReader &reader)
        : m_reader(reader)
    {}
    /// The key whose first byte is at `start` was just read. Fails the reader when out of order.
    void accept(qsizetype start);

private:
    CborReader &m_reader;
    QByteArrayView m_last;
};

} // namespace sennight::sync
