// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench_profile.h"
#include "bench/measure.h"

namespace bench {

void benchEdits(FullProfile &profile, const Workplace &workplace, Table &table);
void benchImport(const Workplace &workplace, Table &table);
void benchReads(FullProfile &profile, Table &table);
void benchSearch(FullProfile &profile, Table &table);
void benchMerge(const Workplace &workplace, Table &table);

} // namespace bench
