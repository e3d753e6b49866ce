// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_writer.h"
#include "sync_session.h"

namespace sennight::cli {

/// How sync stands, as the profile says: no server is asked. What waits is counted now, the rest is
/// what the last round came to.
struct SyncReport
{
    SyncStatus sync;
    qint64 notSynced = 0; ///< records that the server does not take
    qint64 recovered = 0; ///< values that were put aside, because their device might not write them
    /// What stands in the way, in the words of the command line.
    std::optional<Failure> trouble = {};

    [[nodiscard]] bool isUpToDate() const { return target() && target()->upToDate && !trouble; }
    [[nodiscard]] const SyncTargetStatus *target() const
    {
        return sync.targets.empty() ? nullptr : &sync.targets.front();
    }
};

/// Begins again what was cut off.
[[nodiscard]] QString setUpCommand(const SyncStatus &status);
/// The store's errors.
[[nodiscard]] Answer<SyncReport> syncReport(Invocation &call, SyncSession &session);
void writeSyncReport(JsonWriter &json, const SyncReport &report);
/// How much was put aside, and how to see it; empty where nothing was.
[[nodiscard]] QString recoveredLine(const SyncReport &report);
void printSyncReport(Invocation &call, const SyncReport &report);

} // namespace sennight::cli
