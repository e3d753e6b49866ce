// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entropy.h"
#include "sync/core/fixed_bytes.h"

#include <QStringView>

#include <expected>

namespace sennight::sync {

class BoxSecret;

/// Why a typed recovery key cannot be one. It says nothing about whose key it is: a key that reads
/// well and opens nothing is the wrong key, one that does not read was mistyped. (Of the typos that
/// leave 32 good characters, the check byte finds 255 in 256.)
struct RecoveryKeyTypo
{
    enum class Kind : quint8 {
        NotACharacter, ///< `group` holds something that no recovery key holds, as U or *
        TooShort,      ///< `group` is the first that is not whole
        TooLong,       ///< `group` is the first that holds more than four; 0 for a ninth group
        Mistyped,      ///< the check byte does not fit; it cannot tell where
    };
    Kind kind = Kind::Mistyped;
    int group = 0; ///< 1 … 8, 0 where it cannot be told
    friend bool operator==(const RecoveryKeyTypo &, const RecoveryKeyTypo &) = default;
};

/// 152 random bits that open the account without any device. Written with a check byte as eight
/// groups of four characters of Crockford's base 32, which has no I, L, O and U:
///
///     7Q4K-ZX0M-…      19 bytes of key, 1 byte of BLAKE2b-256 over them, 5 bits a character
///
/// Shown once and kept by a person on paper; the program forgets it. Any thread.
class RecoveryKey
{
public:
    [[nodiscard]] static RecoveryKey random(Entropy &entropy);
    /// Forgives case, O for 0, I and L for 1, and spaces, line breaks, hyphens and dashes anywhere.
    [[nodiscard]] static std::expected<RecoveryKey, RecoveryKeyTypo> read(QStringView typed);

    /// 39 ASCII characters, groups parted by hyphens. The caller shows them and lets them go.
    [[nodiscard]] SecretBuffer text() const;
    /// What its slot is sealed to; of this account only.
    [[nodiscard]] BoxSecret boxSecret(const AccountTag &account) const;

    friend bool operator==(const RecoveryKey &, const RecoveryKey &) = default;

private:
    RecoveryKey() = default;

    Secret<19> m_bits;
};

} // namespace sennight::sync
