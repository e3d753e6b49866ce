// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtTypes>

#include <expected>

namespace sennight::sync {

/// Everything that keys, envelopes and the membership log can be refused for. None of them says
/// more about a secret than that it does not fit.
enum class CryptoError : quint8 {
    // the form
    Truncated,      ///< ends before its stated length: try again when the rest has come
    Malformed,      ///< not of this kind, or not in its one canonical form
    TooLarge,       ///< beyond the limit of its kind; nothing was allocated for it
    UnknownVersion, ///< written by another version; nothing else of it was read
    // the cryptography
    WrongKey,       ///< sealed with a key, passphrase or recovery key other than the one given
    Tampered,       ///< the key fits, and the bytes are not those that were sealed
    BadSignature,   ///< not signed by the one whose signature it should bear
    BadProof,       ///< the holder of a new key did not agree to its being added
    BadPadding,     ///< the padding is not Padmé's, or not zero
    BadCompression, ///< no single zstd frame, or larger than it may become
    // where it belongs
    WrongAccount,
    WrongChain,   ///< the changes are not those of the chain and the numbers that the header names
    NotShared,    ///< a change of the local space, which never leaves the device
    UnknownEpoch, ///< an epoch, or a key of it, that the membership log does not name
    // who may do what
    UnknownDevice,
    MayNotWrite,   ///< the device's level does not let it write changes
    PastTheCut,    ///< of a revoked or demoted device, beyond what its record kept
    SignerRevoked, ///< a membership record by a device that was revoked before
    NotAllowed,    ///< the signer's level does not let it change the membership
    // the membership log
    AlreadyKnown,   ///< the very record stands in the log: a replay, harmless
    Gap,            ///< records before this one are missing here
    Forked,         ///< another record stands in its place, or it follows one that does not
    AlreadyMember,  ///< the device is a member
    RevokedForGood, ///< the device was revoked; it joins again with new keys
    KeyReused,      ///< a key that another device or an older root has, or had
    NothingChanges, ///< the level is the one that the device has
    OwnRevocation,  ///< a device may not make the key that is to lock it out
    LastFullTrust,  ///< only the root may demote or revoke the last device of full trust
    WrongEpoch,     ///< not the next epoch, or one that this record must or must not begin
    WrongShares,    ///< not a share of the key for each that is to have one, and nobody else
    WrongCuts,      ///< cuts of another device's chains, out of order, or where none belong
    TooManyDevices,
    // passphrases
    KdfTooWeak,   ///< parameters below the floor
    KdfTooCostly, ///< parameters above the ceiling: refused before any memory was taken
    OutOfMemory,
    UnreadablePassphrase, ///< empty, too long, or with characters that not every system types alike
    WeakPassphrase,
    // opening the account
    OldRoot, ///< a slot of a root that was replaced: its secret was replaced, too
    NoShare, ///< the membership log seals no key to this device
};

/// The enumerator's name: for logs and tests, not for people.
[[nodiscard]] QLatin1StringView nameOf(CryptoError error);

template <typename T>
using CryptoResult = std::expected<T, CryptoError>;

} // namespace sennight::sync
