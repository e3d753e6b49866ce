// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/key_places.h"
#include "app/sync/sync_facts.h"
#include "app/sync/sync_log_file.h"
#include "app/sync/sync_plugin.h"
#include "sync/cloud/cloud_account.h"
#include "sync/cloud/cloud_target.h"
#include "sync/core/task.h"
#include "sync/engine/engine.h"

namespace sennight {

/// What a person decided in the set-up, read and found good.
struct SyncEntry
{
    std::variant<sync::AccountPlan, sync::JoinPlan> account;
    QString deviceName;
    SyncKeyPlace keys = SyncKeyPlace::Keychain;
    QString keyFilePassphrase;
    std::vector<RecordId> projectsHere;
};

/// The half of sync that lives in the engine's thread: account, engine and target over the profile,
/// and what of them is kept. Answers are given in that thread; what is told goes through Outside,
/// which is called there, too.
class SyncRoom final : public sync::EngineEvents
{
public:
    template <typename T>
    using Answer = std::function<void(SyncResult<T>)>;

    struct Outside
    {
        std::function<void(SyncStatus status)> status;
        std::function<void()> devicesChanged;
        std::function<void()> logChanged;
        std::function<void(qint64 changes)> received;
        std::function<void(int count)> conflictsArrived;
        std::function<void()> recoveredChanged;
        std::function<void()> revoked;
    };
    /// What it is made of; all of it outlives the room.
    struct Parts
    {
        SyncHost &host;
        MainKeychain &keychain;
        sync::Entropy &entropy;
        sync::HttpWays ways;
    };

    SyncRoom(const Parts &parts, SyncUse use, Mailbox self, Outside outside);
    ~SyncRoom() override;
    Q_DISABLE_COPY_MOVE(SyncRoom)

    /// Goes on with what the last run of the program left. Once, first.
    void begin();
    /// Another process may have turned sync on or off, or paused it.
    void lookAgain();
    /// Something was written here.
    void saved();

    void turnOn(SyncEntry entry, Answer<void> answer);
    void cancelTurnOn();
    void turnOff(bool deleteAccount, Answer<void> answer);
    void setPaused(bool paused);
    void syncNow(Answer<void> answer);
    void keepHere(const RecordId &project, bool here, bool deleteElsewhere, Answer<void> answer);
    void unlock(const QString &passphrase, Answer<void> answer);
    void sizeOf(std::vector<RecordId> projectsHere, Answer<SyncSize> answer);

    void devices(Answer<std::vector<SyncDevice>> answer);
    void rename(const sync::DeviceId &device, const QString &name, Answer<void> answer);
    void setLevel(const sync::DeviceId &device, sync::Level level, Answer<void> answer);
    void revoke(const sync::DeviceId &device, Answer<void> answer);
    void replaceSecrets(const QString &present, const QString &passphrase, Answer<QString> answer);
    void log(const SyncLogFilter &filter, Answer<std::vector<SyncLogEntry>> answer);
};

} // namespace sennight
