// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How sync stands: what the last round came to, which is kept, and what is told of it.
#include "sync_room.h"

#include "app/sync/sync_problems.h"
#include "app/sync/sync_text.h"

#include <algorithm>

namespace sennight {

namespace {

constexpr qint64 keepEveryMs = 5 * 60'000;

SyncStage stageOf(const sync::TargetStatus &status)
{
    if (status.phase != sync::TargetPhase::Busy)
        return SyncStage::Idle;
    if (status.total == 0)
        return SyncStage::Connecting;
    return status.pending > 0 ? SyncStage::Sending : SyncStage::Taking;
}

} // namespace

// Kept at once where it says something new, and now and then where it only says it again.
void SyncRoom::noteOutcome()
{
    const sync::ServerNews &news = m_account.news();
    m_last.triedMs = m_parts.host.clock().nowMs();
    m_last.problem = problemNow();
    if (m_last.problem.trouble == SyncTrouble::None)
        m_last.syncedMs = m_last.triedMs;
    m_last.clockOffMs = news.clockOffMs.value_or(m_last.clockOffMs);
    m_last.storedBytes = news.storedBytes.value_or(m_last.storedBytes);
    if (m_last.problem != m_lastKept.problem ||
        std::abs(m_last.triedMs - m_lastKept.triedMs) >= keepEveryMs)
        keepOutcome(m_last);
}

void SyncRoom::keepOutcome(const SyncOutcome &outcome)
{
    m_last = outcome;
    if (std::exchange(m_lastKept, outcome) != outcome)
        m_profile->replica().keep(syncOutcomeName, encode(outcome), [](const Result<void> &) {});
}

bool SyncRoom::isFromKept() const
{
    if (m_use.always && !m_facts.isPaused)
        return false; // one begins by itself, and would take the old words back
    const auto targets = m_engine.status();
    return targets.empty() || !targets.front().lastEnd;
}

SyncProblem SyncRoom::problemNow() const
{
    if (isFromKept())
        return m_last.problem;
    const auto targets = m_engine.status();
    if (targets.empty() || !targets.front().lastEnd)
        return {};
    const sync::TargetStatus &status = targets.front();
    SyncProblem problem = problemOf(
        sync::RoundResult{.end = *status.lastEnd, .detail = status.detail, .local = status.local});
    if (problem.trouble == SyncTrouble::Cancelled)
        return {};
    if (problem.trouble == SyncTrouble::Unreachable && !m_hasNetwork)
        problem.trouble = SyncTrouble::Offline;
    return problem;
}

SyncTargetStatus SyncRoom::targetStatus() const
{
    SyncTargetStatus shown{.name = cloudName,
                           .lastSyncMs = m_last.syncedMs,
                           .triedMs = m_last.triedMs,
                           .pending = m_pending,
                           .asked = false,
                           .storedBytes =
                               m_account.news().storedBytes.value_or(m_last.storedBytes)};
    if (const auto facts = m_account.facts())
        shown.place = facts->server.host();
    const auto targets = m_engine.status();
    if (m_facts.phase == SyncPhase::Entering) {
        shown.stage = SyncStage::Connecting;
        shown.problem = m_flowProblem.value_or(SyncProblem());
    } else if (m_facts.deletesAccount) {
        shown.problem = m_flowProblem.value_or(SyncProblem());
    } else {
        const sync::TargetStatus status = targets.empty() ? sync::TargetStatus() : targets.front();
        shown.stage = stageOf(status);
        shown.done = status.done;
        shown.total = status.total;
        if (status.lastEnd || status.pending > m_pending) // it counts them a moment later
            shown.pending = status.pending;
        shown.nextTryMs = status.nextTryMs;
        shown.problem = m_flowProblem.value_or(problemNow());
        shown.asked = status.lastEnd.has_value();
        // A claim of the last round, which holds as long as nothing was written since.
        const bool hasAgreed = isFromKept()
                                   ? m_last.syncedMs > 0 && m_last.syncedMs == m_last.triedMs
                                   : status.lastEnd == sync::RoundEnd::Done;
        shown.upToDate = m_facts.phase == SyncPhase::On && shown.pending == 0 && hasAgreed;
    }
    if (m_facts.phase == SyncPhase::Sharing && !m_flowProblem) {
        shown.stage = SyncStage::Preparing;
        std::tie(shown.done, shown.total) = m_preparing;
    }
    shown.reachable = !isAway(shown.problem.trouble);
    return shown;
}

/// What this device may do, or who removed it and when: as the signed log of the members says.
void SyncRoom::tellRemoval(SyncStatus &status) const
{
    const std::vector<sync::DeviceRow> devices = m_account.devices();
    const auto own = std::ranges::find(devices, true, &sync::DeviceRow::isThis);
    if (own == devices.end())
        return;
    status.level = own->level;
    // It is so from the moment on in which the log says it, not only once something was refused.
    for (SyncTargetStatus &target : status.targets) {
        if (target.problem.trouble != SyncTrouble::None)
            continue;
        if (own->isRevoked)
            target.problem.trouble = SyncTrouble::Revoked;
        else if (!sync::mayWriteChanges(own->level))
            target.problem.trouble = SyncTrouble::ReadOnly;
    }
    if (const QString name = nameOf(own->device); !name.isEmpty())
        status.thisDevice = name;
    if (!own->removal)
        return;
    status.revokedMs = own->removal->atMs;
    if (own->removal->by)
        status.revokedBy = nameOf(*own->removal->by);
}

SyncProblem SyncRoom::noAccount() const
{
    const bool isOff = m_facts.phase == SyncPhase::Off;
    return {.trouble = isOff ? SyncTrouble::SyncOff : SyncTrouble::WrongState};
}

void SyncRoom::tellStatus()
{
    // Seconds do not matter to anybody, and would tell something new with each answer.
    constexpr qint64 noticeableMs = 30'000;
    const qint64 clockOffMs = m_account.news().clockOffMs.value_or(m_last.clockOffMs);
    if (std::abs(clockOffMs - m_clockOffMs) >= noticeableMs)
        m_clockOffMs = clockOffMs;
    SyncStatus status;
    if (m_facts.phase != SyncPhase::Off && m_facts.phase != SyncPhase::Leaving) {
        status.state = m_facts.phase == SyncPhase::Entering         ? SyncState::SettingUp
                       : m_facts.isPaused || m_facts.deletesAccount ? SyncState::Paused
                                                                    : SyncState::On;
        status.deletionWaits = m_facts.deletesAccount;
        status.waitingChanges = waitingChanges();
        status.targets = {targetStatus()};
        status.thisDevice = m_facts.deviceName;
        status.keys = m_facts.keys;
        status.hasPassphrase = m_account.hasPassphrase();
        if (m_facts.phase == SyncPhase::Entering) {
            status.server = m_facts.server;
            status.joins = m_facts.joins;
            status.isCutOff = !m_entering && !m_account.facts() &&
                              m_account.unfinished() == sync::Unfinished::Nothing;
        }
        if (const auto facts = m_account.facts()) {
            constexpr int shortTag = 6; // characters that tell accounts apart
            status.server = facts->server.toString(QUrl::StripTrailingSlash);
            status.account = QString::fromLatin1(facts->account.hex().left(shortTag));
        }
        status.clockOffMs = m_clockOffMs;
        tellRemoval(status);
        for (SyncTargetStatus &target : status.targets) {
            if (staysHere(target.problem.trouble))
                target.pending = 0;
        }
        status.arrivals = arrivals();
    }
    m_outside.status(std::move(status));
}

} // namespace sennight
