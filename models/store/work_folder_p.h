// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QLockFile>

#include <memory>

namespace sennight {

/// A folder in a profile's own for files that are being made; it goes with the object. Its lock
/// stands beside it and is taken before the folder is there: whoever gets the lock of such a folder
/// knows that its maker was killed.
class WorkFolder
{
public:
    /// "restore" → "restore-1", or the next number that nobody has. CannotOpen, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<WorkFolder>> make(const Profile &profile,
                                                                  QLatin1StringView purpose);
    ~WorkFolder();
    WorkFolder(const WorkFolder &) = delete;
    WorkFolder &operator=(const WorkFolder &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Takes the names of its files away where the system leaves those who have them open what they
    /// hold: a process that is killed leaves nothing behind then.
    void dropNames();

private:
    explicit WorkFolder(const QString &path);

    QString m_path;
    QLockFile m_lock;
};

/// Removes the folders whose makers were killed, and leaves those that are in use.
void sweepWorkFolders(const Profile &profile);

} // namespace sennight
