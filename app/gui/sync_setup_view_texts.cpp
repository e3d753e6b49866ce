// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_setup_view.h"

#include "app/sync/sync_text.h"
#include "sync/crypto/passphrase_strength.h"

#include <QUrl>

#include <algorithm>

namespace sennight {

namespace {

constexpr int groupLetters = 4;
constexpr int keyLetters = 32;

} // namespace

QString passphraseStrengthText(const QString &typed)
{
    if (typed.isEmpty())
        return {};
    switch (sync::strengthOf(typed)) {
    case sync::Strength::TooWeak:
        return SyncSetupView::tr("Too easy to guess: add words");
    case sync::Strength::Fair:
        return SyncSetupView::tr("Fair: years to guess, with a hundred graphics cards");
    case sync::Strength::Strong:
        return SyncSetupView::tr("Strong: nobody has the time to guess it");
    }
    Q_UNREACHABLE_RETURN({});
}

int passphraseStrengthParts(const QString &typed)
{
    if (typed.isEmpty())
        return 0;
    const int bits = sync::guessBits(typed);
    if (bits >= sync::strongBits)
        return 4;
    if (bits >= (sync::fairBits + sync::strongBits) / 2)
        return 3;
    return bits >= sync::fairBits ? 2 : 1;
}

QString SyncSetupView::strengthText() const
{
    return joins() ? QString() : passphraseStrengthText(m_draft.passphrase);
}

int SyncSetupView::strength() const
{
    return passphraseStrengthParts(m_draft.passphrase);
}

QString SyncSetupView::fileStrengthText() const
{
    return passphraseStrengthText(m_draft.keyFilePassphrase);
}

int SyncSetupView::fileStrength() const
{
    return passphraseStrengthParts(m_draft.keyFilePassphrase);
}

QString SyncSetupView::titleOf(Step step) const
{
    switch (step) {
    case Step::Where:
        return tr("Where");
    case Step::Server:
        return tr("Server");
    case Step::Lock:
        return joins() ? tr("Unlock") : tr("Lock");
    case Step::What:
        return tr("What");
    case Step::Start:
        return tr("Check and start");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList SyncSetupView::stepTitles() const
{
    QStringList titles;
    for (const Step step : {Step::Where, Step::Server, Step::Lock, Step::What, Step::Start})
        titles << titleOf(step);
    return titles;
}

QString SyncSetupView::serverProblem() const
{
    if (!m_serverLeft || m_addressProblem.trouble == SyncTrouble::None)
        return {};
    const UserMessage message = syncMessage(m_addressProblem, {});
    return tr("%1 %2", "what is wrong, what to do").arg(message.message, message.hint);
}

QString SyncSetupView::recoveryKeyProblem() const
{
    const auto letters = std::ranges::count_if(
        m_draft.recoveryKey, [](QChar letter) { return letter.isLetterOrNumber(); });
    const bool isTold = letters > 0 && (m_keyLeft || letters >= keyLetters);
    if (!isTold || m_keyProblem.trouble == SyncTrouble::None)
        return {};
    const UserMessage message = syncMessage(m_keyProblem, {});
    return tr("%1 %2", "what is wrong, what to do").arg(message.message, message.hint);
}

UserMessage SyncSetupView::messageOf(const SyncProblem &problem) const
{
    const QString place = QUrl(m_address).authority();
    switch (problem.trouble) {
    case SyncTrouble::BadInvite:
        return inviteMessage(!m_draft.invite.trimmed().isEmpty(), place);
    case SyncTrouble::WrongSecret:
        return m_byRecoveryKey ? wrongKeyMessage(place) : wrongPassphraseMessage();
    default:
        return setUpMessage(problem, place);
    }
}

QString SyncSetupView::askedProblem() const
{
    return m_keyConfirmed || m_askedText.trimmed().size() < groupLetters
               ? QString()
               : tr("That is not group %L1. Compare it with your copy.").arg(m_askedGroup);
}

QString SyncSetupView::progressText() const
{
    return m_sync.lineText();
}

SyncSetupView::Step SyncSetupView::stepOfProblem() const
{
    switch (m_trouble) {
    case SyncTrouble::BadAddress:
    case SyncTrouble::NotEncrypted:
    case SyncTrouble::NotAServer:
    case SyncTrouble::Unreachable:
    case SyncTrouble::Untrusted:
    case SyncTrouble::BadInvite:
    case SyncTrouble::RegistrationClosed:
        return Step::Server;
    case SyncTrouble::WeakPassphrase:
    case SyncTrouble::UnreadablePassphrase:
    case SyncTrouble::WrongSecret:
    case SyncTrouble::MistypedKey:
    case SyncTrouble::KeyNotConfirmed:
    case SyncTrouble::NoKeychain:
        return Step::Lock;
    default:
        return Step::Start;
    }
}

/// The same once more would come to the same: what was given must be another first.
bool SyncSetupView::isOfGiven() const
{
    switch (m_trouble) {
    case SyncTrouble::None:
    case SyncTrouble::Unreachable: // the server may be back
    case SyncTrouble::Untrusted:
    case SyncTrouble::NotAServer:
    case SyncTrouble::RegistrationClosed:
        return false;
    default:
        return stepOfProblem() != Step::Start;
    }
}

QString SyncSetupView::solution() const
{
    return isOfGiven() ? QString() : wayBack();
}

QString SyncSetupView::wayBack() const
{
    if (m_trouble == SyncTrouble::None)
        return {};
    switch (stepOfProblem()) {
    case Step::Server:
        return tr("Go to Server");
    case Step::Lock:
        return joins() ? tr("Go to Unlock") : tr("Go to Lock");
    default:
        return {};
    }
}

QString SyncSetupView::missingOfSecrets() const
{
    if (joins()) {
        if (m_byRecoveryKey ? m_draft.recoveryKey.trimmed().isEmpty()
                            : m_draft.passphrase.isEmpty())
            return m_byRecoveryKey ? tr("Enter your recovery key") : tr("Enter your passphrase");
        if (m_byRecoveryKey && m_keyProblem.trouble != SyncTrouble::None)
            return recoveryKeyProblem().isEmpty()
                       ? tr("Enter all eight groups of your recovery key")
                       : tr("Compare the recovery key with your copy");
        return {};
    }
    if (isTooWeak())
        return tr("Make the passphrase longer, or leave it out");
    if (!m_keyKept)
        return tr("Put the recovery key somewhere safe");
    return m_keyConfirmed ? QString() : tr("Enter group %L1 of the recovery key").arg(m_askedGroup);
}

/// In the order of the page.
QString SyncSetupView::missingOfLock() const
{
    const QString missing = missingOfSecrets();
    if (missing.isEmpty() && needsKeyFile() && fileStrength() < 2)
        return tr("Choose a passphrase for the keys of this device");
    return missing;
}

QString SyncSetupView::missing() const
{
    switch (m_step) {
    case Step::Server:
        if (m_address.isEmpty())
            return serverProblem().isEmpty() ? tr("Enter the address of your server")
                                             : tr("Check the address");
        return cleanDeviceName(m_draft.deviceName).isEmpty() ? tr("Give this device a name")
                                                             : QString();
    case Step::Lock:
        return missingOfLock();
    case Step::Where:
    case Step::What:
    case Step::Start:
        break;
    }
    return {};
}

QString SyncSetupView::continueText() const
{
    switch (m_step) {
    case Step::Where:
        return tr("Continue: server");
    case Step::Server:
        return joins() ? tr("Continue: unlock your data") : tr("Continue: lock your data");
    case Step::Lock:
        return tr("Continue: choose what syncs");
    case Step::What:
        return tr("Continue: check and start");
    case Step::Start:
        if (isOfGiven())
            return wayBack();
        return m_trouble == SyncTrouble::None ? tr("Start syncing") : tr("Try again");
    }
    Q_UNREACHABLE_RETURN({});
}

QString SyncSetupView::backText() const
{
    return m_step == Step::Where ? QString()
                                 : titleOf(static_cast<Step>(static_cast<int>(m_step) - 1));
}

QStringList SyncSetupView::leaving()
{
    return {tr("Locked blocks of up to 256 KB, and their size"),
            tr("When each block was sent, and from which address"),
            tr("How many devices you have, their public keys and what each may do")};
}

QStringList SyncSetupView::staying()
{
    return {tr("Titles, notes, names of projects and devices"),
            tr("Your passphrase or recovery key"), tr("Projects marked “this device only”")};
}

} // namespace sennight
