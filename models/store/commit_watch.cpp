// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit_watch.h"

#include "log_tail_p.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

namespace sennight {

namespace {

using namespace std::chrono_literals;

/// The steps in which a commit is waited for: close ones at first.
constexpr auto closeLook = 250ms;
constexpr auto closeStep = 5ms;
constexpr auto longStep = 40ms;

} // namespace

class CommitWatch::Private
{
public:
    Private(const QString &databaseFile, std::unique_ptr<ReadConnection> reader,
            std::shared_ptr<OwnActions> ownActions)
        : file(databaseFile)
        , connection(std::move(reader))
        , own(std::move(ownActions))
        , tail(*connection, own.get())
    {}

    QString file;
    std::unique_ptr<ReadConnection> connection;
    std::shared_ptr<OwnActions> own;
    LogTail tail;
    qint64 version = 0;
    QFileSystemWatcher watcher;
    QElapsedTimer sinceNews;
    std::chrono::milliseconds longLook{};
    QTimer lookAgain;
    QTimer safety;
};

Result<std::unique_ptr<CommitWatch>>
CommitWatch::open(const QString &databaseFile, std::shared_ptr<OwnActions> own, const Pace &pace)
{
    auto connection = ReadConnection::open(databaseFile);
    if (!connection)
        return std::unexpected(connection.error());
    auto priv = std::make_unique<Private>(databaseFile, *std::move(connection), std::move(own));
    // The version first: a commit in between is then looked for once too often, not missed.
    priv->version = priv->connection->version();
    if (const auto skipped = priv->tail.skip(); !skipped)
        return std::unexpected(skipped.error());
    return std::unique_ptr<CommitWatch>(new CommitWatch(std::move(priv), pace));
}

CommitWatch::CommitWatch(std::unique_ptr<Private> priv, const Pace &pace)
    : d(std::move(priv))
{
    d->longLook = pace.afterNews;
    d->lookAgain.setSingleShot(true);
    d->lookAgain.setTimerType(Qt::PreciseTimer);
    connect(&d->lookAgain, &QTimer::timeout, this, &CommitWatch::look);
    connect(&d->safety, &QTimer::timeout, this, &CommitWatch::look);
    connect(&d->watcher, &QFileSystemWatcher::fileChanged, this, &CommitWatch::filesChanged);
    connect(&d->watcher, &QFileSystemWatcher::directoryChanged, this, &CommitWatch::filesChanged);
    d->safety.start(pace.withoutNews);
    watchFiles();
}

CommitWatch::~CommitWatch() = default;

/// The -wal file goes when the last connection closes and comes back with the next one, and the
/// watch of a file ends with the file; the folder tells of both. The database file itself is
/// written by checkpoints.
void CommitWatch::watchFiles()
{
    const auto wal = d->file + QStringLiteral("-wal");
    if (d->watcher.directories().isEmpty())
        d->watcher.addPath(QFileInfo(d->file).absolutePath());
    if (!d->watcher.files().contains(wal) && QFileInfo::exists(wal))
        d->watcher.addPath(wal);
}

void CommitWatch::filesChanged()
{
    watchFiles();
    d->sinceNews.start();
    look();
}

void CommitWatch::look()
{
    watchFiles();
    check();
    scheduleLook();
}

/// Also after a commit was seen: the next one's news may have come together with this one's.
void CommitWatch::scheduleLook()
{
    if (!d->sinceNews.isValid())
        return;
    const auto passed = d->sinceNews.durationElapsed();
    if (passed < closeLook)
        d->lookAgain.start(closeStep);
    else if (passed < d->longLook)
        d->lookAgain.start(longStep);
    else
        d->sinceNews.invalidate();
}

void CommitWatch::check()
{
    const qint64 version = d->connection->version();
    if (version == d->version)
        return;
    d->version = version;
    const auto actions = d->tail.read();
    if (!actions) {
        d->version = -1; // look again: the file was busy, or the disk failed for a moment
        return;
    }
    for (const auto &action : *actions)
        Q_EMIT committed(action);
    Q_EMIT touched();
}

} // namespace sennight
