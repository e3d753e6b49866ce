// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QQuickWindow>

#include <functional>
#include <vector>

namespace bench {

/// Takes one step a frame for 10 s, or until it is over, notes what each cost the GUI thread, from
/// the step to the step after the next picture, then prints "median 99th-percentile count" in
/// microseconds and "ready" for runProcess(), and ends the program.
class FrameTimes : public QObject
{
public:
    /// `isReady` is asked before the first step; then `step` is taken with its number, 0, 1, 2 …
    /// `look` sees what came of each step, outside of what is counted. `isOver` may end it early.
    FrameTimes(
        QQuickWindow &window, std::function<bool()> isReady, std::function<void(int)> step,
        std::function<void(int)> look = [](int) {},
        std::function<bool()> isOver = [] { return false; });

private:
    void onFrame();
    void finish();

    QQuickWindow &m_window;
    std::function<bool()> m_isReady;
    std::function<void(int)> m_step;
    std::function<void(int)> m_look;
    std::function<bool()> m_isOver;
    QElapsedTimer m_clock;
    double m_before = 0;
    std::vector<double> m_frames;
};

} // namespace bench
