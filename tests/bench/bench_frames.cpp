// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GUI-thread processor time of a frame, beside a bare list of texts that scrolls: while 100,000
// rows scroll, a card is carried over the week, and a person types in quick add and in the search.
#include "bench/process_bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <algorithm>
#include <array>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

double middle(std::vector<double> figures)
{
    std::ranges::sort(figures);
    return figures[figures.size() / 2];
}

double middle(const std::vector<Frames> &rounds, double Frames::*figure)
{
    std::vector<double> figures;
    for (const Frames &round : rounds)
        figures.push_back(round.*figure);
    return middle(std::move(figures));
}

} // namespace

Frames framesOf(const QString &program, const QString &kind, const QString &directory)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QDir(QCoreApplication::applicationDirPath()).filePath(program),
                  {kind, directory});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("bench: %s %s failed", qPrintable(program), qPrintable(kind));
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    return {words.value(0).toDouble(), words.value(1).toDouble(), words.value(2).toInt()};
}

void benchFrames(const sennight::Profile &profile, Table &table)
{
    struct Work
    {
        const char *what;
        const char *program;
        const char *kind;
        std::vector<Frames> frames = {};
    };
    std::array works{Work{"scrolling 100,000 rows", "scroll-frames", "sennight"},
                     Work{"carrying a card over the week", "window-frames", "drag"},
                     Work{"typing in quick add", "window-frames", "type"},
                     Work{"typing in the search", "window-frames", "search"}};
    // In turns: a machine that is slower for a while is so for all of them.
    constexpr int rounds = 3;
    std::vector<Frames> bare;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(framesOf(u"scroll-frames"_s, u"bare"_s, profile.directory()));
        for (Work &work : works)
            work.frames.push_back(framesOf(QString::fromLatin1(work.program),
                                           QString::fromLatin1(work.kind), profile.directory()));
    }
    for (const Work &work : works) {
        std::vector<double> ratios;
        for (size_t round = 0; round < rounds; ++round)
            ratios.push_back(work.frames[round].p99Us / bare[round].p99Us);
        const auto [least, most] = std::ranges::minmax(ratios);
        const double ratio = middle(ratios);
        table.print({.what = QString::fromLatin1(work.what) + u": time a frame"_s,
                     .figure = u"p99 µs"_s,
                     .floor = middle(bare, &Frames::p99Us),
                     .ours = middle(work.frames, &Frames::p99Us),
                     .ratio = ratio,
                     .goal = u"≤ 2×"_s,
                     .reached = ratio <= 2,
                     .note = u"median %1 beside %2 µs; ratio %3–%4 in %5 rounds"_s
                                 .arg(middle(work.frames, &Frames::medianUs), 0, 'f', 0)
                                 .arg(middle(bare, &Frames::medianUs), 0, 'f', 0)
                                 .arg(least, 0, 'f', 2)
                                 .arg(most, 0, 'f', 2)
                                 .arg(rounds)});
    }
}

} // namespace bench
