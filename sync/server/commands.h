// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/front/settings.h"
#include "sync/server/service/ports.h"
#include "sync/server/service/storage.h"

namespace sennight::sync::server {

/// Whether settings name a command, with as many words after it as it takes.
[[nodiscard]] bool isCommand(const Settings &settings);
/// Says so; the exit code.
[[nodiscard]] int unknownCommand(const Settings &settings);

/// What an administrator does beside serving, on the same database, also while it is served:
/// invite, accounts, devices, quota, compact, backup, check, new-epoch. isCommand() held. Writes
/// to the standard output; the exit code.
[[nodiscard]] int runCommand(const Settings &settings, Storage &storage, const WallClock &clock,
                             RandomSource &random);

} // namespace sennight::sync::server
