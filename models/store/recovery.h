// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups.h"
#include "check.h"

namespace sennight {

/// What became of a damaged profile.
struct Recovery
{
    QString backupId = {}; ///< that it stands on now; empty where there was none to stand on
    qint64 backupMs = 0;
    bool isDamagedReadable = false; ///< false: nothing later than the backup could be had
    qint64 recoveredChanges = 0;    ///< that the backup did not have yet
    qint64 lostChanges = 0;         ///< that neither the backup nor the damaged file gave
    QString damagedFile = {};       ///< where it was put; empty where it was put right in place
    /// What was wrong, and what became of it. Of recoverProfileFrom(), which does not look: only
    /// the records that were made whole from their rows, and those that could not be.
    CheckReport report = {};
};

/// Makes a damaged profile whole again; does nothing where it is sound. Where the file or the log
/// is damaged, it then stands on its newest backup that is found sound, and has every change that
/// can still be read from the damaged file beyond it; without such a backup, and where only what
/// follows from the log is damaged, repairProfile() mends it. The damaged file is kept beside it.
/// What was written later goes into a new chain of this device. Nobody else may have the profile
/// open then. Damaged where there is neither a backup nor anything to read; TooNew, Cancelled, Io;
/// the profile is as it was then.
[[nodiscard]] Result<Recovery> recoverProfile(const Profile &profile, const Clock &clock,
                                              RandomSource &random, const Progress &progress = {});

/// The same from a backup that a person chose, also where the database file is gone. Refused where
/// that backup is damaged.
[[nodiscard]] Result<Recovery> recoverProfileFrom(const Backup &backup, const Profile &profile,
                                                  const Clock &clock, RandomSource &random,
                                                  const Progress &progress = {});

} // namespace sennight
