// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace sennight::cli {

/// What would do harm is asked about: the person says yes on the terminal, or --yes beforehand.
/// Held otherwise. `question` says what it does, `unchanged` that it was not done.
[[nodiscard]] Answer<void> decided(Invocation &call, const QString &question,
                                   const QString &unchanged);

} // namespace sennight::cli
