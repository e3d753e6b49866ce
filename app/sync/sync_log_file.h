// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_values.h"

namespace sennight {

/// What sync did, in `sync.log` of a profile's log folder: ids, names of troubles and counts, a
/// line of JSON each. When it is full it becomes `sync.1.log`, and the one before goes. Several
/// processes may write and read it. Any thread.
class SyncLogFile
{
public:
    static constexpr qint64 mostBytes = 512 * 1024; ///< of one file

    explicit SyncLogFile(QString folder);

    /// `name` of the entry is a device's id in hex, or empty; its own id is not used. A log that
    /// cannot be written stops nobody.
    void append(const SyncLogEntry &entry) const;
    /// Newest first. Lines that cannot be read are left out.
    [[nodiscard]] std::vector<SyncLogEntry> read(const SyncLogFilter &filter) const;

private:
    [[nodiscard]] QString file(bool older) const;

    QString m_folder;
};

} // namespace sennight
