// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writer_p.h"

namespace sennight {

/// Puts the records that the transaction brought back, or that withstood a delete (SYNC.md,
/// section 3, `life`), on the list of what was put back, and takes off it what nobody needs to be
/// told any more. Gives how many records came onto it. Settings are nothing that people delete.
[[nodiscard]] Result<int> notePutBack(Writer &writer);

} // namespace sennight
