// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage.h"

namespace sennight::sync::server {

/// What of a snapshot lies in the store.
struct StoredSnapshot
{
    quint64 bytes = 0;
    Hash256 hash; ///< as in a SnapshotSeal
};

[[nodiscard]] StoredSnapshot storedSnapshot(Transaction &transaction, const AccountTag &account,
                                            const SnapshotRow &snapshot);

} // namespace sennight::sync::server
