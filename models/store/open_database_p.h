// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_p.h"
#include "domain/ports.h"
#include "profile.h"

namespace sennight {

/// A connection to the profile's database for its writer: checked, migrated, in WAL mode with one
/// flush a commit. Makes the database where there is none and `create` allows it. Damaged also
/// where somebody met damage in it before (Profile::isKnownDamaged).
[[nodiscard]] Result<std::unique_ptr<Connection>> openForWriting(const Profile &profile,
                                                                 const Clock &clock, bool create);
/// A connection that only reads: of queries, and of a damaged profile. TooNew, Damaged.
[[nodiscard]] Result<std::unique_ptr<Connection>> openForReading(const Profile &profile);

} // namespace sennight
