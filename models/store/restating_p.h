// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"
#include "writer_p.h"

namespace sennight {

/// States what records hold again in another space, which they live in from then on (SYNC.md,
/// section 2). Every head becomes a head of that space with the instant of the edit that wrote it,
/// so nothing that is concurrent elsewhere is outranked by the move; open conflicts stay open. What
/// comes back to the shared space states only what was changed here since it left: the rest shows
/// what the others made of it, and what they deleted stays deleted where nothing was changed here.
/// Used between Writer::startAction() and finish(); those that live there already, and deleted ones
/// that nobody has there, stay as they are. Cancelled where `progress` says so.
[[nodiscard]] Result<void> restate(Writer &writer, std::span<const RecordName> records,
                                   sync::Space to, const Progress &progress);

/// Deletes for the other devices what was shared of those records and lives here now.
[[nodiscard]] Result<void> deleteShared(Writer &writer, std::span<const RecordName> records);

/// Shares `roots` and what belongs to them, but for what is kept on this device for another reason.
[[nodiscard]] Result<void> shareRoots(Writer &writer, const QSet<RecordId> &roots,
                                      const Progress &progress);

} // namespace sennight
