// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "domain/ports.h"
#include "profile.h"

#include <QTimeZone>

#include <optional>
#include <span>
#include <vector>

namespace sennight {

class Connection;

/// Why a backup was made.
enum class BackupReason : quint8 {
    Daily,
    BeforeImport,
    BeforeRestore,
    BeforeUpdate,   ///< a newer Sennight is about to change the tables
    BeforeDeletion, ///< another device deleted much of what is here
    ByHand,
};

/// A copy of the database in the profile's `backups/`: a file that stands alone.
struct Backup
{
    enum class State : quint8 {
        Unchecked, ///< or changed since it was checked
        Sound,
        Damaged,
    };
    QString id; ///< the file's name without its ending: instant and reason, ascending by instant
    QString path;
    qint64 madeMs = 0; ///< since 1970 UTC, whole seconds
    int number = 1;    ///< of several in the same second
    BackupReason reason = BackupReason::ByHand;
    qint64 bytes = 0;
    State state = State::Unchecked;
    qint64 checkedMs = 0; ///< 0: never
};

/// The backups of a profile. Each is made from a connection of its own, beside whoever writes; it
/// is checked before it gets its name, and appears whole or not at all. One process makes backups
/// at a time. Any thread; each call reads the folder anew. The clock must outlive this.
class Backups
{
public:
    Backups(Profile profile, const Clock &clock);

    /// Newest first. Empty where there is no folder yet. Files that are no backups are left out.
    [[nodiscard]] std::vector<Backup> list() const;
    /// By its id or the beginning of it. NotFound, Ambiguous.
    [[nodiscard]] Result<Backup> find(const QString &id) const;

    /// Copies the profile as it is now, checks the copy, and lets go of old ones (isSuperfluous).
    /// What an earlier try left half done is removed first. `progress` is told bytes. Waits for
    /// another process that makes one: Busy after half a minute. Damaged where the copy shows that
    /// the profile is; ReadOnly, DiskFull, CannotOpen, Cancelled, Io. After an error there is no
    /// new file.
    [[nodiscard]] Result<Backup> make(BackupReason reason, const Progress &progress = {}) const;
    /// The same from an open connection that is in no transaction.
    [[nodiscard]] Result<Backup> make(Connection &source, BackupReason reason,
                                      const Progress &progress = {}) const;
    /// Today's, in the clock's zone: nothing where it is there already.
    [[nodiscard]] Result<std::optional<Backup>> makeDaily(const Progress &progress = {}) const;

    /// How many actions the profile's log has beyond that of a backup of it.
    [[nodiscard]] Result<qint64> actionsSince(const Backup &backup) const;

    /// Reads all of a backup: whether it still holds what was written, and whether that is a sound
    /// profile, as checkProfile() does. Remembers the outcome where it can be written. Writes
    /// nothing else but a temporary file beside the profile. TooNew, NotFound, Cancelled, Io;
    /// damage is a finding.
    [[nodiscard]] Result<CheckReport> verify(const Backup &backup, RandomSource &random,
                                             const Progress &progress = {}) const;

private:
    [[nodiscard]] Result<Backup> makeNamed(Connection &source, BackupReason reason,
                                           const Progress &progress) const;

    Profile m_profile;
    const Clock &m_clock;
};

/// "2026-11-21T162001Z-daily" and, of several in one second, "…-daily-2".
[[nodiscard]] QString backupId(qint64 madeMs, BackupReason reason, int number);
/// Instant, number and reason out of an id; nothing where it is none.
[[nodiscard]] std::optional<Backup> backupFromId(const QString &id);
/// "daily", "before-import" …: in ids, and for scripts.
[[nodiscard]] QLatin1StringView backupReasonName(BackupReason reason);

/// The backups that make room for newer ones: the newest 30 stay, and the newest of each of the
/// newest 21 days that have one. Days and ranks are counted among the backups and not back from
/// `nowMs`, so a clock that jumps ahead costs none; those that seem to come from the future, after
/// it was set back, stay and do not count. The newest sound one stays always.
[[nodiscard]] std::vector<Backup> superfluousBackups(std::span<const Backup> backups, qint64 nowMs,
                                                     const QTimeZone &zone);

} // namespace sennight
