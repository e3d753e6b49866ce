// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target_runner_p.h"

namespace sennight::sync {

namespace {

enum class Verdict : quint8 { Good, TryAgain, ForGood };

Verdict verdictOn(RoundEnd end)
{
    switch (end) {
    case RoundEnd::Done:
    case RoundEnd::Full:
    case RoundEnd::ReadOnly:
        return Verdict::Good;
    case RoundEnd::Revoked:
    case RoundEnd::AccountGone:
    case RoundEnd::UpdateNeeded:
    case RoundEnd::KeysLost:
    case RoundEnd::Locked: // each try would ask the person again
    case RoundEnd::NoKeychain:
    case RoundEnd::PassphraseNeeded:
        return Verdict::ForGood;
    default:
        return Verdict::TryAgain;
    }
}

/// What is worth a try whatever happened before.
bool isFreshStart(RoundCause cause)
{
    switch (cause) {
    case RoundCause::Launch:
    case RoundCause::Login:
    case RoundCause::TargetSwitched:
    case RoundCause::Wanted:
        return true;
    default:
        return false;
    }
}

} // namespace

TargetRunner::TargetRunner(Engine &engine, Target &target, int priority)
    : m_engine(engine)
    , m_target(target)
{
    m_status.name = target.name();
    m_status.priority = priority;
    m_status.isPaused = engine.m_isPaused;
}

TargetRunner::~TargetRunner()
{
    stop();
}

void TargetRunner::start()
{
    if (m_status.phase != TargetPhase::Off)
        stop();
    m_target.start(*this);
    m_status.phase = TargetPhase::Idle;
    countPending();
}

void TargetRunner::stop()
{
    Scheduler &scheduler = m_engine.m_ports.scheduler;
    for (Scheduler::Timer *timer : {&m_next, &m_window, &m_soon})
        scheduler.cancel(std::exchange(*timer, 0));
    m_isRunning = false;
    m_isEdited = false;
    m_finished = {};
    m_again.reset();
    m_notBefore = 0;
    m_backoff.reset();
    m_alive = std::make_shared<int>(0);
    if (m_status.phase == TargetPhase::Off)
        return;
    m_status.phase = TargetPhase::Off;
    m_status.nextTryMs = 0;
    m_target.stop();
}

bool TargetRunner::isHeldBack() const
{
    return m_status.phase == TargetPhase::Off || m_engine.m_isQuitting;
}

void TargetRunner::wake(RoundCause cause)
{
    if (isHeldBack() || (m_status.isPaused && cause != RoundCause::Wanted))
        return;
    if (m_isRunning) {
        m_again = cause;
        return;
    }
    if (m_status.phase == TargetPhase::Stopped && !isFreshStart(cause))
        return;
    // What the target asked for holds whoever wants a round.
    const qint64 left = m_notBefore - m_engine.m_ports.scheduler.elapsedMs();
    if (left > 0)
        wait(TargetPhase::Waiting, std::chrono::milliseconds(left), cause);
    else
        run(cause);
}

void TargetRunner::saved()
{
    countPending();
    if (isHeldBack() || m_status.isPaused || m_status.phase == TargetPhase::Stopped)
        return;
    if (m_window != 0) {
        m_isEdited = true;
        return;
    }
    m_window =
        m_engine.m_ports.scheduler.after(m_engine.m_times.debounce, [this] { windowEnded(); });
    // An edit is no reason to believe that what failed a moment ago works now.
    if (m_status.phase != TargetPhase::Waiting)
        wake(RoundCause::Saved);
}

void TargetRunner::windowEnded()
{
    m_window = 0;
    if (std::exchange(m_isEdited, false))
        saved();
}

void TargetRunner::setPaused(bool isPaused)
{
    if (m_status.isPaused == isPaused)
        return;
    m_status.isPaused = isPaused;
    if (!isPaused) {
        wake(RoundCause::Resumed);
    } else if (m_isRunning) {
        breakOff();
    } else {
        m_engine.m_ports.scheduler.cancel(std::exchange(m_next, 0));
        m_status.nextTryMs = 0;
    }
    tell();
}

/// It would take along what is written from now on.
void TargetRunner::breakOff()
{
    stop();
    start();
    m_engine.record({.beganMs = m_beganMs,
                     .tookMs = m_engine.m_ports.scheduler.elapsedMs() - m_beganAt,
                     .target = m_status.name,
                     .cause = m_cause,
                     .end = RoundEnd::Stopped,
                     .detail = {}});
}

void TargetRunner::finish(std::function<void()> done)
{
    const bool works = m_isRunning || (m_status.phase == TargetPhase::Idle && !m_status.isPaused);
    if (!works) {
        stop();
        return done();
    }
    m_finished = std::move(done);
    if (!m_isRunning)
        goOnFinishing();
}

void TargetRunner::goOnFinishing()
{
    if (std::exchange(m_isEdited, false))
        return run(RoundCause::Saved);
    m_target.finish([this, alive = std::weak_ptr(m_alive)] {
        if (!alive.expired())
            endFinishing();
    });
}

void TargetRunner::endFinishing()
{
    const auto done = std::move(m_finished);
    stop();
    done();
}

void TargetRunner::run(RoundCause cause)
{
    m_engine.m_ports.scheduler.cancel(std::exchange(m_next, 0));
    m_isRunning = true;
    m_cause = cause;
    m_beganMs = m_engine.m_ports.nowMs();
    m_beganAt = m_engine.m_ports.scheduler.elapsedMs();
    m_status.phase = TargetPhase::Busy;
    m_status.nextTryMs = 0;
    m_status.done = 0;
    m_status.total = 0;
    tell();
    m_target.round([this, alive = std::weak_ptr(m_alive)](RoundResult result) {
        if (!alive.expired())
            ended(std::move(result));
    });
}

void TargetRunner::ended(RoundResult result)
{
    m_isRunning = false;
    m_status.lastEnd = result.end;
    m_status.detail = result.detail;
    m_status.local = result.local;
    if (result.end == RoundEnd::Done)
        m_status.lastSyncMs = m_engine.m_ports.nowMs();
    const qint64 took = m_engine.m_ports.scheduler.elapsedMs() - m_beganAt;
    if (!m_finished)
        plan(result);
    countPending();
    tell();
    m_engine.record({m_beganMs, took, m_status.name, m_cause, result.end, result.detail,
                     result.sent, result.received, result.conflicts});
    if (!m_finished)
        return;
    if (result.end == RoundEnd::Done)
        goOnFinishing();
    else
        endFinishing();
}

void TargetRunner::plan(const RoundResult &result)
{
    const Chance &chance = m_engine.m_ports.chance;
    const std::optional<RoundCause> again = std::exchange(m_again, {});
    m_notBefore = 0;
    if (result.retryAfter.count() > 0)
        m_notBefore = m_engine.m_ports.scheduler.elapsedMs() + result.retryAfter.count();
    switch (verdictOn(result.end)) {
    case Verdict::Good:
        m_backoff.reset();
        if (again)
            return wait(TargetPhase::Idle, result.retryAfter, *again);
        return wait(TargetPhase::Idle,
                    std::max(result.retryAfter, jittered(m_engine.m_times.poll, chance)),
                    RoundCause::Poll);
    case Verdict::TryAgain:
        return wait(TargetPhase::Waiting, std::max(result.retryAfter, nextTry()),
                    RoundCause::Retry);
    case Verdict::ForGood:
        m_backoff.reset();
        m_status.phase = TargetPhase::Stopped;
        // Somebody gave what was missing while the round ran into its lack.
        if (again && isFreshStart(*again))
            wait(TargetPhase::Waiting, result.retryAfter, *again);
    }
}

std::chrono::milliseconds TargetRunner::nextTry()
{
    const Chance &chance = m_engine.m_ports.chance;
    return m_engine.m_isWatched ? m_backoff.next(chance, m_engine.m_times.watchedWait)
                                : m_backoff.next(chance);
}

void TargetRunner::wait(TargetPhase phase, std::chrono::milliseconds delay, RoundCause cause)
{
    Scheduler &scheduler = m_engine.m_ports.scheduler;
    scheduler.cancel(std::exchange(m_next, 0));
    m_status.phase = phase;
    m_status.nextTryMs = 0;
    if (m_status.isPaused && cause != RoundCause::Wanted)
        return;
    m_status.nextTryMs = m_engine.m_ports.nowMs() + delay.count();
    m_next = scheduler.after(delay, [this, cause] {
        m_next = 0;
        run(cause);
    });
}

void TargetRunner::countPending()
{
    m_engine.m_ports.replica.outgoing(
        m_status.name, 1, [this, alive = std::weak_ptr(m_alive)](const Result<Outgoing> &outgoing) {
            if (alive.expired() || !outgoing)
                return;
            qint64 pending = outgoing->left;
            for (const Outgoing::Run &each : outgoing->runs)
                pending += static_cast<qint64>(each.changes.size());
            if (std::exchange(m_status.pending, pending) != pending)
                tell();
        });
}

void TargetRunner::tell()
{
    m_engine.m_ports.observer.statusChanged(m_status);
}

// The target is in the midst of something: it is asked afterwards.
void TargetRunner::moreAt(const QString & /*target*/)
{
    if (m_soon != 0)
        return;
    m_soon = m_engine.m_ports.scheduler.after(std::chrono::milliseconds(0), [this] {
        m_soon = 0;
        if (m_status.phase != TargetPhase::Waiting)
            wake(RoundCause::More);
    });
}

void TargetRunner::progress(const QString & /*target*/, qint64 done, qint64 total)
{
    m_status.done = done;
    m_status.total = total;
    tell();
}

void TargetRunner::received(const QString &target, const Received &what)
{
    m_engine.m_ports.observer.received(target, what);
}

void TargetRunner::peers(const QString &target, const std::vector<PeerState> &peers)
{
    m_engine.m_ports.observer.peersChanged(target, peers);
}

} // namespace sennight::sync
