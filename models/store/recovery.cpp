// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery.h"

#include "rescue_p.h"

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

Result<Recovery> withoutBackup(const Profile &profile, const Clock &clock, RandomSource &random,
                               const Progress &progress)
{
    return repairProfile(profile, clock, random, progress).transform([](CheckReport &&report) {
        return Recovery{.isDamagedReadable = true,
                        .lostChanges = report.lostChanges,
                        .damagedFile = report.damagedFile,
                        .report = std::move(report)};
    });
}

/// What the check found, put right by a backup.
CheckReport settled(CheckReport found, const Recovery &recovery)
{
    found.repaired = true;
    found.lostChanges = recovery.lostChanges;
    found.keptRecords = recovery.report.keptRecords;
    found.lostRecords = recovery.report.lostRecords;
    found.damagedFile = recovery.damagedFile;
    return found;
}

} // namespace

Result<Recovery> recoverProfileFrom(const Backup &backup, const Profile &profile,
                                    const Clock &clock, RandomSource &random,
                                    const Progress &progress)
{
    const Result<CheckReport> report = Backups(profile, clock).verify(backup, random, progress);
    if (!report)
        return std::unexpected(report.error());
    if (!report->isClean())
        return failure(ErrorCode::Refused, backup.id, report->findings.front().detail);
    return recoverOnto(backup, profile, clock, random, progress);
}

Result<Recovery> recoverProfile(const Profile &profile, const Clock &clock, RandomSource &random,
                                const Progress &progress)
{
    Result<CheckReport> report = checkProfile(profile, clock, random, progress);
    if (!report)
        return std::unexpected(report.error());
    if (report->isClean())
        return Recovery{.isDamagedReadable = true, .report = *std::move(report)};
    if (!needsRescue(*report))
        return withoutBackup(profile, clock, random, progress);
    for (const Backup &backup : Backups(profile, clock).list()) {
        if (backup.state == Backup::State::Damaged)
            continue;
        auto recovered = recoverProfileFrom(backup, profile, clock, random, progress);
        if (recovered) {
            recovered->report = settled(*std::move(report), *recovered);
            return recovered;
        }
        if (recovered.error().code == ErrorCode::Cancelled)
            return recovered;
        // A damaged one, or one of another version: the one before it may do.
        const bool mayTryOlder = recovered.error().code == ErrorCode::Refused ||
                                 recovered.error().code == ErrorCode::Damaged ||
                                 recovered.error().code == ErrorCode::TooNew;
        if (!mayTryOlder)
            return recovered;
    }
    return withoutBackup(profile, clock, random, progress);
}

} // namespace sennight
