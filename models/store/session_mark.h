// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <optional>

namespace sennight {

/// Notes that the window is open on a profile. Gives the instant of the newest change (ms since
/// 1970 UTC) where the last window did not end in order while the computer went on running: after
/// a restart of the computer nobody knows who ended it. One window a profile. Any thread.
[[nodiscard]] Result<std::optional<qint64>> beginSession(const Profile &profile);
/// The window ends in order.
void endSession(const Profile &profile);

} // namespace sennight
