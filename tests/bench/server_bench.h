// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/measure.h"
#include "bench/store_bench.h"

namespace bench {

/// sennight-server as a process: envelopes a second on each kind of database, beside bare inserts
/// of the same bytes with as many flushes; idle live connections.
void benchServer(const Workplace &workplace, Table &table);

} // namespace bench
