// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_values.h"

#include <QFuture>
#include <QObject>

namespace sennight {

/// Sync as screens and commands ask for it. What lies in the store (conflicts, what was recovered,
/// what waits) is asked of its queries instead. Lives in the thread that made it; calls return at
/// once, futures are answered in no particular thread, signals come in this one. A future that is
/// cancelled answers nobody, the work goes on: cancel() stops it. Who is destroyed answers
/// Cancelled.
class SyncService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// As it is now, without waiting.
    [[nodiscard]] virtual SyncStatus status() const = 0;

    // Setting up. Nothing is asked of a server before turnOn().

    /// The address as it will be used: with https:// and without a path at its end. BadAddress,
    /// NotEncrypted. Asks nobody.
    [[nodiscard]] virtual SyncResult<QString> readAddress(const QString &typed) const = 0;
    /// Whether this computer has a keychain; one that is there may still refuse.
    [[nodiscard]] virtual QFuture<bool> hasKeychain() = 0;
    /// Begins a draft, of an account or of its next secrets, and gives its recovery key, as eight
    /// groups parted by hyphens, to be shown. It is made here and asks nobody. Again while the
    /// draft lives: the same. Let it go soon.
    [[nodiscard]] virtual QFuture<SyncResult<QString>> newRecoveryKey() = 0;
    /// Whether `typed` is that group (1 … 8) of the draft's key, as forgiving as a key is read.
    /// Once it was, turnOn() may make the account.
    [[nodiscard]] virtual bool confirmRecoveryKey(int group, const QString &typed) = 0;
    /// Whether what was typed for joining reads like a recovery key: MistypedKey. Asks nobody.
    [[nodiscard]] virtual SyncResult<void> readRecoveryKey(const QString &typed) const = 0;
    [[nodiscard]] virtual QFuture<SyncResult<SyncSize>>
    sizeOf(const std::vector<RecordId> &projectsHere) = 0;
    /// A name for this device that people would give it.
    [[nodiscard]] virtual QString suggestedDeviceName() const = 0;
    /// Whether turnOn() could begin with it, as far as can be told before a recovery key was shown:
    /// BadAddress, WeakPassphrase, NoKeychain and the like. Asks nobody.
    [[nodiscard]] virtual SyncResult<void> readSetUp(const SyncSetUp &setUp) const = 0;
    /// Makes the account or joins it, states what is here in the shared space, and begins to
    /// send. Answered when the account stands and this device belongs to it; the first upload goes
    /// on as a stage of the target. KeyNotConfirmed, NoKeychain and all the others; where it comes
    /// to nothing, sync is as before and nothing here was changed: a device that joins again leaves
    /// what it was only once the account was opened. One that makes another account in the place of
    /// one that is gone leaves that once the server has said that it makes accounts; where it comes
    /// to nothing after that, sync is off. Again with the same draft: the same account.
    [[nodiscard]] virtual QFuture<SyncResult<void>> turnOn(const SyncSetUp &setUp) = 0;
    /// Ends turnOn() with Cancelled; forgets the draft where none runs. Nothing otherwise: what
    /// replaceSecrets() has begun goes on.
    virtual void cancel() = 0;

    // While it is on

    /// Until resume(), also in later runs. Where it is so already: nothing.
    [[nodiscard]] virtual QFuture<SyncResult<void>> pause() = 0;
    /// Takes back a deletion of the account that waits, too.
    [[nodiscard]] virtual QFuture<SyncResult<void>> resume() = 0;
    /// One round at every target, while paused, too, and what waits with it. Answered when it
    /// ended; its problem. Where a deletion of the account waits: that, and sync is off.
    [[nodiscard]] virtual QFuture<SyncResult<void>> syncNow() = 0;
    /// Everything stays on this device. With `deleteAccount` the server is told to delete it first
    /// (NotAllowed without full trust); where the server cannot be asked, that waits (see
    /// SyncStatus::deletionWaits); where it fails otherwise, sync stays as it was.
    [[nodiscard]] virtual QFuture<SyncResult<void>> turnOff(bool deleteAccount) = 0;
    /// The person looks at this device, or does not any more. What waits to be tried again is tried
    /// when they come, and from then on each minute at least.
    virtual void setWatched(bool isWatched) = 0;
    /// Moves a project and what belongs to it into the space of this device only, or back. With
    /// `deleteElsewhere` the copies on the other devices go, else they stay there as they are.
    [[nodiscard]] virtual QFuture<SyncResult<void>> keepHere(const RecordId &project, bool here,
                                                             bool deleteElsewhere) = 0;
    /// For PassphraseNeeded: opens the key file until the program ends. WrongSecret.
    [[nodiscard]] virtual QFuture<SyncResult<void>> unlock(const QString &passphrase) = 0;

    // Devices and secrets

    /// This one first, then the others as they came; the revoked last.
    [[nodiscard]] virtual QFuture<SyncResult<std::vector<SyncDevice>>> devices() = 0;
    [[nodiscard]] virtual QFuture<SyncResult<void>> rename(const sync::DeviceId &device,
                                                           const QString &name) = 0;
    /// NotAllowed, LastFullTrust. Where the server cannot be asked now, the call fails and what was
    /// decided waits (see SyncStatus::waitingChanges); the level that the device has takes it back.
    [[nodiscard]] virtual QFuture<SyncResult<void>> setLevel(const sync::DeviceId &device,
                                                             sync::Level level) = 0;
    /// The person knows that arrival (SyncStatus), and those before it.
    virtual void acceptArrival(const sync::DeviceId &device) = 0;
    /// For good; never this device itself. NotAllowed. Waits as setLevel() does.
    [[nodiscard]] virtual QFuture<SyncResult<void>> revoke(const sync::DeviceId &device) = 0;
    /// Whether that passphrase or recovery key, as typed, opens the account now; changes nothing.
    /// WrongSecret.
    [[nodiscard]] virtual QFuture<SyncResult<void>> checkSecret(const QString &present) = 0;
    /// The recovery key of the draft, which was shown and put somewhere before, becomes that of
    /// the account; the old one opens nothing from then on, and the draft is over. `present` is
    /// the present passphrase or recovery key, as typed. `passphrase`: a new one; empty: the
    /// present one stays where `present` is it, and goes otherwise. KeyNotConfirmed without a
    /// draft, WrongSecret, WeakPassphrase and others: everything is as it was, and the draft lives
    /// on for another try. Unsettled: it was sent and nothing came back; again, or the next start
    /// of the program, brings it to its end.
    [[nodiscard]] virtual QFuture<SyncResult<void>> replaceSecrets(const QString &present,
                                                                   const QString &passphrase) = 0;

    /// Newest first.
    [[nodiscard]] virtual QFuture<SyncResult<std::vector<SyncLogEntry>>>
    log(const SyncLogFilter &filter) = 0;

Q_SIGNALS:
    void statusChanged();
    void devicesChanged();
    void logChanged();
    /// Other devices' changes were applied.
    void received(qint64 changes);
    /// More records are in conflict than before; how many those changes brought.
    void conflictsArrived(int count);
    /// So many more records live although somebody deleted them: see the store's list of what was
    /// put back.
    void putBackArrived(int count);
    /// Other devices deleted so many records at once that a backup was made before.
    void deletionArrived(qint64 count);
    /// Something was put aside that the person wrote: see the store's recovered and not synced.
    void recoveredChanged();
    /// A device removed this one.
    void revoked();
};

} // namespace sennight
