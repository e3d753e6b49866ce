// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace sennight {

/// A disk that can be full, for this process and those that it starts. Where the system lets this
/// process mount one, it is a file system of its own in memory; else, while it is full, who lives
/// on it can write to no file (RLIMIT_FSIZE), which programs meet as another error of the same
/// kind.
class SmallDisk
{
public:
    /// Called first in main(), while there is one thread: takes this process to where it may mount.
    static void prepare();

    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] bool isFileSystem() const { return m_isMounted; }
    /// Leaves so much room. `process` lives on it; 0: those that this process starts meanwhile.
    void fill(qint64 bytesLeft = 0, qint64 process = 0);
    void makeRoom();

private:
    [[nodiscard]] QString ballast() const { return m_folder.filePath(QStringLiteral("ballast")); }

    QTemporaryDir m_folder;
    bool m_isMounted = false;
    qint64 m_process = 0;
};

} // namespace sennight
