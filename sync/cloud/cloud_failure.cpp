// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_failure_p.h"

using namespace Qt::StringLiterals;

namespace sennight::sync {

namespace {

QString nameOf(Oddity oddity)
{
    switch (oddity) {
    case Oddity::NoAccount:
        return u"NoAccount"_s;
    case Oddity::HasAccount:
        return u"HasAccount"_s;
    case Oddity::OtherServer:
        return u"OtherServer"_s;
    case Oddity::Nonsense:
        return u"Nonsense"_s;
    case Oddity::LogRolledBack:
        return u"LogRolledBack"_s;
    case Oddity::Replayed:
        return u"Replayed"_s;
    case Oddity::Forgotten:
        return u"Forgotten"_s;
    case Oddity::OldServer:
        return u"OldServer"_s;
    case Oddity::Diverged:
        return u"Diverged"_s;
    case Oddity::ReadOnlyDevice:
        return u"ReadOnlyDevice"_s;
    case Oddity::RevokedDevice:
        return u"RevokedDevice"_s;
    }
    return {};
}

struct ToAccount
{
    AccountFailure operator()(TransportFault fault) const
    {
        switch (fault) {
        case TransportFault::Captive:
            return {AccountError::Captive};
        case TransportFault::ProxyRefused:
            return {AccountError::ProxyRefused};
        case TransportFault::Untrusted:
            return {AccountError::Untrusted};
        case TransportFault::TooLarge:
            return {AccountError::NotSennight, u"TooLarge"_s};
        case TransportFault::NotHttp:
            return {AccountError::NotSennight, u"NotHttp"_s};
        case TransportFault::AskedToWait:
            return {AccountError::ServerBusy};
        case TransportFault::BodyRefused:
            return {AccountError::ServerFailed, u"BodyRefused"_s};
        case TransportFault::Failed:
            return {AccountError::ServerFailed};
        case TransportFault::BadAddress:
            return {AccountError::BadAddress};
        case TransportFault::Unreachable:
            break;
        }
        return {AccountError::Unreachable};
    }
    AccountFailure operator()(const Refused &refused) const
    {
        const protocol::Refusal &refusal = refused.refusal;
        return {errorOf(refusal), refusal.text, secondsOf(refused), {}};
    }
    AccountFailure operator()(CryptoError error) const
    {
        return {errorOf(error), sync::nameOf(error)};
    }
    AccountFailure operator()(KeyStoreError error) const { return {errorOf(error)}; }
    AccountFailure operator()(const Error &error) const
    {
        return {AccountError::LocalFailure, error.detail, 0, error};
    }
    AccountFailure operator()(Oddity oddity) const { return {errorOf(oddity), nameOf(oddity)}; }

    static int secondsOf(const Refused &refused)
    {
        if (refused.retryAfterSeconds > 0)
            return refused.retryAfterSeconds;
        const bool isTooMany = refused.refusal.code == protocol::RefusalCode::TooMany;
        return isTooMany ? static_cast<int>(
                               std::min<quint64>(refused.refusal.number.value_or(0), 24 * 3600))
                         : 0;
    }

private:
    static AccountError errorOf(const protocol::Refusal &refusal)
    {
        using protocol::RefusalCode;
        switch (refusal.code) {
        case RefusalCode::NotSignedIn:
            return AccountError::AccountGone;
        case RefusalCode::Revoked:
            return AccountError::Revoked;
        case RefusalCode::NotAllowed:
            return AccountError::NotAllowed;
        case RefusalCode::RegistrationClosed:
            return AccountError::RegistrationClosed;
        case RefusalCode::InviteNeeded:
            return AccountError::InviteNeeded;
        case RefusalCode::InviteUsed:
            return AccountError::InviteUsed;
        case RefusalCode::HeadMoved:
            return AccountError::Superseded;
        case RefusalCode::UpgradeNeeded:
            return AccountError::UpdateNeeded;
        case RefusalCode::TooMany:
        case RefusalCode::Unavailable:
            return AccountError::ServerBusy;
        case RefusalCode::QuotaFull:
            return AccountError::QuotaFull;
        case RefusalCode::Refused:
            return AccountError::Tampered;
        default:
            return AccountError::ServerFailed;
        }
    }
    static AccountError errorOf(CryptoError error)
    {
        switch (error) {
        case CryptoError::UnknownVersion:
            return AccountError::UpdateNeeded;
        case CryptoError::WrongKey:
            return AccountError::SecretUnknown;
        case CryptoError::OldRoot:
            return AccountError::SecretReplaced;
        case CryptoError::WeakPassphrase:
        case CryptoError::UnreadablePassphrase:
            return AccountError::WeakSecret;
        case CryptoError::OutOfMemory:
            return AccountError::OutOfMemory;
        case CryptoError::UnknownDevice:
            return AccountError::UnknownDevice;
        case CryptoError::RevokedForGood:
            return AccountError::AlreadyRevoked;
        case CryptoError::OwnRevocation:
            return AccountError::ThisDevice;
        case CryptoError::LastFullTrust:
            return AccountError::LastFullTrust;
        case CryptoError::NothingChanges:
            return AccountError::NothingChanges;
        case CryptoError::TooManyDevices:
            return AccountError::TooManyDevices;
        case CryptoError::NotAllowed:
            return AccountError::NotAllowed;
        case CryptoError::SignerRevoked:
            return AccountError::Revoked;
        default:
            return AccountError::Tampered;
        }
    }
    static AccountError errorOf(KeyStoreError error)
    {
        switch (error) {
        case KeyStoreError::NoKeychain:
            return AccountError::NoKeychain;
        case KeyStoreError::Denied:
            return AccountError::KeychainLocked;
        case KeyStoreError::PassphraseNeeded:
            return AccountError::PassphraseNeeded;
        case KeyStoreError::WrongPassphrase:
            return AccountError::WrongPassphrase;
        case KeyStoreError::TooNew:
            return AccountError::UpdateNeeded;
        case KeyStoreError::Io:
            return AccountError::LocalFailure;
        case KeyStoreError::NotThere:
        case KeyStoreError::Damaged:
            break;
        }
        return AccountError::KeysLost;
    }
    static AccountError errorOf(Oddity oddity)
    {
        switch (oddity) {
        case Oddity::NoAccount:
            return AccountError::NoAccount;
        case Oddity::Forgotten:
            return AccountError::AccountGone;
        case Oddity::HasAccount:
            return AccountError::HasAccount;
        case Oddity::OtherServer:
            return AccountError::Untrusted;
        case Oddity::Nonsense:
            return AccountError::NotSennight;
        case Oddity::OldServer:
            return AccountError::UpdateNeeded;
        case Oddity::ReadOnlyDevice:
            return AccountError::NotAllowed;
        case Oddity::RevokedDevice:
            return AccountError::Revoked;
        case Oddity::LogRolledBack:
        case Oddity::Replayed:
        case Oddity::Diverged:
            break;
        }
        return AccountError::Tampered;
    }
};

RoundEnd roundEndOf(AccountError error)
{
    switch (error) {
    case AccountError::Captive:
        return RoundEnd::Captive;
    case AccountError::ProxyRefused:
        return RoundEnd::ProxyRefused;
    case AccountError::Untrusted:
    case AccountError::BadAddress:
        return RoundEnd::Untrusted;
    case AccountError::ServerBusy:
        return RoundEnd::Busy;
    case AccountError::UpdateNeeded:
        return RoundEnd::UpdateNeeded;
    case AccountError::QuotaFull:
        return RoundEnd::Full;
    case AccountError::NotAllowed:
        return RoundEnd::ReadOnly;
    case AccountError::Revoked:
        return RoundEnd::Revoked;
    case AccountError::AccountGone:
    case AccountError::NoAccount:
        return RoundEnd::AccountGone;
    case AccountError::NoKeychain:
        return RoundEnd::NoKeychain;
    case AccountError::KeychainLocked:
        return RoundEnd::Locked;
    case AccountError::PassphraseNeeded:
    case AccountError::WrongPassphrase:
        return RoundEnd::PassphraseNeeded;
    case AccountError::KeysLost:
        return RoundEnd::KeysLost;
    case AccountError::LocalFailure:
    case AccountError::OutOfMemory:
        return RoundEnd::LocalFailure;
    case AccountError::ServerFailed:
        return RoundEnd::ServerFailed;
    case AccountError::NotSennight:
        return RoundEnd::NotAServer;
    case AccountError::Unreachable:
    case AccountError::Superseded:
        return RoundEnd::Unreachable;
    default:
        return RoundEnd::Tampered;
    }
}

} // namespace

bool isRefusal(const Failure &failure, protocol::RefusalCode code)
{
    const auto *refused = std::get_if<Refused>(&failure);
    return refused && refused->refusal.code == code;
}

bool isRemoval(const Failure &failure)
{
    const auto *oddity = std::get_if<Oddity>(&failure);
    return (oddity && *oddity == Oddity::RevokedDevice) ||
           isRefusal(failure, protocol::RefusalCode::Revoked);
}

namespace {

bool isOnlyForNow(protocol::RefusalCode code)
{
    using protocol::RefusalCode;
    return code == RefusalCode::Unavailable || code == RefusalCode::TooMany ||
           code == RefusalCode::Internal || code == RefusalCode::HeadMoved;
}

bool isRuleOfMembers(CryptoError error)
{
    switch (error) {
    case CryptoError::NotAllowed:
    case CryptoError::LastFullTrust:
    case CryptoError::NothingChanges:
    case CryptoError::RevokedForGood:
    case CryptoError::OwnRevocation:
    case CryptoError::UnknownDevice:
    case CryptoError::TooManyDevices:
    case CryptoError::SignerRevoked:
        return true;
    default:
        return false;
    }
}

} // namespace

bool isOfTheWay(const Failure &failure)
{
    if (const auto *refused = std::get_if<Refused>(&failure))
        return isOnlyForNow(refused->refusal.code);
    const auto *fault = std::get_if<TransportFault>(&failure);
    return fault && *fault != TransportFault::Untrusted && *fault != TransportFault::BadAddress &&
           *fault != TransportFault::TooLarge && *fault != TransportFault::NotHttp;
}

bool isBodyRefused(const Failure &failure)
{
    const auto *fault = std::get_if<TransportFault>(&failure);
    return fault && *fault == TransportFault::BodyRefused;
}

bool isRefusedForGood(const Failure &failure)
{
    if (const auto *refused = std::get_if<Refused>(&failure))
        return !isOnlyForNow(refused->refusal.code);
    const auto *error = std::get_if<CryptoError>(&failure);
    return (error && isRuleOfMembers(*error)) || isRemoval(failure);
}

bool wantsNewMembers(const Failure &failure)
{
    const auto *error = std::get_if<CryptoError>(&failure);
    return error && (*error == CryptoError::UnknownDevice || *error == CryptoError::UnknownEpoch);
}

AccountFailure accountFailureOf(const Failure &failure)
{
    return std::visit(ToAccount(), failure);
}

RoundResult roundResultOf(const Failure &failure)
{
    const AccountFailure account = accountFailureOf(failure);
    RoundResult result;
    // In a round no secret is tried: whatever does not open was changed by somebody.
    result.end = std::holds_alternative<CryptoError>(failure) &&
                         account.error != AccountError::UpdateNeeded &&
                         account.error != AccountError::OutOfMemory
                     ? RoundEnd::Tampered
                     : roundEndOf(account.error);
    if (const auto *oddity = std::get_if<Oddity>(&failure); oddity && *oddity == Oddity::Diverged)
        result.end = RoundEnd::Diverged;
    result.retryAfter = std::chrono::seconds(account.seconds);
    result.detail = account.detail;
    result.local = account.local;
    return result;
}

QLatin1StringView nameOf(AccountError error)
{
#define SENNIGHT_NAME(name)                                                                        \
    case AccountError::name:                                                                       \
        return QLatin1StringView(#name);
    switch (error) {
        SENNIGHT_NAME(Unreachable)
        SENNIGHT_NAME(Captive)
        SENNIGHT_NAME(ProxyRefused)
        SENNIGHT_NAME(Untrusted)
        SENNIGHT_NAME(BadAddress)
        SENNIGHT_NAME(NotSennight)
        SENNIGHT_NAME(ServerBusy)
        SENNIGHT_NAME(ServerFailed)
        SENNIGHT_NAME(UpdateNeeded)
        SENNIGHT_NAME(RegistrationClosed)
        SENNIGHT_NAME(InviteNeeded)
        SENNIGHT_NAME(InviteUsed)
        SENNIGHT_NAME(QuotaFull)
        SENNIGHT_NAME(NotAllowed)
        SENNIGHT_NAME(Revoked)
        SENNIGHT_NAME(AccountGone)
        SENNIGHT_NAME(Superseded)
        SENNIGHT_NAME(SecretUnknown)
        SENNIGHT_NAME(SecretReplaced)
        SENNIGHT_NAME(WeakSecret)
        SENNIGHT_NAME(NoAccount)
        SENNIGHT_NAME(HasAccount)
        SENNIGHT_NAME(NoKeychain)
        SENNIGHT_NAME(KeychainLocked)
        SENNIGHT_NAME(PassphraseNeeded)
        SENNIGHT_NAME(WrongPassphrase)
        SENNIGHT_NAME(KeysLost)
        SENNIGHT_NAME(OutOfMemory)
        SENNIGHT_NAME(LocalFailure)
        SENNIGHT_NAME(UnknownDevice)
        SENNIGHT_NAME(ThisDevice)
        SENNIGHT_NAME(LastFullTrust)
        SENNIGHT_NAME(NothingChanges)
        SENNIGHT_NAME(TooManyDevices)
        SENNIGHT_NAME(AlreadyRevoked)
        SENNIGHT_NAME(Tampered)
    }
#undef SENNIGHT_NAME
    return {};
}

} // namespace sennight::sync
