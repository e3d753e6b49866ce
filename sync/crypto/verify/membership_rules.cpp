// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hashing.h"
#include "membership.h"

#include <algorithm>

namespace sennight::sync {

namespace {

std::unexpected<CryptoError> refused(CryptoError error)
{
    return std::unexpected(error);
}

bool areCutsOf(const DeviceId &device, const std::vector<ChainCut> &cuts)
{
    const bool ascending = std::ranges::adjacent_find(cuts, std::greater_equal{}) == cuts.end();
    return ascending && std::ranges::all_of(cuts, [&](const ChainCut &cut) {
               return deviceOf(cut.chain) == device;
           });
}

bool keepsSome(const ChainCut &cut)
{
    return cut.seq > 0;
}

bool keepsNothing(const ChainCut &cut)
{
    return cut.seq == 0 && cut.id == Hash256();
}

// A chain that was cut before keeps its older, stricter cut.
void addCuts(Member &member, const std::vector<ChainCut> &cuts)
{
    std::vector<ChainCut> added;
    std::ranges::copy_if(cuts, std::back_inserter(added), [&](const ChainCut &cut) {
        return !std::ranges::contains(member.cuts, cut.chain, &ChainCut::chain);
    });
    member.cuts.insert(member.cuts.end(), added.begin(), added.end());
    std::ranges::sort(member.cuts);
}

} // namespace

CryptoResult<void> Membership::follow(const MemberRecord &record)
{
    return std::visit([&](const auto &body) { return follow(record, body); }, record.body);
}

CryptoResult<void> Membership::follow(const MemberRecord &record, const Genesis &genesis)
{
    if (record.signer)
        return refused(CryptoError::NotAllowed);
    if (record.account != accountTagOf(genesis.root.signKey))
        return refused(CryptoError::WrongAccount);
    m_account = record.account;
    m_root = genesis.root;
    return takeKeys({m_root.signKey.view(), m_root.boxKey.view()}).and_then([&] {
        return begin(genesis.epoch);
    });
}

CryptoResult<void> Membership::follow(const MemberRecord &record, const AddDevice &add)
{
    const DeviceId id = add.device.id();
    if (const Member *known = find(id))
        return refused(known->revoked ? CryptoError::RevokedForGood : CryptoError::AlreadyMember);
    if (!isSignature(add.proof, deviceProofMessage(m_account, add.device), add.device.signKey))
        return refused(CryptoError::BadProof);
    if (add.share.has_value() != hasKeys(add.level))
        return refused(CryptoError::WrongShares);
    const auto isThere = [](const auto &entry) { return !entry.second.revoked; };
    if (static_cast<size_t>(std::ranges::count_if(m_members, isThere)) >= maxDevices)
        return refused(CryptoError::TooManyDevices);
    const auto taken = takeKeys({add.device.signKey.view(), add.device.boxKey.view()});
    if (!taken)
        return taken;
    m_members.emplace(id, Member{add.device, add.level, false, {}, record.atMs});
    if (add.share)
        addShare(id, *add.share);
    return {};
}

CryptoResult<void> Membership::follow(const MemberRecord &record, const ChangeLevel &change)
{
    const CryptoResult<Member *> member = activeMember(change.device);
    if (!member)
        return refused(member.error());
    const Level from = (*member)->level;
    if (change.level == from)
        return refused(CryptoError::NothingChanges);
    if (record.signer && isLastFullTrust(change.device))
        return refused(CryptoError::LastFullTrust);
    // It would know the key that is to lock it out.
    if (record.signer == change.device && change.epoch)
        return refused(CryptoError::OwnRevocation);
    const bool stopsWriting = mayWriteChanges(from) && !mayWriteChanges(change.level);
    const bool writesAgain = !mayWriteChanges(from) && mayWriteChanges(change.level);
    const bool areGood = stopsWriting  ? std::ranges::all_of(change.cuts, keepsSome)
                         : writesAgain ? std::ranges::all_of(change.cuts, keepsNothing)
                                       : change.cuts.empty();
    if (!areCutsOf(change.device, change.cuts) || !areGood)
        return refused(CryptoError::WrongCuts);
    (*member)->level = change.level;
    addCuts(**member, change.cuts);
    return moveShares(change, from);
}

CryptoResult<void> Membership::moveShares(const ChangeLevel &change, Level from)
{
    const bool gains = !hasKeys(from) && hasKeys(change.level);
    const bool loses = hasKeys(from) && !hasKeys(change.level);
    if (change.share.has_value() != gains)
        return refused(CryptoError::WrongShares);
    if (change.epoch.has_value() != loses)
        return refused(CryptoError::WrongEpoch);
    if (gains)
        addShare(change.device, *change.share);
    return loses ? begin(*change.epoch) : CryptoResult<void>();
}

CryptoResult<void> Membership::follow(const MemberRecord &record, const Revoke &revoke)
{
    const CryptoResult<Member *> member = activeMember(revoke.device);
    if (!member)
        return refused(member.error());
    if (record.signer && isLastFullTrust(revoke.device))
        return refused(CryptoError::LastFullTrust);
    if (record.signer == revoke.device)
        return refused(CryptoError::OwnRevocation);
    if (!areCutsOf(revoke.device, revoke.cuts) || !std::ranges::all_of(revoke.cuts, keepsSome))
        return refused(CryptoError::WrongCuts);
    (*member)->revoked = true;
    (*member)->removal = Removal{record.index, record.signer, record.atMs};
    // Of one that might not write, everything that was not kept then was left out since.
    if (mayWriteChanges((*member)->level))
        addCuts(**member, revoke.cuts);
    return begin(revoke.epoch);
}

CryptoResult<void> Membership::follow(const MemberRecord & /*record*/,
                                      const ReplaceSecrets &replace)
{
    const RootIdentity &root = replace.root;
    if (!isSignature(replace.proof, rootProofMessage(m_account, root), root.signKey))
        return refused(CryptoError::BadProof);
    m_root = root;
    return takeKeys({root.signKey.view(), root.boxKey.view()}).and_then([&] {
        return begin(replace.epoch);
    });
}

CryptoResult<Member *> Membership::activeMember(const DeviceId &device)
{
    const auto found = m_members.find(device);
    if (found == m_members.end())
        return refused(CryptoError::UnknownDevice);
    if (found->second.revoked)
        return refused(CryptoError::RevokedForGood);
    return &found->second;
}

CryptoResult<void> Membership::begin(const EpochStart &epoch)
{
    const bool isFirst = m_epochs.empty();
    if (epoch.number != m_epochs.size() + 1 || epoch.previous.has_value() == isFirst)
        return refused(CryptoError::WrongEpoch);
    if (std::ranges::contains(m_epochs, epoch.keyId, &EpochStart::keyId))
        return refused(CryptoError::KeyReused);
    if (!std::ranges::equal(epoch.shares, recipients(), {}, &EpochShare::device))
        return refused(CryptoError::WrongShares);
    if (!isFirst)
        m_epochs.back().shares.clear();
    m_epochs.push_back(epoch);
    return {};
}

CryptoResult<void> Membership::takeKeys(std::initializer_list<QByteArrayView> keys)
{
    const bool isNew = std::ranges::all_of(
        keys, [this](QByteArrayView key) { return m_takenKeys.insert(key.toByteArray()).second; });
    return isNew ? CryptoResult<void>() : refused(CryptoError::KeyReused);
}

void Membership::addShare(const DeviceId &device, const SealedKey &sealed)
{
    std::vector<EpochShare> &shares = m_epochs.back().shares;
    std::erase_if(shares, [&](const EpochShare &share) { return share.device == device; });
    const EpochShare added{device, sealed};
    shares.insert(std::ranges::upper_bound(shares, added.device, {}, &EpochShare::device), added);
}

bool Membership::isLastFullTrust(const DeviceId &device) const
{
    const auto isTrusted = [](const auto &entry) {
        return !entry.second.revoked && entry.second.level == Level::FullTrust;
    };
    const Member *member = find(device);
    return member && member->level == Level::FullTrust &&
           std::ranges::count_if(m_members, isTrusted) == 1;
}

} // namespace sennight::sync
