// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "profile.h"
#include "repository.h"

namespace sennight {

/// Something in a profile that is not as it should be.
struct CheckFinding
{
    enum class Part {
        File,   ///< SQLite's own structure
        Schema, ///< a table or index is missing or another
        Log,    ///< a change's bytes, its hash, or its place in its chain
        State,  ///< a row that differs from what the log says
        Search, ///< the full-text index
        Digest, ///< the state digest, or the ends of the chains
    };
    Part part;
    QString detail;
    friend bool operator==(const CheckFinding &, const CheckFinding &) = default;
};

struct CheckReport
{
    std::vector<CheckFinding> findings; ///< the first of them; `problems` counts all
    qint64 problems = 0;
    bool logIsWhole = true; ///< none of them is of the log
    bool isReadable = true; ///< false: not even a repair can read anything from the file
    qint64 changes = 0;     ///< that were read
    qint64 records = 0;     ///< that were compared
    /// After a repair: what was found has been put right from the log.
    bool repaired = false;
    /// After a repair of a damaged file or log: changes that could not be read any more; records
    /// that were made whole from their rows, which still showed what such changes had written;
    /// records of such changes whose rows could not be read either; and where the damaged file was
    /// put.
    qint64 lostChanges = 0;
    qint64 keptRecords = 0;
    qint64 lostRecords = 0;
    QString damagedFile;

    [[nodiscard]] bool isClean() const { return problems == 0; }

    static constexpr size_t mostFindings = 100;
};

/// Checks a whole profile: the file, the schema, every change's hash and place in its chain, every
/// row against what the log gives when it is computed anew, the search index, the digest. Writes
/// nothing into the profile but a temporary file beside it and, for those who would write to it,
/// what it found (Profile::isKnownDamaged); a profile of an older version is brought up to date
/// first, with its backup. Holds a few thousand records in memory at most.
/// Reads one moment; others may go on writing. `progress`: see Progress. CannotOpen, TooNew,
/// Cancelled, Io; a damaged file is a finding and no error.
[[nodiscard]] Result<CheckReport> checkProfile(const Profile &profile, const Clock &clock,
                                               RandomSource &random, const Progress &progress = {});

/// Checks, and where something is wrong makes it anew from the log. A sound file with a whole log
/// gets new rows, a new digest and a new index in one transaction. Else the file is put aside under
/// another name and a new one is made of the changes that can still be read, and of what only the
/// old rows show: a new action, in a new chain of this device, states that again. Changes that the
/// others name and that are lost are remembered as the known holes of the log (`holes` in `meta`),
/// so that they are no finding any more. Nobody else may have the profile open then. Damaged where
/// nothing can be read from it.
[[nodiscard]] Result<CheckReport> repairProfile(const Profile &profile, const Clock &clock,
                                                RandomSource &random,
                                                const Progress &progress = {});

} // namespace sennight
