// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GUI-thread processor time of a frame, beside a bare list of texts that scrolls: while 100,000
// rows scroll, a card is carried over the week, and a person types in quick add and in the search.
#include "bench/process_bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

namespace bench {

namespace {

struct Frames
{
    double medianUs = 0;
    double p99Us = 0;
    int count = 0;
};

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

} // namespace

void benchFrames(const sennight::Profile &profile, Table &table)
{
    struct Work
    {
        const char *what;
        const char *program;
        const char *kind;
    };
    const auto measured = [&](const char *program, const char *kind) {
        return framesOf(QString::fromLatin1(program), QString::fromLatin1(kind),
                        profile.directory());
    };
    const Frames bare = measured("scroll-frames", "bare");
    for (const Work &work : {Work{"scrolling 100,000 rows", "scroll-frames", "sennight"},
                             Work{"carrying a card over the week", "window-frames", "drag"},
                             Work{"typing in quick add", "window-frames", "type"},
                             Work{"typing in the search", "window-frames", "search"}}) {
        const Frames ours = measured(work.program, work.kind);
        const double ratio = ours.p99Us / bare.p99Us;
        table.print({.what = QString::fromLatin1(work.what) + QStringLiteral(": time a frame"),
                     .figure = QStringLiteral("p99 µs"),
                     .floor = bare.p99Us,
                     .ours = ours.p99Us,
                     .ratio = ratio,
                     .goal = QStringLiteral("≤ 2×"),
                     .reached = ratio <= 2,
                     .note = QStringLiteral("median %1 beside %2 µs; %3 and %4 frames")
                                 .arg(ours.medianUs)
                                 .arg(bare.medianUs)
                                 .arg(ours.count)
                                 .arg(bare.count)});
    }
}

} // namespace bench
