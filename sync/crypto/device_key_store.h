// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device_keys.h"

#include <functional>

namespace sennight::sync {

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
    virtual void keep(const DeviceKeys &keys, Answer<void> answer) = 0;
    virtual void load(const DeviceId &device, Answer<DeviceKeys> answer) = 0;
    /// Of what is not there: no error.
    virtual void forget(const DeviceId &device, Answer<void> answer) = 0;
};

} // namespace sennight::sync
