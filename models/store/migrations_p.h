// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_p.h"
#include "domain/ports.h"
#include "profile.h"

#include <span>

namespace sennight {

/// One step from `from` to `from + 1`.
struct Migration
{
    int from;
    Result<void> (*run)(Connection &connection);
};

/// Every step from the first released version to storeVersion, in order.
[[nodiscard]] std::span<const Migration> migrations();

/// Makes the tables of an empty file, marks it as a profile of `storeVersion`. One transaction.
[[nodiscard]] Result<void> createSchema(Connection &connection);

/// Brings the tables to `target`. TooNew for a file beyond it, which stays untouched. Each step is
/// one transaction with its version; before the first, a backup is made (BeforeUpdate), without
/// which nothing is changed.
[[nodiscard]] Result<void> migrate(Connection &connection, const Profile &profile,
                                   const Clock &clock, std::span<const Migration> steps,
                                   int target);

} // namespace sennight
