// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backups.h"
#include "store/store.h"

#include <QFuture>
#include <QObject>

namespace sennight {

/// A format that everything can be written in.
struct ExportFormat
{
    QString name;   ///< as `senn export` takes it
    QString suffix; ///< of the file, without the dot
};

/// What is done with the profile as a whole: backups, the way back to one, the check, the export.
/// Calls return at once; the work is done in a thread of its own, one after the other, and its
/// progress is told there. GUI thread.
class DataKeeper : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QString folder() const = 0;
    /// Newest first.
    [[nodiscard]] virtual QFuture<std::vector<Backup>> backups() = 0;
    /// How many actions were written since a backup was made.
    [[nodiscard]] virtual QFuture<Result<qint64>> actionsSince(const Backup &backup) = 0;
    [[nodiscard]] virtual QFuture<Result<Backup>> backUp(Progress progress) = 0;
    [[nodiscard]] virtual QFuture<Result<CheckReport>> verify(const Backup &backup,
                                                              Progress progress) = 0;
    /// `name`: see PastMoment.
    [[nodiscard]] virtual QFuture<Result<WayBack>>
    goBackTo(const Backup &backup, const QString &name, Progress progress) = 0;
    [[nodiscard]] virtual QFuture<Result<CheckReport>> check(Progress progress) = 0;

    [[nodiscard]] virtual std::vector<ExportFormat> exportFormats() const = 0;
    /// The file appears whole, or what was there before stays. Gives what the format has no place
    /// for, in sentences.
    [[nodiscard]] virtual QFuture<Result<QStringList>>
    exportTo(const QString &format, const QString &file, Progress progress) = 0;

Q_SIGNALS:
    /// One was made or checked, also by itself: read them again.
    void backupsChanged();
    /// The day's backup could not be made.
    void dailyFailed(const sennight::Error &error);
};

} // namespace sennight
