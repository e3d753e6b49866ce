// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "membership_author.h"

#include <algorithm>

namespace sennight::sync {

namespace {

QByteArray signedRecord(const MemberRecord &record, const SignSecret &key)
{
    const QByteArray body = encodeBody(record);
    return withSignature(body, key.sign(recordMessage(body)));
}

} // namespace

QByteArray foundAccount(const RootKeys &root, const BoxKey &recoveryKey,
                        const std::optional<BoxKey> &passphraseKey, qint64 atMs, Entropy &entropy)
{
    const EpochKey key(1, entropy.secret<32>());
    Genesis genesis{root.identity(recoveryKey, passphraseKey), {}};
    const AccountTag account = accountTagOf(genesis.root.signKey);
    genesis.epoch = {1, key.id(), {}, {}};
    genesis.epoch.shares.push_back({{}, sealShare(key, account, {}, genesis.root.boxKey, entropy)});
    return signedRecord({account, 0, {}, {}, atMs, std::move(genesis)}, root.signing());
}

CryptoResult<QByteArray> MembershipAuthor::written(RecordBody body) const
{
    const MemberRecord record{
        m_members.account(), m_members.nextIndex(), m_members.head(), m_signer.device, m_atMs,
        std::move(body)};
    QByteArray bytes = signedRecord(record, m_signer.key);
    Membership next = m_members;
    return next.apply(bytes).transform([&] { return bytes; });
}

SealedKey MembershipAuthor::shareFor(const DeviceIdentity &device) const
{
    return sealShare(m_keys.current(), m_members.account(), device.id(), device.boxKey, m_entropy);
}

EpochStart MembershipAuthor::nextEpoch(const BoxKey &root,
                                       const std::optional<DeviceId> &without) const
{
    const EpochKey &last = m_keys.current();
    const EpochKey key(last.number() + 1, m_entropy.secret<32>());
    EpochStart epoch{key.number(), key.id(), {}, {}};
    epoch.previous = wrapPrevious(last, key, m_members.account(), m_entropy);
    for (const std::optional<DeviceId> &device : m_members.recipients(without)) {
        const BoxKey &recipient = device ? m_members.find(*device)->device.boxKey : root;
        epoch.shares.push_back(
            {device, sealShare(key, m_members.account(), device, recipient, m_entropy)});
    }
    return epoch;
}

CryptoResult<QByteArray> MembershipAuthor::addDevice(const DeviceIdentity &device,
                                                     const Signature &proof, Level level) const
{
    AddDevice add{device, proof, level, {}};
    if (hasKeys(level))
        add.share = shareFor(device);
    return written(add);
}

CryptoResult<QByteArray> MembershipAuthor::changeLevel(const DeviceId &device, Level level,
                                                       std::vector<ChainCut> cuts) const
{
    const Member *member = m_members.find(device);
    if (!member)
        return std::unexpected(CryptoError::UnknownDevice);
    std::ranges::sort(cuts);
    ChangeLevel change{device, level, std::move(cuts), {}, {}};
    if (!hasKeys(member->level) && hasKeys(level))
        change.share = shareFor(member->device);
    if (hasKeys(member->level) && !hasKeys(level))
        change.epoch = nextEpoch(m_members.root().boxKey, device);
    return written(std::move(change));
}

CryptoResult<QByteArray> MembershipAuthor::revoke(const DeviceId &device,
                                                  std::vector<ChainCut> cuts) const
{
    std::ranges::sort(cuts);
    return written(Revoke{device, std::move(cuts), nextEpoch(m_members.root().boxKey, device)});
}

CryptoResult<QByteArray>
MembershipAuthor::replaceSecrets(const RootKeys &root, const BoxKey &recoveryKey,
                                 const std::optional<BoxKey> &passphraseKey) const
{
    const RootIdentity identity = root.identity(recoveryKey, passphraseKey);
    const Signature proof = root.signing().sign(rootProofMessage(m_members.account(), identity));
    return written(ReplaceSecrets{identity, proof, nextEpoch(identity.boxKey)});
}

} // namespace sennight::sync
