// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_problems.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

SyncTrouble troubleOf(sync::AccountError error)
{
    switch (error) {
    case sync::AccountError::Unreachable:
        return SyncTrouble::Unreachable;
    case sync::AccountError::ServerFailed:
        return SyncTrouble::ServerFailed;
    case sync::AccountError::Captive:
        return SyncTrouble::Captive;
    case sync::AccountError::ProxyRefused:
        return SyncTrouble::ProxyRefused;
    case sync::AccountError::Untrusted:
        return SyncTrouble::Untrusted;
    case sync::AccountError::BadAddress:
        return SyncTrouble::BadAddress;
    case sync::AccountError::NotSennight:
        return SyncTrouble::NotAServer;
    case sync::AccountError::ServerBusy:
    case sync::AccountError::Superseded:
        return SyncTrouble::Busy;
    case sync::AccountError::UpdateNeeded:
        return SyncTrouble::UpdateNeeded;
    case sync::AccountError::RegistrationClosed:
        return SyncTrouble::RegistrationClosed;
    case sync::AccountError::InviteNeeded:
    case sync::AccountError::InviteUsed:
        return SyncTrouble::BadInvite;
    case sync::AccountError::QuotaFull:
    case sync::AccountError::TooManyDevices:
        return SyncTrouble::Full;
    case sync::AccountError::NotAllowed:
        return SyncTrouble::NotAllowed;
    case sync::AccountError::Revoked:
        return SyncTrouble::Revoked;
    case sync::AccountError::AccountGone:
        return SyncTrouble::AccountGone;
    case sync::AccountError::SecretUnknown:
    case sync::AccountError::SecretReplaced:
    case sync::AccountError::WrongPassphrase:
        return SyncTrouble::WrongSecret;
    case sync::AccountError::WeakSecret:
        return SyncTrouble::WeakPassphrase;
    case sync::AccountError::NoAccount:
        return SyncTrouble::SyncOff;
    case sync::AccountError::HasAccount:
        return SyncTrouble::AlreadyOn;
    case sync::AccountError::UnknownDevice:
        return SyncTrouble::UnknownDevice;
    case sync::AccountError::ThisDevice:
        return SyncTrouble::ThisDevice;
    case sync::AccountError::NothingChanges:
        return SyncTrouble::NothingChanges;
    case sync::AccountError::AlreadyRevoked:
        return SyncTrouble::AlreadyRevoked;
    case sync::AccountError::NoKeychain:
        return SyncTrouble::NoKeychain;
    case sync::AccountError::KeychainLocked:
        return SyncTrouble::KeychainDenied;
    case sync::AccountError::PassphraseNeeded:
        return SyncTrouble::PassphraseNeeded;
    case sync::AccountError::KeysLost:
        return SyncTrouble::KeysGone;
    case sync::AccountError::OutOfMemory:
        return SyncTrouble::OutOfMemory;
    case sync::AccountError::LocalFailure:
        return SyncTrouble::Local;
    case sync::AccountError::LastFullTrust:
        return SyncTrouble::LastFullTrust;
    case sync::AccountError::Tampered:
        return SyncTrouble::Tampered;
    }
    Q_UNREACHABLE_RETURN(SyncTrouble::None);
}

SyncTrouble troubleOf(sync::RoundEnd end)
{
    switch (end) {
    case sync::RoundEnd::Done:
        return SyncTrouble::None;
    case sync::RoundEnd::Unreachable:
        return SyncTrouble::Unreachable;
    case sync::RoundEnd::Captive:
        return SyncTrouble::Captive;
    case sync::RoundEnd::ProxyRefused:
        return SyncTrouble::ProxyRefused;
    case sync::RoundEnd::Untrusted:
        return SyncTrouble::Untrusted;
    case sync::RoundEnd::Busy:
        return SyncTrouble::Busy;
    case sync::RoundEnd::Full:
        return SyncTrouble::Full;
    case sync::RoundEnd::Revoked:
        return SyncTrouble::Revoked;
    case sync::RoundEnd::ReadOnly:
        return SyncTrouble::ReadOnly;
    case sync::RoundEnd::AccountGone:
        return SyncTrouble::AccountGone;
    case sync::RoundEnd::UpdateNeeded:
        return SyncTrouble::UpdateNeeded;
    case sync::RoundEnd::Locked:
        return SyncTrouble::KeychainDenied;
    case sync::RoundEnd::NoKeychain:
        return SyncTrouble::KeychainAway;
    case sync::RoundEnd::PassphraseNeeded:
        return SyncTrouble::PassphraseNeeded;
    case sync::RoundEnd::KeysLost:
        return SyncTrouble::KeysGone;
    case sync::RoundEnd::Tampered:
        return SyncTrouble::Tampered;
    case sync::RoundEnd::Diverged:
        return SyncTrouble::Diverged;
    case sync::RoundEnd::LocalFailure:
        return SyncTrouble::Local;
    case sync::RoundEnd::ServerFailed:
        return SyncTrouble::ServerFailed;
    case sync::RoundEnd::NotAServer:
        return SyncTrouble::NotAServer;
    case sync::RoundEnd::Stopped:
        return SyncTrouble::Cancelled;
    }
    Q_UNREACHABLE_RETURN(SyncTrouble::None);
}

} // namespace

SyncProblem problemOf(const sync::AccountFailure &failure)
{
    const SyncTrouble trouble = troubleOf(failure.error);
    QString detail = failure.detail;
    if (detail.isEmpty() && trouble != SyncTrouble::Busy) // which says all there is to say
        detail = sync::nameOf(failure.error);
    return {.trouble = trouble, .detail = detail, .local = failure.local};
}

SyncProblem problemOf(const sync::RoundResult &round)
{
    return {.trouble = troubleOf(round.end), .detail = round.detail, .local = round.local};
}

SyncProblem problemOf(const Error &error)
{
    return {.trouble = SyncTrouble::Local, .detail = error.detail, .local = error};
}

} // namespace sennight
