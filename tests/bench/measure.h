// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace bench {

/// Wall and processor times of one thing, run by run, in milliseconds.
struct Series
{
    std::vector<double> wallMs;
    double cpuMs = 0; ///< user and system time of all runs together

    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] double median() const { return percentile(0.5); }
};

/// Runs `work` once and adds its wall and thread processor time.
void sample(Series &series, const std::function<void()> &work);

/// One program started: from the start of the process to the line "ready" (or its end), with what
/// it used.
struct ProcessRun
{
    double wallMs = 0;
    double cpuMs = 0;
    double peakMb = 0;
    int exitCode = 0;
};
[[nodiscard]] ProcessRun runProcess(const QString &program, const QStringList &arguments,
                                    const QStringList &environment = {});
/// The kernel starts counting the peak memory of a program at that of the process that started it.
/// So runProcess() asks a fresh, small process of this program to start it: called first in main(),
/// this is what that process does; its exit code, nothing in any other process.
[[nodiscard]] std::optional<int> startForMeasuring(int argc, char **argv);

/// A line of the table. `ours` and `floor` were measured in turn in this run.
struct Line
{
    QString what;
    QString figure; ///< "median ms", "rows/s", "MB" …
    double floor = 0;
    double ours = 0;
    double ratio = 0;
    QString goal;
    bool reached = false;
    QString note = {}; ///< processor time and spread
};

/// Prints lines as they come and remembers whether all goals were reached.
class Table
{
public:
    void head() const;
    void print(const Line &line);
    /// ours ÷ floor must be at most `limit` at the given percentile.
    void atMost(const QString &what, const Series &ours, const Series &floor, double share,
                double limit);
    [[nodiscard]] bool allReached() const { return m_allReached; }

private:
    bool m_allReached = true;
};

[[nodiscard]] QString spread(const Series &ours, const Series &floor);

} // namespace bench
