// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_p.h"
#include "sync/core/digest.h"

#include <array>

namespace sennight {

/// The chain that this device writes now in one space.
struct OwnChain
{
    quint64 incarnation = 0; ///< 0: none yet
    quint64 seq = 0;
    sync::ChangeId tip;
    qint64 pos = 0; ///< of the tip in the log
};

/// What a write must know and moves on: one row of `meta`, read and written inside each
/// transaction, because another process may have written in between.
struct ProfileState
{
    RecordId device;
    QByteArray installation; ///< Profile::installationId() at the last write
    sync::Hlc clock;         ///< the last reading
    sync::Space newRecords = sync::Space::Local;
    bool canRedo = false;
    std::array<OwnChain, 2> chains;           ///< by Space
    std::array<sync::StateDigest, 2> digests; ///< by Space
    qint64 lastArrival = 0;                   ///< position of the newest tip in `tips`

    [[nodiscard]] OwnChain &chain(sync::Space space) { return chains[size_t(space)]; }
    [[nodiscard]] sync::StateDigest &digest(sync::Space space) { return digests[size_t(space)]; }

    /// Damaged where the row cannot be read; a null device where there is none yet.
    [[nodiscard]] static Result<ProfileState> read(Connection &connection);
    [[nodiscard]] Result<void> write(Connection &connection) const;
};

} // namespace sennight
