// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_text.h"

#include "sync_words_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

// In the order of the enum.
constexpr std::array troubleNames{
    "none"_L1,
    "offline"_L1,
    "unreachable"_L1,
    "captive"_L1,
    "proxy_refused"_L1,
    "busy"_L1,
    "server_failed"_L1,
    "full"_L1,
    "untrusted"_L1,
    "not_a_server"_L1,
    "update_needed"_L1,
    "revoked"_L1,
    "read_only"_L1,
    "account_gone"_L1,
    "keychain_denied"_L1,
    "keychain_away"_L1,
    "passphrase_needed"_L1,
    "keys_gone"_L1,
    "clock_wrong"_L1,
    "tampered"_L1,
    "diverged"_L1,
    "local"_L1,
    "bad_address"_L1,
    "not_encrypted"_L1,
    "bad_invite"_L1,
    "registration_closed"_L1,
    "weak_passphrase"_L1,
    "unreadable_passphrase"_L1,
    "wrong_secret"_L1,
    "mistyped_key"_L1,
    "key_not_confirmed"_L1,
    "no_keychain"_L1,
    "not_allowed"_L1,
    "last_full_trust"_L1,
    "unsettled"_L1,
    "sync_off"_L1,
    "already_on"_L1,
    "this_device"_L1,
    "unknown_device"_L1,
    "already_revoked"_L1,
    "nothing_changes"_L1,
    "wrong_state"_L1,
    "out_of_memory"_L1,
    "cancelled"_L1,
};
static_assert(troubleNames.size() == static_cast<size_t>(SyncTrouble::Cancelled) + 1);

QString named(const QString &place)
{
    return place.isEmpty() ? Sync::tr("the server") : place;
}

/// It came to nothing, and nothing of it is tried again.
UserMessage aboutTheWayInVain(SyncTrouble trouble, const QString &place)
{
    switch (trouble) {
    case SyncTrouble::Offline:
        return {Sync::tr("This computer is not online."), Sync::tr("Try again when it is.")};
    case SyncTrouble::Captive:
        return {Sync::tr("This network wants you to sign in first."),
                Sync::tr("Open a web page to sign in to the network, then try again.")};
    case SyncTrouble::ProxyRefused:
        return {Sync::tr("The proxy of this network refused."),
                Sync::tr("Check the name and password of the proxy in the system's settings.")};
    case SyncTrouble::Busy:
        return {Sync::tr("%1 is busy and asked to wait.").arg(named(place)),
                Sync::tr("Try again in a while.")};
    case SyncTrouble::ServerFailed:
        return {Sync::tr("%1 answers, but it has a fault.").arg(named(place)),
                Sync::tr("Try again in a while. If it stays so, tell whoever runs the server.")};
    default:
        return {Sync::tr("Cannot reach %1.").arg(named(place)),
                Sync::tr("Check the address and the network, then try again.")};
    }
}

/// It is tried again by itself.
UserMessage aboutTheWay(SyncTrouble trouble, const QString &place)
{
    switch (trouble) {
    case SyncTrouble::Offline:
        return {Sync::tr("This computer is not online."),
                Sync::tr("Your changes are safe here and go out when it is back.")};
    case SyncTrouble::Captive:
        return {Sync::tr("This network wants you to sign in first. Your changes are safe here."),
                Sync::tr("Open a web page to sign in to the network, then try again.")};
    case SyncTrouble::ProxyRefused:
        return {Sync::tr("The proxy of this network refused. Your changes are safe here."),
                Sync::tr("Check the name and password of the proxy in the system's settings.")};
    case SyncTrouble::Busy:
        return {
            Sync::tr("%1 is busy and asked to wait. Your changes are safe here.").arg(named(place)),
            Sync::tr("It is tried again by itself.")};
    case SyncTrouble::ServerFailed:
        return {Sync::tr("%1 answers, but it has a fault. Your changes are safe here.")
                    .arg(named(place)),
                Sync::tr("It is tried again by itself. If it stays so, tell whoever runs the "
                         "server.")};
    case SyncTrouble::Full:
        return {Sync::tr("There is no room left on the server. Nothing was lost."),
                Sync::tr("Ask whoever runs the server for more room.")};
    default:
        return {Sync::tr("Cannot reach %1. Your changes are safe here.").arg(named(place)),
                Sync::tr("It is tried again by itself. If it stays so, check the address.")};
    }
}

/// Somebody must do something first.
UserMessage aboutTheAccount(SyncTrouble trouble, const QString &place)
{
    switch (trouble) {
    case SyncTrouble::Untrusted:
        return {Sync::tr("%1 could not prove that it is your server. Nothing was sent.")
                    .arg(named(place)),
                Sync::tr("Check the address. If it is right, this computer does not trust the "
                         "server's certificate: ask whoever runs the server.")};
    case SyncTrouble::NotAServer:
        return {Sync::tr("What answers at %1 is not a Sennight server.").arg(named(place)),
                Sync::tr("Check the address.")};
    case SyncTrouble::UpdateNeeded:
        return {Sync::tr("Another device uses a newer Sennight."),
                Sync::tr("Update this one to go on syncing.")};
    case SyncTrouble::Revoked:
        return {Sync::tr("This device was removed from your devices. Everything on it stays; it "
                         "no longer syncs."),
                Sync::tr("Keep using it alone, or join again.")};
    case SyncTrouble::ReadOnly:
        return {Sync::tr("What you change here stays here as a copy, because this device may not "
                         "edit."),
                Sync::tr("Give it more trust on a device with full trust.")};
    case SyncTrouble::AccountGone:
        return {Sync::tr("Your account or this device is no longer known to %1. The account may "
                         "have been deleted on another device, or an older backup was put back "
                         "there. Everything here stays.")
                    .arg(named(place)),
                Sync::tr("Join again; where the account was deleted, set it up anew or turn sync "
                         "off.")};
    case SyncTrouble::KeychainDenied:
        return {Sync::tr("The keychain of this computer is locked. Your changes are safe here."),
                Sync::tr("Unlock it, then try again.")};
    case SyncTrouble::KeychainAway:
        return {Sync::tr("The keychain with the keys of this device does not answer. Your changes "
                         "are safe here."),
                Sync::tr("Start it, or sign in to this computer as you usually do, then try "
                         "again.")};
    case SyncTrouble::PassphraseNeeded:
        return {Sync::tr("The keys of this device are locked. Your changes are safe here."),
                Sync::tr("Enter the passphrase of this device to go on syncing.")};
    case SyncTrouble::KeysGone:
        return {Sync::tr("The keys of this device are gone. Everything on it stays."),
                Sync::tr("Join again with your recovery key or passphrase.")};
    case SyncTrouble::NoKeychain:
        return {Sync::tr("This computer has no keychain, or it was not opened."),
                Sync::tr("Choose a passphrase for the keys of this device.")};
    default: // the clock
        return {Sync::tr("This computer's clock is off, so other devices may show odd times."),
                Sync::tr("Set the clock right in the system's settings.")};
    }
}

UserMessage mistyped(int group)
{
    if (group == 0)
        return {Sync::tr("A character of the recovery key is wrong."),
                Sync::tr("Compare it with your copy, group by group.")};
    return {Sync::tr("Group %1 of the recovery key is not right.").arg(group),
            Sync::tr("Compare it with your copy.")};
}

/// What a person gave.
UserMessage aboutTyped(const SyncProblem &problem, const QString &place)
{
    switch (problem.trouble) {
    case SyncTrouble::BadAddress:
        return {Sync::tr("This is not the address of a server."),
                Sync::tr("Write it like sync.example.org.")};
    case SyncTrouble::NotEncrypted:
        return {Sync::tr("The way to this address is not encrypted."),
                Sync::tr("Use an address that begins with https://.")};
    case SyncTrouble::BadInvite:
        return {
            Sync::tr("%1 wants an invite. None was given, or it was used before, is too old or was "
                     "mistyped.")
                .arg(named(place)),
            Sync::tr("Ask whoever runs the server for a new one.")};
    case SyncTrouble::RegistrationClosed:
        return {Sync::tr("%1 takes no new accounts.").arg(named(place)),
                Sync::tr("Join an account that you have, or use another server.")};
    case SyncTrouble::WeakPassphrase:
        return {Sync::tr("This passphrase is too easy to guess."),
                Sync::tr("Use four or more words that do not belong together.")};
    case SyncTrouble::UnreadablePassphrase:
        return {Sync::tr("This passphrase cannot be used."),
                Sync::tr("Use letters, digits and signs that every keyboard has.")};
    case SyncTrouble::WrongSecret:
        return {Sync::tr("This does not open your data."),
                Sync::tr("Check capital letters, or use the other one: passphrase or recovery "
                         "key.")};
    case SyncTrouble::MistypedKey:
        return mistyped(problem.group);
    default:
        return {Sync::tr("The recovery key was not asked back yet."),
                Sync::tr("Enter the group that is asked for.")};
    }
}

UserMessage aboutTheRest(const SyncProblem &problem, const QString &place)
{
    switch (problem.trouble) {
    case SyncTrouble::None:
        return {};
    case SyncTrouble::Tampered:
        return {Sync::tr("Something came that none of your devices wrote. It was refused."),
                Sync::tr("Nothing here was changed. Tell whoever runs the server.")};
    case SyncTrouble::Diverged:
        return {Sync::tr("Two of your devices have the same changes and show different things."),
                Sync::tr("Nothing is lost. Please report this: it is a mistake of Sennight.")};
    case SyncTrouble::Local:
        return problem.local ? userMessage(*problem.local) : userMessage({ErrorCode::Io});
    case SyncTrouble::NotAllowed:
        return {Sync::tr("This device may not do that."),
                Sync::tr("Do it on a device with full trust.")};
    case SyncTrouble::LastFullTrust:
        return {Sync::tr("This is the last device with full trust."),
                Sync::tr("Give another device full trust first.")};
    case SyncTrouble::Unsettled:
        return {Sync::tr("%1 did not answer: it may have happened, or not.").arg(named(place)),
                Sync::tr("Keep the old and the new recovery key, and try again.")};
    case SyncTrouble::OutOfMemory:
        return {Sync::tr("There is too little memory to make the keys."),
                Sync::tr("Close other programs, then try again.")};
    case SyncTrouble::Cancelled:
        return {Sync::tr("Cancelled. Everything is as it was."),
                Sync::tr("Start it again when you like.")};
    default:
        return {Sync::tr("Sync is doing something else right now. Nothing was changed."),
                Sync::tr("Try again when it has ended.")};
    }
}

/// It is not as it would have to be for what was asked.
UserMessage aboutTheState(SyncTrouble trouble)
{
    switch (trouble) {
    case SyncTrouble::SyncOff:
        return {Sync::tr("Sync is off."), Sync::tr("Turn it on first.")};
    case SyncTrouble::AlreadyOn:
        return {Sync::tr("Sync is on already. Nothing was changed."),
                Sync::tr("For another account, turn it off first; everything stays here.")};
    case SyncTrouble::ThisDevice:
        return {Sync::tr("A device cannot remove itself."),
                Sync::tr("Turn sync off here, or remove it on another device.")};
    case SyncTrouble::UnknownDevice:
        return {Sync::tr("The account has no such device."),
                Sync::tr("Look at the list of devices again.")};
    case SyncTrouble::AlreadyRevoked:
        return {Sync::tr("That device was removed before, and that is for good."),
                Sync::tr("It can join again with the recovery key or passphrase.")};
    default: // what is wanted
        return {Sync::tr("It is so already. Nothing was changed."),
                Sync::tr("Nothing needs to be done.")};
    }
}

UserMessage messageFor(const SyncProblem &problem, const QString &place)
{
    if (isAway(problem.trouble) && problem.isGivenUp)
        return aboutTheWayInVain(problem.trouble, place);
    if (isAway(problem.trouble) || problem.trouble == SyncTrouble::Full)
        return aboutTheWay(problem.trouble, place);
    switch (problem.trouble) {
    case SyncTrouble::Untrusted:
    case SyncTrouble::NotAServer:
    case SyncTrouble::UpdateNeeded:
    case SyncTrouble::Revoked:
    case SyncTrouble::ReadOnly:
    case SyncTrouble::AccountGone:
    case SyncTrouble::KeychainDenied:
    case SyncTrouble::KeychainAway:
    case SyncTrouble::PassphraseNeeded:
    case SyncTrouble::KeysGone:
    case SyncTrouble::NoKeychain:
    case SyncTrouble::ClockWrong:
        return aboutTheAccount(problem.trouble, place);
    case SyncTrouble::BadAddress:
    case SyncTrouble::NotEncrypted:
    case SyncTrouble::BadInvite:
    case SyncTrouble::RegistrationClosed:
    case SyncTrouble::WeakPassphrase:
    case SyncTrouble::UnreadablePassphrase:
    case SyncTrouble::WrongSecret:
    case SyncTrouble::MistypedKey:
    case SyncTrouble::KeyNotConfirmed:
        return aboutTyped(problem, place);
    case SyncTrouble::SyncOff:
    case SyncTrouble::AlreadyOn:
    case SyncTrouble::ThisDevice:
    case SyncTrouble::UnknownDevice:
    case SyncTrouble::AlreadyRevoked:
    case SyncTrouble::NothingChanges:
        return aboutTheState(problem.trouble);
    default:
        return aboutTheRest(problem, place);
    }
}

} // namespace

UserMessage syncMessage(const SyncProblem &problem, const QString &place)
{
    UserMessage message = messageFor(problem, place);
    if (place.isEmpty() && !message.message.isEmpty()) // "the server" may stand at the beginning
        message.message[0] = message.message[0].toUpper();
    return message;
}

UserMessage setUpMessage(const SyncProblem &problem, const QString &place)
{
    switch (problem.trouble) {
    case SyncTrouble::Offline:
        return {Sync::tr("This computer is not online. Nothing here was changed."),
                Sync::tr("Connect it, then try again.")};
    case SyncTrouble::Unreachable:
        return {Sync::tr("Cannot reach %1. Nothing here was changed.").arg(named(place)),
                Sync::tr("Check the address, and that the server is running; then try again.")};
    case SyncTrouble::Captive:
        return {Sync::tr("This network wants you to sign in first. Nothing here was changed."),
                Sync::tr("Open a web page to sign in to the network, then try again.")};
    case SyncTrouble::Busy:
        return {
            Sync::tr("%1 is busy and asked to wait. Nothing here was changed.").arg(named(place)),
            Sync::tr("Try again in a minute.")};
    default:
        return syncMessage(problem, place);
    }
}

UserMessage wrongKeyMessage(const QString &place)
{
    return {Sync::tr("This recovery key opens no account on %1.").arg(named(place)),
            Sync::tr("It may have been replaced by a newer one, belong to another account or "
                     "server, or the account was deleted.")};
}

UserMessage wrongPassphraseMessage()
{
    return {Sync::tr("This passphrase does not open your data."),
            Sync::tr("Check capital letters, or use the recovery key.")};
}

UserMessage inviteMessage(bool isGiven, const QString &place)
{
    if (!isGiven)
        return {Sync::tr("%1 makes new accounts with an invite only.").arg(named(place)),
                Sync::tr("Enter the invite that you have from whoever runs the server.")};
    return {Sync::tr("%1 did not take this invite: it was used before, is too old or was mistyped.")
                .arg(named(place)),
            Sync::tr("Ask whoever runs the server for a new one.")};
}

QString syncStep(SyncTrouble trouble)
{
    switch (trouble) {
    case SyncTrouble::Untrusted:
    case SyncTrouble::NotAServer:
        return Sync::tr("Sync needs you: check the address");
    case SyncTrouble::UpdateNeeded:
        return Sync::tr("Sync needs you: update");
    case SyncTrouble::Revoked:
    case SyncTrouble::KeysGone:
        return Sync::tr("Sync needs you: join again");
    case SyncTrouble::KeychainDenied:
    case SyncTrouble::PassphraseNeeded:
        return Sync::tr("Sync needs you: unlock");
    case SyncTrouble::ReadOnly:
        return Sync::tr("This device may only read");
    case SyncTrouble::Full:
        return Sync::tr("No room on the server");
    default:
        return Sync::tr("Sync needs you: see what");
    }
}

bool needsPerson(SyncTrouble trouble)
{
    return trouble != SyncTrouble::None && trouble != SyncTrouble::ClockWrong &&
           trouble != SyncTrouble::Cancelled && !isAway(trouble);
}

bool isAway(SyncTrouble trouble)
{
    switch (trouble) {
    case SyncTrouble::Offline:
    case SyncTrouble::Unreachable:
    case SyncTrouble::Captive:
    case SyncTrouble::ProxyRefused:
    case SyncTrouble::Busy:
    case SyncTrouble::ServerFailed:
        return true;
    default:
        return false;
    }
}

bool staysHere(SyncTrouble trouble)
{
    return trouble == SyncTrouble::ReadOnly || trouble == SyncTrouble::Revoked ||
           trouble == SyncTrouble::AccountGone;
}

QLatin1StringView syncTroubleName(SyncTrouble trouble)
{
    return troubleNames.at(static_cast<size_t>(trouble));
}

SyncTrouble syncTroubleNamed(const QString &name)
{
    const auto *found = std::ranges::find(troubleNames, name);
    return found == troubleNames.end() ? SyncTrouble::None
                                       : static_cast<SyncTrouble>(found - troubleNames.begin());
}

SyncTrouble refusalTrouble(sync::RoundEnd reason)
{
    switch (reason) {
    case sync::RoundEnd::Revoked:
        return SyncTrouble::Revoked;
    case sync::RoundEnd::ReadOnly:
        return SyncTrouble::ReadOnly;
    case sync::RoundEnd::AccountGone:
        return SyncTrouble::AccountGone;
    case sync::RoundEnd::Full:
        return SyncTrouble::Full;
    case sync::RoundEnd::UpdateNeeded:
        return SyncTrouble::UpdateNeeded;
    default:
        return SyncTrouble::Unreachable;
    }
}

} // namespace sennight
