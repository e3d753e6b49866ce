// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "root_bundle.h"

namespace sennight::sync {

/// Who signs a record: a device of full trust, or the root where `device` is none. The key is the
/// caller's, and outlives its use.
struct RecordSigner
{
    std::optional<DeviceId> device;
    const SignSecret &key;
};

/// The first record of an account, with the first epoch, whose key only the root has as yet: add a
/// device next.
[[nodiscard]] QByteArray foundAccount(const RootKeys &root, const BoxKey &recoveryKey,
                                      const std::optional<BoxKey> &passphraseKey, qint64 atMs,
                                      Entropy &entropy);

/// Writes the next record of a log, and seals in it what has to be sealed. Each gives a record that
/// every member accepts, or the error with which they would refuse it; apply it to go on. It
/// borrows what it is given. Any thread.
class MembershipAuthor
{
public:
    /// `keys`: those of `members` as they stand. `atMs`: now, ms since 1970 UTC.
    MembershipAuthor(const Membership &members, const EpochKeys &keys, RecordSigner signer,
                     qint64 atMs, Entropy &entropy)
        : m_members(members)
        , m_keys(keys)
        , m_signer(signer)
        , m_atMs(atMs)
        , m_entropy(entropy)
    {}

    [[nodiscard]] CryptoResult<QByteArray> addDevice(const DeviceIdentity &device,
                                                     const Signature &proof, Level level) const;
    /// `cuts`: those of ChangeLevel.
    [[nodiscard]] CryptoResult<QByteArray> changeLevel(const DeviceId &device, Level level,
                                                       std::vector<ChainCut> cuts = {}) const;
    [[nodiscard]] CryptoResult<QByteArray> revoke(const DeviceId &device,
                                                  std::vector<ChainCut> cuts) const;
    /// Seal the slots of the new root once the record is stored.
    [[nodiscard]] CryptoResult<QByteArray>
    replaceSecrets(const RootKeys &root, const BoxKey &recoveryKey,
                   const std::optional<BoxKey> &passphraseKey) const;

private:
    [[nodiscard]] CryptoResult<QByteArray> written(RecordBody body) const;
    [[nodiscard]] EpochStart nextEpoch(const BoxKey &root,
                                       const std::optional<DeviceId> &without = {}) const;
    [[nodiscard]] SealedKey shareFor(const DeviceIdentity &device) const;

    const Membership &m_members;
    const EpochKeys &m_keys;
    RecordSigner m_signer;
    qint64 m_atMs;
    Entropy &m_entropy;
};

} // namespace sennight::sync
