// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/ports.h"

#include <memory>

namespace sennight::sync {

/// Timers of the event loop of the thread in which it is made; destroyed, none rings any more.
[[nodiscard]] std::unique_ptr<Scheduler> makeEventLoopScheduler();

} // namespace sennight::sync
