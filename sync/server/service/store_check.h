// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage.h"

#include <QString>

namespace sennight::sync::server {

struct StoreProblem
{
    AccountTag account;
    QString what; ///< a sentence for the administrator
};

/// Everything of every account that can be told without a key: that the membership log folds, that
/// each envelope is the account's, signed by a device of it, stored under its own numbers and
/// follows what its chain had before, that no number of the log is missing, that snapshots are the
/// bytes that were signed for, that what counts for the quota is what lies there. At most 20
/// problems of an account. Each account is read at one moment, also while it is served.
[[nodiscard]] std::expected<std::vector<StoreProblem>, StorageError> checkStore(Storage &storage);

} // namespace sennight::sync::server
