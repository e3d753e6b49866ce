// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "member_record.h"

#include <map>
#include <set>
#include <span>

namespace sennight::sync {

/// The record that removed a device.
struct Removal
{
    quint64 index = 0;          ///< of the record
    std::optional<DeviceId> by; ///< none: somebody with the account's secret
    qint64 atMs = 0;            ///< the signer's clock, ms since 1970 UTC
    friend bool operator==(const Removal &, const Removal &) = default;
};

/// A device as the log tells of it.
struct Member
{
    DeviceIdentity device;
    Level level = Level::CanEdit;
    bool revoked = false;
    /// Sorted. A chain that was cut stays cut; a device that may edit again begins another.
    std::vector<ChainCut> cuts;
    // For people to read, never for a rule.
    qint64 sinceMs = 0; ///< when it was let in, by the signer's clock: ms since 1970 UTC
    std::optional<Removal> removal = {}; ///< of a revoked one
};

/// What of a chain is good: everything, or what its cuts keep.
struct ChainStanding
{
    std::vector<ChainCut> cuts; ///< of this chain; empty where nothing was cut
    /// The last number that may be good. Below it, what is no ancestor of a cut's change was
    /// written by somebody with the device's key after the fact: the one who applies the changes
    /// can tell.
    [[nodiscard]] quint64 lastSeq() const;
};

/// The members of an account: a signed, hash-linked log, folded record by record (after Keybase's
/// sigchains and per-user keys). Every rule is checked without any secret, so a server and a device
/// that only stores check as much as all others. A plain value; any thread.
///
/// The laws:
///   - a record follows the one before it by hash; a second one in the same place is refused as a
///     fork, and one that stands there already as a replay;
///   - the root, or a device of full trust, signs; a revoked device never again;
///   - whoever may no longer read is locked out by a new epoch in the same record, with a share of
///     the new key for exactly those who stay; a device that only stores never gets one;
///   - a key that was once a device's or the root's is never taken again;
///   - only the root demotes the last device of full trust.
/// Time plays no part. A record that is refused changes nothing.
class Membership
{
public:
    /// Errors: those of decodeRecord() and apply().
    [[nodiscard]] static CryptoResult<Membership> found(QByteArrayView genesis);
    /// The whole log, oldest first.
    [[nodiscard]] static CryptoResult<Membership> folded(std::span<const QByteArray> records);
    [[nodiscard]] CryptoResult<void> apply(QByteArrayView record);

    [[nodiscard]] const AccountTag &account() const { return m_account; }
    /// Of the last record; a server compares and swaps it.
    [[nodiscard]] const Hash256 &head() const { return m_hashes.back(); }
    [[nodiscard]] quint64 nextIndex() const { return m_hashes.size(); }
    [[nodiscard]] const RootIdentity &root() const { return m_root; }
    [[nodiscard]] const std::map<DeviceId, Member> &members() const { return m_members; }
    /// None where the device never belonged to the account.
    [[nodiscard]] const Member *find(const DeviceId &device) const;
    [[nodiscard]] bool isActive(const DeviceId &device) const;

    /// The current epoch, with a share for everybody who has keys now.
    [[nodiscard]] const EpochStart &epoch() const { return m_epochs.back(); }
    /// From the first on. Of the older ones only what a key is checked and unwrapped by.
    [[nodiscard]] const std::vector<EpochStart> &epochs() const { return m_epochs; }
    /// Who gets a share of an epoch that begins now, as sorted as in EpochStart: the root, then the
    /// devices with keys, `without` left out.
    [[nodiscard]] std::vector<std::optional<DeviceId>>
    recipients(const std::optional<DeviceId> &without = {}) const;

    /// Errors: UnknownDevice, MayNotWrite, PastTheCut (nothing of the chain is good).
    [[nodiscard]] CryptoResult<ChainStanding> standingOf(const ChainTag &chain) const;

private:
    Membership() = default;

    [[nodiscard]] CryptoResult<void> checkPlace(const MemberRecord &record,
                                                const Hash256 &hash) const;
    [[nodiscard]] CryptoResult<SignKey> signerOf(const MemberRecord &record) const;
    [[nodiscard]] CryptoResult<Member *> activeMember(const DeviceId &device);
    [[nodiscard]] CryptoResult<void> follow(const MemberRecord &record);
    [[nodiscard]] CryptoResult<void> follow(const MemberRecord &record, const Genesis &genesis);
    [[nodiscard]] CryptoResult<void> follow(const MemberRecord &record, const AddDevice &add);
    [[nodiscard]] CryptoResult<void> follow(const MemberRecord &record, const ChangeLevel &change);
    [[nodiscard]] CryptoResult<void> follow(const MemberRecord &record, const Revoke &revoke);
    [[nodiscard]] CryptoResult<void> follow(const MemberRecord &record,
                                            const ReplaceSecrets &replace);
    [[nodiscard]] CryptoResult<void> moveShares(const ChangeLevel &change, Level from);
    [[nodiscard]] CryptoResult<void> begin(const EpochStart &epoch);
    [[nodiscard]] CryptoResult<void> takeKeys(std::initializer_list<QByteArrayView> keys);
    void addShare(const DeviceId &device, const SealedKey &sealed);
    [[nodiscard]] bool isLastFullTrust(const DeviceId &device) const;

    AccountTag m_account;
    RootIdentity m_root;
    std::map<DeviceId, Member> m_members; ///< the revoked ones, too
    std::vector<EpochStart> m_epochs;
    std::vector<Hash256> m_hashes;    ///< of the records, by index
    std::set<QByteArray> m_takenKeys; ///< every public key that a device or a root ever had
};

} // namespace sennight::sync
