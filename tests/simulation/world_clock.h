// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace sennight::sync::simulation {

/// When every world begins, ms since 1970 UTC: in November 2026.
inline constexpr qint64 beginningMs = 1'794'000'000'000;

} // namespace sennight::sync::simulation
