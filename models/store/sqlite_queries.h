// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "profile.h"
#include "queries.h"

#include <memory>

namespace sennight {

/// Opens a profile's database for reading. The file stays as it is, also where it is damaged; then
/// what can be read is read and the rest gives Damaged. The result lives in the calling thread;
/// `clock` must outlive it. CannotOpen, Damaged, TooNew; Refused where an older profile was not
/// migrated yet.
[[nodiscard]] Result<std::unique_ptr<Queries>> openQueries(const Profile &profile,
                                                           const Clock &clock);

} // namespace sennight
