// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/ports.h"

#include <memory>

namespace sennight::sync::simulation {

/// The engine of one program, with one target. `round` is told when one begins, `ended` how.
struct EngineDriverCalls
{
    std::function<qint64()> nowMs;
    std::function<quint32()> random;
    std::function<void()> began;
    std::function<void(const RoundResult &)> ended;
};

class EngineDriver
{
public:
    /// All of them outlive this.
    EngineDriver(Replica &replica, Scheduler &scheduler, Target &target, EngineDriverCalls calls);
    ~EngineDriver();

    void launch();
    void saved();
    void syncWanted();
    void networkBack();
    void quit(std::function<void()> done);

    [[nodiscard]] bool isBusy() const;
    /// Waits for news with nothing left to do, and says that all is well.
    [[nodiscard]] bool isSynced() const;
    [[nodiscard]] QString state() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sennight::sync::simulation
