// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace sennight::sync {

/// The size to which `size` bytes are padded: at most 12 % more, and the result tells only
/// O(log log) bits of the size (Padmé; Nikitin et al., "Reducing Metadata Leakage from Encrypted
/// Files and Communication with PURBs", 2019). Any thread.
[[nodiscard]] constexpr quint64 paddedSize(quint64 size)
{
    const auto floorLog2 = [](quint64 number) {
        int log = 0;
        while (number >>= 1)
            ++log;
        return log;
    };
    if (size < 2)
        return size;
    const int exponent = floorLog2(size);
    const int mantissaBits = floorLog2(static_cast<quint64>(exponent)) + 1;
    const quint64 mask = (quint64{1} << (exponent - mantissaBits)) - 1;
    return (size + mask) & ~mask;
}

} // namespace sennight::sync
