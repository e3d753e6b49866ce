// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "own_actions.h"
#include "profile.h"
#include "repository.h"
#include "sync/core/change.h"

#include <QIODevice>

#include <memory>
#include <span>

namespace sennight {

class Connection;

struct StoreOptions
{
    /// Damaged profiles can still be looked at: nothing is written, every commit gives ReadOnly.
    bool readOnly = false;
    /// False: CannotOpen where there is no profile yet.
    bool create = true;
    /// How this device is called in History.
    QString deviceName = {};
    /// Where each action is named before its commit, for this process's commit watch.
    std::shared_ptr<OwnActions> ownActions = {};
};

/// A draft of a text that someone is typing: safe, but no change yet.
struct Draft
{
    RecordId record;
    Field field;
    QString text;
    qint64 atMs = 0;
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Where a record is found.
struct RecordName
{
    Entity entity = Entity::Todo;
    RecordId id;
};

/// News of SyncQueries::putBack() that a person has seen.
struct PutBackSeen
{
    Entity entity = Entity::Todo;
    RecordId record;
    qint64 noticedMs = 0; ///< as it was told
};

/// What became of changes from elsewhere.
struct RemoteOutcome
{
    Committed committed;
    int applied = 0;
    int known = 0;     ///< here already
    int waiting = 0;   ///< kept until a change that they stand on arrives, or this program is newer
    int conflicts = 0; ///< that these changes opened
    int refused = 0;   ///< not what a device writes, or no room to keep them: ask again
    /// Records that these changes deleted, and where that was much of what was here, the copy of
    /// the database that was made before.
    qint64 deleted = 0;
    QString backup;
    int putBack = 0; ///< records that live although somebody deleted them: SyncQueries::putBack()
};

/// Where to go back to.
struct PastMoment
{
    QString backupFile;           ///< as Backups lists it
    std::optional<qint64> atMs{}; ///< earlier than the backup: as its log tells of that instant
    QString name{};               ///< for History and Undo, for example the backup's day
};

/// What going back did.
struct WayBack
{
    Committed committed; ///< no action where nothing differed
    QString backup;      ///< the file that holds what was there before
};

/// The writer of a profile: the change log and the tables that follow from it (SYNC.md, sections
/// 2–4). Lives in the thread that opened it; several processes may each have one. After an error
/// nothing of the call has happened, and the next call starts afresh from the disk.
class Store final : public Repository
{
public:
    /// Opens the profile, and makes it where there is none. Migrates older ones, after a backup.
    /// CannotOpen, Damaged (the file stays as it is), TooNew, Busy, DiskFull, Io. `clock` and
    /// `random` must outlive the store.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const Profile &profile,
                                                             const Clock &clock,
                                                             RandomSource &random,
                                                             const StoreOptions &options = {});
    ~Store() override;

    [[nodiscard]] const Profile &profile() const;
    [[nodiscard]] bool isReadOnly() const;

    /// A backup is made before an import (BeforeImport), without which nothing is taken in.
    [[nodiscard]] Result<Committed> commit(const Action &action,
                                           const Progress &progress = {}) override;
    /// Makes everything what it was then, by one action that undo takes back: what was written
    /// since stays in the log, so nothing is lost and no sequence number is used twice, and others
    /// may have the profile open. A backup of the present state is made first (BeforeRestore).
    /// Settings of this device stay, and no timer runs again. Damaged (the backup), TooNew, Refused
    /// where its log is not as old as that, Cancelled.
    [[nodiscard]] Result<WayBack> goBackTo(const PastMoment &moment, const Progress &progress = {});
    [[nodiscard]] Result<UndoOutcome> undo() override;
    [[nodiscard]] Result<UndoOutcome> redo() override;
    [[nodiscard]] Result<bool> indexForSearch(int budgetMs) override;
    /// Compresses one stretch of old log, durably; true when nothing is left to compress.
    [[nodiscard]] Result<bool> sealOldLog();
    /// For a process that ends at once: indexes and compresses some of what short commands left for
    /// later, where that has become much.
    [[nodiscard]] Result<void> limitLeftovers();

    /// Takes over changes of other devices, each as its canonical bytes, in any order: those whose
    /// `prev` and `deps` are here, in one durable transaction. The rest waits.
    [[nodiscard]] Result<RemoteOutcome> applyRemote(std::span<const QByteArray> changes);
    /// The log of a space from `afterPos` on, as it would be sent, until `visit` gives false.
    [[nodiscard]] Result<void>
    eachChange(sync::Space space, qint64 afterPos,
               const std::function<bool(qint64 pos, const QByteArray &bytes)> &visit);
    /// Where new records live. Local until the person opts in to sync.
    [[nodiscard]] Result<void> setSpaceOfNewRecords(sync::Space space);
    /// Moves records into the other space: what they hold is stated again there, each value with
    /// the instant of its own edit. What was written before stays readable on this device; other
    /// devices keep the copies that they have. Deleted records stay where they are. One action,
    /// which cannot be undone; `progress`: see Progress. Cancelled.
    [[nodiscard]] Result<Committed> restate(std::span<const RecordName> records, sync::Space to,
                                            const Progress &progress = {});

    // Sharing (SYNC.md, section 2). An account's beginning is joinAs(), shareEverything(); joining
    // one is joinAs(), then all that is there is received, then shareEverything(): what another
    // device has already is not stated again then.

    /// From now on the changes of this device carry this id (that of its keys) and this name.
    [[nodiscard]] Result<void> joinAs(const RecordId &device, const QString &name);
    /// Whether new records are shared.
    [[nodiscard]] bool isSharing() const;
    /// New records are shared, and so is everything that is not kept on this device: what it holds
    /// is restated. `progress`: see Progress. Cancelled, and then nothing has happened.
    [[nodiscard]] Result<Committed> shareEverything(const Progress &progress = {});
    /// "This device only": the project, and what belongs to it, moves to the local space. Other
    /// devices keep their copies, unless `deleteElsewhere`. Undo is as shareProject(), and the
    /// other way round; before sharing begins there is none.
    [[nodiscard]] Result<Committed> keepHere(const RecordId &project, bool deleteElsewhere,
                                             const Progress &progress = {});
    /// The way back.
    [[nodiscard]] Result<Committed> shareProject(const RecordId &project,
                                                 const Progress &progress = {});
    /// How many records shareEverything() would restate if those projects were kept here.
    [[nodiscard]] Result<qint64> recordsToShare(std::span<const RecordId> projectsHere);
    /// A shared setting.
    [[nodiscard]] Result<Committed> nameDevice(const RecordId &device, const QString &name);
    /// This device leaves its account, or was removed from it: everything stays here, in the local
    /// space; what was received is history. What the account's targets knew is forgotten.
    [[nodiscard]] Result<void> leaveAccount();
    /// Applies a value again that was taken back (SyncQueries::recovered()), or with `apply` false
    /// only takes it off that list. Undo of the former lists it again. NotFound.
    [[nodiscard]] Result<Committed> settleRecovered(qint64 pos, int op, bool apply);
    /// The person has seen that they were put back (SyncQueries::putBack()). Others may be among
    /// them; only what is listed since that instant changes: newer news of a record stays.
    [[nodiscard]] Result<Committed> settlePutBack(std::span<const PutBackSeen> seen);

    /// 32 bytes; equal where two devices show the same heads in that space.
    [[nodiscard]] Result<QByteArray> digest(sync::Space space);

    /// `senn dump`: without projects kept on this device only, what belongs to them, and settings
    /// of the device.
    [[nodiscard]] Result<void> dump(QIODevice &out);

    /// Keeps what someone is typing; an empty text lets the draft go. Durable like a commit.
    [[nodiscard]] Result<void> saveDraft(const RecordId &record, Field field, const QString &text);
    [[nodiscard]] Result<std::vector<Draft>> drafts();

    /// Takes over what is about to be shown: gives those of the reminders that no process of this
    /// profile took before, durably. Of those of the last two months it is remembered.
    [[nodiscard]] Result<std::vector<ReminderName>>
    claimReminders(std::span<const ReminderName> reminders);

    /// Moves the write-ahead log into the database and gives memory back, while nobody waits for
    /// it.
    [[nodiscard]] Result<void> checkpoint();

    /// For this room's own tests and tools.
    [[nodiscard]] Connection &connection();

private:
    friend class SyncLog;
    class Private;
    explicit Store(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace sennight
