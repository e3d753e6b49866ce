// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_values.h"

#include "sync/cloud/cloud_account.h"

namespace sennight {

// What the rooms below say stands in the way, as screens and commands are told. Any thread.

[[nodiscard]] SyncProblem problemOf(const sync::AccountFailure &failure);
/// None for a round that came to its end.
[[nodiscard]] SyncProblem problemOf(const sync::RoundResult &round);
[[nodiscard]] SyncProblem problemOf(const Error &error);

} // namespace sennight
