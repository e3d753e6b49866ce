// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passphrase.h"
#include "recovery_key.h"
#include "root_bundle.h"

namespace sennight::sync {

enum class SlotKind : quint8 { Recovery = 1, Passphrase = 2 };

/// The root's seed, sealed to one of the account's secrets. Each slot is sealed by itself, and
/// bound to its account, its kind and its parameters. Deterministic CBOR:
///
///     [1, account tag, kind, null / [salt, passes, memory in KiB], sealed seed]
///
/// Slots lie beside the log, not in it: whoever has the passphrase's can try passphrases on it, and
/// without its salt the log alone is not enough for that. They are sealed to the public keys that
/// the log names (RootIdentity), so a device writes new ones without knowing the secrets: first
/// ReplaceSecrets, then the slots of the new root.
struct KeySlot
{
    AccountTag account;
    SlotKind kind = SlotKind::Recovery;
    std::optional<KdfParameters> kdf; ///< exactly where it is a passphrase's
    SealedKey sealed;
    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

inline constexpr qsizetype maxSlotBytes = 1024;

[[nodiscard]] QByteArray encode(const KeySlot &slot);
/// TooLarge, Malformed, UnknownVersion; KdfTooWeak and KdfTooCostly.
[[nodiscard]] CryptoResult<KeySlot> decodeSlot(QByteArrayView bytes);

[[nodiscard]] KeySlot sealRecoverySlot(const AccountTag &account, const RootKeys &root,
                                       const BoxKey &recoveryKey, Entropy &entropy);
/// `kdf` is what `passphraseKey` was derived with. A device that seals anew, not knowing the
/// passphrase, takes it from the slot before.
[[nodiscard]] KeySlot sealPassphraseSlot(const AccountTag &account, const RootKeys &root,
                                         const KdfParameters &kdf, const BoxKey &passphraseKey,
                                         Entropy &entropy);

/// WrongAccount, WrongKey (well written, but not of this account), Tampered; Malformed for a slot
/// of the other kind.
[[nodiscard]] CryptoResult<RootKeys> openSlot(const KeySlot &slot, const AccountTag &account,
                                              const RecoveryKey &key);
/// The same, and the errors of Passphrase::boxSecret(), which takes a second.
[[nodiscard]] CryptoResult<RootKeys> openSlot(const KeySlot &slot, const AccountTag &account,
                                              const Passphrase &passphrase);
/// Once the secret's key pair is known.
[[nodiscard]] CryptoResult<RootKeys> openSlot(const KeySlot &slot, const AccountTag &account,
                                              const BoxSecret &secret);

} // namespace sennight::sync
