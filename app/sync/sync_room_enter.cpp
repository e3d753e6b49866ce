// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a device comes to share its profile: each step is kept before the next.
#include "app/sync/sync_problems.h"
#include "sync_room.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr std::chrono::milliseconds goOnRetry{60'000};

std::unexpected<SyncProblem> failedWith(const SyncProblem &problem)
{
    return std::unexpected(problem);
}

/// It may work later without anybody doing anything.
bool mayWorkLater(SyncTrouble trouble)
{
    switch (trouble) {
    case SyncTrouble::Unreachable:
    case SyncTrouble::Captive:
    case SyncTrouble::ProxyRefused:
    case SyncTrouble::Busy:
    case SyncTrouble::ServerFailed:
    case SyncTrouble::NoKeychain:
    case SyncTrouble::Local:
        return true;
    default:
        return false;
    }
}

/// It goes on when somebody says so: each try asks the person again.
bool waitsForPerson(SyncTrouble trouble)
{
    return trouble == SyncTrouble::KeychainDenied || trouble == SyncTrouble::PassphraseNeeded;
}

/// Whether that server makes an account of the plan, as far as it says before.
sync::AccountResult<void> maySetUp(const sync::protocol::ServerInfo &server,
                                   const sync::AccountPlan &plan)
{
    using sync::protocol::Registration;
    if (server.registration == Registration::Closed)
        return std::unexpected(
            sync::AccountFailure{.error = sync::AccountError::RegistrationClosed});
    if (server.registration == Registration::Invite && plan.invite.isEmpty())
        return std::unexpected(sync::AccountFailure{.error = sync::AccountError::InviteNeeded});
    return {};
}

/// The account stands, but takes nothing of this device as it is.
bool mayJoinAgain(SyncTrouble trouble)
{
    return trouble == SyncTrouble::Revoked || trouble == SyncTrouble::ReadOnly ||
           trouble == SyncTrouble::AccountGone || trouble == SyncTrouble::KeysGone;
}

/// Joins again, or, where there may be no account any more, makes another one.
bool mayEnterAgain(SyncTrouble trouble, const SyncEntry &entry)
{
    return mayJoinAgain(trouble) && (std::holds_alternative<sync::JoinPlan>(entry.account) ||
                                     trouble == SyncTrouble::AccountGone);
}

QUrl serverOf(const SyncEntry &entry)
{
    return std::visit([](const auto &plan) { return plan.server; }, entry.account);
}

} // namespace

void SyncRoom::begin()
{
    m_followedTo = 0;
    m_arrivals.clear();
    m_flow.start<SyncResult<void>>(readKept(), [this](const SyncResult<void> &read) {
        m_isReady = true;
        followMembers();
        for (const auto &call : std::exchange(m_waitingForReady, {}))
            m_self.post(call);
        tellStatus();
        if (!read)
            answerWaiting(read);
        // One that only looks at what is there begins nothing, but for who waits.
        const bool isCutOff = m_facts.phase == SyncPhase::Leaving;
        const bool isOn = m_facts.phase == SyncPhase::On && !m_facts.deletesAccount;
        const bool isAwaited = !m_waitingForRound.empty();
        if (read && (m_use.always || isCutOff || isOn || isAwaited))
            m_self.post([this] {
                if (!m_flow.isRunning() && !m_target)
                    run(goOn());
            });
        lookIfMissed();
    });
}

void SyncRoom::lookAgain(std::function<void()> unchanged)
{
    if (!m_isReady || m_flow.isRunning()) {
        m_looksAgain = true;
        return;
    }
    m_profile->replica().kept(
        syncFactsName, [this, unchanged = std::move(unchanged)](const Result<QByteArray> &bytes) {
            if (!m_isReady || m_flow.isRunning()) {
                m_looksAgain = true;
                return;
            }
            if (!bytes) {
                if (unchanged) { // somebody waits for that
                    answerWaiting(failedWith(problemOf(bytes.error())));
                    tryAgainLater();
                }
                return;
            }
            SyncFacts facts = decodeSyncFacts(*bytes);
            if (isSmallChange(facts)) {
                if (facts != m_facts)
                    take(std::move(facts));
                return unchanged ? unchanged() : void();
            }
            removeTarget();
            m_scheduler->cancel(std::exchange(m_retry, 0));
            m_flowProblem.reset();
            m_isReady = false;
            m_isLaunched = false;
            begin();
        });
}

void SyncRoom::lookIfMissed()
{
    if (std::exchange(m_looksAgain, false))
        m_self.post([this] { lookAgain(); });
}

bool SyncRoom::isSmallChange(const SyncFacts &facts) const
{
    SyncFacts small = facts;
    small.isPaused = m_facts.isPaused;
    small.deviceName = m_facts.deviceName;
    return small == m_facts;
}

SyncRoom::Step SyncRoom::stillAsKept()
{
    const auto bytes = co_await sync::answerOf<Result<QByteArray>>(
        [&](auto answer) { m_profile->replica().kept(syncFactsName, std::move(answer)); });
    if (!bytes)
        co_return failedWith(problemOf(bytes.error()));
    SyncFacts facts = decodeSyncFacts(*bytes);
    if (facts == m_facts)
        co_return SyncResult<void>();
    if (isSmallChange(facts)) {
        take(std::move(facts));
        co_return SyncResult<void>();
    }
    m_looksAgain = true;
    // Where sync was turned off meanwhile, nothing may be left of an account that was entered here.
    if (facts.phase == SyncPhase::Off && m_facts.phase == SyncPhase::Entering)
        (void)co_await sync::answerOf<sync::AccountResult<void>>(
            [&](auto answer) { m_account.leave(std::move(answer)); });
    co_return failedWith({.trouble = SyncTrouble::WrongState});
}

/// Sync was paused, here or by another process, or this device was named there.
void SyncRoom::take(SyncFacts facts)
{
    m_facts = std::move(facts);
    followPause();
    tellStatus();
}

SyncRoom::Step SyncRoom::keepFacts(SyncFacts facts)
{
    bool wasPaused = false;
    do {
        wasPaused = m_facts.isPaused;
        const auto kept = co_await sync::answerOf<Result<void>>([&](auto answer) {
            m_profile->replica().keep(syncFactsName, encode(facts), std::move(answer));
        });
        if (!kept)
            co_return failedWith(problemOf(kept.error()));
        if (m_facts.isPaused != wasPaused) // somebody paused it meanwhile, or resumed it
            facts.isPaused = m_facts.isPaused && facts.phase != SyncPhase::Off;
    } while (m_facts.isPaused != wasPaused);
    m_facts = std::move(facts);
    tellStatus();
    co_return SyncResult<void>();
}

SyncRoom::Step SyncRoom::readKept()
{
    const auto bytes = co_await sync::answerOf<Result<QByteArray>>(
        [&](auto answer) { m_profile->replica().kept(syncFactsName, std::move(answer)); });
    if (!bytes)
        co_return failedWith(problemOf(bytes.error()));
    m_facts = decodeSyncFacts(*bytes);
    m_keys.choose(m_facts.keys);
    const auto outcome = co_await sync::answerOf<Result<QByteArray>>(
        [&](auto answer) { m_profile->replica().kept(syncOutcomeName, std::move(answer)); });
    m_last = m_lastKept = decodeSyncOutcome(outcome.value_or(QByteArray()));
    const auto restored = co_await sync::answerOf<sync::AccountResult<sync::Unfinished>>(
        [&](auto answer) { m_account.restore(std::move(answer)); });
    if (!restored)
        co_return failedWith(problemOf(restored.error()));
    const auto names = co_await sync::answerOf<Result<std::map<sync::DeviceId, QString>>>(
        [&](auto answer) { m_profile->deviceNames(deviceIds(), std::move(answer)); });
    m_names = names.value_or(std::map<sync::DeviceId, QString>());
    const auto pending = co_await sync::answerOf<Result<qint64>>(
        [&](auto answer) { m_profile->pending(cloudName, std::move(answer)); });
    m_pending = m_account.facts() ? pending.value_or(0) : 0;
    co_return SyncResult<void>();
}

/// Brings what an earlier run began to its end.
SyncRoom::Step SyncRoom::goOn()
{
    if (m_facts.phase == SyncPhase::Leaving || m_facts.deletesAccount)
        co_return co_await leave(m_facts.deletesAccount);
    if (m_facts.phase == SyncPhase::Off)
        co_return SyncResult<void>();
    // What is to become of devices follows a round.
    const sync::Unfinished unfinished = m_account.unfinished();
    if ((unfinished != sync::Unfinished::Nothing &&
         unfinished != sync::Unfinished::ChangingLevel) ||
        !m_account.facts()) {
        const auto resumed = co_await sync::answerOf<sync::AccountResult<void>>(
            [&](auto answer) { m_account.resume(std::move(answer)); });
        SyncProblem problem = resumed ? SyncProblem() : problemOf(resumed.error());
        if (!resumed && resumed.error().error == sync::AccountError::WrongPassphrase) {
            problem.trouble = SyncTrouble::PassphraseNeeded;
            m_keyPassphrase.clear();
        }
        if (m_facts.phase == SyncPhase::Entering && !resumed) {
            answerWaiting(failedWith(problem));
            const bool isForPerson = waitsForPerson(problem.trouble);
            if (!isForPerson && !mayWorkLater(problem.trouble)) {
                if (auto same = co_await stillAsKept(); !same)
                    co_return same;
                co_return co_await keepFacts({});
            }
            m_flowProblem = problem;
            if (!isForPerson)
                tryAgainLater();
            co_return failedWith(problem);
        }
    }
    m_flowProblem.reset();
    // The account was left, and the program cut off before it had noted that.
    if (!m_account.facts() && m_account.unfinished() == sync::Unfinished::Nothing)
        co_return co_await leave(false);
    if (m_facts.phase == SyncPhase::Entering) {
        const auto adopted = co_await adopt();
        if (!adopted) {
            answerWaiting(adopted);
            if (!m_looksAgain) {
                m_flowProblem = adopted.error();
                tryAgainLater();
            }
            co_return adopted;
        }
    }
    m_self.post([this] { afterEntering(); });
    co_return SyncResult<void>();
}

/// Unless another process has taken it back.
void SyncRoom::tryAgain()
{
    lookAgain([this] { run(goOn()); });
}

void SyncRoom::tryAgainLater()
{
    m_scheduler->cancel(std::exchange(m_retry, 0));
    if (m_use.always)
        m_retry = m_scheduler->after(goOnRetry, [this] { tryAgain(); });
}

void SyncRoom::turnOn(SyncEntry entry, Answer<void> answer)
{
    auto given = std::make_shared<SyncEntry>(std::move(entry));
    whenReady([this, given, answer = std::move(answer)] {
        const bool isOff = m_facts.phase == SyncPhase::Off;
        const bool isCutOff = m_facts.phase == SyncPhase::Entering;
        const bool isAgain = mayEnterAgain(problemNow().trouble, *given);
        if (m_flow.isRunning())
            return answer(failedWith({.trouble = SyncTrouble::WrongState}));
        if (!isOff && !isCutOff && !isAgain)
            return answer(failedWith({.trouble = SyncTrouble::AlreadyOn}));
        m_entering = answer;
        Step entering = isOff      ? enter(std::move(*given))
                        : isCutOff ? enterAfterwards(std::move(*given))
                                   : enterAgain(std::move(*given));
        run(std::move(entering), [this](SyncResult<void> entered) {
            if (!entered)
                entered.error().isGivenUp = m_facts.phase == SyncPhase::Off;
            if (m_entering)
                std::exchange(m_entering, {})(entered);
            if (entered)
                m_self.post([this] { afterEntering(); });
        });
    });
}

void SyncRoom::cancelTurnOn()
{
    if (!m_entering && m_facts.phase != SyncPhase::Entering)
        return;
    if (m_entering && m_facts.phase == SyncPhase::Leaving) // that is ended, and nothing begun
        return std::exchange(m_entering, {})(failedWith({.trouble = SyncTrouble::Cancelled}));
    m_account.cancel();
    m_asking.end();
    m_flow.end();
    m_scheduler->cancel(std::exchange(m_retry, 0));
    m_flowProblem.reset();
    if (m_entering)
        std::exchange(m_entering, {})(failedWith({.trouble = SyncTrouble::Cancelled}));
    answerWaiting(failedWith({.trouble = SyncTrouble::Cancelled}));
    const bool isBegun = m_facts.phase == SyncPhase::Entering || m_facts.phase == SyncPhase::Off;
    if (isBegun)
        run(keepFacts({}));
    else // it was only asked whether it might join again: what it is stays
        tellStatus();
}

/// An earlier entry was cut off: what of it had reached the server goes first.
SyncRoom::Step SyncRoom::enterAfterwards(SyncEntry entry)
{
    if (auto gone = co_await goOn(); !gone && m_facts.phase != SyncPhase::Off)
        co_return gone;
    if (m_facts.phase != SyncPhase::Off)
        co_return failedWith({.trouble = SyncTrouble::AlreadyOn});
    co_return co_await enter(std::move(entry));
}

/// Whether the account can be entered with what was given, or the server makes one at all.
SyncRoom::Step SyncRoom::tryEntry(const SyncEntry *entry)
{
    const auto good = co_await sync::answerOf<sync::AccountResult<void>>([&](auto answer) {
        if (const auto *plan = std::get_if<sync::JoinPlan>(&entry->account))
            return m_account.tryJoin(*plan, std::move(answer));
        m_account.look(serverOf(*entry),
                       [entry, answer = std::move(answer)](
                           const sync::AccountResult<sync::protocol::ServerInfo> &info) {
                           answer(info.and_then([entry](const auto &server) {
                               return maySetUp(server, std::get<sync::AccountPlan>(entry->account));
                           }));
                       });
    });
    if (good)
        co_return SyncResult<void>();
    const SyncProblem problem = problemOf(good.error());
    writeFailedEntry(problem, serverOf(*entry));
    co_return failedWith(problem);
}

/// The account does not take this device as it is: it comes as a new one. What it was, why it was
/// refused and what did not go out stay until the account was opened.
SyncRoom::Step SyncRoom::enterAgain(SyncEntry entry)
{
    if (auto good = co_await tryEntry(&entry); !good)
        co_return good;
    if (auto left = co_await leave(false); !left)
        co_return left;
    if (!m_entering)
        co_return failedWith({.trouble = SyncTrouble::Cancelled});
    co_return co_await enter(std::move(entry));
}

SyncRoom::Step SyncRoom::enter(SyncEntry entry)
{
    m_keys.choose(entry.keys);
    m_flowProblem.reset();
    m_keyPassphrase.set(entry.keyFilePassphrase.text());
    entry.keyFilePassphrase.clear();
    const bool joins = std::holds_alternative<sync::JoinPlan>(entry.account);
    const QUrl server = serverOf(entry);
    const auto begun = co_await keepFacts({.phase = SyncPhase::Entering,
                                           .joins = joins,
                                           .keys = entry.keys,
                                           .deviceName = entry.deviceName,
                                           .server = server.toString(QUrl::StripTrailingSlash),
                                           .projectsHere = entry.projectsHere});
    if (!begun)
        co_return begun;
    keepOutcome({});
    const auto made =
        co_await sync::answerOf<sync::AccountResult<sync::AccountFacts>>([&](auto answer) {
            if (auto *plan = std::get_if<sync::AccountPlan>(&entry.account))
                m_account.create(std::move(*plan), std::move(answer));
            else
                m_account.join(std::move(std::get<sync::JoinPlan>(entry.account)),
                               std::move(answer));
        });
    if (!made) {
        const SyncProblem problem = problemOf(made.error());
        writeFailedEntry(problem, server);
        const auto same = co_await stillAsKept();
        if (same)
            (void)co_await keepFacts({});
        co_return failedWith(problem);
    }
    co_return co_await adopt();
}

/// The account stands, and this device is one of it.
SyncRoom::Step SyncRoom::adopt()
{
    if (auto same = co_await stillAsKept(); !same)
        co_return same;
    const auto joined = co_await sync::answerOf<Result<void>>([&](auto answer) {
        m_profile->joinAs(m_account.facts()->device, m_facts.deviceName, std::move(answer));
    });
    if (!joined)
        co_return failedWith(problemOf(joined.error()));
    SyncFacts next = m_facts;
    next.phase = next.joins ? SyncPhase::Taking : SyncPhase::Sharing;
    writeEvent(next.joins ? SyncAccountEvent::Joined : SyncAccountEvent::TurnedOn);
    co_return co_await keepFacts(std::move(next));
}

void SyncRoom::afterEntering()
{
    if (m_flow.isRunning() || !m_account.facts())
        return;
    addTarget();
    readNames();
    if (m_facts.phase == SyncPhase::Sharing) {
        startSharing();
    } else if (m_facts.phase == SyncPhase::Taking || !m_waitingForRound.empty()) {
        countRounds();
        launch();
        m_engine.syncWanted();
    }
    tellStatus();
}

void SyncRoom::startSharing()
{
    if (m_flow.isRunning())
        return;
    run(share(), [this](const SyncResult<void> &shared) {
        m_preparing = {};
        m_flowProblem = shared ? std::nullopt : std::optional(shared.error());
        if (!shared)
            return answerWaiting(shared);
        countRounds();
        launch();
        m_engine.syncWanted();
    });
}

SyncRoom::Step SyncRoom::share()
{
    if (m_facts.phase == SyncPhase::Taking) {
        SyncFacts next = m_facts;
        next.phase = SyncPhase::Sharing;
        if (auto kept = co_await keepFacts(std::move(next)); !kept)
            co_return kept;
    }
    m_flowProblem.reset();
    const Progress progress = [self = m_self, this](qint64 done, qint64 total) {
        self.post([this, done, total] {
            m_preparing = {done, total};
            tellStatus();
        });
        return true;
    };
    const auto size = co_await sync::answerOf<Result<SyncSize>>(
        [&](auto answer) { m_profile->sizeOf(m_facts.projectsHere, std::move(answer)); });
    m_itemsToShare = size ? size->records : 0;
    const auto shared = co_await sync::answerOf<Result<void>>([&](auto answer) {
        m_profile->shareEverything(m_facts.projectsHere, progress, std::move(answer));
    });
    if (!shared)
        co_return failedWith(problemOf(shared.error()));
    if (auto same = co_await stillAsKept(); !same)
        co_return same;
    SyncFacts next = m_facts;
    next.phase = SyncPhase::On;
    co_return co_await keepFacts(std::move(next));
}

} // namespace sennight
