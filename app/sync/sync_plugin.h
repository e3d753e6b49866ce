// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_host.h"
#include "app/sync/sync_service.h"

#include <QtPlugin>

namespace sennight {

/// How a program uses sync.
struct SyncUse
{
    /// Rounds are made by themselves while sync is on. Without it only what is asked for: a command
    /// that lives for a moment.
    bool always = true;
    /// Where a new account's or a joining device's keys are kept when the person says nothing.
    SyncKeyPlace keys = SyncKeyPlace::Keychain;
    /// Asked for the passphrase of this device's key file, in the engine's thread, once each time
    /// that it is needed; nothing: PassphraseNeeded.
    std::function<std::optional<QString>()> askPassphrase = {};
};

/// Everything that sync needs: network, crypto, keychain. A plugin, so that no start waits for it.
class SyncPlugin
{
public:
    SyncPlugin() = default;
    SyncPlugin(const SyncPlugin &) = delete;
    SyncPlugin &operator=(const SyncPlugin &) = delete;
    virtual ~SyncPlugin() = default;

    /// `host` outlives the service. GUI thread, or the main thread of a command.
    [[nodiscard]] virtual std::unique_ptr<SyncService> makeService(SyncHost &host, SyncUse use) = 0;
};

/// The plugin that was installed beside the program, loaded by the first call. Null where there is
/// none.
[[nodiscard]] SyncPlugin *loadSyncPlugin();

} // namespace sennight

Q_DECLARE_INTERFACE(sennight::SyncPlugin, "org.sennight.SyncPlugin/1")
