// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Devices of the account, and what opens it.
#include "app/sync/sync_problems.h"
#include "domain/entities.h"
#include "sync_room.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

std::unexpected<SyncProblem> notNow(SyncTrouble trouble)
{
    return std::unexpected(SyncProblem{.trouble = trouble});
}

/// It comes to nothing, whatever stood in the way.
std::unexpected<SyncProblem> givenUp(SyncProblem problem)
{
    problem.isGivenUp = true;
    return std::unexpected(std::move(problem));
}

/// Only where there is nothing to be opened any more has the device to join again.
SyncTrouble troubleOfKeys(sync::KeyStoreError error)
{
    switch (error) {
    case sync::KeyStoreError::WrongPassphrase:
    case sync::KeyStoreError::PassphraseNeeded:
        return SyncTrouble::WrongSecret;
    case sync::KeyStoreError::TooNew:
        return SyncTrouble::UpdateNeeded;
    case sync::KeyStoreError::Io:
        return SyncTrouble::Local;
    case sync::KeyStoreError::Denied:
        return SyncTrouble::KeychainDenied;
    case sync::KeyStoreError::NoKeychain:
        return SyncTrouble::KeychainAway;
    case sync::KeyStoreError::NotThere:
    case sync::KeyStoreError::Damaged:
        break;
    }
    return SyncTrouble::KeysGone;
}

/// It was sent, and whether it arrived nobody knows yet.
SyncProblem unsettled(SyncProblem problem)
{
    problem.trouble = SyncTrouble::Unsettled;
    return problem;
}

} // namespace

std::vector<sync::DeviceId> SyncRoom::deviceIds() const
{
    std::vector<sync::DeviceId> ids;
    for (const sync::DeviceRow &row : m_account.devices())
        ids.push_back(row.device);
    return ids;
}

/// This one's is known before it is shared; of the others empty where they did not yet say.
QString SyncRoom::nameOf(const sync::DeviceId &device) const
{
    if (const auto named = m_names.find(device); named != m_names.end())
        return named->second;
    const auto facts = m_account.facts();
    return facts && facts->device == device ? m_facts.deviceName : QString();
}

void SyncRoom::readNames()
{
    m_profile->deviceNames(deviceIds(),
                           [this](const Result<std::map<sync::DeviceId, QString>> &names) {
                               if (!names || m_names == *names)
                                   return;
                               m_names = *names;
                               tellStatus();
                           });
}

void SyncRoom::devices(Answer<std::vector<SyncDevice>> answer)
{
    whenReady([this, answer = std::move(answer)] {
        if (!m_account.facts())
            return answer(std::unexpected(noAccount()));
        if (m_asking.isRunning())
            return answer(notNow(SyncTrouble::Busy));
        m_asking.start<SyncResult<std::vector<SyncDevice>>>(deviceRows(), answer);
    });
}

sync::Task<SyncResult<std::vector<SyncDevice>>> SyncRoom::deviceRows()
{
    // Without an answer: as they were last seen.
    (void)co_await sync::answerOf<sync::AccountResult<void>>(
        [&](auto answer) { m_account.refresh(std::move(answer)); });
    const auto names = co_await sync::answerOf<Result<std::map<sync::DeviceId, QString>>>(
        [&](auto answer) { m_profile->deviceNames(deviceIds(), std::move(answer)); });
    if (names)
        m_names = *names;
    followMembers();
    const std::vector<SyncDeviceChange> waiting = waitingChanges();
    std::vector<SyncDevice> rows;
    for (const sync::DeviceRow &row : m_account.devices()) {
        SyncDevice shown{.id = row.device,
                         .name = nameOf(row.device),
                         .level = row.level,
                         .isThis = row.isThis,
                         .revoked = row.isRevoked,
                         .sinceMs = row.sinceMs,
                         .system = row.system};
        if (const auto seen = m_seen.find(row.device); seen != m_seen.end())
            shown.seenMs = seen->second;
        const auto change = std::ranges::find(waiting, row.device, &SyncDeviceChange::device);
        if (change != waiting.end())
            shown.waiting = *change;
        rows.push_back(std::move(shown));
    }
    std::ranges::stable_sort(rows, {}, [](const SyncDevice &device) {
        return device.isThis ? 0 : device.revoked ? 2 : 1;
    });
    co_return rows;
}

SyncRoom::Answer<void> SyncRoom::thenTell(Answer<void> answer)
{
    return [this, answer = std::move(answer)](const SyncResult<void> &done) {
        if (done)
            followMembers();
        m_outside.devicesChanged();
        tellStatus(); // where it failed, it may wait
        answer(done);
    };
}

void SyncRoom::rename(const sync::DeviceId &device, const QString &name, Answer<void> answer)
{
    whenReady([this, device, name, answer = std::move(answer)] {
        const auto facts = m_account.facts();
        if (!facts)
            return answer(std::unexpected(noAccount()));
        const QString given = cleanDeviceName(name);
        if (facts->device == device) {
            m_facts.deviceName = given;
            m_profile->replica().keep(syncFactsName, encode(m_facts), [](const Result<void> &) {});
        }
        m_names[device] = given;
        m_profile->nameDevice(
            device, given, [this, device, told = thenTell(answer)](const Result<void> &done) {
                if (done)
                    writeEvent(SyncAccountEvent::DeviceRenamed, QString::fromLatin1(device.hex()));
                told(done.transform_error([](const Error &error) { return problemOf(error); }));
            });
    });
}

void SyncRoom::setLevel(const sync::DeviceId &device, sync::Level level, Answer<void> answer)
{
    whenReady([this, device, level, answer = std::move(answer)] {
        m_account.changeLevel(
            device, level, [told = thenTell(answer)](const sync::AccountResult<void> &done) {
                told(done.transform_error(
                    [](const sync::AccountFailure &failure) { return problemOf(failure); }));
            });
    });
}

void SyncRoom::revoke(const sync::DeviceId &device, Answer<void> answer)
{
    whenReady([this, device, answer = std::move(answer)] {
        m_account.revoke(device, [told = thenTell(answer)](const sync::AccountResult<void> &done) {
            told(done.transform_error(
                [](const sync::AccountFailure &failure) { return problemOf(failure); }));
        });
    });
}

std::vector<SyncDeviceChange> SyncRoom::waitingChanges() const
{
    std::vector<SyncDeviceChange> shown;
    for (const sync::LevelChange &change : m_account.waitingChanges())
        shown.push_back({change.device, nameOf(change.device), change.level});
    return shown;
}

/// A removal or another level may have had to wait for the server, or until this device had caught
/// up. Who waits for a round waits for that as well.
void SyncRoom::settleChanges(std::vector<Answer<void>> waiting)
{
    m_account.settleChanges([this, before = m_account.waitingChanges(),
                             waiting = std::move(waiting)](const sync::AccountResult<void> &done) {
        const SyncResult<void> result = done.transform_error(
            [](const sync::AccountFailure &failure) { return problemOf(failure); });
        tellSettled(before, result);
        for (const Answer<void> &answer : waiting)
            answer(result);
    });
}

void SyncRoom::tellSettled(const std::vector<sync::LevelChange> &before,
                           const SyncResult<void> &done)
{
    if (before == m_account.waitingChanges())
        return;
    followMembers();
    if (!done)
        write({.kind = SyncLogKind::Trouble, .target = cloudName, .problem = done.error()});
    m_outside.devicesChanged();
    tellStatus();
}

void SyncRoom::replaceSecrets(SecretsChange change, Answer<void> answer)
{
    auto given = std::make_shared<SecretsChange>(std::move(change)); // never copied
    whenReady([this, given, answer = std::move(answer)] {
        if (!m_account.facts())
            return answer(std::unexpected(noAccount()));
        if (m_asking.isRunning())
            return answer(notNow(SyncTrouble::Busy));
        m_asking.start<SyncResult<void>>(newSecrets(std::move(*given)), answer);
    });
}

/// An earlier try that was cut off has arrived, or it has not and will not any more.
SyncRoom::Step SyncRoom::settleSecrets()
{
    if (m_account.unfinished() != sync::Unfinished::ChangingSecrets)
        co_return SyncResult<void>();
    const auto resumed = co_await sync::answerOf<sync::AccountResult<void>>(
        [&](auto answer) { m_account.resume(std::move(answer)); });
    if (!resumed && m_account.unfinished() == sync::Unfinished::ChangingSecrets)
        co_return std::unexpected(unsettled(problemOf(resumed.error())));
    co_return SyncResult<void>(); // refused, it is over, too
}

void SyncRoom::checkSecret(PresentSecret present, Answer<void> answer)
{
    auto given = std::make_shared<PresentSecret>(std::move(present)); // never copied
    whenReady([this, given, answer = std::move(answer)] {
        if (!m_account.facts())
            return answer(notNow(SyncTrouble::WrongState));
        if (m_asking.isRunning())
            return answer(notNow(SyncTrouble::Busy));
        m_asking.start<SyncResult<void>>(checkedSecret(std::move(*given)), answer);
    });
}

SyncRoom::Step SyncRoom::checkedSecret(PresentSecret present)
{
    if (const auto settled = co_await settleSecrets(); !settled)
        co_return settled;
    if (present.draft && m_account.hasRecoveryKey(*present.draft))
        co_return SyncResult<void>();
    const auto opened = co_await sync::answerOf<sync::AccountResult<void>>(
        [&](auto answer) { m_account.checkSecret(std::move(present.secret), std::move(answer)); });
    if (!opened)
        co_return std::unexpected(problemOf(opened.error()));
    co_return SyncResult<void>();
}

SyncRoom::Step SyncRoom::newSecrets(SecretsChange change)
{
    if (const auto settled = co_await settleSecrets(); !settled)
        co_return settled;
    const bool isByKey = std::holds_alternative<sync::RecoveryKey>(change.present);
    sync::NewSecrets wanted;
    wanted.passphrase = std::move(change.passphrase);
    // Where the key arrived with an earlier try, so did the proof, and what proved it is gone.
    if (!m_account.hasRecoveryKey(change.recoveryKey)) {
        // Sealing anew takes the present secret, and fails with any other.
        const auto opened = co_await sync::answerOf<sync::AccountResult<void>>(
            [&](auto answer) { m_account.reseal(std::move(change.present), std::move(answer)); });
        if (!opened)
            co_return givenUp(problemOf(opened.error()));
        wanted.recoveryKey = std::move(change.recoveryKey);
    }
    wanted.dropsPassphrase = !wanted.passphrase && isByKey && m_account.hasPassphrase();
    if (wanted.recoveryKey || wanted.passphrase || wanted.dropsPassphrase) {
        const auto replaced = co_await sync::answerOf<sync::AccountResult<void>>(
            [&](auto answer) { m_account.replaceSecrets(std::move(wanted), std::move(answer)); });
        if (!replaced) {
            const SyncProblem problem = problemOf(replaced.error());
            const bool isSent = m_account.unfinished() == sync::Unfinished::ChangingSecrets;
            co_return isSent ? std::unexpected(unsettled(problem)) : givenUp(problem);
        }
    }
    followMembers();
    tellStatus();
    co_return SyncResult<void>();
}

/// An entry that was cut off goes on with it.
void SyncRoom::unlockEntry(const QString &passphrase, Answer<void> answer)
{
    m_keyPassphrase.set(passphrase);
    m_waitingForRound.push_back([answer = std::move(answer)](const SyncResult<void> &done) {
        const bool isWrong = !done && done.error().trouble == SyncTrouble::PassphraseNeeded;
        answer(isWrong ? notNow(SyncTrouble::WrongSecret) : done);
    });
    tryAgain();
}

void SyncRoom::unlock(const QString &passphrase, Answer<void> answer)
{
    whenReady([this, passphrase, answer = std::move(answer)] {
        const auto facts = m_account.facts();
        if (!facts && m_facts.phase == SyncPhase::Entering)
            return unlockEntry(passphrase, answer);
        if (!facts)
            return answer(std::unexpected(noAccount()));
        m_keyPassphrase.set(passphrase);
        m_keys.load(facts->device, [this, answer](const KeyStoreResult<sync::DeviceKeys> &keys) {
            if (!keys) {
                m_keyPassphrase.clear();
                return answer(notNow(troubleOfKeys(keys.error())));
            }
            m_engine.login(u"cloud"_s);
            answer({});
        });
    });
}

} // namespace sennight
