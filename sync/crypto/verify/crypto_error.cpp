// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto_error.h"

namespace sennight::sync {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(CryptoError error)
{
    switch (error) {
    case CryptoError::Truncated:
        return "Truncated"_L1;
    case CryptoError::Malformed:
        return "Malformed"_L1;
    case CryptoError::TooLarge:
        return "TooLarge"_L1;
    case CryptoError::UnknownVersion:
        return "UnknownVersion"_L1;
    case CryptoError::WrongKey:
        return "WrongKey"_L1;
    case CryptoError::Tampered:
        return "Tampered"_L1;
    case CryptoError::BadSignature:
        return "BadSignature"_L1;
    case CryptoError::BadProof:
        return "BadProof"_L1;
    case CryptoError::BadPadding:
        return "BadPadding"_L1;
    case CryptoError::BadCompression:
        return "BadCompression"_L1;
    case CryptoError::WrongAccount:
        return "WrongAccount"_L1;
    case CryptoError::WrongChain:
        return "WrongChain"_L1;
    case CryptoError::NotShared:
        return "NotShared"_L1;
    case CryptoError::UnknownEpoch:
        return "UnknownEpoch"_L1;
    case CryptoError::UnknownDevice:
        return "UnknownDevice"_L1;
    case CryptoError::MayNotWrite:
        return "MayNotWrite"_L1;
    case CryptoError::PastTheCut:
        return "PastTheCut"_L1;
    case CryptoError::SignerRevoked:
        return "SignerRevoked"_L1;
    case CryptoError::NotAllowed:
        return "NotAllowed"_L1;
    case CryptoError::AlreadyKnown:
        return "AlreadyKnown"_L1;
    case CryptoError::Gap:
        return "Gap"_L1;
    case CryptoError::Forked:
        return "Forked"_L1;
    case CryptoError::AlreadyMember:
        return "AlreadyMember"_L1;
    case CryptoError::RevokedForGood:
        return "RevokedForGood"_L1;
    case CryptoError::KeyReused:
        return "KeyReused"_L1;
    case CryptoError::NothingChanges:
        return "NothingChanges"_L1;
    case CryptoError::OwnRevocation:
        return "OwnRevocation"_L1;
    case CryptoError::LastFullTrust:
        return "LastFullTrust"_L1;
    case CryptoError::WrongEpoch:
        return "WrongEpoch"_L1;
    case CryptoError::WrongShares:
        return "WrongShares"_L1;
    case CryptoError::WrongCuts:
        return "WrongCuts"_L1;
    case CryptoError::TooManyDevices:
        return "TooManyDevices"_L1;
    case CryptoError::KdfTooWeak:
        return "KdfTooWeak"_L1;
    case CryptoError::KdfTooCostly:
        return "KdfTooCostly"_L1;
    case CryptoError::OutOfMemory:
        return "OutOfMemory"_L1;
    case CryptoError::UnreadablePassphrase:
        return "UnreadablePassphrase"_L1;
    case CryptoError::WeakPassphrase:
        return "WeakPassphrase"_L1;
    case CryptoError::OldRoot:
        return "OldRoot"_L1;
    case CryptoError::NoShare:
        return "NoShare"_L1;
    }
    return {};
}

} // namespace sennight::sync
