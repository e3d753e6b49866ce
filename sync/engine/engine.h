// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backoff.h"
#include "sync/core/ports.h"

#include <deque>
#include <memory>

namespace sennight::sync {

/// What a target is at.
enum class TargetPhase : quint8 {
    Off,     ///< logged out, or the engine was not launched
    Idle,    ///< waits for an edit, for news, or for the next poll
    Busy,    ///< in a round
    Waiting, ///< for the time to try again after a failure
    Stopped, ///< it refused for good, or wants something of the person first: `lastEnd` says what
};

struct TargetStatus
{
    QString name;
    int priority = 0;
    TargetPhase phase = TargetPhase::Off;
    bool isPaused = false;
    std::optional<RoundEnd> lastEnd; ///< none before the first round
    QString detail;                  ///< of the last end; for the log
    std::optional<Error> local;
    qint64 lastSyncMs = 0; ///< when a round last ended with Done, ms since 1970 UTC; 0: never
    qint64 nextTryMs = 0;  ///< when it is tried again, ms since 1970 UTC; 0: not by itself
    qint64 pending = 0;    ///< changes of this device that it has not acknowledged
    qint64 done = 0;       ///< of the round under way; `total` 0: it cannot be told
    qint64 total = 0;
};

/// What made the engine run a round.
enum class RoundCause : quint8 {
    Launch,
    Saved,
    NetworkBack,
    Login,
    TargetSwitched,
    PlatformChanged,
    Watched,
    Wanted,
    More,
    Poll,
    Retry,
    Resumed,
};

/// One round, as the log keeps it: names and counts, never content.
struct RoundRecord
{
    qint64 beganMs = 0; ///< ms since 1970 UTC
    qint64 tookMs = 0;
    QString target;
    RoundCause cause = RoundCause::Launch;
    RoundEnd end = RoundEnd::Done;
    QString detail;
    qint64 sent = 0;
    qint64 received = 0;
    int conflicts = 0;
};

/// Told in the engine's thread; may call the engine, but not destroy it or remove a target.
class EngineObserver
{
public:
    virtual ~EngineObserver() = default;
    virtual void statusChanged(const TargetStatus &status) = 0;
    virtual void roundEnded(const RoundRecord &record) = 0;
    virtual void received(const QString &target, const Received &what) = 0;
    virtual void peersChanged(const QString &target, const std::vector<PeerState> &peers) = 0;
};

struct EngineTimes
{
    std::chrono::milliseconds debounce{2'000};
    std::chrono::milliseconds poll{5 * 60'000};
    std::chrono::milliseconds farewell{2'000};
    std::chrono::milliseconds watchedWait{60'000}; ///< the longest after a failure, while watched
};

struct EnginePorts
{
    Replica &replica;
    Scheduler &scheduler;
    std::function<qint64()> nowMs; ///< ms since 1970 UTC: for people to read
    Chance chance;
    EngineObserver &observer;
};

class TargetRunner;

/// Decides when each target is given a round. Lives in one thread, and nothing of it blocks:
///   - the first edit after a quiet moment goes at once, those of the 2 s after it in one batch;
///   - news, the network's return, and a person's wish: at once; else a poll every 5 min;
///   - after a failure it waits (Backoff), while a person looks a minute at most, and never less
///     than what the target asked for;
///   - a target that refuses for good (revoked, account gone) is left alone until a login, a
///     person's wish, or the next launch.
/// Targets are asked in the order of their priorities, the greatest first, and do not wait for each
/// other. A round that is wanted during a round follows it.
class Engine
{
public:
    explicit Engine(EnginePorts ports, EngineTimes times = {});
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// `target` outlives the engine, or its removal.
    void add(Target &target, int priority);
    void remove(const QString &target);

    // Lifecycle events (ARCHITECTURE.md)
    void launch();
    void saved();
    void networkBack();
    /// Somebody signed in, or gave what was missing: a passphrase, an unlocked keychain.
    void login(const QString &target);
    void logout(const QString &target);
    /// The same name leads elsewhere now.
    void targetSwitched(const QString &target);
    /// Woken from sleep, another network, another clock.
    void platformChanged();
    /// A person looks at this device, or does not any more. What waits to be tried again is tried
    /// when they come.
    void setWatched(bool isWatched);
    /// "Sync now": while paused, one round.
    void syncWanted();
    /// A round under way ends where it is (RoundEnd::Stopped), so that later edits stay here.
    void pause();
    void resume();
    /// Sends what was just written, lets the targets say goodbye, for 2 s at most together, and
    /// stops them.
    void quit(std::function<void()> done);

    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// By priority.
    [[nodiscard]] std::vector<TargetStatus> status() const;
    /// The last rounds, oldest first.
    [[nodiscard]] const std::deque<RoundRecord> &log() const { return m_log; }
    static constexpr size_t mostLogged = 500;

private:
    friend class TargetRunner;
    [[nodiscard]] TargetRunner *find(const QString &target) const;
    void wakeAll(RoundCause cause);
    void record(RoundRecord record);
    void sayGoodbye();
    void endQuitting();

    EnginePorts m_ports;
    EngineTimes m_times;
    bool m_isLaunched = false;
    bool m_isPaused = false;
    bool m_isWatched = false;
    bool m_isQuitting = false;
    size_t m_goodbyes = 0; ///< not yet said
    Scheduler::Timer m_farewell = 0;
    std::function<void()> m_quitDone;
    std::deque<RoundRecord> m_log;
    std::vector<std::unique_ptr<TargetRunner>> m_runners; ///< by priority
};

} // namespace sennight::sync
