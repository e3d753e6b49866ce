// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_values.h"

#include "domain/ports.h"
#include "store/repository.h"
#include "sync/core/ports.h"

#include <functional>
#include <map>
#include <memory>

// What sync asks of the program that it runs in. Sync itself is a plugin (sync_plugin.h), and knows
// of the store only what stands here.

namespace sennight {

/// The open profile, in the thread of the engine: calls return at once, answers come there later,
/// none after it is destroyed.
class SyncedProfile
{
public:
    template <typename T>
    using Done = sync::Done<T>;

    SyncedProfile() = default;
    SyncedProfile(const SyncedProfile &) = delete;
    SyncedProfile &operator=(const SyncedProfile &) = delete;
    virtual ~SyncedProfile() = default;

    /// As targets use it.
    [[nodiscard]] virtual sync::Replica &replica() = 0;

    /// See SyncStore for these.
    virtual void notePeers(const QString &target, std::vector<sync::PeerState> peers,
                           Done<void> done) = 0;
    virtual void noteRefusal(const QString &target, sync::RoundEnd reason, Done<void> done) = 0;
    virtual void watchRecovered(std::function<void(int count)> told) = 0;
    virtual void joinAs(const sync::DeviceId &device, const QString &name, Done<void> done) = 0;
    /// Those projects are kept on this device first. `progress` is called in the store's thread.
    virtual void shareEverything(std::vector<RecordId> projectsHere, Progress progress,
                                 Done<void> done) = 0;
    virtual void leaveAccount(Done<void> done) = 0;
    virtual void keepHere(const RecordId &project, bool here, bool deleteElsewhere,
                          Progress progress, Done<void> done) = 0;

    virtual void sizeOf(std::vector<RecordId> projectsHere, Done<SyncSize> done) = 0;
    /// Own changes that the target has not acknowledged.
    virtual void pending(const QString &target, Done<qint64> done) = 0;
    /// As people named them; those that nobody named are left out.
    virtual void deviceNames(std::vector<sync::DeviceId> devices,
                             Done<std::map<sync::DeviceId, QString>> done) = 0;
    virtual void nameDevice(const sync::DeviceId &device, const QString &name, Done<void> done) = 0;
};

/// Called in the thread of the service.
struct SyncWatch
{
    std::function<void()> saved;       ///< this process wrote something, or took it over
    std::function<void()> othersWrote; ///< another process did
};

/// Made by the program for one open profile; outlives the service.
class SyncHost
{
public:
    using Executor = std::function<void(std::function<void()>)>;

    SyncHost() = default;
    SyncHost(const SyncHost &) = delete;
    SyncHost &operator=(const SyncHost &) = delete;
    virtual ~SyncHost() = default;

    /// Called in the engine's thread; `engine` calls a function there, from any thread.
    [[nodiscard]] virtual std::unique_ptr<SyncedProfile> makeProfile(Executor engine) = 0;
    /// The profile's folder, and that of its logs. Any thread.
    [[nodiscard]] virtual QString folder() const = 0;
    [[nodiscard]] virtual QString logs() const = 0;
    [[nodiscard]] virtual const Clock &clock() const = 0;
    /// What the service is told of the profile from now on; an empty one: nothing.
    virtual void watch(SyncWatch watch) = 0;
    /// For whoever watches the file of the profile.
    virtual void othersWrote() = 0;
};

} // namespace sennight
