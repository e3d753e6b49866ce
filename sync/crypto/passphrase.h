// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passphrase_strength.h"
#include "sealed_box.h"

namespace sennight::sync {

using KdfSalt = FixedBytes<struct KdfSaltTag, 16>;

/// What Argon2id (RFC 9106, version 1.3, one lane) is to cost. Stored beside what it protects, and
/// therefore in the hands of whoever stores that: below the floor a server could ask for a key that
/// is cheap to guess, above the ceiling for all memory of the machine.
struct KdfParameters
{
    KdfSalt salt;
    quint32 passes = 3;
    quint32 memoryKib = 256 * 1024;
    friend bool operator==(const KdfParameters &, const KdfParameters &) = default;
};

/// libsodium's MODERATE, about a second; the ceiling has room for its SENSITIVE.
inline constexpr KdfParameters kdfFloor{{}, 3, 256 * 1024};
inline constexpr KdfParameters kdfCeiling{{}, 16, 1024 * 1024};

/// KdfTooWeak, KdfTooCostly. Takes no memory.
[[nodiscard]] CryptoResult<void> checkCost(const KdfParameters &parameters);
/// The floor's cost with a new salt.
[[nodiscard]] KdfParameters freshKdf(Entropy &entropy);

/// A passphrase in the one form in which it is hashed: Unicode NFKC; white space at both ends goes,
/// white space within becomes one space; then UTF-8. Case counts. So the same phrase opens the
/// account from every keyboard, with a phone's second space, and from a Mac, which types ä in two
/// characters. Refused: what is empty or longer than 512 characters; control characters, private
/// use, halves of surrogate pairs, and characters that this Unicode does not know yet, whose
/// normal form may still change. Any thread.
class Passphrase
{
public:
    /// To open something. UnreadablePassphrase.
    [[nodiscard]] static CryptoResult<Passphrase> read(QStringView typed);
    /// To seal something: Strength::Fair at least, else WeakPassphrase.
    [[nodiscard]] static CryptoResult<Passphrase> readNew(QStringView typed);

    /// The key pair that a slot or a device's file is sealed to. Takes memoryKib of memory and
    /// about a second: not on the GUI thread. Errors: those of checkCost(), OutOfMemory.
    [[nodiscard]] CryptoResult<BoxSecret> boxSecret(const KdfParameters &parameters) const;

    [[nodiscard]] const SecretBuffer &utf8() const { return m_utf8; }

private:
    explicit Passphrase(SecretBuffer utf8)
        : m_utf8(std::move(utf8))
    {}

    SecretBuffer m_utf8;
};

/// How strong a passphrase is while it is typed; what cannot be read is too weak.
[[nodiscard]] Strength strengthOfTyped(QStringView typed);

} // namespace sennight::sync
