// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/service/ports.h"
#include "sync/server/service/storage.h"

#include <QString>

#include <memory>

namespace sennight::sync::server {

/// Whether the address is of a PostgreSQL database: postgresql://… or postgres://…
[[nodiscard]] bool isPostgres(const QString &address);

/// By its address: postgresql://… (a libpq connection URI), or the file of an embedded database.
[[nodiscard]] std::expected<std::unique_ptr<Storage>, StorageError>
openStorage(const QString &address, RandomSource &random);

} // namespace sennight::sync::server
