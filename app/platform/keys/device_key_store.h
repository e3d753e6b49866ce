// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/crypto/device_keys.h"

#include <functional>
#include <memory>

namespace sennight {

/// Why a device's keys cannot be had, or kept.
enum class KeyStoreError : quint8 {
    NotThere,         ///< nothing is kept for that device
    NoKeychain,       ///< this computer has none, or it does not answer
    Denied,           ///< it is locked, and stays so: the person said no, or nobody can ask
    PassphraseNeeded, ///< the file is locked, and nobody gave its passphrase
    WrongPassphrase,
    Damaged, ///< what is kept is not what was written
    TooNew,  ///< written by a newer Sennight
    Io,      ///< the file cannot be read or written
};

template <typename T>
using KeyStoreResult = std::expected<T, KeyStoreError>;

/// Where the keys of this device are kept: the system's keychain, or a file of this person's.
/// Never in the clear on a disk. Lives in one thread with an event loop; answers are given there,
/// later, and none once it is destroyed.
class DeviceKeyStore
{
public:
    template <typename T>
    using Answer = std::function<void(KeyStoreResult<T>)>;

    DeviceKeyStore() = default;
    DeviceKeyStore(const DeviceKeyStore &) = delete;
    DeviceKeyStore &operator=(const DeviceKeyStore &) = delete;
    virtual ~DeviceKeyStore() = default;

    /// `keys` may go before the answer.
    virtual void keep(const sync::DeviceKeys &keys, Answer<void> answer) = 0;
    virtual void load(const sync::DeviceId &device, Answer<sync::DeviceKeys> answer) = 0;
    /// Of what is not there: no error.
    virtual void forget(const sync::DeviceId &device, Answer<void> answer) = 0;
};

/// The keychain of the system, through QtKeychain: Secret Service, KWallet, macOS, Windows. Never
/// its plain file. It may ask the person to unlock it, as long as that takes.
[[nodiscard]] std::unique_ptr<DeviceKeyStore> makeKeychainStore();
/// Whether this computer has a keychain at all; one that is there may still refuse.
[[nodiscard]] bool hasKeychain();

/// A file of mode 0600 under a passphrase: `folder`/device-keys-ID. `passphrase` is asked each time
/// that one is needed; nothing: PassphraseNeeded. keep() and load() take about a second of their
/// thread and 256 MiB (Passphrase::boxSecret()). `entropy` must outlive the store.
using AskPassphrase = std::function<std::optional<sync::Passphrase>()>;
[[nodiscard]] std::unique_ptr<DeviceKeyStore>
makeKeyFileStore(const QString &folder, AskPassphrase passphrase, sync::Entropy &entropy);

} // namespace sennight
