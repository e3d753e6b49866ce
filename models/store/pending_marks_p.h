// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile_moment_p.h"

namespace sennight {

/// Which rows wait to go out to a target that takes something: those whose newest shared change of
/// this device lies beyond what it acknowledged. Where nothing waits, no row is asked for. To be
/// used inside a snapshot, after the moment was refreshed. One thread.
class PendingMarks
{
public:
    PendingMarks(ReadConnection &connection, const ProfileMoment &moment)
        : m_connection(connection)
        , m_moment(moment)
    {}
    [[nodiscard]] Result<bool> isPending(Entity entity, RowKey record);

private:
    [[nodiscard]] Result<void> refresh();

    ReadConnection &m_connection;
    const ProfileMoment &m_moment;
    qint64 m_version = -1;
    std::optional<qint64> m_sent; ///< what all targets have; nothing where nothing waits
};

} // namespace sennight
