// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/service/ports.h"
#include "sync/server/service/storage.h"

#include <QString>

#include <memory>

namespace sennight::sync::server {

/// A database in one file (WAL, a flush for each commit), which is made with mode 0600 where there
/// is none, and brought up to this version's schema. Other processes may use it at the same time.
/// ":memory:" is one that goes with the object. Calls of several threads that write at one moment
/// share a commit.
///
/// A file that was put back or moved is noticed when it is opened (FILE.mark lies beside it; see
/// SqliteMark), and begins a new store epoch: Storage::beganEpoch().
[[nodiscard]] std::expected<std::unique_ptr<Storage>, StorageError>
openSqlite(const QString &path, RandomSource &random);

} // namespace sennight::sync::server
