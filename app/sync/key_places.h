// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/keys/key_stores.h"
#include "app/sync/own_thread.h"
#include "app/sync/sync_values.h"

namespace sennight {

/// The keychain, used from another thread than its own: the libraries of the desktop answer in the
/// main thread only. Made and destroyed there, after all KeyPlaces that use it.
class MainKeychain
{
public:
    MainKeychain()
        : m_store(makeKeychainStore())
    {}
    ~MainKeychain() { m_mailbox.close(); }
    Q_DISABLE_COPY_MOVE(MainKeychain)

    /// Calls `work` there with the keychain. Any thread.
    void post(std::function<void(DeviceKeyStore &)> work)
    {
        m_mailbox.post([this, work = std::move(work)] { work(*m_store); });
    }

private:
    Mailbox m_mailbox;
    std::unique_ptr<DeviceKeyStore> m_store;
};

/// Where the keys of this device lie: keychain or file, whichever was chosen. Lives in the engine's
/// thread. A file takes about a second of that.
class KeyPlaces final : public DeviceKeyStore
{
public:
    /// `keychain` and `entropy` outlive this; `engine` leads into this thread.
    KeyPlaces(MainKeychain &keychain, Mailbox engine, const QString &folder,
              AskPassphrase passphrase, sync::Entropy &entropy);
    ~KeyPlaces() override;

    void choose(SyncKeyPlace place) { m_place = place; }
    [[nodiscard]] SyncKeyPlace place() const { return m_place; }

    void keep(const sync::DeviceKeys &keys, Answer<void> answer) override;
    void load(const sync::DeviceId &device, Answer<sync::DeviceKeys> answer) override;
    void forget(const sync::DeviceId &device, Answer<void> answer) override;

private:
    /// Brings an answer of the main thread into this one, while this lives.
    template <typename T>
    [[nodiscard]] Answer<T> comingBack(Answer<T> answer) const;

    MainKeychain &m_keychain;
    Mailbox m_engine;
    std::unique_ptr<DeviceKeyStore> m_file;
    SyncKeyPlace m_place = SyncKeyPlace::Keychain;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace sennight
