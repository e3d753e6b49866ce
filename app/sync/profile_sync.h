// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/own_thread.h"
#include "app/sync/sync_room.h"

namespace sennight {

/// Sync of one open profile: hands what is asked to the room in the engine's thread, and remembers
/// what that told last.
class ProfileSync final : public SyncService
{
    Q_OBJECT

public:
    /// `host` and `entropy` outlive this. `ways` leads to servers.
    ProfileSync(SyncHost &host, SyncUse use, sync::Entropy &entropy, sync::HttpWays ways);
    ~ProfileSync() override;

    [[nodiscard]] SyncStatus status() const override { return m_status; }

    [[nodiscard]] SyncResult<QString> readAddress(const QString &typed) const override;
    [[nodiscard]] QFuture<bool> hasKeychain() override;
    [[nodiscard]] QFuture<SyncResult<QString>> newRecoveryKey() override;
    [[nodiscard]] bool confirmRecoveryKey(int group, const QString &typed) override;
    [[nodiscard]] SyncResult<void> readRecoveryKey(const QString &typed) const override;
    [[nodiscard]] QFuture<SyncResult<SyncSize>>
    sizeOf(const std::vector<RecordId> &projectsHere) override;
    [[nodiscard]] QString suggestedDeviceName() const override;
    [[nodiscard]] SyncResult<void> readSetUp(const SyncSetUp &setUp) const override;
    [[nodiscard]] QFuture<SyncResult<void>> turnOn(const SyncSetUp &setUp) override;
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
    /// Asks the room, and gives its answer; Cancelled where there is none any more.
    template <typename T>
    [[nodiscard]] QFuture<SyncResult<T>>
    ask(std::function<void(SyncRoom &room, SyncRoom::Answer<T> answer)> question);
    [[nodiscard]] SyncRoom::Outside outside();
    [[nodiscard]] SyncResult<SyncEntry> read(const SyncSetUp &setUp) const;
    [[nodiscard]] SyncResult<std::variant<sync::AccountPlan, sync::JoinPlan>>
    readAccount(const SyncSetUp &setUp) const;
    [[nodiscard]] SyncResult<SecretsChange> readSecrets(const QString &present,
                                                        const QString &passphrase) const;

    SyncHost &m_host;
    sync::Entropy &m_entropy;
    Mailbox m_here;
    MainKeychain m_keychain;
    SyncStatus m_status;
    SecretText m_draft; ///< the recovery key of an account that may be made, or its next one
    bool m_isConfirmed = false;
    OwnThread<SyncRoom> m_room;
};

} // namespace sennight
