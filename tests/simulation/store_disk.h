// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

namespace sennight::sync::simulation {

/// A disk with a profile on it: the store as it is, on an SQLite file in a folder of its own below
/// `folder`, which goes with the disk. Each program that starts opens it anew.
[[nodiscard]] std::unique_ptr<Disk> makeStoreDisk(const QString &folder, quint64 seed,
                                                  std::function<qint64()> nowMs);

/// Stores in that folder, and the pure core for those with a later version of the program.
[[nodiscard]] MakeDisk storesIn(const QString &folder);

} // namespace sennight::sync::simulation
