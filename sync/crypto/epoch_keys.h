// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed_box.h"
#include "sync/crypto/verify/membership.h"

#include <vector>

namespace sennight::sync {

/// The content key K(n) of an epoch. Envelopes are sealed with sub-keys of it, never with itself.
class EpochKey
{
public:
    EpochKey(quint32 number, Secret32 key)
        : m_number(number)
        , m_key(std::move(key))
    {}
    [[nodiscard]] quint32 number() const { return m_number; }
    [[nodiscard]] const Secret32 &secret() const { return m_key; }
    /// What the membership log and every header name it by: its hash.
    [[nodiscard]] KeyId id() const;

private:
    quint32 m_number;
    Secret32 m_key;
};

/// All content keys of an account, from the first epoch to the current one. Whoever has the current
/// one has those before it: K(n + 1) wraps K(n), so that a new member reads the history. Any
/// thread.
class EpochKeys
{
public:
    /// `device`: whose share of the current key `box` opens; none for the root's.
    /// NoShare; WrongKey and Tampered where a share or the chain of wrapped keys is not what the
    /// log says.
    [[nodiscard]] static CryptoResult<EpochKeys>
    fromLog(const Membership &members, const std::optional<DeviceId> &device, const BoxSecret &box);

    EpochKeys(EpochKeys &&) = default;
    EpochKeys &operator=(EpochKeys &&) = default;

    [[nodiscard]] const EpochKey &current() const { return m_keys.back(); }
    /// None where there is no such epoch.
    [[nodiscard]] const EpochKey *find(quint32 number) const;

private:
    explicit EpochKeys(std::vector<EpochKey> keys)
        : m_keys(std::move(keys))
    {}

    std::vector<EpochKey> m_keys; ///< by number, from 1 on
};

/// K(n) for one of those who are to have it.
[[nodiscard]] SealedKey sealShare(const EpochKey &key, const AccountTag &account,
                                  const std::optional<DeviceId> &device, const BoxKey &recipient,
                                  Entropy &entropy);
/// K(n) under K(n + 1).
[[nodiscard]] WrappedKey wrapPrevious(const EpochKey &previous, const EpochKey &next,
                                      const AccountTag &account, Entropy &entropy);

} // namespace sennight::sync
