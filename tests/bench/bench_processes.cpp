// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole processes: the window's first frame and memory beside a minimal Qt Quick window, `senn`
// beside an empty Qt Sql process that commits one row.
#include "bench/process_bench.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>

namespace bench {

namespace {

constexpr int runs = 15;

QString program(const QString &name)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

struct Pair
{
    Series ours;
    Series floor;
    double oursPeakMb = 0;
    double floorPeakMb = 0;
};

void add(Series &series, double &peak, const ProcessRun &run)
{
    if (run.exitCode != 0)
        qFatal("bench: a program ended with %d", run.exitCode);
    series.wallMs.push_back(run.wallMs);
    series.cpuMs += run.cpuMs;
    peak = std::max(peak, run.peakMb);
}

Pair inTurn(const std::function<ProcessRun()> &ours, const std::function<ProcessRun()> &floor)
{
    Pair pair;
    (void)ours();
    (void)floor();
    for (int i = 0; i < runs; ++i) {
        add(pair.floor, pair.floorPeakMb, floor());
        add(pair.ours, pair.oursPeakMb, ours());
    }
    return pair;
}

/// The Wednesday of this week: a Saturday's window shows two open days, and would always win.
QString midweek()
{
    const QDate today = QDate::currentDate();
    return today.addDays(3 - today.dayOfWeek()).toString(Qt::ISODate);
}

} // namespace

void benchCommandLine(const sennight::Profile &profile, const Workplace &workplace, Table &table)
{
    const QString directory = profile.directory();
    const auto floor = [&] {
        return runProcess(program(QStringLiteral("floor-process")),
                          {workplace.path(QStringLiteral("floor.db"))});
    };
    const Pair adding = inTurn(
        [&] {
            return runProcess(program(QStringLiteral("senn")),
                              {QStringLiteral("--profile"), directory, QStringLiteral("add"),
                               QStringLiteral("Order the samples fri 20m #Kitchen")});
        },
        floor);
    table.atMost(QStringLiteral("senn add"), adding.ours, adding.floor, 0.5, 2);
    const Pair listing = inTurn(
        [&] {
            return runProcess(program(QStringLiteral("senn")),
                              {QStringLiteral("--profile"), directory, QStringLiteral("list"),
                               QStringLiteral("week")});
        },
        floor);
    table.atMost(QStringLiteral("senn list week"), listing.ours, listing.floor, 0.5, 3);
}

void benchWindow(const sennight::Profile &profile, Table &table)
{
    const QStringList mark{QStringLiteral("SENNIGHT_FIRST_FRAME=1"),
                           QStringLiteral("SENNIGHT_NOW=%1T09:00:00Z").arg(midweek())};
    const Pair start = inTurn(
        [&] {
            return runProcess(program(QStringLiteral("sennight")),
                              {QStringLiteral("--profile"), profile.directory()}, mark);
        },
        [&] { return runProcess(program(QStringLiteral("floor-window")), {}); });
    table.atMost(QStringLiteral("window: start to first frame and key"), start.ours, start.floor,
                 0.5, 2);
    const double more = start.oursPeakMb - start.floorPeakMb;
    table.print({.what = QStringLiteral("window: peak memory"),
                 .figure = QStringLiteral("MB"),
                 .floor = start.floorPeakMb,
                 .ours = start.oursPeakMb,
                 .ratio = start.oursPeakMb / start.floorPeakMb,
                 .goal = QStringLiteral("≤ +60 MB"),
                 .reached = more <= 60,
                 .note = QStringLiteral("%1 MB more").arg(more, 0, 'f', 1)});
}

} // namespace bench
