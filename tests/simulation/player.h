// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

namespace sennight::sync::simulation {

/// Plays one script. Empty, or which law broke and when. `met`: what it held is added.
[[nodiscard]] QString play(const Script &script, const WorldOptions &options, Met *met = nullptr);

/// A shorter script that breaks a law, too: steps are left out as long as one still does (delta
/// debugging; Zeller, Hildebrandt 2002). `tries`: histories played at most.
[[nodiscard]] Script shortened(Script script, const WorldOptions &options, int tries);

/// What broke, the seed and the shortest script that was found, for a person and for found/.
[[nodiscard]] QString reportOf(const Script &script, const QString &why,
                               const WorldOptions &options, int tries);

/// A script in lines of "kind device seed", after one of "seed devices".
[[nodiscard]] QString textOf(const Script &script);
[[nodiscard]] std::optional<Script> scriptFromText(const QString &text);

} // namespace sennight::sync::simulation
