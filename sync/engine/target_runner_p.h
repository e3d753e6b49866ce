// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

namespace sennight::sync {

/// One target of an engine: when its next round is.
class TargetRunner final : public TargetEvents
{
public:
    TargetRunner(Engine &engine, Target &target, int priority);
    ~TargetRunner() override;
    TargetRunner(const TargetRunner &) = delete;
    TargetRunner &operator=(const TargetRunner &) = delete;

    [[nodiscard]] const TargetStatus &status() const { return m_status; }

    void start();
    void stop();
    /// A round at once, or right after the one under way.
    void wake(RoundCause cause);
    void saved();
    void setPaused(bool isPaused);
    /// Sends what was just written, lets the target say goodbye, and stops it. Only where it works:
    /// what failed a moment ago, or is paused, keeps nobody waiting.
    void finish(std::function<void()> done);

    void moreAt(const QString &target) override;
    void progress(const QString &target, qint64 done, qint64 total) override;
    void received(const QString &target, const Received &what) override;
    void peers(const QString &target, const std::vector<PeerState> &peers) override;

private:
    void run(RoundCause cause);
    void ended(RoundResult result);
    void breakOff();
    void goOnFinishing();
    void endFinishing();
    void plan(const RoundResult &result);
    [[nodiscard]] std::chrono::milliseconds nextTry(); ///< after a failure, from now
    void wait(TargetPhase phase, std::chrono::milliseconds delay, RoundCause cause);
    void windowEnded();
    void countPending();
    void tell();
    [[nodiscard]] bool isHeldBack() const;

    Engine &m_engine;
    Target &m_target;
    TargetStatus m_status;
    Backoff m_backoff;
    Scheduler::Timer m_next = 0;   ///< the next round by itself
    Scheduler::Timer m_window = 0; ///< after an edit that went at once
    Scheduler::Timer m_soon = 0;   ///< what a target said from within a call of its own
    bool m_isEdited = false;       ///< within the window
    std::optional<RoundCause> m_again;
    qint64 m_notBefore = 0; ///< by the scheduler: the target asked to wait
    qint64 m_beganMs = 0;
    qint64 m_beganAt = 0; ///< by the scheduler
    RoundCause m_cause = RoundCause::Launch;
    bool m_isRunning = false;
    std::function<void()> m_finished;                        ///< while it finishes
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< whom late answers find gone
};

} // namespace sennight::sync
