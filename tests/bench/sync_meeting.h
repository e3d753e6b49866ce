// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/sync_bench.h"

namespace bench {

/// Two devices that are up to date write `count` edits each while they are apart, and meet: beside
/// the time in which a third copy takes over the same changes, all at once. What came of it is
/// looked at, too.
void benchMeeting(const Workplace &workplace, Table &table, SyncDevice &mine, SyncDevice &theirs,
                  int count);

/// Some todos from all over the profile, in no order.
[[nodiscard]] std::vector<sennight::RecordId> shuffledTodos(const sennight::Profile &profile,
                                                            int count);
/// For sync-device.
void writeIds(const QString &path, const std::vector<sennight::RecordId> &ids);

} // namespace bench
