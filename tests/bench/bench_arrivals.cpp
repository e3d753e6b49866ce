// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/process_bench.h"
#include "bench/sync_bench.h"

namespace bench {

using namespace Qt::StringLiterals;

void benchArrivals(const sennight::Profile &device, Table &table)
{
    const auto frames = [&](const QString &kind) {
        return framesOf(u"window-frames"_s, kind, device.directory());
    };
    // Before and after: a machine that is slower for a while is so for all of them.
    const Frames before = frames(u"scroll"_s);
    const Frames meanwhile = frames(u"arrivals"_s);
    const Frames after = frames(u"scroll"_s);
    const auto line = [&](const QString &figure, double Frames::*share) {
        const double idle = (before.*share + after.*share) / 2;
        const double ratio = meanwhile.*share / idle;
        table.print({.what = u"scrolling the window while 100,000 changes arrive"_s,
                     .figure = figure,
                     .floor = idle,
                     .ours = meanwhile.*share,
                     .ratio = ratio,
                     .goal = u"≤ 2×"_s,
                     .reached = ratio <= 2,
                     .note = u"%1 frames; floor: the same scroll alone, before and after"_s.arg(
                         meanwhile.count)});
    };
    line(u"median µs a frame"_s, &Frames::medianUs);
    line(u"p99 µs a frame"_s, &Frames::p99Us);
}

} // namespace bench
