// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto_error.h"
#include "sync/core/fixed_bytes.h"

namespace sennight::sync {

/// The public half of a device: who it is to everybody else. A plain value; any thread.
struct DeviceIdentity
{
    SignKey signKey;
    BoxKey boxKey;

    /// The device id is a hash of both keys, so nobody can take another device's id, and a device
    /// with new keys is a new device.
    [[nodiscard]] DeviceId id() const;
    friend bool operator==(const DeviceIdentity &, const DeviceIdentity &) = default;
};

/// The public half of the account's root, and of the two secrets that open it. Because they are
/// keys, a device can seal a new root to a secret that it does not know.
struct RootIdentity
{
    SignKey signKey;
    BoxKey boxKey;
    BoxKey recoveryKey;
    std::optional<BoxKey> passphraseKey;
    friend bool operator==(const RootIdentity &, const RootIdentity &) = default;
};

/// The name of an account for as long as it lives: a hash of its first root key.
[[nodiscard]] AccountTag accountTagOf(const SignKey &firstRoot);

/// What a new key signs to show that its holder wants to belong to the account. Without it a
/// member could present a key of somebody else as its own (unknown key share).
[[nodiscard]] QByteArray deviceProofMessage(const AccountTag &account,
                                            const DeviceIdentity &device);
[[nodiscard]] QByteArray rootProofMessage(const AccountTag &account, const RootIdentity &root);

} // namespace sennight::sync
