// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_tables_p.h"

namespace sennight {

/// Null where that side does not have the record.
using PairVisit = std::function<Result<void>(const StoredRecord *left, const StoredRecord *right)>;

/// Visits the records of a kind in two databases side by side, by ascending id, until an error.
/// Holds some hundred of each in memory.
[[nodiscard]] Result<void> eachPair(quint8 kind, RecordTables &left, RecordTables &right,
                                    const PairVisit &visit);

} // namespace sennight
