// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GUI-thread processor time of a frame while 100,000 rows scroll, beside a bare list of texts.
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

Frames scroll(const QString &kind, const QString &directory)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("scroll-frames")),
        {kind, directory});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("bench: scroll-frames %s failed", qPrintable(kind));
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    return {words.value(0).toDouble(), words.value(1).toDouble(), words.value(2).toInt()};
}

} // namespace

void benchScrolling(const sennight::Profile &profile, Table &table)
{
    const Frames bare = scroll(QStringLiteral("bare"), profile.directory());
    const Frames ours = scroll(QStringLiteral("sennight"), profile.directory());
    const double ratio = ours.p99Us / bare.p99Us;
    table.print({.what = QStringLiteral("scrolling 100,000 rows: time a frame"),
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

} // namespace bench
