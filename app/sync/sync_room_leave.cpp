// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a device leaves its account, or deletes it: each step is kept before the next.
#include "app/sync/sync_problems.h"
#include "sync_room.h"

namespace sennight {

namespace {

std::unexpected<SyncProblem> stays(const SyncProblem &problem)
{
    return std::unexpected(problem);
}

} // namespace

void SyncRoom::turnOff(bool deleteAccount, Answer<void> answer)
{
    whenReady([this, deleteAccount, answer = std::move(answer)] {
        if (m_facts.phase == SyncPhase::Off)
            return answer(stays(noAccount()));
        if (m_flow.isRunning())
            return answer(stays({.trouble = SyncTrouble::WrongState}));
        run(leave(deleteAccount), answer);
    });
}

SyncRoom::Step SyncRoom::leave(bool deleteAccount)
{
    if (deleteAccount) {
        if (auto deleted = co_await deleteThere(); !deleted)
            co_return deleted;
    }
    const SyncFacts before = m_facts;
    SyncFacts leaving = m_facts;
    leaving.phase = SyncPhase::Leaving;
    leaving.deletesAccount = false;
    if (auto kept = co_await keepFacts(std::move(leaving)); !kept)
        co_return kept;
    removeTarget();
    m_isLaunched = false;
    if (!deleteAccount)
        answerWaiting(stays({.trouble = SyncTrouble::SyncOff}));
    if (m_account.facts() || m_account.unfinished() != sync::Unfinished::Nothing) {
        const auto left = co_await sync::answerOf<sync::AccountResult<void>>(
            [&](auto answer) { m_account.leave(std::move(answer)); });
        // Without a server nobody but this device has to be told.
        if (!left && left.error().error != sync::AccountError::NoAccount) {
            const SyncProblem problem = problemOf(left.error());
            if (auto same = co_await stillAsKept(); !same)
                co_return same;
            SyncFacts again = before;
            if (again.phase == SyncPhase::Leaving) // cut off in an earlier run
                again.phase = SyncPhase::On;
            (void)co_await keepFacts(std::move(again));
            m_self.post([this] { afterEntering(); });
            co_return stays(problem);
        }
    }
    auto forgotten = co_await forgetAccount();
    answerWaiting(forgotten);
    co_return forgotten;
}

/// Nothing more goes to an account that is to be deleted, also while that waits for the server.
SyncRoom::Step SyncRoom::deleteThere()
{
    SyncFacts deleting = m_facts;
    deleting.deletesAccount = true;
    if (auto kept = co_await keepFacts(std::move(deleting)); !kept)
        co_return kept;
    removeTarget();
    m_isLaunched = false;
    m_flowProblem.reset();
    const bool isWaiting = m_account.isDeleting();
    const auto gone = co_await sync::answerOf<sync::AccountResult<void>>([&](auto answer) {
        if (isWaiting)
            m_account.resume(std::move(answer));
        else
            m_account.deleteAccount(std::move(answer));
    });
    if (gone || gone.error().error == sync::AccountError::NoAccount)
        co_return SyncResult<void>();
    const SyncProblem problem = problemOf(gone.error());
    answerWaiting(stays(problem));
    if (m_account.isDeleting()) {
        m_flowProblem = problem;
        tryAgainLater();
        co_return stays(problem);
    }
    SyncFacts again = m_facts;
    again.deletesAccount = false;
    if (again.phase == SyncPhase::Leaving) // cut off in an earlier run
        again.phase = SyncPhase::On;
    (void)co_await keepFacts(std::move(again));
    m_self.post([this] { afterEntering(); });
    co_return stays(problem);
}

void SyncRoom::takeBackDeletion(const Answer<void> &answer)
{
    m_account.cancel();
    m_asking.end();
    m_flow.end();
    m_scheduler->cancel(std::exchange(m_retry, 0));
    m_flowProblem.reset();
    answerWaiting(stays({.trouble = SyncTrouble::Cancelled}));
    run(stay(), answer);
}

SyncRoom::Step SyncRoom::stay()
{
    if (!m_account.facts()) // it was deleted a moment ago
        co_return co_await leave(false);
    const auto stayed = co_await sync::answerOf<sync::AccountResult<void>>(
        [&](auto answer) { m_account.stay(std::move(answer)); });
    if (!stayed) {
        m_flowProblem = problemOf(stayed.error());
        co_return stays(*m_flowProblem);
    }
    SyncFacts again = m_facts;
    again.deletesAccount = false;
    again.isPaused = false;
    if (again.phase == SyncPhase::Leaving)
        again.phase = SyncPhase::On;
    if (auto kept = co_await keepFacts(std::move(again)); !kept) {
        m_flowProblem = kept.error();
        co_return kept;
    }
    m_engine.resume();
    writeEvent(SyncAccountEvent::Resumed);
    m_self.post([this] { afterEntering(); });
    co_return SyncResult<void>();
}

SyncRoom::Step SyncRoom::forgetAccount()
{
    const auto left = co_await sync::answerOf<Result<void>>(
        [&](auto answer) { m_profile->leaveAccount(std::move(answer)); });
    if (!left)
        co_return stays(problemOf(left.error()));
    m_pending = 0;
    m_seen.clear();
    m_names.clear();
    m_arrivals.clear();
    m_followedTo = 0;
    m_itemsToShare = 0;
    m_clockOffMs = 0;
    keepOutcome({});
    m_isRefused = false;
    m_loggedTrouble = SyncTrouble::None;
    writeEvent(SyncAccountEvent::TurnedOff);
    co_return co_await keepFacts({});
}

} // namespace sennight
