// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_host.h"

#include "store/profile.h"

namespace sennight {

class StoreThread;

/// Sync over an open profile. `store` and `clock` outlive what is made.
[[nodiscard]] std::unique_ptr<SyncHost> makeStoreSyncHost(StoreThread &store, Profile profile,
                                                          const Clock &clock);

} // namespace sennight
