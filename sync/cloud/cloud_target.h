// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud_account.h"
#include "sync/core/snapshot.h"
#include "sync/core/task.h"

namespace sennight::sync {

/// When a snapshot of the log pays.
struct SnapshotPolicy
{
    /// Envelopes that everybody has and no snapshot holds, at least; from twice as many held on, a
    /// half of those.
    quint64 fewest = 2'000;
    /// Whoever was not here for so long makes none.
    std::chrono::milliseconds lately{std::chrono::hours(24 * 7)};
    qsizetype chunkBytes = snapshotChunkBytes; ///< of changes, before they are packed; no more
};

/// The account's server as a target, "cloud". A round brings the members up to date, takes over
/// what is new and checks it, sends what is outgoing, says what this device has durably and looks
/// what the others have. Whatever ends it early, the next one goes on from there. While it is
/// started, a live line tells of news. Lives in the engine's thread; `account` outlives it and is
/// restored.
class CloudTarget final : public Target
{
public:
    explicit CloudTarget(CloudAccount &account, SnapshotPolicy policy = {});
    ~CloudTarget() override;
    CloudTarget(const CloudTarget &) = delete;
    CloudTarget &operator=(const CloudTarget &) = delete;

    [[nodiscard]] QString name() const override;
    void start(TargetEvents &events) override;
    void round(std::function<void(RoundResult)> done) override;
    void finish(std::function<void()> done) override;
    void stop() override;

private:
    class Round;
    class Live;

    void listen(const RoundResult &result);
    void lineClosed(std::chrono::milliseconds held);
    void cancelLook();

    CloudAccount &m_account;
    SnapshotPolicy m_policy;
    TargetEvents *m_events = nullptr;
    std::unique_ptr<Round> m_round;
    std::unique_ptr<Live> m_live;
    int m_briefLines = 0;        ///< lines in a row that broke off early while the server was there
    Scheduler::Timer m_look = 0; ///< for a round, since there is no line
    Flow m_flow;
};

} // namespace sennight::sync
