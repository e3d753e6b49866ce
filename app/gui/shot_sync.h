// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/shot_states.h"

namespace sennight {

/// The screens of sync with a service that asks nobody. After all other pictures: the window says
/// something of sync from then on.
[[nodiscard]] const QList<Shot> &syncShots();
/// The window asks that service from now on, or none.
void showSampleSync(ViewModels &models);

} // namespace sennight
