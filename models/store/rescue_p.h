// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recovery.h"
#include "writer_p.h"

namespace sennight {

/// A damaged profile's database, as far as it can be read. Damaged where it has no log.
[[nodiscard]] Result<std::unique_ptr<Connection>> openDamaged(const Profile &profile);

/// A new file must be made: the log or the file itself is damaged, and not only what follows from
/// the log.
[[nodiscard]] bool needsRescue(const CheckReport &report);

/// Makes every row, the digest and the index anew from the log, in one transaction.
[[nodiscard]] Result<void> rebuildRows(Writer &writer, CheckReport &report,
                                       const Progress &progress);

/// The same for a sound file, inside a transaction that the caller begins and ends.
[[nodiscard]] Result<void> replayRows(Writer &writer, CheckReport &report,
                                      const Progress &progress);

/// Puts the file aside, and makes a new one of what can be read of it.
[[nodiscard]] Result<void> rescue(const Profile &profile, const Clock &clock, RandomSource &random,
                                  CheckReport &report, const Progress &progress);

/// Puts the file aside, and makes a new one of a backup that was found sound, with everything that
/// can be read beyond it.
[[nodiscard]] Result<Recovery> recoverOnto(const Backup &backup, const Profile &profile,
                                           const Clock &clock, RandomSource &random,
                                           const Progress &progress);

} // namespace sennight
