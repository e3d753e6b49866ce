// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace sennight {

/// The folder that holds one person's records: `sennight.db`, `backups/`, `logs/`. Only its owner
/// may look into it (0700, files 0600). A plain value; any thread.
class Profile
{
public:
    explicit Profile(const QString &directory);

    /// `option` where one was given, else SENNIGHT_PROFILE, else the platform's folder for
    /// application data.
    [[nodiscard]] static Profile locate(const QString &option);

    [[nodiscard]] const QString &directory() const { return m_directory; }
    [[nodiscard]] QString database() const;
    [[nodiscard]] QString backups() const;
    [[nodiscard]] QString logs() const;

    /// Makes the folder where it is missing and closes it to others. CannotOpen.
    [[nodiscard]] Result<void> prepare() const;

    /// Looks at the file's first bytes and its size, before SQLite may touch it. Damaged for a file
    /// that is empty, cut short or not a Sennight profile; CannotOpen where it cannot be read.
    [[nodiscard]] Result<void> inspectDatabase() const;

    /// Somebody met damage in the file: nobody writes to it until a check finds it sound or a
    /// repair made it so. A file of no content beside the database says it, for the next process;
    /// nothing is remembered of what is no profile at all, nor where the folder cannot be written.
    [[nodiscard]] bool isKnownDamaged() const;
    void rememberDamage() const;
    void forgetDamage() const;

    /// Whether a path leads to the database, to what SQLite keeps beside it, to a lock or to a
    /// backup, by whatever name or link, or would make such a file. Nobody else may write those,
    /// nor open and close them in this process (database_header_p.h).
    [[nodiscard]] bool isOwnFile(const QString &path) const;

    /// Differs after the file was copied to another place or machine: a hash of the machine's id
    /// and of the file's device and inode numbers.
    [[nodiscard]] QByteArray installationId() const;

private:
    QString m_directory;
};

/// Takes the rights of group and others off a file or a folder.
[[nodiscard]] Result<void> restrictToOwner(const QString &path);
/// Gives a file its final name unless another file has it: true, or false where it is taken and
/// both files stay as they are. At one instant, also beside other processes: QFile::rename is not,
/// it copies over a file that appears in between. Io.
[[nodiscard]] Result<bool> takeName(const QString &path, const QString &name);
/// Makes a file's content or a folder's entries durable.
[[nodiscard]] Result<void> flushToDisk(const QString &path);

} // namespace sennight
