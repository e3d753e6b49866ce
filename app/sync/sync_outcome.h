// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_values.h"

namespace sennight {

/// What the last round came to, as the profile keeps it (sync::Replica::keep): who only looks asks
/// no server. No secret. Apart from SyncFacts, so that whoever ends a round decides nothing anew.
struct SyncOutcome
{
    qint64 syncedMs = 0; ///< the end of the last round that left nothing over
    qint64 triedMs = 0;  ///< of the last one, whatever came of it
    /// None: it left nothing over. Of `local` only the kind is kept.
    SyncProblem problem = {};
    qint64 clockOffMs = 0;
    qint64 storedBytes = -1; ///< see SyncTargetStatus
    friend bool operator==(const SyncOutcome &, const SyncOutcome &) = default;
};

/// The name to keep it under.
inline constexpr QLatin1StringView syncOutcomeName("sync/outcome");

[[nodiscard]] QByteArray encode(const SyncOutcome &outcome);
/// What cannot be read is no round at all.
[[nodiscard]] SyncOutcome decodeSyncOutcome(const QByteArray &bytes);

} // namespace sennight
