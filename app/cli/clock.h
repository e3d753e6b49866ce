// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include "domain/ports.h"

#include <memory>

namespace sennight::cli {

/// The system's clock, or the instant that SENNIGHT_NOW names, in the system's zone: for tests and
/// for trying things out. Exit 2 for what is no instant.
[[nodiscard]] Answer<std::unique_ptr<Clock>> clockFromEnvironment();

} // namespace sennight::cli
