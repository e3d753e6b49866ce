// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench_profile.h"
#include "bench/measure.h"

namespace bench {

void benchCommandLine(const sennight::Profile &profile, const Workplace &workplace, Table &table);
void benchWindow(const sennight::Profile &profile, Table &table);
/// GUI-thread time of a frame.
struct Frames
{
    double medianUs = 0;
    double p99Us = 0;
    int count = 0;
};
/// What scroll-frames or window-frames measured over a profile.
[[nodiscard]] Frames framesOf(const QString &program, const QString &kind,
                              const QString &directory);

/// GUI-thread time a frame while a person scrolls, drags and types, 10 s each.
void benchFrames(const sennight::Profile &profile, Table &table);

} // namespace bench
