// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ; // NOLINT: POSIX's own name

namespace bench {
namespace {

constexpr QLatin1StringView measuring("--measure");

double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

/// Reads until the line "ready" or the end; true when the line came.
bool waitForReady(int fd)
{
    QByteArray seen;
    char buffer[4096];
    for (;;) {
        const ssize_t count = read(fd, buffer, sizeof buffer);
        if (count <= 0)
            return false;
        seen.append(buffer, count);
        if (seen.contains("ready\n"))
            return true;
    }
}

ProcessRun run(const std::vector<char *> &words)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {.exitCode = -1};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);

    QElapsedTimer timer;
    timer.start();
    pid_t pid = 0;
    const int failed = posix_spawn(&pid, words[0], &actions, nullptr, words.data(), environ);
    close(ends[1]);
    posix_spawn_file_actions_destroy(&actions);
    if (failed) {
        close(ends[0]);
        return {.exitCode = -1};
    }
    const bool ready = waitForReady(ends[0]);
    const double readyMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    int status = 0;
    rusage usage{};
    wait4(pid, &status, 0, &usage);
    close(ends[0]);
    return {.wallMs = ready ? readyMs : static_cast<double>(timer.nsecsElapsed()) / 1e6,
            .cpuMs = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
            .peakMb = static_cast<double>(usage.ru_maxrss) / 1024,
            .exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

} // namespace

double Series::percentile(double share) const
{
    if (wallMs.empty())
        return 0;
    std::vector<double> sorted = wallMs;
    std::ranges::sort(sorted);
    const double place = share * static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<size_t>(std::lround(place))];
}

void sample(Series &series, const std::function<void()> &work)
{
    const double cpu = threadCpuMs();
    QElapsedTimer timer;
    timer.start();
    work();
    series.wallMs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    series.cpuMs += threadCpuMs() - cpu;
}

std::optional<int> startForMeasuring(int argc, char **argv)
{
    if (argc < 3 || measuring != argv[1])
        return std::nullopt;
    std::vector<char *> words(argv + 2, argv + argc);
    words.push_back(nullptr);
    const ProcessRun done = run(words);
    std::printf("%f %f %f %d\n", done.wallMs, done.cpuMs, done.peakMb, done.exitCode);
    return 0;
}

ProcessRun runProcess(const QString &program, const QStringList &arguments,
                      const QStringList &environment)
{
    QProcess starter;
    starter.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    starter.setEnvironment(QProcess::systemEnvironment() + environment);
    starter.start(QCoreApplication::applicationFilePath(),
                  QStringList{QString(measuring), program} + arguments);
    if (!starter.waitForFinished() || starter.exitCode() != 0)
        return {.exitCode = -1};
    const QList<QByteArray> figures = starter.readAllStandardOutput().simplified().split(' ');
    return {.wallMs = figures.value(0).toDouble(),
            .cpuMs = figures.value(1).toDouble(),
            .peakMb = figures.value(2).toDouble(),
            .exitCode = figures.value(3).toInt()};
}

QString spread(const Series &ours, const Series &floor)
{
    const auto part = [](const Series &series) {
        return QStringLiteral("%1–%2")
            .arg(series.percentile(0.1), 0, 'g', 3)
            .arg(series.percentile(0.9), 0, 'g', 3);
    };
    const auto cpu = [](const Series &series) {
        return series.cpuMs / static_cast<double>(std::max<size_t>(1, series.wallMs.size()));
    };
    return QStringLiteral("10–90 %: %1 beside %2; processor %3 beside %4 ms")
        .arg(part(ours), part(floor))
        .arg(cpu(ours), 0, 'g', 3)
        .arg(cpu(floor), 0, 'g', 3);
}

void Table::head() const
{
    std::printf("%-44s %-12s %10s %10s %8s  %-9s\n", "what", "figure", "floor", "Sennight", "ratio",
                "goal");
}

void Table::print(const Line &line)
{
    m_allReached = m_allReached && line.reached;
    std::printf("%-44s %-12s %10.3f %10.3f %8.2f  %-9s %s\n", qUtf8Printable(line.what),
                qUtf8Printable(line.figure), line.floor, line.ours, line.ratio,
                qUtf8Printable(line.goal), line.reached ? "" : "NOT REACHED");
    if (!line.note.isEmpty())
        std::printf("%46s%s\n", "", qUtf8Printable(line.note));
    std::fflush(stdout);
}

void Table::atMost(const QString &what, const Series &ours, const Series &floor, double share,
                   double limit)
{
    const double ratio = ours.percentile(share) / floor.percentile(share);
    print({.what = what,
           .figure = share == 0.5 ? QStringLiteral("median ms")
                                  : QStringLiteral("p%1 ms").arg(share * 100),
           .floor = floor.percentile(share),
           .ours = ours.percentile(share),
           .ratio = ratio,
           .goal = QStringLiteral("≤ %1×").arg(limit),
           .reached = ratio <= limit,
           .note = spread(ours, floor)});
}

} // namespace bench
