// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/frame_times.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace bench {

namespace {

constexpr qint64 durationMs = 10'000;

double threadCpuUs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

} // namespace

FrameTimes::FrameTimes(QQuickWindow &window, std::function<bool()> isReady,
                       std::function<void(int)> step, std::function<void(int)> look,
                       std::function<bool()> isOver)
    : m_window(window)
    , m_isReady(std::move(isReady))
    , m_step(std::move(step))
    , m_look(std::move(look))
    , m_isOver(std::move(isOver))
{
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameTimes::onFrame, Qt::QueuedConnection);
}

void FrameTimes::onFrame()
{
    if (!m_clock.isValid() && !m_isReady()) {
        m_window.update();
        return;
    }
    if (m_clock.isValid()) {
        m_frames.push_back(threadCpuUs() - m_before);
        m_look(static_cast<int>(m_frames.size()) - 1);
    } else {
        m_clock.start();
    }
    if (m_clock.elapsed() > durationMs || (!m_frames.empty() && m_isOver()))
        return finish();
    m_before = threadCpuUs();
    m_step(static_cast<int>(m_frames.size()));
    m_window.update();
}

void FrameTimes::finish()
{
    std::ranges::sort(m_frames);
    std::printf("%.1f %.1f %zu\nready\n", m_frames[m_frames.size() / 2],
                m_frames[m_frames.size() * 99 / 100], m_frames.size());
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace bench
