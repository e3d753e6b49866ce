// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

#include <QString>

#include <vector>

namespace sennight {

/// Fractional order keys over the digits 0-9a-z, compared as bytes, with jitter in their last
/// digits so that two devices that insert at one place rarely choose one key (Figma's fractional
/// indexing; Evan Wallace 2017). An empty key stands for the open end: before the first, after the
/// last.
[[nodiscard]] QString orderKeyBetween(QStringView before, QStringView after, RandomSource &random);
/// `count` ascending keys of even spacing between two.
[[nodiscard]] std::vector<QString> orderKeysBetween(QStringView before, QStringView after,
                                                    int count, RandomSource &random);
[[nodiscard]] bool isOrderKey(QStringView key);

} // namespace sennight
