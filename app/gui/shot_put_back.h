// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/shot_states.h"

namespace sennight {

// What was put back, among the pictures of sync.

/// The notice, and the badge in the week.
[[nodiscard]] Shot putBackShot();
/// The notice of several.
[[nodiscard]] Shot severalPutBackShot();
/// Their list in the settings.
[[nodiscard]] Shot putBackListShot();

} // namespace sennight
