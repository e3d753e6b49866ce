// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_service.h"

namespace sennight {

/// A service that asks nobody: it says what it was told, and notes what it was asked. For pictures
/// and tests of the screens; no program syncs with it. GUI thread.
class SampleSync : public SyncService
{
    Q_OBJECT

public:
    using SyncService::SyncService;

    // What it says
    SyncStatus state;
    std::vector<SyncDevice> members;
    std::vector<SyncLogEntry> entries;
    QString key = QStringLiteral("K7QF-2MRD-X9HA-4TWE-P3NB-8JVC-6GZY-5RSV");
    bool keychain = true;
    SyncSize size{412, 1'200'000};
    /// What every call that may fail comes to.
    SyncTrouble outcome = SyncTrouble::None;
    /// turnOn(), syncNow(), checkSecret() and replaceSecrets() wait until finish().
    bool holds = false;

    // What it was asked
    QStringList calls; ///< "revoke Phone"
    bool watched = false;
    std::optional<SyncSetUp> setUp;

    /// On, with three other devices and a log; nothing waits.
    void showInOrder(qint64 nowMs);
    /// Changes the first target, and tells.
    void change(const std::function<void(SyncTargetStatus &)> &how);
    void tell() { Q_EMIT statusChanged(); }
    /// Answers what is held.
    void finish();

    [[nodiscard]] SyncStatus status() const override { return state; }
    [[nodiscard]] SyncResult<QString> readAddress(const QString &typed) const override;
    [[nodiscard]] QFuture<bool> hasKeychain() override;
    [[nodiscard]] QFuture<SyncResult<QString>> newRecoveryKey() override;
    [[nodiscard]] bool confirmRecoveryKey(int group, const QString &typed) override;
    /// Any 32 letters and digits do.
    [[nodiscard]] SyncResult<void> readRecoveryKey(const QString &typed) const override;
    [[nodiscard]] QFuture<SyncResult<SyncSize>>
    sizeOf(const std::vector<RecordId> &projectsHere) override;
    [[nodiscard]] QString suggestedDeviceName() const override;
    [[nodiscard]] SyncResult<void> readSetUp(const SyncSetUp &wanted) const override;
    [[nodiscard]] QFuture<SyncResult<void>> turnOn(const SyncSetUp &wanted) override;
    void cancel() override;
    [[nodiscard]] QFuture<SyncResult<void>> pause() override;
    [[nodiscard]] QFuture<SyncResult<void>> resume() override;
    [[nodiscard]] QFuture<SyncResult<void>> syncNow() override;
    [[nodiscard]] QFuture<SyncResult<void>> turnOff(bool deleteAccount) override;
    void setWatched(bool isWatched) override;
    [[nodiscard]] QFuture<SyncResult<void>> keepHere(const RecordId &project, bool here,
                                                     bool deleteElsewhere) override;
    [[nodiscard]] QFuture<SyncResult<void>> unlock(const QString &passphrase) override;
    [[nodiscard]] QFuture<SyncResult<std::vector<SyncDevice>>> devices() override;
    [[nodiscard]] QFuture<SyncResult<void>> rename(const sync::DeviceId &device,
                                                   const QString &name) override;
    [[nodiscard]] QFuture<SyncResult<void>> setLevel(const sync::DeviceId &device,
                                                     sync::Level level) override;
    void acceptArrival(const sync::DeviceId &device) override;
    [[nodiscard]] QFuture<SyncResult<void>> revoke(const sync::DeviceId &device) override;
    [[nodiscard]] QFuture<SyncResult<void>> checkSecret(const QString &present) override;
    [[nodiscard]] QFuture<SyncResult<void>> replaceSecrets(const QString &present,
                                                           const QString &passphrase) override;
    [[nodiscard]] QFuture<SyncResult<std::vector<SyncLogEntry>>>
    log(const SyncLogFilter &filter) override;

private:
    using Held = std::shared_ptr<QPromise<SyncResult<void>>>;
    [[nodiscard]] QFuture<SyncResult<void>> answer(const QString &call);
    [[nodiscard]] QFuture<SyncResult<void>> hold(const QString &call);
    [[nodiscard]] QFuture<SyncResult<void>> come() const;
    [[nodiscard]] QFuture<SyncResult<void>> wait();
    [[nodiscard]] QString nameOf(const sync::DeviceId &device) const;

    std::vector<Held> m_held;
    bool m_hasDraft = false; ///< its key was shown
};

} // namespace sennight
