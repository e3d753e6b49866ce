// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_output.h"
#include "sync/server/service/ports.h"

// Commands about the store as a whole. Each returns the exit code.

namespace sennight::sync::server {

[[nodiscard]] int beginEpoch(Storage &storage, RandomSource &random);
/// Drops what the rules of the service allow now, of all accounts where none is named.
[[nodiscard]] int compactStore(const Settings &settings, Storage &storage, const WallClock &clock,
                               RandomSource &random, const QString &account);
/// Of SQLite; for PostgreSQL it says what to use.
[[nodiscard]] int backUp(const Settings &settings, const QString &file);
[[nodiscard]] int checkAll(const Settings &settings, Storage &storage);

} // namespace sennight::sync::server
