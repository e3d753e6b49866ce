// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench_profile.h"
#include "bench/measure.h"

namespace bench {

void benchCommandLine(const sennight::Profile &profile, const Workplace &workplace, Table &table);
void benchWindow(const sennight::Profile &profile, Table &table);
/// GUI-thread time a frame while 100,000 rows scroll for 10 s.
void benchScrolling(const sennight::Profile &profile, Table &table);

} // namespace bench
