// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/crypto/device_key_store.h"

#include <memory>

namespace sennight {

using sync::DeviceKeyStore;
using sync::KeyStoreError;
using sync::KeyStoreResult;

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
