// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/service/ports.h"
#include "sync/server/service/storage.h"

#include <QString>

#include <memory>

namespace sennight::sync::server {

/// A PostgreSQL database by a libpq connection URI, through up to 16 connections; one that is lost
/// is replaced at the next call. Several servers may use one database.
[[nodiscard]] std::expected<std::unique_ptr<Storage>, StorageError>
openPostgres(const QString &uri, RandomSource &random);

} // namespace sennight::sync::server
