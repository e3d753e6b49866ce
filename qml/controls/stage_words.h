// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sennight {

/// "dumped", "matched", "refined", "confirmed", "committed" for 0 … 4, translated; empty beyond.
[[nodiscard]] QString stageWord(int stage);

} // namespace sennight
