// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "own_actions.h"
#include "repository.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace sennight {

/// Sees what other processes commit to a profile, record by record, within 100 ms of the commit.
/// Lives in one thread with an event loop and has a read-only connection of its own.
///
/// SQLite says nothing when another process commits. But a commit in WAL mode writes the -wal file,
/// which the file system tells us, and moves `PRAGMA data_version`, which is asked then. The file
/// is written before the commit is visible (the flush lies between), so after such news the version
/// is asked in short steps for a while; and slowly all the time, for file systems that tell
/// nothing.
class CommitWatch : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        /// How long after news of the file its commit is waited for: a flush takes a few
        /// milliseconds on an idle disk and seconds on a busy one.
        std::chrono::milliseconds afterNews{5'000};
        std::chrono::milliseconds withoutNews{2'000}; ///< between two looks
    };

    /// Watches the database file. Commits before this are not reported, nor are those in `own`,
    /// which this process reports itself; without it, all are.
    /// CannotOpen, Damaged.
    [[nodiscard]] static Result<std::unique_ptr<CommitWatch>>
    open(const QString &databaseFile, std::shared_ptr<OwnActions> own, const Pace &pace);
    [[nodiscard]] static Result<std::unique_ptr<CommitWatch>>
    open(const QString &databaseFile, std::shared_ptr<OwnActions> own = {})
    {
        return open(databaseFile, std::move(own), Pace());
    }
    ~CommitWatch() override;

    /// Looks at once, and reports what there is.
    void check();

Q_SIGNALS:
    /// Somebody committed, this process among them: an action, or what is kept beside the records.
    void touched();
    /// One signal an action, in the order of the log.
    void committed(const sennight::Committed &committed);

private:
    class Private;
    CommitWatch(std::unique_ptr<Private> priv, const Pace &pace);
    void watchFiles();
    void look();
    void filesChanged();
    void scheduleLook();

    std::unique_ptr<Private> d;
};

} // namespace sennight
