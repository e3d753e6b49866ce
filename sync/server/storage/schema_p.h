// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql_connection_p.h"
#include "sync/server/service/ports.h"
#include "sync/server/service/storage.h"

namespace sennight::sync::server {

/// Brings the schema up to this version, within a transaction that nobody else changes it in. A
/// new database gets its identity. Every migration is a list of statements and is never changed
/// once released.
[[nodiscard]] std::expected<void, StorageError> migrate(SqlConnection &connection,
                                                        RandomSource &random);
[[nodiscard]] std::optional<StoreIdentity> readIdentity(SqlConnection &connection);

} // namespace sennight::sync::server
