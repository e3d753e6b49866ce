// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/running_interval.h"
#include "store/queries.h"

namespace sennight {

/// In one thread with `queries`; empty where they cannot be read. `zone`: the clock's.
[[nodiscard]] std::vector<RunningInterval> runningIntervals(const Queries &queries,
                                                            const QTimeZone &zone);

} // namespace sennight
