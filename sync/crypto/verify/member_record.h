// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity.h"

#include <variant>
#include <vector>

namespace sennight::sync {

/// What a device is trusted with. Each level may do what those below it may.
enum class Level : quint8 {
    StoreOnly, ///< keeps and forwards envelopes; has no key
    ReadOnly,
    CanEdit,
    FullTrust, ///< may change the membership
};

[[nodiscard]] constexpr bool hasKeys(Level level)
{
    return level >= Level::ReadOnly;
}
[[nodiscard]] constexpr bool mayWriteChanges(Level level)
{
    return level >= Level::CanEdit;
}

/// 32 secret bytes sealed to an X25519 key (sealed_box.h).
using SealedKey = FixedBytes<struct SealedKeyTag, 136>;
/// K(n) under a key that K(n + 1) gives: nonce, ciphertext, tag.
using WrappedKey = FixedBytes<struct WrappedKeyTag, 72>;

/// An epoch key sealed to one of those who stay.
struct EpochShare
{
    std::optional<DeviceId> device; ///< none: the account's root
    SealedKey sealed;
    friend bool operator==(const EpochShare &, const EpochShare &) = default;
};

/// A new content key. Its shares are sorted, the root's first.
struct EpochStart
{
    quint32 number = 1;
    KeyId keyId;
    std::optional<WrappedKey> previous; ///< none in epoch 1
    std::vector<EpochShare> shares;
    friend bool operator==(const EpochStart &, const EpochStart &) = default;
};

/// What of a chain is kept: up to `seq`, on the branch that ends in the change `id`; nothing where
/// both are 0.
struct ChainCut
{
    ChainTag chain;
    quint64 seq = 0;
    Hash256 id;
    friend auto operator<=>(const ChainCut &, const ChainCut &) = default;
    friend bool operator==(const ChainCut &, const ChainCut &) = default;
};

/// The account begins. Signed by the root that it names.
struct Genesis
{
    RootIdentity root;
    EpochStart epoch;
    friend bool operator==(const Genesis &, const Genesis &) = default;
};

struct AddDevice
{
    DeviceIdentity device;
    Signature proof; ///< of deviceProofMessage(), by the device
    Level level = Level::CanEdit;
    std::optional<SealedKey> share; ///< of the current epoch key; none for StoreOnly
    friend bool operator==(const AddDevice &, const AddDevice &) = default;
};

struct ChangeLevel
{
    DeviceId device;
    Level level = Level::CanEdit;
    /// Sorted. Where it can edit no longer, what is kept; where it can again, the chains that were
    /// not kept then and stay out, though others are good from now on.
    std::vector<ChainCut> cuts;
    std::optional<SealedKey> share;  ///< only where it had no keys
    std::optional<EpochStart> epoch; ///< only where it keeps no keys
    friend bool operator==(const ChangeLevel &, const ChangeLevel &) = default;
};

/// For good. A chain of the device that no cut names is cut before its first change; so is one that
/// was not kept when it came to edit no longer, where it has not come to edit again.
struct Revoke
{
    DeviceId device;
    std::vector<ChainCut> cuts; ///< sorted; a forked chain may have several
    EpochStart epoch;
    friend bool operator==(const Revoke &, const Revoke &) = default;
};

/// A new recovery key, or a new passphrase, or one given up. Who found the old one has the old root
/// key for good, therefore the root is replaced with it, and the epoch.
struct ReplaceSecrets
{
    RootIdentity root;
    Signature proof; ///< of rootProofMessage(), by the new root
    EpochStart epoch;
    friend bool operator==(const ReplaceSecrets &, const ReplaceSecrets &) = default;
};

using RecordBody = std::variant<Genesis, AddDevice, ChangeLevel, Revoke, ReplaceSecrets>;

/// One entry of the membership log.
struct MemberRecord
{
    AccountTag account;
    quint64 index = 0;              ///< 0 is the genesis
    Hash256 prev;                   ///< hash of the record before; all zero in the genesis
    std::optional<DeviceId> signer; ///< none: the root that holds when the record is applied
    qint64 atMs =
        0; ///< the signer's clock, ms since 1970 UTC: for people to read, never for a rule
    RecordBody body;
    friend bool operator==(const MemberRecord &, const MemberRecord &) = default;
};

inline constexpr qsizetype maxRecordBytes = 64 * 1024;
inline constexpr size_t maxDevices = 256; ///< at a time; a record with a share for each must fit

/// Deterministic CBOR; the layout is in member_record.cpp. Sorts nothing. Any thread.
[[nodiscard]] QByteArray encodeBody(const MemberRecord &record);
/// What a signature of the record covers.
[[nodiscard]] QByteArray recordMessage(QByteArrayView encodedBody);
/// The record as it is stored and sent.
[[nodiscard]] QByteArray withSignature(QByteArrayView encodedBody, const Signature &signature);
/// The hash that the next record's `prev` repeats: of the stored bytes, signature and all.
[[nodiscard]] Hash256 recordHash(QByteArrayView record);

struct SignedRecord
{
    MemberRecord record;
    QByteArrayView encodedBody; ///< within the bytes that were read
    Signature signature;
};

/// Accepts only what the functions above give. Checks the form alone: TooLarge, Malformed,
/// UnknownVersion.
[[nodiscard]] CryptoResult<SignedRecord> decodeRecord(QByteArrayView bytes);

} // namespace sennight::sync
