// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_driver.h"

#include "sync/engine/engine.h"

namespace sennight::sync::simulation {
namespace {

/// Tells of the rounds of another target.
class WatchedTarget final : public Target
{
public:
    WatchedTarget(Target &target, const EngineDriverCalls &calls)
        : m_target(target)
        , m_calls(calls)
    {}
    QString name() const override { return m_target.name(); }
    void start(TargetEvents &events) override { m_target.start(events); }
    void round(std::function<void(RoundResult)> done) override
    {
        m_calls.began();
        m_target.round([this, call = std::move(done)](const RoundResult &result) {
            m_calls.ended(result);
            call(result);
        });
    }
    void finish(std::function<void()> done) override { m_target.finish(std::move(done)); }
    void stop() override { m_target.stop(); }

private:
    Target &m_target;
    const EngineDriverCalls &m_calls;
};

} // namespace

class EngineDriver::Private final : public EngineObserver
{
public:
    Private(Replica &replica, Scheduler &scheduler, Target &target, EngineDriverCalls given)
        : calls(std::move(given))
        , watched(target, calls)
        , engine({replica, scheduler, calls.nowMs, calls.random, *this})
    {
        engine.add(watched, 1);
    }
    void statusChanged(const TargetStatus &) override {}
    void roundEnded(const RoundRecord &) override {}
    void received(const QString &, const Received &) override {}
    void peersChanged(const QString &, const std::vector<PeerState> &) override {}

    TargetStatus status() const { return engine.status().front(); }

    EngineDriverCalls calls;
    WatchedTarget watched;
    Engine engine;
};

EngineDriver::EngineDriver(Replica &replica, Scheduler &scheduler, Target &target,
                           EngineDriverCalls calls)
    : d(std::make_unique<Private>(replica, scheduler, target, std::move(calls)))
{}

EngineDriver::~EngineDriver() = default;

void EngineDriver::launch()
{
    d->engine.launch();
}

void EngineDriver::saved()
{
    d->engine.saved();
}

void EngineDriver::syncWanted()
{
    d->engine.syncWanted();
}

void EngineDriver::networkBack()
{
    d->engine.networkBack();
}

void EngineDriver::quit(std::function<void()> done)
{
    d->engine.quit(std::move(done));
}

bool EngineDriver::isBusy() const
{
    return d->status().phase == TargetPhase::Busy;
}

bool EngineDriver::isSynced() const
{
    const TargetStatus status = d->status();
    return status.phase == TargetPhase::Idle && status.lastEnd == RoundEnd::Done &&
           status.pending == 0;
}

QString EngineDriver::state() const
{
    const TargetStatus status = d->status();
    return QStringLiteral("phase %1, end %2 %3, %4 pending")
        .arg(static_cast<int>(status.phase))
        .arg(status.lastEnd ? static_cast<int>(*status.lastEnd) : -1)
        .arg(status.detail)
        .arg(status.pending);
}

} // namespace sennight::sync::simulation
