// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_loop_scheduler.h"

#include <QTimer>

#include <ctime>
#include <map>

namespace sennight::sync {

namespace {

class EventLoopScheduler final : public Scheduler
{
public:
    Timer after(std::chrono::milliseconds delay, std::function<void()> call) override
    {
        const Timer number = ++m_last;
        auto timer = std::make_unique<QTimer>();
        timer->setSingleShot(true);
        QObject::connect(timer.get(), &QTimer::timeout, timer.get(),
                         [this, number] { ring(number); });
        timer->start(delay);
        m_calls.emplace(number, Waiting{std::move(timer), std::move(call)});
        return number;
    }

    void cancel(Timer timer) override { m_calls.erase(timer); }

    [[nodiscard]] qint64 elapsedMs() const override
    {
#ifdef CLOCK_BOOTTIME
        // Goes on while the computer sleeps, as CLOCK_MONOTONIC does not.
        timespec now{};
        if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
            return qint64{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
#endif
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::steady_clock::now().time_since_epoch())
            .count();
    }

private:
    struct Waiting
    {
        std::unique_ptr<QTimer> timer;
        std::function<void()> call;
    };

    void ring(Timer number)
    {
        auto rung = m_calls.extract(number);
        // The timer is the sender of the signal that is being delivered.
        rung.mapped().timer.release()->deleteLater();
        rung.mapped().call();
    }

    std::map<Timer, Waiting> m_calls;
    Timer m_last = 0;
};

} // namespace

std::unique_ptr<Scheduler> makeEventLoopScheduler()
{
    return std::make_unique<EventLoopScheduler>();
}

} // namespace sennight::sync
