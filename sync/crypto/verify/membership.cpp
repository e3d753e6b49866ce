// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "membership.h"

#include "hashing.h"

#include <algorithm>
#include <limits>

namespace sennight::sync {

quint64 ChainStanding::lastSeq() const
{
    return cuts.empty() ? std::numeric_limits<quint64>::max() : cuts.back().seq;
}

CryptoResult<Membership> Membership::found(QByteArrayView genesis)
{
    Membership made;
    return made.apply(genesis).transform([&] { return std::move(made); });
}

CryptoResult<Membership> Membership::folded(std::span<const QByteArray> records)
{
    if (records.empty())
        return std::unexpected(CryptoError::Gap);
    CryptoResult<Membership> folded = found(records.front());
    for (const QByteArray &record : records.subspan(1)) {
        if (!folded)
            return folded;
        if (const auto applied = folded->apply(record); !applied)
            return std::unexpected(applied.error());
    }
    return folded;
}

CryptoResult<void> Membership::apply(QByteArrayView bytes)
{
    const CryptoResult<SignedRecord> read = decodeRecord(bytes);
    if (!read)
        return std::unexpected(read.error());
    const Hash256 hash = recordHash(bytes);
    if (const auto place = checkPlace(read->record, hash); !place)
        return place;
    const CryptoResult<SignKey> signer = signerOf(read->record);
    if (!signer)
        return std::unexpected(signer.error());
    if (!isSignature(read->signature, recordMessage(read->encodedBody), *signer))
        return std::unexpected(CryptoError::BadSignature);
    Membership next = *this;
    if (const auto followed = next.follow(read->record); !followed)
        return followed;
    next.m_hashes.push_back(hash);
    *this = std::move(next);
    return {};
}

CryptoResult<void> Membership::checkPlace(const MemberRecord &record, const Hash256 &hash) const
{
    const bool isGenesis = std::holds_alternative<Genesis>(record.body);
    if (isGenesis != (record.index == 0))
        return std::unexpected(CryptoError::Malformed);
    if (!m_hashes.empty() && record.account != m_account)
        return std::unexpected(CryptoError::WrongAccount);
    if (record.index > m_hashes.size())
        return std::unexpected(CryptoError::Gap);
    if (record.index < m_hashes.size())
        return std::unexpected(m_hashes[record.index] == hash ? CryptoError::AlreadyKnown
                                                              : CryptoError::Forked);
    if (record.prev != (m_hashes.empty() ? Hash256{} : head()))
        return std::unexpected(isGenesis ? CryptoError::Malformed : CryptoError::Forked);
    return {};
}

CryptoResult<SignKey> Membership::signerOf(const MemberRecord &record) const
{
    if (const auto *genesis = std::get_if<Genesis>(&record.body))
        return genesis->root.signKey;
    if (!record.signer)
        return m_root.signKey;
    const Member *member = find(*record.signer);
    if (!member)
        return std::unexpected(CryptoError::UnknownDevice);
    if (member->revoked)
        return std::unexpected(CryptoError::SignerRevoked);
    if (member->level != Level::FullTrust)
        return std::unexpected(CryptoError::NotAllowed);
    return member->device.signKey;
}

const Member *Membership::find(const DeviceId &device) const
{
    const auto found = m_members.find(device);
    return found == m_members.end() ? nullptr : &found->second;
}

bool Membership::isActive(const DeviceId &device) const
{
    const Member *member = find(device);
    return member && !member->revoked;
}

std::vector<std::optional<DeviceId>>
Membership::recipients(const std::optional<DeviceId> &without) const
{
    std::vector<std::optional<DeviceId>> found{std::nullopt};
    for (const auto &[id, member] : m_members)
        if (!member.revoked && hasKeys(member.level) && id != without)
            found.emplace_back(id);
    return found;
}

CryptoResult<ChainStanding> Membership::standingOf(const ChainTag &chain) const
{
    const Member *member = find(deviceOf(chain));
    if (!member)
        return std::unexpected(CryptoError::UnknownDevice);
    ChainStanding standing;
    std::ranges::copy_if(member->cuts, std::back_inserter(standing.cuts),
                         [&](const ChainCut &cut) { return cut.chain == chain; });
    if (!standing.cuts.empty())
        return standing;
    if (member->revoked)
        return std::unexpected(CryptoError::PastTheCut);
    if (!mayWriteChanges(member->level))
        return std::unexpected(CryptoError::MayNotWrite);
    return standing;
}

} // namespace sennight::sync
