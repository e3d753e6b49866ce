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
/// last. Repeated insertion at one place costs about 18 digits for 1,000 keys when they go in one
/// direction, and at most 4/5 of a digit each in the worst zigzag; appending and prepending cost
/// next to none. Neighbours with the same key (two devices at one place), or in the wrong order,
/// give a key directly after `before`. What is no key counts as an open end.
[[nodiscard]] QString orderKeyBetween(QStringView before, QStringView after, RandomSource &random);
/// `count` ascending keys of even spacing between two.
[[nodiscard]] std::vector<QString> orderKeysBetween(QStringView before, QStringView after,
                                                    int count, RandomSource &random);
/// Digits only, and the last is not 0: below each key there is always room.
[[nodiscard]] bool isOrderKey(QStringView key);

} // namespace sennight
