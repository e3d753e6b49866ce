// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdlib>
#include <utility>

namespace sennight {

/// A law that no input may break: libFuzzer keeps the input that ends the program.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}

/// One input. Defined by each target.
void fuzzOne(QByteArrayView input);

/// The first byte of an input chooses among so many.
inline int takeChoice(QByteArrayView &input, int count)
{
    if (input.isEmpty())
        return 0;
    const int choice = static_cast<unsigned char>(input.front()) % count;
    input = input.sliced(1);
    return choice;
}

/// Cuts an input into parts: two bytes of length, big endian, before each; the last may be short.
inline QByteArrayView takePart(QByteArrayView &input)
{
    if (input.size() < 2)
        return std::exchange(input, {}).first(0);
    const auto byte = [&](qsizetype at) { return static_cast<unsigned char>(input[at]); };
    const qsizetype size = qMin<qsizetype>(byte(0) * 256 + byte(1), input.size() - 2);
    const QByteArrayView part = input.sliced(2, size);
    input = input.sliced(2 + size);
    return part;
}

} // namespace sennight
